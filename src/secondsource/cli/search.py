"""`secondsource search`: reports of a library by their words."""

from __future__ import annotations

import click

import secondsource
from secondsource.cli.out import write
from secondsource.cli.shared import format_option
from secondsource.render.contract import plain
from secondsource.render.json import json_text

FOUND_NOTHING = 1


@click.command()
@click.argument("library")
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="Reports at most.")
@format_option
def search(library: str, words: tuple[str, ...], limit: int, name: str) -> int:
    """Find the reports of LIBRARY that have every one of WORDS, newest first, each with a passage.

    "Words in quotation marks" stand side by side; -word must not occur (put -- before it). Case, accents and
    punctuation do not matter. Exits with 1 where nothing is found.
    """
    with secondsource.Library(library) as opened:
        hits = list(opened.search(_asked(words), limit=limit))
    write(json_text({"hits": plain(hits)}, indent=1) if name == "json" else "".join(map(_block, hits)))
    return 0 if hits else FOUND_NOTHING


def _asked(words: tuple[str, ...]) -> str:
    """Give the words as one question; what the shell took for one word stays side by side."""
    return " ".join(f'"{w}"' if " " in w and '"' not in w else w for w in words)


def _block(hit: secondsource.Hit) -> str:
    text = hit.text
    for start, end in reversed(hit.marks):
        a, b = start - hit.start, end - hit.start
        text = f"{text[:a]}*{text[a:b]}*{text[b:]}"
    head = " · ".join(filter(None, (hit.published or "no date", hit.publisher, hit.title)))
    place = f"[{hit.report} {hit.start}-{hit.end}] {hit.story}"
    return "".join(_shown(line) + "\n" for line in (head, f"  {text}", f"  {place}"))


def _shown(line: str) -> str:
    return "".join(c if c.isprintable() else " " for c in line)
