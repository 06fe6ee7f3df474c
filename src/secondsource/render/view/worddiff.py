"""Which words of two wordings differ."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

Marks = tuple[tuple[int, int], ...]
_WORD = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")


def differing_words(before: str, after: str) -> tuple[Marks, Marks]:
    """Give the half-open stretches of two texts that the other does not have, in whole words.

    Ratcliff and Obershelp's matching over words; words in a row are one stretch.
    """
    old, new = list(_WORD.finditer(before)), list(_WORD.finditer(after))
    matcher = SequenceMatcher(None, [w[0] for w in old], [w[0] for w in new], autojunk=False)
    codes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    return (
        _stretches(old, [(a, b) for _, a, b, _, _ in codes]),
        _stretches(new, [(a, b) for _, _, _, a, b in codes]),
    )


def _stretches(words: Sequence[re.Match[str]], runs: Sequence[tuple[int, int]]) -> Marks:
    return tuple((words[a].start(), words[b - 1].end()) for a, b in runs if a < b)
