"""Arguments: who does a verb and whom it befalls, whatever the construction.

Passives, relative clauses ("the clerk who fled"), participles ("the clerk, held since May"), joined verbs and
infinitives ("was told to leave") are read as their plain active clauses.
"""

from __future__ import annotations

from typing import NamedTuple

from secondsource.mark.syntax.tree import Tree
from secondsource.mark.syntax.verbs import VERBAL, is_finite

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ"})
SUBJECT_KEEPS = frozenset({"promise", "vow", "pledge", "threaten"})  # "promised her to leave": he leaves
COPULAR = frozenset({"attr", "acomp", "oprd"})


class Arguments(NamedTuple):
    """The places of the head words in the sentence; None where the words do not say."""

    doer: int | None
    undergoer: int | None


def arguments_of(tree: Tree, verb: int, headline: bool = False) -> Arguments:
    """Give who does a verb and whom it befalls."""
    subject = subject_of(tree, verb)
    thing = object_of(tree, verb)
    if is_passive(tree, verb, headline):
        return Arguments(agent_of(tree, verb), subject)
    return Arguments(subject, thing)


def is_passive(tree: Tree, verb: int, headline: bool = False) -> bool:
    """Whether a verb is passive; a headline leaves out the "was": "Clerk arrested in Norwold"."""
    word = tree.words[verb]
    if tree.has(verb, "auxpass", "nsubjpass", "csubjpass"):
        return True
    if word.tag not in ("VBN", "VBD") or tree.has(verb, "aux", "dobj"):
        return False
    if word.dep in ("acl", "advcl", "ccomp", "xcomp") and word.tag == "VBN" and not tree.has(verb, "nsubj"):
        return True
    if word.dep == "conj" and word.tag == "VBN" and word.head < verb and not tree.has(verb, *SUBJECTS):
        return is_passive(tree, word.head, headline)
    return headline and word.tag == "VBN" and not is_finite(tree, verb)


def subject_of(tree: Tree, verb: int) -> int | None:
    """Give the head of a verb's subject, resolved; None where the words do not say."""
    seen: set[int] = set()
    at: int | None = verb
    while at is not None and at not in seen:
        seen.add(at)
        own = _own_subject(tree, at)
        if own is not None:
            return _antecedent(tree, at) if tree.words[own].tag in RELATIVE and _is_relative(tree, at) else own
        found, at = _borrowed(tree, at)
        if found is not None:
            return found
    return None


def _own_subject(tree: Tree, verb: int) -> int | None:
    """Give the subject that hangs on a verb; of two the nearer ("the singer Mila Ost" at times gives two)."""
    return max(tree.with_dep(verb, *SUBJECTS), default=None)


def _borrowed(tree: Tree, verb: int) -> tuple[int | None, int | None]:
    """Give (the word that stands for the missing subject, None) or (None, the verb whose subject it shares)."""
    word = tree.words[verb]
    above = word.head
    if above == verb:
        return None, None
    if word.dep in ("relcl", "acl"):
        return _of_noun(tree, verb, above)
    if word.dep == "xcomp" and tree.words[above].lemma.casefold() not in SUBJECT_KEEPS:
        thing = next(tree.with_dep(above, "dobj", "dative"), None)
        if thing is not None and tree.words[thing].pos in NOMINAL:
            return thing, None
    if word.dep == "pcomp":
        return None, next((i for i in tree.above(verb) if tree.words[i].pos in VERBAL), None)
    if word.dep in ("conj", "xcomp", "advcl") and tree.words[above].pos in VERBAL | {"ADJ"}:
        return None, above
    if word.dep == "appos":
        return above, None
    return None, None


def _of_noun(tree: Tree, verb: int, noun: int) -> tuple[int | None, int | None]:
    """Give the doer of a clause that hangs on a noun: the noun itself, or for "her plan to go" its owner."""
    word = tree.words[verb]
    if word.dep == "acl" and any(tree.words[c].tag == "TO" for c in tree.with_dep(verb, "aux")):
        owner = next(tree.with_dep(noun, "poss"), None)
        if owner is not None:
            return owner, None
        return None, next((i for i in tree.above(noun) if tree.words[i].pos in VERBAL), None)
    return (noun, None) if tree.words[noun].pos in NOMINAL else (None, None)


def _is_relative(tree: Tree, verb: int) -> bool:
    return tree.words[verb].dep in ("relcl", "acl") or tree.words[verb].dep == "conj"


def _antecedent(tree: Tree, verb: int) -> int | None:
    at = verb
    while tree.words[at].dep == "conj" and tree.words[at].head != at:
        at = tree.words[at].head
    return tree.words[at].head if tree.words[at].dep in ("relcl", "acl") else None


def object_of(tree: Tree, verb: int) -> int | None:
    """Give the head of a verb's object; that of a relative clause may be its noun ("the boat that they sold")."""
    held = [i for i in tree.with_dep(verb, "dobj") if tree.words[i].pos != "ADP"]
    things = [i for i in held if tree.words[i].tag not in RELATIVE]
    if things:
        return things[0]
    if held and tree.words[verb].dep == "relcl":
        return tree.words[verb].head
    bare = tree.words[verb].dep == "relcl" and not tree.has(verb, "xcomp", "ccomp", "dative", "prep", *COPULAR)
    if bare and tree.has(verb, "nsubj") and not any(tree.words[c].tag in RELATIVE for c in tree.children[verb]):
        return tree.words[verb].head
    return _shared_object(tree, verb)


def _shared_object(tree: Tree, verb: int) -> int | None:
    """Give the object of the verb joined right behind: "shot [and killed two]"."""
    joined = next(tree.with_dep(verb, "conj"), None)
    if joined is None or tree.words[joined].pos not in VERBAL or joined != verb + 2 or tree.children[verb] == ():
        return None
    return next((i for i in tree.with_dep(joined, "dobj")), None)


def agent_of(tree: Tree, verb: int) -> int | None:
    """Give who does what a passive verb tells: "denied [by the ministry]"."""
    ways = [*tree.with_dep(verb, "agent")]
    ways += [c for c in tree.with_dep(verb, "prep") if tree.words[c].lemma.casefold() == "by"]
    return next((o for way in ways for o in tree.with_dep(way, "pobj")), None)
