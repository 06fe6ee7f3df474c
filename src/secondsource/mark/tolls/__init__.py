"""How many people were killed, how many were hurt: the one count that stands in every report of a disaster."""

from __future__ import annotations

import re
from collections.abc import Iterator

from secondsource.language.counted_kinds import PARTS_OF_PEOPLE
from secondsource.language.death_injury import AMONG, FLOORS
from secondsource.mark.tolls.spelling import Letter, spelled
from secondsource.model import Harm, Quantity, Report, Sentence, Toll

# Codes: see spelling.py. A number after "killed" must count people, or end the phrase.
PATTERNS: dict[Harm, tuple[str, ...]] = {
    Harm.KILLED: (
        r"[QZ][an]{0,2}p?x{0,3}r?(?:d|D|e)(?![Qp])",
        r"dh*[QZ][an]{0,2}p(?!o)",
        r"dh*Q(?=[.,h-]|$)",
        r"vh*Q[an]{0,2}p?D",
        r"L[^Q.]{0,30}R[hTr]*Q",
        r"L[^Q.]{0,20}Th*Q",
    ),
    Harm.HURT: (
        r"[QZ][an]{0,2}p?o?x{0,3}r?j(?![Qp])",
        r"jh*[QZ][an]{0,2}[po]",
        r"jh*Q(?=[.,h-]|$)",
        r"[QZ][an]{0,2}p?sa{0,2}i",
        r"vh*Q[an]{0,2}p?j",
        r"Zi",
    ),
}
COMMITTED = frozenset({"at least"})  # a running count: "at least 60" says that 60 are known so far


def find_tolls(
    report: Report, sentences: tuple[Sentence, ...], quantities: tuple[Quantity, ...]
) -> tuple[Toll, ...]:
    """Find the tolls that a report's sentences state, in text order.

    The span runs over the number and the words of death or injury that it stands with.
    """
    found: set[Toll] = set()
    for sentence in sentences:
        inside = tuple(q for q in quantities if sentence.span.covers(q.span))
        found.update(_tolls_in(report, sentence, inside))
    return tuple(sorted(found, key=lambda t: (t.span.start, t.span.end, t.harm, t.exact, t.low or 0.0)))


def _tolls_in(report: Report, sentence: Sentence, quantities: tuple[Quantity, ...]) -> Iterator[Toll]:
    letters = spelled(sentence.words, quantities)
    codes = "".join(letter.code for letter in letters)
    for harm, patterns in PATTERNS.items():
        for found in (f for pattern in patterns for f in re.finditer(pattern, codes)):
            first, end = found.span()
            at = next(i for i in range(first, end) if codes[i] in "QZ")
            if not _counts_a_part(sentence, letters, codes[:at]) and not _of_a_whole(sentence, letters, end):
                yield _toll(report, sentence, harm, letters[first:end])


def _toll(report: Report, sentence: Sentence, harm: Harm, letters: tuple[Letter, ...]) -> Toll:
    span = report.span(sentence.words[letters[0].first].start, sentence.words[letters[-1].last].end)
    quantity = next(letter for letter in letters if letter.code in "QZ").quantity
    if quantity is None:
        return Toll(span, harm, 0.0, 0.0, True)
    nouns = {sentence.words[letter.first].lemma.casefold() for letter in letters if letter.code == "p"}
    whole = not nouns & PARTS_OF_PEOPLE
    exact = whole and (quantity.exact or quantity.hedge.casefold() in COMMITTED)
    return Toll(span, harm, quantity.low, quantity.high, exact, whole and quantity.hedge.casefold() in FLOORS)


def _counts_a_part(sentence: Sentence, letters: tuple[Letter, ...], before: str) -> bool:
    """Whether "including" or the like goes before; "among the 84 killed" counts all of them."""
    at = len(before.rstrip("ht")) - 1
    if at < 0 or before[at] != "P":
        return False
    return "t" not in before[at:] or sentence.words[letters[at].first].text.casefold() not in AMONG


def _of_a_whole(sentence: Sentence, letters: tuple[Letter, ...], end: int) -> bool:
    """Whether an "of" goes on: "killed 9 of the 12" counts a part."""
    return end < len(letters) and sentence.words[letters[end].first].text.casefold() == "of"
