"""Checked drafts: what the reports make of each sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from secondsource.model.report import Report, Span


class Verdict(StrEnum):
    """What the reports say of one sentence of a draft."""

    SUPPORTED = "supported"  # by two independent origins or more
    SINGLE_SOURCE = "single-source"
    DISPUTED = "disputed"  # the reports give another version, too
    DISTORTED = "distorted"  # the reports say otherwise
    ATTRIBUTION_LOST = "attribution lost"  # asserts what only a source claims
    NOT_FOUND = "not found"
    NO_CLAIM = "not a claim"


class DeviationKind(StrEnum):
    """In what a sentence stands against the reports."""

    NUMBER = "number"
    NAME = "name"
    PARTIES = "who did it to whom"
    TIME = "time"
    PLACE = "place"
    POLARITY = "polarity"
    CERTAINTY = "certainty"
    SOURCE = "source"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Deviation:
    """Words of a draft that reports do not bear out; `instead` are the reports' own, None where there are none."""

    kind: DeviationKind
    span: Span
    instead: Span | None


@dataclass(frozen=True, slots=True)
class CheckedSentence:
    """One sentence of a draft with its verdict.

    `facts` and `origins` are ids of the dossier that stand behind it, `evidence` the reports' words, `why` the
    reason in words.
    """

    span: Span
    verdict: Verdict
    why: str
    facts: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    evidence: tuple[Span, ...] = ()
    deviations: tuple[Deviation, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """A draft, sentence by sentence, in order of its text."""

    draft: Report
    sentences: tuple[CheckedSentence, ...]
