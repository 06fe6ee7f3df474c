"""First prints: in a large family of copies one text stands for all, and the others are matched with it alone.

What forty papers print word for word is read once: a copy's claims take the place of the first print's claims,
sentence by sentence, and are never compared with each other. Small families are compared in full.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from secondsource.link.fingerprints import Overlap
from secondsource.link.sentences import align_sentences
from secondsource.model import Alignment, Claim, Marked
from secondsource.settings import LinkSettings

NEAR = 0.75  # of a copy's running words that stand in the first print: what it adds is a sentence or two
SMALL = 4  # copies of one print from which it pays to match them with it alone
SAME = 80.0  # rapidfuzz ratio of two claims at which one is the other's edited form
Groups = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Prints:
    """`first` gives report id of a copy -> id of the first print that stands for it."""

    first: Mapping[str, str]

    def leading(self, marked: Sequence[Marked]) -> tuple[Marked, ...]:
        """Give the reports that no other stands for."""
        return tuple(m for m in marked if m.report.id not in self.first)


def first_prints(marked: Sequence[Marked], overlaps: Iterable[Overlap]) -> Prints:
    """Find the first print, by date and then by id, of every large family of near-copies."""
    shares: dict[str, dict[str, float]] = defaultdict(dict)  # copy -> another report -> share of the copy's words
    for one in overlaps:
        a, b = one.a.report.id, one.b.report.id
        shares[a][b], shares[b][a] = one.shares[a], one.shares[b]
    leading, first = list[str](), dict[str, str]()
    for report in sorted(
        (m.report for m in marked), key=lambda r: (r.published.value if r.published else "~", r.id)
    ):
        near = [(shares[report.id].get(o, 0.0), o) for o in leading]
        best = max(near, key=lambda x: (x[0], x[1]), default=(0.0, ""))
        if best[0] >= NEAR:
            first[report.id] = best[1]
        else:
            leading.append(report.id)
    family = [o for o in leading if sum(f == o for f in first.values()) >= SMALL]
    return Prints({copy: o for copy, o in first.items() if o in family})


def with_copies(
    marked: Sequence[Marked],
    prints: Prints,
    found: tuple[tuple[Alignment, ...], Groups],
    settings: LinkSettings,
) -> tuple[tuple[Alignment, ...], Groups]:
    """Add the claims of copies to the alignments and groups of their first prints' claims."""
    held = {m.report.id: m for m in marked}
    alignments, twins = list(found[0]), dict[str, list[str]]()
    for copy, first in sorted(prints.first.items()):
        for claim, original, score in _twins(held[copy], held[first]):
            a, b = sorted((claim.id, original.id))
            alignments.append(Alignment(a, b, score, score >= settings.align_strong))
            twins.setdefault(original.id, []).append(claim.id)
    return tuple(sorted(alignments, key=lambda x: (x.a, x.b))), _joined(found[1], twins)


def _joined(groups: Groups, twins: Mapping[str, Sequence[str]]) -> Groups:
    grouped = {claim for group in groups for claim in group}
    alone = tuple((claim,) for claim in sorted(twins) if claim not in grouped)
    grown = ({*group, *(t for claim in group for t in twins.get(claim, ()))} for group in (*groups, *alone))
    return tuple(sorted(tuple(sorted(g)) for g in grown))


def _twins(copy: Marked, first: Marked) -> Iterator[tuple[Claim, Claim, float]]:
    """Give the claims of a copy with those that they repeat, each once, and how alike they are, 0 to 1."""
    theirs: dict[int, list[Claim]] = defaultdict(list)
    for claim in first.claims:
        theirs[claim.sentence].append(claim)
    host = {p.a: p.b for p in align_sentences(copy.sentences, first.sentences)}
    taken = set[str]()
    for claim in copy.claims:
        open_ = [c for c in theirs[host[claim.sentence]] if c.id not in taken] if claim.sentence in host else []
        rated = [(_likeness(claim, c), -n, c) for n, c in enumerate(open_) if c.kind is claim.kind]
        score, _, best = max(rated, key=lambda x: x[:2], default=(0.0, 0, None))
        if best is not None and score >= SAME:
            taken.add(best.id)
            yield claim, best, round(score / 100, 4)


def _likeness(one: Claim, other: Claim) -> float:
    if one.span.text == other.span.text:
        return 100.0
    return fuzz.ratio(one.span.text, other.span.text, score_cutoff=SAME)
