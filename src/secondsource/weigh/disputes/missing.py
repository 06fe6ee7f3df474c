"""What nobody finds: "X has no record of Y", "found no evidence that Y"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from secondsource.language import stances as words
from secondsource.model import Sentence
from secondsource.weigh.disputes.syntax import children, lemma, subject_of, subtree


@dataclass(frozen=True, slots=True)
class Missing:
    """Words of one sentence (indexes): what is missing, who misses it (None: whoever speaks), and of what."""

    at: int
    who: int | None
    content: int


def missing_in(sentence: Sentence) -> Iterator[Missing]:
    """Give what a sentence says to be missing, in order."""
    for index, word in enumerate(sentence.words):
        if lemma(word) in words.FINDINGS and word.pos == "NOUN" and (found := _missing(sentence, index)):
            yield found


def _missing(sentence: Sentence, index: int) -> Missing | None:
    word = sentence.words[index]
    negated = any(sentence.words[c].text.casefold() == "no" for c in children(sentence, index, "det"))
    told = {lemma(w) for w in sentence.words}
    below = {lemma(sentence.words[i]) for i in subtree(sentence, index)}
    if not negated or told & words.UNTIL_NOW or below & words.ELSEWHERE:
        return None
    content = _content(sentence, index)
    subject = subject_of(sentence, word.head) if word.dep == "dobj" else None
    return None if content is None else Missing(index, subject, content)


def _content(sentence: Sentence, index: int) -> int | None:
    for clause in children(sentence, index, "acl", "ccomp", "relcl"):
        return clause
    for way in children(sentence, index, "prep"):
        for thing in children(sentence, way, "pobj", "pcomp"):
            return thing
    if sentence.words[index].dep in ("nsubj", "nsubjpass"):  # "no evidence suggested that ..."
        return next(children(sentence, sentence.words[index].head, "ccomp", "xcomp", "dobj"), None)
    return None
