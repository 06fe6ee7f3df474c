"""The public functions. Whatever is slow to import is imported where it is first needed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from html import escape
from os import PathLike, fspath
from pathlib import Path
from typing import Any

from secondsource import model
from secondsource._version import ANALYSIS_VERSION
from secondsource.changes import Changes, changes_of, to_text
from secondsource.errors import DossierError, SettingsError, UsageError
from secondsource.export import Exported, export
from secondsource.model import Marked, Problem
from secondsource.render.contract import dossier_values, marked_values, plain
from secondsource.render.json import json_text
from secondsource.render.proof import Failure, compared, must_fit_schema, proved, remade, schema
from secondsource.render.strict import WRITTEN, loaded
from secondsource.settings import Settings

__all__ = [
    "CheckedDraft",
    "Compared",
    "Dossier",
    "Exported",
    "Failure",
    "Marks",
    "brief",
    "check_draft",
    "check_text",
    "compare",
    "exported",
    "find_marks",
    "schema",
    "verify",
]

Source = str | PathLike[str]
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Dossier(model.Dossier):
    """Everything known about one event; writes itself in every format and shows itself in a notebook."""

    def render(self, name: str, *, colour: bool = False, width: int = 100, full: bool = False) -> str:
        """Write the dossier in a format by its name, a plugin's included.

        `colour` and `width` (columns) are for terminals; `full` cuts no list short. Raises UsageError for a name
        that no format has.
        """
        from secondsource.plugins import formats

        known = formats()
        if name not in known:
            raise UsageError(f"there is no format {name!r}; there are {', '.join(sorted(known))}")
        return known[name].render(self, colour=colour, width=width, full=full)

    def why(self, wanted: str) -> str:
        """Give the decisions behind the fact, difference or origin with this id, as text.

        The beginning of an id will do. Raises UsageError where none or several fit.
        """
        from secondsource.render.why import why

        return why(self, wanted)

    def without(self, *origins: str) -> Dossier:
        """Give the dossier as it would be without some origins (names or ids); findings tell what falls.

        An outlet's name withdraws the outlet with all that is known through it alone. Raises UsageError where no
        origin, or more than one, has a name.
        """
        from secondsource import pipeline

        return public_dossier(pipeline.without(self, *origins))

    def to_text(self, *, width: int = 100, colour: bool = False, full: bool = False) -> str:
        """Write the dossier as text, at most `width` columns wide; `full` cuts no list short."""
        return self.render("text", colour=colour, width=width, full=full)

    def to_markdown(self, *, full: bool = False) -> str:
        """Write the dossier as Markdown, the reports' words escaped; `full` cuts no list short."""
        return self.render("markdown", full=full)

    def to_html(self) -> str:
        """Write the dossier as one self-contained HTML page that loads nothing."""
        return self.render("html")

    def to_json(self, *, acts: str = "speech") -> str:
        """Write the whole dossier as JSON, as the published schema describes it; `acts` as in `Marks.to_json`."""
        return json_text(dossier_values(self, acts), indent=1)

    def to_frames(self) -> dict[str, Any]:
        """Give the tables of the dossier as `pandas.DataFrame`s by name, the same as `export --format csv`.

        Tables: reports, claims, facts, differences, origins, attributions, timeline. Raises MissingExtraError
        without the extra `frames`.
        """
        from secondsource.export.frames import frames_of

        return frames_of(_values(self))

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

    chosen = settings_with(settings, language_model)
    dossier = pipeline.build(sources_of(sources), chosen, progress or pipeline.silent)
    return public_dossier(dossier)


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

    chosen = settings_with(settings, language_model)
    step = progress or pipeline.silent
    reports, problems = pipeline.reports_of(sources_of(sources), chosen, step)
    marked, faults = pipeline.marked_of(reports, chosen, step)
    return Marks(marked, (*problems, *faults))


