"""The dossier as Markdown (CommonMark, safe in GitHub's): a report's words are always escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from secondsource.model import Dossier
from secondsource.plugins import Format, hookimpl
from secondsource.render.view import Page, page_of
from secondsource.render.view.addresses import Addresses
from secondsource.render.view.page import Line, Part, ReportText, Section
from secondsource.render.view.words import one_line

# Brackets end every link and image; "://" and "www." would become links by themselves in GitHub's Markdown.
_SPECIAL = re.compile(r"([\\`*_\[\]|#~$@]|:(?=//)|(?<=www)\.)", re.IGNORECASE)
_STARTS_A_BLOCK = re.compile(r"^(?:([-+=])|(\d+)([.)]))")


class MarkdownFormat:
    """Writes the page as Markdown."""

    name = "markdown"

    def render(self, dossier: Dossier, *, colour: bool = False, width: int = 100, full: bool = False) -> str:
        """Give the page; colour and width mean nothing here, `full` cuts no list short."""
        return "\n".join(_page(page_of(dossier, full=full))) + "\n"


@hookimpl
def formats() -> Iterable[Format]:
    """Give the Markdown format."""
    return (MarkdownFormat(),)


def escaped(text: str) -> str:
    """Give one line of text with everything escaped that Markdown or HTML would read as markup."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = _SPECIAL.sub(r"\\\1", text)
    return _STARTS_A_BLOCK.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", text)


def _page(page: Page) -> Iterator[str]:
    places = Addresses(page)
    yield from (f"# {escaped(page.title)}", "", escaped(page.summary), "")
    for line in page.event:
        yield f"> {_said(line, places)}"
    if page.verdict:
        yield from ("", "## Two-source check", "")
        for line in page.verdict:
            yield from _line(line, "", places)
    for section in page.sections:
        yield from _section(section, places)
    yield from _reports(page.reports, places)


def _section(section: Section, places: Addresses) -> Iterator[str]:
    yield from ("", f"## {section.title}", "", f"*{section.about if section.count else section.empty}*")
    for part in section.parts:
        if part.lines and not part.minor:
            yield from _part(part, places)


def _part(part: Part, places: Addresses) -> Iterator[str]:
    yield ""
    if part.title:
        yield from (f"### {escaped(part.title)}", "")
    for line in part.shown:
        yield from _line(line, "", places)
    if part.folded:
        yield f"- \N{HORIZONTAL ELLIPSIS} and {len(part.folded)} more; `--all` shows them"


def _line(line: Line, indent: str, places: Addresses) -> Iterator[str]:
    note = f" \N{EM DASH} {escaped(line.note)}" if line.note else ""
    yield f"{indent}- {_said(line, places)}{note}"
    for below in line.under:
        yield from _line(below, indent + "  ", places)


def _said(line: Line, places: Addresses) -> str:
    words = [f"**{escaped(line.when)}**"] if line.when else []
    words += [f"**{escaped(chip.text)}**" for chip in line.chips]
    words.append("".join(f"**{escaped(run)}**" if marked else escaped(run) for run, marked in line.runs))
    words += [f"[{escaped(ref.label)}](#{places.target(ref)})" for ref in line.refs]
    return " ".join(w for w in words if w)


def _reports(reports: tuple[ReportText, ...], places: Addresses) -> Iterator[str]:
    """Give the reports, each with the sentences that are cited: that is where the references lead."""
    yield from ("", "## Reports", "", "*In 000:12, 000 is the report and 12 its sentence.*", "")
    for report in reports:
        known = " \N{MIDDLE DOT} ".join(map(escaped, report.known))
        yield f'- <a id="{report.anchor}"></a>**{escaped(report.label)}** {known}'
        for passage in places.cited(report):
            words = escaped(one_line("".join(p.text for p in passage.pieces)))
            yield f'  - <a id="{passage.anchor}"></a>**{passage.sentence}** {words}'
