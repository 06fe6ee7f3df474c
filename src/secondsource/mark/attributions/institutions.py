"""Who `it` and `they` are, as a source: the last body that spoke, or the nearest such subject."""

from __future__ import annotations

from secondsource.mark.attributions.anonymity import is_anonymous
from secondsource.mark.attributions.candidates import BACK, Candidate, is_outer, main_subject
from secondsource.mark.attributions.discourse import Scene
from secondsource.mark.attributions.phrases import phrase
from secondsource.mark.attributions.sources import can_speak
from secondsource.model import NameKind


def institution(scene: Scene, head: int) -> Candidate | None:
    """Give what `it` or `they` is: the last speaker that is no single person, else the last such subject."""
    text, start = scene.text, scene.text.words[head].start
    here = text.sentence[head]
    subjects = [c for c in _bodies(scene, head) if not scene.within(c.place)]
    if subjects and scene.number(subjects[-1].place) == here:
        return subjects[-1]
    if scene.text.low(head) != "it" and (group := _group(scene, head)) is not None:
        return group
    for s in scene.earlier(start):
        single = s.speaker is not None and s.speaker.kind is NameKind.PERSON
        if here - scene.number(s.place) > BACK // 2 or scene.within(s.place) or s.heard:
            continue
        if not single and not is_outer(scene, s):
            return Candidate(0, s.place, s.speaker, s.anonymous)
    return subjects[-1] if subjects else None


def _group(scene: Scene, head: int) -> Candidate | None:
    """Give the people without a name who are the sentence's subject: `officers seek two men they say ran`."""
    text = scene.text
    for at in range(text.bounds[head][0], head):
        subject = text.words[at].dep in {"nsubj", "nsubjpass"}
        if subject and text.words[at].pos == "PROPN" and text.child(at, "conj") is not None:
            return Candidate(0, text.words[at].start, None, False)  # "Roe and Poe will end it, they say"
        plural = text.words[at].tag == "NNS" and subject
        if plural and can_speak(text, at) and not scene.within(text.words[at].start):
            source = phrase(text, at, text.head[at])
            anonymous = source is None or is_anonymous(text, source, scene.names)
            return Candidate(0, text.words[at].start, None, anonymous)
    return None


def _bodies(scene: Scene, head: int) -> list[Candidate]:
    """Give the bodies and places that are subjects in this sentence or in the last one, in text order."""
    text, found = scene.text, []
    for name in scene.names_near(head, 1):
        words = scene.words_of(name)
        if name.kind is NameKind.PERSON or not words or words[-1] >= head:
            continue
        near = text.sentence[head] - text.sentence[words[0]] <= 1
        if near and any(main_subject(text, i) for i in words):
            found.append(Candidate(0, name.span.start, name, False))
    return sorted(found, key=lambda c: c.place)
