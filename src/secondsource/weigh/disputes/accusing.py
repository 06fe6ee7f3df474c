"""Claims that accuse one named person: "Brandt was charged", "police say Brandt stole it".

The person must stand where the accused stands, so a relative's plea or a lawyer's words are no accusation.
"""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.accusations import ACCUSE, ACCUSED, CHARGES, CLEARED, FACING
from secondsource.language.stances import DENY, DISMISS
from secondsource.model import SENTENCES, Claim, Entity, Sentence
from secondsource.weigh.disputes.bearers import people_in
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import LONGEST_EVIDENCE, Scene, is_real
from secondsource.weigh.disputes.standing import performed
from secondsource.weigh.disputes.syntax import children, lemma, subtree

SUBJECT = ("nsubj",)
OBJECT = ("nsubjpass", "dobj")
MOST = 2  # accusations per report


def accusations_of(scene: Scene, rails: Rails, person: Entity) -> list[Claim]:
    """Give the claims that accuse a person, the shortest first, at most two a report; none in his own words."""
    kept: list[Claim] = []
    for claim in scene.shortest:
        sentence = scene.view.sentence(claim)
        solid = is_real(claim) and claim.kind in SENTENCES and len(claim.span.text) <= LONGEST_EVIDENCE
        if sentence is None or not solid or not _accuses(scene, sentence, claim, person):
            continue
        own = scene.view.speakers.get(claim.attribution or "") == person.id
        here = sum(k.span.report_id == claim.span.report_id for k in kept)
        if not own and here < MOST and not rails.of_another_time(scene.view, sentence):
            kept.append(claim)
    return kept


def _accuses(scene: Scene, sentence: Sentence, claim: Claim, person: Entity) -> bool:
    said = {lemma(sentence.words[i]) for i in claim.words}
    if said & (DENY | DISMISS | CLEARED):
        return False
    for index in claim.words:
        named = any(_is(scene, sentence, place, person) for place in _accused(sentence, claim, index))
        if named and performed(sentence, index):
            return True
    return False


def _accused(sentence: Sentence, claim: Claim, index: int) -> Iterator[int]:
    """Give the words at which the accused stands beside a word of accusation."""
    word = sentence.words[index]
    if word.pos == "VERB" and lemma(word) in ACCUSED:
        yield from children(sentence, index, *OBJECT)
    elif word.pos == "VERB" and lemma(word) in FACING:
        faced = (i for o in children(sentence, index, "dobj") for i in subtree(sentence, o))
        if any(lemma(sentence.words[i]) in CHARGES for i in faced):
            yield from children(sentence, index, *SUBJECT)
    elif word.pos == "VERB" and lemma(word) in ACCUSE and claim.attribution:
        yield from children(sentence, index, *SUBJECT)
    elif lemma(word) in CHARGES:
        ways = (c for c in children(sentence, index, "prep") if lemma(sentence.words[c]) == "against")
        yield from (o for way in ways for o in children(sentence, way, "pobj"))


def _is(scene: Scene, sentence: Sentence, index: int, person: Entity) -> bool:
    """Whether a word, with its compounds, is a name of the person: not "his lawyer", "Brandt's brother"."""
    return people_in(scene, sentence, [index]) == {person.id}
