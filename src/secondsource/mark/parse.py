"""Parsing: body text to sentences with words, through spaCy; nothing after this file sees spaCy.

Each line of the body is parsed by itself, each distinct line once. Curly apostrophes and quotation marks
are turned into straight ones of the same length first, because the small models glue `Jo’s` into one name;
offsets hold, and `Word.text` is what the model saw.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from secondsource.errors import MissingModelError
from secondsource.model import Report, Sentence, Word

CLOSING = 4  # marks that close a sentence (".”)"), where the model makes a sentence of them
STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\u2009": " ", "\u202f": " "})


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


@lru_cache(maxsize=2)
def load_model(name: str) -> Any:
    """Load an installed spaCy pipeline by name; raises MissingModelError where there is none."""
    import spacy

    try:
        return spacy.load(name)
    except OSError as error:
        raise MissingModelError(name) from error


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


@lru_cache(maxsize=50_000)
def _parsed_line(
    line: str, model: str, max_words: int
) -> tuple[tuple[tuple[Word, ...], tuple[RawName, ...]], ...]:
    """Give (words, names) of each sentence of a line, offsets counted from the line's start."""
    nlp = load_model(model)
    doc = nlp.make_doc(line)
    out: list[tuple[tuple[Word, ...], tuple[RawName, ...]]] = []
    for first in range(0, len(doc), max_words):
        piece = nlp(doc[first : first + max_words].as_doc() if len(doc) > max_words else doc)
        by = doc[first].idx
        for sentence in piece.sents:
            words = _words(sentence, by)
            if out and words and not any(c.isalnum() for w in words for c in w.text):
                if len(words) <= CLOSING:  # more of them is a line of marks, which says nothing
                    out[-1] = (_joined(out[-1][0], words), out[-1][1])
            elif words:
                entities = tuple(RawName(e.start_char + by, e.end_char + by, e.label_) for e in sentence.ents)
                out.append((words, entities))
    return tuple(out)


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
