"""`secondsource watch`: feeds into a library."""

from __future__ import annotations

import signal
import threading
from collections import Counter
from pathlib import Path

import click

import secondsource
from secondsource.cli.add import line_of
from secondsource.cli.new import news_text
from secondsource.cli.out import PARTLY_READ, remarks, write
from secondsource.cli.shared import engine_option, format_option, quiet_option, settings_of, settings_option
from secondsource.errors import UsageError
from secondsource.model import Problem
from secondsource.render.json import json_text

ENDINGS = ("SIGTERM", "SIGINT", "SIGHUP")


@click.command()
@click.argument("library")
@click.argument("feeds", nargs=-1, required=True)
@click.option("--once", is_flag=True, help="Ask the feeds that are due, and end.")
@click.option(
    "--every", type=click.IntRange(1), default=900, show_default=True, help="Seconds between two askings."
)
@engine_option
@format_option
@settings_option
@quiet_option
def watch(
    library: str,
    feeds: tuple[str, ...],
    once: bool,
    every: int,
    engine: str,
    name: str,
    settings: Path | None,
    quiet: bool,
) -> int:
    """Ask FEEDS for reports, add them to LIBRARY, and tell what is new in its stories.

    FEEDS are addresses, or files with one on each line. A line for each report once it is safe, then the news.
    """
    stop = threading.Event()
    for ending in ENDINGS:
        if hasattr(signal, ending):
            signal.signal(getattr(signal, ending), lambda *_: stop.set())
    met: Counter[str] = Counter()
    with secondsource.Library(library, settings=settings_of(settings, follow_links=False)) as opened:
        for one in opened.watch(_addresses(feeds), every=every, once=once, engine=engine, stop=stop):
            met[type(one).__name__] += 1
            if isinstance(one, Problem):
                remarks([one], quiet)
            else:
                write(_line(one, name))
    return PARTLY_READ if met["Problem"] else 0


def _line(one: secondsource.Added | secondsource.News, name: str) -> str:
    if isinstance(one, secondsource.Added):
        return line_of(one, name)
    if name == "json":
        return json_text({"news": one.kind, "story": one.story, "text": one.text, "reports": list(one.reports)})
    return news_text([one], name)


def _addresses(feeds: tuple[str, ...]) -> list[str]:
    """Give the addresses; raises UsageError for what is neither one nor a file of them."""
    found = []
    for feed in feeds:
        if feed.startswith(("http://", "https://")):
            found.append(feed)
            continue
        try:
            lines = Path(feed).read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            why = getattr(error, "strerror", None) or error
            raise UsageError(
                f"cannot read the feeds in {feed}: {why}; give https:// addresses, or a file of them"
            ) from error
        found += [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    return found
