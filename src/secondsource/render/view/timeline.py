"""The timeline of the event; earlier cases that the reports name stand apart."""

from __future__ import annotations

from collections.abc import Sequence

from secondsource.model import Dossier, Moment
from secondsource.render import limits
from secondsource.render.view.index import Index
from secondsource.render.view.page import Line, Part, Section
from secondsource.render.view.words import date_words, one_line, opening


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
    fresh: list[Moment] = []
    echoes: list[Moment] = []
    for moment in moments:
        same = [m for m in fresh if m.value == moment.value]
        again = any(_words(m) == _words(moment) or index.echoes(moment.claims, m.claims) for m in same)
        (echoes if again else fresh).append(moment)
    return Part(tuple(_line(m, index) for m in [*fresh, *echoes]), min(limit, len(fresh)), title)


def _words(moment: Moment) -> str:
    return one_line(moment.text).casefold()


def _line(moment: Moment, index: Index) -> Line:
    return Line(
        opening(moment.text),
        when=date_words(moment.value),
        why=index.told(moment.anchor),
        refs=index.refs(moment.claims),
    )
