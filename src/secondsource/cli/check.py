"""`secondsource check`: a draft, sentence by sentence, against reports."""

from __future__ import annotations

from pathlib import Path

import click

import secondsource
from secondsource.cli.out import delivered, writable
from secondsource.cli.progress import shown_progress
from secondsource.cli.shared import output_option, reading_options, settings_of
from secondsource.errors import UsageError

BY_ENDING = {".html": "html", ".htm": "html", ".json": "json", ".sarif": "sarif", ".txt": "text"}
LOOK = 1  # exit status: a sentence is not borne out


@click.command()
@click.argument("draft")
@click.option(
    "--against",
    "reports",
    metavar="REPORTS",
    multiple=True,
    required=True,
    help="Files or folders; may be repeated.",
)
@click.option(
    "--format",
    "name",
    type=click.Choice(sorted(set(BY_ENDING.values()))),
    help="Default: by the ending of --output, else text.",
)
@output_option
@reading_options
def check(
    draft: str,
    reports: tuple[str, ...],
    name: str | None,
    output: Path | None,
    language_model: str | None,
    settings: Path | None,
    follow_links: bool,
    progress: bool | None,
    quiet: bool,
) -> int:
    """Check each sentence of DRAFT (a file; - is standard input) against REPORTS of one event.

    A sentence is supported, single-source, disputed, distorted, attribution lost, not found, or not a claim.
    Exits with 1 where one is disputed, distorted, not found, or lost its attribution.
    """
    wanted = name or _by_ending(output)
    writable(output, (*reports, draft))
    with shown_progress(progress, quiet) as step:
        checked = secondsource.check_draft(
            draft,
            reports,
            settings=settings_of(settings, follow_links),
            language_model=language_model,
            progress=step,
        )
    status = delivered(checked.render(wanted), output, checked.dossier.problems, quiet)
    return status or (0 if checked.borne_out else LOOK)


def _by_ending(output: Path | None) -> str:
    """Give the format that a file's ending asks for; raises UsageError for an ending that no format has."""
    if output is None or str(output) == "-":
        return "text"
    if output.suffix.lower() not in BY_ENDING:
        raise UsageError(f"no format is written to {output}: end it in {', '.join(BY_ENDING)}, or give --format")
    return BY_ENDING[output.suffix.lower()]
