"""The knock-out test: what is left where origins, or an outlet with all that it relays, are withdrawn."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from secondsource.errors import UsageError
from secondsource.model import (
    Difference,
    Dossier,
    Fact,
    Finding,
    FindingKind,
    Moment,
    Origin,
    OriginKind,
    Span,
    Status,
    Trace,
    Version,
)
from secondsource.weigh.facts.independence import digit_of, independent
from secondsource.weigh.origins.names import outlet_key, owner_of

SHOWN = 8  # names in a message


@dataclass(frozen=True, slots=True)
class Gone:
    """What is withdrawn: origins by id, an outlet by key with all that is known through it alone."""

    name: str
    origins: frozenset[str]
    outlets: frozenset[str]

    def takes(self, trace: Trace) -> bool:
        """Whether a claim's way to its origin goes through what is withdrawn."""
        return trace.origin in self.origins or any(outlet_key(hop) in self.outlets for hop in trace.path)


def without(dossier: Dossier, *names: str) -> Dossier:
    """Give a dossier as it would be without some origins or outlets, by name or id; it is not changed itself.

    Facts, dates and sides of disputes that rest on nothing else fall, and findings tell which; a corroborated
    fact that is left with one origin is single-source. `made.without` of the result says what was left out.
    Raises UsageError as `gone_of` does.
    """
    known = [gone_of(dossier, name) for name in names]
    for gone in known:
        if gone.outlets or gone.origins & {o.id for o in dossier.origins}:  # else it fell with one before it
            dossier = _without(dossier, gone)
    return dossier


def _without(dossier: Dossier, gone: Gone) -> Dossier:
    cut = Cut(dossier, gone, _sources(dossier, gone))
    facts = tuple(f for f in map(cut.fact, dossier.facts) if f is not None)
    moments = tuple(m for m in map(cut.moment, dossier.timeline) if m is not None)
    traces = tuple(t for t in dossier.traces if not gone.takes(t))
    left = {t.origin for t in traces}
    fell = {t.origin for t in dossier.traces} - left
    origins = tuple(o for o in dossier.origins if o.id not in gone.origins | fell)
    differences = tuple(d for d in map(cut.difference, dossier.differences) if d is not None)
    there = {o.id for o in origins} | {f.id for f in facts} | {d.id for d in differences}
    there |= {r.id for r in dossier.reports}
    return replace(
        dossier,
        origins=origins,
        traces=traces,
        facts=facts,
        differences=differences,
        timeline=moments,
        findings=(*cut.told(facts, moments), *dossier.findings),
        made=replace(dossier.made, without=(*dossier.made.without, gone.name)),
        decisions=tuple(replace(d, changed=tuple(c for c in d.changed if c in there)) for d in dossier.decisions),
    )


def gone_of(dossier: Dossier, name: str) -> Gone:
    """Give what a name withdraws: an origin by id or any of its names, or an outlet with all that it relays.

    Else whole words of a name will do where they fit one origin only: "Quist" is Mara Quist, "NIS" no ministry.
    Raises UsageError where none or several fit.
    """
    low = name.casefold().strip()
    exact = [o for o in dossier.origins if o.id == name or low in _names(dossier, o)]
    if exact and exact[0].kind is not OriginKind.OWN_REPORTING:
        return _one(dossier, exact[0])
    key = outlet_key(low)
    outlets = {outlet_key(hop): hop for trace in dossier.traces for hop in trace.path[:-1]}
    outlets |= {outlet_key(owner_of(o.name)): owner_of(o.name) for o in dossier.origins if _own(o)}
    if key and key in outlets:
        own = frozenset(o.id for o in dossier.origins if outlet_key(_owner(o)) == key)
        return Gone(outlets[key], own, frozenset({key}))
    return _one(dossier, origin_named(exact or dossier.origins, name))


def _one(dossier: Dossier, origin: Origin) -> Gone:
    """Give one origin, by its name, or by its id where another one bears that name too."""
    alone = sum(o.name.casefold() == origin.name.casefold() for o in dossier.origins) == 1
    return Gone(origin.name if alone else origin.id, frozenset({origin.id}), frozenset())


def _owner(origin: Origin) -> str:
    """Give the outlet whose own voice, or whose unnamed source, an origin is; "" where it is none."""
    if origin.kind is OriginKind.UNNAMED:
        return origin.name.partition("'s ")[0] if "'s " in origin.name else ""
    return owner_of(origin.name) if _own(origin) else ""


def _own(origin: Origin) -> bool:
    return origin.kind is OriginKind.OWN_REPORTING


def _names(dossier: Dossier, origin: Origin) -> frozenset[str]:
    """Give the names that an origin bears, folded: its own, each of those it was joined from, the entity's."""
    entity = next((e for e in dossier.entities if e.id == origin.entity), None)
    held = (origin.name, *origin.name.split(" / "), *(entity.names if entity else ()))
    return frozenset(n.casefold() for n in held)


def origin_named(origins: Sequence[Origin], name: str) -> Origin:
    """Give the one origin whose id or name this is, or whose name has these words; raises UsageError if none."""
    low = name.casefold().strip()
    exact = [o for o in origins if o.id == name or o.name.casefold() == low]
    fits = exact or [o for o in origins if low and _has_words(o.name.casefold(), low)]
    if not fits:
        raise UsageError(f"there is no origin {name!r}; there are {_nearest(name, origins)}")
    if len(fits) > 1:
        raise UsageError(f"{name!r} fits several origins: {_nearest(name, fits)}")
    return fits[0]


