"""JSON text that can be written, shown and read back."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from secondsource.render.json import json_text

STEERING = (
    "\x1b\x7f\x85\x9b\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ud800"
)


@given(st.text() | st.text(STEERING + "a\u00e9\n"))
def test_what_is_written_reads_back_and_steers_nothing(words: str) -> None:
    text = json_text({words: [words]})
    assert json.loads(text) == {words: [words]}
    assert not set(text) & set(STEERING)
    text.encode("utf-8")


def test_letters_stay_as_they_are() -> None:
    assert json_text("Łódź, “so” — 東京 עברית") == '"Łódź, “so” — 東京 עברית"\n'
