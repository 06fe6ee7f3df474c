"""Who got it from whom: a small tree for each origin, down to the reports."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from secondsource.model import Dossier, Origin, OriginKind, Trace
from secondsource.render import limits
from secondsource.render.view.index import Index
from secondsource.render.view.page import Chip, Line, Part, Section, Shape
from secondsource.render.view.words import count

KINDS = {
    OriginKind.PERSON: "person",
    OriginKind.INSTITUTION: "institution",
    OriginKind.UNNAMED: "unnamed",
    OriginKind.OWN_REPORTING: "own reporting",
    OriginKind.DOCUMENT: "document",
}


@dataclass(slots=True)
class Node:
    """One hop on the way from an origin to the reports; grows while the tree is built."""

    claims: set[str] = field(default_factory=set)
    below: dict[str, Node] = field(default_factory=dict)


def origins(dossier: Dossier, index: Index) -> Section:
    """Give the origins, those that reach most reports first."""
    traces: dict[str, list[Trace]] = {}
    for trace in dossier.traces:
        traces.setdefault(trace.origin, []).append(trace)
    ranked = ranked_origins(dossier)
    return Section(
        "origins",
        "Who got it from whom",
        "Each origin, who relayed it, and the reports that carry it.",
        (Part(tuple(_tree(o, traces.get(o.id, []), index) for o in ranked), limits.ORIGINS),),
        "No origin could be traced.",
    )


def ranked_origins(dossier: Dossier) -> list[Origin]:
    """Give the origins, those that reach most reports first, then those of most claims."""
    claims = Counter(t.origin for t in dossier.traces)
    return sorted(dossier.origins, key=lambda o: (-len(o.reports), -claims[o.id], o.name, o.id))


def _tree(origin: Origin, traces: list[Trace], index: Index) -> Line:
    root = Node()
    for trace in traces:
        _grow(root, trace, index)
    return Line(
        index.told(origin.name),
        chips=(Chip(KINDS[origin.kind]),),
        note=count(len(origin.reports), "report"),
        why=index.told(origin.why),
        under=_branches(root, index),
        shape=Shape.TREE,
        id=origin.id,
    )


def _grow(root: Node, trace: Trace, index: Index) -> None:
    """Hang one claim below the hops between its outlet and the origin; the path names both ends."""
    claim = index.claims.get(trace.claim)
    if claim is None:
        return
    node = root
    for hop in reversed(trace.path[1:-1]):
        node = node.below.setdefault(index.told(hop), Node())
    node.below.setdefault(index.outlet(claim.span.report_id), Node()).claims.add(claim.id)


def _branches(node: Node, index: Index) -> tuple[Line, ...]:
    return tuple(
        Line(name, refs=index.refs(n.claims), under=_branches(n, index), shape=Shape.TREE)
        for name, n in sorted(node.below.items())
    )
