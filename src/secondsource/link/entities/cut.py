"""Names that took a word too many at their edge: "Sometimes Ana Roy", "Roy Wednesday", "Dr Roy" read as a body.

What the parse calls no noun is none of a person's name; any other first word of a sentence is cut only where what
is left is a person's name, or a part of one, elsewhere in the reports.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from secondsource.language.calendar import WEEKDAY_NAMES
from secondsource.language.given_names import FEMALE, MALE
from secondsource.language.titles import ADDRESS, NAME_PARTICLES, OFFICES
from secondsource.link.entities.mention import Mention, mention_at
from secondsource.link.entities.people import is_short_of
from secondsource.model import Marked, NameKind

Words = tuple[str, ...]
KEPT = MALE | FEMALE | NAME_PARTICLES  # are names even where they look like words: "Will", "Del"
NO_NAME = frozenset({"ADV", "ADP", "CCONJ", "SCONJ", "DET", "PRON", "VERB"})  # tags of the parse
_SMALL = re.compile(r"\b[a-z]+\b")
_SENTENCE_ENDS = re.compile(r"(?:^|\n|[.!?…][”\"’']?)\s*[“\"‘']?$")


@dataclass(frozen=True, slots=True)
class Known:
    """What the reports know: their ordinary words, the names of people, and names that stand inside sentences."""

    ordinary: frozenset[str]
    people: frozenset[Words]
    firm: frozenset[Words]

    def holds(self, words: Words, whole: Words) -> bool:
        """Whether words are a person's name or a part of one, other than the whole that they were cut from."""
        return any(words == p or is_short_of(words, p) for p in self.people if p != whole)


def cut(marked: Sequence[Marked], mentions: Sequence[Mention]) -> list[Mention]:
    """Give the mentions without the words that are none of the name, in their order; days are no names."""
    reports = {one.report.id: one.report for one in marked}
    tags = {(one.report.id, w.start): w.pos for one in marked for s in one.sentences for w in s.words}
    known = Known(
        frozenset(word for one in marked for word in _SMALL.findall(one.report.text)),
        frozenset(m.words for m in mentions if m.kind is NameKind.PERSON),
        frozenset(m.words for m in mentions if not _begins(m)),
    )
    out = []
    for mention in (m for m in mentions if not set(m.words) <= WEEKDAY_NAMES):
        start, end = _place(mention, known, tags.get((mention.report, mention.span.start), ""))
        whole = (start, end) == (mention.span.start, mention.span.end)
        out.append(mention if whole else mention_at(reports[mention.report], start, end, NameKind.PERSON))
    return out


def _place(mention: Mention, known: Known, tag: str) -> tuple[int, int]:
    """Give where the name itself begins and ends."""
    start, end, text = mention.span.start, mention.span.end, mention.span.text
    if mention.kind is NameKind.PLACE or not 1 < len(mention.words) == len(text.split()):
        return start, end
    if mention.words[-1] in WEEKDAY_NAMES and mention.kind is NameKind.PERSON:
        return start, start + len(text.rsplit(maxsplit=1)[0])
    if _spare(mention, known, tag):
        return end - len(text.split(maxsplit=1)[1]), end
    return start, end


def _spare(mention: Mention, known: Known, tag: str) -> bool:
    """Whether the first word is none of the name."""
    first, *rest = mention.words
    person = mention.kind is NameKind.PERSON
    if first in KEPT or not (_begins(mention) or first in ADDRESS) or (person and mention.words in known.firm):
        return False
    if person and tag in NO_NAME:
        return True
    told = first in ADDRESS | OFFICES or (first in known.ordinary and (person or len(rest) > 1))
    return told and known.holds(tuple(rest), mention.words)


def _begins(mention: Mention) -> bool:
    return _SENTENCE_ENDS.search(mention.before) is not None
