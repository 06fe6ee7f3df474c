"""Headlines: `P: police`, `P - reports`, `Police: P`."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language import sources as nouns
from secondsource.mark.attributions.draft import Draft
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import Name, NameKind

SPEAKERS = (
    nouns.OFFICIALS | nouns.EXPERTS | nouns.WITNESSES | nouns.MEDIA | nouns.INSTITUTIONS | nouns.SPOKESPEOPLE
)
SPEAKING = SPEAKERS | nouns.UNNAMED_NOUNS | frozenset({"reports", "report", "study", "poll", "survey", "media"})
LONGEST_LINE = 20  # words of a headline
LONGEST = 5  # words of a source beside a colon


def headlines(text: Text, names: tuple[Name, ...]) -> Iterator[Draft]:
    """Find the sources that a headline sets off by a colon."""
    at = 0
    while at < len(text.words):
        low = at
        while at + 1 < len(text.words) and text.paragraph[at + 1] == text.paragraph[low]:
            at += 1
        if text.headline[low] or _bare(text, low, at):
            yield from _colon(text, low, at, names)
        at += 1


def _bare(text: Text, low: int, high: int) -> bool:
    """Whether a line looks like a headline: short, one of the first, without a full stop."""
    if text.paragraph[low] >= 3 or high - low >= LONGEST_LINE:
        return False
    return text.paragraph[low] == 0 or text.words[high].text not in {".", "!", "?", ":", '"'}


def _colon(text: Text, low: int, high: int, names: tuple[Name, ...]) -> Iterator[Draft]:
    for i in range(low + 1, high):
        if text.words[i].text != ":":
            continue
        after, before = (i + 1, high), (low, i - 1)
        for source, content in ((after, before), (before, after)):
            kinds = {NameKind.PERSON} if source == before else {NameKind.PERSON, NameKind.ORGANISATION}
            if (_speaks(text, source) or _named(text, source, names, kinds)) and content[1] - content[0] >= 2:
                yield Draft(text.chars(*content), None, text.chars(*source), "headline", i)
                return


def _speaks(text: Text, part: Range) -> bool:
    first, last = part
    if last - first >= LONGEST:
        return False
    words = range(first, last + 1)
    return any(text.low(i) in SPEAKING for i in words) and not any(
        text.words[i].pos in {"VERB", "AUX"} for i in words
    )


def _named(text: Text, part: Range, names: tuple[Name, ...], kinds: set[NameKind]) -> bool:
    """Whether a part is just a name; a body's name before a colon is mostly a section (`NFL: ...`)."""
    start, end = text.chars(*part)
    proper = part[1] - part[0] < LONGEST and all(text.words[i].pos == "PROPN" for i in range(part[0], part[1] + 1))
    return any(
        n.span.end == end and (n.span.start == start or (proper and n.kind is NameKind.PERSON)) and n.kind in kinds
        for n in names
    )
