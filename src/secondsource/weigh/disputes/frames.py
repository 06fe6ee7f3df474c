"""Measures in claims that say the same: "fell 15 feet" / "fell 10 to 12 feet".

The alignment says what is about the same thing, the numbers decide. One quantity per unit and claim, the same
governing verb, ranges that do not touch.
"""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.counted_kinds import FLUID, LIGHT_VERBS, MOVING_UNITS
from secondsource.language.death_injury import TOLLS
from secondsource.language.other_events import PROGRESS
from secondsource.model import Alignment, Aspect, Claim, Quantity, QuantityKind, Relation
from secondsource.weigh.compare import Amount, Judgement, compare_amounts
from secondsource.weigh.disputes.asking import FAR, asked, noun_of, word_for
from secondsource.weigh.disputes.bearers import (
    elsewhere,
    measured_from,
    of_two_people,
    same_kind,
    same_value,
    several,
    told_of_two,
)
from secondsource.weigh.disputes.corrections import corrected
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene, is_real
from secondsource.weigh.disputes.syntax import verb_of
from secondsource.weigh.view import View

RANK = 0.57
QUOTED = 70  # characters of a claim in a question
PARTS = [[w] for w in ("the", "them", "these", "those", "its", "their", "his", "her")]
KINDS = (QuantityKind.MEASURE, QuantityKind.MONEY, QuantityKind.COUNT)


def frame_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the aligned claims whose measures rule each other out, one candidate per verb and unit."""
    done: set[tuple[str, str]] = set()
    for alignment in scene.aligned():
        found = _rival(scene, rails, alignment)
        if found is None:
            continue
        one, other, p, q = found
        key = (one.predicate, p.unit or p.counted)
        if key not in done:
            done.add(key)
            judged = _relation(scene, one, other, p, q)
            if judged.relation is Relation.UPDATE or (p.kind is QuantityKind.MEASURE) or (p.exact and q.exact):
                yield _candidate(scene, one, other, p, q, judged)


def _rival(scene: Scene, rails: Rails, alignment: Alignment) -> tuple[Claim, Claim, Quantity, Quantity] | None:
    view = scene.view
    one, other = view.claims[alignment.a], view.claims[alignment.b]
    if one.predicate != other.predicate or one.predicate in LIGHT_VERBS or not (is_real(one) and is_real(other)):
        return None
    for claim in (one, other):
        sentence = view.sentence(claim)
        if sentence is None or not rails.about_event(view, sentence) or PROGRESS.search(claim.span.text):
            return None
    found = [(p, q) for p in _quantities(view, one) for q in _quantities(view, other) if same_kind(p, q)]
    if not found or not all(_apart(p, q) for p, q in found if same_kind(p, found[0][0])):
        return None
    if one.predicate in TOLLS and found[0][0].kind is QuantityKind.COUNT:
        return None  # tolls have a detector of their own; others who are killed or hurt are counted on, too
    return (one, other, *found[0]) if _one_thing(scene, one, other, *found[0]) else None


def _one_thing(scene: Scene, one: Claim, other: Claim, p: Quantity, q: Quantity) -> bool:
    """Whether two claims of one verb measure one thing: one bearer, one number that differs, in two reports."""
    verbs = [verb_of(s, c) for c in (one, other) if (s := scene.view.sentence(c)) is not None]
    if len(verbs) != 2 or None in verbs:
        return False
    if of_two_people(scene, one, other) or told_of_two(scene, p, q):
        return False
    if several(scene, one, other):
        return False
    starts = [measured_from(scene, x) for x in (p, q)]
    if any(starts) and not set(starts[0]) & set(starts[1]):
        return False
    if elsewhere(scene, one, other):
        return False
    mine, theirs = (_beside(scene.view, c, x) for c, x in ((one, p), (other, q)))
    return all(same_value(a, b) for a in mine for b in theirs if same_kind(a, b))


def _beside(view: View, claim: Claim, told: Quantity) -> list[Quantity]:
    """Give the other quantities of a claim's sentence: a list may run on behind the claim."""
    sentence = view.sentence(claim)
    span = claim.span if sentence is None else sentence.span
    return [q for q in view.quantities_in(span) if q.span != told.span and q.kind in KINDS]


