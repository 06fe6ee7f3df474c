"""What each decision changed: the lines that are not what they were without any, and that it is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from secondsource.model import NAME, Decided, Decision, DecisionKind, Dossier
from secondsource.weigh.rulings.independence import called
from secondsource.weigh.rulings.linked import named

OF_STORIES = (  # which reports are one story; the library has grouped them already
    DecisionKind.MERGE,
    DecisionKind.SPLIT,
)


def told(before: Dossier, after: Dossier, decisions: Sequence[Decision]) -> tuple[Decided, ...]:
    """Give the decisions that are about something in a story, each with the ids of what it changed there."""
    changed = _changed(before, after)
    found = ((one, _about(before, one) | _about(after, one)) for one in decisions)
    return tuple(
        Decided(one, _reports(after, one) if one.kind in OF_STORIES else tuple(sorted(about & changed)))
        for one, about in found
        if about or one.kind in OF_STORIES
    )


def _reports(dossier: Dossier, decision: Decision) -> tuple[str, ...]:
    ids = {r.id for r in dossier.reports}
    return tuple(sorted(ids & set(decision.about) or ids))


def _changed(before: Dossier, after: Dossier) -> set[str]:
    """Give the ids of the facts, differences and origins that are new or say something else."""
    old = dict(_values(before))
    return {key for key, value in _values(after) if old.get(key) != value}


def _values(dossier: Dossier) -> Iterator[tuple[str, Any]]:
    for f in dossier.facts:
        yield f.id, (f.statement, f.status, f.agreeing, f.origins, f.least, f.most, f.digit)
    for d in dossier.differences:
        yield d.id, (d.relation, d.versions)
    for o in dossier.origins:
        yield o.id, (o.name, o.kind, o.grade, o.reports)


def _about(dossier: Dossier, decision: Decision) -> set[str]:
    """Give the ids of the facts, differences and origins that hold what a decision is about."""
    origins = set(called(dossier.origins, dossier.entities, decision))
    people = {e.id for n in (*decision.named(NAME), decision.value) if (e := named(dossier.entities, n))}
    if decision.kind in (DecisionKind.SAME, DecisionKind.NOT_SAME, DecisionKind.SPEAKER):
        origins |= {o.id for o in dossier.origins if o.entity in people}
    told = set(decision.ids("attribution"))
    claims = set(decision.ids("claim")) | {c.id for c in dossier.claims if c.attribution in told}
    claims &= {c.id for c in dossier.claims}
    origins |= {t.origin for t in dossier.traces if t.claim in claims and told}
    return origins | _holding(dossier, claims | {t.claim for t in dossier.traces if t.origin in origins})


def _holding(dossier: Dossier, claims: Iterable[str]) -> set[str]:
    """Give the ids of the facts and differences that hold any of some claims."""
    held = set(claims)
    facts = {f.id for f in dossier.facts if held & set(f.claims)}
    return facts | {d.id for d in dossier.differences if any(held & set(v.claims) for v in d.versions)}
