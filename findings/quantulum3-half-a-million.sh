#!/bin/sh
# quantulum3 0.10.0 (rules alone, no classifier): "half a million people" is 1,500,000, for the half is added to the million;
# "a million and a half" is 1,000,000.5; "half a mile" is 0.5 "per mile", and "$1.5bn" 1.5 "dollar barn newton" (b is read as
# barn, n as newton). Each answer comes without a warning and with exact bounds.
# Seen: 1500000.0, 1000000.5, 'per mile', 'dollar barn newton'.
# For us: sums and counts are read by our own tables; "half a million" is 500,000 (tests/mark/test_quantities.py).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check quantulum3==0.10.0 setuptools
"$folder/venv/bin/python" - <<'PY'
from quantulum3 import parser


def read(words):
    return [(q.value, q.unit.name) for q in parser.parse(words)]


SEEN = {
    "half a million people": [(1500000.0, "dimensionless")],
    "a million and a half people": [(1000000.5, "dimensionless")],
    "half a mile": [(0.5, "per mile")],
    "$1.5bn": [(1.5, "dollar barn newton")],
}
for words, expected in SEEN.items():
    found = read(words)
    print(f"{words!r} -> {found}")
    assert found == expected, "the behaviour changed"
PY
