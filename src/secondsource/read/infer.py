"""A day of publication for a report that carries none: the weekday it names, and the other reports' days.

News says `on Thursday` of the day it reports; so among the days of the reports that are close in their
words, the one that falls on that weekday is the report's own. Nothing is inferred from less.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from secondsource.model import Dated, DateEvidence, Report, shifted
from secondsource.read.credits import dateline_day, month_days
from secondsource.read.days import MONTHS, WEEKDAYS, real_day

Neighbours = Mapping[str, tuple[tuple[str, float], ...]]  # id -> ids of close reports and how close, closest first

CLOSE = 0.18  # share of the smaller report's rare words that two reports of one event have in common at least
VERY_CLOSE = 0.3  # for a lone close report
LATE = 1  # days: what happened on the weekday named is printed on the same day or the next
LEAD_LINES, DATELINE_REACH, DATELINE_NEAR = 5, 120, 30  # lines, characters, days
FOLLOW_UP = 2  # days after the day reported that a later version may tell of
LEAD = 1_500  # characters of the body in which the reported day stands
LEAST_WORDS = 6  # rare words; a shorter report is close to none
_CALENDAR = frozenset((*WEEKDAYS, *MONTHS))
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = re.compile(
    rf"(?<!\w )(?<![-’'])\b(?:{'|'.join(_NAMES)})\b|\b(?P<before>\w+) (?P<day>{'|'.join(_NAMES)})\b"
)
_OTHER_WEEK = re.compile(
    r"(?:next|last|every|each|the|black|good|easter|cyber|super|previous|following|this|coming|by)$", re.I
)
_FUTURE = re.compile(
    r"\b(?:will|shall|scheduled|expected|due|set|plan(?:s|ned)?|ahead|upcoming|would be|is to|are to)\b"
)
_FULL_DATE = re.compile(
    r",? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?\b|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
)
_RARE = re.compile(r"\b[A-Z][\w'’-]{3,}|\b[a-z]{7,}")


def neighbours(reports: Sequence[Report], wanted: Collection[str]) -> Neighbours:
    """Give for every wanted id the other reports that are close to it, by the rare words in common."""
    words = {r.id: _rare(r) for r in reports} if wanted else {}
    out = {}
    for name in sorted(wanted):
        close = ((other, _share(words[name], theirs)) for other, theirs in words.items() if other != name)
        out[name] = tuple(sorted(((o, s) for o, s in close if s >= CLOSE), key=lambda p: (-p[1], p[0])))
    return out


def _rare(report: Report) -> frozenset[str]:
    body = " ".join(report.text[a:b] for a, b in report.body)
    words = (w.lower().replace("’", "'").removesuffix("'s") for w in _RARE.findall(body))
    return frozenset(w for w in words if w[:3] not in _CALENDAR)


def _share(a: frozenset[str], b: frozenset[str]) -> float:
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller >= LEAST_WORDS else 0.0


def infer(report: Report, days: Mapping[str, date], near: Neighbours) -> Dated | None:
    """Give the day of a report without one: that of the close reports, if it fits the weekday it names.

    The day is certain where several close reports fall on that very weekday; where they are of the day
    after it, or there is but one, very close, the day is marked as doubtful. None for any less.
    """
    weekday = reported_weekday(report)
    close = [(days[name], share) for name, share in near[report.id] if name in days]
    if weekday is None or not close:
        return None
    counts = Counter(day for day, _ in close)
    day, several = min(counts.items(), key=lambda c: (-c[1], (c[0].weekday() - weekday) % 7, c[0]))
    late = (day.weekday() - weekday) % 7
    if late > LATE or (several == 1 and max(share for d, share in close if d == day) < VERY_CLOSE):
        return None
    if _names_day(report, day):  # news of the day names the weekday, later news the date
        return None
    if follow_up := _follow_up(report, day, counts):
        told = f"it tells of {_NAMES[follow_up.weekday()]} after {_NAMES[weekday]}"
        reason = f"{told}, and close reports are of {follow_up}"
        return Dated(f"{follow_up}?", DateEvidence.INFERRED, reason)
    sure = late == 0 and several > 1 and 2 * counts[shifted(day, 1)] < several
    reason = (
        f"it reports of {_NAMES[weekday]}, and {several} close report(s) are of {_NAMES[day.weekday()]}, {day}"
    )
    return Dated(f"{day}{'' if sure else '?'}", DateEvidence.INFERRED, reason)


def _follow_up(report: Report, day: date, counts: Mapping[date, int]) -> date | None:
    """Give the day or two after `day` that a later version tells of, where a close report is of that very day."""
    named = _past_weekdays(_lead(report))
    later = (shifted(day, n) for n in (FOLLOW_UP, 1))
    return next((d for d in later if d in counts and d.weekday() in named), None)


def _names_day(report: Report, day: date) -> bool:
    named = month_days(_lead(report))
    return any((d.month, d.day) in named for d in (shifted(day, -n) for n in range(LATE + 1)))


def from_dateline(report: Report, days: Mapping[str, date], near: Neighbours) -> Dated | None:
    """Give the day of a dateline without a year: in the year that brings it next to the close reports' days."""
    lines = (line for a, b in report.body[:2] for line in report.text[a:b].splitlines()[:LEAD_LINES])
    named = next((found for line in lines if (found := dateline_day(line[:DATELINE_REACH].strip()))), None)
    close = sorted(days[name] for name, _ in near[report.id] if name in days)
    if named is None or not close:
        return None
    middle = close[len(close) // 2]
    options = [d for year in (-1, 0, 1) if (d := real_day(middle.year + year, *named))]
    day = min(options, key=lambda d: (abs((d - middle).days), d), default=None)
    if day is None or abs((day - middle).days) > DATELINE_NEAR:
        return None
    return Dated(day.isoformat(), DateEvidence.TEXT, "the day in the dateline, in the year of the close reports")


def reported_weekday(report: Report) -> int | None:
    """Give the weekday (Monday 0) that a report's lead names as its reporting day; None where it is not clear."""
    named = _past_weekdays(_lead(report))
    most = Counter(named).most_common(1)
    return named[0] if most and most[0][0] == named[0] else None


def _lead(report: Report) -> str:
    return " ".join(report.text[a:b] for a, b in report.body)[:LEAD]


def _past_weekdays(lead: str) -> list[int]:
    """Give the weekdays named (Monday 0) that are no other week's, no part of a full date, and not ahead."""
    found = [m for m in _WEEKDAY.finditer(lead) if not _OTHER_WEEK.match(m.group("before") or "")]
    past = (m for m in found if not _FULL_DATE.match(lead, m.end()) and not _ahead(lead, m.start(), m.end()))
    return [_NAMES.index(m.group(0).split()[-1]) for m in past]


def _ahead(lead: str, start: int, end: int) -> bool:
    """Whether the sentence around a weekday looks ahead."""
    first = max(lead.rfind(stop, 0, start) for stop in (". ", "\n", "? ", "! ")) + 1
    stops = [at for at in (lead.find(stop, end) for stop in (". ", "\n")) if at >= 0]
    return bool(_FUTURE.search(lead[first : min(stops, default=len(lead))]))
