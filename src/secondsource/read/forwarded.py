"""Who says what in a mail: the sender, and in what he forwards or answers, each writer whose head stands above it.

A head is a line that tells a day and a writer and ends in a colon ("On 3 May 2030, Ann Poe wrote:"), or a block of
lines "Word: value" of which one is a day; the words are those of many languages, so the form alone counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from secondsource.model import Dated
from secondsource.read.days import days_in
from secondsource.read.moments import dated

_DEPTH = re.compile(r"(?:\s?>)+ ?")
_KEY = re.compile(r"\*?(?P<key>[^\W\d][\w -]{0,24})\*?\s?:\*?\s+(?P<value>\S.*)")
_ADDRESS = re.compile(r"[<\[(]?(?:mailto:)?(?P<address>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)[>\])]?")
# The line that announces it: a rule with words in it, or a few words and a colon.
_RULE = re.compile(r"\s*(?:[-_=*]{3,}.*|[^\W\d][\w' -]{2,60}:)\s*$")
_WROTE = re.compile(r"(?P<head>.{8,300}):\s*$")
_VERBS = (
    "wrote writes schrieb écrit escribió scritto scrisse schreef skrev escreveu napisał kirjoitti yazdı "
    "написал написала"
)
_VERB = re.compile(rf"[\s,]+(?:(?:a|ha) )?(?:{'|'.join(_VERBS.split())})(?=[\s,:(]|$)", re.IGNORECASE)
_FOREIGN = re.compile(
    r"\b(?P<day>\d{1,2})\.?\s+(?:de\s+)?(?P<month>[^\W\d_]{3,12})\.?,?\s+(?:de\s+|del\s+)?(?P<year>\d{4})\b"
)
HEAD = "the head of a quoted mail"
_TIME = re.compile(r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?(?-i:\s*(?:[A-Z]{2,5}\b|[+-]\d{4}))?", re.I)
_LINK_WORDS = re.compile(r"^(?:(?:on|am|le|el|il|op|den|em|at|um|à)\b|[,\s.])+|[\s,.]+$", re.IGNORECASE)
WIDTH, BROKEN = 72, 50  # characters: where mail programs break lines, and what is too short to be broken
_CLOSED = re.compile(r"[.!?:…][\"'”’)]*$")
_ITEM = re.compile(r"\s*(?:[-*•–—]|\d{1,2}[.)])\s")
LEAST_LINES = 2  # of a head that is a block
MOST_LINES = 8


@dataclass(slots=True)
class Part:
    """What one writer says: `writer` and `address` as the head above it gives them, empty for the sender."""

    writer: str = ""
    address: str = ""
    published: Dated | None = None
    lines: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What is said, without the marks of quotation."""
        return re.sub(r"\n{3,}", "\n\n", "\n".join(unwrapped(self.lines))).strip()


def unwrapped(lines: Iterable[str]) -> list[str]:
    """Join the lines that a mail program broke because the next word did not fit, or in mid sentence."""
    out: list[str] = []
    last = 0  # how long the line above was as it was sent
    for line in lines:
        word = line.split(maxsplit=1)[0] if line.strip() else ""
        full = word[:1].islower() or last + 1 + len(word) > WIDTH
        if word and last >= BROKEN and full and not _CLOSED.search(out[-1]) and not _ITEM.match(line):
            out[-1] = f"{out[-1]} {line.strip()}"
        else:
            out.append(line)
        last = len(line) if word else 0
    return out


def parts_of(text: str) -> list[Part]:
    """Give the parts of a mail's text, the sender's first; one without a head is the sender's.

    A line belongs to the last head above it whose part lies no deeper than the line does.
    """
    lines = [_leveled(line) for line in text.split("\n")]
    first = Part()
    parts, open_parts = [first], [(0, first)]
    at = 0
    while at < len(lines):
        depth, words = lines[at]
        found = _head(lines, at)
        if found is not None:
            part, used = found
            below = next((d for d, w in lines[at + used :] if w), depth)
            if depth == 0 and below == 0:  # what was forwarded without marks goes on to the end
                open_parts = [(0, first)]
            open_parts = [(d, p) for d, p in open_parts if d < max(below, depth + (below > depth))] or [(0, first)]
            open_parts.append((below, part))
            parts.append(part)
            at += used
            continue
        while len(open_parts) > 1 and words and depth < open_parts[-1][0]:
            open_parts.pop()
        open_parts[-1][1].lines.append(words)
        at += 1
    _without_rules(parts)
    return [p for n, p in enumerate(parts) if n == 0 or p.text]


