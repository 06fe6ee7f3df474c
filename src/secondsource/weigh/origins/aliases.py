"""Aliases: two names under which reports give one source.

An institution's briefing and the lawmaker who passes it on, a ministry and its unnamed official: reports name
the same source differently. Two names are one origin where they attribute the same statements in different
reports (two statements; one where a name is a bare office), or where one is the role noun of the other's
name (`police`, `Harbour Police Department`), its short form, or the one who leads it. Two named persons or two
named institutions stay two, whatever they say; so does a person without an office, and so does the unnamed
source of a paper that is cited, unless both are quoted with the same words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations

from secondsource.language.organisations import KNOWN_FORMS, LONE_HEADS
from secondsource.model import AttributionKind, Claim, NameKind, OriginKind, Unions, UnnamedType
from secondsource.settings import WeighSettings
from secondsource.weigh.origins.names import role_of, unlengthened
from secondsource.weigh.origins.roles import COLLECTIVE
from secondsource.weigh.origins.source import Source
from secondsource.weigh.origins.wording import SPOKEN, near_verbatim
from secondsource.weigh.view import View

Pair = tuple[str, str]
GENERAL = frozenset("authorities authority agency government company service organisation organization".split())
BODIES = frozenset("agency authority bureau department directorate office service".split())
_POSSESSED = re.compile(r"['\u2019]s\b")
REACH = 4  # characters beside a place before a name: "'s "
SPEAKING = frozenset("press office officer representative".split())  # speaks for whoever is in the story
JOINED = " / "  # between two names of one source
LEAD = 4  # sentences in which an unnamed official of the lead gets a name
ONE_OFFICIAL = (("official",), ("lawmaker",), ("minister",), ("officer",))


@dataclass(frozen=True, slots=True)
class Aliases:
    """Source key -> the key that stands for it; that key -> why its sources are one.

    `maybe` gives pairs of keys that may be one, with the reason: an official and a body with the same statements.
    """

    of: dict[str, str]
    why: dict[str, tuple[str, ...]]
    maybe: dict[Pair, str]


def find_aliases(
    view: View, direct: Mapping[str, Source], heads: Mapping[str, str], settings: WeighSettings
) -> Aliases:
    """Join the sources of claims (`direct`: claim id -> source) that are one origin under two names.

    `heads` gives the key of a person -> that of the institution whose voice the person is.
    """
    sources = {s.key: s for s in direct.values()}
    unions = Unions()
    bodies = [s.key for s in sources.values() if s.kind is OriginKind.INSTITUTION and not s.bare]  # by name
    reasons: list[tuple[str, str]] = []
    led = [
        (_pair(a, b), f"{sources[a].name} leads {sources[b].name}")
        for a, b in sorted(heads.items())
        if a in sources and b in sources
    ]
    for (a, b), why in (*sorted(_by_name(view, sources)), *led, *sorted(_by_quotation(view, direct))):
        if unions.join(a, b):
            reasons.append((a, why))
    for (a, b), why in (*_by_content(view, direct, settings), *sorted(_named_late(view, direct))):
        if not _two_bodies(unions, bodies, a, b) and unions.join(a, b):
            reasons.append((a, why))
    of = {key: unions.find(key) for key in sorted(sources)}
    why_of: dict[str, list[str]] = defaultdict(list)
    for key, why in reasons:
        why_of[of[key]].append(why)
    return Aliases(of, {key: tuple(sorted(held)) for key, held in why_of.items()}, _maybe(view, direct, settings))


def _two_bodies(unions: Unions, bodies: Iterable[str], a: str, b: str) -> bool:
    """Whether each of two sets of sources has a named body already.

    What two bodies share with a third name ("the airline") does not make them one.
    """
    one, other = unions.find(a), unions.find(b)
    return one != other and {one, other} <= {unions.find(key) for key in bodies}


def _by_name(view: View, sources: Mapping[str, Source]) -> Iterator[tuple[Pair, str]]:
    """Give role nouns with the one named source whose name holds them."""
    named = [s for s in sources.values() if s.kind is OriginKind.INSTITUTION and s.entity is not None]
    for one, other in permutations(named, 2):
        short, long = one.name.casefold().split(), other.name.casefold().split()
        longer = [n for n in named if n.name.casefold().split()[: len(short)] == short and n.key != one.key]
        if len(short) < len(long) and longer == [other] and not (_is_place(view, one, other) or _whole(short)):
            yield _pair(one.key, other.key), f"{one.name} = {other.name}"
    for source in sources.values():
        if not source.bare or source.kind is OriginKind.UNNAMED or not source.words:
            continue
        fits = [n for n in named if _holds_role(view, source, n)]
        fits = fits or _longer(source, sources.values())
        if len(fits) == 1:
            yield _pair(source.key, fits[0].key), f"{source.name} = {fits[0].name}"


def _longer(source: Source, sources: Iterable[Source]) -> list[Source]:
    """Give the bodies known by more words of the same noun: for "council" the "town council"."""
    if source.kind is not OriginKind.INSTITUTION or len(source.words) != 1 or source.words[0] in GENERAL:
        return []
    held = (s for s in sources if s.bare and s.kind is OriginKind.INSTITUTION and len(s.words) > 1)
    return [s for s in held if s.words[-1] == source.words[0]]


def _holds_role(view: View, bare: Source, named: Source) -> bool:
    """Whether a body's name holds the words of a description, or all but its last: "intelligence [agency]".

    A name that ends in another word for a body is meant only where a report calls it by the description's place.
    """
    role = set(role_of(named.name))
    if set(bare.words) <= role:
        return True
    place = {w.casefold() for w in _POSSESSED.sub("", bare.name).split() if w[:1].isupper()}
    kind = [w for w in bare.words if w not in place]
    if len(kind) < 2 or kind[-1] not in BODIES or not set(kind[:-1]) <= role:
        return False
    return bool(BODIES & role) and _of_place(view, bare, named)


def _of_place(view: View, bare: Source, named: Source) -> bool:
    """Whether a report puts the place that a description names right before a body: "Norland's Guard Service"."""
    place = " ".join(w for w in _POSSESSED.sub("", bare.name).split() if w[:1].isupper())
    entity = view.entities.get(named.entity or "")
    ahead = (view.reports[m.report_id].text[: m.start] for m in entity.mentions) if entity and place else ()
    return any(_POSSESSED.sub("", text[-len(place) - REACH :]).rstrip().endswith(place) for text in ahead)


def _whole(name: Sequence[str]) -> bool:
    """Whether a name is whole as it is: "Senate" is no short form of "Senate Ethics Committee"."""
    words = " ".join(name).removeprefix("the ")
    return words in LONE_HEADS or words in KNOWN_FORMS


def _is_place(view: View, short: Source, long: Source) -> bool:
    """Whether a name is only the place of the body whose name begins with it ("Oslo", "Oslo Police")."""
    entity = view.entities.get(short.entity or "")
    last = long.name.casefold().split()[-1]
    return (entity is not None and entity.kind is NameKind.PLACE) or (
        last in COLLECTIVE and last not in short.name.casefold().split()
    )


def _bears_a_place(view: View, source: Source) -> bool:
    """Whether a source is a place ("Oslo said", "OSLO:"): whoever speaks there, the same words do not tell."""
    entity = view.entities.get(source.entity or "")
    return entity is not None and entity.kind is NameKind.PLACE


def _by_content(view: View, direct: Mapping[str, Source], settings: WeighSettings) -> Iterator[tuple[Pair, str]]:
    by_key = {s.key: s for s in direct.values()}
    shared = _shared(view, direct, settings.alias_score)
    for pair, count in sorted(shared.items(), key=lambda held: (-held[1], held[0])):
        one, other = by_key[pair[0]], by_key[pair[1]]
        office = any(s.bare and (s.kind is OriginKind.PERSON or set(s.words) <= SPEAKING) for s in (one, other))
        if count < (1 if office else settings.alias_claims):
            continue
        if all(_best(s.key, shared) == pair for s in (one, other) if s.bare):
            said = "the same statement" if count == 1 else f"{count} of the same statements"
            yield pair, f"{one.name} and {other.name} are given for {said}"


def _by_quotation(view: View, direct: Mapping[str, Source]) -> Iterator[tuple[Pair, str]]:
    """Give the unnamed sources whom two reports quote with the same words, whoever leaves them unnamed."""
    for a in view.linked.alignments:
        held = [direct[c] for c in (a.a, a.b) if c in view.claims and _quoted(view, view.claims[c])]
        hidden = [s for s in held if s.kind is OriginKind.UNNAMED and not s.hearsay]
        if len(hidden) == len({s.key for s in hidden}) == 2 and near_verbatim(
            view.claims[a.a].span.text, view.claims[a.b].span.text, SPOKEN
        ):
            yield _pair(hidden[0].key, hidden[1].key), f"{hidden[0].name} and {hidden[1].name} are quoted alike"


def _maybe(view: View, direct: Mapping[str, Source], settings: WeighSettings) -> dict[Pair, str]:
    """Give the officials and bodies that are given for the same statements: the one may pass on the other's."""
    by_key = {s.key: s for s in direct.values()}
    counted = _shared(view, direct, settings.alias_score, _official_and_body)
    return {
        pair: f"{by_key[pair[0]].name} and {by_key[pair[1]].name} are given for {count} of the same statements"
        for pair, count in sorted(counted.items())
        if count >= settings.alias_claims
    }


