"""Singles: claims that no other report shares and that are still worth a line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from secondsource.model import Claim, ClaimKind, Span, stretch_of
from secondsource.weigh.facts.statement import PRONOUNS, SHORTEST, readable
from secondsource.weigh.view import View

LEAST_CONTENT = 4  # content words


def single_claims(view: View, grouped: Iterable[str], per_report: int) -> tuple[str, ...]:
    """Give the best claim of each sentence that no shared one holds, the earliest `per_report` of each report.

    Only main clauses that read alone: a subject of their own that is no pronoun, enough content, no headline.
    """
    taken: dict[tuple[str, int], list[Span]] = defaultdict(list)
    for claim in (view.claims[c] for c in sorted(grouped)):
        taken[claim.span.report_id, claim.sentence].append(claim.span)
    out: list[str] = []
    for marked in view.marked:
        found = list(_of_report(view, marked.claims, taken))
        out += [c.id for c in found[:per_report]]
    return tuple(out)


def _of_report(
    view: View, claims: Iterable[Claim], taken: Mapping[tuple[str, int], Sequence[Span]]
) -> Iterator[Claim]:
    best: dict[int, Claim] = {}
    for claim in sorted(claims, key=lambda c: c.span):
        shared = taken.get((claim.span.report_id, claim.sentence), ())
        if any(s.overlaps(claim.span) for s in shared) or not _stands_alone(view, claim):
            continue
        held = best.get(claim.sentence)
        if held is None or readable(view, claim) > readable(view, held):
            best[claim.sentence] = claim
    yield from (best[index] for index in sorted(best))


def _stands_alone(view: View, claim: Claim) -> bool:
    sentence = view.sentence(claim)
    if claim.kind is not ClaimKind.CLAUSE or sentence is None or sentence.headline or claim.subject is None:
        return False
    if not claim.span.covers(claim.subject) or claim.subject.text.casefold() in PRONOUNS:
        return False
    if stretch_of(sentence, claim.span).subordinate():
        return False
    return len(claim.span.text) >= SHORTEST and len(view.content(claim)) >= LEAST_CONTENT
