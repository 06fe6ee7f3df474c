"""Twins: claims of two reports that are nearly the same words and differ in one typed slot.

"The child fell 12 feet" / "the child fell 15 feet", "... on Monday" / "... on Wednesday", "... was arrested" /
"... was released". Where all else is the same, the slot is what differs.
"""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.counted_kinds import LIGHT_VERBS
from secondsource.language.opposites import OPPOSITES
from secondsource.language.repeated_acts import REPEATED
from secondsource.language.telling_verbs import TELLING_VERBS
from secondsource.model import SENTENCES, Alignment, Aspect, Claim, Relation, Sentence, Span
from secondsource.weigh.compare import Judgement, ordered
from secondsource.weigh.disputes.asking import asked, comparable, word_for
from secondsource.weigh.disputes.bearers import elsewhere, of_two_objects, of_two_people, several
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import LONGEST_EVIDENCE, UNSURE, Candidate, Scene
from secondsource.weigh.disputes.slots import Difference, differing_date, differing_number
from secondsource.weigh.disputes.syntax import CONTENT, lemma

RANK = 0.52
FEWEST = 3  # content words that both hold outside the slot
SHARED = 0.6  # of the content words of both, outside the slot
OF_SHORTER = 0.55  # of the content words of the shorter claim, where the verbs are opposites


def twin_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the twins that differ in a number, a date or a verb, one candidate per pair and slot."""
    for alignment in scene.aligned():
        pair = _pair(scene, alignment)
        if pair is None:
            continue
        differing = (compare(scene, *pair) for compare in (_number, _date, _opposite))
        found = next((d for d in differing if d is not None), None)
        if found is not None and not _of_two(scene, rails, *pair):
            yield _candidate(scene, *pair, found)


Told = tuple[Claim, Sentence]


def _pair(scene: Scene, alignment: Alignment) -> tuple[Told, Told] | None:
    one, other = scene.view.claims[alignment.a], scene.view.claims[alignment.b]
    here, there = scene.view.sentence(one), scene.view.sentence(other)
    if here is None or there is None or one.span.report_id == other.span.report_id:
        return None
    for claim, sentence in ((one, here), (other, there)):
        if claim.kind not in SENTENCES or claim.modality in UNSURE or len(claim.span.text) > LONGEST_EVIDENCE:
            return None
        if claim.predicate in TELLING_VERBS or not comparable(sentence, claim):
            return None
    return (one, here), (other, there)


def _of_two(scene: Scene, rails: Rails, one: Told, other: Told) -> bool:
    """Whether two claims are of two people or of two times: one of today, the other of last year."""
    if len({rails.of_another_time(scene.view, sentence) for _, sentence in (one, other)}) > 1:
        return True
    return of_two_people(scene, one[0], other[0])


def _number(scene: Scene, one: Told, other: Told) -> Difference | None:
    found = differing_number(scene, one[0], other[0])
    if found is None or not _same_words(one, other, found.spans) or elsewhere(scene, one[0], other[0]):
        return None
    return found


def _date(scene: Scene, one: Told, other: Told) -> Difference | None:
    found = differing_date(scene, one[0], other[0])
    if found is None or one[0].predicate in REPEATED or not _same_words(one, other, found.spans):
        return None
    both = one[0], other[0]
    return None if several(scene, *both) or of_two_objects(scene, *both) else found


def _opposite(scene: Scene, one: Told, other: Told) -> Difference | None:
    """Give the two verbs of claims that share most words, where the verbs rule each other out."""
    pair = one[0].predicate.casefold(), other[0].predicate.casefold()
    mine, theirs = (_content(*told) for told in (one, other))
    shared = mine & theirs
    if frozenset(pair) not in OPPOSITES or one[0].polarity is not other[0].polarity:
        return None
    if len(shared) < FEWEST or len(shared) < OF_SHORTER * min(len(mine), len(theirs)):
        return None
    if ordered(*(scene.day(c.span.report_id) for c, _ in (one, other))):
        if LIGHT_VERBS & set(pair):  # what rose on one day may fall on another
            return None
        return Difference(Aspect.OTHER, pair, Judgement(Relation.UPDATE, "opposite verbs, told on two days"))
    return Difference(Aspect.OTHER, pair, Judgement(Relation.CONFLICT, "the same words, with opposite verbs"))


def _same_words(one: Told, other: Told, slot: tuple[Span, Span] | None = None) -> bool:
    """Whether two claims hold the same verb, and the same content words outside the slot, but for a few."""
    if one[0].predicate != other[0].predicate:
        return False
    mine, theirs = _content(*one, slot and slot[0]), _content(*other, slot and slot[1])
    shared = mine & theirs
    return len(shared) >= FEWEST and len(shared) >= SHARED * len(mine | theirs)


def _content(claim: Claim, sentence: Sentence, slot: Span | None = None) -> frozenset[str]:
    """Give the lemmas of a claim's content words and numbers, without those inside the slot."""
    held = [sentence.words[i] for i in claim.words]
    kept = [w for w in held if slot is None or not (slot.start <= w.start < slot.end)]
    return frozenset(lemma(w) for w in kept if (w.pos in CONTENT or w.pos == "NUM") and w.dep != "aux")


def _candidate(scene: Scene, one: Told, other: Told, found: Difference) -> Candidate:
    claims = one[0], other[0]
    versions = tuple((v, (scene.read(c, v, v),)) for v, c in zip(found.values, claims, strict=True))
    question = _question(scene, (one, other), found)
    entity = " ".join(sorted({c.predicate for c in claims}))
    relation, reason = found.judged.relation, found.judged.reason
    return Candidate("twin", entity, found.aspect, question, relation, versions, reason, RANK)


def _question(scene: Scene, told: tuple[Told, Told], found: Difference) -> str:
    """Ask for the slot in which two claims differ."""
    for (claim, sentence), span in zip(told, found.spans or (None, None), strict=True):
        word = "When" if found.aspect is Aspect.TIME else None
        if found.aspect is Aspect.NUMBER:
            quantity = next((q for q in scene.view.quantities_in(claim.span) if q.span == span), None)
            word = word_for(sentence, claim, quantity) if quantity else None
        if word is not None and (question := asked(sentence, claim, word, span)):
            return question
    return f"Which is right: “{told[0][0].span.text}” or “{told[1][0].span.text}”?"
