"""`secondsource diff`: what changed from one dossier to another."""

from __future__ import annotations

from pathlib import Path

import click

import secondsource
from secondsource.cli.out import write
from secondsource.cli.shared import output_option


@click.command()
@click.argument("earlier")
@click.argument("later")
@click.option("--format", "name", type=click.Choice(("text", "json")), default="text", help="Default: text.")
@click.option("--all", "every", is_flag=True, help="Every change, not only the first of each kind.")
@output_option
def diff(earlier: str, later: str, name: str, every: bool, output: Path | None) -> int:
    """Say what changed from dossier EARLIER to dossier LATER of the same event (the JSON that brief wrote).

    New and resolved differences, facts that became corroborated or are so no longer, origins, new facts,
    claims that a later version of a report withdrew, reports.
    """
    changes = secondsource.compare(Path(earlier), Path(later))
    write(changes.to_json() if name == "json" else changes.to_text(every=every), output)
    return 0
