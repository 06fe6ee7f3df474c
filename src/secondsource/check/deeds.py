"""What a draft's clause says is done, by whom to whom, and how surely, against a report's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from secondsource.check.answers import Answer, Reply
from secondsource.check.known import Known
from secondsource.check.words import exclusive, opposed_words
from secondsource.model import Claim, DeviationKind, Factuality, Filler, FillerKind, Frame, Mood, RoleKind

PARTIES = (
    RoleKind.RECIPIENT,
    RoleKind.COMPANION,
    RoleKind.GOAL,
    RoleKind.OTHER,
)  # who else may take part in a deed


def deed_answers(known: Known, claim: Claim, told: Claim) -> Iterator[Answer]:
    """Give what stands for or against a claim in the clause of a report: parties, polarity, certainty.

    Where the two tell different deeds ("contacted", "got in touch with") only what is crossed in full counts, and
    doubt is not compared.
    """
    mine, theirs = claim.frame, told.frame
    if mine is None or theirs is None:
        return
    same_deed = one_deed(claim, told)
    reply = changed_places(known, mine, theirs, same_deed)
    if reply is not Reply.SAME:
        yield Answer(DeviationKind.PARTIES, claim.span, reply, told.span)
    opposed = exclusive(mine.predicate, theirs.predicate) or opposed_words(known, claim, told)
    same = (mine.factuality.polarity is theirs.factuality.polarity) != opposed
    yield Answer(DeviationKind.POLARITY, mine.span, Reply.SAME if same else Reply.OTHER, theirs.span)


def doubt_answers(claim: Claim, deeds: Sequence[Claim], asked: Sequence[Claim]) -> Iterator[Answer]:
    """Say whether a claim is told as surely as the reports tell it.

    Clauses with the same deed are asked; where none has it, all that seem to say the same must be surer, or less
    sure, than the draft.
    """
    mine = claim.frame
    held = [c for c in (deeds or asked) if c.frame is not None]
    if mine is None or not held:
        return
    doubt = mine.factuality.trigger or mine.span
    same = next(
        (c for c in held if c.frame is not None and level(c.frame.factuality) == level(mine.factuality)), None
    )
    yield Answer(
        DeviationKind.CERTAINTY, doubt, Reply.OTHER if same is None else Reply.SAME, (same or held[0]).span
    )


def one_deed(claim: Claim, told: Claim) -> bool:
    """Whether two clauses tell one deed: the same verb, verbs of one class, or one that rules the other out."""
    mine, theirs = claim.frame, told.frame
    if mine is None or theirs is None:
        return False
    classed = mine.sense != "" and mine.sense == theirs.sense
    return mine.predicate == theirs.predicate or classed or exclusive(mine.predicate, theirs.predicate)


def level(factuality: Factuality) -> str:
    """Give how a clause is given, as coarse as a reader would put it: so, perhaps so, or not yet so."""
    if factuality.mood is Mood.ASSERTED:
        return "so"
    return "perhaps" if factuality.real else "open"


def changed_places(known: Known, mine: Frame, theirs: Frame, same_deed: bool) -> Reply:
    """Say whether who does it in one clause suffers it, or is given it, in the other.

    OTHER for one deed; of two deeds nobody can tell ("bought it from" / "sold it to"): SILENT.
    """
    ours, others = parties(mine), parties(theirs)
    if len(ours) < 2 or "doer" not in ours or "doer" not in others:
        return Reply.SAME
    if alike(known, ours["doer"], others["doer"]):
        return Reply.SAME
    there = any(alike(known, ours["doer"], f) for role, f in others.items() if role != "doer")
    back = any(alike(known, f, others["doer"]) for role, f in ours.items() if role != "doer")
    if not there and not back:
        return Reply.SAME
    return Reply.OTHER if same_deed else Reply.SILENT


def parties(frame: Frame) -> dict[str, Filler]:
    """Give who takes part in a deed, by role; pronouns are left out."""
    held = {"doer": frame.doer, "undergoer": frame.undergoer}
    held |= {r.kind.value: r.filler for r in frame.roles if r.kind in PARTIES}
    return {k: f for k, f in held.items() if f is not None and f.kind is not FillerKind.PRONOUN}


def alike(known: Known, one: Filler | None, other: Filler | None) -> bool:
    """Whether two fillers are one: the same name, the same noun, or one inside the other's description."""
    if one is None or other is None:
        return False
    mine, theirs = ({e.id for _, e in known.named_in(f.span)} for f in (one, other))
    if mine and theirs:
        return bool(mine & theirs)
    return one.lemma == other.lemma or one.lemma in other.span.text.casefold().split()
