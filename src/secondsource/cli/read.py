"""`secondsource read`: the marks of each report, one JSON line for each."""

from __future__ import annotations

from pathlib import Path

import click

import secondsource
from secondsource.cli.out import delivered, writable
from secondsource.cli.progress import shown_progress
from secondsource.cli.shared import output_option, reading_options, settings_of


@click.command()
@click.argument("reports", nargs=-1, required=True)
@click.option(
    "--acts",
    type=click.Choice(["speech", "all"]),
    help="Which attributions: what sources say, or also what they believe and feel. Default: the settings'.",
)
@output_option
@reading_options
def read(
    reports: tuple[str, ...],
    acts: str | None,
    output: Path | None,
    language_model: str | None,
    settings: Path | None,
    follow_links: bool,
    progress: bool | None,
    quiet: bool,
) -> int:
    """Read each of REPORTS by itself and write what was found in it.

    One JSON line for each report: {"report", "entities", "times", "quantities", "attributions", "claims"}.
    """
    chosen = settings_of(settings, follow_links)
    if acts:
        chosen = chosen.changed({"mark": {"acts": acts}})
    writable(output, reports)
    with shown_progress(progress, quiet) as step:
        marks = secondsource.find_marks(reports, settings=chosen, language_model=language_model, progress=step)
    return delivered(marks.to_json(acts=chosen.mark.acts), output, marks.problems, quiet)
