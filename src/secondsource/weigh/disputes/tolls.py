"""How many people were killed, how many were hurt: the one count that stands in every report of a disaster."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import median

from secondsource.language.counted_kinds import PARTS_OF_PEOPLE
from secondsource.model import Aspect, Claim, Quantity, Relation, Sentence
from secondsource.weigh.compare import Amount, Order, compare_amounts, order
from secondsource.weigh.disputes.amounts import exact_versions
from secondsource.weigh.disputes.floors import FLOORS, overtaken
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import UNREAL, Candidate, Reading, Scene
from secondsource.weigh.disputes.spelling import Letter, spelled

QUESTIONS = {"killed": "How many people were killed?", "hurt": "How many people were injured?"}
RANKS = {"killed": 1.0, "hurt": 0.9}
# Codes: see spelling.py. A number after "killed" must count people, or end the phrase.
PATTERNS = {
    "killed": (
        r"[QZ][an]{0,2}p?x{0,3}r?(?:d|D|e)(?![Qp])",
        r"dh*[QZ][an]{0,2}p(?!o)",
        r"dh*Q(?=[.,h-]|$)",
        r"vh*Q[an]{0,2}p?D",
        r"L[^Q.]{0,30}R[hTr]*Q",
        r"L[^Q.]{0,20}Th*Q",
    ),
    "hurt": (
        r"[QZ][an]{0,2}p?o?x{0,3}r?j(?![Qp])",
        r"jh*[QZ][an]{0,2}[po]",
        r"jh*Q(?=[.,h-]|$)",
        r"[QZ][an]{0,2}p?sa{0,2}i",
        r"vh*Q[an]{0,2}p?j",
        r"Zi",
    ),
}
COMMITTED = frozenset({"at least"})  # a running count: "at least 60" says that 60 are known so far
LEAD = 3  # paragraphs, the headline among them: what stands here is the toll of this event, not of another
SHORTEST, OPENING = 8, 2  # words of a sentence, and how many such sentences open a report
GROWS = 50  # up to which a first count in a lead may lie far from later ones
CLOSE = 1.5  # a toll that stands only further down counts if it is within this factor of it
SPREAD = 3.0  # a toll counts if it is within this factor of the median of those in the leads


@dataclass(frozen=True, slots=True)
class Toll:
    """A number of people killed or hurt at [start, end) of a report."""

    start: int
    end: int
    low: float | None
    high: float | None
    exact: bool
    floor: bool = False


def toll_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the rival tolls of the story: at most one candidate for the dead and one for the injured."""
    for kind, question in QUESTIONS.items():
        said, floors = _readings(scene, rails, kind)
        near = _near_leads(_first_said(said, scene), scene)
        versions = exact_versions([*near, *overtaken(near, floors)])
        if len(versions) > 1:
            relation, reason = _relation([r for _, said in versions for r in said])
            yield Candidate(kind, "", Aspect.NUMBER, question, relation, versions, reason, RANKS[kind])


def tolls_in(sentence: Sentence, quantities: tuple[Quantity, ...], kind: str) -> Iterator[Toll]:
    """Give the tolls of one kind ("killed", "hurt") that a sentence states."""
    letters = spelled(sentence.words, quantities)
    codes = "".join(letter.code for letter in letters)
    for pattern in PATTERNS[kind]:
        for found in re.finditer(pattern, codes):
            if toll := _toll(sentence, letters, codes, found.start(), found.end()):
                yield toll


def _toll(sentence: Sentence, letters: tuple[Letter, ...], codes: str, first: int, end: int) -> Toll | None:
    at = next(i for i in range(first, end) if codes[i] in "QZ")
    before = codes[:at].rstrip("ht")
    if before.endswith("P") or _of_a_whole(sentence, letters, end):
        return None
    start, stop = sentence.words[letters[first].first].start, sentence.words[letters[end - 1].last].end
    quantity = letters[at].quantity
    if quantity is None:
        return Toll(start, stop, 0.0, 0.0, True)
    nouns = {sentence.words[letter.first].lemma.casefold() for letter in letters[first:end] if letter.code == "p"}
    whole = not nouns & PARTS_OF_PEOPLE
    committed = whole and (quantity.exact or quantity.hedge.casefold() in COMMITTED)
    floor = whole and quantity.hedge.casefold() in FLOORS
    return Toll(start, stop, quantity.low, quantity.high, committed, floor)


def _of_a_whole(sentence: Sentence, letters: tuple[Letter, ...], end: int) -> bool:
    """Whether an "of" goes on: "killed 9 of the 12" counts a part."""
    return end < len(letters) and sentence.words[letters[end].first].text.casefold() == "of"


