"""Rival names, orders and offices: of some only one can be right, the others are notes for an editor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
    """Give the rivals, those that may both be right among them."""
    return (c for find in FINDERS for c in find(scene, rails))


def rival_notes(rivals: Iterable[Candidate]) -> Iterator[Candidate]:
    """Give the rivals that may both be right, and that an editor should see; two sentences once."""
    seen = set()
    for found in sorted(rivals, key=lambda c: c.relation is Relation.UNCLEAR):
        where = frozenset((r.report, r.claim.sentence) for _, said in found.versions for r in said)
        if found.relation is Relation.UNCLEAR and where not in seen:
            yield found
        seen.add(where)
