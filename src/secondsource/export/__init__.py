"""Exchange formats: a dossier's JSON values in, files of another format out; one file a format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from secondsource.errors import MissingExtraError, UsageError
from secondsource.export.files import Exported
from secondsource.export.pile import Pile, pile_of

__all__ = ["FORMATS", "Exported", "export"]

Writer = Callable[[Pile], tuple[Exported, ...]]

# name -> (module, what it is for, the extra that it needs)
FORMATS: Mapping[str, tuple[str, str, str]] = {
    "annotation": ("annotation", "W3C Web Annotation: every claim by position and quotation", ""),
    "bagit": ("bag", "BagIt: the dossier with the texts that it rests on, and their checksums", ""),
    "csv": ("tables", "tables of reports, claims, facts, differences, origins, attributions, times", ""),
    "ftm": ("followthemoney", "FollowTheMoney entities, one a line", ""),
    "gexf": ("graphs", "who got it from whom, for Gephi", "graph"),
    "graphml": ("graphs", "who got it from whom, for graph tools", "graph"),
    "jsonl": ("lines", "JSON Lines: one object a line with its kind", ""),
    "parquet": ("tables", "the same tables as csv, typed", "tables"),
    "prov": ("provenance", "PROV-O as JSON-LD: what was derived from what, attributed to whom", ""),
    "rocrate": ("crate", "RO-Crate: the evidence as a research object", ""),
    "schemaorg": ("schemaorg", "schema.org Claim as JSON-LD, without any rating", ""),
    "sources": ("descriptors", "source descriptors, one an origin, as analysts' reports ask for them", ""),
    "timelinejs": ("timelinejs", "the timeline for TimelineJS", ""),
    "wikipedia": ("wikipedia", "wikitext: cite news references, and rival versions worded as such", ""),
}


def export(values: Mapping[str, Any], name: str) -> tuple[Exported, ...]:
    """Write a dossier (the parsed JSON that follows the schema) in an exchange format.

    Gives one file or several, in order of their names; the same values give the same bytes. Raises UsageError
    for a name that no format has, MissingExtraError where its library is not installed.
    """
    if name not in FORMATS:
        raise UsageError(f"there is no exchange format {name!r}; there are {', '.join(sorted(FORMATS))}")
    module, _, extra = FORMATS[name]
    try:
        writer: Writer = getattr(import_module(f"secondsource.export.{module}"), f"to_{name}")
        return writer(pile_of(values))
    except ModuleNotFoundError as error:
        if not extra or (error.name or "").startswith("secondsource"):
            raise
        raise MissingExtraError(f"the format {name!r}", extra) from error
