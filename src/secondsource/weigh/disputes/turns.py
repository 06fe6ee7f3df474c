"""A state that changed between the reports: trapped and found, contact lost and regained. Always an update.

The words carry the order: what is found was missing before. Dates are not asked: crawlers often have them wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from re import Pattern

from secondsource.language.turns import OF_ONE_PERSON, TURNS
from secondsource.model import Aspect, Marked, NameKind, Relation
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene, is_real

RANK = 0.86
EVERYWHERE = 10_000


def turn_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the states that one report has as current and another as past; a report that has both has the later."""
    for name, (question, before, early, after, late) in sorted(TURNS.items()):
        lead = EVERYWHERE if name in OF_ONE_PERSON else scene.settings.dispute_lead
        turned = tuple(r for m in scene.view.marked for r in _states(scene, rails, m, late, after, lead))
        reports = {r.report for r in turned}
        still = tuple(r for m in scene.view.marked for r in _states(scene, rails, m, early, before, lead))
        still = tuple(r for r in still if r.report not in reports)
        if name in OF_ONE_PERSON:
            still, turned = _of_one_person(scene, still, turned)
        if still and turned:
            reason = f"{before} in one report, {after} in the other"
            versions = ((before, still), (after, turned))
            yield Candidate(name, "", Aspect.OTHER, question, Relation.UPDATE, versions, reason, RANK)


def _states(
    scene: Scene, rails: Rails, marked: Marked, pattern: Pattern[str], label: str, lead: int
) -> Iterator[Reading]:
    for sentence in marked.sentences:
        found = pattern.search(sentence.span.text) if sentence.paragraph < lead else None
        if found is None or not rails.about_event(scene.view, sentence):
            continue
        start = sentence.span.start + found.start()
        claim = scene.tight_claim(sentence, start, sentence.span.start + found.end())
        if claim is not None and is_real(claim):
            yield scene.read(claim, label, label)


def _of_one_person(
    scene: Scene, still: tuple[Reading, ...], turned: tuple[Reading, ...]
) -> tuple[tuple[Reading, ...], tuple[Reading, ...]]:
    """Keep the readings whose sentences name a person that both sides name."""
    shared = {p for r in still for p in _people(scene, r)} & {p for r in turned for p in _people(scene, r)}
    one = tuple(r for r in still if _people(scene, r) & shared)
    return one, tuple(r for r in turned if _people(scene, r) & shared)


def _people(scene: Scene, reading: Reading) -> set[str]:
    sentence = scene.view.sentence(reading.claim)
    people = (e for e in scene.view.entities.values() if e.kind is NameKind.PERSON)
    return {e.id for e in people for m in e.mentions if sentence is not None and sentence.span.covers(m)}
