"""Who of a family was along: the wife in one report, the wife and the children in another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from secondsource.language.counted_kinds import LIGHT_VERBS
from secondsource.language.kin import CHILDREN, COLLECTIVE, KIN, SPOUSES
from secondsource.model import Aspect, Marked, NameKind, Relation, Sentence
from secondsource.weigh.compare import Company, compare_company
from secondsource.weigh.disputes.offspring import person_at
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene, is_real
from secondsource.weigh.disputes.syntax import children, lemma, subject_of, subtree, verb_above

RANK = 0.65


@dataclass(frozen=True, slots=True)
class Along:
    """Who was along (`company`) when somebody (`who`, an entity id) did something (`verb`, a lemma)."""

    who: str
    company: Company
    verb: str
    reading: Reading


def company_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give rival accounts of which relatives were along with one person."""
    held: dict[str, list[Along]] = defaultdict(list)
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            if rails.about_event(scene.view, sentence):
                for along in _along(scene, marked, sentence):
                    held[along.who].append(along)
    for who, said_by in sorted(held.items()):
        yield from _rival_company(scene, who, said_by)


def _along(scene: Scene, marked: Marked, sentence: Sentence) -> Iterator[Along]:
    for index, word in enumerate(sentence.words):
        if lemma(word) != "with" or word.dep != "prep":
            continue
        kin = {
            _kind(lemma(sentence.words[i]))
            for o in children(sentence, index, "pobj")
            for i in subtree(sentence, o)
        } - {""}
        if found := _companion(scene, marked, sentence, index, frozenset(kin)):
            yield found
    for index, word in enumerate(sentence.words):
        beside = word.dep == "conj" and sentence.words[word.head].dep in ("nsubj", "nsubjpass")
        kinds = frozenset({_kind(lemma(word))} - {""}) if beside and lemma(word) in KIN else frozenset()
        if kinds and (found := _companion(scene, marked, sentence, index, kinds)):
            yield found


def _companion(scene: Scene, marked: Marked, sentence: Sentence, index: int, kin: frozenset[str]) -> Along | None:
    verb = verb_above(sentence, index)
    if verb is None or not kin:
        return None
    subject = subject_of(sentence, verb)
    if subject is None:
        return None
    at = sentence.words[subject]
    who = person_at(scene, marked, at.start, at.end) or _described(scene, marked, sentence, subject)
    claim = scene.tight_claim(sentence, *sorted((sentence.words[verb].start, sentence.words[index].end)))
    if not who or claim is None or not is_real(claim):
        return None
    key = " and ".join(sorted(kin))
    return Along(who, Company(kin), lemma(sentence.words[verb]), scene.read(claim, key, "with " + key))


def _described(scene: Scene, marked: Marked, sentence: Sentence, subject: int) -> str:
    """Give the story's main person for a description or pronoun in the place of the subject."""
    if sentence.words[subject].pos == "PROPN":
        return ""
    people = [e for e in scene.view.entities.values() if e.kind is NameKind.PERSON]
    main = max(people, key=lambda e: (len({m.report_id for m in e.mentions}), len(e.mentions), e.id), default=None)
    return main.id if main and any(m.report_id == marked.report.id for m in main.mentions) else ""


def _kind(noun: str) -> str:
    if noun in SPOUSES:
        return "spouse"
    if noun in CHILDREN:
        return "child"
    return "family" if noun in COLLECTIVE else ""


def _rival_company(scene: Scene, who: str, said_by: list[Along]) -> Iterator[Candidate]:
    alone = [a for a in said_by if a.company.nouns == {"spouse"}]
    more = [a for a in said_by if a.company.nouns & {"family", "child"}]
    pairs = [(a, b) for a in alone for b in more if _rivals(scene, a, b)]
    if pairs:
        question = f"Who was with {scene.view.entities[who].name}?"
        sides = (("the spouse", [a for a, _ in pairs]), ("the family", [b for _, b in pairs]))
        versions = tuple((label, tuple(dict.fromkeys(x.reading for x in side))) for label, side in sides)
        reason = "one report has more of the family along"
        yield Candidate("company", who, Aspect.PERSON, question, Relation.CONFLICT, versions, reason, RANK)


def _rivals(scene: Scene, a: Along, b: Along) -> bool:
    """Whether two reports tell of one act, with more of the family in the one."""
    if (
        a.reading.report == b.reading.report
        or compare_company(a.company, b.company).relation is not Relation.CONFLICT
    ):
        return False
    same_act = a.verb == b.verb and a.verb not in LIGHT_VERBS
    return same_act or scene.view.aligned(a.reading.claim.id, b.reading.claim.id) is not None
