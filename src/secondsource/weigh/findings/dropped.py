"""Dropped: what stood in an older version of a report and is gone from the newer one.

A whole sentence may be gone, or one clause of a sentence that is else only reworded. What the newer version tells
in other words, or in another place, is not gone.
"""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.model import SENTENCES, Change, ChangeKind, Claim, Finding, FindingKind, Revision, Span
from secondsource.weigh.view import View, content_lemmas

SHORTEST = 30  # characters
FEWEST = 3  # words that carry content, of a clause that is gone alone
HELD = 0.6  # of the content of a stretch, in one sentence of the newer version, from which it is told there
GONE = 0.4  # of the content of a clause, in every sentence of the newer version below which it is gone
MOST = 8  # of one revision


def dropped(view: View) -> tuple[Finding, ...]:
    """Give what the revisions removed, where no claim of the newer version says the same."""
    out: list[Finding] = []
    for revision in view.linked.revisions:
        if revision.older not in view.reports or revision.newer not in view.reports:
            continue
        spans = sorted(s for c in revision.changes for s in _gone(view, c, revision))
        out += [_finding(s, revision) for s in spans[:MOST]]
    return tuple(out)


def _gone(view: View, change: Change, revision: Revision) -> Iterator[Span]:
    """Give what of a change the newer version does not tell: all of it, or clauses of a reworded sentence."""
    old = change.old
    if old is None:
        return
    if change.kind is ChangeKind.REMOVED:
        if len(old.text) >= SHORTEST and not _kept(view, old, revision):
            yield old
        return
    for claim in view.claims.values():
        clause = claim.kind in SENTENCES and len(claim.span.text) >= SHORTEST and old.covers(claim.span)
        if clause and not _told(view, claim, revision):
            yield claim.span


def _told(view: View, claim: Claim, revision: Revision) -> bool:
    """Whether the newer version may tell a clause: a claim there is aligned to it, or a sentence shares words."""
    mine = view.content(claim)
    if len(mine) < FEWEST or revision.newer in _reports_near(view, claim.id):
        return True
    return _share(view, mine, revision) >= GONE


def _share(view: View, mine: frozenset[str], revision: Revision) -> float:
    """Give the greatest share of some content words that one sentence of the newer version holds."""
    held = (content_lemmas(s.words) for s in view.sentences[revision.newer])
    return max((len(mine & h) / max(1, len(mine)) for h in held), default=0.0)


def _kept(view: View, span: Span, revision: Revision) -> bool:
    """Whether the newer version holds a removed stretch: most of its claims are aligned, or its words there."""
    held = [c for c in view.claims.values() if span.covers(c.span)]
    inside = (content_lemmas(s.words) for s in view.sentences[span.report_id] if s.span.overlaps(span))
    if _share(view, frozenset().union(*inside), revision) >= HELD:
        return True
    there = [c for c in held if revision.newer in _reports_near(view, c.id)]
    return bool(held) and 2 * len(there) > len(held)


def _reports_near(view: View, claim: str) -> set[str]:
    return {view.claims[side].span.report_id for a in view.near.get(claim, ()) for side in (a.a, a.b)}


def _finding(span: Span, revision: Revision) -> Finding:
    words = " ".join(span.text.split()).strip(" ,;")
    return Finding(
        FindingKind.DROPPED, f"{revision.newer} no longer says what {revision.older} said: {words}", (span,)
    )
