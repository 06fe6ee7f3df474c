"""Who `he`, `she`, `it` and `they` are, as a source: the last speaker, or the nearest subject that fits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from secondsource.language import sources as nouns
from secondsource.mark.attributions.discourse import Said, Scene, full_gender, same_name
from secondsource.model import Name, NameKind

HE = frozenset({"he", "him", "himself"})
SHE = frozenset({"she", "her", "herself"})
IT = frozenset({"it", "they", "them"})
BACK = 6  # sentences back to whom a pronoun may refer
SUBJECT, SPEAKER = 1.5, 2.5  # sentences by which a subject, or an earlier speaker, counts as nearer
THINGS = nouns.MEDIA | nouns.INSTITUTIONS | nouns.DOCUMENTS | IT

HUMAN = nouns.OFFICIALS | nouns.DIPLOMATS | nouns.EXPERTS | nouns.WITNESSES | nouns.SPOKESPEOPLE | nouns.PEOPLE


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody a pronoun may refer to: the lower the cost, the likelier."""

    cost: float
    place: int
    name: Name | None
    anonymous: bool


def person(scene: Scene, head: int, male: bool) -> Candidate | None:
    """Give who `he` or `she` is."""
    found = [*_speakers(scene, head, male), *_people(scene, head, male)]
    return min(found, key=lambda c: (c.cost, -c.place), default=None)


def _speakers(scene: Scene, head: int, male: bool) -> Iterator[Candidate]:
    start, here = scene.text.words[head].start, scene.text.sentence[head]
    for s in scene.earlier(start):
        distance = here - scene.number(s.place)
        if distance <= BACK and not _is_outer(scene, s) and _could_be(scene, s, male):
            yield Candidate(distance - SPEAKER + s.nested, s.place, s.speaker, s.anonymous)


def _is_outer(scene: Scene, s: Said) -> bool:
    """Whether it is the one whose words the pronoun stands in: nobody calls himself `he`."""
    return scene.outer is not None and (
        s.source == scene.outer.source or same_name(s.speaker, scene.outer.speaker)
    )


def _could_be(scene: Scene, s: Said, male: bool) -> bool:
    words = {scene.text.low(i) for i in scene.text.between(*s.source)}
    if s.speaker is not None and (s.speaker.kind is NameKind.PERSON or not words & HUMAN):
        return s.speaker.kind is NameKind.PERSON and full_gender(scene, s.speaker) in {None, male}
    return not words & (THINGS | (nouns.NOUNS_SHE | SHE if male else nouns.NOUNS_HE | HE))


def _people(scene: Scene, head: int, male: bool) -> Iterator[Candidate]:
    text = scene.text
    for name in scene.names:
        words = scene.words_of(name)
        if name.kind is not NameKind.PERSON or not words or words[-1] >= head:
            continue
        distance = text.sentence[head] - text.sentence[words[0]]
        hidden = text.quoted[words[0]] >= 0 and text.quoted[words[0]] != text.quoted[head]
        if distance > BACK or hidden or full_gender(scene, name) not in {None, male}:
            continue
        if scene.outer is not None and same_name(name, scene.outer.speaker):
            continue
        subject = any(text.words[i].dep in {"nsubj", "nsubjpass"} for i in words)
        yield Candidate(distance - (SUBJECT if subject else 0), name.span.start, name, False)


def institution(scene: Scene, head: int) -> Candidate | None:
    """Give what `it` or `they` is: the last speaker that is no single person, else the last such subject."""
    text, start = scene.text, scene.text.words[head].start
    here = text.sentence[head]
    for s in scene.earlier(start):
        single = s.speaker is not None and s.speaker.kind is NameKind.PERSON
        if here - scene.number(s.place) <= BACK // 2 and not single and not _is_outer(scene, s):
            return Candidate(0, s.place, s.speaker, s.anonymous)
    found = []
    for name in scene.names:
        words = scene.words_of(name)
        if name.kind is NameKind.PERSON or not words or words[-1] >= head:
            continue
        near = here - text.sentence[words[0]] <= 1
        if near and any(text.words[i].dep in {"nsubj", "nsubjpass"} for i in words):
            found.append(Candidate(0, name.span.start, name, False))
    return max(found, key=lambda c: c.place, default=None)
