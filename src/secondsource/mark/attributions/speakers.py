"""Who stands behind a source: the name inside it, or behind `he`, `the lawmaker`, `the paper`, `the source`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from secondsource.language.countries import demonym_code
from secondsource.language.sources import OUTSIDERS, SPOKESPEOPLE, TEXTS
from secondsource.mark.attributions.anonymity import head_of, is_anonymous, tied
from secondsource.mark.attributions.candidates import HE, IT, SHE, Candidate
from secondsource.mark.attributions.descriptions import described
from secondsource.mark.attributions.discourse import Scene
from secondsource.mark.attributions.institutions import institution
from secondsource.mark.attributions.pronouns import person
from secondsource.mark.attributions.sources import PEOPLE, can_speak
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import Name, NameKind

CONTENDERS = frozenset({"nominee", "candidate", "incumbent", "challenger", "contender"})
FIRST = frozenset({"i", "we", "me", "us"})
BACK = 2  # sentences from `they` to the several who spoke last


@dataclass(frozen=True, slots=True)
class Answer:
    """Who speaks: the named mention, or None; and whether the report leaves the source unnamed."""

    speaker: Name | None
    anonymous: bool


def resolve(scene: Scene, source: Range) -> Answer:
    """Give who a source is, or refers to, in its report."""
    text = scene.text
    if (called := _labelled(scene, source)) is not None:
        return Answer(called, False)
    source = _with_its_name(source, scene.names)
    own = name_inside(text, source, scene.names)
    unnamed = is_anonymous(text, source, scene.names)
    head = head_of(text, source)
    if own is not None and unnamed:
        return Answer(None, True)  # "a source at the firm": the firm does not speak
    if own is not None:
        holder = _holder(scene, source, head) if head is not None and own.kind is NameKind.ORGANISATION else None
        return Answer(holder or own, unnamed)
    if head is None:
        return Answer(None, unnamed)
    if text.low(head) in FIRST and scene.outer is not None:
        return Answer(scene.outer.speaker, scene.outer.anonymous)
    found = _referent(scene, source, head)
    if found is None:
        return Answer(None, unnamed)
    return Answer(found.name, found.anonymous if found.name is None else False)


def _labelled(scene: Scene, source: Range) -> Name | None:
    """Give the one person whose name a label in capitals ends: `ROE: P` is Ann Roe."""
    words = scene.text.report.text[slice(*source)]
    if not words.isupper() or scene.text.low(scene.text.index_at(source[1])) != ":":
        return None
    last = words.casefold().split()[-1]
    people = (n for n in scene.names if n.kind is NameKind.PERSON and n.span.text.casefold().split()[-1] == last)
    fits = {n.span.text.casefold(): n for n in people if " " in n.span.text and not n.span.text.isupper()}
    return next(iter(fits.values())) if len(fits) == 1 else None


def _with_its_name(source: Range, names: Sequence[Name]) -> Range:
    """Widen a source to all of a name that the parse breaks: `Care Over | Killing`, `spokesman Jo | Earley`."""
    for n in names:
        if n.span.start < source[0] < n.span.end <= source[1]:
            return n.span.start, source[1]
        cut = source[0] <= n.span.start < source[1] < n.span.end
        if cut and all(part[:1].isupper() for part in n.span.text.split()):
            return source[0], n.span.end
    return source


def _holder(scene: Scene, source: Range, head: int) -> Name | None:
    """Give the person who holds an office of a body: `the Council speaker` is one, not the Council."""
    if scene.text.words[head].tag != "NN" or scene.text.low(head) not in PEOPLE | CONTENDERS:
        return None
    found = _referent(scene, source, head)
    return found.name if found and found.name and found.name.kind is NameKind.PERSON else None


def _referent(scene: Scene, source: Range, head: int) -> Candidate | None:
    word = scene.text.low(head)
    if word in HE | SHE:
        return person(scene, head, word in HE, described)
    if word == "they" and (group := _group(scene, head)) is not None:
        return group
    if word in IT:
        return institution(scene, head)
    found = described(scene, source, head)
    return found if found is None or found.name is None or _fits(scene.text, head, found.name) else None


def _group(scene: Scene, head: int) -> Candidate | None:
    """Give the last source, where it is several and stands at most two sentences back: who `they` are."""
    text = scene.text
    if text.quoted[head] >= 0 or scene.outer is not None:
        return None
    last = next(iter(scene.earlier(text.words[head].start)), None)
    if last is None or text.sentence[head] - scene.number(last.place) > BACK or last.nested:
        return None
    words = text.between(*last.source)
    joined = any(text.low(i) in {"and", "&"} and text.words[i - 1].pos == "PROPN" for i in words[1:-1])
    top = head_of(text, last.source)
    several = (
        joined or (top is not None and text.words[top].tag in {"NNS", "NNPS"}) or text.low(words[0]) == "they"
    )
    return Candidate(0, last.place, last.speaker, last.anonymous) if several else None


def _fits(text: Text, head: int, name: Name) -> bool:
    """Whether a name can be meant: not one person by `prosecutors`, nor a body by `the Roe administration`."""
    words = set(name.span.text.casefold().split())
    owners = {text.low(k) for k in text.children(head, "compound", "poss", "amod") if _is_called(text, k)}
    plural = text.words[head].tag in {"NNS", "NNPS"} and name.kind is NameKind.PERSON
    if text.low(head) in SPOKESPEOPLE and not _served(text, head) <= words | {name.span.text}:
        return False  # "the spokesman for Poe" is not Roe, who speaks for the town
    return not plural and (not owners or bool(owners & words) or name.kind is NameKind.PERSON)


def _is_called(text: Text, at: int) -> bool:
    """Whether a word before a noun is a name of its own: `the Larkian newspaper`, not `the French newspaper`."""
    word = text.words[at]
    titled = word.pos == "ADJ" and word.text.istitle() and at > text.bounds[at][0]
    return word.pos == "PROPN" or (titled and demonym_code(word.text) is None)


def _served(text: Text, head: int) -> set[str]:
    """Give the last word of the name that `for` or `of` puts after a noun."""
    after = [text.child(k, "pobj") for k in text.children(head, "prep") if text.low(k) in {"for", "of"}]
    return {text.low(k) for k in after if k is not None and text.words[k].pos == "PROPN"}


def name_inside(text: Text, source: Range, names: Sequence[Name]) -> Name | None:
    """Give the name that says who a source is, where the source holds one."""
    head = head_of(text, source)
    inside = [n for n in names if source[0] <= n.span.start and n.span.end <= source[1]]
    if head is None or not inside:
        return None
    start = text.words[head].start
    at_head = [n for n in inside if n.span.start <= start < n.span.end]
    if at_head:
        return at_head[0]
    single = text.words[head].tag != "NNS"  # "spokesmen for the attorney, Jo Roe": she is none of them
    people = [
        n
        for n in inside
        if single and n.kind is NameKind.PERSON and tied(text, n, head) and not _owns(text, n, head)
    ]
    bodies = [n for n in inside if n.kind is NameKind.ORGANISATION and tied(text, n, head)]
    if text.low(head) in OUTSIDERS:
        return next(iter(people), None)  # "a Ferro customer" does not speak for Ferro
    if text.words[head].pos == "NOUN" and not (can_speak(text, head) or text.low(head) in TEXTS):
        bodies = [
            n for n in bodies if text.head[text.index_at(n.span.end) - 1] == head
        ]  # not "the brawl over Medicare"
    return next(iter([*people, *bodies]), None)


def _owns(text: Text, name: Name, head: int) -> bool:
    """Whether a person's name only says whose aide speaks: `Roe's lawyer`, `a spokesman for Roe`."""
    words = text.between(name.span.start, name.span.end)
    last = words[-1] if words else head
    if last < head and text.head[last] == head and text.words[head].pos == "NOUN":
        return True  # "a Roe aide"
    if text.low(text.head[last]) == "as":
        return False  # "the student, identified as Ann Roe"
    return text.words[last].dep in {"poss", "pobj"} or text.low(last + 1) in {"'s", "'"}
