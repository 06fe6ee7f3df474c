"""The reports' texts in passages and pieces, cut so that every reference is a run of whole pieces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from secondsource.model import DateEvidence, Dossier, Marked, Report
from secondsource.render.view.index import Index
from secondsource.render.view.page import Passage, Piece, Ref, ReportText
from secondsource.render.view.words import date_words, one_line, printable

_EVIDENCE = {
    DateEvidence.METADATA: "by its metadata",
    DateEvidence.TEXT: "by its text",
    DateEvidence.INFERRED: "inferred",
}


def report_texts(dossier: Dossier, index: Index, refs: Iterable[Ref]) -> tuple[ReportText, ...]:
    """Give every report with its text cut at the ends of sentences, furniture and references."""
    cuts: dict[str, set[int]] = {r.id: set() for r in dossier.reports}
    for ref in refs:
        cuts[ref.report] |= {offset for span in ref.spans for offset in span}
    return tuple(_report_text(m, f"r{n}", index, cuts[m.report.id]) for n, m in enumerate(dossier.marked, 1))


def _report_text(marked: Marked, anchor: str, index: Index, cuts: set[int]) -> ReportText:
    report = marked.report
    published, label = report.published, index.labels[report.id]
    return ReportText(
        id=report.id,
        anchor=anchor,
        label=label,
        outlet=index.told(report.publisher) if report.publisher else report.id * (report.id != label),
        title=one_line(report.title or ""),
        published=date_words(published.value) if published else "",
        evidence=_EVIDENCE[published.evidence] if published else "",
        reason=index.told(published.reason) if published else "",
        passages=tuple(_passages(marked, anchor, cuts)),
    )


def _passages(marked: Marked, anchor: str, cuts: set[int]) -> Iterator[Passage]:
    report = marked.report
    sentences = {(s.span.start, s.span.end): n for n, s in enumerate(marked.sentences, 1)}
    ends = {0, len(report.text)} | {e for pair in (*sentences, *report.body) for e in pair}
    for start, end in pairwise(sorted(ends)):
        pieces = tuple(_pieces(report, anchor, start, end, cuts))
        yield Passage(sentences.get((start, end)), not report.in_body(start, end), pieces)


def _pieces(report: Report, anchor: str, start: int, end: int, cuts: set[int]) -> Iterator[Piece]:
    inner = sorted(c for c in cuts if start < c < end)
    for a, b in pairwise([start, *inner, end]):
        yield Piece(f"{anchor}-{a}", a, printable(report.text[a:b]))
