"""Who did what to whom, where: the named parts of a clause's verb, from its parse.

Active and passive clauses give the same parts ("A sued B", "B was sued by A"), so do relative clauses ("B, who was
sued by A") and participles ("B, sued by A"). Names are resolved through entities, never read as strings.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from secondsource.language.exclusive_deeds import DONE_TO, PLACE_WAYS
from secondsource.model import FINITE, Claim, Entity, Polarity, Sentence, Word
from secondsource.weigh.compare import DOER, RECEIVER, Deed, Part, canonical
from secondsource.weigh.disputes.syntax import SUBJECTS, children, is_negated, lemma, subject_of
from secondsource.weigh.view import View

RELATIVE = frozenset({"who", "whom", "which", "that"})


@dataclass(frozen=True, slots=True)
class Told:
    """A claim with its sentence, the deed that it tells, and the entities that fill its roles."""

    claim: Claim
    sentence: Sentence
    deed: Deed
    named: tuple[Entity, ...]


def told_of(view: View, claim: Claim) -> Told | None:
    """Read the deed of a claim; None where its verb is not found, or is negated."""
    sentence = view.sentence(claim)
    if sentence is None or not claim.predicate or claim.polarity is not Polarity.POSITIVE:
        return None
    verb = next((i for i in claim.words if lemma(sentence.words[i]) == claim.predicate.casefold()), None)
    if verb is None or is_negated(sentence, verb):
        return None
    parts: dict[str, Part] = {}
    named, many = [], set()
    for role, index in _fillers(sentence, verb):
        if role in parts or sentence.words[index].pos == "PRON" or _may_be_subject(sentence, index):
            continue
        entity, plural = entity_at(view, sentence, index), _is_many(sentence, index)
        parts[role] = _part(role, sentence, index, entity)
        named += [entity] if entity is not None else []
        if plural:
            many.add(role)
    deed = Deed(claim.predicate.casefold(), tuple(parts.values()), frozenset(many))
    return Told(claim, sentence, canonical(deed), tuple(named))


def _part(role: str, sentence: Sentence, index: int, entity: Entity | None) -> Part:
    if entity is None:
        return Part(role, lemma(sentence.words[index]))
    return Part(role, entity.name, entity.id, entity.kind)


def _fillers(sentence: Sentence, verb: int) -> Iterator[tuple[str, int]]:
    passive = _is_passive(sentence, verb) or _is_headline_passive(sentence, verb)
    subject = subject_of(sentence, verb)
    word = sentence.words[verb]
    if (subject is None or sentence.words[subject].text.casefold() in RELATIVE) and word.dep in ("relcl", "acl"):
        subject = word.head
        passive = passive or (word.dep == "acl" and word.tag == "VBN")
    if subject is None and word.dep == "appos":
        subject = word.head
    if subject is not None:
        yield (RECEIVER if passive else DOER), subject
    for index in children(sentence, verb, "dobj", "dative"):
        given = sentence.words[index].dep == "dative"
        if (given or not passive) and sentence.words[index].pos != "ADP":
            yield ("to" if given else RECEIVER), index
    for way in children(sentence, verb, "agent", "prep", "dative"):
        for index in children(sentence, way, "pobj"):
            by = sentence.words[way].dep == "agent" or (passive and lemma(sentence.words[way]) == "by")
            yield (DOER if by else lemma(sentence.words[way])), index
            yield from _places_inside(sentence, index)


def _places_inside(sentence: Sentence, index: int) -> Iterator[tuple[str, int]]:
    """Give the places that a phrase lies in: "was born at a clinic in Norwold" is also "born in Norwold"."""
    for way in children(sentence, index, "prep"):
        if lemma(sentence.words[way]) in PLACE_WAYS:
            yield from ((lemma(sentence.words[way]), i) for i in children(sentence, way, "pobj"))


def _is_passive(sentence: Sentence, verb: int) -> bool:
    return any(True for _ in children(sentence, verb, "auxpass", "nsubjpass"))


def _is_headline_passive(sentence: Sentence, verb: int) -> bool:
    """Whether a headline leaves out the "was": "Brandt arrested in Norwold"."""
    word = sentence.words[verb]
    bare = word.tag in ("VBN", "VBD") and not any(True for _ in children(sentence, verb, "dobj", "aux"))
    return sentence.headline and bare and lemma(word) in DONE_TO


def entity_at(view: View, sentence: Sentence, index: int) -> Entity | None:
    """Give the entity that a word heads, or that stands beside it: "the manager, Ana Brandt"."""
    for at in (index, *children(sentence, index, "appos")):
        word = sentence.words[at]
        held = view.mentions.get(sentence.span.report_id, ())
        named = [(m.start, m.end, e) for m, e in held if m.start <= word.start and word.end <= m.end]
        if named:
            return view.entities[min(named)[2]]
    return None


def _is_many(sentence: Sentence, index: int) -> bool:
    """Whether a filler is a plural, one of several, or a part of somebody else's ("one of", "members of")."""
    word = sentence.words[index]
    joined = any(True for _ in children(sentence, index, "conj", "cc")) or word.dep == "conj"
    return joined or word.tag in ("NNS", "NNPS") or _counted(sentence, index)


def _counted(sentence: Sentence, index: int) -> bool:
    return any(_is_number(sentence.words[c]) for c in children(sentence, index, "nummod"))


def _may_be_subject(sentence: Sentence, index: int) -> bool:
    """Whether what is read as an object stands before a finite verb: "the clerk Brandt is accused of ..."."""
    if sentence.words[index].dep in SUBJECTS:
        return False
    behind = {i + 1 for i in (index, *children(sentence, index, "appos"))}
    return any(sentence.words[i].tag in FINITE for i in behind if i < len(sentence.words))


def _is_number(word: Word) -> bool:
    return word.text.casefold() not in ("one", "1")
