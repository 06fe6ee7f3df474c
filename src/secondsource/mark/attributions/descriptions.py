"""Who `the lawmaker`, `the paper`, `the ministry` is: the last one introduced with that noun."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from secondsource.language import sources as nouns
from secondsource.language.titles import STRANGERS
from secondsource.mark.attributions.candidates import THINGS, Candidate
from secondsource.mark.attributions.discourse import Scene
from secondsource.mark.attributions.draft import QUOTES
from secondsource.mark.attributions.facets import asked_of, person_key
from secondsource.mark.attributions.pronouns import person
from secondsource.mark.attributions.text import Range
from secondsource.model import Name, NameKind

AGED = re.compile(r"\d{1,3}-years?-olds?")
PARENT = re.compile(
    r"(?P<who>(?:grand)?(?:father|mother|dad|mum|mom))-of-(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)"
)
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
BARE = frozenset({"police", "prosecutors", "authorities", "organisers", "organizers"})
FIRMS = frozenset(
    {
        "company",
        "firm",
        "airline",
        "carrier",
        "maker",
        "manufacturer",
        "retailer",
        "bank",
        "club",
        "giant",
        "chain",
    }
)
PRINTED = frozenset({"paper", "newspaper", "daily", "weekly", "tabloid", "broadsheet", "magazine", "report"})
PLACES = frozenset({"country", "city", "town", "village", "nation", "state", "kingdom", "government", "regime"})
SECONDS = frozenset({"vice", "deputy", "assistant"})  # whose office is not the one without that word
LEAD = 4  # sentences of a headline and a lead that leave out a name which comes further down
CALLED = (NameKind.PERSON, NameKind.ORGANISATION)
NEAR_BY = 2  # sentences back in which one of several whom a description fits is named alone
AGENCIES = frozenset("authority administration commission board centre center centers".split())
NEAR = 3  # sentences back to the one organisation that "the company" may be
ALIKE: tuple[frozenset[str], ...] = (
    nouns.MEDIA | {"report", "reports"},
    frozenset(
        {"lawmaker", "mp", "senator", "congressman", "congresswoman", "legislator", "parliamentarian", "sen."}
    ),
    frozenset(
        {"company", "firm", "maker", "manufacturer", "airline", "carrier", "corporation", "airlines", "inc"}
    ),
    frozenset({"agency", "service", "bureau", "office", "department"}),
    frozenset({"organisation", "organization", "group", "charity", "association", "foundation", "associations"}),
    frozenset({"organiser", "organizer", "organisers", "organizers"}),
    frozenset({"police", "authorities", "officers", "department"}),
    frozenset({"source", "sources", "official", "diplomat"}),
    nouns.SPOKESPEOPLE,
    frozenset({"doctor", "dr", "dr.", "physician", "surgeon"}),
    frozenset({"professor", "prof", "prof.", "academic", "scholar"}),
    frozenset({"governor", "gov", "gov."}),
    frozenset({"representative", "rep", "rep."}),
    frozenset({"prosecutor", "prosecutors", "attorney"}),
)


def described(scene: Scene, source: Range, head: int) -> Candidate | None:
    """Give whom a definite description refers to: an earlier source of that noun, else an earlier name."""
    text, start = scene.text, source[0]
    noun = text.low(head)
    words = [text.low(i) for i in text.between(*source)]
    if text.headline[head] and words and words[0] not in DEFINITE | {"a", "an"}:
        return _by_title(scene, words, head)
    if not (words and words[0] in DEFINITE) and noun not in BARE:
        return None
    kin = _kin(noun, text.lemma(head))
    asked = asked_of(text, head) if words[0] in DEFINITE else frozenset()
    if asked and (found := by_facets(scene, head, asked, kin)) is not None:
        return found
    earlier = _source_of_noun(scene, start, kin, head)
    if earlier is not None and (earlier.name is not None or noun in nouns.UNNAMED_NOUNS):
        return earlier
    if noun in nouns.UNNAMED_NOUNS:
        return None
    if (told := _epithet(words)) is not None:
        return person(scene, head, told.male)  # "the 34-year-old": whoever the text is about
    named = _introduced(scene, start, head, kin) or (_only_body(scene, head) if noun in FIRMS else None)
    named = named or (_named_later(scene, head, kin) if earlier is None else None)
    return Candidate(0, named.span.start, named, False) if named is not None else earlier


@dataclass(frozen=True, slots=True)
class Epithet:
    """Words that tell of somebody an age or a number of children only; `male` None where they do not tell."""

    male: bool | None


def _epithet(words: Sequence[str]) -> Epithet | None:
    """Read `the 34-year-old`, `the father of two`, `the mother-of-six`."""
    joined = re.sub("-+", "-", "-".join(words[1:]))
    if AGED.fullmatch(joined):
        return Epithet(None)
    parent = PARENT.fullmatch(joined)
    return Epithet(parent["who"].endswith(("father", "dad"))) if parent else None


def by_facets(scene: Scene, head: int, asked: frozenset[str], kin: frozenset[str]) -> Candidate | None:
    """Give the one person of whom the report says all that a description does: `the Orlen senator`, `the Liberal`.

    Nobody where two fit; None where the report says it of nobody, and the nearest may be meant.
    """
    words = {scene.text.low(i) for i in range(scene.text.edges[head][0], head)}
    fits = [who for who, said in scene.facets.items() if asked <= said and not (said - words) & SECONDS]
    closer = [who for who in fits if kin & scene.facets[who]]
    for held in (closer, fits):
        if len(held) == 1:
            name = _latest(scene, head, held[0])
            return Candidate(0, name.span.start, name, False) if name is not None else None
        if held:
            return _spoke_last(scene, head, held)
    return None


def _spoke_last(scene: Scene, head: int, held: Sequence[str]) -> Candidate:
    """Give the one of several whom the last sentences are about alone, else nobody."""
    text = scene.text
    near = {who for n in scene.names_near(head, NEAR_BY) if (who := person_key(n, held))}
    name = _latest(scene, head, near.pop()) if len(near) == 1 else None
    return Candidate(0, name.span.start if name else text.words[head].start, name, False)


def _latest(scene: Scene, head: int, who: str) -> Name | None:
    """Give the last mention of a person before a word, else the first one behind it."""
    mine = [n for n in scene.names if n.kind is NameKind.PERSON and person_key(n, scene.facets) == who]
    before = [n for n in mine if n.span.end <= scene.text.words[head].start]
    return before[-1] if before else next(iter(mine), None)


def _only_body(scene: Scene, head: int) -> Name | None:
    """Give the one organisation that the last sentences name; None where they name several."""
    text = scene.text
    near = [
        n
        for n in scene.names
        if n.kind is NameKind.ORGANISATION
        and (words := scene.words_of(n))
        and words[-1] < head
        and text.sentence[head] - text.sentence[words[0]] <= NEAR
    ]
    return near[-1] if near and len({n.span.text.casefold() for n in near}) == 1 else None


def _kin(noun: str, lemma: str) -> frozenset[str]:
    own = frozenset({noun, lemma})
    if own & PRINTED:
        return PRINTED | (nouns.OUTLETS - nouns.WIRES)
    alike = own.union(*(group for group in ALIKE if own & group)) | (AGENCIES if noun == "agency" else frozenset())
    return alike - {"department"} if noun in BARE else alike  # the police are no ministry


def _source_of_noun(scene: Scene, start: int, kin: frozenset[str], head: int) -> Candidate | None:
    """Give the last source of such a noun: not who owns it (`the firm's boss`), nor whose boss it is."""
    text = scene.text
    noun = text.low(head)
    titled = _titled(scene, start, kin) if noun not in THINGS else frozenset()
    for s in scene.earlier(start):
        beside = {"poss", "compound"} if s.anonymous else {"poss"}  # the police are not "police sources"
        own = [i for i in text.between(*s.source) if text.words[i].dep not in beside]
        single = s.speaker is not None and s.speaker.kind is NameKind.PERSON
        if single and (noun in THINGS or noun in FIRMS or noun in PLACES):
            continue
        if text.words[head].tag == "NN" and noun not in THINGS and _several(scene, s.source, noun):
            continue  # "the nun" is none of "the Oslo nuns"
        called = single and s.speaker is not None and _surname(s.speaker) in titled
        if called or {w for i in own for w in (text.low(i), text.lemma(i))} & kin:
            return Candidate(0, s.place, s.speaker, s.anonymous)
        written = noun in nouns.DOCUMENTS and s.speaker is not None and not _is_outlet(s.speaker)
        if written and noun in _platforms(scene, s.place):
            return Candidate(0, s.place, s.speaker, s.anonymous)  # "it said in a statement"
    return None


def _several(scene: Scene, source: Range, noun: str) -> bool:
    """Whether a source is several of a noun."""
    text = scene.text
    return any(text.words[i].tag == "NNS" and text.lemma(i) == noun for i in text.between(*source))


def _titled(scene: Scene, start: int, kin: frozenset[str]) -> frozenset[str]:
    """Give the surnames of the people whom the text before a code point calls by such a noun."""
    before = [n for n in scene.names if n.kind is NameKind.PERSON and n.span.end <= start and scene.words_of(n)]
    full = {n.span.text.casefold() for n in before if " " in n.span.text}
    shared = Counter(name.split()[-1] for name in full)  # of relatives the surname does not tell who
    called = (_surname(n) for n in before if _called(scene, n) & kin)
    return frozenset(name for name in called if shared[name] < 2)


def _surname(name: Name) -> str:
    return name.span.text.casefold().split()[-1]


def _is_outlet(name: Name) -> bool:
    return bool(set(name.span.text.casefold().split()) & nouns.OUTLETS)


def _platforms(scene: Scene, position: int) -> set[str]:
    """Give what somebody says something in (`in a letter`) or puts out, in the sentence at a code point."""
    text = scene.text
    first, last = text.bounds[min(text.index_at(position), len(text.words) - 1)]
    above = ((i, text.head[i]) for i in range(first, last + 1))
    return {text.low(i) for i, k in above if text.low(k) in {"in", "on"} or text.head[k] == k}


def _introduced(scene: Scene, start: int, head: int, kin: frozenset[str]) -> Name | None:
    """Give the last name that an apposition, a title, a copula or its own last word calls so."""
    before = [n for n in scene.names if (words := scene.words_of(n)) and words[-1] < head]
    found = [n for n in before if n.span.end <= start or n.kind is NameKind.PLACE]  # "the Sandmark government"
    for name in sorted(found, key=lambda n: -n.span.start):
        placed = name.kind is NameKind.PLACE and not kin & PLACES
        if name.kind is NameKind.PERSON and kin & (nouns.INSTITUTIONS | nouns.DOCUMENTS | PLACES):
            continue  # "the administration" is not the president whose it is, "the leaflet" nobody that it names
        other = name.kind is NameKind.OTHER and not _set_beside(scene, name, kin)
        if not (other or placed) and _called(scene, name) & kin:
            return name
    return None


def _named_later(scene: Scene, head: int, kin: frozenset[str]) -> Name | None:
    """Give the one name that the report calls so further down: a headline, or a lead, leaves it out."""
    text = scene.text
    if text.sentence[head] > LEAD or text.words[head].tag not in {"NN", "NNP"}:
        return None
    behind = [n for n in scene.names if n.kind in CALLED and (w := scene.words_of(n)) and w[0] > head]
    right = (NameKind.ORGANISATION,) if kin & nouns.INSTITUTIONS else (NameKind.PERSON,)
    held = {
        n.span.text.casefold().split()[-1]: n
        for n in reversed(behind)
        if n.kind in right and _called(scene, n) & kin
    }
    return next(iter(held.values())) if len(held) == 1 else None


def _by_title(scene: Scene, words: Sequence[str], head: int) -> Candidate | None:
    """Give the one person whom the report calls by all words of a headline's source: `Town clerk warns of P`."""
    title, whole = f" {' '.join(words)} ", scene.text.report.text
    people = (
        n
        for n in scene.names
        if n.kind is NameKind.PERSON and whole[: n.span.start][-len(title) :].casefold() == title
    )
    held = {n.span.text.casefold().split()[-1]: n for n in people}
    single = scene.text.words[head].tag in {"NN", "NNP"} and words[-1] not in nouns.INSTITUTIONS | STRANGERS
    name = next(iter(held.values())) if single and len(held) == 1 else None
    return Candidate(0, name.span.start, name, False) if name is not None else None


