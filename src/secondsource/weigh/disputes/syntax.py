"""Small questions to a sentence's parse: children, subtrees, subjects and objects of a word."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.model import Claim, Sentence, Word, places_under

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})


def children(sentence: Sentence, top: int, *deps: str) -> Iterator[int]:
    """Give the words that hang on a word, by these dependencies if any are named."""
    for index, word in enumerate(sentence.words):
        if word.head == top and index != top and (not deps or word.dep in deps):
            yield index


def has_child(sentence: Sentence, top: int, *deps: str) -> bool:
    """Whether any word hangs on a word by these dependencies, the first word of the sentence (place 0) as well."""
    return next(children(sentence, top, *deps), None) is not None


def subtree(sentence: Sentence, top: int) -> list[int]:
    """Give a word and all below it, in text order."""
    return places_under(sentence.words, top)


def verb_of(sentence: Sentence, claim: Claim) -> int | None:
    """Give the word of a claim that is its predicate, where it is a verb."""
    wanted = claim.predicate.casefold()
    held = (i for i in claim.words if i < len(sentence.words) and lemma(sentence.words[i]) == wanted)
    return next((i for i in held if sentence.words[i].pos in ("VERB", "AUX")), None)


def subject_of(sentence: Sentence, verb: int) -> int | None:
    """Give the subject of a verb; that of the verb it is joined to, where it has none of its own."""
    for _ in sentence.words:
        found = next(children(sentence, verb, *SUBJECTS), None)
        if found is not None:
            return found
        if sentence.words[verb].dep not in ("conj", "xcomp"):
            return None
        verb = sentence.words[verb].head
    return None


def agent_of(sentence: Sentence, verb: int) -> int | None:
    """Give who does what a passive verb tells: "denied by the ministry"."""
    return next((o for by in children(sentence, verb, "agent") for o in children(sentence, by, "pobj")), None)


def verb_above(sentence: Sentence, index: int) -> int | None:
    """Give the nearest verb that governs a word."""
    for _ in sentence.words:
        head = sentence.words[index].head
        if head == index:
            return None
        if sentence.words[head].pos in ("VERB", "AUX"):
            return head
        index = head
    return None


def is_negated(sentence: Sentence, index: int) -> bool:
    """Whether a word has a negation of its own."""
    deps = ("neg", "det")
    return any(sentence.words[c].text.casefold() in NEGATIONS for c in children(sentence, index, *deps))


NEGATIONS = frozenset({"not", "n't", "no", "never"})


def lemma(word: Word) -> str:
    """Give the case-folded lemma."""
    return word.lemma.casefold()


def topic(sentence: Sentence, indexes: list[int]) -> frozenset[str]:
    """Give the content lemmas of some words."""
    held = (sentence.words[i] for i in indexes)
    return frozenset(
        lemma(w) for w in held if w.pos in CONTENT and w.dep not in ("aux", "auxpass") and len(w.text) > 2
    )


def text_of(sentence: Sentence, indexes: list[int]) -> str:
    """Give the words as they stand in the report, from the first to the last."""
    first, last = sentence.words[indexes[0]], sentence.words[indexes[-1]]
    return sentence.span.text[first.start - sentence.span.start : last.end - sentence.span.start]
