"""What the site says to its reader: newsletters, networks, notices, menus."""

from __future__ import annotations

import re

from secondsource.language.furniture import CHANNELS, ORDERS, PLUG_LINES, PLUGS, SPEECH_VERBS
from secondsource.read.lines import Line

_CHANNEL = r"(?:\b(?:" + "|".join(CHANNELS) + r")(?!\w)|https?://)"
_PLUG = re.compile("|".join(f"(?:{p})" for p in PLUGS), re.IGNORECASE)
_SPOKEN = re.compile(rf"\b(?:{'|'.join(SPEECH_VERBS)})\b", re.IGNORECASE)
_ORDER = re.compile("|".join(f"(?:{p.replace('CHANNEL', _CHANNEL)})" for p in ORDERS), re.IGNORECASE)
_ONLY = re.compile("(?:" + "|".join(PLUG_LINES) + r")\s*[:.!]?", re.IGNORECASE)
_DIVIDER = re.compile(r"[\W_]+")
_DIRECTION = re.compile(r"\([A-Z][A-Z\s,.'’:\"-]{6,80}\)")
_STOPS = re.compile(r"[.!?;,]")
MAX_WORDS, MAX_ORDER_WORDS, MENU_WORDS = 120, 70, 25


def plug(line: Line) -> bool:
    """Tell whether the site speaks here, not the article."""
    if _ONLY.fullmatch(line.text):
        return True
    if line.text[0] in "\"“‘'":
        return False
    if line.words <= MAX_WORDS:
        hits = {m.group(0) for m in _PLUG.finditer(line.lower)}
        if len(hits) > 1 or (hits and not _SPOKEN.search(line.lower)):
            return True
    return line.words <= MAX_ORDER_WORDS and bool(_ORDER.search(line.text))


def divider(line: Line) -> bool:
    """Tell whether a line is a rule (`___`, `* * *`) or a direction of a transcript (`(SOUNDBITE OF MUSIC)`)."""
    return bool(_DIVIDER.fullmatch(line.text) or _DIRECTION.fullmatch(line.text))


def menu(line: Line) -> bool:
    """Tell whether a line is a menu: many words, most of them capitalised or numbers, hardly a stop."""
    words = line.text.split()
    if len(words) < MENU_WORDS or 20 * len(_STOPS.findall(line.text)) > len(words):
        return False
    return 3 * sum(w[0].isupper() or w[0].isdigit() for w in words) >= 2 * len(words)
