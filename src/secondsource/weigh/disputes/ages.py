"""How old somebody is: an age of a named person, or of the one boy, woman or animal that the reports are about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from secondsource.model import (
    Aspect,
    Marked,
    Name,
    NameKind,
    Quantity,
    QuantityKind,
    Relation,
    Sentence,
    Word,
    parse_edtf,
)
from secondsource.weigh.compare import Amount, compare_amounts
from secondsource.weigh.disputes.amounts import Versions, consistent, exact_versions
from secondsource.weigh.disputes.corrections import corrected
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene, is_real

RANK = 0.55
YEAR = 365
BIRTHDAYS = 90  # days between the first and the last report, within which an age counts as one
BARE = "-"  # "the six-year-old"
YOUNG = frozenset(
    {"boy", "girl", "child", "toddler", "baby", "infant", "teenager", "student", "schoolboy", "schoolgirl"}
)


def age_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give rival ages, one candidate per person.

    One year apart in reports without a day is unclear: an error, or a birthday between them.
    """
    held: dict[str, list[Reading]] = defaultdict(list)
    for marked in scene.view.marked:
        for quantity in marked.quantities:
            if quantity.kind is QuantityKind.AGE and quantity.exact:
                for who, reading in _reading(scene, rails, marked, quantity):
                    held[who].append(reading)
    for who, readings in sorted(_joined(held).items()):
        versions = exact_versions(_of_one_age(readings))
        if len(versions) > 1 and _conflict(versions[0][1][0], versions[1][1][0]):
            made = _candidate(scene, who, versions)
            if made.relation is Relation.UPDATE or not _grown(versions):
                yield made
            elif _undated(versions):
                reason = "one year apart, and the days of the reports are not known"
                yield replace(made, relation=Relation.UNCLEAR, reason=reason)


def _undated(versions: Versions) -> bool:
    return any(all(parse_edtf(r.day) is None for r in said) for _, said in versions)


def _of_one_age(readings: list[Reading]) -> list[Reading]:
    """Keep the reports that give one age: "then 15, now 16" is no dispute."""
    held = consistent(readings)
    ages: dict[str, set[str]] = defaultdict(set)
    for reading in readings:
        ages[reading.report].add(reading.key)
    corrected_too = [r for r in held if len(ages[r.report]) < 2]
    return corrected_too or held


def _joined(held: dict[str, list[Reading]]) -> dict[str, list[Reading]]:
    """Give "the six-year-old" to the one person without a name whose age the reports tell, if there is one."""
    nouns = [who for who in held if who in YOUNG]
    bare = held.pop(BARE, [])
    return held if len(nouns) != 1 else {**held, nouns[0]: [*held[nouns[0]], *bare]}


def _candidate(scene: Scene, who: str, versions: Versions) -> Candidate:
    name = scene.view.entities[who].name if who in scene.view.entities else f"the {who}"
    relation, reason = Relation.CONFLICT, "the reports give different ages"
    if corrected(scene, (r.number for _, said in versions for r in said if r.number is not None)):
        relation, reason = Relation.UPDATE, "a report says that an earlier age was put right"
    return Candidate("age", who, Aspect.NUMBER, f"How old is {name}?", relation, versions, reason, RANK)


def _grown(versions: Versions) -> bool:
    """Whether the reports lie so far apart that somebody may have turned so much older in between."""
    told = sorted((r for _, said in versions for r in said), key=lambda r: (r.number or 0, r.claim.span))
    older = (told[-1].number or 0) - (told[0].number or 0)
    days = [d for r in told if (d := parse_edtf(r.day)) is not None]
    if _undated(versions):
        return older <= 1  # one year, and nobody knows how far the reports lie apart
    apart = (max(d.last for d in days) - min(d.first for d in days)).days
    return apart > BIRTHDAYS and older <= apart / YEAR + 1


def _conflict(a: Reading, b: Reading) -> bool:
    judged = compare_amounts(*(Amount(r.number, r.number, unit="year") for r in (a, b)))
    return judged.relation is Relation.CONFLICT


def _reading(scene: Scene, rails: Rails, marked: Marked, quantity: Quantity) -> Iterator[tuple[str, Reading]]:
    sentence = next((s for s in marked.sentences if s.span.covers(quantity.span)), None)
    if sentence is None:
        return
    who = _beside(scene, marked, sentence, quantity)  # the age now, whatever else the sentence tells
    if not who and rails.about_event(scene.view, sentence):
        who = _owner(scene, marked, sentence, quantity)
    claim = scene.tight_claim(sentence, quantity.span.start, quantity.span.end)
    introduced = who in scene.view.entities or sentence.paragraph < scene.settings.dispute_lead
    if claim is not None and who and introduced and is_real(claim) and quantity.low is not None:
        yield who, scene.read(claim, f"{quantity.low:g}", f"{quantity.low:g}", quantity.low)


def _beside(scene: Scene, marked: Marked, sentence: Sentence, quantity: Quantity) -> str:
    """Give the entity right before its age, "Ana Brandt, 48," or "Ana Brandt (48)", else ""."""
    for name in _people(scene, marked, sentence):
        gap = marked.report.text[name.span.end : quantity.span.start]
        if 0 <= len(gap) <= 3 and gap.strip() in (",", "("):
            return _entity(scene, marked, name.span.start)
    return ""


def _people(scene: Scene, marked: Marked, sentence: Sentence) -> list[Name]:
    people = {m for m, e in scene.view.mentions_in(sentence.span) if e.kind is NameKind.PERSON}
    return [n for n in marked.names if n.span in people]


def _owner(scene: Scene, marked: Marked, sentence: Sentence, quantity: Quantity) -> str:
    """Give the entity that is so old ("31-year-old Ana Brandt"), else the noun ("a 4-year-old boy"), else ""."""
    after = [w for w in sentence.words if w.start >= quantity.span.end]
    named = _people(scene, marked, sentence)
    if sentence.span.text[quantity.span.end - sentence.span.start :].lstrip(" ")[:1] in (",", ".", "") or (
        after and after[0].pos in ("VERB", "AUX", "ADP", "SCONJ", "PRON")
    ):
        return BARE if _has_article(sentence, quantity) else ""
    behind = next((n for n in named if 0 <= n.span.start - quantity.span.end <= 1), None)
    if behind is not None:
        return _entity(scene, marked, behind.span.start)  # "31-year-old Ana Brandt"
    noun = next((w for w in after[:3] if w.pos in ("NOUN", "PROPN")), None)
    if noun is None or noun.text != noun.lemma or noun.pos != "NOUN" or not _adjacent(after, noun):
        return ""
    name_at = next((n for n in named if 0 <= n.span.start - noun.end <= 2), None)
    return _entity(scene, marked, name_at.span.start) if name_at else noun.lemma.casefold()


def _has_article(sentence: Sentence, quantity: Quantity) -> bool:
    before = [w for w in sentence.words if w.end <= quantity.span.start][-1:]
    return any(w.text.casefold() == "the" for w in before) and "old" in quantity.span.text


def _adjacent(after: list[Word], noun: Word) -> bool:
    between = [w for w in after if w.start < noun.start]
    return all(w.pos in ("ADJ", "NOUN", "PUNCT") and w.text not in ",.;:" for w in between)


def _entity(scene: Scene, marked: Marked, start: int) -> str:
    return next((e for m, e in scene.view.mentions.get(marked.report.id, ()) if m.start == start), "")
