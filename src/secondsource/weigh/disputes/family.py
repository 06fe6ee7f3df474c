"""Somebody's family: how many children, and which of them were along."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from secondsource.language.kin import CHILDREN, COLLECTIVE, KIN, SPOUSES
from secondsource.model import Aspect, Claim, Marked, NameKind, QuantityKind, Relation, Sentence
from secondsource.weigh.compare import Children, Company, compare_children, compare_company
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene, is_real
from secondsource.weigh.disputes.syntax import children, lemma, subject_of, subtree, verb_above

RANK_CHILDREN, RANK_COMPANY = 0.7, 0.65
POSSESSIVES = frozenset({"his", "her", "their", "its"})


def children_candidates(scene: Scene, _rails: Rails) -> Iterator[Candidate]:
    """Give rival counts of one person's children."""
    held: dict[str, list[tuple[Children, Reading]]] = defaultdict(list)
    for marked in scene.view.marked:
        for owner, said, reading in _counts(scene, marked):
            held[owner].append((said, reading))
    for owner, said_by in sorted(held.items()):
        groups: dict[str, list[tuple[Children, Reading]]] = defaultdict(list)
        for said, reading in said_by:
            groups[reading.key].append((said, reading))
        for a, b in combinations(sorted(groups), 2):
            judged = compare_children(groups[a][0][0], groups[b][0][0])
            if judged.relation is Relation.CONFLICT or judged.material:
                versions = tuple((g[0][1].label, tuple(r for _, r in g)) for g in (groups[a], groups[b]))
                question = f"How many children does {scene.view.entities[owner].name} have?"
                reason = judged.reason
                yield Candidate(
                    "children", owner, Aspect.NUMBER, question, Relation.CONFLICT, versions, reason, RANK_CHILDREN
                )


def company_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give rival accounts of which relatives were along with one person."""
    held: dict[str, list[tuple[Company, Reading]]] = defaultdict(list)
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            if rails.about_event(scene.view, sentence):
                for who, said, reading in _along(scene, marked, sentence):
                    held[who].append((said, reading))
    for who, said_by in sorted(held.items()):
        yield from _rival_company(scene, who, said_by)


def _counts(scene: Scene, marked: Marked) -> Iterator[tuple[str, Children, Reading]]:
    for sentence in marked.sentences:
        for index, word in enumerate(sentence.words):
            if lemma(word) not in CHILDREN:
                continue
            count = _count(marked, sentence, index)
            owner = owner_of(scene, marked, sentence, index) if count else ""
            claim = scene.tight_claim(sentence, word.start, word.end)
            if count and owner and claim is not None:
                label = f"{count:g} {word.text}"
                yield (
                    owner,
                    Children(owner, lemma(word), count),
                    scene.read(claim, f"{lemma(word)} {count:g}", label),
                )


def _count(marked: Marked, sentence: Sentence, noun: int) -> float:
    numbers = [sentence.words[c] for c in children(sentence, noun, "nummod")]
    for quantity in marked.quantities:
        if quantity.kind is QuantityKind.COUNT and quantity.exact and quantity.low:
            if any(quantity.span.start <= n.start < quantity.span.end for n in numbers):
                return quantity.low
    return 0.0


def owner_of(scene: Scene, marked: Marked, sentence: Sentence, noun: int) -> str:
    """Give the entity that "his two sons" belongs to: the person last named before, subject first."""
    chain = [noun, sentence.words[noun].head] if sentence.words[noun].dep == "conj" else [noun]
    owners = [c for n in chain for c in children(sentence, n, "poss")]
    if not owners:
        return ""
    at = sentence.words[owners[0]]
    if at.text.casefold() not in POSSESSIVES:
        return _person_at(scene, marked, at.start, at.end)
    return _last_person(scene, marked, sentence, at.start)


def _person_at(scene: Scene, marked: Marked, start: int, end: int) -> str:
    for entity in scene.view.entities.values():
        if entity.kind is NameKind.PERSON:
            for m in entity.mentions:
                if m.report_id == marked.report.id and m.start < end and start < m.end:
                    return entity.id
    return ""


def _last_person(scene: Scene, marked: Marked, sentence: Sentence, before: int) -> str:
    """Give the subject person of the sentence up to here, else the last person named in it, else in the one before."""
    for back in (0, 1, 2):
        if sentence.index - back < 0:
            return ""
        here = marked.sentences[sentence.index - back]
        found = [
            (m.start, e.id)
            for e in scene.view.entities.values()
            if e.kind is NameKind.PERSON
            for m in e.mentions
            if m.report_id == marked.report.id and here.span.covers(m) and m.start < before
        ]
        if found:
            subjects = [w for w in here.words if w.dep in ("nsubj", "nsubjpass")]
            tied = [
                f for f in sorted(found) if any(s.start == f[0] or f[0] <= s.start < f[0] + 40 for s in subjects)
            ]
            return max(found)[1] if back == 0 or not tied else tied[0][1]
    return ""


def _along(scene: Scene, marked: Marked, sentence: Sentence) -> Iterator[tuple[str, Company, Reading]]:
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
        if word.dep == "conj" and lemma(word) in KIN and sentence.words[word.head].dep in ("nsubj", "nsubjpass"):
            if found := _companion(scene, marked, sentence, index, frozenset({_kind(lemma(word))} - {""})):
                yield found


def _companion(
    scene: Scene, marked: Marked, sentence: Sentence, index: int, kin: frozenset[str]
) -> tuple[str, Company, Reading] | None:
    verb = verb_above(sentence, index)
    if verb is None or not kin:
        return None
    subject = subject_of(sentence, verb)
    if subject is None:
        return None
    at = sentence.words[subject]
    who = _person_at(scene, marked, at.start, at.end) or _described(scene, marked, sentence, subject)
    claim = scene.tight_claim(sentence, *sorted((sentence.words[verb].start, sentence.words[index].end)))
    if not who or claim is None or not is_real(claim):
        return None
    key = " and ".join(sorted(kin))
    return who, Company(kin), scene.read(claim, key, "with " + key)


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


def _rival_company(scene: Scene, who: str, said_by: list[tuple[Company, Reading]]) -> Iterator[Candidate]:
    alone = [(c, r) for c, r in said_by if c.nouns == {"spouse"}]
    more = [(c, r) for c, r in said_by if c.nouns & {"family", "child"}]
    pairs = [
        (a, b)
        for a in alone
        for b in more
        if compare_company(a[0], b[0]).relation is Relation.CONFLICT and _same_act(scene, a[1].claim, b[1].claim)
    ]
    if pairs:
        question = f"Who was with {scene.view.entities[who].name}?"
        versions = (
            ("the spouse", tuple(r for _, r in alone)),
            ("the family", tuple(r for _, r in more)),
        )
        reason = "one report has more of the family along"
        yield Candidate("company", who, Aspect.PERSON, question, Relation.CONFLICT, versions, reason, RANK_COMPANY)


def _same_act(scene: Scene, a: Claim, b: Claim) -> bool:
    if a.span.report_id == b.span.report_id:
        return False
    return bool(a.predicate and a.predicate == b.predicate) or scene.view.aligned(a.id, b.id) is not None
