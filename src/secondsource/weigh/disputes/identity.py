"""Who did it: not identified in one report, named in another. An update."""

from __future__ import annotations

import re
from collections.abc import Iterator

from secondsource.language.perpetrators import PERPETRATORS, UNIDENTIFIED
from secondsource.model import Aspect, Marked, NameKind, Relation, Sentence
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene

RANK = 0.92


def identity_candidates(scene: Scene, _rails: Rails) -> Iterator[Candidate]:
    """Give the question who the attacker is, where one report does not know yet and another names a person."""
    unknown = tuple(r for m in scene.view.marked for r in _unknown(scene, m))
    named = tuple(r for m in scene.view.marked for r in _named(scene, m))
    reports = {r.report for r in named}
    unknown = tuple(r for r in unknown if r.report not in reports)
    who = {r.key for r in named}
    if unknown and len(who) == 1:
        name = named[0].label
        reason = "not identified in one report, named in the other"
        versions = (("not yet identified", unknown), (name, named))
        yield Candidate("identity", "", Aspect.PERSON, "Who did it?", Relation.UPDATE, versions, reason, RANK)


def _unknown(scene: Scene, marked: Marked) -> Iterator[Reading]:
    before = ""
    for sentence in marked.sentences:
        text = sentence.span.text
        found = UNIDENTIFIED.search(text)
        if found and (PERPETRATORS.search(text) or PERPETRATORS.search(before)):
            start = sentence.span.start + found.start()
            claim = scene.tight_claim(sentence, start, start + len(found.group()))
            if claim is not None:
                yield scene.read(claim, "unknown", "not yet identified")
        before = text


def _named(scene: Scene, marked: Marked) -> Iterator[Reading]:
    for sentence in marked.sentences:
        for name in marked.names:
            if (
                name.kind is NameKind.PERSON
                and sentence.span.covers(name.span)
                and _is_perpetrator(sentence, name.span.start)
            ):
                claim = scene.tight_claim(sentence, name.span.start, name.span.end)
                entity = next((e for e in scene.view.entities.values() if name.span in e.mentions), None)
                if claim is not None and entity is not None:
                    yield scene.read(claim, entity.id, entity.name)


def _is_perpetrator(sentence: Sentence, start: int) -> bool:
    """Whether a name stands right behind "the attacker, ", "gunman " or "identified as "."""
    before = sentence.span.text[: start - sentence.span.start]
    return bool(
        PERPETRATORS.search(before) and re.search(rf"(?:{PERPETRATORS.pattern}),? ?$", before, re.IGNORECASE)
    )
