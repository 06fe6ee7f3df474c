"""What takes a clause: the word above it, with its row and the verb that carries it."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.mark.frames import rows_above as rows
from secondsource.mark.frames.row import ASKED, Form, Place, Row
from secondsource.mark.syntax import Tree, is_finite, is_passive
from secondsource.mark.syntax.negation import little
from secondsource.mark.syntax.verbs import VERBAL

WH = frozenset({"WRB", "WP", "WDT", "WP$"})
COPULAR = ("acomp", "attr", "oprd")
LIGHT = frozenset({"have", "be", "remain"})
_ROWS = {(row.place, row.form, word): row for row in reversed(rows.ABOVE) for word in row.words}
MANAGE, SAY = _ROWS[Place.VERB, Form.TO, "manage"], _ROWS[Place.VERB, Form.ANY, "say"]
EVIDENCE, ABLE = _ROWS[Place.NOUN, Form.ANY, "evidence"], _ROWS[Place.ADJECTIVE, Form.ANY, "able"]


@dataclass(frozen=True, slots=True)
class Taken:
    """The word that takes a clause: its row, its places, and the verb whose own factuality bears on it.

    `nothing` is the place of "no" or "zero" before a noun that takes it; `known` = its row is no default.
    """

    row: Row
    places: tuple[int, ...]
    form: Form
    carrier: int | None
    nothing: int | None = None
    known: bool = True


def taken_by(tree: Tree, verb: int) -> Taken | None:
    """Give what takes the clause of a verb; None where it stands for itself."""
    word = tree.words[verb]
    if word.head == verb:
        return None
    if word.dep in ("ccomp", "xcomp", "csubj", "csubjpass"):
        return _by_head(tree, verb, word.head)
    if word.dep == "advcl" and (taken := _asked_of_adjective(tree, verb, word.head)) is not None:
        return taken
    if word.dep in ("acl", "relcl") and _is_content(tree, verb):
        return _by_noun(tree, verb, word.head)
    return _by_preposition(tree, word.head) if word.dep == "pcomp" else None


def row_for(place: Place, form: Form, word: str) -> Row | None:
    """Give the row of a trigger that takes a clause of a form."""
    return _ROWS.get((place, form, word)) or _ROWS.get((place, Form.ANY, word))


def form_of(tree: Tree, verb: int) -> Form:
    """Give what kind of clause a verb heads."""
    for child in tree.children[verb]:
        word = tree.words[child]
        if word.dep == "aux" and word.tag == "TO":
            return Form.TO
        if word.dep == "mark" and word.text.casefold() in ("whether", "if"):
            return Form.WH
    first = min(tree.under(verb))
    if tree.words[first].tag in WH and first < verb:
        return Form.WH
    return Form.ING if tree.words[verb].tag == "VBG" and not is_finite(tree, verb) else Form.THAT


def _asked_of_adjective(tree: Tree, verb: int, above: int) -> Taken | None:
    """Give what takes a clause that the parse hangs on the verb beside it: "it is unclear [if he fled]"."""
    if above > verb or form_of(tree, verb) is not Form.WH:
        return None
    taken = _by_head(tree, verb, above)
    return taken if taken is not None and taken.known and taken.row.effect is ASKED else None


def _is_content(tree: Tree, verb: int) -> bool:
    """Whether a clause on a noun tells what the noun holds: "plans to sell", "evidence that it burst"."""
    form = form_of(tree, verb)
    that = any(tree.words[c].text.casefold() == "that" for c in tree.with_dep(verb, "mark"))
    return form is Form.TO or (tree.words[verb].dep == "acl" and is_finite(tree, verb)) or that


def _by_head(tree: Tree, verb: int, above: int) -> Taken | None:
    word, form = tree.words[above], form_of(tree, verb)
    if word.pos in ("NOUN", "PROPN"):
        return _by_noun(tree, verb, above)
    if word.pos == "ADJ" or (word.dep in COPULAR and word.pos not in VERBAL):
        return _by_adjective(tree, above, form)
    copula = next((c for c in tree.with_dep(above, *COPULAR) if tree.words[c].pos in ("ADJ", "NOUN")), None)
    if word.lemma.casefold() == "be" and copula is not None:
        noun = tree.words[copula].pos == "NOUN"
        return _by_noun(tree, verb, copula) if noun else _by_adjective(tree, copula, form)
    return _by_verb(tree, above, form)


def _by_verb(tree: Tree, above: int, form: Form) -> Taken:
    lemma = tree.words[above].lemma.casefold()
    if lemma in LIGHT and any(tree.words[c].text.casefold() == "yet" for c in tree.with_dep(above, "advmod")):
        lemma = f"{lemma} yet"
    row = _ROWS.get((Place.PASSIVE, Form.ANY, lemma)) if is_passive(tree, above) and form is not Form.WH else None
    row = row or row_for(Place.VERB, form, lemma)
    default = MANAGE if form in (Form.TO, Form.ING) else SAY
    return Taken(row or default, (above,), form, above, known=row is not None)


def _by_adjective(tree: Tree, above: int, form: Form) -> Taken:
    word = tree.words[above]
    lemma = word.lemma.casefold()
    row = row_for(Place.ADJECTIVE, form, lemma) or row_for(Place.VERB, form, lemma)  # "set" as an adjective
    carrier = word.head if word.dep in COPULAR and word.head != above else above
    return Taken(row or ABLE, (above,), form, carrier, known=row is not None)


def _by_noun(tree: Tree, verb: int, noun: int) -> Taken | None:
    word, form = tree.words[noun], form_of(tree, verb)
    row, nothing = row_for(Place.NOUN, form, word.lemma.casefold()), little(tree, noun)
    if row is None and nothing is None:
        return None
    over = word.head
    reaches = word.dep in ("dobj", "attr", "nsubjpass", "nsubj") and tree.words[over].pos in VERBAL
    carrier = over if reaches and word.dep != "nsubj" else None
    return Taken(row or EVIDENCE, (noun,), form, carrier, nothing, known=row is not None)


def _by_preposition(tree: Tree, way: int) -> Taken | None:
    """What a preposition, with the verb or noun before it, makes of a clause: "without paying", "accused of"."""
    name, above = tree.words[way].lemma.casefold(), tree.words[way].head
    plain = _ROWS.get((Place.PREPOSITION, Form.ANY, name))
    if plain is not None:
        return Taken(plain, (way,), Form.ING, None)
    lemma = tree.words[above].lemma.casefold()
    if tree.words[above].pos in ("NOUN", "PROPN"):
        row = row_for(Place.NOUN, Form.ING, lemma) if name in ("of", "for", "about") else None
        return None if row is None else Taken(row, (above, way), Form.ING, None, little(tree, above))
    row = _ROWS.get((Place.CHARGE, Form.ANY, lemma))
    fits = row is not None and name in ("of", "with", "for", "from", "on", "about")
    return Taken(row, (above, way), Form.ING, above) if row is not None and fits else None


def denied_noun(tree: Tree, verb: int) -> int | None:
    """Give the verb that denies the noun which holds a clause: "[denied] reports that he fled"."""
    noun = tree.words[verb].head
    if tree.words[verb].dep not in ("acl", "relcl") or tree.words[noun].dep not in ("dobj", "nsubjpass"):
        return None
    over = tree.words[noun].head
    row = row_for(Place.VERB, Form.THAT, tree.words[over].lemma.casefold())
    return over if row is not None and row.name == "deny" else None
