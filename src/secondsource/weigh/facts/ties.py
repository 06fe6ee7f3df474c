"""Ties: which origins of one fact cannot be told apart, from the claims that carry them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from secondsource.model import AttributionKind, Claim, OriginKind
from secondsource.weigh.facts.independence import NOBODY
from secondsource.weigh.origins import Origins
from secondsource.weigh.origins.wording import LONG_RUN, RUN, longest_run, near_verbatim, words_of
from secondsource.weigh.view import View


def surnames(name: str) -> frozenset[str]:
    """Give the last words of an origin's names, in lower case: "Ann Poe of Tellin Observatory" -> poe."""
    people = (part.split(" of ")[0].split(",")[0].split() for part in name.split(" / "))
    return frozenset(words[-1].casefold() for words in people if len(words) > 1)


class Ties:
    """Says of two origins of one fact whether they may be one."""

    def __init__(self, view: View, origins: Origins) -> None:
        self._view, self._origins = view, origins
        self._kind = {o.id: o.kind for o in origins.origins}
        self._names = origins.names

    def among(self, claims: Iterable[str]) -> Tied:
        """Give the test for the origins of one fact."""
        by_origin: dict[str, list[str]] = defaultdict(list)
        for claim in sorted(claims):
            by_origin[self._origins.of[claim]].append(claim)
        return Tied(self, dict(by_origin))

    def unnamed(self, origin: str) -> bool:
        """Whether an origin is nobody in particular."""
        return self._kind[origin] in NOBODY

    def one_house(self, a: str, b: str) -> bool:
        """Whether two origins belong to one institution."""
        return bool(self._origins.houses.get(a, frozenset()) & self._origins.houses.get(b, frozenset()))

    def hidden(self, a: str, b: str) -> bool:
        """Whether an unnamed official may be the official who is named, or a document his."""
        kinds = {self._kind[a], self._kind[b]}
        vague = a in self._origins.vague or b in self._origins.vague
        return vague and bool(kinds & {OriginKind.PERSON, OriginKind.INSTITUTION})

    def bare(self, a: str, b: str) -> bool:
        """Whether one is an outlet's own voice and the other a source, which the outlet may only leave out."""
        return (self._kind[a] is OriginKind.OWN_REPORTING) != (self._kind[b] is OriginKind.OWN_REPORTING)

    def voices(self, a: str, b: str) -> bool:
        """Whether both are outlets' own voices."""
        return self._kind[a] is self._kind[b] is OriginKind.OWN_REPORTING

    def namesakes(self, a: str, b: str) -> bool:
        """Whether two people share a surname: a first name shortened makes no second source."""
        people = self._kind[a] is self._kind[b] is OriginKind.PERSON
        return people and bool(surnames(self._names[a]) & surnames(self._names[b]))

    def echoes(self, mine: Iterable[str], theirs: Iterable[str]) -> bool:
        """Whether two origins are quoted with the same words: then one statement was given to two speakers."""
        return any(self._echo(a, b) for a in mine for b in theirs)

    def _echo(self, a: str, b: str) -> bool:
        one, other = self._view.claims[a], self._view.claims[b]
        mine, theirs = words_of(one.span.text), words_of(other.span.text)
        enough = max(RUN, len(mine), len(theirs)) if self._quoted(one) or self._quoted(other) else LONG_RUN
        return len(longest_run(mine, theirs)) >= min(LONG_RUN, enough)

    def _quoted(self, claim: Claim) -> bool:
        attribution = self._view.innermost(claim)
        return attribution is not None and attribution.kind is not AttributionKind.INDIRECT

    def same_words(self, mine: Iterable[str], theirs: Iterable[str]) -> bool:
        """Whether two origins are carried by claims or sentences that are nearly verbatim the same."""
        return any(self._verbatim(a, b) for a in mine for b in theirs)

    def _verbatim(self, a: str, b: str) -> bool:
        one, other = self._view.claims[a], self._view.claims[b]
        if near_verbatim(one.span.text, other.span.text):
            return True
        s, t = self._view.sentence(one), self._view.sentence(other)
        return s is not None and t is not None and near_verbatim(s.span.text, t.span.text, LONG_RUN)


class Tied:
    """The test for the origins of one fact: called with two origin ids."""

    def __init__(self, ties: Ties, by_origin: dict[str, list[str]]) -> None:
        self._ties, self._by_origin = ties, by_origin

    def __call__(self, a: str, b: str) -> bool:
        """Say whether the two may be one origin."""
        ties = self._ties
        if ties.one_house(a, b) or ties.hidden(a, b) or ties.bare(a, b) or ties.namesakes(a, b):
            return True
        mine, theirs = self._by_origin.get(a, ()), self._by_origin.get(b, ())
        if ties.echoes(mine, theirs):
            return True
        return ties.voices(a, b) and (self._told() or ties.same_words(mine, theirs))

    def _told(self) -> bool:
        """Whether a report names a source for the fact: then every bare voice may rest on that source."""
        return any(not self._ties.voices(o, o) for o in self._by_origin)
