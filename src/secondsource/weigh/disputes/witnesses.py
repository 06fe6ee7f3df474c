"""Rival accounts in one report: "Some believe it was a truck. Others, a bus." """

from __future__ import annotations

from collections.abc import Iterator

from secondsource.model import Aspect, ClaimKind, Relation, Sentence
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import LONGEST_EVIDENCE, Candidate, Reading, Scene
from secondsource.weigh.disputes.syntax import children, lemma

RANK = 0.5
BELIEVE = frozenset({"believe", "think", "say", "insist", "swear", "claim", "recall", "remember"})
GROUPS = frozenset({"some", "others", "other", "several", "many"})


def witness_candidates(scene: Scene, _rails: Rails) -> Iterator[Candidate]:
    """Give "Some believe it was an X" followed by "Others, a Y", with all claims that it was either."""
    pairs = {
        pair
        for marked in scene.view.marked
        for first, second in zip(marked.sentences, marked.sentences[1:], strict=False)
        if (pair := _pair(first, second))
    }
    for left, right in sorted(pairs):
        question = f"Was it a {left} or a {right}?"
        versions = tuple((f"a {noun}", tuple(_saying(scene, noun))) for noun in (left, right))
        reason = "some say the one, others the other"
        if all(said for _, said in versions):
            yield Candidate("some/others", left, Aspect.OTHER, question, Relation.CONFLICT, versions, reason, RANK)


def _pair(first: Sentence, second: Sentence) -> tuple[str, str] | None:
    one, other = _believed(first), _named(second)
    if one is None or other is None or lemma(first.words[one]) == lemma(second.words[other]):
        return None
    return lemma(first.words[one]), lemma(second.words[other])


def _saying(scene: Scene, noun: str) -> Iterator[Reading]:
    """Give the claims that "it was a <noun>"."""
    for claim in sorted(scene.view.claims.values(), key=lambda c: (c.span, c.id)):
        sentence = scene.view.sentence(claim)
        if sentence is None or claim.kind is not ClaimKind.CLAUSE:
            continue
        named = any(lemma(sentence.words[i]) == noun and _is_what_it_was(sentence, i) for i in claim.words)
        if named and len(claim.span.text) <= LONGEST_EVIDENCE:
            yield scene.read(claim, noun, noun)


def _is_what_it_was(sentence: Sentence, index: int) -> bool:
    return lemma(sentence.words[sentence.words[index].head]) == "be" and _thing(sentence, index)


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
    return any(a in ("a", "an") for a in articles)
