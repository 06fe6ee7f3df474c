#!/bin/sh
# bagit 1.9.0: a file whose name holds the three characters %0A or %0D (as names made of a page's address do) gives a bag that
# the library itself finds invalid at once: the manifest has the name as it is, and reading takes %0A for a line end. RFC 8493 asks
# writers to encode the percent sign of such names (%250A); other percent signs pass.
# Seen: make_bag on {a%0Ab.txt, c%25.txt}: is_valid() is False; with {c%25.txt} alone True.
# For us: files of an evidence bag are named by the digest of their text (src/secondsource/export; tests/export).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check bagit==1.9.0
"$folder/venv/bin/python" - <<'PY'
import logging
import tempfile
from pathlib import Path

import bagit

logging.disable(logging.CRITICAL)


def valid(*names):
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            Path(folder, name).write_text("x")
        return bagit.make_bag(folder).is_valid()


print("a%0Ab.txt:", valid("a%0Ab.txt"), "  c%25.txt:", valid("c%25.txt"))
assert valid("a%0Ab.txt") is False, "the behaviour changed"
assert valid("c%25.txt") is True, "the behaviour changed"
PY