def _official_and_body(one: Source, other: Source) -> bool:
    """Whether two named sources are a person who holds office and a body."""
    kinds = {one.kind, other.kind}
    known = one.named and other.named and not (one.bare or other.bare)
    return known and kinds == {OriginKind.PERSON, OriginKind.INSTITUTION} and (one.official or other.official)


def _quoted(view: View, claim: Claim) -> bool:
    attribution = view.attribution(claim)
    return attribution is not None and attribution.kind is not AttributionKind.INDIRECT


def _named_late(view: View, direct: Mapping[str, Source]) -> Iterator[tuple[Pair, str]]:
    """Give the unnamed official of a lead ("an official said") with the official whom the report quotes next."""
    for marked in view.marked:
        heard = [(c.sentence, direct[c.id]) for c in sorted(marked.claims, key=lambda c: c.span)]
        hidden = [(at, s) for at, s in heard if at < 2 * LEAD and _one_official(s)]
        for at, lead in hidden[:1]:
            later = (s for i, s in heard if at <= i <= at + LEAD and s.official and not s.bare)
            if (named := next(later, None)) is not None:
                yield _pair(lead.key, named.key), f"{named.name} is the official whom the lead leaves unnamed"


def _one_official(source: Source) -> bool:
    """Whether a source is one unnamed holder of an office ("an official", not "officials")."""
    unnamed = source.unnamed is UnnamedType.OFFICIAL and source.relay.startswith("own:")
    return unnamed and source.words[-1:] in ONE_OFFICIAL


