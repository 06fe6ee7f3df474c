"""`secondsource add`: reports into a library."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

import secondsource
from secondsource.cli.out import PARTLY_READ, remarks, write
from secondsource.cli.progress import shown_progress
from secondsource.cli.shared import engine_option, format_option, reading_options, settings_of
from secondsource.model import Problem, Severity
from secondsource.render.json import json_text


@click.command()
@click.argument("library")
@click.argument("reports", nargs=-1, required=True)
@engine_option
@format_option
@reading_options
def add(
    library: str,
    reports: tuple[str, ...],
    engine: str,
    name: str,
    language_model: str | None,
    settings: Path | None,
    follow_links: bool,
    progress: bool | None,
    quiet: bool,
) -> int:
    """Add REPORTS to LIBRARY: a SQLite file, made where there is none, or a postgresql:// address.

    One line for each report that is in the library now, written once it is safe: added or known, its id and its
    story. Run it again after an interruption: what is there is not analysed twice.
    """
    chosen = settings_of(settings, follow_links)
    if language_model:
        chosen = chosen.changed({"mark": {"language_model": language_model}})
    met: Counter[str] = Counter()
    tell = _silent if quiet else _told
    with secondsource.Library(library, settings=chosen) as opened, shown_progress(progress, quiet) as step:
        for one in opened.add(reports, engine=engine, progress=step, tell=tell):
            if isinstance(one, Problem):
                met["lost" if one.severity is Severity.LOST else "noted"] += 1
                remarks([one], quiet)
                continue
            met["added" if one.new else "known"] += 1
            write(line_of(one, name))
    if not quiet:
        click.echo(f"secondsource: {met['added']} added, {met['known']} there already", err=True)
    if not met["added"] + met["known"]:
        raise secondsource.NoReportsError("there is nothing to add; the lines above say why")
    return PARTLY_READ if met["lost"] else 0


def line_of(one: secondsource.Added, name: str) -> str:
    """Give the line that confirms a report."""
    if name == "json":
        return json_text({"report": one.report, "story": one.story, "new": one.new})
    return f"{'added' if one.new else 'known'} {one.report} {one.story}\n"


def _told(line: str) -> None:
    click.echo(f"secondsource: {line}", err=True)


def _silent(_line: str) -> None:
    """Tell nothing."""
