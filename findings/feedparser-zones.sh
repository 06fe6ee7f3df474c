#!/bin/sh
# feedparser 6.0.14: the zones CET, CEST, JST and MSK of an RSS date are read as GMT, without a sign that
# anything was not understood (no bozo, a full published_parsed), while EST is converted.
# Seen: 23:30 CET on 10 March (22:30 UTC) is given as 23:30 UTC; 00:10 JST on 11 March (15:10 UTC on 10 March) as 00:10
# UTC on 11 March, which is the wrong day for whoever reads published_parsed as UTC; 22:00 EST is 03:00 UTC, rightly.
# RFC 822 names only the North American zones, RFC 2822 says that others should count as -0000 ("unknown"); the value
# given cannot be told from a true GMT.
# For us: the day is read from the feed's own words and kept with the zone's name (src/secondsource/read/moments.py;
# tests/read/test_feeds.py::test_the_day_is_the_local_one_as_the_feed_writes_it).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check feedparser==6.0.14
"$folder/venv/bin/python" - <<'PY'
import feedparser

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Tellin Post</title><link>https://t.example/</link>
<description>News</description><item><title>Lamp fails</title><pubDate>{}</pubDate></item></channel></rss>"""
SEEN = {  # as written -> what feedparser gives as UTC, and what it is
    "Mon, 10 Mar 2025 23:30:00 CET": ((2025, 3, 10, 23, 30), (2025, 3, 10, 22, 30)),
    "Mon, 14 Jul 2025 00:30:00 CEST": ((2025, 7, 14, 0, 30), (2025, 7, 13, 22, 30)),
    "Tue, 11 Mar 2025 00:10:00 JST": ((2025, 3, 11, 0, 10), (2025, 3, 10, 15, 10)),
    "Tue, 11 Mar 2025 01:00:00 MSK": ((2025, 3, 11, 1, 0), (2025, 3, 10, 22, 0)),
    "Mon, 10 Mar 2025 22:00:00 EST": ((2025, 3, 11, 3, 0), (2025, 3, 11, 3, 0)),
}
for written, (given, true) in SEEN.items():
    found = feedparser.parse(FEED.format(written))
    got = tuple(found.entries[0].published_parsed[:5])
    print(f"{written}: given {got}, true {true}, bozo {bool(found.bozo)}")
    assert got == given and not found.bozo, "the behaviour changed"
PY
