"""Plain numbers: counts, sums, percentages and measures, alone or as ranges, with the hedges around them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from secondsource.language import numbers
from secondsource.mark.quantities import guards
from secondsource.mark.quantities.amounts import NUMBER, Bounds, bounds_of, scale_of
from secondsource.mark.quantities.counted import words_in
from secondsource.mark.quantities.hedges import AFTER, BEFORE, hedged
from secondsource.mark.quantities.kinds import SIGN, Measured, is_metres, measured
from secondsource.mark.quantities.part import Part
from secondsource.model import QuantityKind, Sentence

_NUMBER = re.compile(
    rf"(?<![\w.,])(?P<hedge>{BEFORE})?(?P<between>(?:between|from) )?(?P<sign>{SIGN})?(?<![\d.])(?P<a>{NUMBER})"
    rf"(?:(?: ?%| per ?cent)?(?P<sep> to | or | and |- to | ?- ?)(?:{SIGN})?(?P<b>{NUMBER}))?(?![\d])",
    re.IGNORECASE,
)
_AFTER = re.compile(rf"[ -]?(?P<after>{AFTER})", re.IGNORECASE)


def plain_numbers(sentence: Sentence, text: str, free: Callable[[int, int], bool]) -> Iterator[Part]:
    """Give the numbers of a sentence's text; `free` says whether a stretch is no time expression."""
    position = 0
    while match := _NUMBER.search(text, position):
        ranged = _range(match)
        position = match.end("b") if ranged else match.end("a")
        if free(match.start("a"), position) and (part := _number(sentence, text, match, ranged)):
            yield part


def _number(sentence: Sentence, text: str, match: re.Match[str], ranged: Bounds | None) -> Part | None:
    start, end = match.start("a"), match.end("b") if ranged else match.end("a")
    words, sign = match["b" if ranged else "a"], match["sign"] or ""
    bare = not sign and not match["hedge"]
    if guards.is_list_number(text, start, end) or (bare and guards.is_name(sentence, text, start, end)):
        return None
    kind = measured(sign, words, text[end : end + 40], scale_of(words))
    bounds = ranged or bounds_of(match["a"])
    if kind.kind is QuantityKind.COUNT:
        if is_metres(text[max(0, match.start() - 30) : start], words, text[end : end + 40]):
            kind, bounds = Measured(QuantityKind.MEASURE, "m"), bounds_of(words.removesuffix("m"))
        elif _is_no_count(sentence, text, match, end):
            return None
    return _hedged_part(text, match, kind, kind.in_base(bounds), end) if bounds else None


def _is_no_count(sentence: Sentence, text: str, match: re.Match[str], end: int) -> bool:
    """Whether it is a score, part of a word ("4x4"), a bare "one", or a verb ("he scores seven points")."""
    start = match.start("a")
    if text[end : end + 1].isalpha() or guards.is_score(text, start, match.end()):
        return True
    if not _is_counting_one(sentence, text, match, end):
        return True
    if match["a"].lower() != "scores":
        return False
    first, last = words_in(sentence, sentence.span.start + start, sentence.span.start + end)
    return any(w.pos == "VERB" for w in sentence.words[first:last]) and not text.startswith(" of ", end)


def _hedged_part(text: str, match: re.Match[str], kind: Measured, bounds: Bounds, end: int) -> Part:
    stop = end + kind.length
    after = _AFTER.match(text, stop)
    before, behind = (match["hedge"] or "").strip().lower(), after["after"].lower() if after else ""
    bounds = hedged(bounds, before, behind, kind.kind is QuantityKind.COUNT)
    vague = match["a"].lower() if _is_vague(match["a"]) else ""
    hedge = " ".join(h for h in (before, vague, behind) if h)
    lead = match["between"] and not (match["b"] and end >= match.end("b"))  # "from 5 on" is no range
    start = match.start("sign" if match["sign"] else "a") if lead else match.start()
    return Part(
        start, after.end() if after else stop, kind.kind, bounds, kind.unit, hedge, (match.start("a"), end)
    )


def _is_vague(words: str) -> bool:
    found = bounds_of(words)
    return words.lower() in numbers.VAGUE or (found is not None and found[0] != found[1])


def _range(match: re.Match[str]) -> Bounds | None:
    """Give the bounds of "10 to 15", "between 2 and 5", "two or three"; None where the two are no range."""
    if not match["b"]:
        return None
    separator = match["sep"].strip()
    if separator == "and" and (match["between"] or "").strip().lower() != "between":
        return None
    one, two = bounds_of(match["a"]), bounds_of(match["b"])
    if one is None or two is None or one[0] is None or two[1] is None:
        return None
    low, high = one[0], two[1]
    scale = scale_of(match["b"])
    if separator == "-" and re.fullmatch(r"\d{1,2},000", match["b"]) and low < 100:  # "5-6,000"
        low *= 1000
    if scale > 1 and scale_of(match["a"]) == 1 and low * scale < high and low < 1000:
        low *= scale
    return (low, high) if low < high else None


def _is_counting_one(sentence: Sentence, text: str, match: re.Match[str], end: int) -> bool:
    """Whether a bare "one" counts something; always so for other numbers."""
    if match["a"].lower() != "one" or match["b"]:
        return True
    first, last = words_in(sentence, sentence.span.start + match.start("a"), sentence.span.start + end)
    words = sentence.words[first:last]
    followed = text[end : end + 12].lower()
    if re.match(r" (?:of|another|day|thing|way|hand|side|by|such)\b|-", followed):
        return followed.startswith(" of ") and bool(words) and words[0].tag == "CD"
    return bool(words) and words[0].dep == "nummod"
