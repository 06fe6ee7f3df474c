"""What a report says of the people that it names: party, office, place, trade, kin, by the words beside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from secondsource.language import sources as nouns
from secondsource.mark.attributions.text import Text
from secondsource.model import Name, NameKind

BESIDE = frozenset({"compound", "amod", "nmod", "appos", "poss"})
DEEP = 12  # words of an apposition that are looked at
Facets = Mapping[str, frozenset[str]]


def facets_of(text: Text, names: Sequence[Name]) -> dict[str, frozenset[str]]:
    """Give for each person, by the fullest name in lower case, the words that the report puts beside the name."""
    people = [n for n in names if n.kind is NameKind.PERSON]
    fullest = _fullest(people)
    found: dict[str, set[str]] = defaultdict(set)
    for name in people:
        words = text.between(name.span.start, name.span.end)
        who = fullest.get(name.span.text.casefold(), "")
        if words and who:
            found[who] |= _beside(text, words)
    return {who: frozenset(held) for who, held in found.items()}


def person_key(name: Name, known: Iterable[str]) -> str:
    """Give the full name that a mention is short for, "" where two fit."""
    low = name.span.text.casefold()
    fits = [full for full in known if full == low or full.endswith(f" {low}")]
    return fits[0] if len(fits) == 1 else ""


def _fullest(people: Sequence[Name]) -> dict[str, str]:
    """Give for each form of a name the one full name that it is short for; none where two persons share it."""
    forms = {n.span.text.casefold() for n in people}
    out = {}
    for form in forms:
        longer = {f for f in forms if f != form and (f.endswith(f" {form}") or f.startswith(f"{form} "))}
        tops = {f for f in longer if not any(g != f and g.endswith(f" {f}") for g in longer)}
        if len(tops) <= 1:
            out[form] = next(iter(tops), form)
    return out


def _beside(text: Text, words: Sequence[int]) -> set[str]:
    """Give the words of the title, the apposition and the predicate at a name."""
    top = next((i for i in words if text.head[i] not in words), words[-1])
    held = [k for k in text.kids[top] if k not in words and text.words[k].dep in BESIDE]
    above = text.head[top]
    if text.words[top].dep in {"appos", "compound"} and above != top:
        held += [above, *(k for k in text.kids[above] if k != top and text.words[k].dep in BESIDE)]
    if text.words[top].dep == "nsubj" and text.lemma(above) == "be":
        held += text.children(above, "attr")
    first = words[0] - 1
    while first >= text.bounds[words[0]][0] and text.words[first].pos in {"PROPN", "NOUN", "ADJ"}:
        held.append(first)
        first -= 1
    owned = {k for k in held if text.words[k].dep == "poss"}  # "Roe's lawyer, Ann Poe": not Roe's words
    owned -= {k for k in owned if text.edges[k][1] == words[0] - 1 and k in text.kids[top]}  # "Labour's Ann Poe"
    inside = (i for k in held if k not in owned for i in range(text.edges[k][0], text.edges[k][1] + 1))
    near = (i for i in inside if i not in words and abs(i - top) <= DEEP)
    kept = [i for i in near if text.words[i].pos in {"PROPN", "NOUN", "ADJ"}]
    return {w for i in kept for w in (text.low(i), text.lemma(i), _plain(text.low(i)))}


def _plain(word: str) -> str:
    """Give a party's noun for its adjective."""
    return {"democratic": "democrat", "gop": "republican", "sen.": "senator", "rep.": "representative",
            "gov.": "governor", "dr.": "doctor", "gen.": "general"}.get(word, word)  # fmt: skip


def asked_of(text: Text, head: int) -> frozenset[str]:
    """Give the names and parties in a description: `the Alabama Republican`, `the Democratic nominee`.

    Empty where the description has none, or is that of a body.
    """
    things = nouns.INSTITUTIONS | nouns.MEDIA | nouns.DOCUMENTS
    if text.words[head].tag not in {"NN", "NNP"} or text.low(head) in things:
        return frozenset()
    beside = [k for k in text.children(head, "compound", "amod", "nmod") if k < head]
    proper = [k for k in beside if text.words[k].text[:1].isupper() and k > text.bounds[head][0]]
    if text.words[head].text[:1].isupper() and head > text.bounds[head][0]:
        proper.append(head)
    return frozenset(_plain(text.low(k)) for k in proper)
