"""Who `he`, `she`, `it` and `they` are, as a source: the last speaker, or the nearest subject that fits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from secondsource.language import sources as nouns
from secondsource.mark.attributions.anonymity import is_anonymous
from secondsource.mark.attributions.discourse import Said, Scene, full_gender, same_name
from secondsource.mark.attributions.sources import can_speak, phrase
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import Name, NameKind

HE = frozenset({"he", "him", "himself"})
SHE = frozenset({"she", "her", "herself"})
IT = frozenset({"it", "they", "them"})
BACK = 6  # sentences back to whom a pronoun may refer
SUBJECT, SPEAKER = 1.5, 2.5  # sentences by which a subject, or an earlier speaker, counts as nearer
EMBEDDED = 0.3  # by which a subject of a clause inside a sentence counts less
CHAINED = 2.0  # the same of whoever the last sentence calls by the same pronoun
SEVERAL = frozenset({"some", "many", "several", "most", "others", "few", "both", "two", "three"})
LINKS = 2  # pronouns back
OWNER = 1.0  # sentences by which somebody whose something is named counts as farther (`Roe's film`)
OUTER = 1.0  # the same of somebody whose words, reported without marks, the pronoun stands in
SPOKEN_OF = 3.0  # sentences by which somebody whom the words reported name counts as farther
THINGS = nouns.MEDIA | nouns.INSTITUTIONS | nouns.DOCUMENTS | IT

Describe = Callable[["Scene", Range, int], "Candidate | None"]
HUMAN = nouns.OFFICIALS | nouns.DIPLOMATS | nouns.EXPERTS | nouns.WITNESSES | nouns.SPOKESPEOPLE | nouns.PEOPLE


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody a pronoun may refer to: the lower the cost, the likelier."""

    cost: float
    place: int
    name: Name | None
    anonymous: bool


def person(
    scene: Scene, head: int, male: bool | None, describe: Describe | None = None, links: int = LINKS
) -> Candidate | None:
    """Give who `he` or `she` is; `male` None leaves the gender open, `describe` tells who `the mayor` is.

    `links` is how many pronouns back it may be the same as one before it.
    """
    found = [*_speakers(scene, head, male), *_people(scene, head, male), *_strangers(scene, head, male)]
    found += [*_ahead(scene, head, male), *_office(scene, head, male, describe)]
    found += _chained(scene, head, male, describe, links) if links else []
    return min(found, key=lambda c: (c.cost, -c.place), default=None)


def _speakers(scene: Scene, head: int, male: bool | None) -> Iterator[Candidate]:
    start, here = scene.text.words[head].start, scene.text.sentence[head]
    for s in scene.earlier(start):
        distance = here - scene.number(s.place)
        if distance > BACK:
            return
        if scene.within(s.place) or scene.hidden(s.place, head):
            continue
        outer = _is_outer(scene, s)
        if (outer and scene.text.quoted[head] >= 0) or not _could_be(scene, s, male):
            continue  # nobody calls himself `he` in his own words
        yield Candidate(distance - (OUTER if outer else SPEAKER) + s.nested, s.place, s.speaker, s.anonymous)


def _is_outer(scene: Scene, s: Said) -> bool:
    """Whether it is the one whose words the pronoun stands in."""
    return scene.outer is not None and (
        s.source == scene.outer.source or same_name(s.speaker, scene.outer.speaker)
    )


def _could_be(scene: Scene, s: Said, male: bool | None) -> bool:
    words = {scene.text.low(i) for i in scene.text.between(*s.source)}
    if s.speaker is not None and (s.speaker.kind is NameKind.PERSON or not words & HUMAN):
        return s.speaker.kind is NameKind.PERSON and _agrees(full_gender(scene, s.speaker), male)
    spoken = scene.text.between(*s.source)
    plural = any(scene.text.words[i].tag in {"NNS", "NNPS"} for i in spoken[-1:])
    plural = plural or any(scene.text.low(i) in SEVERAL for i in spoken[:1])
    other = frozenset() if male is None else nouns.NOUNS_SHE | SHE if male else nouns.NOUNS_HE | HE
    return not plural and not words & (THINGS | other)


def _agrees(known: bool | None, male: bool | None) -> bool:
    return known is None or male is None or known == male


