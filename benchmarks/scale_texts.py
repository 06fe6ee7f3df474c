"""Seeded edits of whole reports: near-copies, truncations, extensions."""

from __future__ import annotations

import json
import re
from pathlib import Path
from random import Random

_WORD = re.compile(r"\w+")


def text_of(path: Path) -> str:
    """Give the text of a report that is plain text or a crawler's JSON."""
    if path.suffix != ".json":
        return path.read_text("utf-8")
    values = json.loads(path.read_text("utf-8"))
    return f"{values['title']}\n{values.get('maintext') or values.get('text') or ''}"


def edited(text: str, share: float, chance: Random) -> str:
    """Replace a share of the words by other words of the text; places are drawn by `chance`."""
    words = _WORD.findall(text)
    return _WORD.sub(lambda m: chance.choice(words) if chance.random() < share else m.group(), text)


def truncated(text: str, share: float) -> str:
    """Keep the first lines, so that about a share of the text is left."""
    kept, size = [], 0
    for line in text.splitlines():
        if size >= share * len(text):
            break
        kept.append(line)
        size += len(line)
    return "\n".join(kept)


def extended(text: str, other: str, share: float) -> str:
    """Put the first lines of another report behind a text, as long as a share of it."""
    return text + "\n" + truncated(other, min(1.0, share * len(text) / max(1, len(other))))
