"""How many people were killed, how many were hurt: the one count that stands in every report of a disaster."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from statistics import median

from secondsource.language.other_events import LEAD, SPREAD
from secondsource.model import UNREAL, Aspect, Claim, Harm, Relation, Toll
from secondsource.weigh.compare import Amount, Order, compare_amounts, order
from secondsource.weigh.disputes.amounts import DAYS_UNKNOWN, exact_versions
from secondsource.weigh.disputes.floors import overtaken
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene

QUESTIONS = {Harm.KILLED: "How many people were killed?", Harm.HURT: "How many people were injured?"}
RANKS = {Harm.KILLED: 1.0, Harm.HURT: 0.9}
SHORTEST, OPENING = 8, 2  # words of a sentence, and how many such sentences open a report
GROWS = 50  # up to which a first count in a lead may lie far from later ones
CLOSE = 1.5  # a toll that stands only further down counts if it is within this factor of it


def toll_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the rival tolls of the story: at most one candidate for the dead and one for the injured."""
    for harm, question in QUESTIONS.items():
        said, floors = _readings(scene, rails, harm)
        near = _near_leads(_first_said(said, scene), scene)
        versions = exact_versions([*near, *overtaken(near, floors)])
        if len(versions) > 1:
            relation, reason = _relation([r for _, said in versions for r in said])
            yield Candidate(harm, "", Aspect.NUMBER, question, relation, versions, reason, RANKS[harm])


def _readings(scene: Scene, rails: Rails, harm: Harm) -> tuple[list[Reading], list[Reading]]:
    """Give what the reports say of one kind of toll, and apart from it the floors ("more than 400")."""
    said = list(_all_readings(scene, rails, harm))
    floors = [r for r, floor in said if floor and _in_lead(r, scene)]
    return [r for r, floor in said if not floor], floors


def _all_readings(scene: Scene, rails: Rails, harm: Harm) -> Iterator[tuple[Reading, bool]]:
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            tolls = [t for t in marked.tolls if t.harm is harm and sentence.span.covers(t.span)]
            leads = scene.paragraph(sentence) < LEAD and not rails.of_another_time(scene.view, sentence)
            if not tolls or not (leads or rails.about_event(scene.view, sentence)):
                continue
            for toll in tolls:
                claim = scene.tight_claim(sentence, toll.span.start, toll.span.end)
                told = claim is not None and claim.modality not in UNREAL and toll.low is not None
                if claim is not None and told and not scene.view.adds(toll.span):
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
        return Relation.UNCLEAR, DAYS_UNKNOWN
    if any(j.relation is Relation.UPDATE for j in judged):
        return Relation.UPDATE, next(j.reason for j in judged if j.relation is Relation.UPDATE)
    return Relation.UPDATE, "counted on the same day, while the count was still going on"


def _amount(reading: Reading) -> Amount:
    return Amount(reading.number, reading.number, counted="person", day=reading.day, changes=True)
