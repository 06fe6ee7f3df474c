"""Carrying: which other reports tell what a fact says, whether or not they confirm it.

Confirming takes two origins and words that firmly agree. To carry a story is less: five papers that retell one
paper's unnamed source confirm nothing, and all five carry what it said, hedged, planned or as hearsay.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from secondsource.model import Claim, Modality
from secondsource.weigh.facts.agreement import asserts, is_question, slots_agree
from secondsource.weigh.facts.asserted import asserted
from secondsource.weigh.facts.figures import figures_agree
from secondsource.weigh.facts.parties import stems
from secondsource.weigh.view import View

SURE = 0.8  # alignment from which the wordings alone say that it is the same
CLOSE = 0.6  # from which the words in common decide
SHARED = 0.6  # of the stems of the claim that has fewer
UNTOLD = frozenset({Modality.CONDITIONAL, Modality.DENIED})


def carried(view: View, best: Claim, backing: Sequence[str], agreeing: Sequence[str]) -> tuple[str, ...]:
    """Give the claims of further reports that tell what the best claim of a fact says, in order of id.

    `backing` are the claims to choose from, `agreeing` those already known to say the same.
    """
    have = reports_of(view, agreeing)
    others = (view.claims[c] for c in backing if view.claims[c].span.report_id not in have)
    return tuple(sorted(c.id for c in others if _told(view, best) and _told(view, c) and _same(view, best, c)))


def reports_of(view: View, claims: Iterable[str]) -> frozenset[str]:
    """Give the reports in which claims stand."""
    return frozenset(view.claims[c].span.report_id for c in claims)


def _told(view: View, claim: Claim) -> bool:
    """Whether a report tells a claim at all: nothing asks, doubts, denies or supposes it."""
    said = asserts(view.words(claim)) and claim.modality not in UNTOLD
    return said and asserted(view, claim) and not is_question(view, claim)


def _same(view: View, best: Claim, other: Claim) -> bool:
    return _close(view, best, other) and slots_agree(best, other) and figures_agree(view, best, other)


def _close(view: View, best: Claim, other: Claim) -> bool:
    found = view.aligned(best.id, other.id)
    if found is None or found.why != "text" or found.score < CLOSE:
        return False
    mine, theirs = (stems(view.content(c)) for c in (best, other))
    return found.score >= SURE or len(mine & theirs) >= SHARED * max(1, min(len(mine), len(theirs)))
