"""The dossier: everything known about one story, every line with its spans."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from secondsource.model.decisions import Decided
from secondsource.model.links import Copy, Entity, Outsider, Revision
from secondsource.model.marks import Attribution, Claim, Marked
from secondsource.model.problem import Problem
from secondsource.model.report import Report, Span


class Status(StrEnum):
    """What a fact rests on."""

    CORROBORATED = "corroborated"
    SINGLE_SOURCE = "single-source"
    DISPUTED = "disputed"


class Relation(StrEnum):
    """How two aligned claims stand to each other: the five answers of the comparators."""

    SAME = "same"
    REFINEMENT = "refinement"
    UPDATE = "update"
    CONFLICT = "conflict"
    UNCLEAR = "unclear"


class Aspect(StrEnum):
    """What a difference is about."""

    NUMBER = "number"
    TIME = "time"
    PLACE = "place"
    PERSON = "person"
    RELATION = "relation"
    POLARITY = "polarity"
    MODALITY = "modality"
    OTHER = "other"


class OriginKind(StrEnum):
    """What an origin is."""

    PERSON = "person"
    INSTITUTION = "institution"
    UNNAMED = "unnamed"
    OWN_REPORTING = "own-reporting"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Trace:
    """How one claim leads to its origin: `path` names each hop, from the outlet to the origin; `why` in words."""

    claim: str
    origin: str
    path: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Where information first came from; `reports` are the ids of the reports that carry it.

    `grade` is the letter of the Admiralty code that an analyst gave, "" where none did: the tool gives none.
    """

    id: str
    name: str
    kind: OriginKind
    entity: str | None
    reports: tuple[str, ...]
    why: str = ""
    grade: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """Claims that assert the same thing, with their independent origins.

    `claims` are about one thing and `origins` theirs, each once under whatever names it goes; `agreeing` are
    those of them that surely say the same; where nothing is confirmed, also claims (of neighbouring facts, too)
    that tell the same without confirming it. Only they count for `status` and for `least` to `most`, the range
    of independent origins (unnamed sources of different papers may be one person). `statement` is the wording of
    the claim `best`; `loose` = no two claims of different reports say or tell the same; `rank` orders facts by
    how central they are, highest first; `digit` is the Admiralty-style information digit from origins alone ("1"
    confirmed ... "6" cannot be judged).
    """

    id: str
    statement: str
    best: str
    status: Status
    claims: tuple[str, ...]
    agreeing: tuple[str, ...]
    origins: tuple[str, ...]
    least: int
    most: int
    loose: bool
    rank: float
    digit: str
    why: str


@dataclass(frozen=True, slots=True)
class Version:
    """One answer to the question of a difference.

    `who` names the origins that give it and `origins` holds their ids; `words` are the exact words, one span a
    claim in the order of `claims`, and `differing` the stretches inside them that make the difference.
    """

    value: str
    claims: tuple[str, ...]
    who: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    words: tuple[Span, ...] = ()
    differing: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """A question that accounts answer differently.

    `relation` is conflict, update, refinement (one answer is contained in the other) or unclear; `reason` says in
    words why. `rule` names the row or the step that found it, `guards` those that held and lowered the label.
    """

    id: str
    question: str
    aspect: Aspect
    relation: Relation
    versions: tuple[Version, ...]
    reason: str
    rank: float = 0.0
    rule: str = ""
    guards: tuple[str, ...] = ()

    @property
    def sure(self) -> bool:
        """Whether the tool is sure that it is a conflict or an update: a dispute."""
        return self.relation in (Relation.CONFLICT, Relation.UPDATE)


@dataclass(frozen=True, slots=True)
class Moment:
    """An entry of the timeline: when (EDTF), what (a claim's words), which claims say so.

    `background` = an earlier case that the reports name, not this event.
    """

    value: str
    first: str
    last: str
    text: str
    claims: tuple[str, ...]
    anchor: str
    background: bool = False


class FindingKind(StrEnum):
    """What else a careful reader would point out."""

    CIRCULAR = "circular"
    HEDGE_LOSS = "hedge-loss"
    MUTATION = "mutation"
    DROPPED = "dropped"
    UNCLEAR = "unclear"
    NOT_KNOWN = "not-known"
    WITHDRAWN = "withdrawn"  # falls when an origin is taken out (`without`)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to point out about how the information travelled, with the words that show it.

    `answers` are words of other reports that answer what these do not know.
    """

    kind: FindingKind
    text: str
    spans: tuple[Span, ...]
    answers: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """How a dossier was made, so that it can be made again.

    `settings` are those that are not the defaults, as ("mark.acts", "all"); `models` the models' packages with
    their versions; `without` are the names of the origins and outlets that were taken out, in order (an id where
    two origins bear one name).
    """

    settings: tuple[tuple[str, str | float], ...] = ()
    models: tuple[tuple[str, str], ...] = ()
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything known about one story.

    `event` holds the spans of the one or two sentences that say what happened, best first; `marked` the
    reports with their marks, in order of id; facts and differences stand in order of rank. `decisions` are those
    of analysts that were replayed, in order.
    """

    event: tuple[Span, ...]
    marked: tuple[Marked, ...]
    outsiders: tuple[Outsider, ...]
    copies: tuple[Copy, ...]
    revisions: tuple[Revision, ...]
    entities: tuple[Entity, ...]
    speakers: tuple[tuple[str, str], ...]
    origins: tuple[Origin, ...]
    traces: tuple[Trace, ...]
    facts: tuple[Fact, ...]
    differences: tuple[Difference, ...]
    timeline: tuple[Moment, ...]
    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...]
    made: Made = Made()
    decisions: tuple[Decided, ...] = ()

    @property
    def reports(self) -> tuple[Report, ...]:
        """The reports, in order of id."""
        return tuple(m.report for m in self.marked)

    @property
    def used(self) -> tuple[Report, ...]:
        """The reports of the story, in order of id: all but those that tell of another event."""
        outside = {o.report_id for o in self.outsiders}
        return tuple(r for r in self.reports if r.id not in outside)

    @property
    def disputes(self) -> tuple[Difference, ...]:
        """The differences of which the tool is sure that they are conflicts or updates, in order of rank."""
        return tuple(d for d in self.differences if d.sure)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Every claim of every report, in order of report and text."""
        return tuple(c for m in self.marked for c in m.claims)

    @property
    def attributions(self) -> tuple[Attribution, ...]:
        """Every attribution of every report, in order of report and text."""
        return tuple(a for m in self.marked for a in m.attributions)
