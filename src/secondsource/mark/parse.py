"""Parsing: body text to sentences with words, through spaCy; nothing after this file sees spaCy.

Each line of the body is parsed by itself, each distinct line once. Curly apostrophes and quotation marks
are turned into straight ones of the same length first, because the small models glue `Jo’s` into one name;
offsets hold, and `Word.text` is what the model saw.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from secondsource.errors import MissingModelError
from secondsource.language.letters import PLAIN_LETTERS
from secondsource.model import Report, Sentence, Word

BATCH = 256  # lines that go through the model together
KEPT = 400_000  # words whose parse is kept, about 80 MB; then all is forgotten
CLOSING = 4  # marks that close a sentence (".”)"), where the model makes a sentence of them
STRAIGHT = PLAIN_LETTERS | str.maketrans(
    {
        **dict.fromkeys("’‘‚‹›", "'"),
        **dict.fromkeys("“”„‟«»", '"'),
        **dict.fromkeys("\u00a0\u2009\u202f", " "),
        **dict.fromkeys("‒―", "—"),
    }
)


Words = tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class RawName:
    """A stretch that the model took for a name, with the model's own label ("PERSON", "GPE")."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Parsed:
    """The sentences of one report's body, and the names as the model saw them, before any repair."""

    report: Report
    sentences: tuple[Sentence, ...]
    raw_names: tuple[RawName, ...]


Line = tuple[tuple[Words, tuple[RawName, ...]], ...]


class _Known:
    """The lines that were parsed before; bounded by their words, since lines differ a hundredfold."""

    def __init__(self) -> None:
        self._lines: dict[tuple[str, str, int], Line] = {}
        self._words = 0

    def __len__(self) -> int:
        return len(self._lines)

    def get(self, line: str, model: str, max_words: int) -> Line | None:
        """Give what a line was parsed to, None where it was not yet."""
        return self._lines.get((line, model, max_words))

    def put(self, line: str, model: str, max_words: int, parsed: Line) -> None:
        """Keep a parsed line."""
        if self._words > KEPT:
            self.clear()
        self._words += 1 + sum(len(words) for words, _ in parsed)
        self._lines[line, model, max_words] = parsed

    def clear(self) -> None:
        """Forget every line."""
        self._lines.clear()
        self._words = 0


KNOWN = _Known()


@lru_cache(maxsize=2)
def load_model(name: str) -> Any:
    """Load an installed spaCy pipeline by name; raises MissingModelError where there is none that can parse."""
    import spacy

    try:
        found = spacy.load(name)
    except OSError as error:
        raise MissingModelError(name) from error
    except Exception as error:  # whatever an installed package does that was never meant to be loaded
        raise MissingModelError(name, installed=True) from error
    if found.lang != "en" or not found.has_pipe("parser"):
        raise MissingModelError(name, installed=True)
    return found


def parse(report: Report, model: str, max_words: int = 400) -> Parsed:
    """Parse the body of one report, line by line."""
    sentences: list[Sentence] = []
    names: list[RawName] = []
    for paragraph, (start, end) in enumerate(body_lines(report)):
        line = report.text[start:end].translate(STRAIGHT)
        headline = bool(report.title) and line.strip() == (report.title or "").translate(STRAIGHT).strip()
        for words, entities in _parsed_line(line, model, max_words):
            first, last = words[0].start + start, words[-1].end + start
            shifted = tuple(_shift(w, start) for w in words)
            span = report.span(first, last)
            sentences.append(Sentence(span, len(sentences), paragraph, headline, shifted))
            names += [RawName(n.start + start, n.end + start, n.label) for n in entities]
    return Parsed(report, tuple(sentences), tuple(names))


def body_lines(report: Report) -> Iterator[tuple[int, int]]:
    """Give the offsets of each non-empty line of the body, cut to the body's stretches."""
    for a, b in report.body:
        position = a
        for line in report.text[a:b].splitlines(keepends=True):
            solid = line.strip()
            if solid:
                first = position + len(line) - len(line.lstrip())
                yield first, first + len(solid)
            position += len(line)


