"""Guards: what may make two different values answers to two questions; each lowers the label and the rank."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from secondsource.language.counted_kinds import is_people
from secondsource.language.other_events import ELSEWHEN
from secondsource.model import Mood, Sentence
from secondsource.weigh.compare import Amount
from secondsource.weigh.differences.pair import Pair
from secondsource.weigh.statements import CHILD, Statement
from secondsource.weigh.statements.row import Reads
from secondsource.weigh.view import View, once

ON_TOP = frozenset({"more", "other", "others", "another"})
YEAR = re.compile(r"(?<![\d,.$£€-])((?:1[89]|20)\d\d)(?![\d]|[.,]\d)")
AMONG = re.compile(r"(?: \w+)? (?:of|among) (?:the|his|her|its|their|our|them|those|these|us|whom|which)\b")
TWO = 2
ROUND = 101  # below which whole numbers are counted, not rounded
NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?")
NOT_NUMBER = re.compile(rf"\b(?:not|rather than|instead of) (?:the )?({NUMBER.pattern})\b(?! more)")
UNTOLD = frozenset({Mood.ASKED, Mood.CONDITIONAL, Mood.ORDERED})


@dataclass(frozen=True, slots=True)
class Ground:
    """What the guards look up: the view, every statement by its row, and the counts of each report."""

    view: View
    by_row: dict[str, tuple[Statement, ...]]
    counts: dict[str, tuple[Statement, ...]]


def _two_bearers(ground: Ground, pair: Pair) -> bool:
    """One report gives both values for the slot, of two persons or things."""
    if not isinstance(pair.a.value, Amount) or pair.a.report == pair.b.report:
        return False
    if pair.a.row.reads is Reads.AGE and pair.a.bearer == CHILD and _children(ground.by_row["age"]) > TWO:
        return True
    return _gives(ground, pair.a.report, pair.b) or _gives(ground, pair.b.report, pair.a)


def _gives(ground: Ground, report: str, other: Statement) -> bool:
    if other.row.reads is Reads.COUNT and not other.row.keyed:
        return any(_same_size(s, other) for s in ground.counts.get(report, ()))
    held = ground.by_row.get(other.row.name, ())
    return any(s.report == report and s.value == other.value and s.thing == other.thing for s in held)


def _children(ages: Collection[Statement]) -> int:
    """Count the ages of children: of three, no two are accounts of one child."""
    return len({(s.value.low, s.value.high) for s in ages if s.bearer == CHILD and isinstance(s.value, Amount)})


def _same_size(one: Statement, other: Statement) -> bool:
    """Whether two counts are of one number, and maybe of one kind of things."""
    sizes = [(s.value.low, s.value.high) for s in (one, other) if isinstance(s.value, Amount)]
    people = is_people(one.thing) and is_people(other.thing)
    kind = not one.thing or not other.thing or one.thing == other.thing or people
    return len(sizes) == len((one, other)) and sizes[0] == sizes[1] and kind


def _apart(_ground: Ground, pair: Pair) -> bool:
    """Each claim names only others than the other does."""
    return pair.meeting.apart


def _others_do_it(_ground: Ground, pair: Pair) -> bool:
    """Another does it, or it befalls another."""
    return pair.a.row.name != "filler" and -1 in (pair.meeting.doer, pair.meeting.undergoer)


def _another_time(ground: Ground, pair: Pair) -> bool:
    """One of the sentences tells of an earlier case or of what is usual."""
    return any(_elsewhen(ground.view, s) for s in (pair.a, pair.b)) and pair.a.row.name != "day"


def _elsewhen(view: View, one: Statement) -> bool:
    sentence = view.sentence(one.claim)
    if sentence is None:
        return False
    years, points = _times_told(view, sentence)
    return points or bool(one.day and years - {one.day[:4]})


@once
def _times_told(_view: View, sentence: Sentence) -> tuple[frozenset[str], bool]:
    """Give the years that a sentence names, and whether its words point to another time."""
    text = sentence.span.text
    return frozenset(YEAR.findall(text)), bool(ELSEWHEN.search(text))


def _untold(_ground: Ground, pair: Pair) -> bool:
    """One of them is only asked, ordered, or told under a condition."""
    return any(s.claim.frame is not None and s.claim.frame.factuality.mood in UNTOLD for s in (pair.a, pair.b))


def _part(ground: Ground, pair: Pair) -> bool:
    """One number comes on top of others, or counts a part."""
    both = (pair.a, pair.b)
    return any(ground.view.adds(s.words[0]) or _on_top(s.label) or _of_others(ground, s) for s in both)


def _of_others(ground: Ground, one: Statement) -> bool:
    """Whether a count is of some among more: "two of the ships", "all but three"."""
    if one.row.reads is not Reads.COUNT:
        return False
    text, span = ground.view.reports[one.report].text, one.words[0]
    return bool(AMONG.match(text, span.end)) or text[: span.start].endswith("all but ")


def _on_top(label: str) -> bool:
    """Whether the words of a toll say that it comes on top: "dozens more were hurt", not "more than 20"."""
    words = label.casefold().replace("more than", "").split()
    return not ON_TOP.isdisjoint(words)


def _partly(_ground: Ground, pair: Pair) -> bool:
    """The comparator itself holds that different things are counted."""
    return "counted" in pair.judgement.reason or "part" in pair.judgement.reason


def _rounded(_ground: Ground, pair: Pair) -> bool:
    """One number is the other one rounded: "4 percent", "3.7 per cent"."""
    values = (pair.a.value, pair.b.value)
    sizes = [v.low for v in values if isinstance(v, Amount) and v.low is not None]
    if len(sizes) < len(values) or not all(sizes):
        return False
    coarse, fine = sorted(sizes, key=_digits)
    if float(coarse).is_integer() and float(fine).is_integer() and max(coarse, fine) < ROUND:
        return False
    return coarse == float(f"{fine:.{_digits(coarse)}g}") and _digits(coarse) < _digits(fine)


def _digits(value: float) -> int:
    """Count the digits of a number that say something: 1 for 4000, 2 for 3.7."""
    return max(1, len(f"{value:.9g}".replace(".", "").replace("-", "").split("e")[0].strip("0")))


Guard = Callable[[Ground, Pair], bool]
GUARDS: dict[str, Guard] = {
    "two bearers": _two_bearers,
    "other names": _apart,
    "other doer or undergoer": _others_do_it,
    "another time": _another_time,
    "not told as so": _untold,
    "part of a total": _part,
    "other things counted": _partly,
    "rounding": _rounded,
}


# Rows whose pairs only these guards can doubt: a denial names what it denies, whatever its day.
KEPT: dict[str, frozenset[str]] = {"name": frozenset(), "denied": frozenset({"not told as so"})}


def contrasted(view: View, pair: Pair) -> bool:
    """Whether one account gives the other's number and rejects it: "240 tonnes, not 90 as the port says"."""
    if not (isinstance(pair.a.value, Amount) and isinstance(pair.b.value, Amount)):
        return False
    return _rejects(view, pair.a, pair.b) or _rejects(view, pair.b, pair.a)


def _rejects(view: View, one: Statement, other: Statement) -> bool:
    sentence, number = view.sentence(one.claim), NUMBER.search(other.label)
    if sentence is None or number is None:
        return False
    return number.group() != _number(one) and number.group() in NOT_NUMBER.findall(sentence.span.text)


def _number(one: Statement) -> str:
    found = NUMBER.search(one.label)
    return found.group() if found else ""


def guards_of(ground: Ground, pair: Pair) -> tuple[str, ...]:
    """Give the names of the guards that hold for a pair, in their fixed order."""
    if contrasted(ground.view, pair):
        return ()
    held = KEPT.get(pair.a.row.name, frozenset(GUARDS))
    return tuple(name for name, guard in GUARDS.items() if name in held and guard(ground, pair))


def ground_of(view: View, statements: Collection[Statement]) -> Ground:
    """Index statements by their row."""
    rows: dict[str, list[Statement]] = {}
    for one in statements:
        rows.setdefault(one.row.name, []).append(one)
    counts: dict[str, list[Statement]] = {}
    for one in statements:
        if one.row.reads is Reads.COUNT:
            counts.setdefault(one.report, []).append(one)
    return Ground(view, *({name: tuple(held) for name, held in by.items()} for by in (rows, counts)))
