"""Our attributions in PolNeAR's conventions, which are not the dossier's.

* It keeps one level of a nested attribution, the outermost, so nothing inside a quotation.
* `that` opens a content, and the quotations that go on after a tag belong to the tag's content.
* A tag inside its content is cut out, with its auxiliaries, its addressee and its time
  (`The risk, she said on Monday, is high`; `[He] is expected [to win]`).
* The relative pronoun is the source, not the noun that it stands for (`Roe, [who] said P`).
* What somebody is called belongs to the content with the name for it (`called [the plan "a stunt"]`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from benchmarks.polnear_data import Item, Set, kind, points, quoted_points
from secondsource.model import Attribution, Span

QUOTING = frozenset({"tag", "quotation", "continued", "according-to", "colon", "label", "lead", "beside"})
GROUP = re.compile(
    r"(?:\b(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|should|to"
    r"|became|become|becomes|not|also|now|often|never|still|\w+ly)|['’]s|n['’]t)\s*$"
)


def as_polnear(text: str, found: Iterable[Attribution]) -> list[Item]:
    """Keep the outermost level, and give each continued quotation to the attribution it continues."""
    quoted = quoted_points(text)
    kept: list[list[Attribution]] = []
    found = [a for a in found if a.rule != "told-outlet"]
    ids = {a.id for a in found}
    top = [a for a in found if a.parent not in ids and (a.cue is None or a.cue.start not in quoted)]
    top = [a for a in top if not any(_told_in(a, b) for b in top)]
    for a in sorted(top, key=lambda a: (a.content.start, -a.content.end)):
        said = [k for k in kept if _continues(text, k, a)]
        if said:
            said[-1].append(a)
        else:
            kept.append([a])
    return [_joined(text, group, quoted) for group in kept]


def _told_in(a: Attribution, b: Attribution) -> bool:
    """Whether one source's second cue stands in the words of its first."""
    return a is not b and a.cue is not None and a.source == b.source and b.content.covers(a.cue)


def _continues(text: str, group: list[Attribution], a: Attribution) -> bool:
    """Whether a stretch without a cue goes on with a quotation of the same line and source."""
    if a.cue is not None or a.source is None or group[0].rule not in QUOTING:
        return False
    between = text[group[-1].content.end : a.content.start]
    if "\n" in between and any(sign.isalnum() for sign in between):
        return False
    return group[0].source == a.source or (a.speaker is not None and group[0].speaker == a.speaker)


def _joined(text: str, group: list[Attribution], quoted: Set) -> Item:
    content: Set = frozenset()
    for a in group:
        start = _start(text, a)
        content |= points(text, start, a.content.end)
        for aside in (a.cue, a.source):
            if aside is not None and (a.cue or not group[0].content.covers(aside)):
                content -= points(text, aside.start, aside.end)
        if a.cue is not None and a.content.covers(a.cue):
            content -= points(text, *_whole_cue(text, a.cue, a))
    source = group[0].source
    mine = points(text, source.start, _past_relative(text, source.end)) if source else frozenset()
    return Item(content, mine, kind(content, quoted), group[0].rule)


def _past_relative(text: str, end: int) -> int:
    """Give where a source ends with the relative pronoun behind it, which the corpus takes for the source."""
    relative = re.match(r",? (?:who|which|that)\b", text[end:])
    return end + relative.end() if relative else end


def _start(text: str, a: Attribution) -> int:
    """Give where a content starts, with its `that`, and with whoever is called so."""
    called = a.cue is not None and (a.rule == "as" or a.rule.startswith("silence"))
    start = a.cue.end + 1 if called and a.cue is not None else a.content.start
    return start - 5 if text[max(0, start - 5) : start].lower() == "that " else start


def _whole_cue(text: str, cue: Span, a: Attribution) -> tuple[int, int]:
    """Give the ends of a cue inside its content: with auxiliaries, or the whole tag between its commas."""
    start, end = cue.start, cue.end
    if a.rule in {"tag", "as-put"}:
        start = min(start, a.source.start) if a.source else start
        end = max(end, a.source.end) if a.source else end
        stop = re.compile(r"[,\"“”]|''|[.?!]\s").search(text, end, a.content.end)
        return start, stop.start() if stop else end
    while (before := GROUP.search(text[a.content.start : start])) is not None:
        start = a.content.start + before.start()
    after = re.compile(r"\s+as\b").match(text, end)
    return start, after.end() if after else end
