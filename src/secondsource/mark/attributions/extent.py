"""How far a reported clause reaches where the parse hangs its second half on the cue."""

from __future__ import annotations

from secondsource.mark.attributions.draft import QUOTES
from secondsource.mark.attributions.text import Text
from secondsource.model import FINITE

JOINING = frozenset({"and", "but", "or"})
SLIGHT = frozenset({"ADV", "PART", "AUX"})
FAR = 4  # words between a conjunction and its finite verb


def second_clause(text: Text, at: int, last: int) -> int:
    """Give the last word of a clause with what goes on after it: `, and that P`, `, and have Q`, `, even if R`.

    The cue's own second half (`said P and left`) stays out: only a tense that the cue does not have goes on.
    """
    high = text.bounds[at][1]
    start = last + 1
    while start <= high and (text.words[start].text == "," or text.words[start].text in QUOTES):
        start += 1
    if start >= high or text.quoted[start] != text.quoted[at]:
        return last
    head = _joined(text, at, start) if text.low(start) in JOINING else _condition(text, start)
    return max(last, min(text.edges[head][1], high)) if head is not None and head > start else last


def _joined(text: Text, at: int, start: int) -> int | None:
    """Give the verb of `and that P`, or of `and have Q` after a cue in the past tense."""
    first = start + 1
    if text.low(first) == "that" and text.words[first].dep == "mark":
        return text.head[first]
    if text.words[at].tag != "VBD":
        return None
    for verb in range(first, min(first + FAR, text.bounds[at][1])):
        if text.words[verb].tag in FINITE:
            own = text.head[verb] if text.words[verb].dep in {"aux", "auxpass"} else verb
            return own if text.words[verb].tag != "VBD" and text.child(own, "nsubj", "nsubjpass") is None else None
        if text.words[verb].pos not in SLIGHT:
            return None
    return None


def _condition(text: Text, start: int) -> int | None:
    """Give the verb of `if P` and `even if P`, which condition what is said and not that it is said."""
    mark = start + 1 if text.low(start) == "even" else start
    if text.low(mark) in {"if", "unless"} or (mark > start and text.low(mark) in {"though", "as"}):
        return text.head[mark] if text.words[mark].dep in {"mark", "advmod"} else None
    return None
