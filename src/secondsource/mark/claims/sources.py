"""Which attribution a claim belongs to: the innermost one whose content holds it."""

from __future__ import annotations

from secondsource.model import Attribution, Span


def innermost(span: Span, attributions: tuple[Attribution, ...]) -> str | None:
    """Give the id of the attribution with the smallest content that holds at least half of a claim.

    Among those with the same content it is the one that most others relay.
    """
    by_id = {a.id: a for a in attributions}
    holding = [a for a in attributions if 2 * _shared(span, a.content) >= span.end - span.start]
    if not holding:
        return None
    best = min(holding, key=lambda a: (a.content.end - a.content.start, -_depth(a, by_id), a.content.start, a.id))
    return best.id


def _shared(a: Span, b: Span) -> int:
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def _depth(attribution: Attribution, by_id: dict[str, Attribution]) -> int:
    seen: set[str] = set()
    parent = attribution.parent
    while parent is not None and parent in by_id and parent not in seen:
        seen.add(parent)
        parent = by_id[parent].parent
    return len(seen)
