"""`or` against `and`: "a son or son-in-law" / "the son and son-in-law"; for kinship and offices of one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from secondsource.language.kin import KIN
from secondsource.language.offices import OFFICES
from secondsource.model import Aspect, Relation, Sentence
from secondsource.weigh.compare import Relatives, compare_relatives
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene
from secondsource.weigh.disputes.syntax import children, lemma, text_of

RANK = 0.6
JOINS = ("and", "or")
ONE_PERSON = ("attr", "appos", "oprd", "pobj")  # "is a son or ...", "as a son or ..."


def conjunction_candidates(scene: Scene, _rails: Rails) -> Iterator[Candidate]:
    """Give the pairs of nouns that one report joins by `or` and another by `and`."""
    held: dict[tuple[str, str], list[Reading]] = defaultdict(list)
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            for pair, joined, first, last in _pairs(sentence):
                claim = scene.tight_claim(sentence, sentence.words[first].start, sentence.words[last].end)
                if claim is not None:
                    held[pair].append(scene.read(claim, joined, text_of(sentence, [first, last])))
    for pair, readings in sorted(held.items()):
        sides = {j: tuple(r for r in readings if r.key == j) for j in JOINS}
        judged = compare_relatives(*(Relatives(frozenset(pair), j) for j in JOINS))
        if all(sides.values()) and judged.relation is Relation.CONFLICT:
            versions = tuple((sides[j][0].label, sides[j]) for j in JOINS)
            question = f"Which is right: “{versions[0][0]}” or “{versions[1][0]}”?"
            yield Candidate(
                "or/and", "/".join(pair), Aspect.RELATION, question, judged.relation, versions, judged.reason, RANK
            )


def _pairs(sentence: Sentence) -> Iterator[tuple[tuple[str, str], str, int, int]]:
    """Give (nouns, joined by, first word, last word) of each pair of singular kin or office nouns."""
    for index, word in enumerate(sentence.words):
        if word.dep != "conj" or not _one(sentence, index) or not _one(sentence, word.head):
            continue
        joined = next((lemma(sentence.words[c]) for c in children(sentence, word.head, "cc")), "")
        if joined in JOINS and sentence.words[word.head].dep in ONE_PERSON:
            low, high = sorted((word.head, index))
            first, second = sorted((_kin(sentence, index), _kin(sentence, word.head)))
            yield (first, second), joined, low, max(subtree_end(sentence, index), high)


def _kin(sentence: Sentence, index: int) -> str:
    """Give the noun, with the "-in-law" that the parser cuts off."""
    return text_of(sentence, [index, subtree_end(sentence, index)]).casefold()


def subtree_end(sentence: Sentence, index: int) -> int:
    """Give the last word of a hyphenated noun that starts here."""
    while index + 2 < len(sentence.words) and sentence.words[index + 1].text == "-":
        index += 2
    return index


def _one(sentence: Sentence, index: int) -> bool:
    word = sentence.words[index]
    return word.tag == "NN" and lemma(word) in KIN | OFFICES
