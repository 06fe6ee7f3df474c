"""Layout: two claims as a pair of one row, with the words that differ."""

from __future__ import annotations

from collections.abc import Mapping

from secondsource.model import Claim, Neighbours, Span
from secondsource.weigh.compare.judgement import Judgement
from secondsource.weigh.differences.meeting import Meeting
from secondsource.weigh.differences.pair import Pair
from secondsource.weigh.statements import Statement
from secondsource.weigh.statements.rows import ROWS
from secondsource.weigh.view import View

BY_NAME = {row.name: row for row in ROWS}


def _alone(view: View, claim: Claim, other: Claim) -> tuple[Span, ...]:
    """Give the content words that a claim has and the other has not; the whole claim where there are none."""
    left, report = view.content(claim) - view.content(other), view.reports[claim.span.report_id]
    found = tuple(report.span(w.start, w.end) for w in view.words(claim) if w.lemma.casefold() in left)
    return found or (claim.span,)


def laid_out(
    view: View,
    origins: Mapping[str, str],
    one: Neighbours,
    met: Meeting,
    name: str,
    words: tuple[Span, Span],
    values: tuple[str, str],
    judgement: Judgement,
    thing: str = "",
) -> Pair:
    """Build the pair of a row from two claims; `words` are what makes the difference, the whole claim where it is
    told in one; `values` what each says, `thing` an entity that the question is about.
    """
    sides = []
    pair = view.claims[one.a], view.claims[one.b]
    for claim, other, span, value in zip(pair, pair[::-1], words, values, strict=True):
        marked = _alone(view, claim, other) if span == claim.span else (span,)
        source = origins.get(claim.id, claim.span.report_id)
        published = view.reports[claim.span.report_id].published
        day = published.value if published else None
        sides.append(Statement(claim, BY_NAME[name], "", value, span.text, marked, source, day, thing))
    mine, theirs = view.content(sides[0].claim), view.content(sides[1].claim)
    left = len(mine ^ theirs) / max(1, len(mine | theirs))
    return Pair(sides[0], sides[1], judgement, one.likeness, one.fit, left, met)
