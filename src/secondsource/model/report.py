"""Reports, and spans that point into them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from secondsource.errors import SpanError
from secondsource.model.ids import text_digest


class DateEvidence(StrEnum):
    """Where a date comes from, strongest first."""

    METADATA = "metadata"  # the publisher's own field: JSON, a meta tag
    TEXT = "text"  # a date line in the report's text
    INFERRED = "inferred"  # from the weekdays named and the other reports


@dataclass(frozen=True, slots=True)
class Dated:
    """A date with its evidence: `value` is EDTF, `reason` says in words how it was found.

    `zone` is the time zone that the day is told in, as written ("+02:00", "EDT"); None where nothing tells it.
    """

    value: str
    evidence: DateEvidence
    reason: str
    zone: str | None = None


class FurnitureKind(StrEnum):
    """What a stretch of a report is when it is not the article."""

    CAPTION = "caption"
    CREDIT = "credit"  # a photo credit
    REPORTING_CREDIT = "reporting-credit"  # bylines, "X contributed to this report"
    PAGE_DATE = "page-date"
    LINKS = "links"  # "Read more" and what follows it
    PLUG = "plug"  # newsletters, social networks, notices
    OTHER = "other"


@dataclass(frozen=True, slots=True, order=True)
class Furniture:
    """A stretch of text that does not belong to the article; half-open code point offsets."""

    start: int
    end: int
    kind: FurnitureKind


@dataclass(frozen=True, slots=True)
class Report:
    """One version of one article, as read. Its text is never changed after reading.

    `body` holds the half-open [start, end) code point offsets of what belongs to the article;
    `agencies` the news agencies that the report's own credits or datelines name ("AP", "(Reuters)");
    `language` is an ISO 639-1 code, "und" where it cannot be told. The four dates are kept apart: `archived`
    is when a web archive saved the page, `fetched` when the user or a crawler did. `headings` are the lines
    that the input marks as headings inside the text; None where it marks nothing, as plain text.
    """

    id: str
    text: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: Dated | None = None
    modified: Dated | None = None
    fetched: Dated | None = None
    archived: Dated | None = None
    bylines: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    language: str = "en"
    body: tuple[tuple[int, int], ...] = ()
    furniture: tuple[Furniture, ...] = ()
    headings: tuple[tuple[int, int], ...] | None = None
    sha256: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sha256", text_digest(self.text))

    @property
    def outlet(self) -> str:
        """Who published it: the publisher where known, else the report's own id."""
        return self.publisher or self.id

    def span(self, start: int, end: int) -> Span:
        """Give the span [start, end) of this report; raises SpanError where there is none."""
        return Span(self.id, start, end, self.text[start:end])

    def in_body(self, start: int, end: int) -> bool:
        """Whether [start, end) lies wholly inside one body stretch."""
        return any(a <= start and end <= b for a, b in self.body)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Words of a report: `start` and `end` are code points into `Report.text`, end exclusive.

    The words are kept on purpose: they are compared when a dossier is loaded, so that drift shows.
    Build one with `Report.span`.
    """

    report_id: str
    start: int
    end: int
    text: str

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end or self.end - self.start != len(self.text):
            raise SpanError(f"[{self.start}, {self.end}) does not hold in {self.report_id}")

    def holds_in(self, report: Report) -> bool:
        """Whether the report has these words at this place."""
        return self.report_id == report.id and report.text[self.start : self.end] == self.text

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character of one report."""
        return self.report_id == other.report_id and self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether the other lies wholly inside this one."""
        return self.report_id == other.report_id and self.start <= other.start and other.end <= self.end
