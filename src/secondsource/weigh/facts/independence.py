"""Independence: how many origins a set of origins is worth, as a range.

`most` counts every origin; `least` counts as one those that cannot be told apart: unnamed sources of different
papers, an official and his institution, an unnamed official and a named one, a document and its unnamed author,
an outlet's own voice and a source that this outlet cites, and two outlets that use the same words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import combinations

from secondsource.model import Origin, OriginKind
from secondsource.weigh.unions import Unions

NOBODY = frozenset({OriginKind.UNNAMED, OriginKind.DOCUMENT})
Tied = Callable[[str, str], bool]


def untied(_one: str, _other: str) -> bool:
    """Tie no two origins."""
    return False


def independent(origins: Iterable[Origin], tied: Tied = untied) -> tuple[int, int]:
    """Give (least, most) independent origins; `tied` says of two ids that they cannot be told apart."""
    held = sorted({o.id: o for o in origins}.values(), key=lambda o: o.id)
    unions = Unions()
    for a, b in combinations(held, 2):
        if {a.kind, b.kind} <= NOBODY or tied(a.id, b.id):
            unions.join(a.id, b.id)
    return len({unions.find(o.id) for o in held}), len(held)


def digit_of(origins: Iterable[Origin], least: int, most: int, disputed: bool, loose: bool) -> str:
    """Give the Admiralty-style information digit, from origins alone.

    5 contradicted by a rival version; 1 two or more independent origins, at least two of them named or an
    outlet's own reporting; 2 two or more of which one is unnamed, or origins that may or may not be one;
    3 one named origin or one outlet's own reporting; 4 unnamed sources only; 6 cannot be judged: no origin,
    or claims that are only loosely the same.
    """
    known = [o for o in origins if o.kind not in NOBODY]
    if disputed:
        return "5"
    if not most or (loose and least > 1):
        return "6"
    if least > 1:
        return "1" if len(known) > 1 else "2"
    if not known:
        return "4"
    return "2" if most > 1 and not loose else "3"
