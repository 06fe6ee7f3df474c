"""Two accounts of one deed: armed or unarmed, on purpose or by accident, from two sources that name one person."""

from __future__ import annotations

from collections.abc import Iterator
from re import Pattern

from secondsource.language.contested import CONTESTED
from secondsource.model import Aspect, Modality, Relation, Sentence
from secondsource.weigh.disputes.bearers import people_in
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import LONGEST_EVIDENCE, Candidate, Reading, Scene

RANK = 0.82
NEAR = 2  # sentences before, in which the person may be named
WORD = 30  # characters before a match, in which a word may turn it round
TURNING = ("if", "whether", "not", "never", "no", "n't", "could", "would", "may", "might", "even")
Told = tuple[Reading, frozenset[str]]


def contested_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the contested sides of one deed, where reports or sources tell both of one person."""
    for name, (question, this, one, that, other) in sorted(CONTESTED.items()):
        left, right = (_told(scene, rails, p, label) for p, label in ((one, this), (other, that)))
        people = {p for _, who in left for p in who} & {p for _, who in right for p in who}
        if found := _of(left, right, people):
            who = scene.view.entities[found[0]].name
            versions = ((this, found[1]), (that, found[2]))
            reason = f"one account has it {this}, the other {that}"
            asked = question.format(who=who)
            yield Candidate(name, found[0], Aspect.OTHER, asked, Relation.CONFLICT, versions, reason, RANK)


def _of(
    left: list[Told], right: list[Told], people: set[str]
) -> tuple[str, tuple[Reading, ...], tuple[Reading, ...]] | None:
    """Give the person that most readings of both sides name, with the readings, where the sources differ."""
    best: tuple[int, str, tuple[Reading, ...], tuple[Reading, ...]] | None = None
    for person in sorted(people):
        mine = tuple(r for r, who in left if person in who)
        theirs = tuple(r for r, who in right if person in who)
        mine, theirs = _apart(mine, theirs), _apart(theirs, mine)
        if mine and theirs and (best is None or len(mine) + len(theirs) > best[0]):
            best = len(mine) + len(theirs), person, mine, theirs
    return best[1:] if best else None


def _apart(mine: tuple[Reading, ...], theirs: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Leave out what a source says that tells the other side, too."""
    other = {(r.report, r.source) for r in theirs}
    return tuple(r for r in mine if (r.report, r.source) not in other)


def _told(scene: Scene, rails: Rails, pattern: Pattern[str], label: str) -> list[Told]:
    out: list[Told] = []
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            found = pattern.search(sentence.span.text)
            if found is None or not rails.about_event(scene.view, sentence) or _turned(sentence, found.start()):
                continue
            start = sentence.span.start + found.start()
            claim = scene.tight_claim(sentence, start, sentence.span.start + found.end())
            if claim is None or claim.modality is Modality.CONDITIONAL or len(claim.span.text) > LONGEST_EVIDENCE:
                continue
            out.append((scene.read(claim, label, label), _people(scene, sentence)))
    return out


def _turned(sentence: Sentence, at: int) -> bool:
    before = sentence.span.text[max(0, at - WORD) : at].casefold().split()
    return any(word in TURNING or word.endswith(("n't", "n’t")) for word in before[-3:])


def _people(scene: Scene, sentence: Sentence) -> frozenset[str]:
    """Give the people that a sentence names, else those of the sentences before it."""
    held = scene.view.sentences[sentence.span.report_id]
    for back in range(NEAR + 1):
        if sentence.index >= back and sentence.index - back < len(held):
            near = held[sentence.index - back]
            if found := people_in(scene, near, list(range(len(near.words)))):
                return frozenset(found)
    return frozenset()
