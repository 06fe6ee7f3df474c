"""Pulled quotes: words of a quotation that stand again on a line of their own, in marks or without."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from secondsource.mark.attributions.draft import Draft
from secondsource.mark.attributions.nesting import overlap
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import Act

SAME_WORDS = 0.6  # share of a pulled quote's words that its full quotation has
LEAST_WORDS = 6  # of a line without marks that repeats a quotation


def pulled_lines(text: Text, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Give the lines without quotation marks that repeat a part of somebody's quotation word for word."""
    spoken = [d for d in drafts if d.act is Act.SPEECH]
    quoted = [(d, _sequence(text, d.content)) for d in spoken if d.source and _in_marks(text, d)]
    if not quoted:
        return
    for _, run in groupby(range(len(text.words)), key=lambda i: text.paragraph[i]):
        line = list(run)
        where = text.chars(line[0], line[-1])
        mine = _sequence(text, where)
        if mine.count(" ") <= LEAST_WORDS or any(overlap(where, d.content) > 0 for d in spoken):
            continue
        full = next((d for d, words in quoted if mine in words), None)
        if full is not None:
            yield Draft(where, None, full.source, "continued", follows=full)


def _in_marks(text: Text, d: Draft) -> bool:
    return any(q.start <= d.content[0] + 1 and d.content[1] <= q.end + 1 for q in text.quotations)


def _sequence(text: Text, where: Range) -> str:
    """Give the words of a range one after another, with a space on either side of each."""
    return f" {' '.join(_words(text, where))} "


def pulled_from(text: Text, draft: Draft, drafts: Iterable[Draft]) -> Draft | None:
    """Give the full quotation that a pulled quote was taken from: it shares most words."""
    mine = frozenset(_words(text, draft.content))
    best: tuple[float, int, Draft] | None = None
    for d in drafts:
        if d is draft or d.source is None or not mine or d.act is not Act.SPEECH:
            continue
        share = len(mine.intersection(_words(text, d.content))) / len(mine)
        if share >= SAME_WORDS and (best is None or (share, -d.content[0]) > best[:2]):
            best = share, -d.content[0], d
    return best[2] if best else None


def _words(text: Text, where: Range) -> list[str]:
    return re.findall(r"\w+", text.report.text[slice(*where)].casefold())
