"""`secondsource verify`: proof of a dossier."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

import secondsource
from secondsource.cli.out import write
from secondsource.cli.progress import shown_progress
from secondsource.cli.shared import follow_links_option, progress_option, settings_of, settings_option
from secondsource.errors import UsageError

FAILED = 1


@click.command()
@click.argument("dossier")
@click.argument("reports", nargs=-1)
@click.option(
    "--rerun/--no-rerun",
    default=None,
    help="Whether to make the dossier again from REPORTS, or to compare their texts alone. Default: again.",
)
@settings_option
@follow_links_option
@progress_option
def verify(
    dossier: str,
    reports: tuple[str, ...],
    rerun: bool | None,
    settings: Path | None,
    follow_links: bool,
    progress: bool | None,
) -> int:
    """Prove DOSSIER (the JSON that brief wrote; - is standard input).

    Alone: that it holds together and was not altered. With REPORTS, named as they were to brief: that
    every value is what these reports give, by making the dossier again with the settings that it tells
    (or with --settings).

    Says what was proven and what was not; exits with 1 and a list, one line for each, where something
    does not hold.
    """
    if rerun is not None and not reports:
        raise UsageError("--rerun and --no-rerun need the reports; name them after the dossier")
    chosen = settings_of(settings, follow_links) if settings or follow_links else None
    with shown_progress(progress, quiet=False) as step:
        failures = secondsource.verify(
            Path(dossier), reports or None, settings=chosen, rerun=rerun is not False, progress=step
        )
    if failures:
        write("".join(f"{failure}\n" for failure in failures))
        click.echo(f"secondsource: {len(failures)} of the dossier's proofs failed", err=True)
        return FAILED
    write("".join(f"{line}\n" for line in _said(bool(reports), rerun is not False)))
    return 0


def _said(reports: bool, rerun: bool) -> Iterator[str]:
    """Say what was proven and what was not."""
    yield "proven: every span, hash, id and link holds, and no value was altered since the seal was set"
    if reports and rerun:
        yield "proven: every value is what these reports give with the dossier's settings and this version"
        yield "not proven: that these files are what their outlets published, or that what they say is true"
        return
    if reports:
        yield "proven: the reports read as the dossier has them"
    yield "not proven: that these lines follow from the reports; whoever rewrites a dossier can seal it anew"
    yield "            (verify DOSSIER REPORTS makes it again)"