def _leveled(line: str) -> tuple[int, str]:
    """Give how deep a line is quoted, and its words."""
    marks = _DEPTH.match(line)
    return (marks.group(0).count(">"), line[marks.end() :].rstrip()) if marks else (0, line.rstrip())


def _head(lines: Sequence[tuple[int, str]], at: int) -> tuple[Part, int] | None:
    """Give the part that a head at this line opens, and how many lines the head has."""
    return _block(lines, at) or _line(lines, at)


def _block(lines: Sequence[tuple[int, str]], at: int) -> tuple[Part, int] | None:
    depth = lines[at][0]
    pairs = []
    for there, words in lines[at : at + MOST_LINES]:
        pair = _KEY.fullmatch(words) if there == depth else None
        if pair is None:
            break
        pairs.append(pair)
    days = [d for p in pairs if (d := _day(p["value"]))]
    if len(pairs) < LEAST_LINES or not days or _day(pairs[0]["value"]):
        return None
    return _part(pairs[0]["value"], days[0]), len(pairs)


def _line(lines: Sequence[tuple[int, str]], at: int) -> tuple[Part, int] | None:
    """Give the part below "On DAY, WRITER wrote:", in one line or in two, where what follows lies deeper."""
    depth = lines[at][0]
    for used in (1, 2):
        some = lines[at : at + used]
        if len(some) < used or any(d != depth or not w for d, w in some):
            return None
        joined = _WROTE.fullmatch(" ".join(w for _, w in some))
        below = next((d for d, w in lines[at + used :] if w), 0)
        head = joined.group("head") if joined else ""
        day = _day(head)
        if joined and day and below > depth:
            return _part(_writer(_undotted(head)), day), used
    return None


def _writer(head: str) -> str:
    """Give the writer in "On DAY at HOUR, WRITER wrote" or "Am DAY um HOUR schrieb WRITER"."""
    days = [(d.start, d.end) for d in days_in(head)] or [m.span() for m in _FOREIGN.finditer(head)]
    rest = _TIME.sub(" ", head[: days[0][0]] + " " + head[days[0][1] :])
    return next(
        (w for part in _VERB.split(rest, maxsplit=1) if (w := _LINK_WORDS.sub("", " ".join(part.split())))), ""
    )


def _part(writer: str, day: Dated) -> Part:
    address = _ADDRESS.search(writer)
    name = _ADDRESS.sub(" ", writer).strip(" \"'<>,;()[]")
    return Part(" ".join(_LINK_WORDS.sub("", name).split()), address["address"] if address else "", day)


def _day(value: str) -> Dated | None:
    plain = _undotted(value)
    return dated(plain, HEAD) or _foreign(plain)


def _undotted(value: str) -> str:
    """Give a day without the full stop behind its number ("11. September 2026")."""
    return re.sub(r"(?<=\b\d)\.(?=\s)|(?<=\b\d\d)\.(?=\s)", " ", value)


def _foreign(value: str) -> Dated | None:
    """Give a day whose month is written in another language."""
    found = _FOREIGN.search(value)
    if found is None:
        return None
    import dateparser

    told = dateparser.parse(" ".join(found.group("day", "month", "year")), settings={"STRICT_PARSING": True})
    return dated(told.date(), HEAD) if told else None


def _without_rules(parts: Sequence[Part]) -> None:
    """Drop the line that announces what is forwarded ("---- Forwarded message ----") from the end of a part."""
    for part in parts[:-1]:
        while part.lines and (not part.lines[-1].strip() or (_RULE.fullmatch(part.lines[-1]))):
            part.lines.pop()
