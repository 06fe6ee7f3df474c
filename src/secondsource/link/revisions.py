"""Revisions: later versions of a report by the same outlet, with what was added, removed and reworded."""

from __future__ import annotations

from collections.abc import Iterable

from secondsource.link.fingerprints import Overlap
from secondsource.link.sentences import Pair, align_sentences, folded
from secondsource.link.versions import order, version_of
from secondsource.model import Change, ChangeKind, Marked, Revision, Sentence, Span


def find_revisions(overlaps: Iterable[Overlap]) -> tuple[Revision, ...]:
    """Give every pair of versions by one outlet, older first; prints by different outlets are copies."""
    found = []
    for o in overlaps:
        if why := version_of(o):
            found.append(_revision(o.a, o.b, why))
    return tuple(sorted(found, key=lambda r: (r.older, r.newer)))


def _revision(a: Marked, b: Marked, why: str) -> Revision:
    placed = order(a.report, b.report)
    older, newer = (a, b) if placed.older == a.report.id else (b, a)
    return Revision(placed.older, placed.newer, changes_between(older, newer), f"{why}; {placed.why}")


def changes_between(older: Marked, newer: Marked) -> tuple[Change, ...]:
    """Give the changes sentence by sentence, in the order of the newer text, removals at the end."""
    pairs = align_sentences(older.sentences, newer.sentences)
    changes = [c for p in pairs if p.score < 100 for c in _change(older, newer, p)]
    kept_a, kept_b = {p.a for p in pairs}, {p.b for p in pairs}
    changes += [
        Change(ChangeKind.ADDED, None, s.span)
        for j, s in enumerate(newer.sentences)
        if j not in kept_b and _said(s)
    ]
    changes += [
        Change(ChangeKind.REMOVED, s.span, None)
        for i, s in enumerate(older.sentences)
        if i not in kept_a and _said(s)
    ]
    return tuple(sorted(changes, key=lambda c: (c.new is None, (c.new or c.old or _nowhere()).start)))


def _nowhere() -> Span:
    raise AssertionError("a change has a side")


def _said(sentence: Sentence) -> bool:
    return bool(folded(sentence))


def _change(older: Marked, newer: Marked, pair: Pair) -> list[Change]:
    old, new = older.sentences[pair.a], newer.sentences[pair.b]
    if grown := _lead_in(newer, new, old):
        return [Change(ChangeKind.ADDED, None, grown)]
    if shrunk := _lead_in(older, old, new):
        return [Change(ChangeKind.REMOVED, shrunk, None)]
    return [Change(ChangeKind.REWORDED, old.span, new.span)]


def _lead_in(longer: Marked, sentence: Sentence, shorter: Sentence) -> Span | None:
    """Give what was put before an otherwise unchanged sentence, such as a dateline."""
    tail = shorter.span.text
    if sentence.span.text.endswith(tail) and len(sentence.span.text) > len(tail):
        return longer.report.span(sentence.span.start, sentence.span.end - len(tail))
    return None
