"""Credits: from which outlets a report says that it has its news."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from secondsource.model import OriginKind
from secondsource.weigh.origins.outlets import CREDIT
from secondsource.weigh.origins.sources import Sources
from secondsource.weigh.view import View

LEAD = 3  # a credit for the news stands in this part of a report, the first; a later one is for a detail
_FIRST = re.compile(
    r"\b(?:originat\w+|original (?:report|rumou?r|story|source|article|post)|initial (?:report|story|rumou?r)"
    r"|(?:first|originally|initially) (?:\w+ ){0,2}(?:by|in|on)\b"
    r"|(?:first|originally|initially) (?:report|publish)\w+"
    r"|started (?:by|in|on|with)|broke the (?:story|news))",
    re.IGNORECASE,
)
SHORT = 40  # characters of a line that is only a credit, beside each name in it


def credited(view: View, sources: Sources) -> dict[str, frozenset[str]]:
    """Give the key of each report's own voice -> the keys of the other outlets that it credits for its news.

    The first part of the report attributes something to the outlet or to its unnamed source, a line of credit
    names it ("Source: Harbour Gazette"), a sentence says that it told first ("the Gazette had the original
    rumour"), or it is the only outlet that the first part names.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for report in sorted(view.reports):
        own = sources.own(report).key
        found[own] |= {
            *_cited(view, sources, report),
            *_lines(view, sources, report),
            *_first(view, sources, report),
        }
        found[own] |= _only_named(view, sources, report)
    return {own: frozenset(keys - {own}) for own, keys in found.items()}


def _cited(view: View, sources: Sources, report: str) -> Iterator[str]:
    """Give the outlets to which the first part of a report attributes something."""
    for attribution in view.marks[report].attributions:
        source = sources.of(attribution)
        outlet = source.key if source.kind is OriginKind.OWN_REPORTING else source.relay
        if outlet and attribution.content.start * LEAD < len(view.reports[report].text):
            yield outlet


def _lines(view: View, sources: Sources, report: str) -> Iterator[str]:
    """Give the outlets that a line of credit names."""
    text, at = view.reports[report].text, 0
    for line in text.splitlines(keepends=True):
        start, at = at, at + len(line)
        named = [(m, e) for m, e in view.mentions.get(report, ()) if start <= m.start < at]
        if named and CREDIT.match(line) and len(line) <= SHORT * (1 + len(named)):
            yield from (key for _, entity in named if (key := sources.outlet_key_of(entity)))


def _only_named(view: View, sources: Sources, report: str) -> set[str]:
    """Give the one outlet that the first part of a report names; of several, nobody knows which told the news."""
    end = len(view.reports[report].text)
    early = (entity for mention, entity in view.mentions.get(report, ()) if mention.start * LEAD < end)
    keys = {key for entity in early if (key := sources.outlet_key_of(entity))} - {sources.own(report).key}
    return keys if len(keys) == 1 else set()


def _first(view: View, sources: Sources, report: str) -> Iterator[str]:
    """Give the outlets named in a sentence that says where news began."""
    for sentence in view.sentences[report]:
        if _FIRST.search(sentence.span.text):
            named = sorted(view.named_in(sentence.span))
            yield from (key for entity in named if (key := sources.outlet_key_of(entity)))
