"""Two ways to a pair: statements of one slot of one bearer, and claims whose words lie side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from secondsource.language.counted_kinds import is_people
from secondsource.model import Interval, Neighbours, parse_edtf
from secondsource.weigh.compare import Amount, Judgement, compare_amounts, compare_times
from secondsource.weigh.differences.meeting import meeting
from secondsource.weigh.differences.pair import Pair
from secondsource.weigh.statements import Statement
from secondsource.weigh.statements.row import Reads
from secondsource.weigh.view import View

NEAR = 0.48  # likeness from which two claims tell one thing whatever their verbs
NEARER = 0.5  # the same for small counts, which meet by chance
DAYS = 3  # between two accounts of one day
MONTH = 31  # days, at most, of a date that names a month
KIN = 0.7  # deeds of one class
LARGE = 10  # a count from which a number is seldom chance
Held = Mapping[str, tuple[Statement, ...]]


def pairs_by_key(view: View, held: Held, near: Mapping[tuple[str, str], Neighbours]) -> Iterator[Pair]:
    """Pair the statements of one slot that has one value in an event, whatever the words around them."""
    by_key: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for claim in sorted(held):
        for one in held[claim]:
            if one.row.keyed or _shared(one):
                by_key[one.row.name, one.bearer].append(one)
    for key in sorted(by_key):
        for a, b in combinations(by_key[key], 2):
            yield from _pair(view, a, b, near)


def _shared(one: Statement) -> bool:
    """Whether what it is said of is particular enough to meet under any words: an aged person, 60 excavators."""
    if one.row.reads is Reads.AGE:
        return bool(one.bearer)
    return one.row.reads is Reads.COUNT and _large(one) and bool(one.thing) and not is_people(one.thing)


def _large(one: Statement) -> bool:
    return isinstance(one.value, Amount) and (one.value.low or 0.0) >= LARGE


def pairs_side_by_side(view: View, held: Held, neighbours: Iterable[Neighbours]) -> Iterator[Pair]:
    """Pair the values that two neighbouring claims give for one slot, leaving out what both give."""
    for one in neighbours:
        mine, theirs = held.get(one.a, ()), held.get(one.b, ())
        for a in mine:
            for b in theirs:
                if (
                    a.row is b.row
                    and not (a.row.keyed or _shared(a))
                    and not _met(a, theirs)
                    and not _met(b, mine)
                ):
                    yield from (p for p in _pair(view, a, b, {(one.a, one.b): one}) if _one_question(p))


def _one_question(pair: Pair) -> bool:
    """Whether two values can answer one question: a day is that of one deed, a count that of one kind."""
    met, row = pair.meeting, pair.a.row
    if row.reads is Reads.TIME:
        same = (
            met.deed >= KIN and met.doer >= 0 and met.undergoer >= 0 and met.doer + met.undergoer + met.named > 0
        )
        told = pair.a.label.casefold() != pair.b.label.casefold()
        return same and told and _close_days(str(pair.a.value), str(pair.b.value))
    if row.reads is Reads.COUNT:
        same = pair.a.thing == pair.b.thing != "" or (is_people(pair.a.thing) and is_people(pair.b.thing))
        told = pair.a.thing != "" and pair.b.thing != ""
        if same:
            return met.deed >= KIN or pair.likeness >= (NEAR if _large(pair.a) and _large(pair.b) else NEARER)
        return not told and met.deed > 0 and pair.likeness >= NEAR
    if row.reads is Reads.MEASURE and not row.keyed:
        return met.deed >= KIN or pair.likeness >= NEARER
    if row.reads in (Reads.DURATION, Reads.CLOCK, Reads.MONEY, Reads.PERCENT):
        return met.deed > 0 or pair.likeness >= NEAR
    return True


def _close_days(a: str, b: str) -> bool:
    """Whether two dates can be two accounts of one day: days apart, or the same day or month of two years.

    Dates of one deed that lie further apart are those of two deeds.
    """
    first, second = parse_edtf(a), parse_edtf(b)
    if first is None or second is None or first.overlaps(second):
        return False
    early, late = sorted((first, second), key=lambda i: (i.first, i.last))
    if (late.first - early.last).days <= DAYS:
        return early.first == early.last or late.first == late.last
    return early.first.year != late.first.year and _in_year(early) and _in_year(late) and _same_month(early, late)


def _in_year(days: Interval) -> bool:
    return (days.last - days.first).days < MONTH


def _same_month(a: Interval, b: Interval) -> bool:
    single = a.first == a.last and b.first == b.last
    return a.first.month == b.first.month and (not single or a.first.day == b.first.day)


def _met(one: Statement, others: Iterable[Statement]) -> bool:
    """Whether the other claim gives the same value."""
    same = (o for o in others if o.row is one.row)
    return any(compared(one, o).relation in ("same", "refinement") for o in same)


def _pair(view: View, a: Statement, b: Statement, near: Mapping[tuple[str, str], Neighbours]) -> Iterator[Pair]:
    first, second = sorted((a, b), key=lambda s: (s.claim.id, s.words))
    if first.claim.id == second.claim.id or (first.report, first.source) == (second.report, second.source):
        return
    judgement = compared(first, second)
    found = near.get((first.claim.id, second.claim.id))
    likeness, fit = (found.likeness, found.fit) if found else (0.3, 0.0)
    met = meeting(view, first.claim, second.claim)
    yield Pair(first, second, judgement, likeness, fit, left_over(view, first, second), met)


def compared(a: Statement, b: Statement) -> Judgement:
    """Compare two values of one row."""
    if isinstance(a.value, Amount) and isinstance(b.value, Amount):
        return compare_amounts(a.value, b.value)
    return compare_times(str(a.value), str(b.value))


def left_over(view: View, a: Statement, b: Statement) -> float:
    """Give the share of content words that two claims do not have in common."""
    mine, theirs = view.content(a.claim), view.content(b.claim)
    return len(mine ^ theirs) / max(1, len(mine | theirs))
