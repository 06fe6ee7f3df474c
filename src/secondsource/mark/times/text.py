"""The text as the rules see it: same length, so that offsets hold, but plainer."""

from __future__ import annotations

import re

from secondsource.language.letters import PLAIN_LETTERS
from secondsource.model import Report

_PLAIN = PLAIN_LETTERS | str.maketrans(
    {
        **dict.fromkeys("‘’ʼ`", "'"),
        **dict.fromkeys("“”", '"'),
        **dict.fromkeys("‐‑‒–−", "-"),
        **dict.fromkeys("\u00a0\u2009\u202f\t\u2007\r", " "),
    }
)
# A line break inside a sentence, as in hard-wrapped agency copy.
_WRAP = re.compile(r"(?<=[a-z0-9,])\n(?=[a-z0-9])|(?<= [a-z]{2})\n(?=[A-Z])|(?<=,)\n(?=[A-Z])")


def plain_body(report: Report) -> str:
    """Give the report's text with plain punctuation, and line breaks for everything outside the body."""
    text = report.text
    parts, position = [], 0
    for start, end in sorted(report.body):
        start = max(start, position)
        if start >= end:
            continue
        parts += ["\n" * (start - position), text[start:end]]
        position = end
    parts.append("\n" * (len(text) - position))
    return plain("".join(parts))


def plain(text: str) -> str:
    """Give a text of the same length with straight quotation marks, plain dashes and unwrapped lines."""
    return _WRAP.sub(" ", text.translate(_PLAIN))


def same_paragraph_or_next(text: str, start: int, end: int, reach: int = 1500) -> bool:
    """Whether at most one paragraph break lies between two places that are not far apart."""
    between = text[start:end] if end - start <= reach else None
    return between is not None and len(re.findall(r"\n+", between.strip("\n"))) <= 1


def same_sentence(text: str, start: int, end: int, reach: int = 250) -> bool:
    """Whether no sentence ends between two places that are not far apart."""
    return end - start <= reach and not re.search(
        r"[a-z0-9)\"'][.!?]+[\"']* +[A-Z\"']|\n", text[max(0, start - 1) : end]
    )
