"""Parties: who does it, and to what, in two claims; where both say so, they must have a word in common.

"Smashed a window of the car" does not confirm "people smashed windows of shops", nor "hit a woman" "hit two cars".
"""

from __future__ import annotations

from collections.abc import Iterable

from secondsource.model import Claim, Sentence, places_inside, places_under
from secondsource.weigh.view import CONTENT, View

SUFFERING = frozenset({"dobj", "nsubjpass"})
ACTING = frozenset({"nsubj"})
POINTING = frozenset({"PRON", "DET"})
OPENS = frozenset({"relcl", "acl", "advcl", "ccomp", "conj", "appos"})  # what hangs there is said of it, not it
PREFIX = 5  # letters in which "election" and "elections", "destroy" and "destruction" meet


def parties_agree(view: View, a: Claim, b: Claim) -> bool:
    """Whether those who do it, and those to whom it is done, can be one in two claims that share their verb."""
    if not a.predicate or a.predicate != b.predicate:
        return True
    return _one_filler(view, a, b, SUFFERING) and _one_filler(view, a, b, ACTING, POINTING | {"PROPN"})


def _one_filler(view: View, a: Claim, b: Claim, roles: frozenset[str], unsaid: frozenset[str] = POINTING) -> bool:
    """Whether those who fill a role of both claims' verbs can be one, where both say who does."""
    mine, theirs = (_filled(view, c, roles, unsaid) for c in (a, b))
    return not mine or not theirs or _meet(mine, theirs)


def _filled(view: View, claim: Claim, roles: frozenset[str], unsaid: frozenset[str]) -> frozenset[str]:
    """Give the content words of those who fill a role of a claim's verb, none where an unsaid tag does.

    A pronoun says nobody; who acts under a name may be described by the other: "Roe lost", "the driver lost".
    """
    sentence = view.sentence(claim)
    if sentence is None:
        return frozenset()
    inside = set(places_inside(sentence, claim.span))
    verbs = {i for i in inside if sentence.words[i].lemma.casefold() == claim.predicate}
    heads = [i for i in inside if sentence.words[i].dep in roles and sentence.words[i].head in verbs]
    if any(sentence.words[i].pos in unsaid for i in heads):
        return frozenset()
    plain = all(sentence.words[i].pos == "NOUN" for i in heads)  # "the dam of Orlen" is not "the mill of Orlen"
    told = CONTENT - {"PROPN"} if plain else CONTENT
    below = (sentence.words[i] for i in _below(sentence, heads))
    return frozenset(w.lemma.casefold() for w in below if w.pos in told)


def _below(sentence: Sentence, heads: Iterable[int]) -> set[int]:
    """Give the words of phrases, without the clauses that hang on them."""
    clauses = {i for i, w in enumerate(sentence.words) if w.dep in OPENS}
    return {i for head in heads for i in places_under(sentence.words, head, clauses)}


def _meet(one: Iterable[str], other: Iterable[str]) -> bool:
    return not stems(one).isdisjoint(stems(other))


def stems(words: Iterable[str]) -> frozenset[str]:
    """Give the beginnings of words, in which forms and derivations of one word meet."""
    return frozenset(word[:PREFIX] for word in words)
