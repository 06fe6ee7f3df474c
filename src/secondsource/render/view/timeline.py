"""The timeline of the event; earlier cases that the reports name stand apart."""

from __future__ import annotations

from secondsource.model import Dossier, Moment
from secondsource.render import limits
from secondsource.render.view.index import Index
from secondsource.render.view.page import Line, Part, Section
from secondsource.render.view.words import date_words, opening


def timeline(dossier: Dossier, index: Index) -> Section:
    """Give the moments in order of time."""
    moments = sorted(dossier.timeline, key=lambda m: (m.first, m.last, m.text, m.claims))
    return Section(
        "timeline",
        "Timeline",
        "When things happened, by the words of the reports.",
        (
            Part(tuple(_line(m, index) for m in moments if not m.background), limits.TIMELINE),
            Part(
                tuple(_line(m, index) for m in moments if m.background),
                limits.BACKGROUND,
                "Earlier cases that the reports name",
            ),
        ),
        "No dated moment was found.",
    )


def _line(moment: Moment, index: Index) -> Line:
    return Line(
        opening(moment.text), when=date_words(moment.value), why=moment.anchor, refs=index.refs(moment.claims)
    )