def _relation(scene: Scene, one: Claim, other: Claim, p: Quantity, q: Quantity) -> Judgement:
    """Judge two amounts; a count of things may change between the reports, a size may not."""
    days = (scene.day(c.span.report_id) for c in (one, other))
    changes = p.kind is QuantityKind.COUNT
    pairs = zip((p, q), days, strict=True)
    return compare_amounts(*(Amount(x.low, x.high, x.unit, x.counted, day, False, changes) for x, day in pairs))


def _quantities(view: View, claim: Claim) -> list[Quantity]:
    held = [q for q in view.totals_in(claim.span) if q.kind in KINDS]
    return [q for q in held if q.low is not None and q.high is not None and _solid(view, q)]


def _solid(view: View, quantity: Quantity) -> bool:
    """Whether a quantity is one thing's size: no money, score, duration or speed, which change or repeat."""
    if quantity.kind is QuantityKind.MEASURE:
        return quantity.unit not in MOVING_UNITS
    after = view.reports[quantity.span.report_id].text[quantity.span.end :].split(maxsplit=2)[:2]
    whole = after[:1] != ["of"] or after[1:] not in PARTS  # "two of the bombs" are a part of them
    return quantity.kind is QuantityKind.COUNT and quantity.counted not in FLUID | {""} and whole


def _apart(p: Quantity, q: Quantity) -> bool:
    judged = compare_amounts(*(Amount(x.low, x.high, x.unit, x.counted) for x in (p, q)))
    return judged.relation is Relation.CONFLICT


def _candidate(scene: Scene, one: Claim, other: Claim, p: Quantity, q: Quantity, judged: Judgement) -> Candidate:
    readings: list[tuple[str, tuple[Reading, ...]]] = []
    for claim, quantity, rival in ((one, p, q), (other, q, p)):
        same = (claim, *_agreeing(scene, claim, quantity, rival))
        readings.append(
            (quantity.span.text, tuple(scene.read(c, quantity.span.text, quantity.span.text) for c in same))
        )
    relation, reason = judged.relation, f"{judged.reason}, under the same verb ({one.predicate})"
    if corrected(scene, (q.low for q in (p, q) if q.low is not None)):
        relation, reason = Relation.UPDATE, "a report says that an earlier figure was put right"
    question = _question(scene, ((one, p), (other, q)))
    entity = f"{one.predicate} {p.unit or p.counted}"
    return Candidate("frame", entity, Aspect.NUMBER, question, relation, tuple(readings), reason, RANK)


def _question(scene: Scene, said: tuple[tuple[Claim, Quantity], ...]) -> str:
    there = measured_from(scene, said[1][1])
    if start := " ".join(w for w in measured_from(scene, said[0][1]) if w in there):
        return f"How far from {start} was it?"
    for claim, quantity in said:
        sentence = scene.view.sentence(claim)
        if sentence is None:
            continue
        word = word_for(sentence, claim, quantity)
        if word is not None and (question := asked(sentence, claim, word, quantity.span)):
            return question
    claim, quantity = said[0]
    one, other = (_short(c.span.text) for c, _ in said)
    sentence = scene.view.sentence(claim)
    if sentence is not None and not quantity.unit and quantity.counted:
        return (
            f"How many {noun_of(sentence, quantity)} were there, {quantity.span.text} or {said[1][1].span.text}?"
        )
    return f"{FAR.get(quantity.unit, 'Which is right')}: “{one}” or “{other}”?"


def _short(text: str) -> str:
    return text if len(text) <= QUOTED else text[:QUOTED].rsplit(" ", 1)[0] + " ..."


def _agreeing(scene: Scene, claim: Claim, quantity: Quantity, rival: Quantity) -> Iterator[Claim]:
    """Give the claims of other reports that are aligned with a claim and have its amount, not the rival's."""
    for alignment in scene.view.near.get(claim.id, ()):
        other = scene.view.claims[alignment.b if alignment.a == claim.id else alignment.a]
        held = [q for q in _quantities(scene.view, other) if same_kind(q, quantity)]
        agrees = bool(held) and all(not _apart(q, quantity) and _apart(q, rival) for q in held)
        if agrees and alignment.score >= scene.settings.dispute_score and other.predicate == claim.predicate:
            yield other
