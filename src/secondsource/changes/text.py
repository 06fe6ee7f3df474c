"""The changes between two dossiers as text."""

from __future__ import annotations

from textwrap import fill

from secondsource.changes.compare import ChangeOf, Changes

WIDTH = 100  # columns
FIRST = 12  # lines of one kind; facts are many


def to_text(changes: Changes, *, every: bool = False) -> str:
    """Write the changes by kind, the first of each or every one."""
    if not changes.changes:
        return "Nothing changed.\n"
    blocks = []
    for kind in ChangeOf:
        held = changes.of(kind)
        shown = held if every else held[:FIRST]
        lines = [_line(f"{_plain(c.text)}  [{', '.join(map(_plain, c.reports))}]") for c in shown]
        more = [f"  ... and {len(held) - len(shown)} more (--all)"] if len(held) > len(shown) else []
        if held:
            blocks.append("\n".join([f"{kind.value.upper()}  {len(held)}", *lines, *more]))
    return "\n\n".join(blocks) + "\n"


def _line(text: str) -> str:
    return fill(text, WIDTH, initial_indent="  • ", subsequent_indent="    ")


def _plain(text: str) -> str:
    """Give words on one line, without what a terminal would obey."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
