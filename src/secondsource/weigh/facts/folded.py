"""Folding: origins of one fact that an editor counts as one, seen from what else carries the fact.

A claim's origin is whom its own words name. Beside the other claims of a fact more can be told: rumours and
nameless reports are nobody beside somebody; a report that credits an outlet has from it what another report
attributes to that outlet; "a monitoring group" is the named body that reports call so. Folding only narrows the
range of a fact's origins: it moves no claim, and never makes the range smaller than what is surely independent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, permutations

from secondsource.model import OriginKind, Unions
from secondsource.weigh.facts.ties import Ties
from secondsource.weigh.origins import Origins
from secondsource.weigh.origins.credits import LEAD
from secondsource.weigh.origins.graph import Tie
from secondsource.weigh.origins.relays import SECOND_HAND
from secondsource.weigh.view import View

MOST = 0.3  # of what a report attributes, and no source gives more: the one on which it rests
ORDER = {OriginKind.INSTITUTION: 0, OriginKind.PERSON: 1, OriginKind.OWN_REPORTING: 2, OriginKind.UNNAMED: 4}


class Folding:
    """Says which origins of one fact are one."""

    def __init__(self, view: View, origins: Origins, ties: Ties) -> None:
        self._view, self._origins, self._ties = view, origins, ties
        self._held = {o.id: o for o in origins.origins}
        self._voices = frozenset(origins.voices.values())

    def folded(self, claims: Iterable[str]) -> frozenset[str]:
        """Give the origins of some claims of one fact, each set of those that are one by its best known member."""
        by_origin = self._origins.each_of(claims)
        somebody = self._somebody(by_origin)
        unions = Unions()
        for one, other in self._same(somebody, by_origin):
            if self._ties.ruled(one, other) is not False:
                unions.join(one, other)
        sets: dict[str, list[str]] = {}
        for origin in somebody:
            sets.setdefault(unions.find(origin), []).append(origin)
        return frozenset(min(held, key=self._known) for held in sets.values())

    def _known(self, origin: str) -> tuple[bool, bool, int, int, str]:
        """Order origins: named before described, bodies before persons, what many reports have first."""
        held = self._held[origin]
        described = origin in self._origins.vague
        return described, origin in self._voices, ORDER.get(held.kind, 3), -len(held.reports), held.name

    def _somebody(self, claims: Mapping[str, list[str]]) -> list[str]:
        """Leave out talk, and whoever is only described, where somebody stands beside them whom they may mean."""
        known = self._origins
        told = [o for o in sorted(claims) if not self._talks(o, claims[o])] or sorted(claims)[:1]
        named = {*told, *map(self._outlet, told)}
        return [o for o in told if not known.graph.onward(o, Tie.MEANS, False) & (named - {o})]

    def _talks(self, origin: str, claims: Iterable[str]) -> bool:
        """Whether an origin is talk, or an outlet that only passes talk on: "he is rumoured to have sold it"."""
        second_hand = all(self._view.claims[c].modality in SECOND_HAND for c in claims)
        return origin in self._origins.talk or (origin in self._voices and second_hand)

    def _same(self, origins: list[str], claims: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
        """Give the pairs of origins that are one."""
        for a, b in combinations(origins, 2):
            alike = not self._ties.parties(a, b) and self._ties.one_text(claims[a], claims[b])
            if alike or self._outlet(a) == self._outlet(b) != "" or self._one_root(a, b, claims):
                yield a, b
        for a, b in permutations(origins, 2):
            if self._credits(a, b):
                yield a, b

    def _outlet(self, origin: str) -> str:
        """Give the outlet through which an origin is known: itself, or the one that leaves it unnamed."""
        outlet = self._held[origin].kind is OriginKind.OWN_REPORTING
        return origin if outlet else self._origins.graph.teller(origin)

    def _credits(self, mine: str, other: str) -> bool:
        """Whether a report that names no source, or none by name, has its news from another origin.

        It credits the outlet, or no other source gives more of what it attributes.
        """
        outlet = self._outlet(other)
        voices = [v for v in self._told_by(mine) if v not in (other, outlet)]
        if any(outlet in self._credited(v) for v in voices):
            return True
        return mine in self._voices and self._rests(mine, other)

    def _told_by(self, origin: str) -> list[str]:
        """Give the voices of the reports through which an origin is known: itself, who hides it or has a paper."""
        if self._held[origin].kind is OriginKind.DOCUMENT:
            return sorted({self._origins.voices[r] for r in self._held[origin].reports})
        return [v for v in (self._outlet(origin),) if v in self._voices]

    def _rests(self, voice: str, source: str) -> bool:
        """Whether a report rests on a source: no other gives it more."""
        cited = self._origins.cited.get(voice, {})
        mine = self._share(cited, source)
        return mine >= MOST and all(self._share(cited, o) <= mine for o in cited)

    def _share(self, cited: Mapping[str, float], source: str) -> float:
        """Give the share of what comes from a source, from its people, or from nobody's through it."""
        house, teller = self._house(source), self._origins.graph.teller
        return sum(n for o, n in cited.items() if o == source or teller(o) == source or house & self._house(o))

    def _house(self, origin: str) -> frozenset[str]:
        """Give the bodies to which an origin belongs, itself included; none where no claim comes from it."""
        return self._origins.houses.get(origin, frozenset())

    def _one_root(self, a: str, b: str, claims: Mapping[str, list[str]]) -> bool:
        """Whether two outlets tell news in their own voices, and rest on one source or credit one outlet."""
        if not {a, b} <= self._voices or not all(self._is_news(claims[o]) for o in (a, b)):
            return False
        shared = self._origins.cited.get(a, {}).keys() & self._origins.cited.get(b, {}).keys()
        if any(self._rests(a, o) and self._rests(b, o) for o in shared - self._origins.vague):
            return True
        return bool(self._credited(a) & self._credited(b))

    def _credited(self, voice: str) -> frozenset[str]:
        """Give the outlets from which an outlet says that it has its news."""
        return self._origins.graph.onward(voice, Tie.RELAYS, False)

    def _is_news(self, claims: Iterable[str]) -> bool:
        """Whether some claims stand in the first part of their report, not among the background."""
        spans = (self._view.claims[c].span for c in claims)
        return any(s.start * LEAD < len(self._view.reports[s.report_id].text) for s in spans)
