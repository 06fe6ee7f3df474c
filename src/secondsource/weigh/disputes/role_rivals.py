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

FINDERS = (quote_rivals, participant_rivals, sequence_rivals, holder_rivals, name_rivals)


def rival_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the rivals of which only one can be right."""
    return (c for c in _all(scene, rails) if c.relation is not Relation.UNCLEAR)


def rival_notes(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the rivals that may both be right, and that an editor should see; two sentences once."""
    seen = set()
    for found in sorted(_all(scene, rails), key=lambda c: c.relation is Relation.UNCLEAR):
        where = frozenset((r.report, r.claim.sentence) for _, said in found.versions for r in said)
        if found.relation is Relation.UNCLEAR and where not in seen:
            yield found
        seen.add(where)


def _all(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    return (c for find in FINDERS for c in find(scene, rails))
