"""The public functions. Whatever is slow to import is imported where it is first needed."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from html import escape
from os import PathLike, fspath
from pathlib import Path
from typing import Any

from secondsource import model
from secondsource.errors import DossierError, UsageError
from secondsource.export import Exported, export
from secondsource.model import Marked, Problem
from secondsource.render.contract import dossier_values, marked_values
from secondsource.render.json import json_text
from secondsource.render.proof import Failure, compared, must_fit_schema, proved, schema
from secondsource.settings import Settings

__all__ = ["Dossier", "Exported", "Failure", "Marks", "brief", "exported", "find_marks", "schema", "verify"]

Source = str | PathLike[str]
Progress = Callable[[str, int, int], None]
WRITTEN = "give what `brief --format json` wrote"


@dataclass(frozen=True, slots=True)
class Dossier(model.Dossier):
    """Everything known about one event; writes itself in every format and shows itself in a notebook."""

    def render(self, name: str, *, colour: bool = False, width: int = 100) -> str:
        """Write the dossier in a format by its name, a plugin's included.

        `colour` and `width` (columns) are for terminals. Raises UsageError for a name that no format has.
        """
        from secondsource.plugins import formats

        known = formats()
        if name not in known:
            raise UsageError(f"there is no format {name!r}; there are {', '.join(sorted(known))}")
        return known[name].render(self, colour=colour, width=width)

    def without(self, origin: str) -> Dossier:
        """Give the dossier as it would be without one origin (its name or id); findings tell what falls.

        Raises UsageError where no origin, or more than one, has this name.
        """
        from secondsource import pipeline

        return _public(pipeline.without(self, origin))

    def to_text(self, *, width: int = 100, colour: bool = False) -> str:
        """Write the dossier as text, at most `width` columns wide."""
        return self.render("text", colour=colour, width=width)

    def to_markdown(self) -> str:
        """Write the dossier as Markdown, the reports' words escaped."""
        return self.render("markdown")

    def to_html(self) -> str:
        """Write the dossier as one self-contained HTML page that loads nothing."""
        return self.render("html")

    def to_json(self, *, acts: str = "speech") -> str:
        """Write the whole dossier as JSON, as the published schema describes it; `acts` as in `Marks.to_json`."""
        return json_text(dossier_values(self, acts), indent=1)

    def _repr_html_(self) -> str:
        page = escape(self.to_html(), quote=True)
        return (
            f'<iframe srcdoc="{page}" sandbox="allow-scripts" title="Dossier" '
            'style="width:100%;height:40rem;border:1px solid #ccc"></iframe>'
        )


@dataclass(frozen=True, slots=True)
class Marks:
    """What was found in each report by itself, in order of report id, and what could not be read."""

    marked: tuple[Marked, ...]
    problems: tuple[Problem, ...]

    def to_json(self, *, acts: str = "speech") -> str:
        """Write one JSON line for each report.

        `acts` is "speech" or "all": which kinds of attribution are given (beliefs and attitudes are no speech).
        """
        return "".join(json_text(marked_values(m, acts)) for m in self.marked)


def brief(
    sources: Source | Iterable[Source],
    *,
    settings: Settings | None = None,
    language_model: str | None = None,
    progress: Progress | None = None,
) -> Dossier:
    """Turn reports of one event into its dossier; what could not be read stands in its problems.

    `sources` are files, folders, or "-" for standard input; `language_model` is the name of an installed
    English spaCy pipeline; `progress(stage, done, all)` is called as the work goes on.
    Raises NoReportsError where nothing could be read, MissingModelError where the model is not installed, and
    StageError for a fault of ours over several reports; one that a single report meets is a problem of it.
    """
    from secondsource import pipeline

    chosen = _settings(settings, language_model)
    dossier = pipeline.build(_sources(sources), chosen, progress or pipeline.silent)
    return _public(dossier)


def find_marks(
    sources: Source | Iterable[Source],
    *,
    settings: Settings | None = None,
    language_model: str | None = None,
    progress: Progress | None = None,
) -> Marks:
    """Find names, times, quantities, attributions and claims in each report by itself.

    Takes and raises what `brief` does.
    """
    from secondsource import pipeline

    chosen = _settings(settings, language_model)
    step = progress or pipeline.silent
    reports, problems = pipeline.reports_of(_sources(sources), chosen, step)
    marked, faults = pipeline.marked_of(reports, chosen, step)
    return Marks(marked, (*problems, *faults))


def verify(
    dossier: Source | Mapping[str, Any] | Dossier,
    reports: Source | Iterable[Source] | None = None,
    *,
    settings: Settings | None = None,
) -> tuple[Failure, ...]:
    """Prove every span, hash and id of a dossier; empty where all hold.

    `dossier` is a path ("-" is standard input), JSON text (it begins with a brace), the parsed JSON, or
    the value itself; with `reports` (files and folders) the texts are read again, with the same `settings`
    as the dossier's, and compared.
    Raises DossierError where it is no dossier that follows the schema.
    """
    values = _values(dossier)
    must_fit_schema(values)
    failures = proved(values)
    if reports is not None:
        from secondsource import pipeline

        read, _ = pipeline.reports_of(_sources(reports), settings or Settings())
        failures += compared(values, {r.id: r.text for r in read})
    return failures


def exported(dossier: Source | Mapping[str, Any] | Dossier, name: str) -> tuple[Exported, ...]:
    """Write a dossier in an exchange format, as one file or several.

    `dossier` is what `verify` takes; `name` one of `secondsource export --help`. Raises DossierError where it is
    no dossier that follows the schema, UsageError for an unknown name, MissingExtraError where the format's
    library is not installed.
    """
    values = _values(dossier)
    must_fit_schema(values)
    return export(values, name)


def _public(dossier: model.Dossier) -> Dossier:
    return Dossier(**{f.name: getattr(dossier, f.name) for f in fields(model.Dossier)})


def _values(dossier: Source | Mapping[str, Any] | Dossier) -> Mapping[str, Any]:
    if isinstance(dossier, Mapping):
        return dossier
    if isinstance(dossier, Dossier):
        return _parsed(dossier.to_json(), "the dossier")
    if isinstance(dossier, str) and dossier.lstrip().startswith("{"):
        return _parsed(dossier, "the text")
    try:
        piped = fspath(dossier) == "-"
        return _parsed(sys.stdin.buffer.read() if piped else Path(dossier).read_bytes(), fspath(dossier))
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise DossierError("$", f"cannot read {fspath(dossier)}: {why}; {WRITTEN}") from error


def _parsed(text: str | bytes, name: str) -> dict[str, Any]:
    try:
        values = json.loads(text)
    except RecursionError as error:
        raise DossierError("$", f"{name} is nested too deep; {WRITTEN}") from error
    except ValueError as error:
        raise DossierError("$", f"cannot read {name} as JSON ({error}); {WRITTEN}") from error
    if not isinstance(values, dict):
        raise DossierError("$", f"{name} is not a dossier; {WRITTEN}")
    return values


def _settings(settings: Settings | None, language_model: str | None) -> Settings:
    chosen = settings or Settings()
    if language_model is None:
        return chosen
    return replace(chosen, mark=replace(chosen.mark, language_model=language_model))


def _sources(sources: Source | Iterable[Source]) -> tuple[str, ...]:
    some = (sources,) if isinstance(sources, str | PathLike) else sources
    return tuple(fspath(s) for s in some)
