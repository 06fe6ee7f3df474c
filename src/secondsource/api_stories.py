"""The public functions for piles of several events."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from secondsource import model
from secondsource.api import Dossier, Progress, Source, public_dossier, settings_with, sources_of
from secondsource.errors import UsageError
from secondsource.library.values import Hit
from secondsource.model import Problem
from secondsource.render.contract import plain
from secondsource.render.json import json_text
from secondsource.settings import Settings

__all__ = ["Stories", "stories"]


@dataclass(frozen=True, slots=True)
class Stories:
    """The stories of a pile, the largest first, with its reports and what could not be read."""

    stories: tuple[model.Story, ...]
    reports: tuple[model.Report, ...]
    problems: tuple[Problem, ...]
    paths: Mapping[str, str]  # report id -> where it was read
    settings: Settings

    def whole(self, *, progress: Progress | None = None) -> Dossier:
        """Give one dossier of the whole pile; reports of other events than the largest are its outsiders."""
        return self._dossier(self.reports, progress)

    def brief(self, story: str, *, progress: Progress | None = None) -> Dossier:
        """Give the dossier of one story, by its id; raises UsageError where there is none, else as `brief`."""
        found = next((s for s in self.stories if s.id == story), None)
        if found is None:
            raise UsageError(f"there is no story {story!r}; there are {', '.join(s.id for s in self.stories)}")
        return self._dossier(tuple(r for r in self.reports if r.id in found.reports), progress)

    def _dossier(self, reports: tuple[model.Report, ...], progress: Progress | None) -> Dossier:
        from secondsource import pipeline

        return public_dossier(pipeline.briefed(reports, self.problems, self.settings, progress or pipeline.silent))

    def search(self, words: str, *, limit: int = 20) -> tuple[Hit, ...]:
        """Give the reports that have every word, newest first, as `Library.search` does."""
        from secondsource.library.hits import Searched, hit_of
        from secondsource.library.query import query_of

        query = query_of(words)
        story = {i: s.id for s in self.stories for i in s.reports}
        newest = sorted(self.reports, key=lambda r: r.published.value if r.published else "", reverse=True)
        found = (hit_of(query, Searched(r.id, r.text, r.title, r.publisher, _day(r), story[r.id])) for r in newest)
        return tuple(islice(filter(None, found), limit))

    def to_json(self) -> str:
        """Write {"stories": [{"id", "title", "why", "reports": [{"id", "path"}]}], "problems"}."""
        return json_text(
            {"stories": [self._values(s) for s in self.stories], "problems": plain(self.problems)}, indent=1
        )

    def _values(self, story: model.Story) -> dict[str, Any]:
        reports = [{"id": i, "path": self.paths[i]} for i in story.reports]
        return {"id": story.id, "title": story.title, "why": story.why, "reports": reports}

    def to_text(self) -> str:
        """Write the stories as text, a paragraph each."""
        parts = (
            "\n".join(
                [f"{s.id}  {s.title}  ({len(s.reports)}; {s.why})", *(f"  {self.paths[i]}" for i in s.reports)]
            )
            for s in self.stories
        )
        text = "\n\n".join(parts) + "\n"
        return "".join(c if c.isprintable() or c == "\n" else " " for c in text)


def _day(report: model.Report) -> str | None:
    return report.published.value if report.published else None


def stories(
    sources: Source | Iterable[Source],
    *,
    settings: Settings | None = None,
    language_model: str | None = None,
    progress: Progress | None = None,
) -> Stories:
    """Sort reports into the events that they are about, the largest first; takes and raises what `brief` does."""
    from secondsource import pipeline

    chosen = settings_with(settings, language_model)
    reports, problems, places = pipeline.pile_of(sources_of(sources), chosen, progress or pipeline.silent)
    return Stories(pipeline.stories_of(reports), reports, problems, places, chosen)
