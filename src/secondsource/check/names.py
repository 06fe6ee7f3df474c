"""Names of a draft against a report's."""

from __future__ import annotations

from secondsource.check.answers import Answer, Reply
from secondsource.check.known import Known
from secondsource.model import Claim, DeviationKind, Entity, Filler, FillerKind, Frame, NameKind, Span


def name_answer(known: Known, asked: tuple[Span, Entity], claim: Claim, told: Claim) -> Answer:
    """Say whether a report names somebody in a claim or near it, or another in the same role.

    What stands near a claim counts only where the claim has room for a name (a pronoun, or nothing), and where it
    does not name who speaks there: who tells a thing is seldom whom it befell.
    """
    mention, entity = asked
    kind = DeviationKind.PLACE if entity.kind is NameKind.PLACE else DeviationKind.NAME
    mine, theirs = role_of(claim.frame, mention), None
    if mine is not None and told.frame is not None:
        theirs = filler_in(told.frame, mine)
        rival = rival_in(known, theirs, entity)
        if rival is not None:
            return Answer(kind, mention, Reply.OTHER, rival)
    same = next((m for m, e in known.named_in(known.sentence(told).span) if e.id == entity.id), None)
    if same is None and not closed(theirs):
        around = (m for m, e in known.named_in(known.context(told)) if e.id == entity.id)
        same = next((m for m in around if kind is DeviationKind.PLACE or not known.telling_in(m)), None)
    return Answer(kind, mention, Reply.SILENT if same is None else Reply.SAME, same)


def closed(filler: Filler | None) -> bool:
    """Whether a filler says by itself who is meant, so that a name from around it cannot be meant."""
    return filler is not None and filler.kind is FillerKind.NAME


def rival_in(known: Known, filler: Filler | None, entity: Entity) -> Span | None:
    """Give the other name of the same kind that a filler holds where it does not hold the entity's."""
    named = [(m, e) for m, e in known.named_in(filler.span) if e.kind is entity.kind] if filler is not None else []
    return named[0][0] if named and all(e.id != entity.id for _, e in named) else None


def role_of(frame: Frame | None, mention: Span) -> str | None:
    """Give the role in which a clause has a name, None where it has it in none."""
    if frame is None:
        return None
    return next((role for role, f in roles(frame) if f.span.overlaps(mention)), None)


def filler_in(frame: Frame, role: str) -> Filler | None:
    """Give what fills a role of a clause."""
    return next((f for name, f in roles(frame) if name == role), None)


def roles(frame: Frame) -> tuple[tuple[str, Filler], ...]:
    """Give every role of a clause with its filler."""
    held = [("doer", frame.doer), ("undergoer", frame.undergoer)]
    held += [(r.kind.value, r.filler) for r in frame.roles]
    return tuple((name, f) for name, f in held if f is not None)
