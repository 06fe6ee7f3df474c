"""What an agent names: reports below the folder, or a library there; with its stories, dossiers and search."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

import secondsource
from secondsource.errors import UsageError

Json = dict[str, Any]


def dossier_values(paths: Sequence[str], story: str) -> Json:
    """Give the dossier of one story as JSON values; "" is the whole of some reports, the only story of a library.

    Raises UsageError where there is no such story, or a library has several and none is named.
    """
    if library := _library(paths):
        with secondsource.Library(library) as opened:
            made = opened.brief(story or _only(opened))
    elif story:
        made = secondsource.stories(paths).brief(story)
    else:
        made = secondsource.brief(paths)
    values: Json = json.loads(made.to_json())
    return values


def stories_in(paths: Sequence[str]) -> Iterator[Json]:
    """Give each story with its id, title, why its reports belong together, and the reports; the largest first."""
    if library := _library(paths):
        with secondsource.Library(library) as opened:
            found = sorted(opened.stories(), key=lambda s: (-len(s.reports), s.id))
        for one in found:
            reports = [{"id": r.id, "title": r.title, "why": r.why} for r in one.reports]
            yield {"id": one.id, "title": one.title, "days": list(one.days), "reports": reports}
        return
    pile = secondsource.stories(paths)
    titles = {r.id: r.title for r in pile.reports}
    for story in pile.stories:
        held = [{"id": i, "title": titles[i]} for i in story.reports]
        yield {"id": story.id, "title": story.title, "why": story.why, "reports": held}


def hits_in(paths: Sequence[str], words: str, limit: int) -> Iterator[Json]:
    """Give the reports that have every word, each with a passage, its place and the SHA-256 of its text."""
    if library := _library(paths):
        with secondsource.Library(library) as opened:
            hits = list(opened.search(words, limit=limit))
            digests = {r.id: r.sha256 for r in opened.reports(h.report for h in hits)}
    else:
        pile = secondsource.stories(paths)
        hits = list(pile.search(words, limit=limit))
        digests = {r.id: r.sha256 for r in pile.reports}
    for hit in hits:
        told = {k: getattr(hit, k) for k in ("report", "story", "title", "publisher", "published", "start", "end")}
        yield {**told, "words": hit.text, "sha256": digests[hit.report], "marks": [list(m) for m in hit.marks]}


def _library(paths: Sequence[str]) -> str | None:
    found = [p for p in paths if secondsource.is_library(p)]
    if found and len(paths) > 1:
        raise UsageError("one of these is a library; name it alone")
    return found[0] if found else None


def _only(library: secondsource.Library) -> str:
    ids = [s.id for s in library.stories()]
    if len(ids) != 1:
        raise UsageError(f"the library has {len(ids)} stories; give the id of one (the tool `stories` lists them)")
    return ids[0]
