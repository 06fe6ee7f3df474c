"""Who `he` and `she` are, as a source: the last speaker, or the nearest subject that fits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from secondsource.mark.attributions.candidates import HE, SHE, Candidate, Describe
from secondsource.mark.attributions.discourse import Scene
from secondsource.mark.attributions.named_candidates import earlier_speakers, named_people
from secondsource.mark.attributions.subject_candidates import main_clause_subject, office_holders, strangers

CHAINED = 2.0  # the same of whoever the last sentence calls by the same pronoun
LINKS = 2  # pronouns back


def person(
    scene: Scene, head: int, male: bool | None, describe: Describe | None = None, links: int = LINKS
) -> Candidate | None:
    """Give who `he` or `she` is; `male` None leaves the gender open, `describe` tells who `the mayor` is.

    `links` is how many pronouns back it may be the same as one before it.
    """
    found = [*earlier_speakers(scene, head, male), *named_people(scene, head, male), *strangers(scene, head, male)]
    found += [*main_clause_subject(scene, head, male), *office_holders(scene, head, male, describe)]
    found += _chained(scene, head, male, describe, links) if links else []
    return min(found, key=lambda c: (c.cost, -c.place), default=None)


def _chained(
    scene: Scene, head: int, male: bool | None, describe: Describe | None, links: int
) -> Iterator[Candidate]:
    """Give who the subject of the last sentence is, where that is the same pronoun."""
    text, first = scene.text, scene.text.bounds[head][0]
    if male is None or first == 0 or text.quoted[head] >= 0:
        return
    for at in range(*text.bounds[first - 1]):
        root = text.head[text.head[at]] == text.head[at]
        if (
            text.low(at) in (HE if male else SHE)
            and text.words[at].dep == "nsubj"
            and root
            and text.quoted[at] < 0
        ):
            found = person(replace(scene, outer=None, content=(0, 0)), at, male, describe, links - 1)
            if found is not None:
                yield Candidate(1 - CHAINED, text.words[at].start, found.name, found.anonymous)