@dataclass(frozen=True, slots=True)
class CheckedDraft(model.Checked):
    """A draft, sentence by sentence, with the dossier that it was checked against."""

    dossier: model.Dossier

    @property
    def borne_out(self) -> bool:
        """Whether every sentence is supported, single-source, or no claim."""
        backed = (model.Verdict.SUPPORTED, model.Verdict.SINGLE_SOURCE, model.Verdict.NO_CLAIM)
        return all(s.verdict in backed for s in self.sentences)

    def render(self, name: str) -> str:
        """Write it as "text", "html", "json" or "sarif"; raises UsageError for another name."""
        from secondsource.render.checked import checked_as

        return checked_as(name, self, self.dossier)


def check_draft(
    draft: Source,
    against: Source | Iterable[Source],
    *,
    settings: Settings | None = None,
    language_model: str | None = None,
    progress: Progress | None = None,
) -> CheckedDraft:
    """Check a draft, sentence by sentence, against reports of one event.

    `draft` is a file ("-" for standard input) in a format that reports are read in; `against` is what `brief`
    takes. Raises what `brief` does, UsageError also where the draft cannot be read as one text.
    """
    from secondsource import pipeline

    chosen = settings_with(settings, language_model)
    return _checked(pipeline.draft_of(fspath(draft), chosen), against, chosen, progress)


def check_text(
    text: str,
    against: Source | Iterable[Source],
    *,
    settings: Settings | None = None,
    language_model: str | None = None,
    progress: Progress | None = None,
) -> CheckedDraft:
    """Check a draft that is in memory, as `check_draft` does; raises UsageError where it is empty."""
    return _checked(_draft(text), against, settings_with(settings, language_model), progress)


def check_against(text: str, dossier: model.Dossier, settings: Settings) -> CheckedDraft:
    """Check a draft that is in memory against a dossier; raises UsageError where it is empty."""
    from secondsource import pipeline

    checked = pipeline.checked(_draft(text), dossier, settings)
    return CheckedDraft(checked.draft, checked.sentences, dossier)


def _draft(text: str) -> model.Report:
    if not text.strip():
        raise UsageError("the draft is empty; give its text")
    return model.Report("draft", text, body=((0, len(text)),))


def _checked(
    draft: model.Report, against: Source | Iterable[Source], settings: Settings, progress: Progress | None
) -> CheckedDraft:
    from secondsource import pipeline

    dossier = pipeline.build(sources_of(against), settings, progress or pipeline.silent)
    checked = pipeline.checked(draft, dossier, settings)
    return CheckedDraft(checked.draft, checked.sentences, dossier)


def verify(
    dossier: Source | Mapping[str, Any] | Dossier,
    reports: Source | Iterable[Source] | None = None,
    *,
    settings: Settings | None = None,
    rerun: bool = True,
    progress: Progress | None = None,
) -> tuple[Failure, ...]:
    """Prove a dossier; empty where everything holds.

    `dossier` is a path ("-" is standard input), JSON text (it begins with a brace), the parsed JSON, or the value
    itself. Alone it is proved to hold together: schema, seal, hashes, spans, ids and links. With `reports` (files
    and folders, as they were named to `brief`) it is made again, with the settings that it tells or with
    `settings`, and every value is compared; without `rerun` the reports' texts alone are.
    Raises DossierError where it is no dossier that follows the schema, and what `brief` raises.
    """
    values = _values(dossier)
    must_fit_schema(values)
    failures = proved(values)
    if reports is None:
        return failures
    head = values.get("secondsource", {})
    try:
        chosen = settings or Settings.of(head.get("settings", {}))
    except SettingsError as error:
        return (*failures, Failure("$.secondsource.settings", str(error)))
    if not rerun:
        return (*failures, *_same_texts(values, sources_of(reports), chosen))
    if head.get("analysis", ANALYSIS_VERSION) != ANALYSIS_VERSION:
        mend = f"install secondsource {head['version']!r}, or compare the texts alone (--no-rerun)"
        reason = f"analysis {head['analysis']!r} made it, and this is {ANALYSIS_VERSION!r}; {mend}"
        return (*failures, Failure("$.secondsource.analysis", reason))
    made = brief(reports, settings=chosen, progress=progress)
    try:
        for origin in head.get("without", ()):
            made = made.without(origin)
    except UsageError as error:
        return (*failures, Failure("$.secondsource.without", str(error)))
    return (*failures, *remade(values, _values(made.to_json(acts=head.get("acts", "speech")))))


