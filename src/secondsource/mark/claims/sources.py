"""Which attribution a claim belongs to: the innermost one whose content holds it."""

from __future__ import annotations

from secondsource.model import Attribution, Span


def innermost(span: Span, attributions: tuple[Attribution, ...]) -> str | None:
    """Give the id of the attribution with the smallest content that holds at least half of a claim, its tag aside.

    Among those with the same content it is the one that most others relay.
    """
    by_id = {a.id: a for a in attributions}
    holding = [a for a in attributions if (said := _shared(span, a.content)) and 2 * said >= _without_tag(span, a)]
    if not holding:
        return None
    best = min(holding, key=lambda a: (a.content.end - a.content.start, -_depth(a, by_id), a.content.start, a.id))
    return best.id


def _without_tag(span: Span, a: Attribution) -> int:
    """Give the length of a claim without the words that only say who says it: `Ten sank, Ann Roe said`."""
    tag = [part for part in (a.source, a.cue) if part is not None and part.start >= a.content.end]
    return span.end - span.start - sum(_shared(span, part) for part in tag)


def _shared(a: Span, b: Span) -> int:
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def _depth(attribution: Attribution, by_id: dict[str, Attribution]) -> int:
    seen: set[str] = set()
    parent = attribution.parent
    while parent is not None and parent in by_id and parent not in seen:
        seen.add(parent)
        parent = by_id[parent].parent
    return len(seen)
