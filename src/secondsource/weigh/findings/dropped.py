"""Dropped: what stood in an older version of a report and is gone from the newer one."""

from __future__ import annotations

from secondsource.model import ChangeKind, Finding, FindingKind, Revision, Span
from secondsource.weigh.view import View

SHORTEST = 30  # characters
MOST = 8  # of one revision


def dropped(view: View) -> tuple[Finding, ...]:
    """Give what the revisions removed, where no claim of the newer version says the same."""
    out: list[Finding] = []
    for revision in view.linked.revisions:
        if revision.older not in view.reports or revision.newer not in view.reports:
            continue
        gone = [c.old for c in revision.changes if c.kind is ChangeKind.REMOVED and c.old is not None]
        spans = [s for s in gone if len(s.text) >= SHORTEST and not _kept(view, s, revision)]
        out += [_finding(s, revision) for s in spans[:MOST]]
    return tuple(out)


def _kept(view: View, span: Span, revision: Revision) -> bool:
    """Whether most claims of a removed stretch are aligned to claims of the newer version."""
    held = [c for c in view.claims.values() if span.covers(c.span)]
    there = [c for c in held if revision.newer in _reports_near(view, c.id)]
    return bool(held) and 2 * len(there) > len(held)


def _reports_near(view: View, claim: str) -> set[str]:
    return {view.claims[side].span.report_id for a in view.near.get(claim, ()) for side in (a.a, a.b)}


def _finding(span: Span, revision: Revision) -> Finding:
    words = " ".join(span.text.split()).strip(" ,;")
    return Finding(
        FindingKind.DROPPED, f"{revision.newer} no longer says what {revision.older} said: {words}", (span,)
    )
