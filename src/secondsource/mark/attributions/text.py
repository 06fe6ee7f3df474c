"""The words of a whole report as one array, with the trees of its sentences laid over it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from secondsource.mark.attributions.quotations import Quotation, find_quotations
from secondsource.model import FINITE, Report, Sentence, Word

WRONG_LEMMAS = {
    "hoped": "hope",
    "hoping": "hope",
    "hopes": "hope",
    "mused": "muse",
}  # as the small models read them: "hop"
ENDS = frozenset({",", '"', "''", "”"})
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Text:
    """Words of one report by one global index; `edges` are the first and last word below each word.

    `bounds` gives the [first, last] words of each word's sentence, `sentence` and `paragraph` their numbers,
    `lines` the last word of its paragraph, and
    `quoted` the index of the outermost quotation that it stands in, or -1; `starts`, `lows` and `lemmas` are the
    words' first code points, and their forms in lower case.
    """

    report: Report
    words: tuple[Word, ...]
    head: tuple[int, ...]
    kids: tuple[tuple[int, ...], ...]
    edges: tuple[Range, ...]
    bounds: tuple[Range, ...]
    sentence: tuple[int, ...]
    paragraph: tuple[int, ...]
    headline: tuple[bool, ...]
    quotations: tuple[Quotation, ...]
    quoted: tuple[int, ...]
    starts: tuple[int, ...]
    lows: tuple[str, ...]
    lemmas: tuple[str, ...]
    lines: tuple[int, ...]

    def child(self, at: int, *deps: str) -> int | None:
        """Give the first child with one of the labels."""
        return next((k for k in self.kids[at] if self.words[k].dep in deps), None)

    def children(self, at: int, *deps: str) -> list[int]:
        """Give the children with one of the labels, in text order."""
        return [k for k in self.kids[at] if self.words[k].dep in deps]

    def lemma(self, at: int) -> str:
        """Give the lower-case lemma of a word; "" outside the text."""
        return self.lemmas[at] if 0 <= at < len(self.lemmas) else ""

    def low(self, at: int) -> str:
        """Give a word in lower case; "" outside the text."""
        return self.lows[at] if 0 <= at < len(self.lows) else ""

    def chars(self, first: int, last: int) -> Range:
        """Turn a range of words, both ends included, into code point offsets."""
        return self.words[first].start, self.words[last].end

    def between(self, start: int, end: int) -> list[int]:
        """Give the words that lie wholly inside [start, end) code points."""
        low, high = self.index_at(start), self.index_at(end)
        return [i for i in range(low, min(high + 1, len(self.words))) if self.words[i].end <= end]

    def index_at(self, position: int) -> int:
        """Give the first word that starts at or after a code point."""
        return bisect_left(self.starts, position)

    def ancestors(self, at: int) -> Iterator[int]:
        """Give the words above a word, nearest first."""
        for _ in range(len(self.words)):
            if self.head[at] == at:
                return
            at = self.head[at]
            yield at

    def finite(self, at: int) -> bool:
        """Whether a verb, with its auxiliaries, is finite."""
        if self.words[at].tag in FINITE:
            return True
        return any(self.words[k].tag in FINITE for k in self.children(at, "aux", "auxpass"))

    def infinitive(self, at: int) -> bool:
        """Whether a verb has a `to` of its own."""
        return any(self.low(k) == "to" for k in self.children(at, "aux"))

    def negated(self, at: int) -> bool:
        """Whether a verb carries a negation."""
        return self.child(at, "neg") is not None

    def passive(self, at: int) -> bool:
        """Whether a verb is passive, bare participles too (`asked about it, she left`)."""
        if self.child(at, "auxpass", "nsubjpass") is not None:
            return True
        return (
            self.words[at].tag == "VBN"
            and self.words[at].dep in {"advcl", "acl"}
            and self.child(at, "aux") is None
        )


def build_text(report: Report, sentences: Iterable[Sentence]) -> Text:
    """Lay the parsed sentences of a report out as one array."""
    words: list[Word] = []
    head: list[int] = []
    bounds: list[Range] = []
    number: list[int] = []
    paragraph: list[int] = []
    headline: list[bool] = []
    lines: dict[int, Range] = {}
    for sentence in sentences:
        first, size = len(words), len(sentence.words)
        words += _names_kept(sentence)
        head += [first + min(max(w.head, 0), size - 1) for w in sentence.words]
        bounds += [(first, first + size - 1)] * size
        number += [sentence.index] * size
        paragraph += [sentence.paragraph] * size
        headline += [sentence.headline] * size
        begin, end = lines.get(sentence.paragraph, (sentence.span.start, sentence.span.end))
        lines[sentence.paragraph] = min(begin, sentence.span.start), max(end, sentence.span.end)
    quotations = find_quotations(report.text, [lines[key] for key in sorted(lines)])
    return Text(
        report,
        tuple(words),
        tuple(head),
        _kids(head),
        _edges(head),
        tuple(bounds),
        tuple(number),
        tuple(paragraph),
        tuple(headline),
        quotations,
        _quoted(words, quotations),
        tuple(w.start for w in words),
        tuple(w.text.lower() for w in words),
        tuple(WRONG_LEMMAS.get(w.text.lower(), w.lemma.lower()) for w in words),
        _line_ends(paragraph),
    )


def _names_kept(sentence: Sentence) -> Iterator[Word]:
    """Give a sentence's words; a capital inside it makes a name of what is read as an adverb: `Earley said`.

    A mark right before it opens a quotation, whose first word has a capital anyway: `said: "Maybe not."`
    """
    for at, word in enumerate(sentence.words):
        if at > 1 and word.tag == "RB" and word.text.istitle() and not sentence.headline:
            before = sentence.words[at - 1]
            if before.tag == "NNP" or (before.text in ENDS and before.end < word.start):
                word = replace(word, pos="PROPN", tag="NNP")
        yield word


def _line_ends(paragraph: list[int]) -> tuple[int, ...]:
    ends = list(range(len(paragraph)))
    for at in range(len(ends) - 2, -1, -1):
        if paragraph[at + 1] == paragraph[at]:
            ends[at] = ends[at + 1]
    return tuple(ends)


def _kids(head: list[int]) -> tuple[tuple[int, ...], ...]:
    kids: list[list[int]] = [[] for _ in head]
    for at, above in enumerate(head):
        if above != at:
            kids[above].append(at)
    return tuple(tuple(k) for k in kids)


def _edges(head: list[int]) -> tuple[Range, ...]:
    """Give the first and last word below each word, leaves first; a tree's depth costs nothing."""
    edges = [(at, at) for at in range(len(head))]
    waiting = [0] * len(head)
    for at, above in enumerate(head):
        waiting[above] += above != at
    ready = [at for at, count in enumerate(waiting) if not count]
    while ready:
        at = ready.pop()
        above = head[at]
        if above != at:
            edges[above] = min(edges[above][0], edges[at][0]), max(edges[above][1], edges[at][1])
            waiting[above] -= 1
            if not waiting[above]:
                ready.append(above)
    return tuple(edges)


def _quoted(words: list[Word], quotations: tuple[Quotation, ...]) -> tuple[int, ...]:
    outer = [(n, q) for n, q in enumerate(quotations) if q.depth == 0]
    found, at = [], 0
    for word in words:
        while at < len(outer) and outer[at][1].end <= word.start:
            at += 1
        inside = at < len(outer) and outer[at][1].start <= word.start
        found.append(outer[at][0] if inside else -1)
    return tuple(found)
