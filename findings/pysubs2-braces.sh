#!/bin/sh
# pysubs2 1.8.1: words in braces vanish from subtitles that never had anything to do with SubStation Alpha: every format is held
# in that format's events, where braces are override tags. "He {quietly} left" in a SubRip file has the plain text
# "He  left", and is written back so, to SubRip and to WebVTT. In WebVTT the speaker of a voice tag is dropped too (`name` is empty).
# Seen: 'He  left.' in plaintext and in both outputs; name ''.
# For us: transcripts are read as they stand, no subtitle library is between (src/secondsource/read/transcripts.py).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check pysubs2==1.8.1
"$folder/venv/bin/python" - <<'PY'
import pysubs2

subrip = pysubs2.SSAFile.from_string("1\n00:00:01,000 --> 00:00:02,000\nHe {quietly} left.\n")
voiced = pysubs2.SSAFile.from_string("WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ann Moor>It is shut.\n", format_="vtt")
print("plain text:", repr(subrip[0].plaintext))
print("as SubRip: ", repr(subrip.to_string("srt")))
print("voice tag: ", repr(voiced[0].plaintext), "name", repr(voiced[0].name))
assert subrip[0].plaintext == "He  left.", "the behaviour changed"
assert "He  left." in subrip.to_string("srt") and "He  left." in subrip.to_string("vtt"), "the behaviour changed"
assert voiced[0].plaintext == "It is shut." and voiced[0].name == "", "the behaviour changed"
PY
