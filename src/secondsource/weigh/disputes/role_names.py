"""Nearly the same words with another name in them: two claims that say one thing of two people, or of two places.

What the parse cannot place ("an arrest at Norwold" deep inside a clause), the words can: where all else is the
same, the name is what differs. It is never a conflict, only a note: a phrase may be said of several.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from secondsource.model import SENTENCES, Aspect, Claim, Entity, NameKind, Relation, Sentence
from secondsource.weigh.compare import Part, is_rival
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import LONGEST_EVIDENCE, UNSURE, Candidate, Scene
from secondsource.weigh.disputes.role_ties import beside, named_together, values_agree

RANK = 0.49
NEAR = 0.5  # alignment
FEWEST = 3  # content words that both hold outside the names
SHARED = 0.75  # of the content words of both, outside the names
COMPARED = (NameKind.PERSON, NameKind.PLACE)


@dataclass(frozen=True, slots=True)
class Told:
    """A claim with its sentence, the people and places that it names, and the content words beside them."""

    claim: Claim
    sentence: Sentence
    named: tuple[Entity, ...]
    words: frozenset[str]


def name_rivals(scene: Scene, _rails: Rails) -> Iterator[Candidate]:
    """Give the pairs of claims that hold the same words but for one name."""
    told = _told(scene)
    for alignment in scene.aligned(NEAR):
        one, other = told.get(alignment.a), told.get(alignment.b)
        names = _rivals(one, other) if one and other else None
        if (
            one
            and other
            and names
            and not named_together(scene, *names)
            and _same_words(one, other)
            and not _several(told, one, other, names[0].kind)
        ):
            yield _candidate(scene, (one, other), names)


def _told(scene: Scene) -> dict[str, Told]:
    """Give claim id -> what it tells, of the claims that name somebody or some place."""
    found = {}
    for claim in scene.view.claims.values():
        sentence = scene.view.sentence(claim)
        solid = (
            claim.kind in SENTENCES and claim.modality not in UNSURE and len(claim.span.text) <= LONGEST_EVIDENCE
        )
        named = _named(scene, claim, sentence) if sentence is not None and solid else ()
        if sentence is not None and named:
            found[claim.id] = Told(claim, sentence, named, beside(claim, sentence, named))
    return found


def _named(scene: Scene, claim: Claim, sentence: Sentence) -> tuple[Entity, ...]:
    """Give the people that a claim names, and the places behind a preposition: "in Paris", not "Paris denied"."""
    found = {}
    for m, entity in scene.view.mentions_in(claim.span):
        if entity.kind in COMPARED:
            held = (w for w in sentence.words if m.start <= w.start and w.end <= m.end)
            if entity.kind is NameKind.PERSON or any(w.dep == "pobj" for w in held):
                found[entity.id] = entity
    return tuple(found[i] for i in sorted(found))


def _rivals(one: Told, other: Told) -> tuple[Entity, Entity] | None:
    """Give the one name on each side that the other lacks, where they are of one kind and rule each other out."""
    mine, theirs = ({e.id for e in t.named} for t in (one, other))
    left = [e for e in one.named if e.id not in theirs]
    right = [e for e in other.named if e.id not in mine]
    if len(left) != 1 or len(right) != 1 or one.claim.polarity is not other.claim.polarity:
        return None
    parts = (Part("", e.name, e.id, e.kind) for e in (left[0], right[0]))
    mutual = right[0].name in one.sentence.span.text or left[0].name in other.sentence.span.text
    return (left[0], right[0]) if is_rival(*parts) and not mutual else None


def _same_words(one: Told, other: Told) -> bool:
    shared = len(one.words & other.words)
    return (
        shared >= FEWEST
        and shared >= SHARED * len(one.words | other.words)
        and values_agree(one.claim, other.claim)
    )


def _several(told: dict[str, Told], one: Told, other: Told, kind: NameKind) -> bool:
    """Whether a third name stands in the same words, or one report has both: then it is said of several."""
    mine, theirs = (t.claim.span.report_id for t in (one, other))
    same = [t for t in told.values() if _same_words(t, one) or _same_words(t, other)]
    pair = {e.id for t in (one, other) for e in t.named if e.kind is kind}
    names = {e.id for t in same for e in t.named if e.kind is kind}
    both = any(
        {e.id for t in same if t.claim.span.report_id == r for e in t.named if e.kind is kind} > known
        for r, known in ((mine, {e.id for e in one.named}), (theirs, {e.id for e in other.named}))
    )
    return both or not names <= pair


def _candidate(scene: Scene, pair: tuple[Told, Told], names: tuple[Entity, Entity]) -> Candidate:
    versions = tuple((e.name, (scene.read(t.claim, e.id, e.name),)) for e, t in zip(names, pair, strict=True))
    question = f"{names[0].name} or {names[1].name}: “{pair[0].claim.span.text}”?"
    aspect = Aspect.PLACE if names[0].kind is NameKind.PLACE else Aspect.PERSON
    entity = " / ".join(sorted(e.name for e in names))
    return Candidate(
        "name", entity, aspect, question, Relation.UNCLEAR, versions, "the same words, another name", RANK
    )
