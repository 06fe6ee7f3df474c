"""Offices: whether the words between a person and a body are the office that the person holds there.

"Ferro Bank director Ana Roy" and "Ana Roy, a director of Ferro Bank" are; "Ferro Bank must go, says director Ana
Roy" and "Ana Roy, a director, told Ferro News" only name both.
"""

from __future__ import annotations

import re
from itertools import pairwise

from secondsource.language.heads import FORMERLY, HEADS, JOINING, LEADING, TOWARDS
from secondsource.language.stopwords import STOPWORDS
from secondsource.language.titles import OFFICES as TITLES
from secondsource.weigh.origins.roles import OFFICES

LONGEST = 60  # characters between the two names
_WORD = re.compile(r"[\w-]+")
_LEADING = re.compile(rf",? (?:who (?:{'|'.join(sorted(LEADING))})|(?:the )?head of) (?:[\w-]+ ){{0,4}}")
_BODY_FIRST = re.compile(r"(?:['’]s)? [^,]+,? ?")
_PERSON_FIRST = re.compile(r", (?:who is )?([^,]+) ")


def leads(gap: str) -> bool:
    """Whether the words from a person to a body say that the person leads it: ", who runs the"."""
    return _LEADING.fullmatch(gap) is not None


def is_office(gap: str, person_first: bool) -> bool:
    """Whether the words between a person and a body are an office there and nothing else."""
    shape = (_PERSON_FIRST if person_first else _BODY_FIRST).fullmatch(gap)
    if shape is None or len(gap) > LONGEST or any(mark in gap for mark in '.;:!?\n"“”()'):
        return False
    words = _WORD.findall((shape[1] if person_first else shape[0].replace("’s", "").replace("'s", "")).casefold())
    office = any(w in OFFICES or w in TITLES or w in HEADS for w in words)
    return office and not _tells(words) and (not person_first or _leads_on(words))


def is_head(gap: str) -> bool:
    """Whether an office is that of one who speaks for the body, today."""
    words = set(_WORD.findall(gap.casefold()))
    return bool(words & HEADS) and not words & FORMERLY


def _tells(words: list[str]) -> bool:
    """Whether a word is none of an office's: one that joins clauses, or a verb of the past ("a noted" is none)."""
    joins = any(w in STOPWORDS and w not in JOINING | TOWARDS for w in words)
    verbs = (w for before, w in pairwise(["", *words]) if w.endswith("ed") and before not in JOINING)
    return joins or any("-" not in w for w in verbs)


def _leads_on(words: list[str]) -> bool:
    """Whether the words go on to the body: "chief executive of the", "head of London-based"."""
    return words[-1] in TOWARDS or words[-1].endswith("-based") or bool(set(words) & {"of", "for", "at", "with"})
