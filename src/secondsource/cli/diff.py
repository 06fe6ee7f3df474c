"""`secondsource diff`: what changed from one dossier to another, or from one time to another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

import secondsource
from secondsource.cli.out import writable, write
from secondsource.cli.progress import shown_progress
from secondsource.cli.shared import output_option, reading_options, settings_of
from secondsource.cli.shelf import library_dossier, library_in
from secondsource.errors import UsageError
from secondsource.settings import Settings


@click.command()
@click.argument("dossiers", nargs=-1, required=True, metavar="EARLIER LATER | --from DAY REPORTS...")
@click.option("--from", "earlier", metavar="DAY", help="Compare what REPORTS tell at two times, this the first.")
@click.option("--to", "later", metavar="DAY", default="", help="The second time. Default: now.")
@click.option("--story", metavar="ID", help="One story, where REPORTS is a library of several.")
@click.option("--format", "name", type=click.Choice(("text", "json")), default="text", help="Default: text.")
@click.option("--all", "every", is_flag=True, help="Every change, not only the first of each kind.")
@output_option
@reading_options
def diff(
    dossiers: tuple[str, ...],
    earlier: str | None,
    later: str,
    story: str | None,
    name: str,
    every: bool,
    output: Path | None,
    language_model: str | None,
    settings: Path | None,
    follow_links: bool,
    progress: bool | None,
    quiet: bool,
) -> int:
    """Say what changed from dossier EARLIER to dossier LATER of the same event (the JSON that brief wrote).

    With --from, what changed in REPORTS, or a library in their place, from one time to another; times are those
    of `brief --as-of`. New and resolved differences, facts that became corroborated or are so no longer,
    origins, new facts, claims that a later version of a report withdrew, reports.
    """
    writable(output, dossiers, "one of the dossiers or reports")
    if earlier is None:
        changes = secondsource.compare(*_two(dossiers, later))
    else:
        chosen = settings_of(settings, follow_links)
        if language_model:
            chosen = chosen.changed({"mark": {"language_model": language_model}})
        with shown_progress(progress, quiet) as step:
            changes = secondsource.compare(
                *(_dossier(dossiers, story, day, chosen, step) for day in (earlier, later))
            )
    write(changes.to_json() if name == "json" else changes.to_text(every=every), output)
    return 0


def _two(dossiers: Sequence[str], later: str) -> tuple[Path, Path]:
    """Give the paths of two dossiers; raises UsageError for another number, or a time without a first one."""
    if later or len(dossiers) != 2:
        raise UsageError("give two dossiers, or reports with --from DAY")
    return Path(dossiers[0]), Path(dossiers[1])


def _dossier(
    reports: Sequence[str], story: str | None, day: str, settings: Settings, step: secondsource.api.Progress | None
) -> secondsource.Dossier:
    if library := library_in(reports):
        return library_dossier(library, story, day, settings)
    chosen = settings.changed({"read": {"as_of": day}}) if day else settings
    return secondsource.brief(reports, settings=chosen, progress=step)
