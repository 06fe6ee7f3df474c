"""Rival accounts in one report: "Some believe it was a truck. Others, a bus." """

from __future__ import annotations

from collections.abc import Iterator

from secondsource.model import Aspect, Relation, Sentence
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene
from secondsource.weigh.disputes.syntax import children, lemma

RANK = 0.5
BELIEVE = frozenset({"believe", "think", "say", "insist", "swear", "claim", "recall", "remember"})
GROUPS = frozenset({"some", "others", "other", "several", "many"})
THINGS = ("attr", "npadvmod", "appos", "ROOT", "dobj", "pobj")


def witness_candidates(scene: Scene, _rails: Rails) -> Iterator[Candidate]:
    """Give "Some believe it was X" followed by "Others, Y", over all reports that have the same pair."""
    held: dict[tuple[str, str], tuple[list[Reading], list[Reading]]] = {}
    for marked in scene.view.marked:
        for first, second in zip(marked.sentences, marked.sentences[1:], strict=False):
            if found := _pair(scene, first, second):
                left, right, a, b = found
                sides = held.setdefault((left, right), ([], []))
                sides[0].append(a)
                sides[1].append(b)
    for (left, right), (some, others) in sorted(held.items()):
        question = f"Was it a {left} or a {right}?"
        versions = ((f"a {left}", tuple(some)), (f"a {right}", tuple(others)))
        reason = "the report gives both accounts"
        yield Candidate("some/others", left, Aspect.OTHER, question, Relation.CONFLICT, versions, reason, RANK)


def _pair(scene: Scene, first: Sentence, second: Sentence) -> tuple[str, str, Reading, Reading] | None:
    one, other = _believed(first), _named(second)
    if one is None or other is None:
        return None
    left, right = lemma(first.words[one]), lemma(second.words[other])
    a = scene.tight_claim(first, first.words[one].start, first.words[one].end)
    b = scene.tight_claim(second, second.words[other].start, second.words[other].end)
    if left == right or a is None or b is None:
        return None
    return left, right, scene.read(a, left, left), scene.read(b, right, right)


def _believed(sentence: Sentence) -> int | None:
    """Give the noun X of "Some believe it was an X"."""
    if not sentence.words or lemma(sentence.words[0]) not in GROUPS:
        return None
    for verb, word in enumerate(sentence.words):
        if lemma(word) in BELIEVE:
            for be in children(sentence, verb, "ccomp"):
                if lemma(sentence.words[be]) == "be":
                    return next((c for c in children(sentence, be, "attr") if _thing(sentence, c)), None)
    return None


def _named(sentence: Sentence) -> int | None:
    """Give the noun Y of "Some, a Y", "Others said it was a Y"."""
    if not sentence.words or lemma(sentence.words[0]) not in GROUPS or len(sentence.words) > 12:
        return None
    return _believed(sentence) or next((i for i in range(1, len(sentence.words)) if _thing(sentence, i)), None)


def _thing(sentence: Sentence, index: int) -> bool:
    articles = (lemma(sentence.words[c]) for c in children(sentence, index, "det"))
    return sentence.words[index].pos == "NOUN" and any(a in ("a", "an") for a in articles)
