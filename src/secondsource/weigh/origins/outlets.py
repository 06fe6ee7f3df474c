"""Outlets: whose own voice a report speaks with, copies, revisions and agency prints joined.

Reports are one family where one copies or revises the other, where they have one publisher, or where both
credit the same agency; transitively. What a family says in its own voice is one origin.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from secondsource.language.outlets import OUTLET_FORMS, OUTLET_HEADS
from secondsource.model import Report, Unions
from secondsource.weigh.origins.names import is_agency, is_outlet, outlet_key, publisher_key, shown
from secondsource.weigh.origins.wording import shared_text
from secondsource.weigh.view import View

OUTLET_WORDS = OUTLET_HEADS | {"radio", "tv", "television"}
MOST_NAMED = 3  # outlets of one text; of more, two are named
CREDIT = re.compile(r"\W*(?:sources?|via|h/?t|hat tip)\b", re.IGNORECASE)  # names whom the report retells
_HELPED = re.compile(r"\bcontributed\b|\bwith (?:files|reporting|material|additional reporting)\b", re.IGNORECASE)
LONG = 5  # letters of a file's name that is part of an outlet's


@dataclass(frozen=True, slots=True)
class Outlets:
    """Report id -> family; family -> its name; family -> why its reports are one; outlet key -> family."""

    family: dict[str, str]
    name: dict[str, str]
    why: dict[str, str]
    known: dict[str, str]


def find_outlets(view: View, shared_sentences: int) -> Outlets:
    """Join the reports of a story into families.

    `shared_sentences` is how many long stretches two reports must share, outside quotations, to count as
    prints of one text although neither is a copy of the other.
    """
    unions = Unions()
    reasons: dict[str, str] = {}
    for a, b, why in _ties(view, shared_sentences):
        if unions.join(a, b):
            reasons[max(a, b)] = why
    members: dict[str, list[str]] = defaultdict(list)
    for report in sorted(view.reports):
        members[unions.find(report)].append(report)
    family = {r: root for root, held in members.items() for r in held}
    reason = {root: "; ".join(reasons[r] for r in held if r in reasons) for root, held in members.items()}
    name = {root: _name(view, held) for root, held in members.items()}
    return Outlets(family, name, reason, _known(view, family))


def _ties(view: View, shared_sentences: int) -> Iterator[tuple[str, str, str]]:
    here = view.reports
    for revision in view.linked.revisions:
        if revision.older in here and revision.newer in here:
            yield revision.newer, revision.older, f"{revision.older} is an earlier version of {revision.newer}"
    for copy in view.linked.copies:
        if copy.source in here and copy.target in here and copy.source is not None:
            yield copy.source, copy.target, f"{copy.source} and {copy.target} print the same text"
    yield from _same({r: (held.publisher or "",) for r, held in here.items()}, "are published by", publisher_key)
    yield from _same({r: printed(held) for r, held in here.items()}, "credit")
    yield from shared_text(view, shared_sentences)


def printed(report: Report) -> tuple[str, ...]:
    """Give the agencies whose text a report prints: not one that only contributed to a text of its own."""
    return tuple(a for a in report.agencies if not _only_helped(report.text, a))


def _only_helped(text: str, agency: str) -> bool:
    """Whether every line that names an agency says that it contributed, and no dateline or byline is its own."""
    forms = [agency, *(form for form, name in OUTLET_FORMS.items() if outlet_key(name) == outlet_key(agency))]
    named = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)", re.IGNORECASE)
    lines = [line for line in text.splitlines() if named.search(line)]
    return bool(lines) and all(_HELPED.search(line) for line in lines)


def _same(
    names: dict[str, tuple[str, ...]], how: str, key_of: Callable[[str], str] = outlet_key
) -> Iterator[tuple[str, str, str]]:
    first: dict[str, str] = {}
    for report, held in sorted(names.items()):
        for name in sorted(held):
            key = key_of(name)
            if key and key in first:
                yield first[key], report, f"{first[key]} and {report} both {how} {name}"
            if key:
                first.setdefault(key, report)


def _known(view: View, family: dict[str, str]) -> dict[str, str]:
    """Give the family that each outlet's name stands for; an agency's name for those who print it."""
    found: dict[str, str] = {}
    for report in sorted(view.reports):
        held = view.reports[report]
        for name in (held.publisher or "", *printed(held)):
            if key := outlet_key(name):
                found.setdefault(key, family[report])
    for report in sorted(view.reports):
        for name in _own_names(view, report):
            found.setdefault(outlet_key(name), family[report])
    return found


def _own_names(view: View, report: str) -> Iterator[str]:
    """Give the names by which a report without a known publisher calls its own outlet.

    That is an outlet named in its furniture ("Follow the Harbour Gazette"), or one whose name has the file's name
    as a word.
    """
    held = view.reports[report]
    if held.publisher:
        return
    lines = (held.text[f.start : f.end] for f in held.furniture)
    plugs = " ".join(line for line in lines if not CREDIT.match(line))
    stem = re.split(r"[\W\d_]", report.casefold())[0]
    for entity in sorted(view.entities.values(), key=lambda e: e.name):
        words = entity.name.casefold().split()
        outlet = bool(OUTLET_WORDS & set(words)) or is_outlet(entity.name)
        if len(words) > 1 and outlet and (entity.name in plugs or (len(stem) >= LONG and stem in words)):
            yield entity.name


def _name(view: View, members: Iterable[str]) -> str:
    held = list(members)
    replaced = {r.older for r in view.linked.revisions if r.newer in held}
    reports = [view.reports[m] for m in held if m not in replaced] or [view.reports[m] for m in held]
    agencies = sorted({a for r in reports for a in printed(r) if is_agency(a)})
    if len(reports) > 1 and agencies:
        return " / ".join(agencies[:2])
    outlets = list(dict.fromkeys(shown(r.outlet) for r in reports))
    more = [f"{len(outlets) - 2} more"] if len(outlets) > MOST_NAMED else []
    return " / ".join([*outlets[:2], *more] if more else outlets)
