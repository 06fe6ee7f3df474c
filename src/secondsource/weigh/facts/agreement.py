"""Agreement: whether two aligned claims may confirm each other, slot by slot.

An alignment says that two claims are about the same thing, not that they say the same. Two claims confirm each
other only where both assert something and neither is asked or doubted, in words that meet (a telling verb and two
more words or a name, a number or date and four words, or half of the content words, more where the verbs differ),
and not where one denies or expects what the other asserts, where another does it or suffers it, or where a number,
an age, a date, a place or a person differs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from secondsource.language.opposites import OPPOSITES
from secondsource.model import FINITE, UNREAL, Claim, Interval, Modality, NameKind, Polarity, SlotKind, Span, Word
from secondsource.weigh.facts.asserted import asserted
from secondsource.weigh.facts.backed import backed
from secondsource.weigh.facts.figures import figures_agree
from secondsource.weigh.facts.moment import days_of
from secondsource.weigh.facts.parties import parties_agree
from secondsource.weigh.view import View, once

NOT_SAID = frozenset({Modality.DENIED, Modality.REPORTED, Modality.ALLEGED})  # "reportedly" confirms nothing
EXACT = (SlotKind.NUMBER, SlotKind.AGE)
FEWEST = 3  # content words; with fewer ("the launch came") nothing is said that could be confirmed
SHARED = 0.5  # of the content words of both
OF_LONGER = 0.4  # of the content words of the longer claim, where both tell what is open to all
OTHER_VERB = 0.6  # where the verbs differ ("detained", "released")
LIGHT = frozenset("be have do make take get go come say".split())  # verbs that tell nothing alone
BESIDE = 4  # content words that stand beside a shared number, age or date, itself included
NEGATIONS = frozenset({"not", "n't", "n’t", "never"})
VERBAL = FINITE | {"TO", "VB"}
T = TypeVar("T")
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b")
_WORD = re.compile(r"\w+")


def confirm(view: View, a: Claim, b: Claim) -> bool:
    """Whether two aligned claims assert the same, so that one confirms the other."""
    return _words_meet(view, a, b) and _compatible(view, a, b)


def _compatible(view: View, a: Claim, b: Claim) -> bool:
    """Whether two claims assert something, and nothing of one stands against the other."""
    mine, theirs = view.words(a), view.words(b)
    if is_question(view, a) or is_question(view, b) or not (asserts(mine) and asserts(theirs) and agree(a, b)):
        return False
    if not (asserted(a) and asserted(b) and figures_agree(view, a, b) and parties_agree(view, a, b)):
        return False
    if _stray_negation(a, mine) != _stray_negation(b, theirs) or _opposed(view, a, b):
        return False
    return _same_actor(view, a, b) and places_agree(view, a, b) and backed(view, a, b)


def _opposed(view: View, a: Claim, b: Claim) -> bool:
    """Whether one claim has a word that rules out one of the other: "won", "lost"."""
    mine, theirs = (view.content(c) for c in (a, b))
    return any(frozenset((x, y)) in OPPOSITES for x in mine - theirs for y in theirs - mine)


def _stray_negation(claim: Claim, words: tuple[Word, ...]) -> bool:
    """Whether a claim holds a "not" that its polarity leaves out: "have not for the first time found"."""
    return claim.polarity is Polarity.POSITIVE and any(w.text.casefold() in NEGATIONS for w in words)


def one_bearer(view: View, a: Claim, b: Claim) -> bool:
    """Whether two claims that share a value can be about one bearer: each names what the other's sentence does."""
    return _names_stand_in(view, a, b) and _names_stand_in(view, b, a)


def _names_stand_in(view: View, claim: Claim, other: Claim) -> bool:
    sentence = view.sentence(other)
    around = {w.text.casefold() for w in sentence.words} if sentence is not None else set()
    names = _names(view, claim)
    owned = any(w.tag == "POS" for w in view.words(claim))  # "Poe's friend, 16" is not Poe
    return not owned and (not names or bool(names & around))


@once
def _names(view: View, claim: Claim) -> frozenset[str]:
    """Give the words of names in a claim, case folded."""
    return frozenset(w.text.casefold() for w in view.words(claim) if w.pos == "PROPN" and w.text[:1].isupper())


def confirm_firmly(view: View, a: Claim, b: Claim) -> bool:
    """Whether two loosely aligned claims confirm each other: one telling verb, most of the shorter's words."""
    mine, theirs = (view.content(c) for c in (a, b))
    shared = len(mine & theirs)
    verb = a.predicate == b.predicate and a.predicate not in LIGHT | {""}
    return verb and shared >= FEWEST and 2 * shared > min(len(mine), len(theirs)) and confirm(view, a, b)


def confirm_open(view: View, a: Claim, b: Claim) -> bool:
    """Whether two claims of what is open to all confirm each other: a name, and one telling verb or most words."""
    mine, theirs = (view.content(c) for c in (a, b))
    shared = mine & theirs
    told = {w for w in shared if w.islower()} - _names(view, a) - _names(view, b)  # neither name nor figure
    shortest, longest = sorted((len(mine), len(theirs)))
    verb = a.predicate == b.predicate and a.predicate not in LIGHT | {""}
    verb = verb and (len(shared) >= FEWEST or any(c.isdigit() for w in shared for c in w))
    most = bool(told) and len(shared) > max(SHARED * shortest, OF_LONGER * longest) and shortest >= FEWEST
    met = bool(view.named_around(a) & view.named_around(b))
    return (verb or most) and met and one_bearer(view, a, b) and _compatible(view, a, b)


