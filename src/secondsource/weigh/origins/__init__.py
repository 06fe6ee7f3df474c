"""Origins: where each claim first came from, and how that is known."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from secondsource.model import (
    Attribution,
    Claim,
    ClaimKind,
    Origin,
    OriginKind,
    Span,
    Trace,
    UnnamedType,
    content_id,
)
from secondsource.settings import WeighSettings
from secondsource.weigh.origins.aliases import JOINED, Aliases, find_aliases, joined_name
from secondsource.weigh.origins.called import called
from secondsource.weigh.origins.credits import credited
from secondsource.weigh.origins.graph import Edge, Graph, Tie, graph_of
from secondsource.weigh.origins.names import owner_of, shown
from secondsource.weigh.origins.outlets import Outlets, find_outlets
from secondsource.weigh.origins.relays import Led, Relays
from secondsource.weigh.origins.roles import PARTICULAR, is_talk
from secondsource.weigh.origins.source import Source
from secondsource.weigh.origins.sources import Sources
from secondsource.weigh.origins.telling import tellings
from secondsource.weigh.rulings.independence import NONE, Ruled
from secondsource.weigh.view import View

Known = dict[str, frozenset[str]]  # a source's key or origin -> other ones
BODY = OriginKind.INSTITUTION
BESIDE = frozenset({ClaimKind.APPOSITION, ClaimKind.PHRASE})  # "Ana Roy, 48,": whoever quotes the source adds it
MAY_BE_NAMED = (None, UnnamedType.OFFICIAL, UnnamedType.EXPERT, UnnamedType.DOCUMENT, UnnamedType.OTHER)


@dataclass(frozen=True, slots=True)
class Origins:
    """The origins with every claim's trace; `of` gives claim id -> origin id, `houses` origin id -> institutions.

    An official's words and his institution's statement share a house: they do not confirm each other. `vague`
    origins are documents, sources known by a role alone and unnamed officials, who may be anybody that is named.
    `cited` gives an outlet's origin id -> those of all sources that its reports name, each with its share of what
    they attribute; `officials` are persons who hold office, `law` those who speak for an inquiry, `press`
    journalists; `voices` gives a report -> the origin that is its own voice; `inferred` are the claims whose own
    words do not name their origin. `tellings` are the claims that are the act of telling, `talk` are rumours and
    nameless reports. `graph` holds what joins origins: who relays, credits, may be, or belongs to whom;
    `ruled` what analysts decided on their independence.
    """

    origins: tuple[Origin, ...]
    traces: tuple[Trace, ...]
    of: dict[str, str]
    houses: dict[str, frozenset[str]]
    vague: frozenset[str]
    cited: dict[str, dict[str, float]]
    officials: frozenset[str]
    law: frozenset[str]
    press: frozenset[str]
    inferred: frozenset[str]
    voices: dict[str, str]
    tellings: frozenset[str]
    talk: frozenset[str]
    graph: Graph
    ruled: Ruled = NONE

    @property
    def names(self) -> dict[str, str]:
        """Give origin id -> name."""
        return {o.id: o.name for o in self.origins}

    def each_of(self, claims: Iterable[str]) -> dict[str, list[str]]:
        """Give the origins of some claims, each with those that come from it, in order of id."""
        found: dict[str, list[str]] = defaultdict(list)
        for claim in sorted(claims):
            found[self.of[claim]].append(claim)
        return dict(found)


def find_origins(view: View, settings: WeighSettings) -> Origins:
    """Follow every claim to its origin.

    The innermost source of a claim's attribution is its origin; copies, revisions and prints of one agency
    text speak with one voice; names that reports give for the same statements are one source (aliases).
    """
    outlets = find_outlets(view, settings.shared_sentences)
    sources = Sources(view, outlets)
    telling = tellings(view)
    direct = {c.id: _direct(c, view, sources, telling) for c in view.claims.values()}
    aliases = find_aliases(view, direct, sources.heads, settings)
    merged = _merged(direct, aliases)
    relays = Relays(view, merged, settings, sources.outlets_named())
    led = {c.id: relays.lead(c) for c in view.claims.values()}
    return Builder(view, outlets, sources, aliases, led, direct, frozenset(telling)).origins()


def _direct(claim: Claim, view: View, sources: Sources, telling: dict[str, Attribution]) -> Source:
    attribution = view.innermost(claim) or telling.get(claim.id)
    if attribution is None:
        return sources.own(claim.span.report_id)
    source = sources.of(attribution)
    return sources.relay(attribution) if source.relay and claim.kind in BESIDE else source


def _merged(direct: dict[str, Source], aliases: Aliases) -> dict[str, Source]:
    """Give each claim's source under the one name of its alias."""
    together: dict[str, dict[str, Source]] = defaultdict(dict)
    for source in direct.values():
        together[aliases.of[source.key]].setdefault(source.key, source)
    told = Counter(source.key for source in direct.values())
    one = {key: _as_one(key, list(held.values()), told) for key, held in together.items()}
    return {claim: one[aliases.of[source.key]] for claim, source in direct.items()}


