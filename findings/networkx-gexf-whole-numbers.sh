#!/bin/sh
# networkx 3.6.1: write_gexf takes the type of an attribute from the first node that has it. Where that is a whole number and
# a later node has 2.5, the file declares "integer" and holds "2.5"; read_gexf refuses the file that write_gexf wrote. No
# error at writing. GraphML declares the attribute twice, once for each type, and survives.
# Seen: ValueError("invalid literal for int() with base 10: '2.5'") from read_gexf; GraphML gives 1 and 2.5 back.
# For us: every attribute of a drawing is written with one type (src/secondsource/export; tests/export).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check networkx==3.6.1
"$folder/venv/bin/python" - <<'PY'
import io

import networkx as nx

graph = nx.DiGraph()
graph.add_node("a", weight=1)
graph.add_node("b", weight=2.5)
gexf, graphml = io.BytesIO(), io.BytesIO()
nx.write_gexf(graph, gexf)
nx.write_graphml(graph, graphml)
gexf.seek(0)
graphml.seek(0)
try:
    nx.read_gexf(gexf)
    refused = None
except ValueError as error:
    refused = str(error)
kept = dict(nx.read_graphml(graphml).nodes(data="weight"))
print("gexf:", refused)
print("graphml:", kept)
assert refused == "invalid literal for int() with base 10: '2.5'", "the behaviour changed"
assert kept == {"a": 1, "b": 2.5}, "the behaviour changed"
PY
