#!/bin/sh
# edtf 5.0.2: the northern winter of EDTF (season 24) is given December of that year alone, by strict and by fuzzy bounds, while
# every other season of both hemispheres has three months; winter 2024 and January 2024 or 2025 never meet. The interval with an unknown
# start, /1985, is given a start all the same: ten years before its end, to the day.
# Seen: 2024-24 from 2024-12-01 to 2024-12-31; 2024-22 and the southern winter 2024-32 June to August; /1985 from 1975-12-31.
# For us: seasons are intervals of our own (src/secondsource/mark/times); edtf is no part of the product.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check edtf==5.0.2
"$folder/venv/bin/python" - <<'PY'
from edtf import parse_edtf


def bounds(text, kind="strict"):
    found = parse_edtf(text)
    return tuple("%04d-%02d-%02d" % tuple(getattr(found, f"{end}_{kind}")()[:3]) for end in ("lower", "upper"))


for text in ("2024-24", "2024-22", "2024-32", "/1985"):
    print(text, bounds(text))
assert bounds("2024-24") == bounds("2024-24", "fuzzy") == ("2024-12-01", "2024-12-31"), "the behaviour changed"
assert bounds("2024-22") == bounds("2024-32") == ("2024-06-01", "2024-08-31"), "the behaviour changed"
assert bounds("/1985") == ("1975-12-31", "1985-12-31"), "the behaviour changed"
PY