def _shared(
    view: View, direct: Mapping[str, Source], least: float, fit: Callable[[Source, Source], bool] | None = None
) -> dict[Pair, int]:
    """Count the statements that two sources are both given for, where `fit` (`_may_be_one`) lets them be one."""
    fit = fit or _may_be_one
    held: dict[Pair, set[Pair]] = defaultdict(set)
    for a, b in (*_across(view, least), *_within(view)):
        one, other = direct[a], direct[b]
        if fit(one, other) and not (_bears_a_place(view, one) or _bears_a_place(view, other)):
            pair = _pair(one.key, other.key)
            held[pair].add((a, b) if pair[0] == one.key else (b, a))
    return {pair: min(len({a for a, _ in claims}), len({b for _, b in claims})) for pair, claims in held.items()}


def _best(key: str, shared: Mapping[Pair, int]) -> Pair | None:
    """Give the pair in which a role noun shares most statements: it stands for one source only."""
    mine = [pair for pair in shared if key in pair]
    return min(mine, key=lambda p: (-shared[p], p), default=None)


def _across(view: View, least: float) -> Iterator[Pair]:
    for a in view.linked.alignments:
        if a.score >= least and a.a in view.claims and a.b in view.claims:
            yield a.a, a.b


def _within(view: View) -> Iterator[Pair]:
    """Give claims of one report that are both strongly aligned to one claim of another."""
    for middle in sorted(view.near):
        others = sorted(a.b if a.a == middle else a.a for a in view.near[middle] if a.strong)
        for a, b in combinations(others, 2):
            if view.claims[a].span.report_id == view.claims[b].span.report_id:
                yield a, b


