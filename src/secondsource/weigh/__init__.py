"""The weighing stage: linked reports in, the dossier with origins, facts, disputes and timeline out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from secondsource.model import Decision, Dossier, Linked, Problem
from secondsource.settings import WeighSettings
from secondsource.weigh.corrections import find_corrections, settled, taken_back
from secondsource.weigh.differences import find_differences, joined
from secondsource.weigh.disputes import find_disputes
from secondsource.weigh.facts import find_facts
from secondsource.weigh.findings import find_findings
from secondsource.weigh.lead import find_lead
from secondsource.weigh.origins import find_origins
from secondsource.weigh.ranking import central_first
from secondsource.weigh.rulings import OF_STORIES, graded, replayed, ruled, told
from secondsource.weigh.timeline import find_timeline
from secondsource.weigh.view import view_of

__all__ = ["weigh"]


def weigh(
    linked: Linked, problems: tuple[Problem, ...], settings: WeighSettings, decisions: Sequence[Decision] = ()
) -> Dossier:
    """Weigh the linked reports of one story, and replay the decisions of analysts, in their order.

    Reports outside the story stay in `marked`, and count for nothing else. Never raises on odd reports: no
    claims give a dossier without facts. What each decision changed is told by weighing without any, too.
    """
    plain = _weighed(linked, problems, settings, ())
    if not decisions:
        return plain
    if all(one.kind in OF_STORIES for one in decisions):
        return replace(plain, decisions=told(plain, plain, decisions))
    decided = graded(_weighed(replayed(linked, decisions), problems, settings, decisions), decisions)
    return replace(decided, marked=linked.marked, decisions=told(plain, decided, decisions))


def _weighed(
    linked: Linked, problems: tuple[Problem, ...], settings: WeighSettings, decisions: Sequence[Decision]
) -> Dossier:
    corrections = find_corrections(view_of(linked))
    view = view_of(linked, taken_back(corrections))
    origins = find_origins(view, settings)
    origins = replace(origins, ruled=ruled(origins.origins, linked.entities, decisions))
    found = find_disputes(view, settings, origins.of, origins.names)
    differences = settled(view, corrections, joined(found.differences, find_differences(view, origins)))
    facts = central_first(view, find_facts(view, origins, differences, settings))
    return Dossier(
        event=find_lead(view, facts),
        marked=linked.marked,
        outsiders=linked.outsiders,
        copies=linked.copies,
        revisions=linked.revisions,
        entities=linked.entities,
        speakers=linked.speakers,
        origins=origins.origins,
        traces=origins.traces,
        facts=facts,
        differences=differences,
        timeline=find_timeline(view, facts, origins.tellings),
        findings=find_findings(view, origins, facts, corrections),
        problems=problems,
    )
