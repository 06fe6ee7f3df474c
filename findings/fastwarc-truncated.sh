#!/bin/sh
# fastwarc 2.0.1: a WARC that was cut in the middle of a record ends without any error: the iterator stops, the last record
# is given with fewer bytes than its Content-Length tells (none where the cut lies in its head), and of a gzipped file a
# record that is cut early is left out. Angle brackets round WARC-Target-URI (which WARC 1.0 prescribes) are part of the value, and quotation
# marks round a charset (which RFC 9110 allows) are part of http_charset, so that codecs.lookup() of it fails.
# Seen: 150 bytes cut off: the second record's page has 300 - 150 + 4 bytes, no error; cut to 20 bytes of the second
# record: an empty one, or none where gzipped, no error. http_charset is '"iso-8859-1"' with its marks.
# For us: a page is compared with the lengths that its heads tell, and the file's end is looked at
# (src/secondsource/read/webarchive.py; tests/read/test_webarchive.py).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check fastwarc==2.0.1
"$folder/venv/bin/python" - <<'PY'
import gzip
import io

from fastwarc.warc import ArchiveIterator


def record(uri):
    body = b"<p>" + b"x" * 293 + b"</p>"
    answer = b'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset="iso-8859-1"\r\nContent-Length: 300\r\n\r\n' + body
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2025-03-10T23:30:00Z\r\n" \
        f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n" \
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    return head.encode() + answer + b"\r\n\r\n"


def lengths(raw):
    return [len(r.reader.read()) for r in ArchiveIterator(io.BytesIO(raw))]


one, two = record("<https://t.example/1>"), record("https://t.example/2")
print("whole:           ", lengths(one + two))
print("150 bytes cut:   ", lengths((one + two)[:-150]))
print("cut in the head: ", lengths(one + two[:20]))
print("gzip, cut:       ", lengths(gzip.compress(one) + gzip.compress(two)[:20]))
first = next(iter(ArchiveIterator(io.BytesIO(one))))
print("address, charset:", first.headers["WARC-Target-URI"], first.http_charset)
assert lengths(one + two) == [300, 300]
assert lengths((one + two)[:-150]) == [300, 154], "the behaviour changed"
assert lengths(one + two[:20]) == [300, 0], "the behaviour changed"
assert lengths(gzip.compress(one) + gzip.compress(two)[:20]) == [300], "the behaviour changed"
assert first.headers["WARC-Target-URI"] == "<https://t.example/1>", "the behaviour changed"
assert first.http_charset == '"iso-8859-1"', "the behaviour changed"
PY
