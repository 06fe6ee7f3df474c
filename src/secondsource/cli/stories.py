"""`secondsource stories`: which events a pile of reports, or a library, is about."""

from __future__ import annotations

from pathlib import Path

import click

import secondsource
from secondsource.cli.out import delivered, writable, write
from secondsource.cli.progress import shown_progress
from secondsource.cli.shared import format_option, output_option, reading_options, settings_of
from secondsource.cli.shelf import library_in, library_stories


@click.command()
@click.argument("reports", nargs=-1, required=True)
@format_option
@output_option
@reading_options
def stories(
    reports: tuple[str, ...],
    name: str,
    output: Path | None,
    language_model: str | None,
    settings: Path | None,
    follow_links: bool,
    progress: bool | None,
    quiet: bool,
) -> int:
    """Sort REPORTS into stories, one for each event, the largest first; or list those of a library.

    Each has an id for `brief --story`, its reports, and what ties them.
    """
    if library := library_in(reports):
        writable(output, reports, "the library")
        write(library_stories(library, name), output)
        return 0
    writable(output, reports)
    chosen = settings_of(settings, follow_links)
    with shown_progress(progress, quiet) as step:
        found = secondsource.stories(reports, settings=chosen, language_model=language_model, progress=step)
    return delivered(found.to_json() if name == "json" else found.to_text(), output, found.problems, quiet)
