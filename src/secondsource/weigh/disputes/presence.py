"""How many people were there: "nine workers were inside" / "fourteen workers were in the building"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from secondsource.language.counted_kinds import is_people
from secondsource.language.presence import INSIDE, NO_PLACES, SHELTER, STAY
from secondsource.model import Aspect, Quantity, QuantityKind, Relation, Sentence
from secondsource.weigh.disputes.amounts import Versions, consistent, exact_versions
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene, is_real
from secondsource.weigh.disputes.syntax import children, lemma

RANK = 0.84
APPROXIMATE = frozenset({"about", "around", "some", "roughly", "approximately"})
FAR_APART = 1.5  # from which two hedged numbers of people rule each other out


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
                    firm = quantity.exact or quantity.hedge.casefold() in APPROXIMATE
                    middle = (quantity.low + (quantity.high or quantity.low)) / 2
                    held[noun].append(scene.read(claim, key, quantity.span.text, middle, firm))
    for noun, readings in sorted(held.items()):
        versions = exact_versions(consistent(readings))
        numbers = [r.number or 0 for _, said in versions for r in said]
        if len(versions) > 1 and (_all_digits(versions) or max(numbers) >= FAR_APART * min(numbers)):
            question = f"How many {noun if noun == 'people' else noun + 's'} were there?"
            reason = "different numbers of the same people at the same place"
            yield Candidate("presence", noun, Aspect.NUMBER, question, Relation.CONFLICT, versions, reason, RANK)


def _all_digits(versions: Versions) -> bool:
    """Whether no version is hedged ("about 350")."""
    return all(label.replace(",", "").isalnum() for label, _ in versions)


def _counted_inside(sentence: Sentence, quantity: Quantity) -> str:
    """Give the noun of "N <people> were inside / in the ... / aboard", "" for anything else."""
    for word in sentence.words:
        if not quantity.span.start <= word.start < quantity.span.end or word.dep != "nummod":
            continue
        noun = word.head
        verb = sentence.words[noun].head
        people = sentence.words[noun].dep == "nsubj" and is_people(lemma(sentence.words[noun]))
        there = lemma(sentence.words[verb]) in STAY and _is_inside(sentence, verb)
        if people and (there or lemma(sentence.words[verb]) in SHELTER or _sheltered(sentence, verb)):
            return lemma(sentence.words[noun])
    return ""


def _sheltered(sentence: Sentence, verb: int) -> bool:
    """Whether "took shelter", "sought refuge" is said."""
    return any(lemma(sentence.words[c]) in SHELTER for c in children(sentence, verb, "dobj"))


def _is_inside(sentence: Sentence, verb: int) -> bool:
    for place in children(sentence, verb, "prep", "advmod", "acomp"):
        objects = {lemma(sentence.words[o]) for o in children(sentence, place, "pobj")}
        if lemma(sentence.words[place]) in INSIDE and not objects & NO_PLACES:
            return True
    return False