def _set_beside(scene: Scene, name: Name, kin: frozenset[str]) -> bool:
    """Whether a noun stands right before a name of no known kind: `the group "Truckers for Orlen"`."""
    words = scene.words_of(name)
    before = words[0] - 1 if words else -1
    while before > 0 and scene.text.words[before].text in QUOTES:
        before -= 1
    return scene.text.low(before) in kin


def _called(scene: Scene, name: Name) -> frozenset[str]:
    """Give the nouns that the words round a name call it by."""
    text, words = scene.text, scene.words_of(name)
    top = next((i for i in words if text.head[i] not in words), words[-1])
    nearby = [*words] if name.kind is not NameKind.PERSON else []
    nearby += [k for k in text.kids[top] if text.words[k].dep in {"compound", "appos", "amod", "nmod"}]
    above = text.head[top]
    if text.words[top].dep in {"appos", "compound"}:
        nearby.append(above)
    if text.words[top].dep in {"nsubj", "nsubjpass"} and text.lemma(above) == "be":
        nearby += text.children(above, "attr")
    if text.words[top].dep == "pobj" and text.low(text.head[above]) in nouns.SPOKESPEOPLE:
        nearby.append(text.head[above])  # a spokesman for the board: he speaks as the board
    nearby += [words[0] - 1] if words[0] else []
    return frozenset(w for i in nearby for w in (text.low(i), text.lemma(i)))
