"""Rows: what a row of the trigger tables is, and what it does to the factuality of a clause.

The design is that of De Facto (Saurí and Pustejovsky 2012): each word that selects a clause says what it makes of
it where it is affirmed and where it is negated itself ("failed to go" / "did not fail to go").
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from secondsource.model import Certainty, Mood


class Place(StrEnum):
    """Where a trigger stands to the verb of the clause."""

    MODAL = "modal"  # a helping verb of it: "may"
    ADVERB = "adverb"  # an adverb of it: "allegedly"
    MARK = "mark"  # the word that ties it: "if"
    VERB = "verb"  # the verb that takes it: "denied that"
    PASSIVE = "passive"  # the same, only in the passive: "is said to"
    NOUN = "noun"  # the noun that takes it: "plans to"
    ADJECTIVE = "adjective"  # "likely to", "unclear whether"
    CHARGE = "charge"  # the verb before a preposition that takes it: "accused of"
    PREPOSITION = "preposition"  # "without", "instead of"
    ATTRIBUTE = "attribute"  # an adjective at a noun that is the predicate: "the alleged leader"
    ANTECEDENT = "antecedent"  # the word that it describes: "anyone who"
    FORM = "form"  # the clause's own form: an order, an infinitive


class Form(StrEnum):
    """What kind of clause a trigger takes."""

    ANY = ""
    THAT = "that"
    TO = "to"
    ING = "ing"
    WH = "wh"


@dataclass(frozen=True, slots=True)
class Effect:
    """What a trigger makes of a clause; `flips` = of what is so it makes what is not."""

    mood: Mood = Mood.ASSERTED
    certainty: Certainty = Certainty.CERTAIN
    flips: bool = False


PASS = Effect()
FLIP = Effect(flips=True)
REPORTED = Effect(Mood.REPORTED, Certainty.PROBABLE)
PROBABLE = Effect(Mood.HEDGED, Certainty.PROBABLE)
POSSIBLE = Effect(Mood.HEDGED, Certainty.POSSIBLE)
UNLIKELY = Effect(Mood.HEDGED, Certainty.PROBABLE, flips=True)
SUPPOSED = Effect(Mood.SUPPOSED, Certainty.POSSIBLE)
ALLEGED = Effect(Mood.ALLEGED, Certainty.PROBABLE)
DOUBTED = Effect(Mood.DOUBTED, Certainty.UNDERSPECIFIED)
ASKED = Effect(Mood.ASKED, Certainty.UNDERSPECIFIED)
ORDERED = Effect(Mood.ORDERED, Certainty.UNDERSPECIFIED)
PLANNED = Effect(Mood.PLANNED, Certainty.UNDERSPECIFIED)
UNPLANNED = Effect(Mood.PLANNED, Certainty.UNDERSPECIFIED, flips=True)
CONDITIONAL = Effect(Mood.CONDITIONAL, Certainty.UNDERSPECIFIED)
DENIED = Effect(Mood.DENIED, Certainty.CERTAIN)

Example = str  # a sentence in which the verb of the clause stands in brackets: "He failed to ⟦appear⟧."


@dataclass(frozen=True, slots=True)
class Row:
    """Some triggers of one place with what they make of a clause, affirmed and negated.

    `through` = the clause with the trigger tells of the deed below it: "failed to appear" tells of appearing.
    `yes` are examples in which the row fires, `no` those in which it stays silent.
    """

    name: str
    place: Place
    words: frozenset[str]
    effect: Effect
    yes: tuple[Example, ...]
    no: tuple[Example, ...] = ()
    form: Form = Form.ANY
    negated: Effect | None = None
    through: bool = False


def row(
    name: str,
    place: Place,
    words: str,
    effect: Effect,
    yes: tuple[Example, ...],
    no: tuple[Example, ...] = (),
    *,
    form: Form = Form.ANY,
    negated: Effect | None = None,
    through: bool = False,
) -> Row:
    """Build a row from a line of words; multi-word triggers are written with an underscore."""
    held = frozenset(w.replace("_", " ") for w in words.split())
    return Row(name, place, held, effect, yes, no, form, negated, through)
