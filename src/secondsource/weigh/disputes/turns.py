"""A state that changed between the reports: trapped and found, contact lost and regained. Always an update.

The words carry the order: what is found was missing before. Dates are not asked: crawlers often have them wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import Pattern

from secondsource.language.turns import DATED, OF_ONE_NAME, OF_ONE_PERSON, PLANNED, TURNS
from secondsource.model import Aspect, Marked, NameKind, Relation
from secondsource.weigh.disputes.bearers import people_in
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene, is_real
from secondsource.weigh.disputes.standing import planned as is_planned
from secondsource.weigh.disputes.standing import supposed
from secondsource.weigh.disputes.syntax import children, subtree, verb_of

RANK = 0.86
UNREAL = re.compile(r"\b(?:if|unless|when|once|whether|until|would|could|may|might|not|never)(?: \w+)? $", re.I)
BEARS = ("nsubj", "nsubjpass", "dobj")
THINGS = ("nsubjpass", "dobj", "nsubj")  # the first of them is what is called off or opened
EVERYWHERE = 10_000


def turn_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the states that one report has as current and another as past; a report that has both has the later."""
    for name, (question, before, early, after, late) in sorted(TURNS.items()):
        if name in DATED and rails.window is None:
            continue  # without a day an earlier case cannot be told from this one
        lead = EVERYWHERE if name in OF_ONE_PERSON | OF_ONE_NAME else scene.settings.dispute_lead
        turned = tuple(r for m in scene.view.marked for r in _states(scene, rails, m, late, after, lead))
        reports = {r.report for r in turned}
        planned = name in PLANNED
        still = tuple(r for m in scene.view.marked for r in _states(scene, rails, m, early, before, lead, planned))
        still = tuple(r for r in still if r.report not in reports)
        if name in OF_ONE_PERSON | OF_ONE_NAME:
            still, turned = _of_one(scene, still, turned, name in OF_ONE_PERSON)
        if still and turned:
            reason = f"{before} in one report, {after} in the other"
            versions = ((before, still), (after, turned))
            asked = question.format(it=next((it for r in turned if (it := _thing(scene, r))), "it"))
            yield Candidate(name, "", Aspect.OTHER, asked, Relation.UPDATE, versions, reason, RANK)


def _states(
    scene: Scene, rails: Rails, marked: Marked, pattern: Pattern[str], label: str, lead: int, planned: bool = False
) -> Iterator[Reading]:
    for sentence in marked.sentences:
        found = pattern.search(sentence.span.text) if sentence.paragraph < lead else None
        if found is None or rails.of_another_time(scene.view, sentence):
            continue
        if lead != EVERYWHERE and not rails.about_event(scene.view, sentence):
            continue
        if UNREAL.search(sentence.span.text[: found.start()]):
            continue
        start = sentence.span.start + found.start()
        claim = scene.tight_claim(sentence, start, sentence.span.start + found.end())
        last = next((i for i, w in enumerate(sentence.words) if w.end >= sentence.span.start + found.end()), None)
        if last is not None and (supposed(sentence, last) or (is_planned(sentence, last) and not planned)):
            continue
        if claim is not None and (is_real(claim) or planned):
            yield scene.read(claim, label, label)


def _thing(scene: Scene, reading: Reading) -> str:
    """Give what was called off, opened or resumed, with its plain name: "the vigil"; "" for many or a pronoun."""
    sentence = scene.view.sentence(reading.claim)
    verb = None if sentence is None else verb_of(sentence, reading.claim)
    if sentence is None or verb is None:
        return ""
    noun = next((c for dep in THINGS for c in children(sentence, verb, dep)), verb)
    if sentence.words[noun].tag != "NN":
        return ""
    kind = (i for i in children(sentence, noun, "compound") if i < noun)
    return " ".join(["the", *(sentence.words[i].text for i in (*kind, noun))])


def _of_one(
    scene: Scene, still: tuple[Reading, ...], turned: tuple[Reading, ...], person: bool
) -> tuple[tuple[Reading, ...], tuple[Reading, ...]]:
    """Keep the readings whose sentences name a person (or anything) that both sides name."""
    mine = {n for r in still for n in _names(scene, r, person)}
    shared = mine & {n for r in turned for n in _names(scene, r, person)}
    one = tuple(r for r in still if _names(scene, r, person) & shared)
    return one, tuple(r for r in turned if _names(scene, r, person) & shared)


def _names(scene: Scene, reading: Reading, person: bool) -> set[str]:
    """Give whom a reading is about: who bears its verb, where a sentence names several people."""
    sentence = scene.view.sentence(reading.claim)
    if sentence is None:
        return set()
    named = (e for _, e in scene.view.mentions_in(sentence.span))
    all_named = {e.id for e in named if e.kind is NameKind.PERSON or not person}
    verb = verb_of(sentence, reading.claim)
    if not person or len(all_named) < 2 or verb is None:
        return all_named
    bears = [i for c in children(sentence, verb, *BEARS) for i in subtree(sentence, c)]
    return people_in(scene, sentence, bears) or all_named
