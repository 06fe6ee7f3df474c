"""One office, two names: "Norwold mayor Ana Brandt" / "Olaf Ruiz, the mayor of Norwold"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from secondsource.language.single_offices import SINGLE_OFFICES
from secondsource.model import Aspect, Entity, NameKind, Relation, Sentence
from secondsource.weigh.compare import Holder, compare_holders
from secondsource.weigh.disputes.participants_reading import entity_at
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene
from secondsource.weigh.disputes.syntax import children, lemma

RANK = 0.5
QUALIFIERS = ("compound", "amod", "poss", "nmod")
TITLES = frozenset({"police", "fire", "prime", "chief", "head", "general", "executive", "vice"})


def holder_rivals(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the offices of one named body that two reports give to two people."""
    held: list[tuple[Holder, Reading]] = []
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            if not rails.of_another_time(scene.view, sentence):
                held += _holders(scene, sentence)
    known = {(r.report, h.office, h.entity) for h, r in held}
    for (a, one), (b, other) in combinations(held, 2):
        judged = compare_holders(a, b)
        both = (one.report, a.office, b.entity) in known or (other.report, b.office, a.entity) in known
        if judged.material and not both and one.report != other.report:
            of = " ".join(sorted(a.of | b.of))
            question = f"Who is the {of} {a.office}, {' or '.join(sorted((a.name, b.name)))}?"
            versions = ((a.name, (one,)), (b.name, (other,)))
            yield Candidate(
                "holder", a.office, Aspect.PERSON, question, Relation.UNCLEAR, versions, judged.reason, RANK
            )


def _holders(scene: Scene, sentence: Sentence) -> Iterator[tuple[Holder, Reading]]:
    for index, word in enumerate(sentence.words):
        office = lemma(word)
        if office not in SINGLE_OFFICES:
            continue
        person = _person(scene, sentence, index)
        claim = scene.tight_claim(sentence, word.start, word.end) if person is not None else None
        of = _qualifiers(sentence, index)
        if person is not None and claim is not None and of - TITLES:
            day = scene.day(sentence.span.report_id)
            yield Holder(office, of, person.name, person.id, day), scene.read(claim, person.id, person.name)


def _person(scene: Scene, sentence: Sentence, index: int) -> Entity | None:
    """Give the person whose title a word is: before the name, beside it, or behind "is"."""
    word = sentence.words[index]
    beside = [*children(sentence, index, "appos")]
    if word.dep in ("appos", "compound", "nmod"):
        beside.append(word.head)
    if word.dep == "attr":
        beside += children(sentence, word.head, "nsubj")
    found = (entity_at(scene.view, sentence, i) for i in beside)
    return next((e for e in found if e is not None and e.kind is NameKind.PERSON), None)


def _qualifiers(sentence: Sentence, index: int) -> frozenset[str]:
    """Give the words that say which office it is: "Norwold police", "of Norwold"."""
    word = sentence.words[index]
    tops = [*children(sentence, index, *QUALIFIERS)]
    if word.dep in ("compound", "nmod"):  # "Norwold Mayor Ana Brandt": all hang on the name
        tops += [i for i in children(sentence, word.head, *QUALIFIERS) if i < index]
    for way in children(sentence, index, "prep"):
        tops += [
            o for o in children(sentence, way, "pobj") if lemma(sentence.words[way]) in ("of", "at", "to", "for")
        ]
    named = [i for top in tops for i in (top, *children(sentence, top, "compound"))]
    return frozenset(lemma(sentence.words[i]) for i in named if sentence.words[i].pos in ("PROPN", "NOUN", "ADJ"))
