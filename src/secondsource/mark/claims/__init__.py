"""Claims: the assertions of one report, with their subject, predicate, slots, polarity and modality."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.mark.claims.build import Marks, claims_of_sentence
from secondsource.mark.claims.withdrawn import stood_before
from secondsource.model import Attribution, Claim, Name, Quantity, Report, Sentence, Time

__all__ = ["find_claims"]


def find_claims(
    report: Report,
    sentences: tuple[Sentence, ...],
    names: tuple[Name, ...],
    times: tuple[Time, ...],
    quantities: tuple[Quantity, ...],
    attributions: tuple[Attribution, ...],
) -> tuple[Claim, ...]:
    """Find the claims of one report's parsed body, in text order.

    Questions, orders and link lists assert nothing; a clause that only says that somebody said something
    is no claim. Every claim lies within one line and has at most 300 characters. Claims overlap: an
    apposition lies inside the clause whose subject it explains. Odd text gives few claims or none.
    """
    marks = Marks(report, names, times, quantities, attributions)
    return tuple(sorted(_unique(marks, sentences), key=lambda c: (c.span.start, c.span.end, c.kind)))


def _unique(marks: Marks, sentences: tuple[Sentence, ...]) -> Iterator[Claim]:
    seen: set[tuple[int, int]] = set()
    for sentence in sentences:
        before = stood_before(marks.report, sentence, sentences)
        for claim in claims_of_sentence(marks, sentence, before):
            if (claim.span.start, claim.span.end) not in seen:
                seen.add((claim.span.start, claim.span.end))
                yield claim
