"""Put right: what a report says that it had wrong at first, what it says instead, and what had said so."""

from __future__ import annotations

from collections.abc import Iterable

from secondsource.model import Finding, FindingKind, Span
from secondsource.weigh.corrections import Correction

MOST = 4


def put_right(corrections: Iterable[Correction]) -> tuple[Finding, ...]:
    """Give the reports' own corrections, copies once, each with the words that it takes back."""
    found: dict[str, Finding] = {}
    for one in corrections:
        words = "” – “".join(_line(s) for s in one.note)
        text = f"{one.outlet} corrected its own report: “{words}”"
        if one.withdrawn:
            text += f"; withdrawn, and counted no more: “{_line(_longest(one))}”"
        spans = (*one.note, *(c.span for c in one.withdrawn))
        found.setdefault(words, Finding(FindingKind.MUTATION, text, spans))
    return tuple(found.values())[:MOST]


def _longest(one: Correction) -> Span:
    return max((c.span for c in one.withdrawn), key=lambda s: (len(s.text), s))


def _line(span: Span) -> str:
    return " ".join(span.text.split())
