"""Who got it from whom as a drawing: origins on the left, who relayed them, the reports on the right."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from secondsource.model import Dossier, OriginKind, Unions
from secondsource.render import limits
from secondsource.render.drawing import Layered, Link, Node, layered
from secondsource.render.view.index import Index
from secondsource.render.view.origins import ranked_origins
from secondsource.render.view.words import count

LAST = 9  # the column of the reports: right of every relay
DEEPEST = 2  # relays drawn one behind the other; those between stand in one column
STYLES = {
    OriginKind.UNNAMED: "unnamed",
    OriginKind.OWN_REPORTING: "own",
    OriginKind.DOCUMENT: "document",
}

Way = tuple[Node, ...]  # from an origin to a report


def relays(dossier: Dossier, index: Index) -> Layered | None:
    """Give the drawing of the origins that reach most reports; None where nothing is traced."""
    ways = _ways(dossier, index)
    if not ways:
        return None
    nodes: dict[str, Node] = {}
    over: dict[tuple[str, str], set[int]] = {}
    for number, way in enumerate(ways):
        nodes.update((n.key, n) for n in way)
        for a, b in pairwise(way):
            over.setdefault((a.key, b.key), set()).add(number)
    links = [Link(a, b, frozenset(paths)) for (a, b), paths in over.items()]
    return layered(tuple(nodes.values()), links)


def _ways(dossier: Dossier, index: Index) -> list[Way]:
    """Give every way from a drawn origin to a report, each once, in order of the origins' rank."""
    shown = ranked_origins(dossier)[: limits.DRAWN_ORIGINS]
    heads = {
        o.id: Node(o.id, 0, index.told(o.name), STYLES.get(o.kind, "named"), _origin_note(o.kind), o.id)
        for o in shown
    }
    ends = _report_nodes(dossier, index)
    unnamed = {index.told(o.name) for o in dossier.origins if o.kind is OriginKind.UNNAMED}
    rank = {o.id: n for n, o in enumerate(shown)}
    found: dict[Way, None] = {}
    for trace in sorted((t for t in dossier.traces if t.origin in rank), key=lambda t: rank[t.origin]):
        claim = index.claims.get(trace.claim)
        if claim is not None and claim.span.report_id in ends:
            hops = [index.told(h) for h in reversed(trace.path[1:-1])]
            found[heads[trace.origin], *_relay_nodes(hops, unnamed), ends[claim.span.report_id]] = None
    return list(found)


def _origin_note(kind: OriginKind) -> str:
    return "source not named" if kind is OriginKind.UNNAMED else ""


def _relay_nodes(hops: Sequence[str], unnamed: Collection[str]) -> Iterable[Node]:
    for depth, hop in enumerate(hops[:DEEPEST], 1):
        yield Node(f"{depth} {hop}", depth, hop, "unnamed" if hop in unnamed else "relay")


def _report_nodes(dossier: Dossier, index: Index) -> dict[str, Node]:
    """Give the node of each report; copies of one text and versions of one report are one node."""
    joined = Unions()
    for a, b in _one_text(dossier):
        joined.join(a, b)
    groups: dict[str, list[str]] = {}
    for report in dossier.used:
        groups.setdefault(joined.find(report.id), []).append(report.id)
    ranked = sorted(groups.values(), key=lambda g: (-len(g), g))
    nodes: dict[str, Node] = {}
    for group in ranked[: limits.DRAWN_REPORTS]:
        label = ", ".join(index.told(index.reports[r].publisher or "") or index.labels[r] for r in group)
        node = Node(f"r {group[0]}", LAST, label, "report", _report_note(group, dossier), index.anchors[group[0]])
        nodes |= dict.fromkeys(group, node)
    left = [r for g in ranked[limits.DRAWN_REPORTS :] for r in g]
    rest = Node("r", LAST, f"{count(len(left), 'more report')}", "report", "", "reports")
    return nodes | dict.fromkeys(left, rest)


def _one_text(dossier: Dossier) -> Iterable[tuple[str, str]]:
    yield from ((c.source, c.target) for c in dossier.copies if c.source is not None)
    yield from ((r.older, r.newer) for r in dossier.revisions)


def _report_note(group: Sequence[str], dossier: Dossier) -> str:
    if len(group) == 1:
        return ""
    versions = any(r.older in group for r in dossier.revisions)
    copies = any(c.target in group and c.source in group for c in dossier.copies)
    what = " and ".join(w for w, so in (("versions", versions), ("copies", copies)) if so)
    return f"{len(group)} reports: {what} of one text"
