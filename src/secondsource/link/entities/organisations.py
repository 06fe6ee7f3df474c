"""Organisations across reports: by owner and body, by acronym, by short form, by list."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from secondsource.language.countries import CAPITALS, country_code, demonym_code
from secondsource.language.organisations import (
    KNOWN_FORMS,
    LEGAL_FORMS,
    LONE_HEADS,
    ORGANISATION_HEADS,
    SAME_BODIES,
    SWAPPED_HEADS,
)
from secondsource.language.outlets import OUTLET_FORMS
from secondsource.link.entities.mention import Mention, folded

_OWNER = re.compile(r"((?:[A-Z][\w.]*\s){0,3}[A-Z][\w.]*)'s?\s(?:[a-z]+\s){0,2}$")
WHOLE = frozenset((head,) for head in LONE_HEADS)
"""Bodies that one word names: no short form of another."""
FORCE_ENDS = frozenset({"department", "dept", "service", "force"})  # "Orlen Police Force" is Orlen Police
SMALL = frozenset({"of", "the", "for", "and", "on", "in", "de"})


@dataclass(frozen=True, slots=True)
class Body:
    """What an organisation's name says: whose it is (a country's code, "" where not said) and which body."""

    owner: str
    core: tuple[str, ...]

    @property
    def key(self) -> str:
        """The body as a cluster key."""
        return f"organisation {self.owner} {' '.join(self.core)}"


def link_organisations(mentions: Sequence[Mention]) -> list[str]:
    """Give a cluster key for each mention of an organisation; mentions stand in order of report and place."""
    bodies = _owned(mentions, [read_body(m) for m in mentions])
    bodies = _swapped(bodies)
    longer = _expanded(mentions, bodies)
    return [b.key for b in longer]


def read_body(mention: Mention) -> Body:
    """Read owner and body from the name itself and from the possessive before it."""
    text = mention.text.casefold().removeprefix("the ")
    known = OUTLET_FORMS.get(text) or KNOWN_FORMS.get(text)
    if known:
        return Body("", folded(known))
    owner, words = _leading_owner(mention)
    while len(words) > 1 and (words[-1] in LEGAL_FORMS or (words[-2] == "police" and words[-1] in FORCE_ENDS)):
        words = words[:-1]
    joined = " ".join(words)
    return Body(owner or _possessive_owner(mention.before), folded(SAME_BODIES.get(joined, joined)))


def _leading_owner(mention: Mention) -> tuple[str, tuple[str, ...]]:
    parts = mention.text.split()
    for size in (3, 2, 1):
        if len(parts) > size:
            lead = " ".join(parts[:size])
            code = demonym_code(lead) or country_code(lead)
            if code:
                return code, folded(" ".join(parts[size:]))
    return "", mention.words[1:] if mention.words[0] == "the" and len(mention.words) > 1 else mention.words


def _possessive_owner(before: str) -> str:
    found = _OWNER.search(before)
    if not found:
        return ""
    words = found.group(1).split()
    for n in range(len(words)):
        name = " ".join(words[n:])
        if code := country_code(name) or CAPITALS.get(name.casefold()):
            return code
    return ""


def _owned(mentions: Sequence[Mention], bodies: Sequence[Body]) -> list[Body]:
    """Give a body without an owner the last one in its report, else the only one anywhere."""
    owners: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for body in bodies:
        if body.owner:
            owners[body.core].add(body.owner)
    last: dict[tuple[str, tuple[str, ...]], str] = {}
    out = []
    for mention, body in zip(mentions, bodies, strict=True):
        place = (mention.report, body.core)
        if body.owner:
            last[place] = body.owner
        elif place in last:
            body = replace(body, owner=last[place])
        elif len(owners[body.core]) == 1:
            body = replace(body, owner=min(owners[body.core]))
        out.append(body)
    return out


def _swapped(bodies: Sequence[Body]) -> list[Body]:
    """Join bodies of one owner that differ in a head that reports swap ("Agency", "Service")."""
    first: dict[tuple[str, tuple[str, ...], int], Body] = {}
    for body in sorted(set(bodies), key=lambda b: b.key):
        if (slot := _swap_slot(body)) is not None:
            first.setdefault(slot, body)
    return [first.get(slot, b) if (slot := _swap_slot(b)) is not None else b for b in bodies]


def _swap_slot(body: Body) -> tuple[str, tuple[str, ...], int] | None:
    if not body.owner or len(body.core) < 3:
        return None
    group = next((n for n, heads in enumerate(SWAPPED_HEADS) if body.core[-1] in heads), None)
    return None if group is None else (body.owner, body.core[:-1], group)


def _expanded(mentions: Sequence[Mention], bodies: Sequence[Body]) -> list[Body]:
    """Give acronyms and short forms the longer name that they stand for, where exactly one fits."""
    here: defaultdict[str, set[tuple[str, Body]]] = defaultdict(set)
    for mention, body in zip(mentions, bodies, strict=True):
        here[mention.report].add((mention.text, body))
    everywhere = {pair for group in here.values() for pair in group}
    counts = Counter(bodies)
    found: dict[tuple[str, str], Body] = {}
    out = []
    for mention, body in zip(mentions, bodies, strict=True):
        place = (mention.report, mention.text)
        if place not in found:
            fits = _fitting(mention, body, here[mention.report], counts)
            fits = fits or _fitting(mention, body, everywhere, counts)
            found[place] = _only(fits, counts) or body
        out.append(found[place])
    return out


def _fitting(mention: Mention, body: Body, pairs: set[tuple[str, Body]], counts: Counter[Body]) -> set[Body]:
    listed = mention.text.casefold() in OUTLET_FORMS or mention.text.casefold() in KNOWN_FORMS
    if listed or len(mention.words) > 3:
        return set()
    others = [(text, b) for text, b in pairs if b != body]
    if len(mention.words) > 1:  # a full name of its own, unless the longer one is as frequent
        others = [(text, b) for text, b in others if counts[b] >= counts[body]]
    return {b for text, b in others if is_acronym(mention.text, text) or _is_short(mention.words, folded(text))}


def _only(fits: set[Body], counts: Counter[Body]) -> Body | None:
    """Give the one that fits; of names that hold each other ("X Bank", "New X Bank") the most frequent."""
    if not fits:
        return None
    core = min((b.core for b in fits), key=lambda c: (len(c), c))
    if any(core not in (b.core[: len(core)], b.core[-len(core) :]) for b in fits):
        return None
    return min(fits, key=lambda b: (-counts[b], b.key))


def is_acronym(short: str, full: str) -> bool:
    """Whether capitals are the initials of a longer name, small words left out or not."""
    letters = short.replace(".", "")
    if not (letters.isupper() and letters.isalpha() and 2 <= len(letters) <= 7) or " " in short:
        return False
    words = tuple(w for w in folded(full) if w not in LEGAL_FORMS)
    every = "".join(w[0] for w in words)
    large = "".join(w[0] for w in words if w not in SMALL)
    return len(words) > 1 and letters.casefold() in (every, large)


def _is_short(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a name is the end or the beginning of a longer one and not just its head noun."""
    if len(short) >= len(full) or all(w in ORGANISATION_HEADS or w in SMALL for w in short):
        return False
    if short in WHOLE:
        return full[: len(short) + 1] == (*short, "of")  # "House": of Representatives, not the White House
    rest = full[len(short) :]
    begins = full[: len(short)] == short and (len(rest) == 1 or all(w in ORGANISATION_HEADS for w in rest))
    return begins or full[-len(short) :] == short
