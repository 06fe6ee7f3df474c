"""Frames: what one clause says, read once from its parse; later rooms read these and never walk a tree.

The terms of factuality are those of FactBank (Saurí and Pustejovsky 2009): how certain, with which polarity, and
for which source; `mood` says what makes it less than asserted.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from secondsource.model.report import Span


class Polarity(StrEnum):
    """Whether the claim says that something is or is not so."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Certainty(StrEnum):
    """How sure the words are that it is so, or that it is not."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    UNDERSPECIFIED = "underspecified"


class Mood(StrEnum):
    """How a clause is given; all but the first say that it is less than asserted."""

    ASSERTED = "asserted"
    REPORTED = "reported"  # "reportedly", "is said to": the outlet has it from others
    HEDGED = "hedged"  # "may", "apparently", "is believed to"
    SUPPOSED = "supposed"  # what somebody fears, hopes, imagines; "would"
    ALLEGED = "alleged"
    DOUBTED = "doubted"  # "no evidence that", "did not say that": left open by a negation above it
    ASKED = "asked"  # a question, "whether", "unclear how"
    ORDERED = "ordered"  # an order, a demand, a duty
    PLANNED = "planned"  # "will", "plans to", "Mayor to visit ..."
    CONDITIONAL = "conditional"  # "if", "unless", "once ... is confirmed"
    WITHDRAWN = "withdrawn"  # "an earlier version of this story said"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Factuality:
    """What the words around a clause make of it; `polarity` None = underspecified.

    `source` is the id of the attribution for whose source it holds, None for the outlet; `triggers` are the words
    that make it so, in text order, `trigger` the one that decided, None where nothing did.
    """

    certainty: Certainty = Certainty.CERTAIN
    polarity: Polarity | None = Polarity.POSITIVE
    mood: Mood = Mood.ASSERTED
    source: str | None = None
    trigger: Span | None = None
    triggers: tuple[Span, ...] = ()

    @property
    def asserted(self) -> bool:
        """Whether the source says that it is so, or that it is not so, without doubt."""
        return self.mood is Mood.ASSERTED

    @property
    def real(self) -> bool:
        """Whether the source says, surely or not, that it is or is not so: neither asked, planned nor supposed."""
        return self.mood in (Mood.ASSERTED, Mood.REPORTED, Mood.HEDGED, Mood.ALLEGED)

    def outside(self, span: Span) -> tuple[Span, ...]:
        """Give the triggers that lie outside a span: whoever shows only its words must show these too."""
        return tuple(t for t in self.triggers if not span.covers(t))


class FillerKind(StrEnum):
    """What kind of words fill a role."""

    NAME = "name"
    NOUN = "noun"
    PRONOUN = "pronoun"
    NUMBER = "number"
    ADJECTIVE = "adjective"
    CLAUSE = "clause"


@dataclass(frozen=True, slots=True)
class Filler:
    """Who or what fills a role: its phrase without side clauses, the head word, the head's case-folded lemma.

    `plural` = more than one, by its form or because several are joined; `negated` = "no witness", "nobody".
    """

    span: Span
    head: Span
    lemma: str
    kind: FillerKind
    plural: bool = False
    negated: bool = False


class RoleKind(StrEnum):
    """What a role beside doer and undergoer tells."""

    PLACE = "place"
    TIME = "time"
    MEANS = "means"
    CAUSE = "cause"
    PURPOSE = "purpose"
    AMOUNT = "amount"
    RECIPIENT = "recipient"
    ORIGIN = "origin"
    GOAL = "goal"
    ABOUT = "about"
    COMPANION = "companion"
    ATTRIBUTE = "attribute"  # "is [a clerk]", "was named [chair]", "works as [a clerk]"
    CHARGE = "charge"  # "accused of [theft]", "charged with [theft]"
    CONTENT = "content"  # the clause that a verb takes: "said [that ...]", "plans [to ...]"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Role:
    """One role with its filler; `way` is the preposition that ties it, "" for none."""

    kind: RoleKind
    filler: Filler
    way: str = ""


class Tense(StrEnum):
    """When the predicate's form says that it holds; `NONE` for participles, infinitives, nouns."""

    PAST = "past"
    PERFECT = "perfect"
    PRESENT = "present"
    FUTURE = "future"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Frame:
    """What one clause says: predicate, who does it, whom it befalls, the other roles, and its factuality.

    `predicate` is a case-folded lemma with its particle ("turn down"), `span` its word; `sense` the class of deeds
    that it belongs to ("" unknown). Passives, relative clauses, participles and infinitives without a subject are
    resolved to the same roles as active clauses. `nominal` = a noun names the deed ("the arrest of ...").
    `negative` = its own words, whatever stands above them, deny it ("the dam did not burst").
    `plain` = a finite verb carries it, and it is no side clause that only says which thing is meant.
    """

    predicate: str
    span: Span
    sense: str = ""
    doer: Filler | None = None
    undergoer: Filler | None = None
    roles: tuple[Role, ...] = ()
    passive: bool = False
    nominal: bool = False
    finite: bool = True
    plain: bool = True
    tense: Tense = Tense.NONE
    negative: bool = False
    factuality: Factuality = Factuality()

    def role(self, kind: RoleKind) -> Filler | None:
        """Give the first filler of a kind, None where there is none."""
        return next((r.filler for r in self.roles if r.kind is kind), None)
