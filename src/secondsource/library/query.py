"""What a user types into a search: words that must all be there, "phrases", and -words that must not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from secondsource.errors import UsageError
from secondsource.library.words import Word, words_of

_PART = re.compile(r'(?P<off>-(?=["\w]))?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')


@dataclass(frozen=True, slots=True)
class Query:
    """Runs of words: each of `wanted` must be there side by side, none of `unwanted`."""

    wanted: tuple[tuple[str, ...], ...]
    unwanted: tuple[tuple[str, ...], ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Every wanted word once, sorted."""
        return tuple(sorted({word for run in self.wanted for word in run}))

    def places(self, words: Sequence[Word]) -> tuple[tuple[int, int], ...] | None:
        """Give where the wanted runs stand, as [first, last] indexes of words; None where it does not fit."""
        told = [w.text for w in words]
        found = [_runs(told, run) for run in self.wanted]
        if not all(found) or any(_runs(told, run) for run in self.unwanted):
            return None
        return tuple(sorted({place for places in found for place in places}))


def query_of(text: str) -> Query:
    """Read a search; raises UsageError where it has no word that could be found."""
    wanted: list[tuple[str, ...]] = []
    unwanted: list[tuple[str, ...]] = []
    for part in _PART.finditer(text):
        run = tuple(w.text for w in words_of(part["phrase"] or part["word"] or ""))
        if run:
            (unwanted if part["off"] else wanted).append(run)
    if not wanted:
        raise UsageError(f"{text!r} has no word to search for; give letters or digits")
    return Query(tuple(dict.fromkeys(wanted)), tuple(dict.fromkeys(unwanted)))


def _runs(told: Sequence[str], run: tuple[str, ...]) -> list[tuple[int, int]]:
    size = len(run)
    return [
        (i, i + size - 1) for i, word in enumerate(told) if word == run[0] and tuple(told[i : i + size]) == run
    ]
