"""Finding: ages, fractions and ordinals first, then every other number, each with its hedge and unit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from secondsource.language import calendar, numbers
from secondsource.language.letters import PLAIN_LETTERS
from secondsource.mark.quantities import guards
from secondsource.mark.quantities.ages import ages
from secondsource.mark.quantities.amounts import BIG
from secondsource.mark.quantities.counted import counted, words_in
from secondsource.mark.quantities.hedges import BEFORE, hedged
from secondsource.mark.quantities.part import Part
from secondsource.mark.quantities.plain_numbers import plain_numbers
from secondsource.model import Quantity, QuantityKind, Report, Sentence, Time

_PLAIN = PLAIN_LETTERS | str.maketrans(
    dict.fromkeys("‘’", "'") | dict.fromkeys("“”", '"') | dict.fromkeys("‐‑–−", "-")
)
_NOBODY = re.compile(r"\b(?:no one|no-one|nobody|none|no(?= survivors?\b))(?!\w)", re.IGNORECASE)
_BOTH = re.compile(r"\bboth\b", re.IGNORECASE)
_FRACTION = re.compile(
    rf"(?P<hedge>{BEFORE})?\b(?P<a>{'|'.join(sorted(numbers.FRACTIONS, key=len, reverse=True))})"
    rf"(?= (?:of(?! an? (?:{BIG})\b)|the|its|their|his|her|all)\b)",
    re.IGNORECASE,
)
_ORDINAL = re.compile(rf"\b(?:{'|'.join(calendar.ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th))\b", re.IGNORECASE)


def find_quantities(
    report: Report, sentences: tuple[Sentence, ...], times: tuple[Time, ...]
) -> tuple[Quantity, ...]:
    """Find the numbers of a report's sentences, in text order.

    The span holds the hedge, the number and its unit, not the noun that is counted. Bounds are in the base
    unit; ages in years; fractions are percentages. Numbers inside `times`, names, addresses, scores and
    telephone numbers are left out. Number words are read by text2num.
    """
    taken = sorted((t.span.start, t.span.end) for t in times)
    out: list[Quantity] = []
    cursor = 0
    for sentence in sentences:
        while cursor < len(taken) and taken[cursor][1] <= sentence.span.start:
            cursor += 1
        near = []
        for start, end in taken[cursor:]:
            if start >= sentence.span.end:
                break
            near.append((start - sentence.span.start, end - sentence.span.start))
        out += _of_sentence(report, sentence, near)
    return tuple(out)


def _of_sentence(report: Report, sentence: Sentence, times: list[tuple[int, int]]) -> list[Quantity]:
    text = re.sub(r"\s", " ", sentence.span.text.translate(_PLAIN))
    used: list[tuple[int, int]] = [*guards.phone_numbers(text)]
    parts: list[Part] = []
    for part in _parts(sentence, text, times):
        if not any(a < part.end and part.start < b for a, b in used):
            used.append((part.start, part.end))
            parts.append(part)
    parts.sort(key=lambda p: p.start)
    return [_quantity(report, sentence, part) for part in parts]


def _parts(sentence: Sentence, text: str, times: list[tuple[int, int]]) -> Iterator[Part]:
    def free(start: int, end: int) -> bool:
        return not any(a < end and start < b for a, b in times)

    for start, end, bounds, hedge in ages(text):
        yield Part(start, end, QuantityKind.AGE, hedged(bounds, hedge, "", False), "year", hedge)
    for match in _FRACTION.finditer(text):
        share = 100 * numbers.FRACTIONS[match["a"].lower()]
        hedge = (match["hedge"] or "").strip().lower()
        if free(match.start(), match.end()):
            bounds = hedged((round(share, 2), round(share, 2)), hedge, "", False)
            yield Part(match.start(), match.end(), QuantityKind.PERCENT, bounds, "%", hedge)
    for match in _ORDINAL.finditer(text):
        if free(match.start(), match.end()) and _is_ordinal(sentence, match):
            value = float(_ordinal(match[0].lower()))
            yield Part(match.start(), match.end(), QuantityKind.ORDINAL, (value, value), number=match.span())
    yield from plain_numbers(sentence, text, free)
    for match in _NOBODY.finditer(text):
        yield Part(match.start(), match.end(), QuantityKind.COUNT, (0, 0), number=match.span())
    for match in _BOTH.finditer(text):
        if _is_two(sentence, match):
            yield Part(match.start(), match.end(), QuantityKind.COUNT, (2, 2), number=match.span())


def _ordinal(words: str) -> int:
    return calendar.ORDINALS.index(words) + 1 if words in calendar.ORDINALS else int(words[:-2])


def _is_ordinal(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether it ranks a noun: not an adverb, not a "third party"."""
    if re.match(r"-|(?i: part(?:y|ies)\b)", sentence.span.text[match.end() :]):
        return False
    first, last = words_in(sentence, sentence.span.start + match.start(), sentence.span.start + match.end())
    return any(
        w.dep in ("amod", "nummod", "compound") and w.pos in ("ADJ", "NUM") for w in sentence.words[first:last]
    )


def _is_two(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether "both" counts two ("both pilots", "both died"), and does not join ("both here and there")."""
    first, last = words_in(sentence, sentence.span.start + match.start(), sentence.span.start + match.end())
    words = sentence.words
    if last >= len(words) or any(w.text.casefold() == "and" for w in words[last : last + _JOINED]):
        return False
    return any(w.dep in _COUNTED_BY_BOTH for w in words[first:last])


def _quantity(report: Report, sentence: Sentence, part: Part) -> Quantity:
    base = sentence.span.start
    percent = part.kind is QuantityKind.PERCENT
    number = (part.start, part.end) if percent or part.number == (0, 0) else part.number
    noun = counted(sentence, base + number[0], base + number[1], percent) if part.kind in _COUNTING else ""
    span = report.span(base + part.start, base + part.end)
    low, high = (None if b is None else float(b) for b in part.bounds)
    return Quantity(span, part.kind, low, high, part.unit, noun, part.hedge)


_JOINED = 6  # words behind "both" within which an "and" shows that it joins two things
_COUNTED_BY_BOTH = ("det", "predet", "nsubj", "nsubjpass", "dobj")
_COUNTING = (QuantityKind.COUNT, QuantityKind.ORDINAL, QuantityKind.PERCENT)
