"""Who stands behind a source: the name inside it, or behind `he`, `the lawmaker`, `the paper`, `the source`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from secondsource.mark.attributions.anonymity import head_of, is_anonymous, tied
from secondsource.mark.attributions.descriptions import described
from secondsource.mark.attributions.discourse import Scene
from secondsource.mark.attributions.pronouns import HE, IT, SHE, Candidate, institution, person
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import Name, NameKind

FIRST = frozenset({"i", "we", "me", "us"})


@dataclass(frozen=True, slots=True)
class Answer:
    """Who speaks: the named mention, or None; and whether the report leaves the source unnamed."""

    speaker: Name | None
    anonymous: bool


def resolve(scene: Scene, source: Range) -> Answer:
    """Give who a source is, or refers to, in its report."""
    text = scene.text
    own = name_inside(text, source, scene.names)
    unnamed = is_anonymous(text, source, scene.names)
    if own is not None:
        return Answer(own, unnamed)
    head = head_of(text, source)
    if head is None:
        return Answer(None, unnamed)
    if text.low(head) in FIRST and scene.outer is not None:
        return Answer(scene.outer.speaker, scene.outer.anonymous)
    found = _referent(scene, source, head)
    if found is None:
        return Answer(None, unnamed)
    return Answer(found.name, found.anonymous if found.name is None else False)


def _referent(scene: Scene, source: Range, head: int) -> Candidate | None:
    word = scene.text.low(head)
    if word in HE | SHE:
        return person(scene, head, word in HE)
    if word in IT:
        return institution(scene, head)
    return described(scene, source, head)


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
    people = [n for n in inside if n.kind is NameKind.PERSON and not _owns(text, n, head)]
    bodies = [n for n in inside if n.kind is NameKind.ORGANISATION and tied(text, n, head)]
    return next(iter([*people, *bodies]), None)


def _owns(text: Text, name: Name, head: int) -> bool:
    """Whether a person's name only says whose aide speaks: `Roe's lawyer`, `a spokesman for Roe`."""
    words = text.between(name.span.start, name.span.end)
    last = words[-1] if words else head
    return text.words[last].dep in {"poss", "pobj"} or text.low(last + 1) in {"'s", "'"}
