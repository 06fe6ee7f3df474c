"""Subjects near a pronoun whom it may mean: a man who ran, the mayor, whoever the main clause is about."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language import sources as nouns
from secondsource.mark.attributions.candidates import (
    SPEAKER,
    SUBJECT,
    Candidate,
    Describe,
    agrees,
    main_subject,
)
from secondsource.mark.attributions.discourse import Scene, full_gender
from secondsource.mark.attributions.sources import PEOPLE
from secondsource.mark.attributions.text import Text
from secondsource.model import NameKind


def main_clause_subject(scene: Scene, head: int, male: bool | None) -> Iterator[Candidate]:
    """Give the subject of the sentence whose opening clause a pronoun stands in: `As he spoke, Roe wept`."""
    text = scene.text
    clause = text.head[head]
    main = text.head[clause]
    subject = text.child(main, "nsubj") if text.words[clause].dep == "advcl" and clause < main else None
    if subject is None or subject < clause or text.quoted[subject] != text.quoted[head]:
        return
    for name in scene.names:
        here = name.kind is NameKind.PERSON and subject in scene.words_of(name)
        if here and agrees(full_gender(scene, name), male):
            yield Candidate(-SPEAKER, name.span.start, name, False)


def strangers(scene: Scene, head: int, male: bool | None) -> Iterator[Candidate]:
    """Give the people without a name whom this sentence or the last one is about: `a man who ran`."""
    text = scene.text
    other = frozenset() if male is None else nouns.NOUNS_SHE if male else nouns.NOUNS_HE
    for at in range(head - 1, -1, -1):
        distance = text.sentence[head] - text.sentence[at]
        if distance > 1:
            return
        if text.words[at].tag != "NN" or text.low(at) not in PEOPLE - other or not main_subject(text, at):
            continue
        place = text.words[at].start
        if _is_new(text, at) and not scene.within(place) and not scene.hidden(place, head):
            yield Candidate(distance - SUBJECT, place, None, True)


def office_holders(scene: Scene, head: int, male: bool | None, describe: Describe | None) -> Iterator[Candidate]:
    """Give whom the last two sentences are about by an office: `The mayor rose. He waved.`"""
    text, at = scene.text, head - 1
    while describe is not None and at >= 0 and (distance := text.sentence[head] - text.sentence[at]) <= 1:
        place = text.words[at].start
        office = text.words[at].tag == "NN" and text.low(at) in PEOPLE and main_subject(text, at)
        if (
            office
            and text.low(text.edges[at][0]) == "the"
            and not (scene.within(place) or scene.hidden(place, head))
        ):
            found = describe(scene, text.chars(text.edges[at][0], at), at)
            if found is not None and found.name is not None and agrees(full_gender(scene, found.name), male):
                yield Candidate(distance - SUBJECT, place, found.name, False)
        at -= 1


def _is_new(text: Text, at: int) -> bool:
    """Whether a noun brings somebody new in: `a man`, `the man who ran`."""
    det = text.child(at, "det")
    if det is None or text.child(at, "appos", "compound") is not None:
        return False
    return text.low(det) in {"a", "an", "another"} or (
        text.low(det) == "the" and text.child(at, "relcl") is not None
    )
