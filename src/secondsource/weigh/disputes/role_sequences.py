"""What came first, or for what reason: "resigned after the vote" / "resigned before the vote"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from secondsource.language.connectives import AFTER, BECAUSE, BEFORE, DESPITE
from secondsource.model import SENTENCES, Aspect, Claim, Relation, Sentence
from secondsource.weigh.compare import Sequence, Tie, compare_sequences
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import UNSURE, Candidate, Scene
from secondsource.weigh.disputes.syntax import children, is_negated, lemma, topic

RANK = 0.56
NEAR = 0.5  # alignment
FEWEST = 3  # content words in common, the two happenings among them
OF_SHORTER = 0.5  # of the content words of the shorter claim
TIES = {**dict.fromkeys(AFTER, Tie.AFTER), **dict.fromkeys(BEFORE, Tie.BEFORE)}
TIES |= {**dict.fromkeys(BECAUSE, Tie.BECAUSE), **dict.fromkeys(DESPITE, Tie.DESPITE)}
HAPPENINGS = ("NOUN", "PROPN", "VERB")
LINKING = frozenset({"spite", "regardless"})  # the nouns and adverbs of "in spite of"
LONGEST = 3  # words of a connective
LINKS = ("prep", "mark", "advmod", "agent", "amod", "prt")


@dataclass(frozen=True, slots=True)
class Told:
    """A claim with its sentence and one sequence that it states."""

    claim: Claim
    sentence: Sentence
    sequence: Sequence


def sequence_rivals(scene: Scene, _rails: Rails) -> Iterator[Candidate]:
    """Give the aligned claims that tell two happenings in opposite orders, or give and deny a reason."""
    told: dict[str, list[Told]] = {}
    for claim in scene.view.claims.values():
        sentence = scene.view.sentence(claim)
        solid = claim.kind in SENTENCES and claim.modality not in UNSURE
        if sentence is not None and solid:
            told[claim.id] = [Told(claim, sentence, s) for s in sorted(set(_sequences(sentence, claim)), key=str)]
    for alignment in scene.aligned(NEAR):
        for one in told.get(alignment.a, ()):
            for other in told.get(alignment.b, ()):
                judged = compare_sequences(one.sequence, other.sequence)
                if judged.relation is Relation.CONFLICT and _tied(one, other):
                    yield _candidate(scene, one, other, judged.reason)


def _sequences(sentence: Sentence, claim: Claim) -> Iterator[Sequence]:
    """Give what the words of a claim say: "X resigned after the vote", "after voting", "after they had voted"."""
    held = range(len(sentence.words))
    inside = {i for i in held if claim.span.start <= sentence.words[i].start < claim.span.end}
    for index in sorted(inside):
        tie = _tie(sentence, index)
        ends = _ends(sentence, index) if tie is not None else None
        if tie is not None and ends is not None and set(ends) <= inside:
            main, other = ends
            if (
                sentence.words[main].pos == "VERB"
                and not is_negated(sentence, main)
                and not is_negated(sentence, other)
            ):
                yield Sequence(lemma(sentence.words[main]), tie, lemma(sentence.words[other]))


def _tie(sentence: Sentence, index: int) -> Tie | None:
    words = [w.text.casefold() for w in sentence.words[max(0, index - 2) : index + 3]]
    here = min(index, 2)
    for first, last in ((here, here + 1), (here, here + 2), (here, here + 3), (here - 1, here + 1)):
        if (tie := TIES.get(" ".join(words[max(0, first) : last]))) is not None:
            return tie
    return None


def _ends(sentence: Sentence, index: int) -> tuple[int, int] | None:
    """Give the main happening and the one behind the connective, as words."""
    word = sentence.words[index]
    if word.dep == "mark":
        clause = word.head
        return (sentence.words[clause].head, clause) if sentence.words[clause].dep == "advcl" else None
    if word.dep not in LINKS or word.head == index:
        return None
    other = _behind(sentence, index, LONGEST)
    return None if other is None else (word.head, other)


def _behind(sentence: Sentence, way: int, steps: int) -> int | None:
    """Give the happening behind a connective of up to so many words."""
    below = list(children(sentence, way, "pobj", "pcomp", "prep"))
    for other in below:
        word = sentence.words[other]
        if word.pos in HAPPENINGS and lemma(word) not in LINKING:
            return other
    found = (_behind(sentence, other, steps - 1) for other in below if steps > 1)
    return next((f for f in found if f is not None), None)


def _tied(one: Told, other: Told) -> bool:
    mine, theirs = (topic(t.sentence, list(t.claim.words)) for t in (one, other))
    shared = len(mine & theirs)
    return shared >= FEWEST and shared >= OF_SHORTER * min(len(mine), len(theirs))


def _candidate(scene: Scene, one: Told, other: Told, reason: str) -> Candidate:
    versions = tuple(
        (label, (scene.read(t.claim, label, label),))
        for t in (one, other)
        for label in (f"{t.sequence.main} {t.sequence.tie} {t.sequence.other}",)
    )
    question = f"Which is right: “{one.claim.span.text}” or “{other.claim.span.text}”?"
    entity = "/".join(sorted((one.sequence.main, one.sequence.other)))
    return Candidate("sequence", entity, Aspect.RELATION, question, Relation.CONFLICT, versions, reason, RANK)
