"""Rival names, orders and offices: the conflicts among them become disputes, the others notes for an editor."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.model import Relation
from secondsource.weigh.disputes.participants import participant_rivals
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Scene
from secondsource.weigh.disputes.role_holders import holder_rivals
from secondsource.weigh.disputes.role_names import name_rivals
from secondsource.weigh.disputes.role_quotes import quote_rivals
from secondsource.weigh.disputes.role_sequences import sequence_rivals

CONFLICTING = (quote_rivals, participant_rivals, sequence_rivals)
FINDERS = (*CONFLICTING, holder_rivals, name_rivals)  # the last two give nothing but notes


def rival_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the rivals of which only one can be right."""
    held = (c for find in CONFLICTING for c in find(scene, rails))
    return (c for c in held if c.relation is not Relation.UNCLEAR)


def rival_notes(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the rivals that may both be right, and that an editor should see; two sentences once."""
    seen = set()
    held = (c for find in FINDERS for c in find(scene, rails))
    for found in sorted(held, key=lambda c: c.relation is Relation.UNCLEAR):
        where = frozenset((r.report, r.claim.sentence) for _, said in found.versions for r in said)
        if found.relation is Relation.UNCLEAR and where not in seen:
            yield found
        seen.add(where)
