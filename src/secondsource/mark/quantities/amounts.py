"""Amounts: a number in digits or words, or a vague number word, as the least and the greatest it can mean."""

from __future__ import annotations

import re
from collections.abc import Iterable

from text_to_num import text2num

from secondsource.language import numbers

LARGEST = 1e18  # a longer run of digits is a code
Bounds = tuple[float | None, float | None]


def alternatives(words: Iterable[str]) -> str:
    """Give words as the branches of a regular expression, the longest first."""
    return "|".join(sorted((re.escape(w).replace(r"\ ", " ") for w in words), key=len, reverse=True))


_SMALL = alternatives([*numbers.ONES, *numbers.TEENS, *numbers.TENS])
BIG = "hundred|thousand|million|billion|trillion|dozen"
_LETTERS = "mn|mln|bn|bln|tn|trn|k|m|b"
DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
WORDS = (
    rf"(?:{_SMALL}|(?:an? )(?=(?:{BIG})\b)|(?:{BIG})\b)"
    rf"(?:(?:[- ]|(?<=d) and |(?<=n) and )?(?:{_SMALL}|{BIG})\b){{0,12}}"  # "hundred and", not "three and"
)
_HALVES = rf"half[- ]an? (?:{BIG})|(?:{_SMALL}|\d+|an?) and a half (?:{BIG})|(?:{_SMALL}|\d+) and a half"
_PARTS = rf"(?:{alternatives(numbers.FRACTIONS)}) of an? (?:{BIG})"
_VAGUE = alternatives(
    [w for w in numbers.VAGUE if w not in ("few", "couple", "many", "various", "a number", "countless", "tens")]
)
_VAGUE_SCALED = rf"(?:several|a few|a couple(?: of)?|many) (?:{BIG})\b"
NUMBER = (
    rf"(?:{_VAGUE_SCALED}|(?:{_PARTS})\b|(?:{_VAGUE})\b|(?:{_HALVES})\b"
    rf"|{DIGITS}(?:[ -](?:{BIG})\b|(?:{_LETTERS})\b| (?:mn|mln|bn|bln|trn|tn)\b)?|\b(?:{WORDS})\b)"
)
_DIGITS_FIRST = re.compile(rf"({DIGITS})[ -]?([a-z]*)$", re.IGNORECASE)


def bounds_of(words: str) -> Bounds | None:
    """Give the least and the greatest number that the words can mean; None as bound is an open end.

    Number words are read by text2num; vague ones by the table in `language.numbers`.
    """
    words = re.sub(r"\s+", " ", words.lower().strip())
    if words in numbers.VAGUE:
        return numbers.VAGUE[words]
    if words in numbers.NOBODY:
        return 0, 0
    digits = _DIGITS_FIRST.match(words)
    if digits:
        value = float(f"{float(digits[1].replace(',', '')) * numbers.SCALES.get(digits[2], 1):.12g}")
        return (value, value) if value < LARGEST else None
    for name in ("several", "a few", "a couple of", "a couple", "many"):
        rest = words.removeprefix(f"{name} ")
        if rest != words and rest in numbers.SCALES:
            low, high = numbers.VAGUE[name.removesuffix(" of")]
            scale = numbers.SCALES[rest]
            return low * scale, None if high is None else (high if low != high else low) * scale
    told = _in_words(words)
    return None if told is None or told >= LARGEST else (told, told)


def scale_of(words: str) -> int:
    """Give the scale that a number's words end in ("5 million" -> 1000000), 1 where there is none."""
    last = re.split(r"[ -]|(?<=\d)(?=[a-z])", words.lower().strip())[-1]
    return numbers.SCALES.get(last, 1) if last not in ("score",) else 1


def _in_words(words: str) -> float | None:
    half = re.fullmatch(rf"half[- ]an? ({BIG})", words)
    if half:
        return numbers.SCALES[half[1]] / 2
    part = re.fullmatch(rf"(.+) of an? ({BIG})", words)
    if part and part[1] in numbers.FRACTIONS:
        return float(f"{numbers.FRACTIONS[part[1]] * numbers.SCALES[part[2]]:.12g}")
    more = re.fullmatch(rf"(.+) and a half ({BIG})", words)
    if more:
        whole = _in_words(more[1])
        return None if whole is None else (whole + 0.5) * numbers.SCALES[more[2]]
    if words.endswith(" and a half"):
        whole = _in_words(words.removesuffix(" and a half"))
        return None if whole is None else whole + 0.5
    if words in ("a", "an"):
        return 1.0
    plain = re.sub(r"^an? ", "one ", words)
    plain = re.sub(r"^(?=hundred|thousand|million|billion|trillion|dozen)", "one ", plain)
    dozens = re.fullmatch(r"(.+) dozen", plain)
    try:
        if words[:1].isdigit():
            return float(words)
        return float(12 * text2num(dozens[1], "en") if dozens else text2num(plain.replace("-", " "), "en"))
    except ValueError:
        return None
