"""The subject that a clause leaves to another: "the driver [who fled]", "The quake struck, [injuring ten]".

Without it such a clause matches any other about the same act, whoever did it.
"""

from __future__ import annotations

from collections.abc import Sequence

from secondsource.model import SENTENCES, Claim, Word, tops_of

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
RELATIVE_TAGS = frozenset({"WDT", "WP"})  # who, which, that
OF_A_NOUN = frozenset({"acl", "relcl"})
OF_A_VERB = frozenset({"advcl", "conj", "pcomp"})
DESCRIBING = frozenset({"compound", "amod", "nummod"})


def implied_subject(words: Sequence[Word], claim: Claim) -> tuple[int, ...]:
    """Give the indexes of the noun, with its adjectives, that a clause without a subject is said of.

    `words` are those of the claim's sentence. Empty where the clause has a subject, is no clause, or says it
    of a pronoun. A relative pronoun counts as none: its noun is the one that it stands by.
    """
    own = frozenset(claim.words)
    if claim.kind not in SENTENCES:
        return ()
    head = next(iter(tops_of(words, claim.words)), None)
    if head is None or any(_is_subject(words, i, head) for i in own):
        return ()
    noun = _noun(words, head)
    if noun is None or noun in own or words[noun].pos not in ("NOUN", "PROPN"):
        return ()
    around = (i for i, w in enumerate(words) if i == noun or (w.head == noun and w.dep in DESCRIBING))
    return tuple(i for i in around if i not in own)


def _is_subject(words: Sequence[Word], index: int, head: int) -> bool:
    word = words[index]
    return word.head == head and word.dep in SUBJECTS and word.tag not in RELATIVE_TAGS


def _noun(words: Sequence[Word], head: int) -> int | None:
    """Follow a side clause or coordinated verb up to the first subject, and a relative clause to its noun."""
    for _ in words:
        dep, governor = words[head].dep, words[head].head
        if dep in OF_A_NOUN:
            return governor
        if dep not in OF_A_VERB or governor == head:
            return None
        found = next((i for i, w in enumerate(words) if w.head == governor and w.dep in SUBJECTS), None)
        if found is not None and words[found].tag not in RELATIVE_TAGS:
            return found
        head = governor
    return None
