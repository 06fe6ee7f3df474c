"""The headline of the page: of the reports' own headlines the one nearest to what all of them say."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable

from secondsource.language.stopwords import STOPWORDS
from secondsource.model import Dossier, Report
from secondsource.render.view.words import one_line

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_MEDIUM = re.compile(
    r"\s*[\[(](?:VIDEOS?|PHOTOS?|PICTURES|IMAGES|LIVE|UPDATED?|WATCH|AUDIO)[\])]\s*", re.IGNORECASE
)
_CUT = re.compile(r"(?:\.\.\.|…)$")
LEAD = 2  # worth of the words of the sentences the event is told in, beside one headline's
FEWEST = 4  # words of a headline that says something


def headline(dossier: Dossier) -> Report | None:
    """Give the report whose headline shares most, word for word, with the others' and the event's sentences.

    A headline that was cut off, or is a bare label, comes last; reports outside the story do not count, nor do
    versions that a later one has replaced. None where no report has one.
    """
    older = {r.older for r in dossier.revisions}
    fresh = [r for r in dossier.used if r.title and r.id not in older]
    held = fresh or [r for r in dossier.reports if r.title]
    common = Counter(w for r in held for w in _words(r.title))
    common.update(dict.fromkeys({w for s in dossier.event for w in _words(s.text)}, LEAD))
    return min(held, key=lambda r: (_poor(r.title), -_shared(_words(r.title), common), r.id), default=None)


def cleaned(title: str) -> str:
    """Give a headline without notes on the medium: "Mill burns (VIDEO)"."""
    return one_line(_MEDIUM.sub(" ", title))


def _words(text: str | None) -> frozenset[str]:
    return frozenset(w.casefold() for w in _WORD.findall(text or "")) - STOPWORDS


def _shared(words: Iterable[str], common: Counter[str]) -> float:
    held = sorted(words)
    return sum(common[w] - 1 for w in held) / math.sqrt(max(FEWEST, len(held)))


def _poor(title: str | None) -> bool:
    return bool(_CUT.search(one_line(title or ""))) or len(_words(title)) < FEWEST
