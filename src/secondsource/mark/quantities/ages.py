"""Ages: "48-year-old", "aged 48", "Jo, 48,", "in her late 20s"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from secondsource.language.calendar import DECADE_WORDS
from secondsource.mark.quantities.amounts import NUMBER, Bounds, bounds_of
from secondsource.mark.quantities.hedges import BEFORE

OLDEST = 122
_HEDGE = rf"(?P<hedge>{BEFORE})?"
_N = rf"(?P<a>{NUMBER})(?:(?: ?- ?| to | and | or |- (?:to|and|or) )(?P<b>{NUMBER}))?"
_PART = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"(?<![\w.]){_HEDGE}{_N}[- ](?P<unit>year|month|week|day)s?[- ]olds?\b",
        r"(?<![\w.])(?P<hedge>)(?P<a>\d{1,3})(?P<b>)(?: ?yo|-?y/o)\b",
        rf"\bage(?:d|s)?(?: (?:of|between|from))? {_HEDGE}{_N}(?![\w,]*\d)(?! (?:percent|per cent|million))",
        rf"(?<![\w.]){_HEDGE}{_N} (?P<unit>year|month|week|day)s? of age\b",
    )
)
_AFTER_NAME = re.compile(
    r"(?:[A-Z][\w'.-]*[a-z]\.?\"?|\b(?:I{1,3}|Jr\.?|Sr\.?)), (?P<a>\d{1,3})"
    r"(?=[,.;)]|$| (?:and|of|from|who|was|is) )"
)
_IN_BRACKETS = re.compile(r"[A-Z][\w'-]*[a-z] \((?P<a>\d{1,3})\)")
_IS = re.compile(
    r"\b(?:[Hh]e|[Ss]he|who|I) (?:is|was|turned|turns|'s|will be) "
    r"(?:now |just |only |then )?(?P<a>\d{1,3})(?=[.,;!?]|$)"
    r"|\b(?:turned|turns) (?P<turned>\d{1,3})(?=[.,;!?]|$| (?:on|in|last|this|next|and|earlier|yesterday)\b)"
    r"|\b(?:died|dies|dead) (?:at|aged) (?P<died>\d{1,3})(?=[.,;!?]|$)"
)
_DECADE = re.compile(
    r"\b(?:his|her|their|my|our) (?:(?P<part>early|mid|late)[- ](?:to[- ](?P<part2>mid|late)[- ])?)?"
    r"(?P<tens>[2-9]0)'?s\b"
    r"|\b(?:his|her|their) (?:(?P<part3>early|mid|late)[- ])?(?P<word>twenties|thirties|forties"
    r"|fifties|sixties|seventies|eighties|nineties)\b"
)
_YEARS = {"year": 1.0, "month": 1 / 12, "week": 1 / 52, "day": 1 / 365}

Age = tuple[int, int, Bounds, str]  # start, end, bounds in years, hedge before


def ages(text: str) -> Iterator[Age]:
    """Give every age in a text: where it stands, its bounds in years, and the hedge before it."""
    for shape in _SHAPES:
        for match in shape.finditer(text):
            yield from _one(match)
    for shape in (_AFTER_NAME, _IN_BRACKETS, _IS):
        for match in shape.finditer(text):
            group = match.lastgroup or "a"
            if 0 < int(match[group]) <= OLDEST:
                yield match.start(group), match.end(group), (float(match[group]), float(match[group])), ""
    for match in _DECADE.finditer(text):
        yield _decade(match)


def _one(match: re.Match[str]) -> Iterator[Age]:
    one = bounds_of(match["a"])
    two = bounds_of(match["b"]) if match["b"] else one
    if one is None or two is None or one[0] is None or two[1] is None:
        return
    factor = _YEARS[(match.groupdict().get("unit") or "year").lower()]
    low, high = one[0] * factor, two[1] * factor
    if low <= high <= OLDEST:
        yield match.start(), match.end(), (low, high), (match["hedge"] or "").lower().strip()


def _decade(match: re.Match[str]) -> Age:
    word = match["word"]
    tens = int(match["tens"]) if match["tens"] else DECADE_WORDS[word]
    first, last = match["part"] or match["part3"], match["part2"] or match["part"] or match["part3"]
    low, high = _PART[first][0] if first else 0, _PART[last][1] if last else 9
    start = min(p for p in (match.start(g) for g in ("part", "part3", "tens", "word")) if p >= 0)
    return start, match.end(), (float(tens + low), float(tens + high)), ""
