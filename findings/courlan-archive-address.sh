#!/bin/sh
# courlan 1.4.0: clean_url and normalize_url squeeze every double slash in a path, also the one of an address inside an
# address: a page of a web archive, https://web.archive.org/web/20240305/https://t.example/x, becomes
# .../20240305/https:/t.example/x, and an AMP or translation proxy's address changes alike. check_url gives the broken address too, and
# names the archive as the domain.
# Seen: 'https://web.archive.org/web/20240305/https:/t.example/x'.
# For us: addresses are unwrapped before anything else looks at them (src/secondsource/read/addresses.py;
# tests/read/test_addresses.py).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check courlan==1.4.0
"$folder/venv/bin/python" - <<'PY'
from courlan import check_url, clean_url, normalize_url

ARCHIVED = "https://web.archive.org/web/20240305/https://t.example/x"
BROKEN = "https://web.archive.org/web/20240305/https:/t.example/x"
print("clean_url:    ", clean_url(ARCHIVED))
print("normalize_url:", normalize_url(ARCHIVED))
print("check_url:    ", check_url(ARCHIVED))
assert clean_url(ARCHIVED) == normalize_url(ARCHIVED) == BROKEN, "the behaviour changed"
assert check_url(ARCHIVED) == (BROKEN, "archive.org"), "the behaviour changed"
PY
