"""From the values of two dossiers to the changes between them: the one place that knows what is new."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from secondsource.model import Span

Json = Mapping[str, Any]


class ChangeOf(StrEnum):
    """What can change from one dossier to another of the same event, the most important first."""

    NEW_STORY = "new story"
    NEW_DIFFERENCE = "new difference"
    RESOLVED_DIFFERENCE = "resolved difference"
    CORROBORATED = "became corroborated"
    LESS_SURE = "is no longer corroborated"
    NEW_ORIGIN = "new origin"
    LOST_ORIGIN = "origin gone"
    NEW_FACT = "new fact"
    WITHDRAWN = "claim withdrawn"
    NEW_REPORT = "new report"
    LOST_REPORT = "report gone"


@dataclass(frozen=True, slots=True)
class Change:
    """One change in words; `id` is that of the fact, difference, origin, claim or report that it is about.

    `spans` are words that show it, in the dossier that has them.
    """

    kind: ChangeOf
    id: str
    text: str
    reports: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """Every change from an earlier dossier to a later one, in order of kind, then as the dossiers rank them."""

    changes: tuple[Change, ...]

    def of(self, kind: ChangeOf) -> tuple[Change, ...]:
        """Give the changes of one kind."""
        return tuple(c for c in self.changes if c.kind is kind)


@dataclass(frozen=True, slots=True)
class _Held:
    """A dossier's values, its claims by id and its reports' texts by id."""

    values: Json
    claims: Mapping[str, Json]
    texts: Mapping[str, str]


def _held(values: Json) -> _Held:
    return _Held(values, {c["id"]: c for c in values["claims"]}, {r["id"]: r["text"] for r in values["reports"]})


def changes_of(earlier: Json | None, later: Json) -> Changes:
    """Compare two dossiers (parsed JSON that follows the schema); without an earlier one the story itself is new.

    Claims have ids from content, so a fact or a difference is the same in both where its claims are; an origin
    where kind and name are. A claim is withdrawn where a later version of its report no longer has it.
    """
    now = _held(later)
    if earlier is None:
        return Changes((_story(now),))
    then = _held(earlier)
    found = [
        *_differences(then, now),
        *_facts(then, now),
        *_origins(then, now),
        *_withdrawn(then, now),
        *_reports(then, now),
    ]
    order = {kind: place for place, kind in enumerate(ChangeOf)}
    return Changes(tuple(sorted(found, key=lambda c: order[c.kind])))


def _story(later: _Held) -> Change:
    event = _spans(later, later.values["event"][:1])
    first = later.values["reports"][0]
    told = event[0].text if event else first.get("title") or first["id"]
    return Change(ChangeOf.NEW_STORY, first["id"], told, tuple(r["id"] for r in later.values["reports"]), event)


def _differences(earlier: _Held, later: _Held) -> Iterator[Change]:
    for kind, mine, others in (
        (ChangeOf.NEW_DIFFERENCE, later, earlier),
        (ChangeOf.RESOLVED_DIFFERENCE, earlier, later),
    ):
        held = _differing(others)
        for one in _differing(mine):
            if not any(_one_question(one, other) for other in held):
                answers = " / ".join(v["value"] for v in one["versions"])
                spans = _of_claims(mine, [c for v in one["versions"] for c in v["claims"][:1]])
                reports = _reports_of(_of_claims(mine, [c for v in one["versions"] for c in v["claims"]]))
                yield Change(kind, one["id"], f"{one['question']} {answers}", reports, spans)


def _differing(held: _Held) -> Sequence[Json]:
    found: Sequence[Json] = held.values.get("differences", held.values["disputes"])
    return found


def _one_question(one: Json, other: Json) -> bool:
    """Whether two differences are one: the same id, or two answers of each share claims."""
    theirs = [set(v["claims"]) for v in other["versions"]]
    met = {n for v in one["versions"] for n, claims in enumerate(theirs) if claims & set(v["claims"])}
    return one["id"] == other["id"] or len(met) > 1


def _facts(earlier: _Held, later: _Held) -> Iterator[Change]:
    before = {c: f for f in earlier.values["facts"] for c in f["claims"]}
    for fact in later.values["facts"]:
        known = [before[c] for c in fact["claims"] if c in before]
        sure, was_sure = fact["status"] == "corroborated", any(f["status"] == "corroborated" for f in known)
        kind = _standing(sure, was_sure, bool(known))
        if kind is not None:
            spans = _of_claims(later, (fact.get("agreeing") if sure else None) or fact["claims"])
            yield Change(kind, fact["id"], fact["statement"], _reports_of(spans), spans)


def _standing(sure: bool, was_sure: bool, known: bool) -> ChangeOf | None:
    if sure:
        return None if was_sure else ChangeOf.CORROBORATED
    if not known:
        return ChangeOf.NEW_FACT
    return ChangeOf.LESS_SURE if was_sure else None


def _origins(earlier: _Held, later: _Held) -> Iterator[Change]:
    for kind, mine, others in (
        (ChangeOf.NEW_ORIGIN, later, earlier),
        (ChangeOf.LOST_ORIGIN, earlier, later),
    ):
        known = {_named(o) for o in others.values["origins"]}
        for one in mine.values["origins"]:
            if _named(one) not in known:
                claims = [t["claim"] for t in mine.values.get("traces", ()) if t["origin"] == one["id"]]
                spans = _of_claims(mine, claims)[:1]
                yield Change(kind, one["id"], one["name"], tuple(one.get("reports", ())), spans)


def _named(origin: Json) -> tuple[str, str]:
    return origin.get("kind", ""), origin["name"].casefold()


def _withdrawn(earlier: _Held, later: _Held) -> Iterator[Change]:
    """Give the claims that a version of a report, new in the later dossier, took out and says nowhere else."""
    old = {(r["from"], r["to"]) for r in earlier.values["revisions"]}
    for revision in later.values["revisions"]:
        if (revision["from"], revision["to"]) in old:
            continue
        gone = [c["from"] for c in revision["changes"] if c["kind"] == "removed" and c["from"]]
        kept = _said_in(later, revision["to"])
        for claim in later.values["claims"]:
            inside = any(a <= claim["start"] and claim["end"] <= b for a, b in gone)
            if claim["report"] == revision["from"] and inside and claim["id"] not in kept:
                span = _span(later, claim)
                yield Change(ChangeOf.WITHDRAWN, claim["id"], span.text, (revision["to"],), (span,))


def _said_in(held: _Held, report: str) -> set[str]:
    """Give the claims whose fact a report tells too."""
    own = {c["id"] for c in held.values["claims"] if c["report"] == report}
    return {c for fact in held.values["facts"] if own & set(fact["claims"]) for c in fact["claims"]}


def _reports(earlier: _Held, later: _Held) -> Iterator[Change]:
    for kind, mine, others in (
        (ChangeOf.NEW_REPORT, later, earlier),
        (ChangeOf.LOST_REPORT, earlier, later),
    ):
        known = {r["sha256"] for r in others.values["reports"]}
        for one in mine.values["reports"]:
            if one["sha256"] not in known:
                yield Change(kind, one["id"], one.get("title") or one["id"], (one["id"],))


def _of_claims(held: _Held, claims: Iterable[str]) -> tuple[Span, ...]:
    return _spans(held, (held.claims[c] for c in dict.fromkeys(claims) if c in held.claims))


def _spans(held: _Held, places: Iterable[Json]) -> tuple[Span, ...]:
    return tuple(_span(held, place) for place in places)


def _span(held: _Held, place: Json) -> Span:
    text = held.texts[place["report"]]
    return Span(place["report"], place["start"], place["end"], text[place["start"] : place["end"]])


def _reports_of(spans: Iterable[Span]) -> tuple[str, ...]:
    return tuple(sorted({s.report_id for s in spans}))
