"""Marks: whatever is found in one report. A mark without a span cannot be built."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from secondsource.model.frames import Frame, Polarity
from secondsource.model.report import Report, Span


@dataclass(frozen=True, slots=True)
class Word:
    """One token of a parsed sentence: `head` is an index into the sentence's words (the root's is its own)."""

    start: int  # code points into Report.text
    end: int
    text: str
    lemma: str
    pos: str  # Universal POS tag
    tag: str  # Penn Treebank tag
    dep: str  # ClearNLP dependency label
    head: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the body with its parse; `paragraph` counts the non-empty lines of the body."""

    span: Span
    index: int
    paragraph: int
    headline: bool
    words: tuple[Word, ...]


class NameKind(StrEnum):
    """What a name names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Name:
    """A named mention, without titles, articles and possessives; demonyms are no names."""

    span: Span
    kind: NameKind


class TimeType(StrEnum):
    """The TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@dataclass(frozen=True, slots=True)
class Time:
    """A time expression: `value` is EDTF; `anchor` says what it was read against, in words.

    `first` and `last` are the days of the interval as ISO dates; None at an open end and for durations.
    """

    span: Span
    value: str
    type: TimeType
    anchor: str
    first: str | None = None
    last: str | None = None


class QuantityKind(StrEnum):
    """What kind of number it is."""

    COUNT = "count"
    MONEY = "money"
    MEASURE = "measure"
    PERCENT = "percent"
    AGE = "age"
    ORDINAL = "ordinal"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its hedge, as the closed interval [low, high] (None = open end).

    `counted` is the lemma of what is counted ("child"), `unit` the base unit a measure or sum was turned
    into ("m", "kg", "USD", "s"), `hedge` the words that widen it ("at least", "about", "dozens").
    """

    span: Span
    kind: QuantityKind
    low: float | None
    high: float | None
    unit: str = ""
    counted: str = ""
    hedge: str = ""

    @property
    def exact(self) -> bool:
        """Whether the report commits to one number."""
        return self.low is not None and self.low == self.high and not self.hedge


class Harm(StrEnum):
    """What happened to the people that a toll counts."""

    KILLED = "killed"
    HURT = "hurt"


@dataclass(frozen=True, slots=True)
class Toll:
    """A number of people killed or hurt; `low` and `high` as in a quantity, both 0 for "no one".

    `exact` = it says how many are known, all of them ("12", "at least 12", not "about 12" or "12 women");
    `floor` = it only says that there are more ("more than 400").
    """

    span: Span
    harm: Harm
    low: float | None
    high: float | None
    exact: bool
    floor: bool = False


class AttributionKind(StrEnum):
    """How the content is given: all, part or none of it in quotation marks."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Act(StrEnum):
    """What the source does. The dossier gives speech; the others are for studies of attribution."""

    SPEECH = "speech"
    BELIEF = "belief"
    ATTITUDE = "attitude"
    OTHER = "other"


class Stance(StrEnum):
    """How a source stands to the content."""

    AFFIRMS = "affirms"
    CONFIRMS = "confirms"
    DENIES = "denies"
    CANNOT_CONFIRM = "cannot-confirm"
    NO_RECORD = "no-record"
    DECLINES = "declines-to-comment"
    NO_RESPONSE = "no-response"


class UnnamedType(StrEnum):
    """What is said of a source that is not named."""

    OFFICIAL = "official"
    DIPLOMAT = "diplomat"
    EXPERT = "expert"
    WITNESS = "witness"
    INSIDER = "source-close-to"
    DOCUMENT = "document"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what, in the PARC/PolNeAR terms: source span, cue span, content span.

    `speaker` is the named mention in this report that the source is or refers to ("he" -> "Kim Min-ki");
    `parent` the id of the attribution that relays this one; `rule` the construction that found it.
    """

    id: str
    content: Span
    cue: Span | None
    source: Span | None
    speaker: Span | None
    anonymous: bool
    kind: AttributionKind
    unnamed: UnnamedType | None = None
    act: Act = Act.SPEECH
    stance: Stance = Stance.AFFIRMS
    parent: str | None = None
    rule: str = ""


class Modality(StrEnum):
    """How sure the wording is, apart from who says it."""

    ASSERTED = "asserted"
    REPORTED = "reported"  # reportedly, is said to
    HEDGED = "hedged"  # may, might, apparently, is believed
    ALLEGED = "alleged"
    DENIED = "denied"
    CONDITIONAL = "conditional"
    FUTURE = "future"


UNREAL = frozenset({Modality.CONDITIONAL, Modality.FUTURE, Modality.DENIED})  # what nobody tells as a fact


class SlotKind(StrEnum):
    """What a typed part of a claim holds."""

    NUMBER = "number"
    TIME = "time"
    PLACE = "place"
    PERSON = "person"
    ORGANISATION = "organisation"
    RELATION = "relation"
    ROLE = "role"
    AGE = "age"


@dataclass(frozen=True, slots=True)
class Slot:
    """A typed part of a claim: `value` is normalised (a number, EDTF, a case-folded name or noun)."""

    kind: SlotKind
    span: Span
    value: str


class ClaimKind(StrEnum):
    """Which construction carries the claim."""

    CLAUSE = "clause"
    APPOSITION = "apposition"
    PHRASE = "phrase"  # a slot with its governor: "Jo, 48", "in October 2017"
    HEADLINE = "headline"


SENTENCES = frozenset({ClaimKind.CLAUSE, ClaimKind.HEADLINE})  # what stands alone as a statement


@dataclass(frozen=True, slots=True)
class Claim:
    """One assertion in one report, at most 300 characters, within one line.

    `words` are indexes into the words of sentence `sentence`; `predicate` is a lemma ("" in a bare phrase);
    `attribution` is the innermost attribution whose content holds the claim. `frame` is what its clause says, None
    in claims made by hand; `events` are the deeds that nouns inside it name ("the arrest of ...").
    """

    id: str
    span: Span
    sentence: int
    kind: ClaimKind
    words: tuple[int, ...]
    subject: Span | None = None
    predicate: str = ""
    slots: tuple[Slot, ...] = ()
    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.ASSERTED
    modality_span: Span | None = None
    attribution: str | None = None
    frame: Frame | None = None
    events: tuple[Frame, ...] = ()


def outside(claim: Claim) -> tuple[Span, ...]:
    """Give the words outside a claim without which it would assert what its report does not."""
    return claim.frame.factuality.outside(claim.span) if claim.frame is not None else ()


def stated(report: Report, claim: Claim) -> str:
    """Give a claim's words with those around them that take it back: "zero chance that the meeting is off"."""
    around = (claim.span, *outside(claim))
    return report.text[min(s.start for s in around) : max(s.end for s in around)]


@dataclass(frozen=True, slots=True)
class Marked:
    """A report with everything that was found in it, each kind in text order."""

    report: Report
    sentences: tuple[Sentence, ...] = ()
    names: tuple[Name, ...] = ()
    times: tuple[Time, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    claims: tuple[Claim, ...] = ()
    tolls: tuple[Toll, ...] = ()