def _may_be_one(one: Source, other: Source) -> bool:
    """Whether two sources can be one; an outlet's own voice and two named sources never are."""
    if one.key == other.key or not one.named or not other.named:
        return False
    if one.kind is OriginKind.UNNAMED or other.kind is OriginKind.UNNAMED:
        return _unnamed_may_be(one, other)
    if one.bare and other.bare:
        general = any(len(s.words) == 1 and s.words[0] in GENERAL for s in (one, other))  # not "fire service"
        return general or set(one.words) <= set(other.words) or set(other.words) <= set(one.words)
    if one.bare or other.bare:
        return not _differ(one, other) and not _outside(one, other)
    return (
        False  # the same words in the mouths of a person and a body do not say that the one speaks for the other
    )


def _outside(one: Source, other: Source) -> bool:
    """Whether a body or paper known by its noun stands beside a person without office: police, and the suspect."""
    bare, named = (one, other) if one.bare else (other, one)
    apart = bare.kind in (OriginKind.INSTITUTION, OriginKind.DOCUMENT)  # nor is "a filing" the analyst who read it
    return apart and named.kind is OriginKind.PERSON and not named.official


def _differ(one: Source, other: Source) -> bool:
    """Whether a described source bears a name that the named one has not: "Orlen government" is not Korvale's."""
    bare, named = (one, other) if one.bare else (other, one)
    proper = {w.casefold() for w in bare.name.split() if w[:1].isupper()}
    return bool(proper) and not proper & set(named.name.casefold().split())


def _unnamed_may_be(one: Source, other: Source) -> bool:
    """Whether an unnamed source can be another: the same outlet's, or an official whom another report names."""
    if one.kind is other.kind:
        return one.relay == other.relay and (one.bare or other.bare)
    unnamed = one if one.kind is OriginKind.UNNAMED else other
    return unnamed.relay.startswith("own:") and unnamed.unnamed is UnnamedType.OFFICIAL


def _pair(a: str, b: str) -> Pair:
    return (a, b) if a < b else (b, a)


def joined_name(sources: Iterable[Source], told: Mapping[str, int]) -> str:
    """Give the name of sources that are one: named ones before described ones, at most two.

    `told` gives a source's key -> how many claims name it: of two bodies the one that more do comes first.
    """
    order = {OriginKind.INSTITUTION: 0, OriginKind.PERSON: 1, OriginKind.DOCUMENT: 2}
    hidden = OriginKind.UNNAMED
    ranked = sorted(
        sources, key=lambda s: (s.kind is hidden, s.bare, order.get(s.kind, 3), -told.get(s.key, 0), s.name, s.key)
    )
    named = [s.name for s in ranked if not s.bare and s.kind is not OriginKind.UNNAMED]
    return JOINED.join(unlengthened(list(dict.fromkeys(named or [ranked[0].name]))[:2]))
