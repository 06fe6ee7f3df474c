"""Outlets that are told something: `T told S P`, `T confirmed to S that P`; both levels, S's first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from secondsource.language import sources as nouns
from secondsource.language.outlets import AMBIGUOUS, OUTLET_FORMS
from secondsource.mark.attributions.draft import Draft
from secondsource.mark.attributions.phrases import phrase
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import Act, Name, NameKind

OWN = frozenset({"this", "our"})
SAID_TO = frozenset({"say", "confirm", "reveal", "relay", "deny", "explain", "admit", "repeat", "add"})


def told_outlet(text: Text, drafts: Iterable[Draft], names: tuple[Name, ...]) -> Iterator[tuple[Draft, Draft]]:
    """Give, for `T told the outlet S`, the draft of S and T's draft that it relays, in place of the old one."""
    for d in drafts:
        if d.at is None or d.act is not Act.SPEECH or text.quoted[d.at] >= 0:
            continue
        if text.lemma(d.at) in SAID_TO and d.rule != "object" and (to := _said_to(text, d)) is not None:
            outer = replace(d, source=to[0], rule="told-outlet")
            yield outer, replace(d, source=to[1], via=outer)
        if text.lemma(d.at) != "tell":
            continue
        target = text.child(d.at, "dobj", "dative")
        if target is not None and target > d.at and _outlet(text, target):
            outer = replace(d, source=_outlet_in(text, target, names), rule="told-outlet")
            yield outer, replace(d, via=outer)
        elif (heard := _swallowed(text, d.at)) is not None and d.content[0] <= heard[0] < heard[1] < d.content[1]:
            rest = text.chars(text.index_at(heard[1]), text.index_at(d.content[1]) - 1)
            outer = replace(d, content=rest, source=heard, rule="told-outlet")
            yield outer, replace(d, content=rest, via=outer)


def _said_to(text: Text, d: Draft) -> tuple[Range, Range | None] | None:
    """Give outlet and source of `Roe confirmed to the Gazette that P`, `P, said Roe's lawyer to the Gazette`."""
    at = d.at or 0
    for host in (at, *text.children(at, "nsubj")):
        for to in text.children(host, "prep", "dative"):
            target = text.child(to, "pobj")
            if text.low(to) != "to" or to < at or target is None or not _known_outlet(text, target):
                continue
            heard, source = phrase(text, target), d.source
            if heard is None:
                continue
            if source is not None and source[0] < text.words[to].start < source[1]:
                source = source[0], text.words[to - 1].end
            return heard, source
    return None


def _swallowed(text: Text, at: int) -> Range | None:
    """Give the outlet that the parse takes into the clause behind it: `told Star News Roe's firm was shut`."""
    first = at + 2 if text.low(at + 1) == "the" else at + 1
    for last in range(min(first + 3, text.bounds[at][1]), first - 1, -1):
        name = " ".join(text.low(i) for i in range(first, last + 1))
        if name in OUTLET_FORMS and name not in AMBIGUOUS and text.words[first].text[:1].isupper():
            return text.chars(at + 1, last)
    return None


def _outlet_in(text: Text, target: int, names: Iterable[Name]) -> Range | None:
    """Give the outlet that was told something, which its reporter is not: `told Star News's Jo Roe`."""
    start, owner = text.words[target].start, text.child(target, "poss")
    person = any(n.kind is NameKind.PERSON and n.span.start <= start < n.span.end for n in names)
    if person and owner is not None:
        return text.chars(text.edges[owner][0], owner)
    return phrase(text, target)


def _outlet(text: Text, at: int) -> bool:
    """Whether a noun is an outlet: a known one's name, or `the paper`; not the one that tells it, `this paper`."""
    if any(text.low(k) in OWN for k in text.children(at, "det", "poss")):
        return False
    return text.low(at) in nouns.MEDIA or _known_outlet(text, at)


def _known_outlet(text: Text, at: int) -> bool:
    """Whether a noun ends the name of an outlet."""
    first, last = text.edges[at]
    words = {text.low(i) for i in range(first, last + 1) if text.words[i].pos == "PROPN"}
    name = " ".join(text.low(i) for i in range(first, at + 1) if text.words[i].pos == "PROPN")
    return bool(words & nouns.OUTLETS) or (name in OUTLET_FORMS and name not in AMBIGUOUS)
