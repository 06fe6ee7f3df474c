"""The knock-out test: what is left of the facts where an origin is withdrawn."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from secondsource.model import Dossier, Fact, Knockout, Origin, Status
from secondsource.weigh.facts.independence import digit_of, independent


def without(dossier: Dossier, origin_ids: Collection[str]) -> Knockout:
    """Withdraw origins from a dossier; ids that it does not know change nothing.

    A fact falls where no origin is left; it is weakened where it was corroborated and is no longer. A moment
    falls where every claim for it came from what was withdrawn. The dossier itself is not changed.
    """
    origins = {o.id: o for o in dossier.origins}
    gone = frozenset(origin_ids) & origins.keys()
    of = {t.claim: t.origin for t in dossier.traces}
    fallen, weakened = [], []
    for fact in dossier.facts:
        if not gone & set(fact.origins):
            continue
        left = _left(fact, gone, origins, of)
        if left is None:
            fallen.append(fact)
        elif fact.status is Status.CORROBORATED and left.status is not Status.CORROBORATED:
            weakened.append(left)
    moments = tuple(m for m in dossier.timeline if m.claims and all(of.get(c) in gone for c in m.claims))
    return Knockout(tuple(sorted(gone)), tuple(fallen), tuple(weakened), moments)


def _left(fact: Fact, gone: Collection[str], origins: dict[str, Origin], of: dict[str, str]) -> Fact | None:
    kept = tuple(o for o in fact.origins if o not in gone)
    if not kept:
        return None
    known = [origins[o] for o in kept if o in origins]
    least, most = independent(known)
    least = min(least, fact.least)
    status = Status.SINGLE_SOURCE if fact.status is Status.CORROBORATED and least < 2 else fact.status
    return replace(
        fact,
        status=status,
        claims=tuple(c for c in fact.claims if of.get(c) not in gone),
        origins=kept,
        least=least,
        most=most,
        digit=digit_of(known, least, most, status is Status.DISPUTED, fact.loose),
        why=f"What is left of it rests on {', '.join(o.name for o in known)}.",
    )
