"""What a check looks up: the draft and the reports by id, and which claims say much the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from secondsource.model import (
    Alignment,
    Attribution,
    Claim,
    Dossier,
    Entity,
    Fact,
    Marked,
    Quantity,
    Sentence,
    Span,
    Time,
    Word,
)

AROUND = 2  # sentences before and after one in which its pronouns and bare names are explained


@dataclass(frozen=True, slots=True)
class Known:
    """Draft and reports; `near` gives a draft claim's claims of reports, best first, `speakers` entity ids."""

    dossier: Dossier
    draft: Marked
    marked: Mapping[str, Marked]
    claims: Mapping[str, Claim]
    attributions: Mapping[str, Attribution]
    mentions: Mapping[str, tuple[tuple[Span, Entity], ...]]
    speakers: Mapping[str, str]
    near: Mapping[str, tuple[Alignment, ...]]
    facts: Mapping[str, tuple[Fact, ...]]
    origin_of: Mapping[str, str]

    def sentence(self, claim: Claim) -> Sentence:
        """Give the sentence that holds a claim."""
        return self.marked[claim.span.report_id].sentences[claim.sentence]

    def context(self, claim: Claim) -> Span:
        """Give the stretch from the sentences before a claim's to those after it."""
        held = self.marked[claim.span.report_id]
        first = held.sentences[max(0, claim.sentence - AROUND)].span.start
        last = held.sentences[min(len(held.sentences) - 1, claim.sentence + AROUND)].span.end
        return held.report.span(first, last)

    def quantities_in(self, span: Span) -> tuple[Quantity, ...]:
        """Give the quantities that lie in a span."""
        return tuple(q for q in self.marked[span.report_id].quantities if span.covers(q.span))

    def words_in(self, span: Span) -> tuple[Word, ...]:
        """Give the words that lie in a span."""
        held = self.marked[span.report_id].sentences
        near = (s for s in held if s.span.overlaps(span))
        return tuple(w for s in near for w in s.words if span.start <= w.start and w.end <= span.end)

    def own_words(self, claim: Claim) -> tuple[Word, ...]:
        """Give the words of a claim without those that say who tells it."""
        told = self.telling_in(claim.span)
        return tuple(w for w in self.words_in(claim.span) if not any(t.start <= w.start < t.end for t in told))

    def telling_in(self, span: Span) -> tuple[Span, ...]:
        """Give the sources and cues of attributions that touch a span."""
        held = self.marked[span.report_id].attributions
        return tuple(s for a in held for s in (a.source, a.cue) if s is not None and s.overlaps(span))

    def times_in(self, span: Span) -> tuple[Time, ...]:
        """Give the time expressions that lie in a span."""
        return tuple(t for t in self.marked[span.report_id].times if span.covers(t.span))

    def named_in(self, span: Span) -> tuple[tuple[Span, Entity], ...]:
        """Give the named mentions that touch a span."""
        return tuple((m, e) for m, e in self.mentions.get(span.report_id, ()) if m.overlaps(span))

    def told_by(self, claim: Claim) -> Iterator[Attribution]:
        """Give the attributions of a claim, innermost first; a loop of parents is cut."""
        seen: set[str] = set()
        step = claim.attribution
        while step is not None and step not in seen and step in self.attributions:
            seen.add(step)
            yield self.attributions[step]
            step = self.attributions[step].parent


def known_of(
    dossier: Dossier,
    draft: Marked,
    alignments: Iterable[Alignment],
    entities: Iterable[Entity],
    speakers: Iterable[tuple[str, str]],
) -> Known:
    """Index a dossier with a draft; `a` of an alignment is the draft's claim."""
    outside = {o.report_id for o in dossier.outsiders}
    marked = {m.report.id: m for m in (*dossier.marked, draft) if m.report.id not in outside}
    mentions: dict[str, list[tuple[Span, Entity]]] = {}
    for entity in entities:
        for mention in entity.mentions:
            mentions.setdefault(mention.report_id, []).append((mention, entity))
    near: dict[str, list[Alignment]] = {}
    for one in alignments:
        near.setdefault(one.a, []).append(one)
    facts: dict[str, list[Fact]] = {}
    for fact in dossier.facts:
        for claim in fact.claims:
            facts.setdefault(claim, []).append(fact)
    return Known(
        dossier,
        draft,
        marked,
        {c.id: c for m in marked.values() for c in m.claims},
        {a.id: a for m in marked.values() for a in m.attributions},
        {name: tuple(sorted(held, key=lambda p: p[0])) for name, held in mentions.items()},
        dict(speakers),
        {name: tuple(held) for name, held in near.items()},
        {name: tuple(held) for name, held in facts.items()},
        {t.claim: t.origin for t in dossier.traces},
    )
