"""How many children somebody has: "his two sons" / "his three children", with the owner behind the pronoun."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from secondsource.language.kin import CHILDREN
from secondsource.model import Aspect, Marked, NameKind, QuantityKind, Relation, Sentence
from secondsource.weigh.compare import Children, compare_children
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene
from secondsource.weigh.disputes.syntax import children, lemma

RANK = 0.7
PARENTS = frozenset({"mother", "father", "parent", "mom", "mum", "dad"})
BESIDE = 25  # characters between a name and "a mother of"
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
                    "children", owner, Aspect.NUMBER, question, Relation.CONFLICT, versions, reason, RANK
                )


def _counts(scene: Scene, marked: Marked) -> Iterator[tuple[str, Children, Reading]]:
    for sentence in marked.sentences:
        for index, word in enumerate(sentence.words):
            if lemma(word) in PARENTS:
                yield from _of_parent(scene, marked, sentence, index)
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


def _of_parent(
    scene: Scene, marked: Marked, sentence: Sentence, parent: int
) -> Iterator[tuple[str, Children, Reading]]:
    """Give the count of "a mother of 12", "Ana Brandt, father-of-two": of the one person the sentence names so."""
    words = sentence.words
    after = [i for i in range(parent + 1, min(parent + 5, len(words))) if words[i].text != "-"]
    counts = [q for q in marked.quantities if q.kind is QuantityKind.COUNT and q.exact and q.low]
    if len(after) < 2 or lemma(words[after[0]]) != "of":
        return
    number = next((q for q in counts if q.span.start <= words[after[1]].start < q.span.end), None)
    owner = _parent(scene, sentence, parent)
    claim = scene.tight_claim(sentence, words[parent].start, words[after[1]].end)
    if number is not None and number.low and owner and claim is not None:
        reading = scene.read(claim, f"child {number.low:g}", f"{number.low:g} children")
        yield owner, Children(owner, "child", number.low), reading


def _parent(scene: Scene, sentence: Sentence, parent: int) -> str:
    """Give the one person of a sentence, else the one whose name stands nearest within a few words."""
    at = sentence.words[parent].start
    named = sorted(
        (min(abs(m.start - at), abs(m.end - at)), e.id)
        for m, e in scene.view.mentions_in(sentence.span)
        if e.kind is NameKind.PERSON
    )
    return named[0][1] if named and named[0][0] <= BESIDE else ""


def _count(marked: Marked, sentence: Sentence, noun: int) -> float:
    numbers = [sentence.words[c] for c in children(sentence, noun, "nummod")]
    for quantity in marked.quantities:
        here = any(quantity.span.start <= n.start < quantity.span.end for n in numbers)
        if here and quantity.kind is QuantityKind.COUNT and quantity.exact and quantity.low:
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
        return person_at(scene, marked, at.start, at.end)
    return _last_person(scene, marked, sentence, at.start)


def person_at(scene: Scene, marked: Marked, start: int, end: int) -> str:
    """Give the person whose name overlaps [start, end) of a report, "" for none."""
    held = scene.view.mentions.get(marked.report.id, ())
    named = (e for m, e in held if m.start < end and start < m.end)
    return next((e for e in named if scene.view.entities[e].kind is NameKind.PERSON), "")


def _last_person(scene: Scene, marked: Marked, sentence: Sentence, before: int) -> str:
    """Give the subject person of the sentence up to here, else the last person named in it or just before."""
    for back in (0, 1, 2):
        if sentence.index - back < 0:
            return ""
        here = marked.sentences[sentence.index - back]
        found = [
            (m.start, e.id)
            for m, e in scene.view.mentions_in(here.span)
            if e.kind is NameKind.PERSON and m.start < before
        ]
        if found:
            subjects = [w for w in here.words if w.dep in ("nsubj", "nsubjpass")]
            tied = [
                f for f in sorted(found) if any(s.start == f[0] or f[0] <= s.start < f[0] + 40 for s in subjects)
            ]
            return max(found)[1] if back == 0 or not tied else tied[0][1]
    return ""
