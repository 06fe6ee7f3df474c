"""From the values of two dossiers to the changes between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

Json = Mapping[str, Any]


class ChangeOf(StrEnum):
    """What can change from one dossier to another of the same event, the most important first."""

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
    """One change in words; `id` is that of the fact, difference, origin, claim or report that it is about."""

    kind: ChangeOf
    id: str
    text: str
    reports: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """Every change from an earlier dossier to a later one, in order of kind, then as the dossiers rank them."""

    changes: tuple[Change, ...]

    def of(self, kind: ChangeOf) -> tuple[Change, ...]:
        """Give the changes of one kind."""
        return tuple(c for c in self.changes if c.kind is kind)


def changes_of(earlier: Json, later: Json) -> Changes:
    """Compare two dossiers (parsed JSON that follows the schema).

    Claims have ids from content, so a fact or a difference is the same in both where its claims are; an origin
    where kind and name are. A claim is withdrawn where its report, or a later version of it, no longer has it.
    """
    found = [
        *_differences(earlier, later),
        *_facts(earlier, later),
        *_origins(earlier, later),
        *_withdrawn(earlier, later),
        *_reports(earlier, later),
    ]
    order = {kind: place for place, kind in enumerate(ChangeOf)}
    return Changes(tuple(sorted(found, key=lambda c: order[c.kind])))


def _differences(earlier: Json, later: Json) -> Iterator[Change]:
    for kind, mine, others in (
        (ChangeOf.NEW_DIFFERENCE, later, earlier),
        (ChangeOf.RESOLVED_DIFFERENCE, earlier, later),
    ):
        held = _differing(others)
        for one in _differing(mine):
            if not any(_one_question(one, other) for other in held):
                answers = " / ".join(v["value"] for v in one["versions"])
                claims = [c for v in one["versions"] for c in v["claims"]]
                yield Change(kind, one["id"], f"{one['question']} {answers}", _of_claims(mine, claims))


def _differing(values: Json) -> Sequence[Json]:
    found: Sequence[Json] = values.get("differences", values["disputes"])
    return found


def _one_question(one: Json, other: Json) -> bool:
    """Whether two differences are one: the same id, or two answers of each share claims."""
    theirs = [set(v["claims"]) for v in other["versions"]]
    met = {n for v in one["versions"] for n, claims in enumerate(theirs) if claims & set(v["claims"])}
    return one["id"] == other["id"] or len(met) > 1


def _facts(earlier: Json, later: Json) -> Iterator[Change]:
    before = {c: f for f in earlier["facts"] for c in f["claims"]}
    for fact in later["facts"]:
        known = [before[c] for c in fact["claims"] if c in before]
        sure, was_sure = fact["status"] == "corroborated", any(f["status"] == "corroborated" for f in known)
        reports = _of_claims(later, fact["claims"])
        if sure and not was_sure:
            yield Change(ChangeOf.CORROBORATED, fact["id"], fact["statement"], reports)
        elif not known:
            yield Change(ChangeOf.NEW_FACT, fact["id"], fact["statement"], reports)
        elif was_sure and not sure:
            yield Change(ChangeOf.LESS_SURE, fact["id"], fact["statement"], reports)


def _origins(earlier: Json, later: Json) -> Iterator[Change]:
    for kind, mine, others in (
        (ChangeOf.NEW_ORIGIN, later, earlier),
        (ChangeOf.LOST_ORIGIN, earlier, later),
    ):
        known = {_named(o) for o in others["origins"]}
        for one in mine["origins"]:
            if _named(one) not in known:
                yield Change(kind, one["id"], one["name"], tuple(one.get("reports", ())))


def _named(origin: Json) -> tuple[str, str]:
    return origin.get("kind", ""), origin["name"].casefold()


def _withdrawn(earlier: Json, later: Json) -> Iterator[Change]:
    """Give the claims of a report that a later version of it, new in the later dossier, has taken out."""
    old = {(r["from"], r["to"]) for r in earlier["revisions"]}
    for revision in later["revisions"]:
        if (revision["from"], revision["to"]) in old:
            continue
        gone = [c["from"] for c in revision["changes"] if c["kind"] == "removed" and c["from"]]
        for claim in earlier["claims"]:
            inside = any(a <= claim["start"] and claim["end"] <= b for a, b in gone)
            if claim["report"] == revision["from"] and inside:
                yield Change(ChangeOf.WITHDRAWN, claim["id"], _words(earlier, claim), (revision["to"],))


def _reports(earlier: Json, later: Json) -> Iterator[Change]:
    for kind, mine, others in (
        (ChangeOf.NEW_REPORT, later, earlier),
        (ChangeOf.LOST_REPORT, earlier, later),
    ):
        known = {r["sha256"] for r in others["reports"]}
        for one in mine["reports"]:
            if one["sha256"] not in known:
                yield Change(kind, one["id"], one.get("title") or one["id"], (one["id"],))


def _of_claims(values: Json, claims: Iterable[str]) -> tuple[str, ...]:
    wanted = set(claims)
    return tuple(sorted({c["report"] for c in values["claims"] if c["id"] in wanted}))


def _words(values: Json, claim: Json) -> str:
    text: str = next(r["text"] for r in values["reports"] if r["id"] == claim["report"])
    return text[claim["start"] : claim["end"]]
