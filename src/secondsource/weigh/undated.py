"""Dates in a claim that do not say when it happened: a thing's, a comparison's, or one that cannot be."""

from __future__ import annotations

import re

from secondsource.model import SENTENCES, Claim, Interval, Modality, Sentence, Slot, Word, places_inside
from secondsource.weigh.view import View

YEAR = 300  # days that make a date as coarse as a year
ORDINALS = frozenset("first second third last latest only".split())
MODIFIERS = frozenset({"compound", "nummod", "poss", "amod", "nmod"})  # "its 2012 guidance", "1999's hit"
LASTING = frozenset({"after", "before", "since", "through", "until", "till"})  # with a year: how long, not when
SETTING = frozenset("in at during on".split())
COMPARED = re.compile(
    r"\b(?:(?:up|down) from|compared (?:to|with)|versus)\b(?:(?!\b(?:but|and|while)\b)[^,;])*$"
    r"|\bthan (?:in |on )?$",
    re.IGNORECASE,
)
UNSURE = (Modality.HEDGED, Modality.CONDITIONAL)
AHEAD = frozenset("scheduled due expected set slated planned".split())  # what was to come
NOUNS = ("NOUN", "PROPN")


def undated(view: View, claim: Claim, slot: Slot, days: Interval, slots: list[Slot]) -> bool:
    """Whether a date of a claim says something else than when it happened; `slots` are all its dates."""
    if _compared(claim, slot) or _last_time(view, claim, slot) or _nowadays(view, claim, slot):
        return True
    if _beside_the_subject(claim, slot):
        return True
    maybe = claim.modality in UNSURE or _in_the_past(view, claim)
    return (maybe and _after_the_report(view, claim, days)) or _of_a_thing(view, claim, slot, days, slots)


def _compared(claim: Claim, slot: Slot) -> bool:
    """Whether a date is that of the other side of a comparison: "eight boats, down from twelve in May"."""
    return COMPARED.search(claim.span.text[: max(0, slot.span.start - claim.span.start)]) is not None


def _beside_the_subject(claim: Claim, slot: Slot) -> bool:
    """Whether a date stands in an addition to the subject: "Roe, the last to flee, in 2016, confirmed it"."""
    subject = claim.subject
    if subject is None or not subject.covers(slot.span) or claim.kind not in SENTENCES:
        return False
    return "," in subject.text[: slot.span.start - subject.start]


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
        return coarse or not _frames(sentence, above)
    if word.dep != "pobj":
        return False
    if coarse and above.lemma.casefold() in LASTING:
        return True
    thing = sentence.words[above.head]
    if above.lemma.casefold() == "for" and days.first < days.last and thing.pos in (*NOUNS, "ADJ"):
        return True  # "the pay for 2031", "due for May": the time that a thing is meant for
    if thing.pos not in NOUNS:
        return False
    bounded = sentence.words[thing.head].lemma.casefold() in LASTING  # "since independence in July"
    beside = coarse and thing.dep == "appos"  # "Quell, the best of 2009, was hurt"
    maybe = any(w.tag == "MD" for w in view.words(claim))
    return bounded or beside or maybe or any(_of_the_verb(sentence, s) for s in slots if s != slot)


def _frames(sentence: Sentence, noun: Word) -> bool:
    """Whether a clause is set in a dated thing: "hurt in the May attack", not "its May ruling held"."""
    above = sentence.words[noun.head]
    return noun.dep == "npadvmod" or (noun.dep == "pobj" and above.lemma.casefold() in SETTING)


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


def _in_the_past(view: View, claim: Claim) -> bool:
    """Whether a clause tells what was, and nothing that was still to come: such a day lies behind the report."""
    words = view.words(claim)
    ahead = any(w.tag in ("MD", "TO") or w.text.casefold() in AHEAD for w in words)
    return any(w.tag == "VBD" for w in words) and not ahead


def _nowadays(view: View, claim: Claim, slot: Slot) -> bool:
    """Whether "today" means these days: beside a plain present, "the firm today employs ninety"."""
    tags = {w.tag for w in view.words(claim)}
    return slot.span.text.casefold() == "today" and bool(tags & {"VBZ", "VBP"}) and not tags & {"VBD", "VBG", "MD"}