def asserts(words: tuple[Word, ...]) -> bool:
    """Whether words assert anything: a bare infinitive ("to reach a deal") does not."""
    first = next((w.tag for w in words if w.tag in VERBAL), "")
    return any(w.tag.startswith("VB") for w in words) and first not in ("TO", "VB")


def is_question(view: View, claim: Claim) -> bool:
    """Whether a claim is a question."""
    text = view.reports[claim.span.report_id].text
    return "?" in text[claim.span.end - 1 : claim.span.end + 1]


def _words_meet(view: View, a: Claim, b: Claim) -> bool:
    mine, theirs = (view.content(c) for c in (a, b))
    shared = mine & theirs
    if min(len(mine), len(theirs)) < FEWEST:
        return False
    verb = a.predicate not in LIGHT and bool(a.predicate) and a.predicate == b.predicate
    if verb and len(shared) >= (2 if _names(view, a) & _names(view, b) else FEWEST):
        return True
    if len(shared) >= (OTHER_VERB if a.predicate and b.predicate else SHARED) * len(mine | theirs):
        return True
    values = {(s.kind, s.value) for s in a.slots} & {(s.kind, s.value) for s in b.slots}
    return len(shared) >= BESIDE and any(_tells(kind, value) for kind, value in values)


def _tells(kind: SlotKind, value: str) -> bool:
    """Whether a shared value ties two claims: a date, a number of two digits; small ones and ages are chance."""
    return kind is SlotKind.TIME or (kind is SlotKind.NUMBER and sum(c.isdigit() for c in value) > 1)


def _same_actor(view: View, a: Claim, b: Claim) -> bool:
    """Whether the named subjects can be the same: "Russia condemned it" does not confirm "Japan condemned it".

    Nor does "Paris complained" confirm "the British government complained": a place that acts is a government.
    """
    one, other = (view.named_in(c.subject or _opening(view, c)) for c in (a, b))
    if not one or not other:
        return not (_place_acts(view, a) or _place_acts(view, b))
    return bool(one & other)


def _place_acts(view: View, claim: Claim) -> bool:
    """Whether the whole subject of a claim is the name of a place."""
    named = (view.entities[e] for e in sorted(view.named_in(claim.subject))) if claim.subject else ()
    return any(e.kind is NameKind.PLACE and claim.subject in e.mentions for e in named)


@once
def _opening(view: View, claim: Claim) -> Span:
    """Give a claim's first words, where the parse found no subject."""
    words = view.words(claim)[:2]
    end = words[-1].end if words else claim.span.end
    return view.reports[claim.span.report_id].span(claim.span.start, end)


def agree(a: Claim, b: Claim) -> bool:
    """Whether nothing in the slots and the mood of two aligned claims stands against their saying the same."""
    if {a.modality, b.modality} & NOT_SAID or (a.modality in UNREAL) != (b.modality in UNREAL):
        return False
    return slots_agree(a, b)


def slots_agree(a: Claim, b: Claim) -> bool:
    """Whether polarity, numbers, ages, dates, hours and persons of two claims can be the same.

    Whatever the claim with fewer of them gives must be met in the other: one shared number of two is not enough.
    """
    if a.polarity is not b.polarity:
        return False
    exact = all(_met(_values(a, k), _values(b, k), lambda x, y: x == y) for k in EXACT)
    persons = _met(_values(a, SlotKind.PERSON), _values(b, SlotKind.PERSON), _share_a_word)
    clocks = _met(_clocks(a), _clocks(b), lambda x, y: x == y)
    return exact and persons and clocks and _met(days_of(a), days_of(b), Interval.overlaps)


def places_agree(view: View, a: Claim, b: Claim) -> bool:
    """Whether the places of two claims can be the same, or one names in its sentence where the other is."""
    for one, other in ((a, b), (b, a)):
        mine, theirs = _values(one, SlotKind.PLACE), _values(other, SlotKind.PLACE)
        sentence = view.sentence(other)
        around = sentence.span.text.casefold() if sentence is not None else ""
        if not mine or not theirs or any(_share_a_word(x, y) for x in mine for y in theirs):
            return True
        if any(x in around for x in mine):
            return True
    return False


def _met(one: Sequence[T], other: Sequence[T], same: Callable[[T, T], bool]) -> bool:
    fewer, more = sorted((one, other), key=len)
    return all(any(same(x, y) for y in more) for x in fewer)


def _values(claim: Claim, kind: SlotKind) -> list[str]:
    return sorted({s.value for s in claim.slots if s.kind is kind})


def _clocks(claim: Claim) -> list[str]:
    return sorted(set(_CLOCK.findall(claim.span.text)))


def _share_a_word(one: str, other: str) -> bool:
    return bool(set(_WORD.findall(one)) & set(_WORD.findall(other)))