def _as_one(key: str, held: list[Source], told: Mapping[str, int]) -> Source:
    ranked = sorted(held, key=lambda s: (s.kind is OriginKind.UNNAMED, s.bare, s.kind is not BODY, s.key))
    relay = next((s.relay for s in ranked if s.relay), "")
    law, press = any(s.law for s in held), any(s.press for s in held)
    return replace(ranked[0], key=key, name=joined_name(held, told), relay=relay, law=law, press=press)


@dataclass(frozen=True, slots=True)
class Builder:
    """Puts traces and origins together from what was found."""

    view: View
    outlets: Outlets
    sources: Sources
    aliases: Aliases
    led: dict[str, Led]
    direct: dict[str, Source]
    tellings: frozenset[str]

    def origins(self) -> Origins:
        """Give the origins, in order of id."""
        of = {claim: _id(led.source.key) for claim, led in self.led.items()}
        held: dict[str, list[str]] = defaultdict(list)
        for claim, origin in of.items():
            held[origin].append(claim)
        origins = tuple(self._origin(o, claims) for o, claims in sorted(held.items()))
        traces = tuple(self._trace(c, of[c]) for c in sorted(of))
        houses = {o: self._houses(claims) for o, claims in held.items()}
        vague = self._those(led.source for led in self.led.values() if _vague(led.source))
        inferred = frozenset(c for c, led in self.led.items() if led.why or self._renamed(c, led.source))
        officials = self._those(led.source for led in self.led.values() if led.source.official)
        law = self._those(led.source for led in self.led.values() if led.source.law)
        press = self._those(led.source for led in self.led.values() if led.source.press)
        voices = {r: _id(self.sources.own(r).key) for r in sorted(self.view.reports)}
        cited, talk = self._cited(voices), self._those(s for s in self._sources() if is_talk(s))
        known = (vague, cited, officials, law, press, inferred, voices, self.tellings, talk)
        return Origins(origins, traces, of, houses, *known, self._graph(voices, houses))

    def _sources(self) -> list[Source]:
        """Give the sources to which claims were led, in order of key."""
        found = {s.key: s for s in (led.source for led in self.led.values())}
        return [found[key] for key in sorted(found)]

    def _graph(self, voices: Mapping[str, str], houses: Known) -> Graph:
        """Give the graph of the origins."""
        unnamed = (s for s in self._sources() if s.relay and s.kind is OriginKind.UNNAMED)
        hidden = {_id(s.key): self._one(s.relay) for s in unnamed}
        edges = [
            *self._edges(credited(self.view, self.sources), Tie.RELAYS, "it credits the outlet"),
            *self._edges(called(self.view, self._sources()), Tie.MEANS, "reports call it so"),
            *(
                Edge(self._one(a), self._one(b), Tie.SAME, False, why)
                for (a, b), why in self.aliases.maybe.items()
            ),
            *(
                Edge(voices[a], voices[b], Tie.RELAYS, True, "it cites the outlet", (s,))
                for a, b, s in self._citations()
            ),
            *self._belonging(houses),
        ]
        return graph_of(edges, hidden)

    def _edges(self, keys: Known, tie: Tie, why: str) -> Iterator[Edge]:
        """Give the edges that are not sure, of keys and those to which they lead."""
        yield from (Edge(self._one(k), self._one(o), tie, False, why) for k, held in keys.items() for o in held)

    def _belonging(self, houses: Known) -> Iterator[Edge]:
        """Give the edges from who is said to be of a body to that body, where claims come from both."""
        known = {s.entity: _id(s.key) for s in self._sources() if s.entity is not None}
        for origin, held in houses.items():
            bodies = (known.get(house.removeprefix("entity:")) for house in held)
            yield from (Edge(origin, b, Tie.BELONGS, True, "the text puts them together") for b in bodies if b)

    def _one(self, key: str) -> str:
        """Give the origin of a source's key, under the one name of its alias."""
        return _id(self.aliases.of.get(key, key))

    def _those(self, sources: Iterable[Source]) -> frozenset[str]:
        return frozenset(_id(source.key) for source in sources)

    def _renamed(self, claim: str, source: Source) -> bool:
        """Whether a claim names a role only ("police"), and other words of the reports whose role it is."""
        own = self.direct[claim]
        return own.bare and not source.bare and (source.kind is OriginKind.PERSON or JOINED in source.name)

    def _cited(self, voices: dict[str, str]) -> dict[str, dict[str, float]]:
        """Give an outlet's origin id -> the origins that its reports name, each with its share."""
        found: dict[str, Counter[str]] = defaultdict(Counter)
        for attribution in self.view.attributions.values():
            own = voices[attribution.content.report_id]
            origin = self._one(self.sources.of(attribution).key)
            if origin != own:
                found[own][origin] += 1
        return {own: {o: n / held.total() for o, n in held.items()} for own, held in found.items()}

    def _citations(self) -> Iterator[tuple[str, str, Span]]:
        for attribution in sorted(self.view.attributions.values(), key=lambda a: (a.content, a.id)):
            key = self.sources.of(attribution).key
            citing = self.outlets.family[attribution.content.report_id]
            if key.startswith("own:") and key != f"own:{citing}":
                yield citing, key.removeprefix("own:"), attribution.source or attribution.content

    def _origin(self, origin: str, claims: Iterable[str]) -> Origin:
        source = self.led[min(claims)].source
        reports = tuple(sorted({self.view.claims[c].span.report_id for c in claims}))
        why = "; ".join(self.aliases.why.get(source.key, ())[:3])
        if source.kind is OriginKind.OWN_REPORTING:
            why = self.outlets.why.get(source.key.removeprefix("own:"), "")
        return Origin(origin, source.name, source.kind, source.entity, reports, why)

    def _trace(self, claim: str, origin: str) -> Trace:
        led = self.led[claim]
        outlet = shown(self.view.reports[self.view.claims[claim].span.report_id].outlet)
        hops = self._hops(led.claim)
        path = (outlet, *hops, led.source.name)
        return Trace(claim, origin, tuple(dict.fromkeys(path)), self._why(claim, led, outlet, hops))

    def _hops(self, claim: str) -> tuple[str, ...]:
        """Give the names of the relays between the outlet and the source, outermost first."""
        attribution = self.view.attribution(self.view.claims[claim])
        above = self.view.chain(attribution)[1:] if attribution is not None else ()
        return tuple(owner_of(self.sources.of(a).name) for a in reversed(above))

    def _why(self, claim: str, led: Led, outlet: str, hops: tuple[str, ...]) -> str:
        if led.why:
            return led.why
        if led.source.kind is OriginKind.OWN_REPORTING:
            family = self.outlets.why.get(led.source.key.removeprefix("own:"), "")
            return family or f"{outlet} says it in its own voice"
        if hops:
            return f"{outlet} relays {hops[-1]}, which has it from {led.source.name}"
        return f"{outlet} attributes it to {led.source.name}"

    def _houses(self, claims: Iterable[str]) -> frozenset[str]:
        found: set[str] = set()
        for claim in claims:
            led = self.led[claim]
            if led.source.entity is not None:
                found.add(f"entity:{led.source.entity}")
            attribution = self.view.attribution(self.view.claims[led.claim])
            if attribution is not None:
                found |= self.sources.houses(attribution)
        return frozenset(found)


def _id(key: str) -> str:
    return content_id("origin", key)


def _vague(source: Source) -> bool:
    if source.kind is OriginKind.DOCUMENT:
        return source.bare
    if source.bare and source.kind is not OriginKind.UNNAMED:
        return not set(source.words[-1:]) & PARTICULAR
    return source.kind is OriginKind.UNNAMED and source.unnamed in MAY_BE_NAMED
