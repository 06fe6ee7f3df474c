"""The triggers inside a clause: helping verbs, adverbs, the word that ties it, its own form."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.factuality import ORDINALS
from secondsource.mark.frames import rows_own as rows
from secondsource.mark.frames.row import Effect, Row
from secondsource.mark.syntax import Tree, auxiliaries_of
from secondsource.mark.syntax.verbs import VERBAL

Found = tuple[Row, tuple[int, ...], Effect]
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
PRESENT = frozenset({"VBZ", "VBP"})
COPULAR = ("acomp", "attr", "oprd")


def _index(held: tuple[Row, ...]) -> dict[str, Row]:
    return {word: row for row in reversed(held) for word in row.words}


_MODALS, _ADVERBS, _MARKS = _index(rows.MODALS), _index(rows.ADVERBS), _index(rows.MARKS)
_AWAITED, _ATTRIBUTES, _ANTECEDENTS = _index(rows.AWAITED), _index(rows.ATTRIBUTES), _index(rows.ANTECEDENTS)
_FORMS = {row.name: row for row in rows.FORMS}


def owns_of(tree: Tree, verb: int) -> Iterator[Found]:
    """Give the triggers inside the clause of a verb."""
    yield from _modals(tree, verb)
    yield from _children(tree, verb)
    yield from _form(tree, verb)
    yield from _antecedent(tree, verb)
    yield from mark_of(tree, verb)


def _fired(row: Row, *places: int, negated: bool = False) -> Found:
    effect = row.negated if negated and row.negated is not None else row.effect
    return row, tuple(places), effect


def modals_of(tree: Tree, verb: int) -> Iterator[Found]:
    """Give the helping verbs of a verb that leave it open."""
    return _modals(tree, verb)


def _modals(tree: Tree, verb: int) -> Iterator[Found]:
    helping = auxiliaries_of(tree, verb)
    denied = any(tree.words[c].dep == "neg" for c in tree.children[verb])
    for at in helping:
        word = tree.words[at]
        row = _MODALS.get(word.text.casefold()) or _MODALS.get(word.lemma.casefold())
        if row is not None and word.tag == "MD":
            yield _fired(row, at, negated=denied)


def _children(tree: Tree, verb: int) -> Iterator[Found]:
    for child in tree.children[verb]:
        word = tree.words[child]
        lemma = word.lemma.casefold()
        if word.dep == "advmod" and lemma in _ADVERBS:
            yield _fired(_ADVERBS[lemma], child)
        elif word.dep in COPULAR:
            yield from _attributes(tree, child)
            yield from (_fired(_ADVERBS[tree.words[c].lemma.casefold()], c) for c in _adverbs(tree, child))
        elif word.dep in ("prep", "agent", "dobj", "nsubj", "npadvmod") and _adverbs(tree, child):
            continue  # "a fire possibly set by children" hedges its own phrase


def _adverbs(tree: Tree, head: int) -> list[int]:
    return [c for c in tree.with_dep(head, "advmod") if tree.words[c].lemma.casefold() in _ADVERBS]


def _attributes(tree: Tree, noun: int) -> Iterator[Found]:
    for child in tree.with_dep(noun, "amod", "compound"):
        row = _ATTRIBUTES.get(tree.words[child].lemma.casefold())
        if row is not None:
            yield _fired(row, child)


def _antecedent(tree: Tree, verb: int) -> Iterator[Found]:
    if tree.words[verb].dep != "relcl":
        return
    noun = tree.words[verb].head
    for at in (noun, *tree.with_dep(noun, "det")):
        row = _ANTECEDENTS.get(tree.words[at].text.casefold())
        if row is not None:
            yield _fired(row, at)


def mark_of(tree: Tree, verb: int) -> Iterator[Found]:
    """Give the word that ties a clause, where it leaves the clause open: "if", "whether", "once ... is"."""
    for child in tree.with_dep(verb, "mark", "advmod", "preconj", "cc"):
        text = tree.words[child].text.casefold()
        before = tree.words[child - 1].text.casefold() if child else ""
        following = tree.words[child + 1].text.casefold() if child + 1 < len(tree.words) else ""
        row = _MARKS.get(text)
        if row is not None and before in ("as", "even") and before == "as":
            row = _MARKS["as if"]
        if row is None and text == "as" and following in ("if", "though"):
            row = _MARKS["as if"]
        if row is not None and tree.words[child].dep in ("mark", "preconj", "cc"):
            if text == "if" and tree.words[verb].dep == "ccomp":
                row = _MARKS["whether"]
            yield _fired(row, child)
        elif text in _AWAITED and _awaits(tree, verb, child):
            yield _fired(_AWAITED[text], child)


def _awaits(tree: Tree, verb: int, mark: int) -> bool:
    """Whether a clause in the present tense, before which the word stands, is still to come."""
    if tree.words[verb].dep != "advcl" or mark > verb:
        return False
    group = (*auxiliaries_of(tree, verb), verb)
    finite = next((tree.words[i].tag for i in sorted(group) if tree.words[i].tag in PRESENT | {"VBD", "MD"}), "")
    return finite in PRESENT


def _form(tree: Tree, verb: int) -> Iterator[Found]:
    word = tree.words[verb]
    to = next((c for c in tree.with_dep(verb, "aux") if tree.words[c].tag == "TO"), None)
    if to is not None and _unrealised(tree, verb):
        yield _fired(_FORMS["infinitive"], to)
    if word.dep == "xcomp" and to is not None:
        above = tree.words[word.head]
        yet = any(tree.words[c].text.casefold() == "yet" for c in tree.with_dep(word.head, "advmod"))
        if yet:
            return  # a row of its own: what has yet to happen has not
        if above.lemma.casefold() == "be" and not tree.has(word.head, *COPULAR):
            yield _fired(_FORMS["to be to"], word.head, to)
        elif above.lemma.casefold() in ("have", "need") and not tree.has(word.head, "dobj"):
            yield _fired(_FORMS["have to"], word.head, to)
    end = _question(tree, verb)
    if end is not None:
        yield _fired(_FORMS["question"], end)
    bare = word.tag == "VB" and not tree.has(verb, *SUBJECTS, "aux", "auxpass", "mark")
    if bare and word.dep in ("ROOT", "ccomp", "parataxis"):
        yield _fired(_FORMS["order"], verb)
    first = next((c for c in tree.with_dep(verb, "aux", "auxpass")), None)
    side = word.dep in ("advcl", "ccomp")
    if first is not None and side and tree.words[first].text.casefold() in ("had", "should", "were"):
        subject = next(tree.with_dep(verb, "nsubj", "nsubjpass"), None)
        if subject is not None and first < subject and not _is_question(tree):
            yield _fired(_FORMS["inverted"], first)


def _unrealised(tree: Tree, verb: int) -> bool:
    """Whether an infinitive stands for itself, tells a purpose, or hangs on a noun without an ordinal."""
    word = tree.words[verb]
    if word.dep in ("ROOT", "advcl"):
        return word.dep == "ROOT" or not _resultative(tree, verb)
    if word.dep in ("relcl", "acl"):
        noun = word.head
        return not any(tree.words[c].text.casefold() in ORDINALS for c in (noun, *tree.children[noun]))
    return word.dep == "ccomp" and tree.words[word.head].pos not in VERBAL


def _resultative(tree: Tree, verb: int) -> bool:
    """Whether "only to", "enough to" or the like tell what came of it."""
    return any(tree.words[c].text.casefold() == "only" for c in tree.with_dep(verb, "advmod"))


def _is_question(tree: Tree) -> bool:
    return any(w.text == "?" for w in tree.words)


def _question(tree: Tree, verb: int) -> int | None:
    """Give the question mark right behind a clause, where the clause is no statement about a question."""
    if not _is_question(tree):
        return None
    last = max(tree.under(verb)) if tree.words[verb].dep != "ROOT" else len(tree.words) - 1
    for at in range(last, min(last + 3, len(tree.words))):
        if tree.words[at].text == "?":
            return at if tree.words[verb].dep in ("ROOT", "ccomp", "parataxis", "conj") else None
    return None
