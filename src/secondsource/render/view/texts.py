"""The reports' texts in passages and pieces, cut so that every reference is a run of whole pieces."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from secondsource.model import DateEvidence, Dossier, Marked, Report
from secondsource.render.view.index import Index
from secondsource.render.view.page import Passage, Piece, Ref, ReportText, Stated
from secondsource.render.view.words import date_words, one_line, printable

_EVIDENCE = {
    DateEvidence.METADATA: "by its metadata",
    DateEvidence.TEXT: "by its text",
    DateEvidence.INFERRED: "inferred",
}


def report_texts(dossier: Dossier, index: Index, refs: Iterable[Ref]) -> tuple[ReportText, ...]:
    """Give every report with its text cut at the ends of sentences, furniture and references."""
    cuts: dict[str, set[int]] = {r.id: set() for r in dossier.reports}
    for ref in refs:
        cuts[ref.report] |= {offset for span in ref.spans for offset in span}
    facts = _facts_of(dossier)
    return tuple(_report_text(m, index, cuts[m.report.id], facts) for m in dossier.marked)


def _facts_of(dossier: Dossier) -> dict[str, tuple[str, ...]]:
    """Give the ids of the facts that hold each claim."""
    found: dict[str, tuple[str, ...]] = {}
    for fact in dossier.facts:
        for claim in fact.claims:
            found[claim] = (*found.get(claim, ()), fact.id)
    return found


def _report_text(marked: Marked, index: Index, cuts: set[int], facts: Mapping[str, tuple[str, ...]]) -> ReportText:
    report = marked.report
    anchor = index.anchors[report.id]
    marks = _kinds(marked)
    published, label = report.published, index.labels[report.id]
    return ReportText(
        id=report.id,
        anchor=anchor,
        label=label,
        outlet=index.told(report.publisher) if report.publisher else report.id * (report.id != label),
        title=one_line(report.title or ""),
        published=date_words(published.value) if published else "",
        evidence=_EVIDENCE[published.evidence] if published else "",
        reason=index.told(published.reason) if published else "",
        passages=tuple(_passages(marked, anchor, cuts, marks)),
        sha256=report.sha256,
        stated=tuple(_stated(marked, index, facts)),
    )


def _stated(marked: Marked, index: Index, facts: Mapping[str, tuple[str, ...]]) -> Iterator[Stated]:
    """Give the claims of a report in order of its text, each with its origin's name and its facts."""
    for claim in sorted(marked.claims, key=lambda c: (c.span, c.id)):
        who = index.origin_names([index.origin_of[claim.id]]) if claim.id in index.origin_of else ()
        (ref,) = index.refs_to([claim.span])
        yield Stated(one_line(claim.span.text), ref, "; ".join(who), facts.get(claim.id, ()))


def _kinds(marked: Marked) -> list[tuple[int, int, str]]:
    """Give what is marked in a report: who speaks, with the cue, and when."""
    spoken = [s for a in marked.attributions for s in (a.source, a.cue) if s is not None]
    found = [(s.start, s.end, "who") for s in spoken] + [(t.span.start, t.span.end, "time") for t in marked.times]
    return sorted(set(found))


def _passages(
    marked: Marked, anchor: str, cuts: set[int], marks: Sequence[tuple[int, int, str]]
) -> Iterator[Passage]:
    report = marked.report
    sentences = {(s.span.start, s.span.end): n for n, s in enumerate(marked.sentences, 1)}
    ends = {0, len(report.text)} | {e for pair in (*sentences, *report.body) for e in pair}
    every = sorted(cuts | {e for start, end, _ in marks for e in (start, end)})
    for start, end in pairwise(sorted(ends)):
        pieces = tuple(_pieces(report, start, end, every, marks))
        number = sentences.get((start, end))
        address = f"{anchor}-{start}" if number else ""
        yield Passage(number, not report.in_body(start, end), pieces, address)


def _pieces(
    report: Report, start: int, end: int, cuts: Sequence[int], marks: Sequence[tuple[int, int, str]]
) -> Iterator[Piece]:
    inner = cuts[bisect_right(cuts, start) : bisect_left(cuts, end)]
    near = [m for m in marks if m[0] < end and start < m[1]]
    for a, b in pairwise([start, *inner, end]):
        kinds = tuple(sorted({kind for first, last, kind in near if first <= a and b <= last}))
        yield Piece(a, printable(report.text[a:b]), kinds)
