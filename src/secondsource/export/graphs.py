"""GraphML and GEXF through networkx: reports, outlets and origins, and who got it from whom."""

from __future__ import annotations

import io
import re
from itertools import pairwise
from typing import Any

from secondsource.export.files import Exported, text_file
from secondsource.export.pile import Pile

# GEXF's writer stamps the day of writing and its own version; the same dossier must give the same bytes.
_STAMP = re.compile(r'(<meta) lastmodifieddate="[^"]*"')
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_graphml(pile: Pile) -> tuple[Exported, ...]:
    """Write the graph as GraphML; needs networkx."""
    import networkx

    sink = io.BytesIO()
    networkx.write_graphml_xml(_graph(pile), sink, named_key_ids=True)
    return (Exported("origins.graphml", sink.getvalue()),)


def to_gexf(pile: Pile) -> tuple[Exported, ...]:
    """Write the graph as GEXF 1.2 for Gephi; needs networkx."""
    import networkx

    text = "\n".join(networkx.generate_gexf(_graph(pile)))
    return (text_file("origins.gexf", _STAMP.sub(r"\1", text)),)


def _graph(pile: Pile) -> Any:
    """Give a directed graph: an edge leads from who tells to who was told, `claims` is how many came that way.

    No attribute is called `id` or `type`: the GEXF writer takes the first for the node's key and loses the
    second.
    """
    import networkx

    graph = networkx.DiGraph()
    for one in pile.origins.values():
        graph.add_node(one["id"], label=_clean(one["name"]), role="origin", kind=one.get("kind") or "")
    for name in pile.reports:
        graph.add_node(
            f"report:{_clean(name)}", label=_clean(pile.title(name)), role="report", kind=_clean(pile.outlet(name))
        )
    for trace in pile.values.get("traces", ()):
        _add_path(graph, pile, trace)
    return graph


def _add_path(graph: Any, pile: Pile, trace: Any) -> None:
    report = f"report:{_clean(pile.claims[trace['claim']]['report'])}"
    relays = [f"relay:{_clean(hop)}" for hop in trace["path"][1:-1]]
    for hop, relay in zip(trace["path"][1:-1], relays, strict=True):
        graph.add_node(relay, label=_clean(hop), role="relay", kind="")
    chain = [trace["origin"], *reversed(relays), report]
    for teller, told in pairwise(chain):
        held = graph.get_edge_data(teller, told, {"claims": 0})
        graph.add_edge(teller, told, claims=held["claims"] + 1)


def _clean(text: str) -> str:
    """Drop the characters that XML 1.0 cannot hold."""
    return _NO_XML.sub("", text)