def _shift(word: Word, by: int) -> Word:
    return Word(word.start + by, word.end + by, word.text, word.lemma, word.pos, word.tag, word.dep, word.head)


def prepare(reports: Iterable[Report], model: str, max_words: int = 400) -> None:
    """Parse the lines of many reports in batches, each distinct one once, ready for `parse`.

    A batch in which the model fails is left out: `parse` then meets its lines one by one, and the failure
    costs the report that has it alone.
    """
    lines = (report.text[a:b].translate(STRAIGHT) for report in reports for a, b in body_lines(report))
    distinct = [line for line in dict.fromkeys(lines) if KNOWN.get(line, model, max_words) is None]
    for batch in (distinct[i : i + BATCH] for i in range(0, len(distinct), BATCH)):
        with suppress(Exception):  # whatever it is, it comes again where a report asks for the line
            for line, parsed in zip(batch, _parsed_lines(batch, model, max_words), strict=True):
                KNOWN.put(line, model, max_words, parsed)


def _parsed_line(line: str, model: str, max_words: int) -> Line:
    """Give (words, names) of each sentence of a line, offsets counted from the line's start."""
    parsed = KNOWN.get(line, model, max_words)
    if parsed is None:
        parsed = _parsed_lines([line], model, max_words)[0]
        KNOWN.put(line, model, max_words, parsed)
    return parsed


def _parsed_lines(lines: Sequence[str], model: str, max_words: int) -> list[Line]:
    """Parse lines in one batch; a line that is too long for one sentence goes through in pieces."""
    nlp = load_model(model)
    docs = [nlp.make_doc(line) for line in lines]
    pieces = [
        (n, doc[first].idx, doc[first : first + max_words].as_doc() if len(doc) > max_words else doc)
        for n, doc in enumerate(docs)
        for first in range(0, len(doc), max_words)
    ]
    out: list[list[tuple[Words, tuple[RawName, ...]]]] = [[] for _ in lines]
    parsed = nlp.pipe([doc for *_, doc in pieces], batch_size=BATCH)
    for (n, by, _), piece in zip(pieces, parsed, strict=True):
        _add_sentences(out[n], piece, by)
    return [tuple(line) for line in out]


def _add_sentences(out: list[tuple[Words, tuple[RawName, ...]]], piece: Any, by: int) -> None:
    """Add the sentences of a piece that begins `by` characters after the line."""
    for sentence in piece.sents:
        words = _words(sentence, by)
        if out and words and not any(c.isalnum() for w in words for c in w.text):
            if len(words) <= CLOSING:  # more of them is a line of marks, which says nothing
                out[-1] = (_joined(out[-1][0], words), out[-1][1])
        elif words:
            entities = tuple(RawName(e.start_char + by, e.end_char + by, e.label_) for e in sentence.ents)
            out.append((words, entities))


def _joined(words: tuple[Word, ...], marks: tuple[Word, ...]) -> tuple[Word, ...]:
    """Give a sentence with the marks that the model made a sentence of their own, below its root."""
    root = next((n for n, w in enumerate(words) if w.head == n), 0)
    return words + tuple(replace(mark, dep="punct", head=root) for mark in marks)


def _words(sentence: Any, by: int) -> tuple[Word, ...]:
    kept = [t for t in sentence if not t.is_space]
    index = {t.i: n for n, t in enumerate(kept)}

    def head(token: Any) -> int:
        while token.head.i not in index and token.head.i != token.i:
            token = token.head
        return index.get(token.head.i, 0)

    return tuple(
        Word(t.idx + by, t.idx + by + len(t), t.text, t.lemma_, t.pos_, t.tag_, t.dep_, head(t)) for t in kept
    )
