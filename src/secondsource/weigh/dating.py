"""Dating: which dates of a claim say when something happened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from statistics import median_low

from secondsource.language.framing import PUBLISHED, PUBLISHING
from secondsource.model import (
    Claim,
    Interval,
    Modality,
    Sentence,
    Slot,
    SlotKind,
    TimeType,
    Word,
    parse_edtf,
    places_inside,
)
from secondsource.weigh.findings.unknown import PATTERN as UNREACHED
from secondsource.weigh.view import View

LONGEST = 400  # days; a vaguer date orders nothing
SHORTEST = 3  # words that make an entry readable
YEAR = 300  # days that make a date as coarse as a year
ASTRAY = 7  # days from the middle report's day; one that tells the same event so late was dated by a crawler
ORDINALS = frozenset("first second third last latest only".split())
SAID = frozenset(
    "say tell report announce add amend claim state write tweet note confirm deny quote cite publish".split()
)
MODIFIERS = frozenset({"compound", "nummod", "poss", "amod", "nmod"})  # "its 2012 guidance", "1999's hit"
LASTING = frozenset({"after", "before", "since", "through", "until", "till"})  # with a year: how long, not when
UNSURE = (Modality.HEDGED, Modality.CONDITIONAL)
NOUNS = ("NOUN", "PROPN")


@dataclass(frozen=True, slots=True)
class Dated:
    """A claim with one date that it gives."""

    claim: Claim
    value: str
    days: Interval
    anchor: str


def dates_of(view: View, claim: Claim) -> Iterator[Dated]:
    """Give the dates that say when what a claim tells happened."""
    if len(view.words(claim)) < SHORTEST or _only_tells(view, claim):
        return
    times = view.marks[claim.span.report_id].times
    slots = [s for s in claim.slots if s.kind is SlotKind.TIME]
    for slot in slots:
        time = next((t for t in times if t.span.overlaps(slot.span)), None)
        days = parse_edtf(slot.value)
        if days is None or not _orders(days) or (time is not None and time.type is TimeType.DURATION):
            continue
        thing = _of_a_thing(view, claim, slot, days, slots)
        maybe = claim.modality in UNSURE and _after_the_report(view, claim, days)
        if not (thing or maybe or _last_time(view, claim, slot) or _nowadays(view, claim, slot)):
            yield Dated(claim, slot.value, days, time.anchor if time is not None else "")


def astray(view: View) -> frozenset[str]:
    """Give the reports that are dated over a week from the middle one: a page's date may be its crawler's."""
    days = {r: d.first for r in view.reports if (d := view.published(r)) is not None}
    if len(days) < 3:
        return frozenset()
    middle = median_low(sorted(days.values()))
    return frozenset(r for r, day in days.items() if abs((day - middle).days) > ASTRAY)


def misdated(view: View, dated: Dated, late: frozenset[str]) -> bool:
    """Whether a report that is dated astray tells by its own day what a report of the others' days tells too."""
    report = dated.claim.span.report_id
    if report not in late or not dated.anchor.startswith("report of"):
        return False
    sides = {c for a in view.near.get(dated.claim.id, ()) for c in (a.a, a.b)}
    return any(view.claims[c].span.report_id not in late for c in sides)


def _orders(days: Interval) -> bool:
    if days.first == date.min or days.last == date.max:
        return False
    return (days.last - days.first).days <= LONGEST


def _only_tells(view: View, claim: Claim) -> bool:
    """Whether a claim is about the reporting: somebody said something, released a statement, was not reached."""
    text = claim.span.text.replace("’", "'")
    stated = claim.predicate in PUBLISHING and any(w in PUBLISHED for w in text.casefold().split())
    said = claim.predicate in SAID and claim.attribution is None
    sentence = view.sentence(claim)
    opening = [w.text.casefold() for w in sentence.words[:2]] if sentence is not None else []
    pointing = opening in (["here", "'s"], ["here", "’s"], ["here", "is"], ["here", "are"])
    return said or stated or pointing or UNREACHED.search(text) is not None or "to comment" in text


def _last_time(view: View, claim: Claim, slot: Slot) -> bool:
    """Whether a date tells when something was last so: "the first strike since 1988", "the worst since May"."""
    words = view.words(claim)
    before = [w for w in words if w.end <= slot.span.start]
    ranked = any(w.tag in ("JJS", "RBS") or w.text.casefold() in ORDINALS for w in words)
    return bool(before) and before[-1].text.casefold() == "since" and ranked


def _of_a_thing(view: View, claim: Claim, slot: Slot, days: Interval, slots: list[Slot]) -> bool:
    """Whether a date is a thing's or a lasting state's: "its 2012 guidance", "raised its bid of May on Monday"."""
    sentence = view.sentence(claim)
    word = _top(sentence, slot)
    if sentence is None or word is None:
        return False
    above = sentence.words[word.head]
    coarse = (days.last - days.first).days >= YEAR
    if word.dep in MODIFIERS and above.pos in NOUNS:
        return coarse
    if word.dep != "pobj":
        return False
    if coarse and above.lemma.casefold() in LASTING:
        return True
    thing = sentence.words[above.head]
    if thing.pos not in NOUNS:
        return False
    bounded = sentence.words[thing.head].lemma.casefold() in LASTING  # "since independence in July"
    beside = coarse and thing.dep == "appos"  # "Quell, the best of 2009, was hurt"
    maybe = any(w.tag == "MD" for w in view.words(claim))
    return bounded or beside or maybe or any(_of_the_verb(sentence, s) for s in slots if s != slot)


def _of_the_verb(sentence: Sentence, slot: Slot) -> bool:
    """Whether a date hangs on a verb: "left on Monday", "left Monday"."""
    word = _top(sentence, slot)
    above = sentence.words[word.head] if word is not None else None
    if above is not None and above.pos == "ADP":
        above = sentence.words[above.head]
    return above is not None and above.pos in ("VERB", "AUX")


def _top(sentence: Sentence | None, slot: Slot) -> Word | None:
    """Give the word of a date that hangs on a word outside it."""
    words = sentence.words if sentence is not None else ()
    inside = places_inside(sentence, slot.span)
    found = next((words[i] for i in inside if words[i].head not in inside), None)
    for _ in words:  # "its 2012 and 2013 plans": the second hangs where the first does
        if found is None or found.dep != "conj":
            break
        found = words[found.head]
    return found


def _after_the_report(view: View, claim: Claim, days: Interval) -> bool:
    published = view.published(claim.span.report_id)
    return published is not None and days.first > published.last


def _nowadays(view: View, claim: Claim, slot: Slot) -> bool:
    """Whether "today" means these days: beside a plain present, "the firm today employs ninety"."""
    tags = {w.tag for w in view.words(claim)}
    return slot.span.text.casefold() == "today" and bool(tags & {"VBZ", "VBP"}) and not tags & {"VBD", "VBG", "MD"}
