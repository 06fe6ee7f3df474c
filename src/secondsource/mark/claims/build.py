"""From the units of a sentence to claims."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from secondsource.mark.claims.candidates import assertions
from secondsource.mark.claims.mood import modality_of, polarity_of, trigger_of
from secondsource.mark.claims.phrases import phrases
from secondsource.mark.claims.sources import innermost
from secondsource.mark.claims.units import SUBJECTS, Unit, trimmed
from secondsource.mark.claims.withdrawn import withdrawn
from secondsource.mark.frames import frame_of
from secondsource.mark.slots import Filled, slots_of_sentence
from secondsource.mark.syntax import Tree, tree_of
from secondsource.model import (
    Attribution,
    Claim,
    ClaimKind,
    Name,
    Quantity,
    Report,
    Sentence,
    Span,
    Time,
    content_id,
)

LONGEST = 300  # characters


@dataclass(frozen=True, slots=True)
class Marks:
    """What is known of a report before its claims are."""

    report: Report
    names: tuple[Name, ...]
    times: tuple[Time, ...]
    quantities: tuple[Quantity, ...]
    attributions: tuple[Attribution, ...]

    def slots(self, sentence: Sentence, tree: Tree) -> tuple[Filled, ...]:
        """Give the slots of one sentence."""
        return slots_of_sentence(
            self.report,
            tree,
            tuple(n for n in self.names if sentence.span.covers(n.span)),
            tuple(t for t in self.times if sentence.span.covers(t.span)),
            tuple(q for q in self.quantities if sentence.span.covers(q.span)),
        )

    def telling(self, sentence: Sentence) -> frozenset[int]:
        """Give the words of one sentence that name a source or a cue, as indexes."""
        spans = [s for a in self.attributions for s in (a.source, a.cue) if s and s.overlaps(sentence.span)]
        words = enumerate(sentence.words)
        return frozenset(i for i, w in words if any(s.start < w.end and w.start < s.end for s in spans))


def claims_of_sentence(marks: Marks, sentence: Sentence, before: Span | None = None) -> Iterator[Claim]:
    """Give the claims of one sentence: clauses and appositions, then phrases around one slot.

    `before` are the words by which the sentence says that it stood in an earlier version, None where it does not.
    """
    tree = tree_of(sentence)
    filled = marks.slots(sentence, tree)
    quoted = innermost(sentence.span, marks.attributions) is not None
    asserted = list(assertions(sentence, tree, quoted, marks.telling(sentence)))
    for unit in (*asserted, *phrases(tree, filled, asserted)):
        if words := _within_bounds(tree, unit):
            claim = _claim(marks, sentence, tree, Unit(unit.kind, unit.head, words), filled)
            yield claim if before is None else _taken_back(claim, before)


def _taken_back(claim: Claim, words: Span) -> Claim:
    """Give a claim as its own report's correction gives it."""
    if claim.frame is None:
        return claim
    frame = replace(claim.frame, factuality=withdrawn(claim.frame.factuality, words))
    return replace(claim, frame=frame, modality=modality_of(frame), modality_span=words)


def _within_bounds(tree: Tree, unit: Unit) -> tuple[int, ...]:
    """Cut a unit to 300 characters: first to its run of neighbouring words around the head, then at a word."""
    words = tree.words
    own = unit.words
    if words[own[-1]].end - words[own[0]].start <= LONGEST:
        return own
    run = [unit.head] if unit.head in own else [own[0]]
    while run[0] - 1 in own and words[run[-1]].end - words[run[0] - 1].start <= LONGEST:
        run.insert(0, run[0] - 1)
    while run[-1] + 1 in own and words[run[-1] + 1].end - words[run[0]].start <= LONGEST:
        run.append(run[-1] + 1)
    kept = trimmed(tree, run)
    return tuple(kept) if kept and words[kept[-1]].end - words[kept[0]].start <= LONGEST else ()


def _claim(marks: Marks, sentence: Sentence, tree: Tree, unit: Unit, filled: tuple[Filled, ...]) -> Claim:
    report, own = marks.report, set(unit.words)
    span = report.span(tree.words[unit.words[0]].start, tree.words[unit.words[-1]].end)
    clause = unit.kind is ClaimKind.CLAUSE
    kind = ClaimKind.HEADLINE if sentence.headline and clause else unit.kind
    attribution = innermost(span, marks.attributions)
    frame = frame_of(report, tree, unit.head, filled, sentence.headline, attribution)
    return Claim(
        id=content_id("claim", report.id, str(span.start), str(span.end), kind),
        span=span,
        sentence=sentence.index,
        kind=kind,
        words=unit.words,
        subject=_subject(report, tree, unit),
        predicate="" if unit.kind is ClaimKind.PHRASE else tree.words[unit.head].lemma.lower(),
        slots=tuple(f.slot for f in filled if f.words <= own),
        polarity=polarity_of(frame),
        modality=modality_of(frame),
        modality_span=trigger_of(frame),
        attribution=attribution,
        frame=frame,
    )


def _subject(report: Report, tree: Tree, unit: Unit) -> Span | None:
    """Give the subject of a clause, or the noun that an apposition explains, without side clauses."""
    if unit.kind is ClaimKind.APPOSITION:
        anchor = tree.words[unit.head].head
        words = [i for i in tree.under(anchor) if i <= anchor]
    else:
        found = next(tree.with_dep(unit.head, *SUBJECTS), None)
        if found is None or found not in unit.words:
            return None
        words = [i for i in unit.words if i in set(tree.under(found))]
        words = _first_run(words)
    words = trimmed(tree, words)
    return report.span(tree.words[words[0]].start, tree.words[words[-1]].end) if words else None


def _first_run(words: list[int]) -> list[int]:
    end = next((n for n in range(1, len(words)) if words[n] != words[n - 1] + 1), len(words))
    return words[:end]
