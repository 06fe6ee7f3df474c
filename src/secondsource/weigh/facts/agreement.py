"""Agreement: whether two aligned claims may confirm each other, slot by slot.

An alignment says that two claims are about the same thing, not that they say the same. Two claims do not confirm
each other where one denies or expects what the other asserts, or where a number, an age, a date or a person
differs.
"""

from __future__ import annotations

import re

from secondsource.model import Claim, Interval, Modality, SlotKind, parse_edtf

UNREAL = frozenset({Modality.FUTURE, Modality.CONDITIONAL})
_WORD = re.compile(r"\w+")


def agree(a: Claim, b: Claim) -> bool:
    """Whether nothing in the slots of two aligned claims stands against their saying the same."""
    if a.polarity is not b.polarity or Modality.DENIED in (a.modality, b.modality):
        return False
    if (a.modality in UNREAL) != (b.modality in UNREAL):
        return False
    exact = (SlotKind.NUMBER, SlotKind.AGE)
    return all(_shares(a, b, kind) for kind in exact) and _times_meet(a, b) and _persons_meet(a, b)


def _values(claim: Claim, kind: SlotKind) -> frozenset[str]:
    return frozenset(s.value for s in claim.slots if s.kind is kind)


def _shares(a: Claim, b: Claim, kind: SlotKind) -> bool:
    one, other = _values(a, kind), _values(b, kind)
    return not one or not other or bool(one & other)


def _times_meet(a: Claim, b: Claim) -> bool:
    one, other = _intervals(a), _intervals(b)
    return not one or not other or any(x.overlaps(y) for x in one for y in other)


def _intervals(claim: Claim) -> list[Interval]:
    return [i for v in sorted(_values(claim, SlotKind.TIME)) if (i := parse_edtf(v)) is not None]


def _persons_meet(a: Claim, b: Claim) -> bool:
    """Whether persons can be the same: a word of a name is shared ("Jo", "Jo Song Gil")."""
    one, other = ({w for v in _values(c, SlotKind.PERSON) for w in _WORD.findall(v)} for c in (a, b))
    return not one or not other or bool(one & other)
