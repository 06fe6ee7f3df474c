"""Actors: whom and what the event is about."""

from __future__ import annotations

from collections import Counter

from secondsource.model import NameKind, Span
from secondsource.weigh.view import View

OPENING = 4  # sentences of a report that name its main actors
TOP = 3  # entities


def main_actors(view: View) -> tuple[str, ...]:
    """Give the ids of the persons and organisations that most reports name first, at most TOP, best first."""
    found: Counter[str] = Counter()
    everywhere: Counter[str] = Counter()
    for entity in sorted(view.entities.values(), key=lambda e: e.id):
        if entity.kind not in (NameKind.PERSON, NameKind.ORGANISATION):
            continue
        for report in sorted({m.report_id for m in entity.mentions}):
            found[entity.id] += any(_opens(view, m) for m in entity.mentions if m.report_id == report)
        everywhere[entity.id] = len(entity.mentions)
    ranked = sorted((e for e in found if found[e]), key=lambda e: (-found[e], -everywhere[e], e))
    return tuple(ranked[:TOP])


def _opens(view: View, mention: Span) -> bool:
    sentences = view.sentences.get(mention.report_id, ())
    return bool(sentences) and mention.start < sentences[min(OPENING, len(sentences)) - 1].span.end
