"""Small wording: report text made fit for one line, counts, lists of names, dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from secondsource.model import Interval, parse_edtf

# Control characters would steer a terminal; bidirectional overrides and isolates would turn our own
# words around; lone surrogates cannot be written as UTF-8.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_ESCAPE_SEQUENCE = re.compile("\x1b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\x07\x1b]*(?:\x07|\x1b\\\\)?)")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


# "TARNHOLM, Norland (AP) - ": a place in capitals, perhaps what it lies in, perhaps the agency, then a dash
_PLACE = r"[A-Z][A-Z.' ]+[A-Z](?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?)?"
_AGENCY = r"\([A-Z][^()]{1,30}\)"
_DATELINE = re.compile(rf"^(?:{_PLACE}(?:,? {_AGENCY})?|{_AGENCY}) ?(?:[-\N{{EN DASH}}\N{{EM DASH}}]|--) ")


_WEIGHING = re.compile(r"^(?:[A-Z][a-z]+ly|However|Indeed|Instead|Meanwhile|Moreover|Nevertheless|Still|Yet), ")

_OWN = re.compile(r"^own reporting of |'s own reporting$")  # how weigh names an outlet's own voice

_OWN_IN_A_ROW = re.compile(
    r"(own reporting of [^,]+?)((?:, own reporting of [^,]+?)*(?: and|,) own reporting of )"
)


def printable(text: str) -> str:
    """Give a text without escape sequences, control characters and direction marks; line ends stay."""
    return _UNPRINTABLE.sub("", _ESCAPE_SEQUENCE.sub("", text))


def one_line(text: str) -> str:
    """Give a report's words for one line of the page: printable, white space as single blanks."""
    return " ".join(printable(text).split())


def shifted_marks(text: str, marks: Iterable[tuple[int, int]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Give words as one line, and where stretches of the text lie in it, in order and apart.

    `marks` are half-open offsets into the text.
    """
    words = one_line(text)
    found: list[tuple[int, int]] = []
    for start, end in sorted(marks):
        inner = one_line(text[start:end])
        at = words.find(inner, max(len(one_line(text[:start])) - 1, found[-1][1] if found else 0)) if inner else -1
        if at >= 0:
            found.append((at, at + len(inner)))
    return words, tuple(found)


def after_dateline(text: str) -> str:
    """Give a sentence without the dateline before it."""
    return _DATELINE.sub("", one_line(text))


def after_adverb(text: str) -> str:
    """Give a sentence without the adverb before it that weighs what stood before: "Crucially, it was empty"."""
    return _WEIGHING.sub("", one_line(text))


def opening(text: str) -> str:
    """Give the words with a capital first letter, unless the first word holds capitals of its own."""
    words = one_line(text)
    first = words.split(" ", 1)[0]
    return words[:1].upper() + words[1:] if first.islower() else words


def count(number: int, noun: str, plural: str = "") -> str:
    """Give "1 report", "3 reports"."""
    return f"{number} {noun if number == 1 else plural or noun + 's'}"


def origins_count(least: int, most: int) -> str:
    """Give the number of independent origins, as a range where it cannot be told."""
    if least == most:
        return count(least, "origin")
    return f"{least}\N{EN DASH}{most} origins, cannot tell"


def listing(names: Sequence[str], limit: int) -> str:
    """Give names with semicolons (they may hold commas), the first `limit` of them."""
    shown = "; ".join(names[:limit])
    return f"{shown}; and {len(names) - limit} more" if len(names) > limit else shown


def gathered(names: Sequence[str]) -> list[str]:
    """Give names of origins with the outlets that speak for themselves as one: "own reporting of a, b and c"."""
    outlets = [_OWN.sub("", n) for n in names if _OWN.search(n)]
    rest = [n for n in names if not _OWN.search(n)]
    if len(outlets) < 2:
        return list(names)
    return [*rest, f"own reporting of {', '.join(outlets[:-1])} and {outlets[-1]}"]


def gathered_in(text: str) -> str:
    """Give a sentence of our own in which outlets in a row that speak for themselves are named together."""
    return _OWN_IN_A_ROW.sub(lambda m: m[1] + m[2].replace("own reporting of ", ""), text)


def date_words(value: str) -> str:
    """Give an EDTF value in words: "3 January 2019", "November 2018", "1\N{EN DASH}4 January 2019"."""
    found = parse_edtf(value)
    if found is None or "/" not in value:
        return _point(value)
    left, _, right = value.partition("/")
    if left == "..":
        return f"until {_point(right)}"
    if right == "..":
        return f"since {_point(left)}"
    return _range(found, left, right)


def _range(found: Interval, left: str, right: str) -> str:
    if (found.first.year, found.first.month) == (found.last.year, found.last.month) and len(left) > 7:
        return f"{found.first.day}\N{EN DASH}{_point(right)}"
    since = _point(left)
    if left[:4] == right[:4] and len(left) > 4:
        since = since.removesuffix(f" {left[:4]}")
    return f"{since} \N{EN DASH} {_point(right)}"


def _point(value: str) -> str:
    bare = value.rstrip("~?%")
    parts = bare.split("-")
    if parse_edtf(bare) is None or not 1 <= len(parts) <= 3:
        return one_line(value)
    words = [str(int(parts[2]))] if len(parts) == 3 else []
    words += [_MONTHS[int(parts[1]) - 1]] if len(parts) > 1 else []
    about = "about " if value[-1:] in "~?%" else ""
    return about + " ".join([*words, parts[0]])
