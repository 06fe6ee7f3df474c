"""Lookups over linked reports, built once per dossier; outsiders are left out of all of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import wraps
from typing import Any, TypeVar

from secondsource.model import (
    Alignment,
    Attribution,
    Claim,
    Entity,
    Interval,
    Linked,
    Marked,
    Quantity,
    Report,
    Sentence,
    Span,
    Time,
    Word,
    parse_edtf,
    places_inside,
)

CLOSING = "according-to"  # the rule's name
ROOM = 2  # characters after the last word of a sentence
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
AHEAD = 16  # characters before a number in which "an additional" stands
_ADDED_AHEAD = re.compile(r"\b(?:another|additional|further|extra)\s+$", re.IGNORECASE)
_ADDED_BEHIND = re.compile(r"\s+(?:others?|more|additional|further|extra)\b(?!\s+than\b)", re.IGNORECASE)
ALIKE = 0.6  # shared content lemmas, of the smaller set's
T = TypeVar("T", Claim, Sentence, Span, str)
R = TypeVar("R")


def once(ask: Callable[[View, T], R]) -> Callable[[View, T], R]:
    """Answer a question about one claim, sentence, span or report id once, however often it is asked of a view.

    What is a function of one claim is thus paid by the claims, never by their pairs.
    """

    @wraps(ask)
    def answered(view: View, of: T) -> R:
        key = (ask, of.id if isinstance(of, Claim) else of.span if isinstance(of, Sentence) else of)
        if key not in view.known:
            view.known[key] = ask(view, of)
        answer: R = view.known[key]
        return answer

    return answered


@dataclass(frozen=True, slots=True)
class View:
    """The reports of one story with everything that is looked up by id.

    `near` gives each claim's alignments, best first; `speakers` attribution id -> entity id; `closings` the
    attributions that close a sentence ("..., according to police."); `marks` report id -> its marks, and
    `mentions` its (mention, entity id)s in order of the entities; `lemmas` claim id -> its content lemmas;
    `known` what was answered `once`.
    """

    linked: Linked
    marked: tuple[Marked, ...]
    reports: dict[str, Report]
    sentences: dict[str, tuple[Sentence, ...]]
    claims: dict[str, Claim]
    attributions: dict[str, Attribution]
    entities: dict[str, Entity]
    speakers: dict[str, str]
    near: dict[str, tuple[Alignment, ...]]
    groups: tuple[tuple[str, ...], ...]
    closings: dict[tuple[str, int], tuple[Attribution, ...]]
    marks: dict[str, Marked]
    mentions: dict[str, tuple[tuple[Span, str], ...]]
    lemmas: dict[str, frozenset[str]]
    known: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    def times_in(self, span: Span) -> list[Time]:
        """Give the time expressions that lie wholly inside a span."""
        return [t for t in self.marks[span.report_id].times if span.covers(t.span)]

    def quantities_in(self, span: Span) -> list[Quantity]:
        """Give the quantities that lie wholly inside a span."""
        return [q for q in self.marks[span.report_id].quantities if span.covers(q.span)]

    def totals_in(self, span: Span) -> list[Quantity]:
        """Give the quantities inside a span that count a whole: not "14 more", "three others", "another eight"."""
        return [q for q in self.quantities_in(span) if not self.adds(q.span)]

    def adds(self, span: Span) -> bool:
        """Whether the words beside a number say that it comes on top of another."""
        text = self.reports[span.report_id].text
        ahead = _ADDED_AHEAD.search(text[max(0, span.start - AHEAD) : span.start])
        return ahead is not None or _ADDED_BEHIND.match(text, span.end) is not None

    def named_in(self, span: Span) -> frozenset[str]:
        """Give the entities that are named in a span, or whose names it cuts."""
        return _named_in(self, span)

    def named_around(self, claim: Claim) -> frozenset[str]:
        """Give the entities that are named in the sentence of a claim."""
        sentence = self.sentence(claim)
        return self.named_in(sentence.span) if sentence is not None else frozenset()

    def mentions_in(self, span: Span) -> list[tuple[Span, Entity]]:
        """Give the mentions that lie wholly inside a span with whom they name, in order of the entities."""
        return [(m, self.entities[e]) for m, e in self.mentions.get(span.report_id, ()) if span.covers(m)]

    def named_at(self, report_id: str, at: int) -> str:
        """Give the first entity whose name holds this character of a report, "" for none."""
        return next((e for m, e in self.mentions.get(report_id, ()) if m.start <= at < m.end), "")

    def content(self, claim: Claim) -> frozenset[str]:
        """Give the content lemmas of a claim."""
        return self.lemmas[claim.id]

    def published(self, report: str) -> Interval | None:
        """Give the days on which a report appeared, None where they are not known."""
        time = self.reports[report].published
        return parse_edtf(time.value) if time is not None else None

    def sentence(self, claim: Claim) -> Sentence | None:
        """Give the sentence that holds a claim, None where the index is out of range."""
        return _sentence(self.sentences.get(claim.span.report_id, ()), claim)

    def words(self, claim: Claim) -> tuple[Word, ...]:
        """Give the words inside a claim's span."""
        return _words(self, claim)

    def attribution(self, claim: Claim) -> Attribution | None:
        """Give the innermost attribution of a claim."""
        return self.attributions.get(claim.attribution) if claim.attribution else None

    def innermost(self, claim: Claim) -> Attribution | None:
        """Give a claim's attribution; where parents form a loop, the one of it with the shortest content."""
        attribution = self.attribution(claim) or self._closing(claim)
        if attribution is None or attribution.parent is None:
            return attribution
        chain = self.chain(attribution)
        if chain[-1].parent not in {a.id for a in chain}:
            return attribution
        held = [a for a in chain if a.content.covers(claim.span)]
        return min(held or chain, key=lambda a: (a.content.end - a.content.start, a.id))

    def _closing(self, claim: Claim) -> Attribution | None:
        """Give the "according to" that closes a claim's sentence: it covers the clauses before it."""
        sentence = self.sentence(claim)
        for attribution in self.closings.get((claim.span.report_id, claim.sentence), ()):
            source = attribution.source
            if sentence is not None and source is not None and source.start > claim.span.start:
                return attribution
        return None

    def chain(self, attribution: Attribution) -> tuple[Attribution, ...]:
        """Give an attribution with those that relay it, innermost first; a loop of parents is cut."""
        found: list[Attribution] = []
        step: Attribution | None = attribution
        while step is not None and step not in found:
            found.append(step)
            step = self.attributions.get(step.parent) if step.parent else None
        return tuple(found)

    def aligned(self, a: str, b: str) -> Alignment | None:
        """Give the alignment of two claims, None where there is none."""
        return next((x for x in self.near.get(a, ()) if b in (x.a, x.b)), None)


