"""Independence: how many origins a set of origins is worth, as a range.

`most` counts every origin; `least` is the largest number of which no two may be one. Two are surely two where
both are named persons or bodies, of different names and houses, each in words of their own; or where both are
outlets that tell of what all could see: no report names a source for it, its actor is not quoted, and the outlets
neither rest on one source, nor cite one another or a third, nor tell much alike. Everybody else may be somebody
else: an unnamed source, a role, a document, an outlet beside a source, a journalist.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import combinations

from secondsource.model import Origin, OriginKind

EXACT = 16  # origins of one fact that are compared; more change nothing that is shown
NOBODY = frozenset({OriginKind.UNNAMED, OriginKind.DOCUMENT})
Tied = Callable[[str, str], bool]


def untied(_one: str, _other: str) -> bool:
    """Tie no two origins."""
    return False


def independent(
    origins: Iterable[Origin], tied: Tied = untied, ruled: Collection[frozenset[str]] = ()
) -> tuple[int, int]:
    """Give (least, most) independent origins; `tied` says of two ids that they cannot be told apart.

    `ruled` are the pairs of which an analyst decided that they are apart.
    """
    held = {o.id: o for o in origins}
    apart: dict[str, set[str]] = {o: set() for o in held}
    for a, b in combinations(sorted(held), 2):
        nobody = {held[a].kind, held[b].kind} <= NOBODY and frozenset((a, b)) not in ruled
        if not (nobody or tied(a, b)):
            apart[a].add(b)
            apart[b].add(a)
    return _most_apart(sorted(held)[:EXACT], apart), len(held)


def _most_apart(origins: list[str], apart: Mapping[str, Collection[str]]) -> int:
    """Give the size of the largest set of origins that are all apart from each other."""
    best = 0
    for n, one in enumerate(origins):
        rest = [o for o in origins[n + 1 :] if o in apart[one]]
        if len(rest) + 1 > best:
            best = max(best, 1 + _most_apart(rest, apart))
    return best


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
