"""What analysts decided: recorded values that are replayed whenever a story is weighed.

A decision is about lasting things. Reports, claims, attributions and stories are named by their ids, made
from content; people and bodies by `name:NAME`, origins by `origin:NAME`. A story among the things that `name:` and
`origin:` name says that the decision holds in that story alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

ORIGIN, NAME = "origin:", "name:"
LETTERS = {
    "A": "reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "reliability cannot be judged",
}
DIGITS = {
    "1": "confirmed by other sources",
    "2": "probably true",
    "3": "possibly true",
    "4": "doubtful",
    "5": "improbable",
    "6": "truth cannot be judged",
}


class DecisionKind(StrEnum):
    """What can be decided."""

    MERGE = "merge"
    SPLIT = "split"
    SAME = "same"
    NOT_SAME = "not-same"
    INDEPENDENT = "independent"
    NOT_INDEPENDENT = "not-independent"
    SPEAKER = "speaker"
    GRADE = "grade"


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision: `about` names what it is about, `undoes` is the number of the one that it takes back."""

    number: int
    added: str
    author: str
    kind: str
    about: tuple[str, ...]
    value: str
    reason: str
    undoes: int | None = None

    def named(self, prefix: str) -> tuple[str, ...]:
        """Give the names of what it is about that begin with `origin:` or `name:`."""
        return tuple(a.removeprefix(prefix) for a in self.about if a.startswith(prefix))

    def ids(self, kind: str) -> tuple[str, ...]:
        """Give the ids of one kind that it is about: "claim", "attribution", "story"."""
        return tuple(a for a in self.about if a.startswith(f"{kind}-"))


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision as it was applied to a story: `changed` are the ids of its facts, differences and origins.

    A decision on which reports are a story changes the whole of it: `changed` are ids of reports.
    """

    decision: Decision
    changed: tuple[str, ...]
