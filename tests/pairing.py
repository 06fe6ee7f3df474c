"""Invented reports of one day, marked with the real parser, and the claims that a kind of fact pairs in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from secondsource.mark import mark
from secondsource.model import Alignment, Dated, DateEvidence, Marked, Report
from secondsource.settings import LinkSettings, MarkSettings

DAY = Dated("2021-06-01", DateEvidence.METADATA, "made for a test")


def marked(text: str, report_id: str = "r0", day: Dated | None = DAY) -> Marked:
    report = Report(report_id, text, published=day, body=((0, len(text)),), language="en")
    return mark(report, MarkSettings())


def paired(
    pairs: Callable[[Sequence[Marked], LinkSettings], Iterable[Alignment]], texts: Iterable[str]
) -> set[frozenset[str]]:
    """Give the words of the claims of some texts that are paired."""
    held = tuple(marked(text, f"r{n}") for n, text in enumerate(texts))
    words = {c.id: c.span.text for m in held for c in m.claims}
    return {frozenset((words[p.a], words[p.b])) for p in pairs(held, LinkSettings())}
