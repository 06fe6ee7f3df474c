"""Links: what connects the reports of one event."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from secondsource.model.marks import Marked, NameKind
from secondsource.model.report import Span


@dataclass(frozen=True, slots=True)
class Copy:
    """`target` repeats running text of `source` (None = the common source is not among the reports).

    `shared` is the rough share of the target's words that is repeated, 0 to 1.
    """

    source: str | None
    target: str
    shared: float
    why: str = ""


class ChangeKind(StrEnum):
    """What a revision did to a sentence or clause."""

    ADDED = "added"
    REMOVED = "removed"
    REWORDED = "reworded"


@dataclass(frozen=True, slots=True)
class Change:
    """One change of a revision: `old` lies in the older report, `new` in the newer one."""

    kind: ChangeKind
    old: Span | None
    new: Span | None


@dataclass(frozen=True, slots=True)
class Revision:
    """A later version of a report by the same outlet; `why` says how the direction was found."""

    older: str
    newer: str
    changes: tuple[Change, ...]
    why: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """One real-world person, organisation or place across the reports, with every named mention."""

    id: str
    kind: NameKind
    name: str
    names: tuple[str, ...]
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two claims of different reports that seem to assert the same thing; `score` is 0 to about 1.

    `strong` = good enough to rest a corroboration on; `why` is "text" or the slot that ties them ("age").
    """

    a: str
    b: str
    score: float
    strong: bool
    why: str = "text"


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Two claims, of one report too, whose words lie near each other: they may answer one question.

    `likeness` is the similarity of their words, 0 to about 1; `fit` the same less what each reaches at best
    elsewhere. Neither says that they agree.
    """

    a: str
    b: str
    likeness: float
    fit: float


@dataclass(frozen=True, slots=True)
class Outsider:
    """A report that does not belong to the story, and why not."""

    report_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Story:
    """The reports of one event, by id in order; `title` is that of the most typical one, `why` what ties them."""

    id: str
    title: str
    reports: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Linked:
    """The reports of one event, linked.

    `marked` holds every report that was read; the ids in `outsiders` are left out of everything else.
    `groups` are the facts as tuples of claim ids (a claim may lie in several); claims without a group stand alone.
    `speakers` gives attribution id -> entity id where the speaker is known. `neighbours` are the pairs of claims
    that are near each other in words, in order of claim id.
    """

    marked: tuple[Marked, ...]
    outsiders: tuple[Outsider, ...] = ()
    copies: tuple[Copy, ...] = ()
    revisions: tuple[Revision, ...] = ()
    entities: tuple[Entity, ...] = ()
    speakers: tuple[tuple[str, str], ...] = ()
    alignments: tuple[Alignment, ...] = ()
    groups: tuple[tuple[str, ...], ...] = ()
    neighbours: tuple[Neighbours, ...] = ()
