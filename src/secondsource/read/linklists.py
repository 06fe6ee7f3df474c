"""Links to other articles: `READ: ...`, bracketed titles, and the list below `Read more:`."""

from __future__ import annotations

import re

from secondsource.language.furniture import LINK_HEADS, LINK_ROWS, LINK_TAILS, WORDY_HEADS
from secondsource.read.lines import Line

_HEADS = "(?:" + "|".join(sorted(LINK_HEADS, key=lambda x: (-len(x), x))) + ")"
_WORDY = "(?:" + "|".join(WORDY_HEADS) + ")"
_ONE = re.compile(rf"(?:[▶►»•*–—-]\s*)?{_HEADS}\s*[:|»>›→]\s*\S", re.IGNORECASE)
_SHOUTED = re.compile(
    r"(?:READ(?: MORE| ALSO| NEXT)?|ALSO READ|SEE ALSO|RELATED|WATCH(?: MORE| NOW)?)[\s:–—-]+[\w\"'“‘]"
)
_ALONE = re.compile(rf"{_HEADS}\s*(?::|\.\.\.|…)?", re.IGNORECASE)
_WORDY_ALONE = re.compile(rf"{_WORDY}", re.IGNORECASE)
_TAIL = re.compile(rf"(?:^|\s)(?:{'|'.join(LINK_TAILS)})\s*(?:»|>|→|…)?$", re.IGNORECASE)
_ROW = re.compile("|".join(LINK_ROWS), re.IGNORECASE)
_ADDRESS = re.compile(r"(?:[\w ]{0,30}:\s*)?(?:https?://|www\.)\S+")
MAX_TITLE_WORDS, MAX_LIST, MIN_BRACKET_WORDS, ROW_WORDS = 22, 15, 4, 12


def single_link(line: Line) -> bool:
    """Tell whether a line is one link to another article."""
    if _ROW.match(line.text) and not line.terminal and line.words >= ROW_WORDS:
        return True
    if line.words > 2 * MAX_TITLE_WORDS:
        return False
    if _ADDRESS.fullmatch(line.text):
        return True
    if _ONE.match(line.text) or _SHOUTED.match(line.text):
        return line.words <= MAX_TITLE_WORDS + 6 and not _prose(line)
    if _bracketed(line):
        return True
    return bool(_TAIL.search(line.text)) and not line.terminal


def opens_list(line: Line) -> bool:
    """Tell whether a line is the head of a list of links and nothing else."""
    if not _ALONE.fullmatch(line.text):
        return False
    return not _WORDY_ALONE.fullmatch(line.text)


def list_end(lines: tuple[Line, ...], head: int) -> int:
    """Give the index behind the last link of the list whose head stands at `head`.

    At the foot of a text every short line is a link, a full stop or not; above, a link is a title:
    short and without a full stop. What is not surely a link stays in the article.
    """
    rest = lines[head + 1 :]
    short = 0 < len(rest) <= MAX_LIST and all(x.words <= MAX_TITLE_WORDS for x in rest)
    if short and 2 * sum(x.terminal for x in rest) <= len(rest):
        return len(lines)
    end = head + 1
    while end < len(lines) and end - head <= MAX_LIST and _is_title(lines[end]):
        end += 1
    return end


def _is_title(line: Line) -> bool:
    return 3 <= line.words <= MAX_TITLE_WORDS and not line.terminal and not line.half_open


def _bracketed(line: Line) -> bool:
    inside = line.text[1:-1]
    whole = line.text[0] == "[" and line.text[-1] == "]" and "[" not in inside and "]" not in inside
    return whole and MIN_BRACKET_WORDS <= line.words <= MAX_TITLE_WORDS


def _prose(line: Line) -> bool:
    """Whether more than a title follows the head: two sentences, closed."""
    return line.terminal and len(re.findall(r"[.!?]\s+[A-Z]", line.text)) >= 1 and line.words > MAX_TITLE_WORDS
