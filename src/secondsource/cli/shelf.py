"""What commands that take a pile of reports do where they are given a library."""

from __future__ import annotations

from collections.abc import Sequence

import secondsource
from secondsource.errors import UsageError
from secondsource.render.json import json_text
from secondsource.settings import Settings


def library_in(reports: Sequence[str]) -> str | None:
    """Give the library among the arguments, None where they are reports; raises UsageError for both at once."""
    found = [r for r in reports if secondsource.is_library(r)]
    if found and len(reports) > 1:
        raise UsageError(
            f"{found[0]} is a library; name it alone, or add the reports to it with `secondsource add`"
        )
    return found[0] if found else None


def library_dossier(library: str, story: str | None, as_of: str, settings: Settings) -> secondsource.Dossier:
    """Give the dossier of a story; without its id that of the only one, raises UsageError where it is not."""
    with secondsource.Library(library, settings=settings) as opened:
        if story is None:
            ids = [s.id for s in opened.stories()]
            if len(ids) != 1:
                raise UsageError(
                    f"{library} has {len(ids)} stories; name one with --story (`secondsource stories`)"
                )
            story = ids[0]
        return opened.brief(story, as_of=as_of or None)


def library_stories(library: str, name: str) -> str:
    """Write the stories of a library, the largest first."""
    with secondsource.Library(library) as opened:
        found = sorted(opened.stories(), key=lambda s: (-len(s.reports), s.id))
    if name == "json":
        return json_text({"stories": [_values(s) for s in found], "problems": []}, indent=1)
    lines = [
        line for s in found for line in (f"{s.id}  {s.title}  ({len(s.reports)})", *map(_line, s.reports), "")
    ]
    return "".join("".join(c if c.isprintable() else " " for c in line) + "\n" for line in lines)


def _values(story: secondsource.Story) -> dict[str, object]:
    reports = [{"id": r.id, "path": r.source, "beside": r.beside, "why": r.why} for r in story.reports]
    return {"id": story.id, "title": story.title, "days": list(story.days), "reports": reports}


def _line(report: secondsource.StoryReport) -> str:
    return f"  {report.published or 'no date'}  {report.id}  {report.title or report.source} ({report.why})"
