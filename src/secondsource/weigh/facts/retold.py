"""Retold: outlets that tell so much alike in their own voice that one text may lie behind both.

A desk that rewrites another's report, or a press release, changes words and keeps the statements. Two outlets
that write on their own share the news and little else: in 46 events most pairs share one or two sentences.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from secondsource.model import OriginKind
from secondsource.weigh.origins import Origins
from secondsource.weigh.origins.wording import runs_of
from secondsource.weigh.view import View

LEAST = 3  # sentences of each that say the same
SHARE = 0.2  # of the sentences in the voice of the one that has fewer


def retold(view: View, origins: Origins) -> Iterator[frozenset[str]]:
    """Give the pairs of outlets' origins whose reports may retell one text."""
    own = {o.id for o in origins.origins if o.kind is OriginKind.OWN_REPORTING}
    said: dict[str, set[int]] = defaultdict(set)  # report -> its sentences in its own voice
    for claim in view.claims.values():
        if origins.of[claim.id] in own:
            said[claim.span.report_id].add(claim.sentence)
    for (one, other), (mine, theirs) in _alike(view, origins, own).items():
        shared = min(len(mine), len(theirs))
        if shared >= LEAST and shared >= SHARE * min(len(said[one]), len(said[other])):
            yield frozenset((origins.voices[one], origins.voices[other]))


def reprinted(view: View) -> Iterator[tuple[str, str]]:
    """Give the pairs of reports that share a run of words too long for chance: one text may lie behind both."""
    runs = {m.report.id: {run for s in m.sentences for run in runs_of(s.span.text)} for m in view.marked}
    yield from ((a, b) for a, b in combinations(sorted(runs), 2) if runs[a] & runs[b])


def _alike(view: View, origins: Origins, own: set[str]) -> dict[tuple[str, str], tuple[set[int], set[int]]]:
    """Give for two reports the sentences of each that say the same in the outlets' own voices."""
    found: dict[tuple[str, str], tuple[set[int], set[int]]] = defaultdict(lambda: (set(), set()))
    for a in view.linked.alignments:
        if a.strong and a.why == "text" and {origins.of.get(a.a), origins.of.get(a.b)} <= own:
            one, other = sorted((view.claims[a.a], view.claims[a.b]), key=lambda c: c.span.report_id)
            mine, theirs = found[one.span.report_id, other.span.report_id]
            mine.add(one.sentence)
            theirs.add(other.sentence)
    return dict(sorted(found.items()))
