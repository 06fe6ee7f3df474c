"""`secondsource verify`: proof of a dossier."""

from __future__ import annotations

from pathlib import Path

import click

import secondsource
from secondsource.cli.out import write
from secondsource.cli.shared import follow_links_option, settings_of, settings_option

FAILED = 1


@click.command()
@click.argument("dossier")
@click.argument("reports", nargs=-1)
@settings_option
@follow_links_option
def verify(dossier: str, reports: tuple[str, ...], settings: Path | None, follow_links: bool) -> int:
    """Prove every span, hash and id of DOSSIER (the JSON that brief wrote; - is standard input).

    With REPORTS (files or folders), read them again and compare their texts with the dossier's (with
    the same --settings, if brief had any).
    Exits with 1 and a list, one line for each, where something does not hold.
    """
    failures = secondsource.verify(Path(dossier), reports or None, settings=settings_of(settings, follow_links))
    write("".join(f"{failure}\n" for failure in failures) or "every span, hash and id holds\n")
    if failures:
        click.echo(f"secondsource: {len(failures)} of the dossier's proofs failed", err=True)
        return FAILED
    return 0
