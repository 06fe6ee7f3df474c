#!/bin/sh
# rdflib 7.6.0: an xsd:date with a zone loses it: Literal("2024-03-05+09:00", datatype=XSD.date) is written as "2024-03-05", a
# graph that is parsed and written back has other dates, and days of two zones that do not overlap by fourteen hours are equal. Times
# and date-times keep their zone. With normalize=False the words stay, the value and the comparison do not change.
# Seen: '"2024-03-05"^^xsd:date' after a round trip through Turtle; +09:00 equals -05:00.
# For us: days of publication are written as xsd:date without a zone (src/secondsource/export/provenance.py).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check rdflib==7.6.0
"$folder/venv/bin/python" - <<'PY'
from rdflib import XSD, Graph, Literal

SPACE = "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix : <https://t.example/> .\n"
graph = Graph().parse(data=SPACE + ':a :b "2024-03-05+09:00"^^xsd:date .', format="turtle")
(back,) = graph.objects()
print("date through a graph:", back.n3())
east, west = (Literal(f"2024-03-05{zone}", datatype=XSD.date) for zone in ("+09:00", "-05:00"))
time = Literal("10:00:00+09:00", datatype=XSD.time)
print("two zones equal:", east == west, "  a time:", time.n3())
assert str(back) == "2024-03-05", "the behaviour changed"
assert east == west, "the behaviour changed"
assert str(time) == "10:00:00+09:00", "the behaviour changed"
PY
