"""Factuality: what the whole embedding of a clause makes of it, read once, from its verb up to the root.

Each word that takes a clause is read first: negated or denied itself, it makes another thing of the clause
("failed to go" / "did not fail to go"; De Facto, Saurí and Pustejovsky 2012).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from secondsource.language.factuality import SEARCHING
from secondsource.mark.frames.above import Taken, denied_noun, row_for, taken_by
from secondsource.mark.frames.own import owns_of
from secondsource.mark.frames.row import ASKED, DOUBTED, Effect, Form, Place, Row
from secondsource.mark.syntax import Tree
from secondsource.mark.syntax.negation import negations_of
from secondsource.mark.syntax.verbs import VERBAL
from secondsource.model import Certainty, Mood

# The strongest first; of two triggers it decides.
ORDER = (
    Mood.DENIED,
    Mood.WITHDRAWN,
    Mood.DOUBTED,
    Mood.ASKED,
    Mood.ALLEGED,
    Mood.CONDITIONAL,
    Mood.ORDERED,
    Mood.SUPPOSED,
    Mood.REPORTED,
    Mood.HEDGED,
    Mood.PLANNED,
    Mood.ASSERTED,
)
_WEAKER = (Certainty.UNDERSPECIFIED, Certainty.POSSIBLE, Certainty.PROBABLE, Certainty.CERTAIN)
# What reaches from a verb of saying to what is said: "if police say that", "may have said that".
REACHING = frozenset({Mood.CONDITIONAL, Mood.HEDGED, Mood.DENIED, Mood.DOUBTED})
TAKEN_BACK = frozenset({Mood.DENIED, Mood.DOUBTED})
DEEPEST = 12  # clauses in one another


@dataclass(frozen=True, slots=True)
class Fired:
    """One trigger that fired: its row, the places of its words, what it makes of the clause."""

    row: Row
    places: tuple[int, ...]
    effect: Effect


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found from a verb upwards; `negations` are the places of the words that deny the verb itself."""

    fired: tuple[Fired, ...] = ()
    negations: tuple[int, ...] = ()

    @property
    def mood(self) -> Mood:
        """Give the mood that decides."""
        return min((f.effect.mood for f in self.fired), key=ORDER.index, default=Mood.ASSERTED)

    @property
    def certainty(self) -> Certainty:
        """Give the weakest certainty."""
        return min((f.effect.certainty for f in self.fired), key=_WEAKER.index, default=Certainty.CERTAIN)

    @property
    def negative(self) -> bool:
        """Whether the clause says that something is not so."""
        return (len(self.negations) + sum(f.effect.flips for f in self.fired)) % 2 == 1

    def deciding(self) -> tuple[int, ...]:
        """Give the places of the words that decided: those of the mood, else those of the polarity."""
        mood = self.mood
        if mood is not Mood.ASSERTED:
            return next(f.places for f in self.fired if f.effect.mood is mood)
        return self.negations[:1] or next((f.places for f in self.fired if f.effect.flips), ())

    def telling(self) -> Iterator[tuple[int, ...]]:
        """Give the places of each trigger that made the clause something else than asserted and affirmed."""
        yield from ((n,) for n in self.negations)
        yield from (f.places for f in self.fired if f.effect.mood is not Mood.ASSERTED or f.effect.flips)


def read(tree: Tree, verb: int, depth: int = 0) -> Reading:
    """Read the factuality of the clause of a verb."""
    fired = [Fired(*found) for found in owns_of(tree, verb)]
    word = tree.words[verb]
    taken = taken_by(tree, verb)
    if depth < DEEPEST:
        if taken is not None:
            fired += _from_above(tree, verb, taken, depth)
        elif word.dep == "conj" and word.pos in VERBAL and word.head != verb:
            fired += _from_joined(tree, verb, word.head, depth)
    over = denied_noun(tree, verb)
    if over is not None and (row := row_for(Place.VERB, Form.THAT, tree.words[over].lemma.casefold())):
        fired.append(Fired(row, (over, word.head), row.effect))
    return Reading(tuple(fired), tuple(negations_of(tree, verb)))


def _from_above(tree: Tree, verb: int, taken: Taken, depth: int) -> Iterator[Fired]:
    carrier = read(tree, taken.carrier, depth + 1) if taken.carrier is not None else Reading()
    nothing = () if taken.nothing is None else (taken.nothing,)
    denied = bool(nothing) or carrier.negative or carrier.mood in TAKEN_BACK
    effect = _effect(tree, taken, denied)
    before = nothing or (tuple(p for places in carrier.telling() for p in places) if denied else ())
    yield Fired(taken.row, tuple(sorted({*taken.places, *before})), effect)
    through = taken.row.through or not taken.known
    for one in carrier.fired:
        if through or one.effect.mood in REACHING - TAKEN_BACK:
            yield replace(one, effect=replace(one.effect, flips=False))


def _effect(tree: Tree, taken: Taken, denied: bool) -> Effect:
    """Give what a word makes of its clause: what is asked or not said leaves "who", "how" and "whether" open."""
    row = taken.row
    if taken.form is Form.WH and row.place is Place.VERB:
        lemma = tree.words[taken.places[0]].lemma.casefold()
        if denied or (row.form is Form.WH and lemma in SEARCHING):
            return ASKED
        return row.effect if row.form is not Form.WH else Effect()
    if taken.form is Form.WH and denied:
        return ASKED if row.effect.mood is Mood.ASSERTED else row.negated or row.effect
    if not taken.known and denied and taken.form is Form.THAT:
        return DOUBTED
    return row.negated if denied and row.negated is not None else row.effect


def _from_joined(tree: Tree, verb: int, first: int, depth: int) -> Iterator[Fired]:
    """Give what a joined verb shares with the first: all that stands above both, and the word that ties them."""
    above = read(tree, first, depth + 1)
    own_subject = tree.has(verb, "nsubj", "nsubjpass")
    bare = tree.words[verb].tag in ("VB", "VBN", "VBG") and not own_subject
    inside = {places for _, places, _ in owns_of(tree, first)}
    for one in above.fired:
        shared = one.places not in inside or one.row.place is Place.MARK or (bare and not tree.has(verb, "aux"))
        if shared and one not in [Fired(*f) for f in owns_of(tree, verb)]:
            yield one
