#!/bin/sh
# dateparser 1.5.0: search_dates, with English alone, finds a date in "may", "sat", "sun", "march" and "wed" wherever they
# stand, as verbs and nouns too, and joins a year before them: "built in 1850, may fall" is 1850-05.
# Seen: 'may' -> May, 'sat in the' -> Saturday, 'march on the' -> March, 'The wed' -> Wednesday, 'in 1850, may' -> May 1850.
# For us: names of months and days are told from verbs by what stands around them (src/secondsource/mark/times;
# tests/mark/test_times.py). dateparser never searches a text.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check dateparser==1.5.0
"$folder/venv/bin/python" - <<'PY'
from datetime import datetime

from dateparser.search import search_dates

BASE = {"RELATIVE_BASE": datetime(2024, 3, 20)}
SEEN = {
    "The bridge may fall, the board said.": [("may", 5)],
    "The men sat in the hall.": [("sat in the", 3)],
    "They march on the town hall.": [("march on the", 3)],
    "The wed couple left.": [("The wed", 3)],
    "The bridge, built in 1850, may fall.": [("in 1850, may", 5)],
}
for words, expected in SEEN.items():
    found = [(text, day.month) for text, day in search_dates(words, languages=["en"], settings=BASE) or ()]
    print(f"{words!r} -> {found}")
    assert found == expected, "the behaviour changed"
PY
