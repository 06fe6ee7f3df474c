"""Where somebody lives, as reports say it beside the name: "Ana Brandt, 48, of Norwold" / "... of Corve".

Two places may lie in one another, and people move, so this is a note for an editor, no dispute.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from secondsource.model import Aspect, NameKind, Relation, Sentence
from secondsource.weigh.compare import compare_places
from secondsource.weigh.disputes.bearers import people_in
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene
from secondsource.weigh.disputes.syntax import lemma

RANK = 0.53
REACH = 6  # words between a name and "of Norwold": an age, commas


def home_notes(scene: Scene, _rails: Rails) -> Iterator[Candidate]:
    """Give the people whom reports place in two towns, where no report says that one lies in the other."""
    held: dict[str, list[Reading]] = defaultdict(list)
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            for who, reading in _homes(scene, sentence):
                held[who].append(reading)
    for who, said in sorted(held.items()):
        names = sorted({r.key for r in said}, key=lambda n: (-sum(r.key == n for r in said), n))
        if len(names) == 2 and not _related(scene, *names):
            reason = compare_places(*names).reason
            question = f"Where does {scene.view.entities[who].name} live?"
            versions = tuple((n, tuple(r for r in said if r.key == n)) for n in names)
            yield Candidate("home", who, Aspect.PLACE, question, Relation.UNCLEAR, versions, reason, RANK)


def _related(scene: Scene, one: str, other: str) -> bool:
    """Whether one name holds the other, one lies in the other, or some report says so ("Corve, Norwold")."""
    if compare_places(one, other).relation in (Relation.SAME, Relation.REFINEMENT):
        return True
    joined = (f"{one}, {other}", f"{other}, {one}", f"{one} in {other}", f"{other} in {one}")
    return any(pair in m.report.text for m in scene.view.marked for pair in joined)


def _homes(scene: Scene, sentence: Sentence) -> Iterator[tuple[str, Reading]]:
    """Give (person, place) of "NAME, 36, of PLACE" and "NAME of PLACE"."""
    words = sentence.words
    for index, word in enumerate(words[:-1]):
        if lemma(word) != "of":
            continue
        before = index - 1
        while before >= 0 and index - before <= REACH and (words[before].pos in ("NUM", "PUNCT")):
            before -= 1
        people = people_in(scene, sentence, [before]) if before >= 0 else set()
        place = _place(scene, sentence, index + 1)
        claim = scene.tight_claim(sentence, words[before].start, words[index + 1].end) if place else None
        if len(people) == 1 and place and claim is not None:
            yield next(iter(people)), scene.read(claim, place, place)


def _place(scene: Scene, sentence: Sentence, index: int) -> str:
    word = sentence.words[index]
    held = scene.view.mentions.get(sentence.span.report_id, ())
    named = (scene.view.entities[e] for m, e in held if m.start == word.start)
    return next((e.name for e in named if e.kind is NameKind.PLACE), "")
