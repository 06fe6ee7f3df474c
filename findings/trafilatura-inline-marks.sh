#!/bin/sh
# trafilatura 2.3.1: three inline elements whose meaning is lost in the text. A quotation in <q> comes without quotation marks
# (browsers show them), so somebody's words become the outlet's, and a line end is put behind it; a power in <sup> runs into
# its number, 10 to the sixth becoming 106; words that are struck out (<del>, <s>) stay as if they stood: "seven nine people".
# Paragraphs with the attribute `hidden` are read too.
# Seen: 'The mayor said it will stay shut\nuntil May.', 'It cost 106 crowns.', 'Hurt were seven nine people.'
# For us: the marks are turned into signs before the text is taken out (src/secondsource/read/inline.py; tests/read/test_inline.py).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check trafilatura==2.3.1 lxml_html_clean
"$folder/venv/bin/python" - <<'PY'
from trafilatura import extract

ROAD = (
    "<p>The bridge of Ostrel was shut on Monday after a crack was found in its northern pier, the harbour board said in a "
    "letter. Cars were sent round by the old road, and the ferry was asked to run until late on every day of the week.</p>"
)


def read(inside):
    page = f"<html><body><article><h1>Bridge shut</h1>{ROAD}{inside}{ROAD.replace('Monday', 'Friday')}</article></body></html>"
    return extract(page, include_comments=False)


SEEN = {
    "<p>The mayor said <q>it will stay shut</q> until May.</p>": "The mayor said it will stay shut\nuntil May.",
    "<p>It cost 10<sup>6</sup> crowns.</p>": "It cost 106 crowns.",
    "<p>Hurt were <del>seven</del> <ins>nine</ins> people.</p>": "Hurt were seven nine people.",
    "<p hidden>The police said that nine people drowned there.</p>": "nine people drowned",
}
for inside, expected in SEEN.items():
    found = read(inside)
    print(inside, "->", repr([line for line in found.split("\n") if "bridge" not in line.lower() and line]))
    assert expected in found, "the behaviour changed"
PY
