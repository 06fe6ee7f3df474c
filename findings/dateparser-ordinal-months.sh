#!/bin/sh
# dateparser 1.5.0: an ordinal alone is read as a month up to twelve and as a day from thirteen on: with 20 March 2024 as the
# base, "the 7th" is 20 July 2024, "the 12th" 20 December, "the 13th" 13 March. English alone is set, the date order is the
# default. So "on the 7th" in a report lands up to nine months off, and only for the first twelve days of a month.
# Seen: 2024-07-20, 2024-12-20, 2024-03-13.
# For us: days of the text are read by our own grammar; dateparser is only handed a day, a month in another language and a
# year together, strictly (src/secondsource/read/forwarded.py).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check dateparser==1.5.0
"$folder/venv/bin/python" - <<'PY'
from datetime import datetime

import dateparser

BASE = {"RELATIVE_BASE": datetime(2024, 3, 20)}
SEEN = {"the 7th": "2024-07-20", "on the 7th": "2024-07-20", "the 12th": "2024-12-20", "the 13th": "2024-03-13"}
for words, expected in SEEN.items():
    found = dateparser.parse(words, languages=["en"], settings=BASE)
    print(f"{words!r} -> {found:%Y-%m-%d}")
    assert f"{found:%Y-%m-%d}" == expected, "the behaviour changed"
PY
