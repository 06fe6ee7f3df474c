"""Carrying: which other reports tell what a fact says, whether or not they confirm it.

Confirming takes two origins and words that firmly agree. To carry a story is less: five papers that retell one
paper's unnamed source confirm nothing, and all five carry what it said, hedged, planned or as hearsay.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from secondsource.model import Claim, Modality
from secondsource.weigh.facts.agreement import asserts, is_question, slots_agree
from secondsource.weigh.facts.asserted import asserted
from secondsource.weigh.facts.evidence import Evidence
from secondsource.weigh.facts.figures import figures_agree
from secondsource.weigh.facts.parties import stems
from secondsource.weigh.view import View

CLOSE = 0.6  # alignment from which words in common can show that it is the same
ENOUGH = 1.0  # alignment and half the share of the shorter claim's stems that the other has: the closer, the fewer
UNTOLD = frozenset({Modality.CONDITIONAL, Modality.DENIED})


def carried(evidence: Evidence, best: Claim, agreeing: Sequence[str]) -> tuple[str, ...]:
    """Give the claims of further reports that tell what the best claim of a fact says, in order of id.

    `agreeing` are those already known to say the same. Any claim aligned with the best one may carry it, those of
    neighbouring facts too: a group holds only what fits together pair by pair.
    """
    view = evidence.view
    if not _told(evidence, best):
        return ()
    have = reports_of(view, agreeing)
    near = {c for x in view.near.get(best.id, ()) for c in (x.a, x.b)}
    others = (view.claims[c] for c in sorted(near) if view.claims[c].span.report_id not in have)
    return tuple(c.id for c in others if _told(evidence, c) and _same(view, best, c))


def reports_of(view: View, claims: Iterable[str]) -> frozenset[str]:
    """Give the reports in which claims stand."""
    return frozenset(view.claims[c].span.report_id for c in claims)


def _told(evidence: Evidence, claim: Claim) -> bool:
    """Whether a report tells a claim at all: nothing asks, doubts, denies or supposes it."""
    view = evidence.view
    said = asserts(view.words(claim)) and claim.modality not in UNTOLD and claim.id not in evidence.telling
    return said and evidence.backs(claim.id) and asserted(claim) and not is_question(view, claim)


def _same(view: View, best: Claim, other: Claim) -> bool:
    return _close(view, best, other) and slots_agree(best, other) and figures_agree(view, best, other)


def _close(view: View, best: Claim, other: Claim) -> bool:
    found = view.aligned(best.id, other.id)
    if found is None or found.why != "text" or found.score < CLOSE:
        return False
    mine, theirs = (stems(view.content(c)) for c in (best, other))
    return found.score + len(mine & theirs) / max(1, min(len(mine), len(theirs))) / 2 >= ENOUGH