def _people(scene: Scene, head: int, male: bool | None) -> Iterator[Candidate]:
    text = scene.text
    for name in scene.names_near(head, BACK):
        words = scene.words_of(name)
        if name.kind is not NameKind.PERSON or not words or words[-1] >= head:
            continue
        distance = text.sentence[head] - text.sentence[words[0]]
        if distance > BACK or scene.hidden(name.span.start, head) or not _agrees(full_gender(scene, name), male):
            continue
        if text.quoted[head] >= 0 and scene.outer is not None and same_name(name, scene.outer.speaker):
            continue
        author = _author(text, words[-1])
        cost = distance - max(_prominence(text, i, distance) for i in (*words, author))
        cost += OWNER if text.words[words[-1]].dep == "poss" and author == words[-1] else 0
        cost += SPOKEN_OF if scene.within(name.span.start) else 0
        yield Candidate(cost, name.span.start, name, False)


def _author(text: Text, at: int) -> int:
    """Give the document that somebody wrote, who speaks where it does (`Roe's letter`); else the word itself."""
    above = text.head[at]
    written = text.words[at].dep == "poss" and text.low(above) in nouns.DOCUMENTS
    return above if written else at


def _prominence(text: Text, at: int, distance: int) -> float:
    """Give by how much a subject counts as nearer: in sentences before, more where its verb is the sentence's."""
    if not _main_subject(text, at):
        return 0
    verb = text.head[at]
    chief = text.head[verb] == verb or text.words[verb].dep == "conj"
    reported = text.words[verb].dep == "ccomp" and text.head[verb] > verb  # "Roe ran, Poe said"
    return SUBJECT if chief or reported or not distance else SUBJECT - EMBEDDED


def _main_subject(text: Text, at: int) -> bool:
    """Whether a word is a subject, and not one inside a relative clause (`the deal, which Roe opposed`)."""
    return text.words[at].dep in {"nsubj", "nsubjpass"} and text.words[text.head[at]].dep not in {"relcl", "acl"}


def _ahead(scene: Scene, head: int, male: bool | None) -> Iterator[Candidate]:
    """Give the subject of the sentence whose opening clause a pronoun stands in: `As he spoke, Roe wept`."""
    text = scene.text
    clause = text.head[head]
    main = text.head[clause]
    subject = text.child(main, "nsubj") if text.words[clause].dep == "advcl" and clause < main else None
    if subject is None or subject < clause or text.quoted[subject] != text.quoted[head]:
        return
    for name in scene.names:
        here = name.kind is NameKind.PERSON and subject in scene.words_of(name)
        if here and _agrees(full_gender(scene, name), male):
            yield Candidate(-SPEAKER, name.span.start, name, False)


def _strangers(scene: Scene, head: int, male: bool | None) -> Iterator[Candidate]:
    """Give the people without a name whom this sentence or the last one is about: `a man who ran`."""
    text = scene.text
    other = frozenset() if male is None else nouns.NOUNS_SHE if male else nouns.NOUNS_HE
    for at in range(head - 1, -1, -1):
        distance = text.sentence[head] - text.sentence[at]
        if distance > 1:
            return
        if text.words[at].tag != "NN" or text.low(at) not in HUMAN - other or not _main_subject(text, at):
            continue
        place = text.words[at].start
        if _is_new(text, at) and not scene.within(place) and not scene.hidden(place, head):
            yield Candidate(distance - SUBJECT, place, None, True)


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


def _office(scene: Scene, head: int, male: bool | None, describe: Describe | None) -> Iterator[Candidate]:
    """Give whom the last two sentences are about by an office: `The mayor rose. He waved.`"""
    text, at = scene.text, head - 1
    while describe is not None and at >= 0 and (distance := text.sentence[head] - text.sentence[at]) <= 1:
        place = text.words[at].start
        office = text.words[at].tag == "NN" and text.low(at) in HUMAN and _main_subject(text, at)
        if (
            office
            and text.low(text.edges[at][0]) == "the"
            and not (scene.within(place) or scene.hidden(place, head))
        ):
            found = describe(scene, text.chars(text.edges[at][0], at), at)
            if found is not None and found.name is not None and _agrees(full_gender(scene, found.name), male):
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
        if here - scene.number(s.place) > BACK // 2 or scene.within(s.place):
            continue
        if not single and not _is_outer(scene, s):
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
        if near and any(_main_subject(text, i) for i in words):
            found.append(Candidate(0, name.span.start, name, False))
    return sorted(found, key=lambda c: c.place)
