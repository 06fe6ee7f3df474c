"""How many people were there: "nine workers were inside" / "fourteen workers were in the building"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from secondsource.language.presence import INSIDE, NO_PLACES
from secondsource.model import Aspect, Quantity, QuantityKind, Relation, Sentence
from secondsource.weigh.disputes.amounts import consistent, exact_versions
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene, is_real
from secondsource.weigh.disputes.spelling import is_people
from secondsource.weigh.disputes.syntax import children, lemma

RANK = 0.84


def presence_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the rival numbers of people who were at the scene, one candidate per noun."""
    held: dict[str, list[Reading]] = defaultdict(list)
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            counts = [q for q in scene.view.quantities_in(sentence.span) if q.kind is QuantityKind.COUNT]
            for quantity in counts:
                noun = _counted_inside(sentence, quantity)
                claim = scene.tight_claim(sentence, quantity.span.start, quantity.span.end) if noun else None
                if claim is None or not is_real(claim) or not rails.about_event(scene.view, sentence):
                    continue
                if quantity.low is not None:
                    key = f"{quantity.low:g}"
                    held[noun].append(scene.read(claim, key, key, quantity.low, quantity.exact))
    for noun, readings in sorted(held.items()):
        versions = exact_versions(consistent(readings))
        if len(versions) > 1:
            question = f"How many {noun if noun == 'people' else noun + 's'} were there?"
            reason = "different numbers of the same people at the same place"
            yield Candidate("presence", noun, Aspect.NUMBER, question, Relation.CONFLICT, versions, reason, RANK)


def _counted_inside(sentence: Sentence, quantity: Quantity) -> str:
    """Give the noun of "N <people> were inside / in the ... / aboard", "" for anything else."""
    for word in sentence.words:
        if not quantity.span.start <= word.start < quantity.span.end or word.dep != "nummod":
            continue
        noun = word.head
        verb = sentence.words[noun].head
        people = sentence.words[noun].dep == "nsubj" and is_people(lemma(sentence.words[noun]))
        if people and lemma(sentence.words[verb]) == "be" and _is_inside(sentence, verb):
            return lemma(sentence.words[noun])
    return ""


def _is_inside(sentence: Sentence, verb: int) -> bool:
    for place in children(sentence, verb, "prep", "advmod", "acomp"):
        objects = {lemma(sentence.words[o]) for o in children(sentence, place, "pobj")}
        if lemma(sentence.words[place]) in INSIDE and not objects & NO_PLACES:
            return True
    return False
