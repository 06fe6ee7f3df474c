"""Kinship: who is whose relative, how many, and who was along."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.language.counted_kinds import is_kind_of
from secondsource.language.kin import COLLECTIVE, CORE_FAMILY
from secondsource.weigh.compare.judgement import Judgement, both, conflict, refinement, same, unclear
from secondsource.weigh.compare.numbers import Amount, compare_amounts


@dataclass(frozen=True, slots=True)
class Relatives:
    """Kin nouns joined by one conjunction: ("son", "son-in-law") with "or", "and" or "" (one noun)."""

    nouns: frozenset[str]
    joined: str = ""


@dataclass(frozen=True, slots=True)
class Children:
    """How many relatives of one kind a person has: `whole` = worded as all of them ("his two sons")."""

    owner: str
    kind: str
    count: float
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Company:
    """Who was with somebody: kin nouns ("wife", "child", "family")."""

    nouns: frozenset[str]


def compare_relatives(a: Relatives, b: Relatives) -> Judgement:
    """Compare what two reports call one person's tie to another; symmetric."""
    if a.nouns == b.nouns:
        if a.joined == b.joined:
            return same("the same tie")
        return conflict("joined differently: " + both(a.joined or "not joined", b.joined or "not joined"))
    small, large = (a, b) if a.nouns < b.nouns else (b, a)
    if small.nouns < large.nouns and large.joined == "or":
        return refinement("one report leaves the tie open")
    if _narrower(a, b) or _narrower(b, a):
        return refinement("one word is the broader one")
    return unclear("a person may be both")


def compare_children(a: Children, b: Children) -> Judgement:
    """Compare two counts of relatives; symmetric. A part against the whole is unclear, but material."""
    if a.owner != b.owner:
        return unclear("relatives of different people")
    if a.kind == b.kind:
        parts = not a.whole or not b.whole
        return compare_amounts(*(Amount(x.count, x.count, counted=x.kind, partial=parts) for x in (a, b)))
    for part, all_of in ((a, b), (b, a)):
        if is_kind_of(part.kind, all_of.kind):
            return _part_and_whole(part, all_of)
    return unclear("different relatives are counted: " + both(a.kind, b.kind))


def compare_company(a: Company, b: Company) -> Judgement:
    """Compare who was with one person; symmetric."""
    if a.nouns == b.nouns:
        return same("the same company")
    if not a.nouns or not b.nouns:
        return unclear("one report does not say who was along")
    if _covered(a, b) and _covered(b, a):
        return refinement("one report names them, the other sums them up")
    if a.nouns < b.nouns or b.nouns < a.nouns or _covered(a, b) or _covered(b, a):
        return conflict("one report has more of the family along")
    return unclear("different relatives are named")


def _narrower(a: Relatives, b: Relatives) -> bool:
    return all(any(is_kind_of(n, whole) for whole in b.nouns) for n in a.nouns)


def _part_and_whole(part: Children, whole: Children) -> Judgement:
    if part.count == whole.count:
        return refinement(f"the {whole.kind}s may all be {part.kind}s")
    if part.count > whole.count:
        return conflict(f"more {part.kind}s than {whole.kind}s")
    if part.whole and whole.whole:
        return unclear(f"there may be more than {part.kind}s, but both read as the whole family", material=True)
    return unclear(f"{part.kind}s are only some of the {whole.kind}s")


def _covered(a: Company, b: Company) -> bool:
    """Whether everybody named in a is also in b."""
    names = {n for n in a.nouns if n not in COLLECTIVE}
    if a.nouns & COLLECTIVE and not (b.nouns & COLLECTIVE or len(b.nouns & CORE_FAMILY) > 1):
        return False
    return names <= b.nouns or bool(b.nouns & COLLECTIVE)
