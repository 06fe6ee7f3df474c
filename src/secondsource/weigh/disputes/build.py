"""From a candidate to a dispute: the general guard rails, versions over all reports, a deterministic id."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from secondsource.model import Difference, Span, Version, content_id
from secondsource.weigh.disputes.reading import Candidate, Reading


def disputes_of(candidates: Iterable[Candidate], names: Mapping[str, str]) -> tuple[Difference, ...]:
    """Build the disputes, at most one per slot and entity, highest rank first; `names` are the origins' names."""
    best: dict[tuple[str, str], tuple[Difference, tuple[Span, ...]]] = {}
    for candidate in sorted(candidates, key=lambda c: (-c.rank, c.question)):
        built = _dispute(candidate, names)
        if built is not None:
            spans = tuple(r.claim.span for _, said in candidate.versions for r in said)
            best.setdefault((candidate.slot, candidate.entity), (built, spans))
    kept: list[tuple[Difference, tuple[Span, ...]]] = []
    for dispute, spans in sorted(best.values(), key=lambda pair: (-pair[0].rank, pair[0].id)):
        if not any(_repeats(spans, told) for _, told in kept):
            kept.append((dispute, spans))
    return tuple(_with_own_ids(dispute for dispute, _ in kept))


def _with_own_ids(disputes: Iterable[Difference]) -> Iterator[Difference]:
    """Give disputes whose ids differ; two may ask one question, where two bodies deny one claim."""
    taken: set[str] = set()
    for one in disputes:
        claims = (c for v in one.versions for c in v.claims)
        same = one.id in taken
        yield replace(one, id=content_id("dispute", str(one.aspect), one.question, *claims)) if same else one
        taken.add(one.id)


def _dispute(candidate: Candidate, names: Mapping[str, str]) -> Difference | None:
    shared = Counter(c for _, said in candidate.versions for c in {r.claim.id for r in said})
    versions = tuple(
        (label, kept)
        for label, said in candidate.versions
        if (kept := tuple(r for r in said if shared[r.claim.id] == 1))
    )
    if len(versions) < 2 or not _from_two_sides(versions) or not candidate.question:
        return None
    return Difference(
        content_id("dispute", str(candidate.aspect), candidate.question),
        candidate.question,
        candidate.aspect,
        candidate.relation,
        tuple(_version(label, said, names) for label, said in versions),
        candidate.reason,
        candidate.rank,
        candidate.slot,
    )


def _version(label: str, said: Iterable[Reading], names: Mapping[str, str]) -> Version:
    ordered = sorted(said, key=lambda r: (r.claim.span, r.claim.id))
    claims = {r.claim.id: r.claim.span for r in ordered}
    who = tuple(dict.fromkeys(names.get(r.source, r.source) for r in ordered))
    origins = tuple(dict.fromkeys(r.source for r in ordered if r.source in names))
    return Version(label, tuple(claims), who, origins, tuple(claims.values()))


def _from_two_sides(versions: Iterable[tuple[str, tuple[Reading, ...]]]) -> bool:
    """Whether two versions come from different reports or from different sources of one report."""
    sides = [{(r.report, r.source) for r in said} for _, said in versions]
    return any(a != b or len(a) > 1 for i, a in enumerate(sides) for b in sides[i + 1 :])


def _repeats(mine: tuple[Span, ...], told: tuple[Span, ...]) -> bool:
    """Whether most of a dispute's words stand in another one already."""
    return sum(any(a.overlaps(b) for b in told) for a in mine) * 2 > len(mine)
