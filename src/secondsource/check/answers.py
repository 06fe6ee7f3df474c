"""What a report answers to one part of a draft's claim: the same, something else, or nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from secondsource.model import DeviationKind, Span


class Reply(StrEnum):
    """How a report's words stand to a part of a claim."""

    SAME = "same"
    OTHER = "other"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply to the part `asked` of a draft's claim, with the report's words where it has some."""

    kind: DeviationKind
    asked: Span
    reply: Reply
    words: Span | None = None


def best(answers: Iterable[Answer]) -> Answer | None:
    """Give the answer that decides: one report that says the same is enough, then one that says otherwise."""
    held = list(answers)
    for reply in Reply:
        for one in held:
            if one.reply is reply:
                return one
    return None
