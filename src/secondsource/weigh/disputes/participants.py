"""Another name in one role of one verb: "Ana Brandt shot the guard" / "Olaf Ruiz shot the guard".

The alignment and the words around say that the two claims tell of one happening; the parse says which role the
names fill, the entities that they are two people. A conflict where only one can be right, else a note.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from secondsource.model import Aspect, ClaimKind, NameKind, Relation
from secondsource.weigh.compare import Deed, Judgement, Part, compare_deeds, is_rival
from secondsource.weigh.disputes.asking import asked
from secondsource.weigh.disputes.participants_reading import Told, told_of
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import LONGEST_EVIDENCE, UNSURE, Candidate, Scene
from secondsource.weigh.disputes.role_ties import beside, named_together, values_agree

RANK = 0.58
NEAR = 0.4  # alignment; another name costs much likeness
FEWEST = 3  # content words that both hold outside the names, the verb among them
OF_BOTH = 0.7  # of the content words of both, outside the names
OF_SHORTER = 0.5  # of those of the shorter claim, where only one name can be right
KINDS = (ClaimKind.CLAUSE, ClaimKind.HEADLINE, ClaimKind.APPOSITION)
ASPECTS = {NameKind.PLACE: Aspect.PLACE}


def participant_rivals(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the pairs of claims with another name in one role: conflicts, and `unclear` ones worth a note."""
    tellings = _tellings(scene)
    for alignment in scene.aligned(NEAR):
        one, other = tellings.get(alignment.a), tellings.get(alignment.b)
        parts = _rival_parts(one.deed, other.deed) if one and other else None
        if one is None or other is None or parts is None:
            continue
        judged = compare_deeds(one.deed, other.deed)
        only_one = judged.relation is Relation.CONFLICT
        if not (only_one or judged.material) or (only_one and _elsewhen(scene, rails, one, other)):
            continue
        if _side_by_side(scene, parts):
            continue
        if _tied(one, other, only_one) and not _several(tellings, one, other, parts):
            yield _candidate(scene, (one, other), parts, judged)


def _tellings(scene: Scene) -> dict[str, Told]:
    """Give claim id -> what it tells, of the claims that say that something is so."""
    found = {}
    for claim in scene.view.claims.values():
        if claim.kind in KINDS and claim.modality not in UNSURE and len(claim.span.text) <= LONGEST_EVIDENCE:
            told = told_of(scene.view, claim)
            if told is not None and told.deed.parts:
                found[claim.id] = told
    return found


def _elsewhen(scene: Scene, rails: Rails, one: Told, other: Told) -> bool:
    return any(rails.of_another_time(scene.view, t.sentence) for t in (one, other))


def _rival_parts(a: Deed, b: Deed) -> tuple[Part, Part] | None:
    theirs = {p.role: p for p in b.parts}
    found = [(p, theirs[p.role]) for p in a.parts if p.role in theirs and is_rival(p, theirs[p.role])]
    return found[0] if len(found) == 1 and a.verb == b.verb else None


def _side_by_side(scene: Scene, parts: tuple[Part, Part]) -> bool:
    return named_together(scene, *(scene.view.entities[p.entity or ""] for p in parts))


def _tied(one: Told, other: Told, only_one: bool = False) -> bool:
    """Whether the words beside the names are mostly the same, and no number or date differs."""
    mine, theirs = (beside(t.claim, t.sentence, t.named) for t in (one, other))
    shared = len(mine & theirs)
    enough = OF_SHORTER * min(len(mine), len(theirs)) if only_one else OF_BOTH * len(mine | theirs)
    return shared >= FEWEST and shared >= enough and values_agree(one.claim, other.claim)


def _several(tellings: Mapping[str, Told], one: Told, other: Told, parts: tuple[Part, Part]) -> bool:
    """Whether the same is told of a third name, or one of the two reports tells it of both: each may be right."""
    pair = {p.entity for p in parts}
    reports = {one.claim.span.report_id: parts[1].entity, other.claim.span.report_id: parts[0].entity}
    for told in tellings.values():
        name = next((p.entity for p in told.deed.parts if p.role == parts[0].role), None)
        rival = name is not None and (name not in pair or reports.get(told.claim.span.report_id) == name)
        if rival and told.deed.verb == one.deed.verb and (_tied(told, one) or _tied(told, other)):
            return True
    return False


def _candidate(scene: Scene, pair: tuple[Told, Told], parts: tuple[Part, Part], judged: Judgement) -> Candidate:
    versions = tuple((p.name, (scene.read(t.claim, p.name, p.name),)) for p, t in zip(parts, pair, strict=True))
    aspect = ASPECTS.get(parts[0].kind or NameKind.OTHER, Aspect.PERSON)
    entity = f"{pair[0].deed.verb} {parts[0].role}"
    return Candidate(
        "participant", entity, aspect, _question(pair, parts[0]), judged.relation, versions, judged.reason, RANK
    )


def _question(pair: tuple[Told, Told], part: Part) -> str:
    """Ask for the name in which two claims differ."""
    word = "Where" if part.kind is NameKind.PLACE else "Who"
    for told in pair:
        spans = [m for e in told.named if e.id == part.entity for m in e.mentions if told.claim.span.covers(m)]
        if spans and (question := asked(told.sentence, told.claim, word, spans[0])):
            return question
    return f"Which is right: “{pair[0].claim.span.text}” or “{pair[1].claim.span.text}”?"