def _has_words(name: str, words: str) -> bool:
    """Whether whole words stand in a name: "nis" does not stand in "ministry"."""
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", name) is not None


def _nearest(name: str, origins: Sequence[Origin]) -> str:
    """List the names most like one, and how many more there are: a pile has hundreds."""
    alike = sorted((-SequenceMatcher(None, name.casefold(), o.name.casefold()).ratio(), o.name) for o in origins)
    shown = ", ".join(other for _, other in alike[:SHOWN])
    return f"{shown} and {len(alike) - SHOWN} more (see the page)" if len(alike) > SHOWN else shown


def _sources(dossier: Dossier, gone: Gone) -> dict[str, frozenset[str]]:
    """Give claim id -> the origins that it still leads to, none where all ways are gone."""
    found: dict[str, set[str]] = {}
    for trace in dossier.traces:
        found.setdefault(trace.claim, set()).update(() if gone.takes(trace) else (trace.origin,))
    return {claim: frozenset(held) for claim, held in found.items()}


@dataclass(frozen=True, slots=True)
class Cut:
    """Takes what is withdrawn out of facts, moments and differences; each gives None where nothing is left."""

    dossier: Dossier
    gone: Gone
    of: Mapping[str, Collection[str]]

    def stays(self, claim: str) -> bool:
        """Whether a claim leads to another origin too, or to none that is known."""
        return claim not in self.of or bool(self.of[claim])

    def fact(self, fact: Fact) -> Fact | None:
        """Give what is left of a fact."""
        claims = tuple(c for c in fact.claims if self.stays(c))
        if claims == fact.claims and not self.gone.origins & set(fact.origins):
            return fact
        agreeing = tuple(c for c in fact.agreeing if self.stays(c))
        if not agreeing:
            return None
        if agreeing == fact.agreeing:
            return replace(fact, claims=claims, origins=self._origins(claims))
        left = self._origins(agreeing)
        known = [o for o in self.dossier.origins if o.id in left]
        least, most = independent(known)
        fallen = max(1, len(set(fact.origins) - set(left)))
        least = max(1, min(least, fact.least - fallen))
        single = fact.status is Status.CORROBORATED and least < 2
        status = Status.SINGLE_SOURCE if single else fact.status
        best = fact.best if fact.best in agreeing else agreeing[0]
        return replace(
            fact,
            statement=self._words(best) or fact.statement,
            best=best,
            status=status,
            claims=claims,
            agreeing=agreeing,
            origins=self._origins(claims),
            least=least,
            most=most,
            digit=digit_of(known, least, most, status is Status.DISPUTED, fact.loose),
            why=f"Without {self.gone.name} it rests on {', '.join(o.name for o in known)}.",
        )

    def _origins(self, claims: Sequence[str]) -> tuple[str, ...]:
        return tuple(sorted({o for c in claims for o in self.of.get(c, ())}))

    def moment(self, moment: Moment) -> Moment | None:
        """Give what is left of an entry of the timeline."""
        claims = tuple(c for c in moment.claims if self.stays(c))
        if claims == moment.claims:
            return moment
        return replace(moment, claims=claims, text=self._words(claims[0]) or moment.text) if claims else None

    def difference(self, difference: Difference) -> Difference | None:
        """Give what is left of a difference: one side alone is none."""
        versions = tuple(v for v in map(self._version, difference.versions) if v.claims)
        return replace(difference, versions=versions) if len(versions) > 1 else None

    def _version(self, version: Version) -> Version:
        claims = tuple(c for c in version.claims if self.stays(c))
        if claims == version.claims:
            return version
        words = tuple(w for c, w in zip(version.claims, version.words, strict=False) if c in claims)
        left = tuple(o for o in version.origins if o in self._origins(claims))
        return replace(
            version,
            claims=claims,
            who=tuple(n for n in version.who if n not in self._fallen(left)),
            origins=left,
            words=words,
            differing=tuple(d for d in version.differing if any(w.covers(d) for w in words)),
        )

    def _fallen(self, left: Sequence[str]) -> frozenset[str]:
        """Give the names of the origins that are not left, but for those that one that is left bears too."""
        names = {o.id: o.name for o in self.dossier.origins}
        return frozenset(names.values()) - {names[o] for o in left if o in names}

    def told(self, facts: Sequence[Fact], moments: Sequence[Moment]) -> Iterator[Finding]:
        """Give a finding for each fact and date that falls."""
        left, times = {f.id for f in facts}, {(m.value, m.text) for m in moments}
        spans = {c.id: c.span for c in self.dossier.claims}
        for fact in self.dossier.facts:
            if fact.id not in left:
                yield self._falls(fact.statement, [spans[c] for c in fact.claims if c in spans])
        for moment in self.dossier.timeline:
            if not any(self.stays(c) for c in moment.claims) and (moment.value, moment.text) not in times:
                said = f"{moment.value}, {moment.text}"
                yield self._falls(said, [spans[c] for c in moment.claims if c in spans])

    def _falls(self, what: str, spans: Sequence[Span]) -> Finding:
        return Finding(FindingKind.WITHDRAWN, f"{self.gone.name}: {what}", tuple(spans))

    def _words(self, claim: str) -> str:
        return next((c.span.text for c in self.dossier.claims if c.id == claim), "")
