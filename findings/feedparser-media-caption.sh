#!/bin/sh
# feedparser 6.0.14: a picture's caption (media:description inside media:content, Media RSS) that stands before an
# entry's own description takes its place as `summary`, and the description goes to `content`; behind it, the caption
# becomes `content`. So the field with the words of the article depends on the order of two elements that have nothing to
# do with each other, and a caption can be read as the article's summary. No bozo; both feeds are valid.
# Seen: summary "The keeper at his lamp." (the caption) with it first; content ["The keeper at his lamp."] with it last.
# For us: the words of Media RSS are dropped before the feed is parsed (src/secondsource/read/feeds.py;
# tests/read/test_feeds.py::test_a_caption_is_not_the_text_wherever_it_stands).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check feedparser==6.0.14
"$folder/venv/bin/python" - <<'PY'
import feedparser

CAPTION = '<media:content url="https://t.example/x.jpg"><media:description>The keeper at his lamp.</media:description></media:content>'
TEXT = "<description>The lamp failed on Monday.</description>"
FEED = """<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Tellin Post</title>
<link>https://t.example/</link><description>News</description><item><title>Lamp fails</title>{}</item></channel></rss>"""


def read(inside):
    found = feedparser.parse(FEED.format(inside))
    entry = found.entries[0]
    return entry.get("summary"), [c["value"] for c in entry.get("content", ())], bool(found.bozo)


first, last = read(CAPTION + TEXT), read(TEXT + CAPTION)
print("caption first:", first)
print("caption last: ", last)
assert first == ("The keeper at his lamp.", ["The lamp failed on Monday."], False), "the behaviour changed"
assert last == ("The lamp failed on Monday.", ["The keeper at his lamp."], False), "the behaviour changed"
PY
