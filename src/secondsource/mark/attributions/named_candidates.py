"""Earlier speakers and named people whom `he` or `she` may mean."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language import sources as nouns
from secondsource.mark.attributions.candidates import (
    BACK,
    HE,
    SHE,
    SPEAKER,
    THINGS,
    Candidate,
    agrees,
    is_outer,
    prominence,
)
from secondsource.mark.attributions.discourse import Said, Scene, full_gender, same_name
from secondsource.mark.attributions.sources import PEOPLE
from secondsource.mark.attributions.text import Text
from secondsource.model import NameKind

SEVERAL = frozenset({"some", "many", "several", "most", "others", "few", "both", "two", "three"})
LINE = 1.0  # sentences by which the subject of an earlier sentence of the same line counts as nearer
OWNER = 1.0  # sentences by which somebody whose something is named counts as farther (`Roe's film`)
OUTER = 1.0  # the same of somebody whose words, reported without marks, the pronoun stands in
SPOKEN_OF = 3.0  # sentences by which somebody whom the words reported name counts as farther


def earlier_speakers(scene: Scene, head: int, male: bool | None) -> Iterator[Candidate]:
    """Give the earlier speakers whom `he` or `she` may mean."""
    start, here = scene.text.words[head].start, scene.text.sentence[head]
    for s in scene.earlier(start):
        distance = here - scene.number(s.place)
        if distance > BACK:
            return
        if scene.within(s.place) or scene.hidden(s.place, head):
            continue
        outer = is_outer(scene, s)
        if (outer and scene.text.quoted[head] >= 0) or not _could_be(scene, s, male):
            continue  # nobody calls himself `he` in his own words
        yield Candidate(distance - (OUTER if outer else SPEAKER) + s.nested, s.place, s.speaker, s.anonymous)


def _could_be(scene: Scene, s: Said, male: bool | None) -> bool:
    words = {scene.text.low(i) for i in scene.text.between(*s.source)}
    if s.speaker is not None and (s.speaker.kind is NameKind.PERSON or not words & PEOPLE):
        return s.speaker.kind is NameKind.PERSON and agrees(full_gender(scene, s.speaker), male)
    spoken = scene.text.between(*s.source)
    plural = any(scene.text.words[i].tag in {"NNS", "NNPS"} for i in spoken[-1:])
    plural = plural or any(scene.text.low(i) in SEVERAL for i in spoken[:1])
    other = frozenset() if male is None else nouns.NOUNS_SHE | SHE if male else nouns.NOUNS_HE | HE
    return not plural and not words & (THINGS | other)


def named_people(scene: Scene, head: int, male: bool | None) -> Iterator[Candidate]:
    """Give the people named near a pronoun whom it may mean."""
    text = scene.text
    for name in scene.names_near(head, BACK):
        words = scene.words_of(name)
        if name.kind is not NameKind.PERSON or not words or words[-1] >= head:
            continue
        distance = text.sentence[head] - text.sentence[words[0]]
        if distance > BACK or scene.hidden(name.span.start, head) or not agrees(full_gender(scene, name), male):
            continue
        if text.quoted[head] >= 0 and scene.outer is not None and same_name(name, scene.outer.speaker):
            continue
        author = _author(text, words[-1])
        cost = distance - max(prominence(text, i, distance) for i in (*words, author))
        beside = text.paragraph[head] == text.paragraph[words[0]] and distance > 0
        cost -= LINE if beside and any(prominence(text, i, distance) for i in words) else 0
        cost += OWNER if text.words[words[-1]].dep == "poss" and author == words[-1] else 0
        cost += SPOKEN_OF if scene.within(name.span.start) else 0
        yield Candidate(cost, name.span.start, name, False)


def _author(text: Text, at: int) -> int:
    """Give the document that somebody wrote, who speaks where it does (`Roe's letter`); else the word itself."""
    above = text.head[at]
    written = text.words[at].dep == "poss" and text.low(above) in nouns.DOCUMENTS
    return above if written else at
