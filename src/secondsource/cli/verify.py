"""`secondsource verify`: proof of a dossier."""

from __future__ import annotations

import json
import sys
from typing import Any

import click

import secondsource
from secondsource.cli.out import write
from secondsource.errors import DossierError

FAILED = 1


@click.command()
@click.argument("dossier")
@click.argument("reports", nargs=-1)
def verify(dossier: str, reports: tuple[str, ...]) -> int:
    """Prove every span, hash and id of DOSSIER (the JSON that brief wrote; - is standard input).

    With REPORTS (files or folders), read them again and compare their texts with the dossier's.
    Exits with 1 and a list, one line for each, where something does not hold.
    """
    failures = secondsource.verify(_piped() if dossier == "-" else dossier, reports or None)
    write("".join(f"{failure}\n" for failure in failures) or "every span, hash and id holds\n")
    if failures:
        click.echo(f"secondsource: {len(failures)} of the dossier's proofs failed", err=True)
        return FAILED
    return 0


def _piped() -> dict[str, Any]:
    try:
        values = json.loads(sys.stdin.buffer.read())
    except (ValueError, RecursionError) as error:
        raise DossierError("$", f"standard input is no JSON: {error}") from error
    if not isinstance(values, dict):
        raise DossierError("$", "standard input is not a dossier")
    return values
