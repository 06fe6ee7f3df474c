"""`secondsource export`: a dossier in an exchange format."""

from __future__ import annotations

from pathlib import Path

import click

import secondsource
from secondsource.cli.out import writable, write_files
from secondsource.export import FORMATS

LISTED = "\n".join(f"  {name:<11} {about}" for name, (_, about, _) in sorted(FORMATS.items()))


@click.command(epilog=f"\b\nFormats:\n{LISTED}")
@click.argument("dossier")
@click.option(
    "--format", "name", required=True, type=click.Choice(sorted(FORMATS)), metavar="F", help="See below."
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="The file to write; where the format has several files, the folder.",
)
def export(dossier: str, name: str, output: Path | None) -> int:
    """Write DOSSIER (the JSON that brief wrote; - is standard input) in an exchange format.

    Without -o a format of one file goes to standard output.
    """
    writable(output, [dossier], "the dossier")
    files = secondsource.exported(Path(dossier), name)
    write_files(files, output)
    return 0
