"""Finding: every rule over the text, the longest match first, read from left to right."""

from __future__ import annotations

from datetime import date

from secondsource.mark.times import (
    rules_anchored,
    rules_calendar,
    rules_periods,
    rules_ranges,
    rules_relative,
    rules_spans,
)
from secondsource.mark.times.anchors import Anchors, Named
from secondsource.mark.times.join import joined
from secondsource.mark.times.render import edtf
from secondsource.mark.times.rule import Found, Here, Reading, Rule
from secondsource.mark.times.text import plain_body
from secondsource.model import Report, Time, TimeType, parse_edtf

RULES: tuple[Rule, ...] = (
    rules_calendar.RULES
    + rules_relative.RULES
    + rules_anchored.RULES
    + rules_periods.RULES
    + rules_ranges.RULES
    + rules_spans.RULES
)


def find_times(report: Report) -> tuple[Time, ...]:
    """Find the time expressions of a report's body, in text order.

    DATE and, where the day can be told, TIME have EDTF values or first and last days; DURATION, SET and TIME
    have TIMEX3 values ("P3Y", "XXXX-WXX-5", "T22:30"). Vague words (now, recently) are left out, and so is
    what cannot be told: relative expressions in a report without a day. The grammar and its priors follow
    TIMEX3 (TimeML 1.2.1); the interval is the one an editor would accept, wider where the words are vague.
    """
    text = plain_body(report)
    published = parse_edtf(report.published.value if report.published else None)
    day = published.first if published and published.first == published.last else None
    return tuple(_time(report, f) for f in joined(text, read(text, day)))


def read(text: str, published: date | None) -> list[Found]:
    """Read a plain text from left to right; each expression may serve as anchor of the next."""
    found: list[Found] = []
    anchors, reached = Anchors(published), 0
    for start, end, rule, groups in candidates(text):
        if start < reached:
            continue
        reading = _built(rule, Here(text, start, end, groups, anchors))
        if reading is None:
            continue
        found.append(Found(start, end, rule.name, reading))
        reached = end
        if reading.period is not None and reading.refers and reading.type is TimeType.DATE:
            named = Named(reading.period, start, end, text[start:end])
            anchors = anchors.after(named, reading.explicit)
    return found


def candidates(text: str) -> list[tuple[int, int, Rule, dict[str, str | None]]]:
    """Give every match that its guards let stand, leftmost and longest first, later rules first on ties."""
    out = []
    for order, rule in enumerate(RULES):
        for match in rule.compiled.finditer(text):
            if rule.allows(text, match.start(), match.end()):
                out.append((match.start(), -match.end(), -order, rule, match.groupdict()))
    out.sort(key=lambda c: c[:3])
    return [(start, -end, rule, groups) for start, end, _, rule, groups in out]


def _built(rule: Rule, here: Here) -> Reading | None:
    """Let a rule's builder read its match; a date that no calendar has is declined."""
    try:
        return rule.build(here)
    except (ValueError, OverflowError):
        return None


def _time(report: Report, found: Found) -> Time:
    period = found.reading.period
    dated = found.reading.type is TimeType.DATE and period is not None
    return Time(
        span=report.span(found.start, found.end),
        value=edtf(period) if dated and period else found.reading.value,
        type=found.reading.type,
        anchor=found.reading.anchor,
        first=period.first.isoformat() if period else None,
        last=period.last.isoformat() if period else None,
    )
