#!/bin/sh
# networkx 3.6.1: an edge's own attribute called "source" or "target" (which a graph of who relays whom is likely to have) is
# lost without an error in node-link JSON, in Cytoscape JSON and in GML: the ends of the edge take its place. A node's "id" is
# lost in the same way, and Cytoscape's "name" is made up where it is missing. GraphML and GEXF keep both.
# Seen: node_link_graph(node_link_data(g)) gives the edge no attribute at all; GraphML gives {'source': 'wire', 'how': 'print'}.
# For us: no attribute of ours bears such a name, and GraphML and GEXF are what is written (src/secondsource/export).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check networkx==3.6.1
"$folder/venv/bin/python" - <<'PY'
import io

import networkx as nx

graph = nx.DiGraph()
graph.add_node("r1", id="7")
graph.add_edge("r1", "r2", source="wire", how="print")


def through(write, read):
    out = io.BytesIO()
    write(graph, out)
    out.seek(0)
    return read(out)


found = {
    "node-link": nx.node_link_graph(nx.node_link_data(graph)),
    "cytoscape": nx.cytoscape_graph(nx.cytoscape_data(graph)),
    "gml": through(nx.write_gml, nx.read_gml),
    "graphml": through(nx.write_graphml, nx.read_graphml),
}
for name, read in found.items():
    print(f"{name:10}", dict(read.edges["r1", "r2"]), dict(read.nodes["r1"]))
assert found["node-link"].edges["r1", "r2"] == {"how": "print"}, "the behaviour changed"
assert found["cytoscape"].edges["r1", "r2"]["source"] == "r1", "the behaviour changed"
assert found["gml"].edges["r1", "r2"] == {"how": "print"}, "the behaviour changed"
assert found["graphml"].edges["r1", "r2"] == {"source": "wire", "how": "print"}, "the behaviour changed"
assert "id" not in found["node-link"].nodes["r1"] and "id" not in found["gml"].nodes["r1"], "the behaviour changed"
assert found["graphml"].nodes["r1"] == {"id": "7"}, "the behaviour changed"
PY
