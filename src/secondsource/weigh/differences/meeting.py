"""Meeting: how far two claims speak of one deed of the same people, read from their frames."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from secondsource.model import Claim, Filler, FillerKind, RoleKind
from secondsource.weigh.view import View, content_within

DOER, UNDERGOER = "doer", "undergoer"
UNSAID = frozenset({FillerKind.PRONOUN, FillerKind.CLAUSE})
LEFT_OUT = frozenset({RoleKind.TIME, RoleKind.CONTENT, RoleKind.OTHER, RoleKind.AMOUNT})
TINY = frozenset("be have do make take get go come say tell".split())


@dataclass(frozen=True, slots=True)
class Meeting:
    """What two claims have in common; each of `doer` and `undergoer` is 1 the same, 0 not said, -1 another.

    `deed` is 1 for one predicate, 0.7 for two of one class, 0 else. `others` are the roles that both fill, with
    different fillers; `named` counts the names that both hold, `apart` = each names only others.
    """

    deed: float
    doer: int
    undergoer: int
    others: tuple[tuple[str, Filler, Filler], ...]
    named: int
    apart: bool


def meeting(view: View, a: Claim, b: Claim) -> Meeting:
    """Lay two claims side by side."""
    mine, theirs = dict(_roles(a)), dict(_roles(b))
    met = {r: _met(view, mine[r], theirs[r]) for r in mine if r in theirs}
    names = view.named_in(a.span), view.named_in(b.span)
    both = len(names[0] & names[1])
    return Meeting(
        _deed(a, b),
        _party(mine, theirs, met, DOER),
        _party(mine, theirs, met, UNDERGOER),
        tuple((r, mine[r], theirs[r]) for r in sorted(met) if met[r] < 0),
        both,
        bool(names[0]) and bool(names[1]) and not both,
    )


def _party(mine: dict[str, Filler], theirs: dict[str, Filler], met: dict[str, int], role: str) -> int:
    """Give how a party meets; two nouns may be words for one ("the boy", "the child"), two names are not."""
    if met.get(role, 0) >= 0:
        return met.get(role, 0)
    return -1 if FillerKind.NAME is mine[role].kind is theirs[role].kind else 0


def _deed(a: Claim, b: Claim) -> float:
    if a.frame is None or b.frame is None:
        return 0.0
    if a.frame.predicate == b.frame.predicate:
        return 1.0 if a.frame.predicate not in TINY else 0.5
    return 0.7 if a.frame.sense and a.frame.sense == b.frame.sense else 0.0


def _roles(claim: Claim) -> Iterator[tuple[str, Filler]]:
    frame = claim.frame
    if frame is None:
        return
    if frame.doer is not None:
        yield DOER, frame.doer
    if frame.undergoer is not None:
        yield UNDERGOER, frame.undergoer
    for role in reversed(frame.roles):
        if role.kind not in LEFT_OUT:
            yield role.kind.value, role.filler


def _met(view: View, a: Filler, b: Filler) -> int:
    """Whether two fillers can be one: 1 they share the head or a name, -1 nothing, 0 where one is not said."""
    if a.kind in UNSAID or b.kind in UNSAID:
        return 0
    if a.lemma == b.lemma or view.named_in(a.head) & view.named_in(b.head):
        return 1
    if FillerKind.NUMBER in (a.kind, b.kind):
        return 0
    shared = content_within(view, a.span) & content_within(view, b.span)
    return 0 if shared else -1
