"""Where references lead: the addresses of sentences and reports, and which sentences a page cites."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.render.view.page import Line, Page, Passage, Ref, ReportText


class Addresses:
    """The addresses of one page."""

    def __init__(self, page: Page) -> None:
        self._reports = {r.id: r.anchor for r in page.reports}
        self._sentences = {r.id: {p.sentence: p.anchor for p in r.passages if p.sentence} for r in page.reports}
        self._cited = {(ref.report, ref.sentence) for line in lines_of(page) for ref in line.every_ref()}

    def report(self, ref: Ref) -> str:
        """Give the address of a reference's report."""
        return self._reports[ref.report]

    def target(self, ref: Ref) -> str:
        """Give the address that a reference leads to: its sentence, else its report."""
        return self._sentences[ref.report].get(ref.sentence or 0, "") or self._reports[ref.report]

    def cited(self, report: ReportText) -> Iterator[Passage]:
        """Give the sentences of a report to which a reference of the page leads, in order."""
        return (p for p in report.passages if p.sentence and (report.id, p.sentence) in self._cited)


def lines_of(page: Page) -> Iterator[Line]:
    """Give every line of a page, without those below others."""
    yield from page.event
    yield from page.verdict
    for section in page.sections:
        for part in section.parts:
            yield from part.lines
