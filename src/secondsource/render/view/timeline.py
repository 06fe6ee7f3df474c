"""The timeline of the event; earlier cases that the reports name stand apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from secondsource.model import Dossier, Moment, content_id, parse_edtf
from secondsource.render import limits
from secondsource.render.view.echoes import fresh_first
from secondsource.render.view.index import Index
from secondsource.render.view.page import Chip, Line, Part, Section
from secondsource.render.view.words import date_words, one_line

IN_FULL = "named in full"  # as `mark` says it: nothing had to be read into the words


def timeline(dossier: Dossier, index: Index) -> Section:
    """Give the moments in order of time."""
    moments = sorted(dossier.timeline, key=lambda m: (m.first, m.last, -len(m.claims), m.text, m.claims))
    return Section(
        "timeline",
        "Timeline",
        "When things happened, by the words of the reports.",
        (
            _part([m for m in moments if not m.background], index, limits.TIMELINE),
            _part(
                [m for m in moments if m.background],
                index,
                limits.BACKGROUND,
                "Earlier cases that the reports name",
            ),
        ),
        "No dated moment was found.",
    )


def _part(moments: Sequence[Moment], index: Index, limit: int, title: str = "") -> Part:
    """Give a line for each moment; one that repeats another of the same time is folded away."""
    fresh, echoes = fresh_first(_joined(moments), lambda m: m.claims, lambda m: m.text, lambda m: m.value, index)
    return Part(tuple(_line(m, index) for m in [*fresh, *echoes]), min(limit, len(fresh)), title)


def _joined(moments: Sequence[Moment]) -> tuple[Moment, ...]:
    """Give the moments, those of the same time and words as one."""
    found: dict[tuple[str, str], Moment] = {}
    for moment in moments:
        key = (moment.value, one_line(moment.text).casefold())
        claims = (*found[key].claims, *moment.claims) if key in found else moment.claims
        found[key] = replace(found.get(key, moment), claims=claims)
    return tuple(found.values())


def _when(moment: Moment) -> str:
    """Give the day in words; of what had happened when the reports appeared, nothing more than that is known."""
    if not moment.value.startswith("../"):
        return date_words(moment.value)
    return "no date given" if moment.background else f"by {date_words(moment.value[3:])}"


def _to_come(moment: Moment, index: Index) -> bool:
    """Whether an entry lies after the day of every report that tells it."""
    told = [index.reports[r].published for r in index.reports_of(moment.claims)]
    days = [found for p in told if p is not None and (found := parse_edtf(p.value)) is not None]
    return len(days) == len(told) > 0 and all(moment.first > d.last.isoformat() for d in days)


def _line(moment: Moment, index: Index) -> Line:
    said = next((c for c in moment.claims if index.worded_by(c, moment.text)), "")
    return Line(
        index.worded(moment.text, said),
        when=_when(moment),
        chips=(Chip("to come"),) if _to_come(moment, index) else (),
        why=index.told(moment.anchor) if moment.anchor != IN_FULL else "",
        refs=index.refs(moment.claims),
        id=content_id("moment", moment.value, moment.text, *moment.claims),
        value=moment.value,
    )
