"""Cause and effect that change places: "the fire caused an explosion" / "an explosion sparked the fire"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from secondsource.language.cause_verbs import CAUSING, CAUSING_WITH_TO
from secondsource.model import UNREAL, Aspect, Polarity, Relation, Sentence
from secondsource.weigh.compare import CauseLink, compare_causes
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene
from secondsource.weigh.disputes.syntax import children, lemma, subject_of

RANK = 0.75


def cause_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the pairs of happenings of which each is the other's cause in some report."""
    held: dict[CauseLink, list[Reading]] = {}
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            for link, reading in _links(scene, sentence):
                if rails.about_event(scene.view, sentence):
                    held.setdefault(link, []).append(reading)
    for a, b in combinations(sorted(held, key=lambda k: (k.cause, k.effect)), 2):
        judged = compare_causes(a, b)
        if judged.relation is Relation.CONFLICT and a.cause == b.effect:
            question = f"What came first, the {a.cause} or the {b.cause}?"
            versions = tuple((f"the {link.cause} caused the {link.effect}", tuple(held[link])) for link in (a, b))
            entity = f"{a.cause}/{b.cause}"
            yield Candidate(
                "cause", entity, Aspect.RELATION, question, judged.relation, versions, judged.reason, RANK
            )


def _links(scene: Scene, sentence: Sentence) -> Iterator[tuple[CauseLink, Reading]]:
    for index, word in enumerate(sentence.words):
        verb = lemma(word)
        if word.pos != "VERB" or verb not in CAUSING | CAUSING_WITH_TO:
            continue
        claim = scene.tight_claim(sentence, word.start, word.end)
        if claim is None or claim.modality in UNREAL or claim.polarity is Polarity.NEGATIVE:
            continue
        for cause in sorted(_causes(sentence, index)):
            for effect in _effects(sentence, index, verb in CAUSING_WITH_TO):
                yield CauseLink(cause, effect), scene.read(claim, f"{cause}>{effect}", f"{cause} > {effect}")


def _causes(sentence: Sentence, verb: int) -> set[str]:
    """Give what the subject names; in "it caught fire and caused ..." also the fire."""
    found = set()
    subject = subject_of(sentence, verb)
    if subject is not None and sentence.words[subject].pos == "NOUN":
        found.add(lemma(sentence.words[subject]))
    before = sentence.words[verb]
    if before.dep == "conj" and lemma(sentence.words[before.head]) == "catch":
        found |= {lemma(sentence.words[c]) for c in children(sentence, before.head, "dobj")}
    return found


def _effects(sentence: Sentence, verb: int, with_to: bool) -> list[str]:
    if not with_to:
        return [lemma(sentence.words[c]) for c in children(sentence, verb, "dobj")]
    ways = [c for c in children(sentence, verb, "prep") if lemma(sentence.words[c]) == "to"]
    return [lemma(sentence.words[o]) for way in ways for o in children(sentence, way, "pobj")]