@once
def _named_in(view: View, span: Span) -> frozenset[str]:
    return frozenset(e for m, e in view.mentions.get(span.report_id, ()) if m.overlaps(span))


@once
def _words(view: View, claim: Claim) -> tuple[Word, ...]:
    return inside(view.sentence(claim), claim.span)


@once
def content_around(view: View, sentence: Sentence) -> frozenset[str]:
    """Give the content lemmas of a sentence."""
    return content_lemmas(sentence.words)


@once
def content_within(view: View, span: Span) -> frozenset[str]:
    """Give the content lemmas of the words inside a span."""
    held = view.sentences[span.report_id]
    first = max(0, bisect_left(held, span.start, key=lambda s: s.span.end))
    several = (s for s in held[first:] if s.span.overlaps(span))
    return content_lemmas(w for s in several for w in s.words if span.start <= w.start and w.end <= span.end)


def view_of(linked: Linked, withdrawn: Collection[str] = ()) -> View:
    """Index linked reports without the withdrawn claims; alignments and groups keep only claims that are there."""
    outside = {o.report_id for o in linked.outsiders}
    marked = tuple(
        replace(m, claims=tuple(c for c in m.claims if c.id not in withdrawn)) if withdrawn else m
        for m in linked.marked
        if m.report.id not in outside
    )
    claims = {c.id: c for m in marked for c in m.claims}
    groups = (tuple(c for c in group if c in claims) for group in linked.groups)
    return View(
        linked,
        marked,
        {m.report.id: m.report for m in marked},
        {m.report.id: m.sentences for m in marked},
        claims,
        {a.id: a for m in marked for a in m.attributions},
        {e.id: e for e in linked.entities},
        dict(linked.speakers),
        _near(a for a in linked.alignments if a.a in claims and a.b in claims),
        tuple(g for g in groups if g),
        {key: tuple(held) for m in marked for key, held in _closings(m)},
        {m.report.id: m for m in marked},
        _mentions(linked.entities),
        {c.id: content_lemmas(inside(_sentence(m.sentences, c), c.span)) for m in marked for c in m.claims},
    )


def _sentence(held: tuple[Sentence, ...], claim: Claim) -> Sentence | None:
    return held[claim.sentence] if 0 <= claim.sentence < len(held) else None


def _mentions(entities: Iterable[Entity]) -> dict[str, tuple[tuple[Span, str], ...]]:
    found: dict[str, list[tuple[Span, str]]] = defaultdict(list)
    for entity in entities:
        for mention in entity.mentions:
            found[mention.report_id].append((mention, entity.id))
    return {report: tuple(held) for report, held in found.items()}


def _closings(marked: Marked) -> Iterator[tuple[tuple[str, int], list[Attribution]]]:
    """Give (report, sentence) -> the attributions whose source, after "according to", ends the sentence."""
    found = [a for a in marked.attributions if a.rule == CLOSING and a.source is not None]
    for sentence in marked.sentences:
        end = sentence.span.end
        held = [a for a in found if a.source is not None and end - ROOM <= a.source.end <= end]
        if held:
            yield (marked.report.id, sentence.index), held


def inside(sentence: Sentence | None, span: Span) -> tuple[Word, ...]:
    """Give the words of a sentence that lie inside a span."""
    return tuple(sentence.words[i] for i in places_inside(sentence, span)) if sentence is not None else ()


def content_lemmas(words: Iterable[Word]) -> frozenset[str]:
    """Give the lemmas that carry content, case folded."""
    return frozenset(w.lemma.casefold() for w in words if w.pos in CONTENT and any(c.isalnum() for c in w.text))


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets of content lemmas share so many, of the smaller one's, that they say much the same."""
    return len(one & other) >= ALIKE * max(1, min(len(one), len(other)))


def _near(alignments: Iterable[Alignment]) -> dict[str, tuple[Alignment, ...]]:
    found: dict[str, list[Alignment]] = defaultdict(list)
    for alignment in alignments:
        found[alignment.a].append(alignment)
        found[alignment.b].append(alignment)
    return {key: tuple(sorted(held, key=lambda x: (-x.score, x.a, x.b))) for key, held in found.items()}
