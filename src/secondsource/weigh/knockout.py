"""The knock-out test: what is left of a dossier where one origin is withdrawn."""

from __future__ import annotations

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
    Span,
    Status,
    Version,
)
from secondsource.weigh.facts.independence import digit_of, independent

SHOWN = 8  # names in a message


def without(dossier: Dossier, origin: str) -> Dossier:
    """Give a dossier as it would be without one origin, by its name or id; the dossier itself is not changed.

    Facts, dates and sides of differences that rest on nothing else fall, and findings tell which; a corroborated
    fact that is left with one origin is single-source. Raises UsageError as `origin_named` does.
    """
    gone = origin_named(dossier.origins, origin)
    cut = Cut(dossier, gone, _sources(dossier))
    facts = tuple(f for f in map(cut.fact, dossier.facts) if f is not None)
    moments = tuple(m for m in map(cut.moment, dossier.timeline) if m is not None)
    differences = tuple(d for d in map(cut.difference, dossier.differences) if d is not None)
    kept = tuple(o for o in dossier.origins if o.id != gone.id)
    traces = tuple(t for t in dossier.traces if t.origin != gone.id)
    findings = (*cut.told(facts, moments), *dossier.findings)
    return replace(
        dossier,
        origins=kept,
        traces=traces,
        facts=facts,
        differences=differences,
        timeline=moments,
        findings=findings,
        made=replace(dossier.made, without=(*dossier.made.without, gone.id)),
    )


def origin_named(origins: Sequence[Origin], name: str) -> Origin:
    """Give the origin of an id or a name; part of a name will do where it fits one origin only.

    Raises UsageError where none or several fit.
    """
    low = name.casefold().strip()
    exact = [o for o in origins if o.id == name or o.name.casefold() == low]
    fits = exact or [o for o in origins if low and low in o.name.casefold()]
    if not fits:
        raise UsageError(f"there is no origin {name!r}; there are {_nearest(name, origins)}")
    if len(fits) > 1:
        raise UsageError(f"{name!r} fits several origins: {_nearest(name, fits)}")
    return fits[0]


def _nearest(name: str, origins: Sequence[Origin]) -> str:
    """List the names most like one, and how many more there are: a pile has hundreds."""
    alike = sorted((-SequenceMatcher(None, name.casefold(), o.name.casefold()).ratio(), o.name) for o in origins)
    shown = ", ".join(other for _, other in alike[:SHOWN])
    return f"{shown} and {len(alike) - SHOWN} more (see the page)" if len(alike) > SHOWN else shown


def _sources(dossier: Dossier) -> dict[str, frozenset[str]]:
    """Give claim id -> the origins that it leads to."""
    found: dict[str, set[str]] = {}
    for trace in dossier.traces:
        found.setdefault(trace.claim, set()).add(trace.origin)
    return {claim: frozenset(held) for claim, held in found.items()}


@dataclass(frozen=True, slots=True)
class Cut:
    """Takes one origin out of facts, moments and differences; each gives None where nothing is left."""

    dossier: Dossier
    gone: Origin
    of: Mapping[str, Collection[str]]

    def stays(self, claim: str) -> bool:
        """Whether a claim leads to another origin too, or to none that is known."""
        held = set(self.of.get(claim, ()))
        return not held or bool(held - {self.gone.id})

    def fact(self, fact: Fact) -> Fact | None:
        """Give what is left of a fact."""
        claims = tuple(c for c in fact.claims if self.stays(c))
        if claims == fact.claims and self.gone.id not in fact.origins:
            return fact
        agreeing = tuple(c for c in fact.agreeing if self.stays(c))
        if not agreeing:
            return None
        if agreeing == fact.agreeing:
            return replace(fact, claims=claims, origins=self._origins(claims))
        left = self._origins(agreeing)
        known = [o for o in self.dossier.origins if o.id in left]
        least, most = independent(known)
        least = max(1, min(least, fact.least - 1))
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
        return tuple(sorted({o for c in claims for o in self.of.get(c, ()) if o != self.gone.id}))

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
        left = tuple(o for o in version.origins if o != self.gone.id)
        return replace(
            version,
            claims=claims,
            who=tuple(n for n in version.who if n != self.gone.name),
            origins=left,
            words=words,
            differing=tuple(d for d in version.differing if any(w.covers(d) for w in words)),
        )

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
