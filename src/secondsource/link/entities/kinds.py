"""One kind for one name: a name seen as a person in most reports is a person in the others."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from secondsource.language.given_names import FEMALE, MALE
from secondsource.language.organisations import KNOWN_FORMS
from secondsource.language.outlets import OUTLET_FORMS
from secondsource.link.entities.mention import Mention
from secondsource.link.entities.people import family_name, is_short_of
from secondsource.link.entities.places import SPARE_HEADS, listed_place
from secondsource.model import NameKind

ORDER = (NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE, NameKind.OTHER)


def voted(mentions: Sequence[Mention]) -> list[Mention]:
    """Give every mention the kind that most reports give its name; a part of a person's name is that person."""
    votes: defaultdict[tuple[str, ...], Counter[NameKind]] = defaultdict(Counter)
    for words, kind, _ in sorted({(m.words, m.kind, m.report) for m in mentions}):
        votes[words][kind] += 1
    kinds = {words: min(ORDER, key=lambda k: -count[k]) for words, count in votes.items()}
    kinds |= {w[:-1]: NameKind.PLACE for w, k in kinds.items() if k is NameKind.PLACE and w[-1] in SPARE_HEADS}
    out = [replace(m, kind=kinds[m.words]) for m in mentions]
    people = {(m.report, m.words) for m in out if m.kind is NameKind.PERSON and len(m.words) > 1}
    return [_as_person(m, people) for m in out]


def _as_person(mention: Mention, people: set[tuple[str, tuple[str, ...]]]) -> Mention:
    """Read "Quist" as a person where the same report names Mara Quist, unless it is a place or a listed body."""
    known = mention.text.casefold() in KNOWN_FORMS or mention.text.casefold() in OUTLET_FORMS
    if known or mention.kind is NameKind.PERSON or (mention.kind is NameKind.PLACE and listed_place(mention.text)):
        return mention
    if any(report == mention.report and _part(mention.words, words) for report, words in people):
        return replace(mention, kind=NameKind.PERSON)
    return mention


def _part(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a short form is a person's family name or well-known given name, not just a first word."""
    if not is_short_of(short, full):
        return False
    return full[-len(short) :] == short or short == family_name(full) or short[0] in MALE | FEMALE