def _readings(scene: Scene, rails: Rails, kind: str) -> tuple[list[Reading], list[Reading]]:
    """Give what the reports say of one kind of toll, and apart from it the floors ("more than 400")."""
    said = list(_all_readings(scene, rails, kind))
    floors = [r for r, floor in said if floor and _in_lead(r, scene)]
    return [r for r, floor in said if not floor], floors


def _all_readings(scene: Scene, rails: Rails, kind: str) -> Iterator[tuple[Reading, bool]]:
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            inside = tuple(scene.view.quantities_in(sentence.span))
            tolls = sorted(set(tolls_in(sentence, inside, kind)), key=lambda t: (t.start, t.end))
            leads = scene.paragraph(sentence) < LEAD and not rails.of_another_time(scene.view, sentence)
            if not tolls or not (leads or rails.about_event(scene.view, sentence)):
                continue
            for toll in tolls:
                claim = scene.tight_claim(sentence, toll.start, toll.end)
                if claim is not None and claim.modality not in UNREAL and toll.low is not None:
                    yield _read(scene, claim, toll), toll.floor


def _read(scene: Scene, claim: Claim, toll: Toll) -> Reading:
    low = toll.low or 0.0
    if toll.floor:  # "more than 400" begins at 401
        return scene.read(claim, f">{low - 1:g}", f"more than {low - 1:g}", low - 1)
    return scene.read(claim, f"{low:g}", "no one" if toll.high == 0 else f"{low:g}", low, toll.exact)


def _first_said(readings: Iterable[Reading], scene: Scene) -> list[Reading]:
    """Keep what a report says in its lead, else what it says first, if it is close to the leads of others."""
    held = sorted(readings, key=lambda r: (r.claim.span, r.claim.id, r.key))
    kept: dict[str, set[str]] = {}
    for reading in held:
        if reading.exact and reading.number and _in_lead(reading, scene):
            kept.setdefault(reading.report, set()).add(reading.key)
    leads = [float(key) for keys in kept.values() for key in keys]
    for reading in held:
        if reading.exact and reading.number and not leads:
            kept.setdefault(reading.report, {reading.key})
        elif reading.exact and reading.number:
            near = max(reading.number, median(leads)) <= CLOSE * min(reading.number, median(leads))
            kept.setdefault(reading.report, {reading.key} if near else set())
    return [r for r in held if not r.exact or not r.number or r.key in kept.get(r.report, set())]


def _near_leads(readings: Iterable[Reading], scene: Scene) -> list[Reading]:
    """Keep the tolls of about the size of those in the leads: others count a part, or another event."""
    held = list(readings)
    leads = [r.number for r in held if r.number and r.exact and _in_lead(r, scene)]
    if not leads:
        return _against_none(held, scene)
    usual = median(leads)
    near = [r for r in held if not r.number or usual / SPREAD <= r.number <= usual * SPREAD]
    return [r for r in held if r in near or (_opens(r, scene) and max(r.number or 0, usual) <= GROWS)]


def _in_lead(reading: Reading, scene: Scene) -> bool:
    sentence = scene.view.sentence(reading.claim)
    return sentence is not None and scene.paragraph(sentence) < LEAD


def _against_none(held: list[Reading], scene: Scene) -> list[Reading]:
    """Give "nobody" of a lead with the count that most reports tell further down, where no lead has a count."""
    none = [r for r in held if r.number == 0 and _in_lead(r, scene)]
    told = {key: {r.report for r in held if r.key == key} for key in {r.key for r in held if r.number and r.exact}}
    most = max(told, key=lambda key: (len(told[key]), key), default="")
    if not none or len(told.get(most, ())) < 2:
        return []
    return [*none, *(r for r in held if r.key == most)]


def _opens(reading: Reading, scene: Scene) -> bool:
    """Whether a toll stands in the headline or the first sentence of a report; lines with a date are none."""
    at = scene.view.sentence(reading.claim)
    told = [s for s in scene.view.sentences[reading.report] if len(s.words) >= SHORTEST]
    return at is not None and at in told[:OPENING]


def _relation(readings: list[Reading]) -> tuple[Relation, str]:
    pairs = [(a, b) for i, a in enumerate(readings) for b in readings[i + 1 :] if a.number != b.number]
    judged = [compare_amounts(_amount(a), _amount(b)) for a, b in pairs]
    if any(not a.number or not b.number for a, b in pairs):
        return Relation.CONFLICT, "one report says that there were none"
    if all(order(a.day, b.day) is Order.UNKNOWN for a, b in pairs):
        return (
            Relation.UPDATE,
            "a count that goes on while it is reported; the days of these reports are not known",
        )
    if any(j.relation is Relation.UPDATE for j in judged):
        return Relation.UPDATE, next(j.reason for j in judged if j.relation is Relation.UPDATE)
    return Relation.UPDATE, "counted on the same day, while the count was still going on"


def _amount(reading: Reading) -> Amount:
    return Amount(reading.number, reading.number, counted="person", day=reading.day, changes=True)
