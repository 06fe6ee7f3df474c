"""Corrections: what an outlet itself takes back, tied to the claims that said it.

A claim is taken back where it stands in the same report, in a version of it or in another report of that
outlet, and either gives the number that the correction calls wrong, of the same thing, or says in its words
what the correction says was reported before.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from secondsource.language.own_corrections import (
    APOLOGY,
    BOTH,
    HEADED,
    INSTEAD_OF,
    REPORTED_BEFORE,
    WRONGLY_GIVEN,
)
from secondsource.model import Claim, Difference, Marked, Mood, Sentence, Span
from secondsource.weigh.view import View, alike, content_lemmas

LONGEST = 400  # characters of a sentence; a longer one is no line of correction
THINGS = 2  # content words that the correction and what it takes back share at least, beside the number


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction: the outlet, the sentences of the note, and the claims that it takes back, in text order."""

    outlet: str
    note: tuple[Span, ...]
    withdrawn: tuple[Claim, ...]


def find_corrections(view: View) -> tuple[Correction, ...]:
    """Give the corrections of all reports, in order of the reports."""
    return tuple(_tied(view, m, note) for m in view.marked for note in _notes(m))


def taken_back(corrections: Iterable[Correction]) -> frozenset[str]:
    """Give the ids of the claims that their own outlet has withdrawn: they count for nothing any more."""
    return frozenset(c.id for one in corrections for c in one.withdrawn)


def settled(
    view: View, corrections: Collection[Correction], differences: Iterable[Difference]
) -> tuple[Difference, ...]:
    """Leave out the differences between a note of correction and what its own outlet says elsewhere."""
    notes = {s: one.outlet for one in corrections for s in one.note}
    return tuple(d for d in differences if not _within(view, notes, d))


def _within(view: View, notes: dict[Span, str], difference: Difference) -> bool:
    held = [view.claims[c] for v in difference.versions for c in v.claims if c in view.claims]
    outlets = {view.reports[c.span.report_id].outlet for c in held}
    noted = [all(any(n.covers(s) for n in notes) for s in v.words) for v in difference.versions]
    return any(noted) and len(outlets) == 1 and outlets <= set(notes.values())


def _notes(marked: Marked) -> Iterator[tuple[Span, ...]]:
    """Give the sentences of each correction: one that holds both wordings, or several that follow each other."""
    held = marked.sentences
    withdrawn = {c.sentence for c in marked.claims if c.frame and c.frame.factuality.mood is Mood.WITHDRAWN}
    reached = 0
    for at, sentence in enumerate(held):
        after = held[at + 1] if at + 1 < len(held) else None
        if at < reached or len(sentence.span.text) > LONGEST:
            continue
        if BOTH.search(sentence.span.text):
            yield (sentence.span,)
        elif sentence.index in withdrawn | _wrong(held) and after is not None:
            if _answers(sentence, after, withdrawn):
                yield sentence.span, after.span
        elif HEADED.search(sentence.span.text) and after and REPORTED_BEFORE.search(after.span.text):
            reached = at + 2 + any(_answers(after, s, withdrawn) for s in held[at + 2 : at + 3])
            yield tuple(s.span for s in held[at:reached])


def _wrong(held: Iterable[Sentence]) -> set[int]:
    return {s.index for s in held if WRONGLY_GIVEN.search(s.span.text)}


def _answers(sentence: Sentence, after: Sentence, withdrawn: Collection[int]) -> bool:
    """Whether the next sentence of the paragraph says what is right, and no more of the past or of regret."""
    told = after.paragraph == sentence.paragraph and len(after.span.text) <= LONGEST
    return told and not APOLOGY.search(after.span.text) and after.index not in withdrawn


def _tied(view: View, marked: Marked, note: tuple[Span, ...]) -> Correction:
    """Find what a note takes back, among the claims of its outlet."""
    inside = [s for s in marked.sentences if any(n == s.span for n in note)]
    things = frozenset().union(*(content_lemmas(s.words) for s in inside))
    wrong = _called_wrong(view, note)
    said = [content_lemmas(s.words) - _frame_of(s) for s in inside if REPORTED_BEFORE.search(s.span.text)]
    found = []
    for claim in view.claims.values():
        if not _of_one_outlet(view, marked, claim) or any(n.overlaps(claim.span) for n in note):
            continue
        mine = view.content(claim)
        number = wrong & {q.low for q in view.quantities_in(claim.span) if q.low is not None}
        if (number and len(mine & things) >= THINGS) or any(len(mine) >= THINGS and alike(mine, s) for s in said):
            found.append(claim)
    return Correction(marked.report.outlet, note, tuple(sorted(found, key=lambda c: c.span)))


def _frame_of(sentence: Sentence) -> frozenset[str]:
    """Give the lemmas of "we reported earlier that", which are no part of what was reported."""
    found = REPORTED_BEFORE.search(sentence.span.text)
    end = sentence.span.start + (found.end() if found else 0)
    return content_lemmas(w for w in sentence.words if w.end <= end)


def _called_wrong(view: View, note: Iterable[Span]) -> frozenset[float]:
    """Give the numbers that a note calls wrong: those behind "not", "rather than", "instead of"."""
    found: set[float] = set()
    for span in note:
        for match in INSTEAD_OF.finditer(span.text):
            behind = span.start + match.end()
            held = [q for q in view.quantities_in(span) if q.span.start >= behind and q.low is not None]
            found |= {q.low for q in held[:1] if q.low is not None}
    return frozenset(found)


def _of_one_outlet(view: View, marked: Marked, claim: Claim) -> bool:
    mine, other = marked.report, view.reports[claim.span.report_id]
    if mine.id == other.id or (mine.publisher is not None and mine.publisher == other.publisher):
        return True
    return any({r.older, r.newer} == {mine.id, other.id} for r in view.linked.revisions)
