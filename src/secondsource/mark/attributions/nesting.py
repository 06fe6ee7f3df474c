"""Which attributions stay, and which one relays which: both levels are kept, with the parent."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from secondsource.language.cues import CONFIRMS, DENIES
from secondsource.mark.attributions.draft import Draft
from secondsource.mark.attributions.text import Range, Text

RULES = (
    "label", "as-saying", "quoting", "was-quoted", "cited", "told-outlet", "tag", "quotation", "clause",
    "according-to", "as", "infinitive", "nominal", "headline", "continued",
)  # fmt: skip

NEAREST = 64  # drafts that start before a cue, among which its parent is


def kept(drafts: Iterable[Draft]) -> list[Draft]:
    """Keep one draft for each cue word, the surest rule first, and no two with one source and content."""
    out: list[Draft] = []
    cues: set[int] = set()
    keys: set[tuple[Range, Range | None, Range | None, str]] = set()
    by_source: dict[Range | None, list[Draft]] = {}
    for d in sorted(drafts, key=_rank):
        relays = d.rule in {"told-outlet", "quoting", "as-saying", "was-quoted", "cited"} or d.via is not None
        if d.at is not None and d.at in cues and not relays:
            continue
        alike = by_source.setdefault(d.source, [])
        if _key(d) in keys or any(_same(d, other) for other in alike):
            continue
        keys.add(_key(d))
        alike.append(d)
        if d.at is not None:
            cues.add(d.at)
        out.append(d)
    return sorted(out, key=lambda d: (d.content, d.cue or (0, 0), d.rule))


def _key(d: Draft) -> tuple[Range, Range | None, Range | None, str]:
    return d.content, d.cue, d.source, d.rule


def _rank(d: Draft) -> tuple[int, Range]:
    return (RULES.index(d.rule) if d.rule in RULES else len(RULES)), d.content


def _same(one: Draft, other: Draft) -> bool:
    """Whether two drafts are one: the same source, and contents that share more than half."""
    if one.source != other.source or one.via is not other.via:
        return False
    return overlap(one.content, other.content) > 0.5


def overlap(one: Range, other: Range) -> float:
    """Give the intersection over union of two ranges of code points."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return max(shared, 0) / (max(one[1], other[1]) - min(one[0], other[0]))


def compounded(text: Text, d: Draft) -> bool:
    """Whether a cue is the second part of a compound, which says nothing: `the long-promised wall`."""
    if d.at is None or d.at < 2 or text.words[d.at - 1].text not in {"-", "–"}:
        return False
    if d.rule != "tag" and text.words[d.at].tag != "VBN":
        return False  # a dash without spaces: `Roe-a farmer-said that P`
    before, dash, cue = text.words[d.at - 2 : d.at + 1]
    return before.end == dash.start and dash.end == cue.start


def within_tags(drafts: list[Draft]) -> list[Draft]:
    """Cut a content at the end of the one it is told in: `A said P, B reported` gives A only P."""
    tags = [d for d in drafts if d.rule in {"tag", "according-to"}]
    relaying = {id(d.via) for d in drafts if d.via is not None}
    out = []
    for d in drafts:
        for t in tags:
            inside = d.cue is not None and t.content[0] <= d.cue[0] and d.cue[1] <= t.content[1]
            if (
                inside
                and d is not t
                and d.via is None
                and id(d) not in relaying
                and d.content[0] < t.content[1] < d.content[1]
            ):
                d = replace(d, content=(d.content[0], t.content[1]))
        out.append(d)
    return out


def without_echoes(text: Text, drafts: list[Draft]) -> list[Draft]:
    """Leave out `it could not confirm P` inside `S said it could not confirm P`: S's stance, no relay."""
    return [d for d in drafts if not (_is_stance(text, d) and parent_of(d, drafts) is not None)]


def _is_stance(text: Text, d: Draft) -> bool:
    if d.at is None or d.source is None or text.lemma(d.at) not in CONFIRMS | DENIES or not text.negated(d.at):
        return False
    return text.report.text[d.source[0] : d.source[1]].lower() in {"it", "they", "he", "she", "we", "i"}


def parent_of(d: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """Give the draft that relays this one: its citer, else the smallest content that holds its cue.

    `drafts` are in the order of `kept`. Of those that start before the cue only the nearest are looked at.
    """
    if d.via is not None:
        return d.via
    if d.cue is None:
        above = parent_of(d.follows, drafts) if d.follows is not None and d.follows.cue is not None else None
        return above if above is not d else None
    last = bisect_right(drafts, max(d.cue[0], d.content[0]), key=lambda o: o.content[0])
    holding = [
        o
        for o in drafts[max(last - NEAREST, 0) : last]
        if o is not d
        and o.cue != d.cue
        and (o.source != d.source or d.source is None)
        and (o.content[0] <= d.cue[0] < d.cue[1] <= o.content[1] or _recalls(o, d))
        and d.content[0] < o.content[1]
        and o.content[0] < d.content[1]
        and _shared(d, o) > 0.8
    ]
    return min(holding, key=lambda o: (o.content[1] - o.content[0], o.via is None, o.content), default=None)


def _recalls(o: Draft, d: Draft) -> bool:
    """Whether one draft recalls another's quotation: `"P," he said, as S recalled it`."""
    return (
        o.rule == "as-put" and d.rule == "tag" and o.content == d.content and (d.cue or (0, 0)) < (o.cue or (0, 0))
    )


def _shared(d: Draft, o: Draft) -> float:
    shared = min(d.content[1], o.content[1]) - max(d.content[0], o.content[0])
    return shared / (d.content[1] - d.content[0])
