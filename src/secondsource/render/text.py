"""The dossier as text for a terminal: wrapped, coloured only when asked."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from secondsource.model import Dossier
from secondsource.plugins import Format, hookimpl
from secondsource.render import limits
from secondsource.render.view import Page, page_of
from secondsource.render.view.addresses import Addresses
from secondsource.render.view.page import Chip, Line, Part, Ref, Section, Shape, Tone
from secondsource.render.view.words import one_line

TONES = {
    Tone.GOOD: "bold green",
    Tone.WEAK: "yellow",
    Tone.CLASH: "bold red",
    Tone.CHANGE: "blue",
    Tone.PLAIN: "dim",
}
MARKED = "bold underline"
NARROWEST = 40  # below this, wrapping leaves nothing readable
ABREAST = 26  # columns that one version needs to stand beside another
MOST_ABREAST = 3


@dataclass(frozen=True, slots=True)
class Setting:
    """How the text is set: columns, colours or not, and whether every list is whole."""

    width: int
    colour: bool
    full: bool


class TextFormat:
    """Writes the page as plain or coloured text."""

    name = "text"

    def render(self, dossier: Dossier, *, colour: bool = False, width: int = 100, full: bool = False) -> str:
        """Give the page, at most `width` columns wide (never under 40); `full` cuts no list short."""
        out = io.StringIO()
        console = Console(
            file=out,
            width=max(width, NARROWEST),
            force_terminal=colour,
            color_system="standard" if colour else None,
            no_color=not colour,
            highlight=False,
            markup=False,
            emoji=False,
            legacy_windows=False,
        )
        setting = Setting(console.width, colour, full)
        console.print(_page(page_of(dossier, full=full), setting))
        return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"


@hookimpl
def formats() -> Iterable[Format]:
    """Give the text format."""
    return (TextFormat(),)


def _page(page: Page, setting: Setting) -> Group:
    parts: list[RenderableType] = [Text(page.title, style="bold"), Text(page.summary, style="dim"), Text()]
    parts += [Padding(_said(line, setting), (0, 0, 0, 2)) for line in page.event]
    if page.verdict:
        parts += [Text("\nTWO-SOURCE CHECK", style="bold"), *(_line(line, setting) for line in page.verdict)]
    for section in page.sections:
        parts += _section(section, setting)
    return Group(*parts, *_reports(page, setting))


def _section(section: Section, setting: Setting) -> list[RenderableType]:
    heading = Text.assemble("\n", (section.title.upper(), "bold"), (f"  {section.about}", "dim"))
    if not section.count:
        return [Text.assemble("\n", (section.title.upper(), "bold"), f"  {section.empty}")]
    return [heading, *(r for part in section.parts if part.lines and not part.minor for r in _part(part, setting))]


def _part(part: Part, setting: Setting) -> list[RenderableType]:
    out: list[RenderableType] = [Text(f"  {part.title}", style="underline")] if part.title else []
    out += [_line(line, setting) for line in part.shown]
    if part.folded:
        out.append(Text(f"  \N{HORIZONTAL ELLIPSIS} and {len(part.folded)} more; --all shows them", style="dim"))
    return out


def _line(line: Line, setting: Setting) -> RenderableType:
    block: list[RenderableType] = [_said(line, setting)]
    if line.note and line.shape is Shape.TREE:
        block = [_said(line, setting).append(f"  {line.note}", style="dim")]
    elif line.note:
        block.append(Text(line.note, style="dim"))
    if line.under:
        block.append(_under(line, setting))
    return Padding(_bulleted(block), (0, 0, 0, 2))


def _bulleted(block: list[RenderableType], bullet: str = "\N{BULLET}") -> RenderableType:
    grid = Table.grid(padding=(0, 1))
    grid.add_column(width=1)
    grid.add_column(ratio=1)
    grid.add_row(Text(bullet), Group(*block))
    return grid


def _said(line: Line, setting: Setting) -> Text:
    """Give when, chips, words and references of a line, as one run of text."""
    said = Text()
    if line.when:
        said.append(f"{line.when}: ", style="bold")
    for chip in line.chips:
        said.append_text(_chip(chip)).append(" ")
    for words, marked in line.runs:
        said.append(f"*{words}*" if marked and not setting.colour else words, style=MARKED if marked else "")
    return said.append_text(_refs(line.refs, setting))


def _chip(chip: Chip) -> Text:
    return Text(f"({chip.text})", style=TONES[chip.tone])


def _refs(refs: tuple[Ref, ...], setting: Setting) -> Text:
    """Give the references, one of each report first, so that a cut leaves every report named."""
    shown = spread(refs)[: None if setting.full else limits.REFERENCES]
    text = Text("".join(f" [{ref.label}]" for ref in shown), style="cyan")
    return text.append(f" +{len(refs) - len(shown)}" if len(refs) > len(shown) else "")


def spread(refs: tuple[Ref, ...]) -> list[Ref]:
    """Order references so that the first of every report come before the second of any."""
    seen: dict[str, int] = {}
    turns = []
    for place, ref in enumerate(refs):
        seen[ref.report] = seen.get(ref.report, -1) + 1
        turns.append((seen[ref.report], place, ref))
    return [ref for _, _, ref in sorted(turns, key=lambda t: t[:2])]


def _under(line: Line, setting: Setting) -> RenderableType:
    if line.shape is Shape.VERSIONS:
        return _versions(line.under, setting)
    return Group(*_branches(line.under, "", setting))


def _versions(versions: tuple[Line, ...], setting: Setting) -> RenderableType:
    abreast = 1 < len(versions) <= MOST_ABREAST and setting.width - 6 >= ABREAST * len(versions)
    cells = [_version(v, setting) for v in versions]
    table = Table(show_header=False, expand=True, show_lines=not abreast, border_style="dim")
    for _ in cells if abreast else cells[:1]:
        table.add_column(ratio=1)
    for row in [cells] if abreast else [[c] for c in cells]:
        table.add_row(*row)
    return table


def _version(version: Line, setting: Setting) -> Group:
    """Give what a version says, who says so, and the exact words with where and when they were printed."""
    shown = version.under[: None if setting.full else limits.QUOTES]
    more = len(version.under) - len(shown)
    block: list[RenderableType] = [Text(version.text, style="bold")]
    block += [Text(version.note, style="dim")] if version.note else []
    for quote in shown:
        block += [_said(quote, setting), *([Text(f"  {quote.note}", style="dim")] if quote.note else [])]
    return Group(*block, *([Text(f"and {more} more", style="dim")] if more else []))


def _branches(lines: tuple[Line, ...], before: str, setting: Setting) -> Iterable[Text]:
    shown = lines[: None if setting.full else limits.BRANCHES]
    for place, line in enumerate(shown, 1):
        last = place == len(shown) and len(shown) == len(lines)
        yield Text(
            before
            + ("\N{BOX DRAWINGS LIGHT UP AND RIGHT} " if last else "\N{BOX DRAWINGS LIGHT VERTICAL AND RIGHT} ")
        ) + _said(line, setting)
        yield from _branches(line.under, before + ("  " if last else "\N{BOX DRAWINGS LIGHT VERTICAL} "), setting)
    if len(lines) > len(shown):
        yield Text(f"{before}\N{BOX DRAWINGS LIGHT UP AND RIGHT} and {len(lines) - len(shown)} more")


def _reports(page: Page, setting: Setting) -> list[RenderableType]:
    """Give the reports; where nothing is cut short, with the sentences to which the references lead."""
    out: list[RenderableType] = [
        Text.assemble("\n", ("REPORTS", "bold"), ("  In [000:12], 000 is the report and 12 its sentence.", "dim"))
    ]
    places = Addresses(page)
    for report in page.reports:
        row = Text(f"{report.label}  ", style="cyan")
        row.append(" \N{MIDDLE DOT} ".join(report.known), style="default")
        out.append(Padding(row, (0, 0, 0, 2)))
        for passage in places.cited(report) if setting.full else ():
            words = one_line("".join(p.text for p in passage.pieces))
            cited = Text(f"[{report.label}:{passage.sentence}] ", style="cyan").append(words, style="default")
            out.append(Padding(cited, (0, 0, 0, 4)))
    return out
