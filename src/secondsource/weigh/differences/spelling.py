"""Spelling: one name that reports write in two ways."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from unicodedata import combining, normalize

from rapidfuzz.distance import OSA

from secondsource.model import Claim, ClaimKind, Entity, NameKind, Span
from secondsource.weigh.view import View

SHORTEST = 5  # letters; of shorter names two are as likely two people
MOST = 2  # letters that differ


def spelt_apart(view: View) -> Iterator[tuple[tuple[Span, Claim], tuple[Span, Claim]]]:
    """Give two mentions, with the shortest claims that hold them, for each name written in two ways.

    One way must stand in no report that uses the other more than twice as often; plurals and possessives are one
    way with the plain form.
    """
    found: dict[str, list[Span]] = defaultdict(list)
    for marked in view.marked:
        for name in marked.names:
            for word in _words(marked.report.text, name.span):
                found[_plain(word.text)].append(word)
    words = sorted(w for w in found if len(w) >= SHORTEST and w.isalpha())
    for i, one in enumerate(words):
        for other in words[i + 1 :]:
            if (
                abs(len(one) - len(other)) <= 1
                and _near(one, other)
                and _may_be_one(view, found[one], found[other])
            ):
                mine, theirs = _held(view, found[one]), _held(view, found[other])
                if mine is not None and theirs is not None:
                    yield mine, theirs


def _may_be_one(view: View, one: list[Span], other: list[Span]) -> bool:
    """Whether two words can name one bearer: not a person's and something else's, each of them often, and
    whatever else both are called has a word in common.
    """
    mine, theirs = _bearers(view, one), _bearers(view, other)
    people = [{e.kind is NameKind.PERSON for e in held} for held in (mine, theirs)]
    if all(people) and not people[0] & people[1] and min(len(one), len(other)) > 1:
        return False
    further = _further(mine, one[0]), _further(theirs, other[0])
    return not (further[0] and further[1]) or bool(further[0] & further[1])


def _bearers(view: View, mentions: list[Span]) -> list[Entity]:
    ids = sorted({e for m in mentions for e in view.named_in(m)})
    return [view.entities[e] for e in ids]


def _further(bearers: list[Entity], word: Span) -> frozenset[str]:
    """Give the other words of the names of some bearers."""
    words = frozenset(_plain(w) for e in bearers for name in e.names for w in name.split())
    return words - {_plain(word.text)}


def _plain(word: str) -> str:
    """Give a word without case and accents: "Elysée" and "Elysee" are one way to write it."""
    split = normalize("NFKD", word.casefold())
    return "".join(c for c in split if not combining(c))


def _words(text: str, span: Span) -> Iterator[Span]:
    at = span.start
    for part in span.text.replace("-", " ").split(" "):
        if part:
            yield Span(span.report_id, at, at + len(part), text[at : at + len(part)])
        at += len(part) + 1


def _near(one: str, other: str) -> bool:
    """Whether two words differ in a letter or two inside, not in an ending that makes another word of one."""
    if one.startswith(other) or other.startswith(one) or (one[0] != other[0] and one[1:] != other[1:]):
        return False
    inside = one[-1] == other[-1] or one[:-1] != other[:-1]
    most = 1 if min(len(one), len(other)) < SHORTEST + 3 else MOST
    return inside and OSA.distance(one, other, score_cutoff=most) <= most


def _held(view: View, mentions: list[Span]) -> tuple[Span, Claim] | None:
    for mention in sorted(mentions):
        held = [
            c
            for c in view.claims.values()
            if c.span.report_id == mention.report_id and c.span.covers(mention) and c.kind is not ClaimKind.PHRASE
        ]
        if held:
            return mention, min(held, key=lambda c: (len(c.span.text), c.id))
    return None
