"""Lines: one for each question, with every version that accounts give, the most important first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from secondsource.model import Difference, Relation, Version, content_id
from secondsource.weigh.compare import Amount
from secondsource.weigh.differences.guards import contrasted
from secondsource.weigh.differences.pair import Pair
from secondsource.weigh.differences.wording import question_of, value_of
from secondsource.weigh.statements import Statement
from secondsource.weigh.statements.row import Reads
from secondsource.weigh.view import View

SURE = frozenset({Relation.CONFLICT, Relation.UPDATE})  # of which tolls are sure, and what an account rejects
MOST_PAIRS = 12  # that one line is built from, the best
MOST_CLAIMS = 4  # of a line that is no slot of the event: more would be about something else
WITHIN = 0.6  # of a rank: a pair joins a line that ranks no more than this above it


@dataclass(frozen=True, slots=True)
class Ranked:
    """A pair with its rank and the guards that hold."""

    pair: Pair
    rank: float
    guards: tuple[str, ...]


@dataclass(slots=True)
class Line:
    """A line in the making: pairs of one question, the best first, and the words of their claims."""

    ranked: list[Ranked]
    claims: set[str] = field(default_factory=set)

    @property
    def first(self) -> Ranked:
        """The pair that the line is named after."""
        return self.ranked[0]


def gathered(ranked: Iterable[Ranked]) -> list[Line]:
    """Put pairs of one question into one line; what mostly repeats a line above it is left out."""
    lines: list[Line] = []
    for one in sorted(
        ranked,
        key=lambda r: (
            -r.rank,
            r.pair.a.claim.id,
            r.pair.b.claim.id,
            r.pair.a.row.name,
        ),
    ):
        ids = {_told(one.pair.a), _told(one.pair.b)}
        home = next((line for line in lines if _one_question(line, one, ids)), None)
        if home is None:
            if not any(_repeats(line, one, ids) for line in lines):
                lines.append(Line([one], ids))
        elif _fits(home, one):
            home.ranked.append(one)
            home.claims |= ids
    return lines


def _told(one: Statement) -> str:
    """Give the words of a claim: those of another report may be the same, and make no other difference."""
    return " ".join(one.claim.span.text.casefold().split())


def _repeats(line: Line, one: Ranked, ids: set[str]) -> bool:
    """Whether a line says already what a pair has to say."""
    if _of_other_things(line.first.pair, one.pair):
        return False
    return ids <= line.claims or (bool(ids & line.claims) and line.first.pair.a.row is one.pair.a.row)


def _of_other_things(one: Pair, other: Pair) -> bool:
    """Whether two pairs of one row count other things, be it in one claim: "500 rescuers and 100 excavators"."""
    things = {one.a.thing, one.b.thing} - {""}, {other.a.thing, other.b.thing} - {""}
    counted = one.a.row is other.a.row and one.a.row.reads is Reads.COUNT
    return counted and all(things) and not things[0] & things[1]


def _one_question(line: Line, one: Ranked, ids: set[str]) -> bool:
    first, pair = line.first.pair, one.pair
    if first.a.row is not pair.a.row or _of_other_things(first, pair):
        return False
    if first.a.row.keyed or (first.a.row.reads == "age" and first.a.bearer):
        return first.a.bearer == pair.a.bearer
    if "{a}" in first.a.row.question:  # it names both values: "truck" or "car"
        return {first.a.value, first.b.value} == {pair.a.value, pair.b.value}
    return bool(ids & line.claims) or (bool(first.a.thing) and first.a.thing == pair.a.thing == pair.b.thing)


def _fits(line: Line, one: Ranked) -> bool:
    if line.first.pair.a.row.keyed:
        return len(line.ranked) < MOST_PAIRS and not one.guards
    return (
        len(line.claims) < MOST_CLAIMS
        and one.rank > line.first.rank - WITHIN
        and len(one.guards) <= len(line.first.guards)
    )


def difference_of(view: View, line: Line, names: Mapping[str, str]) -> Difference:
    """Turn a line into a difference; a doubt of a guard makes it unclear."""
    first = line.first
    found = first.pair.judgement.relation
    sure = first.pair.a.row.reads is Reads.TOLL or contrasted(view, first.pair)
    doubted = first.guards or (found in SURE and not sure)
    relation = Relation.UNCLEAR if doubted else found
    question = question_of(view, first.pair)
    versions = tuple(_versions(line, names))
    claims = (c for v in versions for c in v.claims)
    return Difference(
        content_id("difference", str(first.pair.a.row.aspect), question, *claims),
        question,
        first.pair.a.row.aspect,
        relation,
        versions,
        first.pair.judgement.reason,
        round(first.rank, 4),
        first.pair.a.row.name,
        first.guards,
    )


def _versions(line: Line, names: Mapping[str, str]) -> Iterator[Version]:
    sides: dict[object, list[Statement]] = {}
    for ranked in line.ranked:
        for one in (ranked.pair.a, ranked.pair.b):
            held = sides.setdefault(_key(one), [])
            if all(o.claim.id != one.claim.id for o in held):
                held.append(one)
    uses = Counter(s.claim.id for held in sides.values() for s in held)
    kept = [[s for s in held if uses[s.claim.id] == 1] for held in sides.values()]
    if sum(map(bool, kept)) < 2:
        kept = [[line.first.pair.a], [line.first.pair.b]]
    for held in sorted((k for k in kept if k), key=_order):
        yield _version(sorted(held, key=lambda s: s.claim.span), names)


def _key(one: Statement) -> object:
    """Give what makes two statements one version: sizes to two significant digits for measures, else the value."""
    if not isinstance(one.value, Amount):
        return one.value
    size = one.value.low if one.value.low is not None else one.value.high
    return float(f"{size:.2g}") if size and one.row.reads is Reads.MEASURE else size


def _order(held: Sequence[Statement]) -> tuple[float, str, str]:
    value = held[0].value
    size = (value.low or value.high or 0.0) if isinstance(value, Amount) else 0.0
    return (size, min(s.claim.span.report_id for s in held), min(s.claim.id for s in held))


def _version(held: Sequence[Statement], names: Mapping[str, str]) -> Version:
    return Version(
        value_of(held),
        tuple(s.claim.id for s in held),
        tuple(dict.fromkeys(names.get(s.source, s.source) for s in held)),
        tuple(dict.fromkeys(s.source for s in held if s.source in names)),
        tuple(s.claim.span for s in held),
        tuple(w for s in held for w in s.words if w != s.claim.span),
    )
