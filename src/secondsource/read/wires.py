"""Agencies over all reports: an abbreviation and the full name that it abbreviates are one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from secondsource.read.draft import Draft


def one_name_each(drafts: Sequence[Draft]) -> list[Draft]:
    """Give an agency one name in all drafts: `SPA` becomes `Some Press Agency` where a report credits that."""
    full = {_initials(a): a for a in sorted({a for d in drafts for a in d.report.agencies}) if " " in a}
    return [replace(d, report=replace(d.report, agencies=_named(d.report.agencies, full))) for d in drafts]


def _named(agencies: tuple[str, ...], full: dict[str, str]) -> tuple[str, ...]:
    return tuple(sorted({full.get(a, a) for a in agencies}))


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())
