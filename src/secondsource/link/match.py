"""A draft's claims matched with those of the reports: nothing of the draft may move what the reports say."""

from __future__ import annotations

from secondsource.link.align import matches
from secondsource.link.entities import link_entities
from secondsource.link.speakers import link_speakers
from secondsource.model import Alignment, Entity, Marked
from secondsource.settings import LinkSettings


def match(
    draft: Marked, marked: tuple[Marked, ...], settings: LinkSettings
) -> tuple[tuple[Alignment, ...], tuple[Entity, ...], tuple[tuple[str, str], ...]]:
    """Give the draft's claims with the reports' that seem to assert the same, and who is named in all of them.

    `a` of an alignment is the draft's claim, best scores first; entities and speakers (attribution id, entity
    id) are those of the draft and the reports together.
    """
    together = (*marked, draft)
    entities = link_entities(together)
    return matches(draft, marked, settings), entities, link_speakers(together, entities)
