"""The linking stage: what connects the reports of one event."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from secondsource.model import Linked, Marked, Outsider
from secondsource.settings import LinkSettings

if TYPE_CHECKING:
    from secondsource.link.stories import Ties

__all__ = ["link"]

NOT_ENGLISH = "not in English"


def silent(_done: int, _all: int) -> None:
    """Report no progress."""


def link(
    marked: tuple[Marked, ...], settings: LinkSettings, progress: Callable[[int, int], None] = silent
) -> Linked:
    """Link the reports of one event: copies, revisions, people and places, speakers, facts.

    Reports in other languages, and those that belong to another event, are outsiders: kept, named with the
    reason, and left out of everything else. The result does not depend on the order of the reports.
    `progress(done, all)` is called as the work goes on. Raises MissingModelError without the embedding model.
    Parts are imported here: start-up stays quick.
    """
    from secondsource.link.align import align
    from secondsource.link.copies import find_copies
    from secondsource.link.entities import link_entities
    from secondsource.link.fingerprints import find_overlaps
    from secondsource.link.one_speaker import settle
    from secondsource.link.prints import first_prints, with_copies
    from secondsource.link.revisions import find_revisions
    from secondsource.link.speakers import link_speakers
    from secondsource.link.stories import likenesses

    progress(0, 1)
    marked = tuple(sorted(marked, key=lambda m: m.report.id))
    ties = likenesses(m.report for m in marked)
    outsiders = _outsiders(marked, ties, settings)
    left_out = {o.report_id for o in outsiders}
    inside = tuple(m for m in marked if m.report.id not in left_out)
    overlaps = find_overlaps(inside)
    named = link_entities(inside)
    entities, speakers = settle(inside, named, link_speakers(inside, named))
    prints = first_prints(inside, overlaps)
    leading, grouped, neighbours = align(prints.leading(inside), settings, progress, ties)
    alignments, groups = with_copies(inside, prints, (leading, grouped), settings)
    return Linked(
        marked=marked,
        outsiders=outsiders,
        copies=find_copies(overlaps),
        revisions=find_revisions(overlaps),
        entities=entities,
        speakers=speakers,
        alignments=alignments,
        groups=groups,
        neighbours=neighbours,
    )


def _outsiders(marked: tuple[Marked, ...], ties: Ties, settings: LinkSettings) -> tuple[Outsider, ...]:
    from secondsource.link.story import find_outsiders

    unread = [Outsider(m.report.id, NOT_ENGLISH) for m in marked if _is_foreign(m)]
    foreign = {o.report_id for o in unread}
    others = find_outsiders(tuple(m for m in marked if m.report.id not in foreign), ties, settings)
    return tuple(sorted((*unread, *others), key=lambda o: o.report_id))


def _is_foreign(marked: Marked) -> bool:
    return not marked.sentences and marked.report.language not in ("en", "und")
