"""Another name in one role of one verb: "Ana Brandt shot the guard" / "Olaf Ruiz shot the guard".

The alignment and the words around say that the two claims tell of one happening; the parse says which role the
names fill, the entities that they are two people. A conflict where only one can be right, else a note.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from secondsource.model import Aspect, Claim, ClaimKind, Modality, NameKind, Relation, SlotKind
from secondsource.weigh.compare import Deed, compare_deeds, is_rival
from secondsource.weigh.disputes.participants_reading import Told, mentions_of, told_of
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import LONGEST_EVIDENCE, Candidate, Scene
from secondsource.weigh.disputes.syntax import CONTENT, lemma

RANK = 0.58
NEAR = 0.4  # alignment; another name costs much likeness
FEWEST = 3  # content words that both hold outside the names, the verb among them
OF_BOTH = 0.6  # of the content words of both, outside the names
OF_SHORTER = 0.5  # of those of the shorter claim, where only one name can be right
FEW = 2  # names that fill a role of a verb in all reports; of more, each may be right
KINDS = (ClaimKind.CLAUSE, ClaimKind.HEADLINE, ClaimKind.APPOSITION)
UNSURE = frozenset({Modality.CONDITIONAL, Modality.DENIED})
ASPECTS = {NameKind.PLACE: Aspect.PLACE}


def participant_rivals(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the pairs of claims with another name in one role: conflicts, and `unclear` ones worth a note."""
    tellings = _tellings(scene, rails)
    known = _known(tellings.values())
    fillers = Counter((verb, role) for verb, role, _ in {k[1:] for k in known})
    for alignment in sorted(
        {a for held in scene.view.near.values() for a in held}, key=lambda a: (-a.score, a.a, a.b)
    ):
        one, other = tellings.get(alignment.a), tellings.get(alignment.b)
        if one is None or other is None or alignment.score < NEAR:
            continue
        judged = compare_deeds(one.deed, other.deed)
        role = _rival_role(one.deed, other.deed)
        if role is None or not (judged.material or judged.relation is Relation.CONFLICT):
            continue
        several = fillers[one.deed.verb, role] > FEW or fillers[other.deed.verb, role] > FEW
        if (
            not several
            and _tied(one, other, role, judged.relation)
            and not _one_knows_both(known, one, other, role)
        ):
            yield _candidate(scene, (one, other), role, judged.relation, judged.reason)


def _tellings(scene: Scene, rails: Rails) -> dict[str, Told]:
    """Give claim id -> what it tells, of the claims that say that something of this event is so."""
    mentions = mentions_of(scene.view)
    found = {}
    for claim in scene.view.claims.values():
        if claim.kind in KINDS and claim.modality not in UNSURE and len(claim.span.text) <= LONGEST_EVIDENCE:
            told = told_of(scene.view, mentions, claim)
            if told is not None and not rails.of_another_time(scene.view, told.sentence):
                found[claim.id] = told
    return found


def _known(tellings: Iterable[Told]) -> set[tuple[str, str, str, str]]:
    """Give (report, verb, role, entity) of everything told."""
    return {
        (t.claim.span.report_id, t.deed.verb, p.role, p.entity) for t in tellings for p in t.deed.parts if p.entity
    }


def _rival_role(a: Deed, b: Deed) -> str | None:
    theirs = {p.role: p for p in b.parts}
    found = [p.role for p in a.parts if p.role in theirs and is_rival(p, theirs[p.role])]
    return found[0] if len(found) == 1 else None


def _tied(one: Told, other: Told, role: str, relation: Relation) -> bool:
    """Whether the words beside the two names are mostly the same, and no number or date differs."""
    mine, theirs = _beside(one, role), _beside(other, role)
    shared = len(mine & theirs)
    enough = (
        OF_SHORTER * min(len(mine), len(theirs)) if relation is Relation.CONFLICT else OF_BOTH * len(mine | theirs)
    )
    return shared >= FEWEST and shared >= enough and _values_agree(one.claim, other.claim)


def _values_agree(a: Claim, b: Claim) -> bool:
    """Whether the claim with fewer numbers, ages and dates has none that the other lacks."""
    for kinds in ((SlotKind.NUMBER, SlotKind.AGE), (SlotKind.TIME,)):
        mine, theirs = ({s.value for s in c.slots if s.kind in kinds} for c in (a, b))
        if not (mine <= theirs or theirs <= mine):
            return False
    return True


def _beside(told: Told, role: str) -> frozenset[str]:
    """Give the content lemmas and numbers of a claim, without those of the name that fills a role."""
    name = {w.casefold() for p in told.deed.parts if p.role == role for w in p.name.split()}
    held = (told.sentence.words[i] for i in told.claim.words if i != told.filled[role])
    kept = (w for w in held if (w.pos in CONTENT or w.pos == "NUM") and w.dep not in ("aux", "auxpass"))
    return frozenset(lemma(w) for w in kept if w.text.casefold() not in name)


def _one_knows_both(known: set[tuple[str, str, str, str]], one: Told, other: Told, role: str) -> bool:
    """Whether one of the two reports tells the same of the other name too: then both did it."""
    for told, rival in ((one, other), (other, one)):
        name = next(p.entity for p in rival.deed.parts if p.role == role)
        if (told.claim.span.report_id, told.deed.verb, role, name) in known:
            return True
    return False


def _candidate(scene: Scene, pair: tuple[Told, Told], role: str, relation: Relation, reason: str) -> Candidate:
    parts = [next(p for p in t.deed.parts if p.role == role) for t in pair]
    versions = tuple((p.name, (scene.read(t.claim, p.name, p.name),)) for p, t in zip(parts, pair, strict=True))
    question = f"Which is right: “{pair[0].claim.span.text}” or “{pair[1].claim.span.text}”?"
    aspect = ASPECTS.get(parts[0].kind or NameKind.OTHER, Aspect.PERSON)
    entity = f"{pair[0].deed.verb} {role}"
    return Candidate("participant", entity, aspect, question, relation, versions, reason, RANK)
