"""Offices and roles: "acting ambassador" / "ambassador", "mayor" / "former mayor", "driver" / "passenger"."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.language.exclusive_roles import BROADER, EXCLUSIVE, PAST, PROVISIONAL, SECOND
from secondsource.weigh.compare.judgement import Judgement, both, conflict, refinement, same, unclear, update
from secondsource.weigh.compare.order import ordered


@dataclass(frozen=True, slots=True)
class Office:
    """What a person is: `title` ("acting ambassador"), `of` where or of what, `day` (EDTF) when it was said."""

    title: str
    of: str = ""
    day: str | None = None

    @property
    def head(self) -> str:
        """The title without the words that make it provisional, second or past."""
        return " ".join(w for w in self._words if w not in PROVISIONAL | SECOND | PAST)

    @property
    def grade(self) -> str:
        """ "provisional", "second" or "full"."""
        words = set(self._words)
        return "provisional" if words & PROVISIONAL else "second" if words & SECOND else "full"

    @property
    def past(self) -> bool:
        """Whether it is an office held before."""
        return bool(set(self._words) & PAST)

    @property
    def _words(self) -> list[str]:
        title = self.title.casefold()
        for mark in "-,":
            title = title.replace(mark, " ")
        return title.split()


def compare_offices(a: Office, b: Office) -> Judgement:
    """Compare what two reports call one person; symmetric."""
    if not a.head or not b.head:
        return unclear("an office is not named")
    if frozenset((a.head, b.head)) in EXCLUSIVE:
        return conflict("one person is not both: " + both(a.head, b.head))
    if a.head != b.head:
        return _compare_heads(a, b)
    if a.past != b.past:
        return _compare_past(a, b)
    if a.grade != b.grade:
        return conflict("the office is held in full in one report only")
    return (
        same("the same office") if a.of == b.of or not a.of or not b.of else unclear("the office may be elsewhere")
    )


def _compare_heads(a: Office, b: Office) -> Judgement:
    if b.head in BROADER.get(a.head, ()) or a.head in BROADER.get(b.head, ()):
        return refinement("one word is the broader one")
    if a.head.endswith(" " + b.head) or b.head.endswith(" " + a.head):
        return refinement("one title is longer")
    return unclear("one person may be both")


def _compare_past(a: Office, b: Office) -> Judgement:
    if ordered(a.day, b.day):
        return update("the office was given up between the reports")
    return conflict("the office is past in one report and held in the other")
