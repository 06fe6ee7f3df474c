"""`secondsource new`: what is new in a library since a time."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

import secondsource
from secondsource.cli.out import write
from secondsource.cli.shared import format_option, settings_of, settings_option
from secondsource.render.contract import plain
from secondsource.render.json import json_text


@click.command()
@click.argument("library")
@click.option(
    "--since", required=True, metavar="TIME", help="2026-03-01 or 2026-03-01T08:00:00+01:00; UTC if bare."
)
@format_option
@settings_option
def new(library: str, since: str, name: str, settings: Path | None) -> int:
    """Tell what is new in each story of LIBRARY to which reports were added after a time.

    Differences, facts that became corroborated or are so no longer, claims that a later version withdrew, origins,
    reports, stories.
    """
    with secondsource.Library(library, settings=settings_of(settings, follow_links=False)) as opened:
        found = list(opened.new(since))
    write(news_text(found, name))
    return 0


def news_text(found: Iterable[secondsource.News], name: str) -> str:
    """Write news, grouped by their story in text."""
    if name == "json":
        return json_text({"news": plain(list(found))}, indent=1)
    lines, last = [], ""
    for one in found:
        if one.story != last:
            lines.append(one.story)
            last = one.story
        places = " ".join(f"[{s.report_id} {s.start}-{s.end}]" for s in one.spans)
        lines.append(f"  {one.kind.value}: {one.text} {places or ' '.join(f'[{r}]' for r in one.reports)}")
    return "".join("".join(c if c.isprintable() else " " for c in line) + "\n" for line in lines)
