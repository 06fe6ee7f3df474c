#!/bin/sh
# webvtt-py 0.6.0: a cue with two voices (the specification's own way to write a dialogue) has one `voice`, the first; the
# words of the second follow in `text` with nothing that parts them but a line end, so they are in the first one's mouth. Character
# references are kept as they stand in the file ("&amp;"). pycaption 2.3.14 gives the same cue as "Bo Lind: ..." and
# "Ann Moor: ..." with the references resolved.
# Seen: voice 'Bo Lind', text 'It was shut &amp; dark.\nReally?'.
# For us: a transcript is read by the lines' own speakers (src/secondsource/read/transcripts.py).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check webvtt-py==0.6.0 pycaption==2.3.14
"$folder/venv/bin/python" - <<'PY'
import webvtt
from pycaption import WebVTTReader

CUES = "WEBVTT\n\n00:01.000 --> 00:03.000\n<v Bo Lind>It was shut &amp; dark.\n<v Ann Moor>Really?\n"
(cue,) = webvtt.from_string(CUES)
print("webvtt-py:", cue.voice, repr(cue.text))
read = WebVTTReader().read(CUES)
(other,) = read.get_captions(read.get_languages()[0])
print("pycaption:", repr(other.get_text()))
assert cue.voice == "Bo Lind", "the behaviour changed"
assert cue.text == "It was shut &amp; dark.\nReally?", "the behaviour changed"
assert other.get_text() == "Bo Lind: It was shut & dark.\nAnn Moor: Really?", "the behaviour changed"
PY
