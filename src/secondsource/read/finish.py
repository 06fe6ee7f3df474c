"""What every report gets once its text is there: bounds, body, furniture, title, credits, language."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from secondsource.language.agencies import AGENCIES
from secondsource.model import Dated, DateEvidence, FurnitureKind, Problem, Report
from secondsource.read.addresses import unwrapped
from secondsource.read.authors import byline
from secondsource.read.credits import HEAD_LINES, copyright_agencies, dateline_agencies, is_name, people_in
from secondsource.read.draft import Draft
from secondsource.read.furniture import Page, body_of, furniture_of, page_of
from secondsource.read.language import language_of
from secondsource.read.names import PERSON, agencies_in, is_outlet_name
from secondsource.read.publishers import publisher_of
from secondsource.read.screen import remarks, voices
from secondsource.read.stamps import outlet_beside
from secondsource.settings import ReadSettings

TITLE_WORDS = 30
CLOSING = "\"”’'»)] "  # may stand behind the full stop of a sentence
_PORTRAIT = re.compile(rf"{PERSON}, \d{{1,3}}(?:, of [^,.]+(?:, [^,.]+)?)?")  # the line below a face
LEAD_LINES = 5
LONGEST_FIELD, MOST_NAMES = (
    2_000,
    100,
)  # characters of a title, publisher, address or name, as long as addresses get; bylines
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
DATELINE_REACH = 120  # characters


def finish(report: Report, source: str, settings: ReadSettings) -> Draft:
    """Fill in what the reader left empty: its work ends with the text and the metadata.

    Furniture without a body is what the reader alone could know; the rest of the text is looked at here.
    """
    bounded = _addressed(_bounded(_writable(report), settings.max_characters))
    page = page_of(bounded, _without(bounded))
    furniture = bounded.furniture if bounded.body else tuple(sorted((*bounded.furniture, *furniture_of(page))))
    body = bounded.body or body_of(bounded.text, furniture)
    whole = replace(bounded, furniture=furniture, body=body)
    whole = replace(whole, title=whole.title or _title(whole, page), language=_language(whole))
    whole = replace(whole, bylines=_bylines(whole), agencies=_agencies(whole))
    whole = replace(whole, publisher=whole.publisher or _masthead(whole, page))
    notes = (*remarks(whole, source), *voices(page.lines, source))
    if len(whole.text) < len(report.text):
        cut = f"longer than {settings.max_characters} characters; read to the end of a line before"
        notes = (Problem(source, "too-long", cut, "raise read.max_characters"), *notes)
    return Draft(source, whole, page.stamps, notes)


def _writable(report: Report) -> Report:
    """Replace halves of characters, which no file can hold, by as many question marks; tidy the metadata."""
    return replace(
        report,
        text=report.text.encode("utf-8", "replace").decode("utf-8"),
        title=_tidy(report.title),
        publisher=_tidy(report.publisher),
        url=_tidy(report.url),
        bylines=tuple(_CONTROLS.sub(" ", name[:LONGEST_FIELD]) for name in report.bylines[:MOST_NAMES]),
    )


def _addressed(report: Report) -> Report:
    """Put the article's own address for one that wraps it, and the day on which an archive saved it."""
    found = unwrapped(report.url) if report.url else None
    if found is None or found.wrapper is None:
        return report
    reason = f"the day in the archive's address, {report.url}"
    archived = Dated(found.day, DateEvidence.METADATA, reason, "UTC") if found.day else None
    return replace(report, url=found.url, publisher=publisher_of(report), archived=report.archived or archived)


def _tidy(field: str | None) -> str | None:
    """Give a field without control characters and line ends, which would steer a terminal or break a line."""
    return None if field is None else _CONTROLS.sub(" ", field[:LONGEST_FIELD])


def _without(report: Report) -> str:
    """Give the text with blanks where its furniture is, so that all places hold."""
    kept = list(report.text)
    for f in report.furniture:
        kept[f.start : f.end] = " " * (f.end - f.start)
    return "".join(kept)


def _bounded(report: Report, limit: int) -> Report:
    if len(report.text) <= limit:
        return report
    text = report.text[: line_end(report.text, limit)]
    return replace(
        report,
        text=text,
        furniture=tuple(f for f in report.furniture if f.end <= len(text)),
        headings=report.headings and tuple(h for h in report.headings if h[1] <= len(text)),
    )


def line_end(text: str | bytes, limit: int) -> int:
    """Give the last line end before a limit, else the last blank, else the limit."""
    newline, blank = ("\n", " ") if isinstance(text, str) else (b"\n", b" ")
    for mark in (newline, blank):
        found = text.rfind(mark, limit // 2, limit)  # type: ignore[arg-type]
        if found >= 0:
            return found + 1
    return limit


def _title(report: Report, page: Page) -> str | None:
    """Give the first line of the body if it looks like a headline: short, open-ended, text below it."""
    inside = list(islice((x for x in page.lines if x.text and report.in_body(x.start, x.end)), 2))
    if len(inside) < 2:
        return None
    first = inside[0]
    bare = first.text.rstrip(CLOSING)
    ends = bare.endswith((".", ":", ",", ";")) and not bare.endswith("...")
    headed = 2 <= first.words <= TITLE_WORDS and not ends and not _PORTRAIT.fullmatch(first.text)
    return first.text if headed else None


def _language(report: Report) -> str:
    return language_of(" ".join(report.text[a:b] for a, b in report.body))


def _of_kind(report: Report, *kinds: FurnitureKind) -> list[str]:
    return [report.text[f.start : f.end] for f in report.furniture if f.kind in kinds]


def _bylines(report: Report) -> tuple[str, ...]:
    credited = [n for c in _of_kind(report, FurnitureKind.REPORTING_CREDIT) for n in people_in(c)]
    credited += [n for line in _of_kind(report, FurnitureKind.PAGE_DATE) for n in byline(line)]
    return tuple(dict.fromkeys([*report.bylines, *credited]))


def _masthead(report: Report, page: Page) -> str | None:
    """Give the outlet that signs a text at its head: alone in a line beside the day, or in the line of the day."""
    others = {f.end for f in report.furniture if f.kind is FurnitureKind.OTHER}
    dated = {f.end for f in report.furniture if f.kind is FurnitureKind.PAGE_DATE}
    for line in page.lines[:HEAD_LINES]:
        alone = line.end in others and (is_outlet_name(line.text) or (is_name(line) and line.text != report.title))
        name = line.text if alone else outlet_beside(line.text) if line.end in dated else None
        if name:
            return name
    return None


def _agencies(report: Report) -> tuple[str, ...]:
    """Give the agencies of credits, copyright lines, page stamps and datelines; photo credits do not count."""
    found = set(report.agencies)
    for words in _of_kind(report, FurnitureKind.REPORTING_CREDIT, FurnitureKind.PAGE_DATE):
        found.update((*agencies_in(words), *dateline_agencies(words)))
    for words in _of_kind(report, FurnitureKind.PLUG):
        found.update(copyright_agencies(words))
    for start, end in report.body[:2]:
        for line in report.text[start:end].splitlines()[:LEAD_LINES]:
            found.update(dateline_agencies(line[:DATELINE_REACH].strip()))
    host = (report.publisher or "").lower()
    return tuple(sorted(a for a in found if a in AGENCIES or a.lower().replace(" ", "") not in host))