def _same_texts(values: Mapping[str, Any], reports: tuple[str, ...], settings: Settings) -> tuple[Failure, ...]:
    from secondsource import pipeline

    read, _ = pipeline.reports_of(reports, settings)
    return compared(values, {r.id: r.text for r in read})


@dataclass(frozen=True, slots=True)
class Compared(Changes):
    """What changed from one dossier to a later one of the same event."""

    def to_text(self, *, every: bool = False) -> str:
        """Write the first changes of each kind, or every one."""
        return to_text(self, every=every)

    def to_json(self) -> str:
        """Write {"changes": [{"kind", "id", "text", "reports", "words"}]} by kind; words as in `event`."""
        values = [
            {"kind": c.kind.value, "id": c.id, "text": c.text, "reports": list(c.reports), "words": plain(c.spans)}
            for c in self.changes
        ]
        return json_text({"changes": values}, indent=1)


def compare(
    earlier: Source | Mapping[str, Any] | Dossier, later: Source | Mapping[str, Any] | Dossier
) -> Compared:
    """Say what changed from one dossier to another of the same event; both are what `verify` takes.

    Raises DossierError where one is no dossier that follows the schema.
    """
    values = [_values(d) for d in (earlier, later)]
    for one in values:
        must_fit_schema(one)
    return Compared(changes_of(*values).changes)


def exported(dossier: Source | Mapping[str, Any] | Dossier, name: str) -> tuple[Exported, ...]:
    """Write a dossier in an exchange format, as one file or several.

    `dossier` is what `verify` takes; `name` one of `secondsource export --help`. Raises DossierError where it is
    no dossier that follows the schema, UsageError for an unknown name, MissingExtraError where the format's
    library is not installed.
    """
    values = _values(dossier)
    must_fit_schema(values)
    return export(values, name)


def public_dossier(dossier: model.Dossier) -> Dossier:
    """Give a dossier with the public methods."""
    return Dossier(**{f.name: getattr(dossier, f.name) for f in fields(model.Dossier)})


def _values(dossier: Source | Mapping[str, Any] | Dossier) -> Mapping[str, Any]:
    if isinstance(dossier, Mapping):
        return _plain(dossier)
    if isinstance(dossier, Dossier):
        return loaded(dossier.to_json(), "the dossier")
    if isinstance(dossier, str) and dossier.lstrip().startswith("{"):
        return loaded(dossier, "the text")
    try:
        piped = fspath(dossier) == "-"
        content = _piped() if piped else Path(dossier).read_bytes()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise DossierError("$", f"cannot read {fspath(dossier)}: {why}; {WRITTEN}") from error
    return loaded(content, fspath(dossier))


def _plain(values: Mapping[str, Any]) -> Mapping[str, Any]:
    try:
        return loaded(json_text(dict(values)), "the dossier")
    except (TypeError, RecursionError) as error:
        raise DossierError("$", f"the values are not those of JSON ({error}); {WRITTEN}") from error


def _piped() -> bytes:
    if sys.stdin is None:
        raise ValueError("standard input is closed")
    return sys.stdin.buffer.read()


def settings_with(settings: Settings | None, language_model: str | None) -> Settings:
    chosen = settings or Settings()
    if language_model is None:
        return chosen
    return replace(chosen, mark=replace(chosen.mark, language_model=language_model))


def sources_of(sources: Source | Iterable[Source]) -> tuple[str, ...]:
    """Give sources as the paths that they are."""
    some = (sources,) if isinstance(sources, str | PathLike) else sources
    return tuple(fspath(s) for s in some)
