"""The core of an event: the words that headlines and first sentences of several reports share."""

from __future__ import annotations

from collections import Counter

from secondsource.weigh.view import View, content_lemmas

OPENING = 3  # sentences of a report, the headline among them, that name what the event is about
REPORTS = 2  # that must name it so; one where there is only one
TOP = 8  # words of the core that a claim can be asked to hold


def core_of(view: View) -> tuple[dict[str, float], float]:
    """Give each word of the core with the share of reports that have it, and the most that a claim can hold."""
    openings = [m.sentences[:OPENING] for m in view.marked if m.sentences]
    found = Counter(w for held in openings for w in frozenset().union(*(content_lemmas(s.words) for s in held)))
    least = min(REPORTS, len(openings))
    core = {word: n / len(openings) for word, n in sorted(found.items()) if n >= least}
    return core, sum(sorted(core.values(), reverse=True)[:TOP])
