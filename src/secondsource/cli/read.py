"""`secondsource read`: the marks of each report, one JSON line for each."""

from __future__ import annotations

from pathlib import Path

import click

import secondsource
from secondsource.cli.out import remarks, writable, write
from secondsource.cli.progress import shown_progress
from secondsource.cli.shared import (
    PARTLY_READ,
    language_model_option,
    progress_option,
    quiet_option,
    settings_of,
    settings_option,
)
from secondsource.model import Severity


@click.command()
@click.argument("reports", nargs=-1, required=True)
@click.option(
    "--acts",
    type=click.Choice(["speech", "all"]),
    help="Which attributions: what sources say, or also what they believe and feel. Default: the settings'.",
)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
@language_model_option
@settings_option
@progress_option
@quiet_option
def read(
    reports: tuple[str, ...],
    acts: str | None,
    output: Path | None,
    language_model: str | None,
    settings: Path | None,
    progress: bool | None,
    quiet: bool,
) -> int:
    """Read each of REPORTS by itself and write what was found in it.

    One JSON line for each report: {"report", "entities", "times", "quantities", "attributions", "claims"}.
    """
    chosen = settings_of(settings)
    if acts:
        chosen = chosen.changed({"mark": {"acts": acts}})
    writable(output, reports)
    with shown_progress(progress, quiet) as step:
        marks = secondsource.find_marks(reports, settings=chosen, language_model=language_model, progress=step)
    write(marks.to_json(acts=chosen.mark.acts), output)
    remarks(marks.problems, quiet)
    return PARTLY_READ if any(p.severity is Severity.LOST for p in marks.problems) else 0
