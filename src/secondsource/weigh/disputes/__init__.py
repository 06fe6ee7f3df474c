"""Disputes: rival versions of one thing, set side by side. Saying nothing beats a false dispute."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from secondsource.model import Difference, Relation
from secondsource.settings import WeighSettings
from secondsource.weigh.disputes.ages import age_candidates
from secondsource.weigh.disputes.build import disputes_of
from secondsource.weigh.disputes.causes import cause_candidates
from secondsource.weigh.disputes.company import company_candidates
from secondsource.weigh.disputes.conjunctions import conjunction_candidates
from secondsource.weigh.disputes.denials import denial_candidates
from secondsource.weigh.disputes.frames import frame_candidates
from secondsource.weigh.disputes.homes import home_notes
from secondsource.weigh.disputes.identity import identity_candidates
from secondsource.weigh.disputes.measures import count_candidates, measure_candidates
from secondsource.weigh.disputes.negations import negation_candidates
from secondsource.weigh.disputes.offspring import children_candidates
from secondsource.weigh.disputes.rails import rails_of
from secondsource.weigh.disputes.reading import Candidate, scene_of
from secondsource.weigh.disputes.responsibility import responsibility_candidates
from secondsource.weigh.disputes.role_rivals import rival_candidates, rival_notes
from secondsource.weigh.disputes.roles import role_candidates
from secondsource.weigh.disputes.running import running_candidates
from secondsource.weigh.disputes.stances import stance_candidates
from secondsource.weigh.disputes.standing import told_as_facts
from secondsource.weigh.disputes.tolls import toll_candidates
from secondsource.weigh.disputes.turns import turn_candidates
from secondsource.weigh.disputes.twins import twin_candidates
from secondsource.weigh.disputes.witnesses import witness_candidates
from secondsource.weigh.view import View

DETECTORS = (
    toll_candidates,
    denial_candidates,
    turn_candidates,
    responsibility_candidates,
    identity_candidates,
    stance_candidates,
    cause_candidates,
    children_candidates,
    company_candidates,
    role_candidates,
    conjunction_candidates,
    running_candidates,
    measure_candidates,
    count_candidates,
    frame_candidates,
    negation_candidates,
    age_candidates,
    twin_candidates,
    witness_candidates,
)

SURE_FIRST = 1000.0  # what is unclear stands below all that is sure


@dataclass(frozen=True, slots=True)
class Found:
    """The differences, the sure ones first, and what stands against each other where nobody can tell."""

    differences: tuple[Difference, ...] = ()
    notes: tuple[Candidate, ...] = ()

    @property
    def disputes(self) -> tuple[Difference, ...]:
        """The sure ones."""
        return tuple(d for d in self.differences if d.sure)


def find_disputes(
    view: View, settings: WeighSettings, origins_of: Mapping[str, str], origin_names: Mapping[str, str]
) -> Found:
    """Find the rival versions in the reports of one story, the most material first.

    `origins_of` gives claim id -> origin id, `origin_names` origin id -> name; a claim stands in one version
    of a dispute only. The same reports give the same disputes in any order.
    """
    if not view.marked:
        return Found()
    scene, rails = scene_of(view, origins_of, settings), rails_of(view)
    told = [c for find in DETECTORS for c in find(scene, rails)]
    rivals = tuple(rival_candidates(scene, rails))
    clear = (c for c in rivals if c.relation is not Relation.UNCLEAR)
    apart = (told_as_facts(scene, c) for c in (*told, *clear))
    unclear = tuple(c for c in told if c.relation is Relation.UNCLEAR)
    built = disputes_of((c for c in apart if c is not None), origin_names)
    # What is unclear has kept others from telling the same as a conflict; it goes into the notes.
    shown = tuple(d for d in built if d.relation is not Relation.UNCLEAR)
    notes = (*rival_notes(rivals), *unclear, *home_notes(scene, rails))
    taken = {d.id for d in shown}
    noted = tuple(d for d in disputes_of(notes, origin_names) if d.id not in taken)
    below = (replace(d, rank=d.rank - SURE_FIRST, relation=Relation.UNCLEAR) for d in noted)
    return Found((*shown, *below), notes)
