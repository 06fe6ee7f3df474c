"""The page of a dossier: the one view from which text, Markdown and HTML are written."""

from __future__ import annotations

from dataclasses import replace
from textwrap import shorten

from secondsource.model import Dossier
from secondsource.render.view.changes import changes
from secondsource.render.view.decided import decided, noted
from secondsource.render.view.differences import differing
from secondsource.render.view.facts import known, rest_of, single_source
from secondsource.render.view.headline import cleaned, headline
from secondsource.render.view.index import Index, index_of
from secondsource.render.view.method import method
from secondsource.render.view.notes import problems, to_point_out
from secondsource.render.view.origins import origins
from secondsource.render.view.page import Line, Page, Section
from secondsource.render.view.relays import relays
from secondsource.render.view.texts import report_texts
from secondsource.render.view.timeline import timeline
from secondsource.render.view.times import times
from secondsource.render.view.verdict import verdict
from secondsource.render.view.words import after_dateline, count, date_words, opening

SHORTEST_TITLE, LONGEST_TITLE = 35, 90  # characters of a sentence that stands for a headline
_SECTIONS = (known, differing, origins, timeline, single_source, changes, to_point_out, problems, method)


def page_of(dossier: Dossier, *, full: bool = False) -> Page:
    """Give the page of a dossier: the event, the sections in their fixed order, the reports.

    `full` shows every line of every part.
    """
    index = index_of(dossier)
    title, whose = _title(dossier, index)
    event = tuple(Line(opening(after_dateline(s.text)), refs=index.refs_to([s])) for s in dossier.event)
    event = (*_what_if(dossier), *event)
    sections = _with_rest(tuple(section(dossier, index) for section in _SECTIONS), dossier, index)
    if dossier.decisions:
        sections = (*noted(sections, dossier, index), decided(dossier, index))
    checked = verdict(dossier, index, sections[0])
    lines = [*event, *checked, *(line for s in sections for p in s.parts for line in p.lines)]
    refs = [ref for line in lines for ref in line.every_ref()]
    return Page(
        title=title,
        summary=" \N{MIDDLE DOT} ".join(s for s in (_summary(dossier), whose) if s),
        event=event,
        verdict=checked,
        sections=tuple(s.whole() for s in sections) if full else sections,
        reports=report_texts(dossier, index, refs),
        figures=_figures(dossier),
        relays=relays(dossier, index),
        times=times(dossier, index, next(s for s in sections if s.key == "timeline")),
    )


def _with_rest(sections: tuple[Section, ...], dossier: Dossier, index: Index) -> tuple[Section, ...]:
    """Give the sections with a line for each fact: what has none yet is folded below the single-source ones."""
    shown = {line.id for s in sections for p in s.parts for line in p.lines}
    rest = rest_of(dossier.facts, shown, index)
    return tuple(replace(s, parts=(*s.parts, rest)) if s.key == "single" else s for s in sections)


def _figures(dossier: Dossier) -> tuple[tuple[str, str], ...]:
    """Count reports, later versions, copies and origins."""
    counts = (
        (len(dossier.used), "report", "reports"),
        (len(dossier.revisions), "later version", "later versions"),
        (len({c.target for c in dossier.copies}), "copy of another text", "copies of another text"),
        (len(dossier.origins), "origin of claims", "origins of claims"),
    )
    return tuple((str(number), one if number == 1 else many) for number, one, many in counts)


def _what_if(dossier: Dossier) -> tuple[Line, ...]:
    """Say first that something was left out on purpose: the reports say more than this page."""
    gone = dossier.made.without
    if not gone:
        return ()
    left_out = f"{' and '.join(gone)}, and what is known through {'it' if len(gone) == 1 else 'them'} alone"
    return (Line(f"What if? This page leaves out {left_out}. It is not what the reports say as they stand."),)


def _title(dossier: Dossier, index: Index) -> tuple[str, str]:
    """Give the headline nearest to the event, and whose it is."""
    report = headline(dossier)
    if report is None or not report.title:
        first = after_dateline(dossier.event[0].text) if dossier.event else "Dossier"
        return _cut(first.rstrip(".")), ""
    return cleaned(report.title), f"headline of {index.outlet(report.id)}"


def _cut(words: str) -> str:
    """Give a sentence that fits as a title, cut at a comma where there is one."""
    if len(words) <= LONGEST_TITLE:
        return words
    comma = words.rfind(", ", SHORTEST_TITLE, LONGEST_TITLE)
    kept = words[:comma] if comma > 0 else shorten(words, LONGEST_TITLE, placeholder="")
    return f"{kept} \N{HORIZONTAL ELLIPSIS}"


def _summary(dossier: Dossier) -> str:
    used = dossier.used
    outlets = {r.publisher for r in used}
    said = [count(len(used), "report")]
    said += [count(len(outlets), "outlet")] if used and None not in outlets else []
    said += [f"claims from {count(len(dossier.origins), 'origin')}"] if dossier.origins else []
    days = sorted({r.published.value for r in used if r.published})
    if days:
        first, last = date_words(days[0]), date_words(days[-1])
        said.append(first if first == last else f"{first} \N{EN DASH} {last}")
    return " \N{MIDDLE DOT} ".join(said)


__all__ = ["Index", "Page", "index_of", "page_of"]
