"""Values that stand against each other where the rails cannot tell: notes for an editor, not disputes."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.model import Relation
from secondsource.weigh.disputes.ages import age_notes
from secondsource.weigh.disputes.homes import home_notes
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Scene
from secondsource.weigh.disputes.role_rivals import rival_notes

FINDERS = (rival_notes, age_notes, home_notes)


def unclear_notes(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the rival wordings that may both be right, each with its versions; the most telling kinds first."""
    return (c for find in FINDERS for c in find(scene, rails) if c.relation is Relation.UNCLEAR)
