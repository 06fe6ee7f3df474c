"""`secondsource stories`: which events the reports of a library are about."""

from __future__ import annotations

from pathlib import Path

import click

from secondsource.cli.out import write
from secondsource.cli.shared import format_option, output_option
from secondsource.cli.shelf import library_in, library_stories
from secondsource.errors import UsageError


@click.command()
@click.argument("library")
@format_option
@output_option
def stories(library: str, name: str, output: Path | None) -> int:
    """List the stories of LIBRARY, the largest first, each with its reports and what ties them.

    Each has an id for `brief LIBRARY --story ID`.
    """
    if library_in([library]) is None:
        raise UsageError(f"{library} is no library; make one with `secondsource add LIBRARY {library}`")
    write(library_stories(library, name), output)
    return 0
