"""Kinds: money, percentages and measures, from the signs before a number and the words after it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from secondsource.language import units
from secondsource.mark.quantities.amounts import Bounds, alternatives
from secondsource.model import QuantityKind

SIGN = rf"(?-i:(?<![A-Za-z])(?:{alternatives(units.CURRENCY_SIGNS)}) ?)"
_PERCENT = re.compile(r" ?(?:%|per ?cent\b(?:age points?)?|percentage points?|pct\b)", re.IGNORECASE)
_MONEY = re.compile(rf"[ -](?:(?:{alternatives(units.CURRENCY_WORDS)})\b)", re.IGNORECASE)
_LARGE_MONEY = re.compile(rf" (?:{alternatives(units.LARGE_CURRENCY_WORDS)})\b", re.IGNORECASE)
_UNIT = re.compile(rf"[ -]?(?:(?:{alternatives(units.UNITS)}))(?![\w/])", re.IGNORECASE)
_ANY_CASE = {unit.lower(): read for unit, read in units.UNITS.items()}  # the pattern takes "KW" and "kw" for "kW"
_DEGREES = re.compile(
    r" ?(?:(?:degrees? (?:celsius|fahrenheit|centigrade|[cf]\b))|°[cf]\b|(?-i:(?<=\d)[CF]\b))", re.IGNORECASE
)
_METRES = re.compile(
    rf"m(?=(?: (?:{alternatives(units.METRE_BETWEEN)})){{0,2}}[ -](?:{alternatives(units.METRE_CONTEXT)})\b)"
    r"|(?<=\d)-m\b"
)
_METRES_BEFORE = re.compile(units.METRE_BEFORE, re.IGNORECASE)
_LONGEST_METRES = 10_000  # the longest race that is told in metres
_INCHES = 12  # in a foot
_FEET_AND_INCHES = re.compile(
    r"(?:-foot-| ?(?:ft|feet|foot),? ?)(?P<inches>\d{1,2})(?: ?(?:in|inch|inches)\b|(?![\w.,%]\d|\w))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Measured:
    """What kind of quantity a number is, in which unit, how to reach the base unit, and where its words end."""

    kind: QuantityKind
    unit: str = ""
    factor: float = 1.0
    shift: float = 0.0
    length: int = 0  # characters after the number

    def in_base(self, bounds: Bounds) -> Bounds:
        """Give bounds turned into the base unit, to six significant digits."""
        if self.factor == 1 and not self.shift:
            return bounds
        low, high = (None if b is None else float(f"{(b - self.shift) * self.factor:.6g}") for b in bounds)
        return low, high


def measured(sign: str, words: str, after: str, scale: int) -> Measured:
    """Give the kind of a number from the currency sign before it and the text after it."""
    if sign:
        return Measured(QuantityKind.MONEY, units.CURRENCY_SIGNS[sign.strip()])
    if found := _PERCENT.match(after):
        return Measured(QuantityKind.PERCENT, "%", length=found.end())
    if words.lower().endswith("s") and after.startswith(" of "):  # "thousands of dollars"
        inner = measured("", words, after[3:], scale)
        return replace(inner, length=inner.length + 3) if inner.length else inner
    if found := _MONEY.match(after):
        word = found[0][1:].lower()
        if word not in units.LARGE_CURRENCY_WORDS or _is_large(words, scale):
            return Measured(QuantityKind.MONEY, units.CURRENCY_WORDS[word], length=found.end())
        return Measured(QuantityKind.COUNT)
    if after.startswith(" pounds") and _is_large(words, scale):
        return _pounds(after, scale)
    if (found := _LARGE_MONEY.match(after)) and _is_large(words, scale):
        return Measured(QuantityKind.MONEY, units.LARGE_CURRENCY_WORDS[found[0][1:].lower()], length=found.end())
    if found := _DEGREES.match(after):
        shift, factor = units.DEGREES[found[0].strip().lower().replace("degree ", "degrees ")]
        return Measured(QuantityKind.MEASURE, "C", factor, shift, found.end())
    return _sized(after)


def _sized(after: str) -> Measured:
    """Read a unit of measure, "6-foot-5" as feet and inches; without one it is a count."""
    if (found := _FEET_AND_INCHES.match(after)) and int(found["inches"]) < _INCHES:
        shift = -int(found["inches"]) / _INCHES
        return Measured(QuantityKind.MEASURE, "m", units.UNITS["foot"][1], shift, found.end())
    if found := _UNIT.match(after):
        unit, factor = _unit(found[0].strip(" -"))
        return Measured(QuantityKind.MEASURE, unit, factor, length=found.end())
    return Measured(QuantityKind.COUNT)


def _pounds(after: str, scale: int) -> Measured:
    """Tell sums from weights among large numbers of pounds; where nothing tells, it is a bare count."""
    if re.match(r" pounds \((?:about )?[\d.,]+ ?(?:million )?(?:k|tons|tonnes)", after):
        return Measured(QuantityKind.MEASURE, "kg", units.UNITS["pounds"][1], length=7)
    if re.match(r" pounds \((?:about )?(?:US)?[$€]", after) or (
        scale >= 1e6 and not after.startswith(" pounds of ")
    ):
        return Measured(QuantityKind.MONEY, "GBP", length=7)
    return Measured(QuantityKind.COUNT)


def is_metres(before: str, words: str, after: str) -> bool:
    """Whether the m of "50m" stands for metres, by what stands around it."""
    if not re.fullmatch(r"\d+(?:\.\d+)?m", words) or float(words[:-1]) > _LONGEST_METRES:
        return False
    return bool(_METRES.match("m" + after)) or bool(_METRES_BEFORE.search(before))


def _is_large(words: str, scale: int) -> bool:
    digits = re.sub(r"[^\d]", "", words)
    return scale >= 1000 or len(digits) >= 4


def _unit(words: str) -> tuple[str, float]:
    return units.UNITS.get(words) or _ANY_CASE[words.lower()]
