"""Agreement: whether two aligned claims may confirm each other, slot by slot.

An alignment says that two claims are about the same thing, not that they say the same. Two claims confirm each
other only where both assert something, in words that meet (the verb and two words, a number or date and three
words, or half of the content words), and not where one denies or expects what the other asserts, where another
does it, or where a number, an age, a date or a person differs.
"""

from __future__ import annotations

import re

from secondsource.model import Claim, Interval, Modality, SlotKind, Span, Word, parse_edtf
from secondsource.weigh.view import View, content_lemmas

NOT_SAID = frozenset({Modality.DENIED, Modality.REPORTED, Modality.ALLEGED})  # "reportedly" confirms nothing
UNREAL = frozenset({Modality.FUTURE, Modality.CONDITIONAL})
EXACT = (SlotKind.NUMBER, SlotKind.AGE)
FEWEST = 3  # content words; with fewer ("the launch came") nothing is said that could be confirmed
SHARED = 0.5  # of the content words of both
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
APART = 30  # days between two reports that then tell of two events, unless both name one date
_WORD = re.compile(r"\w+")


def confirm(view: View, a: Claim, b: Claim) -> bool:
    """Whether two aligned claims assert the same, so that one confirms the other."""
    mine, theirs = view.words(a), view.words(b)
    if not (asserts(mine) and asserts(theirs) and agree(a, b) and _same_actor(view, a, b)):
        return False
    return _words_meet(a, b, content_lemmas(mine), content_lemmas(theirs)) and _one_time(view, a, b)


def asserts(words: tuple[Word, ...]) -> bool:
    """Whether words assert anything: a question or a bare infinitive ("to reach a deal") does not."""
    if not words or words[-1].text == "?":
        return False
    infinitive = next((w.tag for w in words if w.tag in FINITE or w.tag in ("TO", "VB")), "") in ("TO", "VB")
    return not infinitive


def _words_meet(a: Claim, b: Claim, mine: frozenset[str], theirs: frozenset[str]) -> bool:
    shared = mine & theirs
    if min(len(mine), len(theirs)) < FEWEST:
        return False
    if len(shared) >= SHARED * len(mine | theirs):
        return True
    values = {(s.kind, s.value) for s in a.slots} & {(s.kind, s.value) for s in b.slots}
    verb = bool(a.predicate) and a.predicate == b.predicate
    typed = any(kind in (*EXACT, SlotKind.TIME) for kind, _ in values)
    return (verb and len(shared) >= 2) or (typed and len(shared) >= 3)


def _same_actor(view: View, a: Claim, b: Claim) -> bool:
    """Whether the named subjects can be the same: "Russia condemned it" does not confirm "Japan condemned it"."""
    one, other = (_named_in(view, c.subject or _opening(view, c)) for c in (a, b))
    return not one or not other or bool(one & other)


def _opening(view: View, claim: Claim) -> Span:
    """Give a claim's first words, where the parse found no subject."""
    words = view.words(claim)[:2]
    end = words[-1].end if words else claim.span.end
    return view.reports[claim.span.report_id].span(claim.span.start, end)


def _named_in(view: View, span: Span) -> frozenset[str]:
    return frozenset(e.id for e in view.entities.values() if any(m.overlaps(span) for m in e.mentions))


def _one_time(view: View, a: Claim, b: Claim) -> bool:
    """Whether two claims can be about one event by the dates of their reports."""
    days = [parse_edtf(r.published.value) for r in (view.reports[c.span.report_id] for c in (a, b)) if r.published]
    if len(days) < 2 or days[0] is None or days[1] is None or abs((days[0].first - days[1].first).days) <= APART:
        return True
    return bool(_intervals(a) and _intervals(b))


def agree(a: Claim, b: Claim) -> bool:
    """Whether nothing in the slots and the mood of two aligned claims stands against their saying the same."""
    if {a.modality, b.modality} & NOT_SAID or (a.modality in UNREAL) != (b.modality in UNREAL):
        return False
    return slots_agree(a, b)


def slots_agree(a: Claim, b: Claim) -> bool:
    """Whether polarity, numbers, ages, dates and persons of two claims can be the same."""
    if a.polarity is not b.polarity or not all(_shares(a, b, kind) for kind in EXACT):
        return False
    return _times_meet(a, b) and _persons_meet(a, b)


def _values(claim: Claim, kind: SlotKind) -> frozenset[str]:
    return frozenset(s.value for s in claim.slots if s.kind is kind)


def _shares(a: Claim, b: Claim, kind: SlotKind) -> bool:
    one, other = _values(a, kind), _values(b, kind)
    return not one or not other or bool(one & other)


def _times_meet(a: Claim, b: Claim) -> bool:
    one, other = _intervals(a), _intervals(b)
    return not one or not other or any(x.overlaps(y) for x in one for y in other)


def _intervals(claim: Claim) -> list[Interval]:
    return [i for v in sorted(_values(claim, SlotKind.TIME)) if (i := parse_edtf(v)) is not None]


def _persons_meet(a: Claim, b: Claim) -> bool:
    """Whether persons can be the same: a word of a name is shared ("Jo", "Jo Song Gil")."""
    one, other = ({w for v in _values(c, SlotKind.PERSON) for w in _WORD.findall(v)} for c in (a, b))
    return not one or not other or bool(one & other)
