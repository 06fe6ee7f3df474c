"""Speakers that a line names: labels of a transcript (`ROE: P`), and `From Ann Roe, farmer:` above a quotation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from secondsource.mark.attributions.draft import Draft
from secondsource.mark.attributions.sources import can_speak
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import FINITE, Name, NameKind

HOSTS = frozenset(
    "host hosts anchor announcer byline correspondent interviewer interviewers moderator presenter narrator"
    " reporter q question".split()
)
"""Who asks or reports for the outlet: what they say is in its own voice."""
LONGEST_LABEL = 6  # words, commas too
LEAST_LINES = 3  # with a label, in a transcript
LONGEST_LEAD = 24  # words of a line that leads over to a quotation
Line = Range  # the first and the last word


def lines_of(text: Text) -> Iterator[Line]:
    """Give the first and last word of each line."""
    at = 0
    while at < len(text.words):
        yield at, text.lines[at]
        at = text.lines[at] + 1


def labelled(text: Text, names: Sequence[Name]) -> Iterator[Draft]:
    """Find what speakers say in a transcript; a line without a label goes on with the speaker above."""
    lines = list(lines_of(text))
    labels = {line: _label(text, line, names) for line in lines}
    held = Counter(_surname(text, label) for label in labels.values() if label)
    if held.total() < LEAST_LINES or len(held) < 2:
        return
    press = set(_press(text, labels))
    speaker: Range | None = None
    above: Draft | None = None
    for line in lines:
        label = labels[line]
        if label is not None:
            speaker, above = (None if _surname(text, label) in press else label), None
        if speaker is None:
            continue
        first = text.index_at(label[1]) + 1 if label else line[0]
        if first > line[1] or text.words[first].text in {"(", "["}:
            continue
        content = text.chars(first, line[1])
        above = Draft(content, None, speaker, "label" if label else "continued", first, follows=above)
        yield above


def _press(text: Text, labels: Mapping[Line, Range | None]) -> Iterator[str]:
    """Give the surnames of who speaks for the outlet: `ANN ROE, HOST`, and who speaks first and asks."""
    first = next(label for label in labels.values() if label)
    for line, label in labels.items():
        if label is None:
            continue
        asks = text.report.text[: text.chars(*line)[1]].rstrip("\"'”’").endswith("?")
        if HOSTS & {text.low(i) for i in text.between(*label)}:
            yield _surname(text, label)
        elif asks and _surname(text, label) == _surname(text, first):
            yield _surname(text, first)


def _surname(text: Text, label: Range) -> str:
    """Give the last word of a label's name, before what it says of the speaker."""
    return text.report.text[slice(*label)].split(",")[0].casefold().split()[-1]


def _label(text: Text, line: Line, names: Sequence[Name]) -> Range | None:
    """Give the words before a colon at a line's start that say who speaks: capitals throughout, or a person."""
    first, last = line
    opens = first + 1 if text.words[first].text in {'"', "''", "``"} else first
    near = range(opens + 1, min(opens + LONGEST_LABEL, last) + 1)
    colon = next((i for i in near if text.words[i].text == ":"), 0)
    if not colon:
        return None
    where = text.chars(opens, colon - 1)
    words = text.report.text[slice(*where)]
    loud = words.isupper() and len(words) > 1 and not re.search(r"[^\w ,.'’-]|\d", words)
    person = any(n.kind is NameKind.PERSON and n.span.start == where[0] and n.span.end == where[1] for n in names)
    titled = any(n.kind is NameKind.PERSON and _titled(text, n, opens, colon - 1) for n in names)
    asks = text.low(opens) in HOSTS and colon == opens + 1
    return where if loud or person or titled or asks else None


def _titled(text: Text, name: Name, first: int, last: int) -> bool:
    """Whether words are a person's name with a title before it: `Union leader Ann Roe`."""
    low, high = text.chars(first, last)
    if not (low < name.span.start and name.span.end == high):
        return False
    before = [text.words[i] for i in text.between(low, name.span.start)]
    return all(w.pos in {"NOUN", "PROPN", "ADJ"} for w in before) and any(w.pos != "ADJ" for w in before)


def lead_of(text: Text, first: int, names: Sequence[Name]) -> Range | None:
    """Give who is named in the line above a quotation that only leads over to it: `And from Ann Roe, farmer:`."""
    end = first - 1
    if end < 1 or text.words[end].text != ":" or text.paragraph[end] == text.paragraph[first]:
        return None
    begin = end
    while begin > 0 and text.paragraph[begin - 1] == text.paragraph[end]:
        begin -= 1
    if end - begin > LONGEST_LEAD or any(text.words[i].tag in FINITE for i in range(begin, end)):
        return None
    low, high = text.chars(begin, end - 1)
    held = [n for n in names if low <= n.span.start and n.span.end <= high]
    kinds = (NameKind.PERSON, NameKind.ORGANISATION)
    named = next((n for kind in kinds for n in held if n.kind is kind), None)
    if named is None:
        speaks = next((i for i in range(begin, end) if text.words[i].pos == "NOUN" and can_speak(text, i)), None)
        return (text.words[text.edges[speaks][0]].start, high) if speaks is not None else None
    return _with_title(text, text.index_at(named.span.start), begin), high


def _with_title(text: Text, at: int, begin: int) -> int:
    """Give where a name with the title before it starts."""
    while at > begin and text.words[at - 1].pos in {"PROPN", "NOUN", "ADJ"} and text.head[at - 1] >= at:
        at -= 1
    return text.words[at].start
