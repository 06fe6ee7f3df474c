"""Who was behind an attack: a group that claims it, against officials who see no link, or its own silence."""

from __future__ import annotations

from collections.abc import Iterator
from re import Pattern

from secondsource.language.responsibility import ARMED_GROUP, CLAIMED, NO_LINK, NOT_A_WORD
from secondsource.model import Aspect, Entity, NameKind, Relation, Sentence
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene

RANK = 0.94


def responsibility_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the question whether a group did it, one candidate per group that claims it."""
    claimed: dict[str, list[Reading]] = {}
    rivals: list[tuple[Sentence, Reading, bool]] = []
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            if not _is_told_of_event(scene, rails, sentence):
                continue
            if group := _claimant(scene, sentence):
                claimed.setdefault(group.id, []).extend(_readings(scene, sentence, "claimed", CLAIMED))
            rivals += _rivals(scene, sentence)
    for group_id, said in sorted(claimed.items()):
        group = scene.view.entities[group_id]
        unlinked = tuple(r for _, r, silent in rivals if not silent)
        silent = tuple(r for s, r, quiet in rivals if quiet and _is_about(s, group))
        silent = tuple(r for r in silent if r.report not in {x.report for x in said})
        if unlinked or silent:
            yield _candidate(group, tuple(said), unlinked, silent)


def _is_told_of_event(scene: Scene, rails: Rails, sentence: Sentence) -> bool:
    """Whether a sentence's paragraph is about the event, and the one before not about an older case."""
    held = scene.view.sentences[sentence.span.report_id]
    before = held[sentence.index - 1] if 0 < sentence.index <= len(held) else sentence
    return not rails.of_another_time(scene.view, before) and rails.paragraph_about_event(scene.view, sentence)


def _candidate(
    group: Entity, said: tuple[Reading, ...], unlinked: tuple[Reading, ...], silent: tuple[Reading, ...]
) -> Candidate:
    held = (("claimed by it", said), ("no link found", unlinked), ("not claimed so far", silent))
    versions = tuple((label, readings) for label, readings in held if readings)
    relation = Relation.CONFLICT if unlinked else Relation.UPDATE
    reason = (
        "officials see no link to the group that claims it" if unlinked else "claimed only after the first reports"
    )
    question = f"Was {group.name} behind it?"
    return Candidate("responsibility", group.id, Aspect.POLARITY, question, relation, versions, reason, RANK)


def _claimant(scene: Scene, sentence: Sentence) -> Entity | None:
    """Give the organisation named before (or right behind "on behalf of") a claim of responsibility."""
    found = CLAIMED.search(sentence.span.text)
    if found is None:
        return None
    behind = found.group().casefold() == "on behalf of"
    at = sentence.span.start + (found.end() if behind else found.start())
    named = [
        (abs(m.start - at), e.id, e)
        for m, e in scene.view.mentions_in(sentence.span)
        if e.kind is NameKind.ORGANISATION and ((m.start >= at) if behind else (m.end <= at))
    ]
    return min(named, key=lambda n: n[:2])[2] if named else None


def _rivals(scene: Scene, sentence: Sentence) -> Iterator[tuple[Sentence, Reading, bool]]:
    text = sentence.span.text
    if NO_LINK.search(text) and ARMED_GROUP.search(text):
        yield from ((sentence, r, False) for r in _readings(scene, sentence, "no link", NO_LINK))
    elif NOT_A_WORD.search(text):
        yield from ((sentence, r, True) for r in _readings(scene, sentence, "silent", NOT_A_WORD))


def _readings(scene: Scene, sentence: Sentence, key: str, pattern: Pattern[str]) -> Iterator[Reading]:
    found = pattern.search(sentence.span.text)
    if found is not None:
        start, end = sentence.span.start + found.start(), sentence.span.start + found.end()
        claim = scene.tight_claim(sentence, start, end)
        if claim is not None:
            yield scene.read(claim, key, key)


def _is_about(sentence: Sentence, group: Entity) -> bool:
    text = sentence.span.text.casefold()
    return text.startswith(("no group", "nobody", "no one")) or any(
        sentence.span.covers(m) for m in group.mentions
    )
