"""Who says that somebody is innocent: "pleaded not guilty", "maintained his innocence", "Brandt is innocent"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from secondsource.language.accusations import PROFESS
from secondsource.language.rejections import AGENTS
from secondsource.language.turns import TURNS
from secondsource.model import Claim, Entity, Modality, NameKind, Sentence
from secondsource.weigh.disputes.parties import stems
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import LONGEST_EVIDENCE, Scene
from secondsource.weigh.disputes.standing import planned, supposed
from secondsource.weigh.disputes.syntax import (
    NEGATIONS,
    SUBJECTS,
    children,
    is_negated,
    lemma,
    subject_of,
    subtree,
)

OWNED = frozenset({"his", "her", "their", "its"})
SELF = frozenset({"i", "we"})
HE = frozenset({"he", "she", "they"})
COUNSEL = stems(AGENTS)  # who speaks for somebody; what others think of him is no denial
CONVICTED = TURNS["verdict"][-1]
VERBS = PROFESS | {"enter", "plead", "be"}
Said = tuple[Entity, str]  # who is said to be innocent, and who says so


def innocence_claims(scene: Scene, rails: Rails) -> Iterator[tuple[Claim, Entity, str]]:
    """Give (claim, who is said to be innocent, who says so), in order of report and text.

    A plea of somebody whom a report has as convicted is left out: the verdict came after it.
    """
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            for index, word in enumerate(sentence.words):
                claim = scene.tight_claim(sentence, word.start, word.end) if lemma(word) in VERBS else None
                if claim is None or not _told(sentence, claim, index):
                    continue
                found = _professed(scene, sentence, index) or _is_innocent(scene, sentence, claim, index)
                pleads = None if found else _pleaded(scene, sentence, index)
                if pleads is not None and not _is_convicted(scene, rails, pleads[0]):
                    found = pleads
                if found is not None:
                    yield claim, *found


def _told(sentence: Sentence, claim: Claim, index: int) -> bool:
    real = claim.modality not in (Modality.CONDITIONAL, Modality.FUTURE)
    fits = len(claim.span.text) <= LONGEST_EVIDENCE
    return real and fits and not supposed(sentence, index) and not planned(sentence, index)


def _professed(scene: Scene, sentence: Sentence, verb: int) -> Said | None:
    """Read "Brandt maintained his innocence", "her lawyers protested Brandt's innocence"."""
    if lemma(sentence.words[verb]) not in PROFESS or is_negated(sentence, verb):
        return None
    for noun in children(sentence, verb, "dobj"):
        whose = next(children(sentence, noun, "poss"), None)
        if lemma(sentence.words[noun]) == "innocence" and whose is not None:
            subject = subject_of(sentence, verb)
            bearer = subject if sentence.words[whose].text.casefold() in OWNED else whose
            person = _named(scene, sentence, bearer)
            return None if person is None or subject is None else (person, sentence.words[subject].text)
    return None


def _pleaded(scene: Scene, sentence: Sentence, verb: int) -> Said | None:
    """Read "Brandt pleaded not guilty", "a plea of not guilty was entered on Brandt's behalf"."""
    said, at = lemma(sentence.words[verb]), [verb]
    if said == "enter":
        at = [c for c in children(sentence, verb, "dobj", "nsubjpass") if lemma(sentence.words[c]) == "plea"]
    elif said != "plead":
        return None
    told = [sentence.words[i].text.casefold() for top in at for i in subtree(sentence, top)]
    if ("not", "guilty") not in pairwise(told):
        return None
    person = _named(scene, sentence, _on_behalf(sentence, verb) or subject_of(sentence, verb))
    return None if person is None else (person, person.name)


def _on_behalf(sentence: Sentence, verb: int) -> int | None:
    """Give for whom something is done "on his behalf"."""
    ways = (o for way in children(sentence, verb, "prep") for o in children(sentence, way, "pobj"))
    return next(
        (c for o in ways if lemma(sentence.words[o]) == "behalf" for c in children(sentence, o, "poss")), None
    )


def _is_innocent(scene: Scene, sentence: Sentence, claim: Claim, verb: int) -> Said | None:
    """Read "I am not guilty", "Brandt insisted he was innocent", "her lawyer said that Brandt is innocent"."""
    word, told = sentence.words[verb], scene.view.attribution(claim)
    subject = next(children(sentence, verb, *SUBJECTS), None)
    if lemma(word) != "be" or subject is None or told is None or told.source is None:
        return None
    if not any(_innocent(sentence, verb, c) for c in children(sentence, verb, "acomp")):
        return None
    speaker = scene.view.entities.get(scene.view.speakers.get(told.id, ""))
    said = sentence.words[subject].text.casefold()
    person = _named(scene, sentence, subject)
    if said in SELF or (said in HE and _under_own_name(scene, sentence, verb, speaker)):
        person = speaker
    by = stems(frozenset(told.source.text.casefold().split()))
    return (person, told.source.text) if person is not None and (person == speaker or by & COUNSEL) else None


def _innocent(sentence: Sentence, verb: int, index: int) -> bool:
    """Whether words say "innocent", or "guilty" behind "not"."""
    if lemma(sentence.words[index]) == "innocent":
        return not is_negated(sentence, index)
    between = (w.text.casefold() for w in sentence.words[verb:index])
    return lemma(sentence.words[index]) == "guilty" and bool(NEGATIONS & set(between))


def _under_own_name(scene: Scene, sentence: Sentence, verb: int, speaker: Entity | None) -> bool:
    """Whether who says "that he is innocent" is named as the subject of the saying."""
    above = sentence.words[verb].head
    named = _named(scene, sentence, subject_of(sentence, above)) if sentence.words[verb].dep == "ccomp" else None
    return named is not None and named == speaker


def _named(scene: Scene, sentence: Sentence, index: int | None) -> Entity | None:
    start = None if index is None else sentence.words[index].start
    held = "" if start is None else scene.view.named_at(sentence.span.report_id, start)
    entity = scene.view.entities.get(held)
    return entity if entity is not None and entity.kind is NameKind.PERSON else None


def _is_convicted(scene: Scene, rails: Rails, person: Entity) -> bool:
    """Whether a sentence of this time that names somebody has a verdict, or a plea of guilty."""
    named = (s for m in scene.view.marked for s in m.sentences if any(s.span.covers(x) for x in person.mentions))
    now = (s.span.text for s in named if not rails.of_another_time(scene.view, s))
    return any(CONVICTED.search(text) or "pleaded guilty" in text for text in now)
