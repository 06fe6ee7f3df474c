"""Names of things: what two reports call one body, ship, flight or law."""

from __future__ import annotations

from secondsource.weigh.compare.judgement import Judgement, conflict, refinement, same, unclear

SMALL = frozenset({"the", "of", "for", "and", "a", "an", "&", "de"})


def compare_labels(a: str, b: str) -> Judgement:
    """Compare what two reports call the thing that the caller holds to be one; symmetric."""
    first, second = _words(a), _words(b)
    if not first or not second:
        return unclear("a name is missing")
    if first == second:
        return same("the same name")
    if _initials(first) == "".join(second) or _initials(second) == "".join(first):
        return same("one is the other's initials")
    if set(first) < set(second) or set(second) < set(first):
        return refinement("one name is a shorter form of the other")
    if _digits(first) and _digits(second) and _digits(first) != _digits(second) and _rest(first) == _rest(second):
        return conflict("different numbers in one name")
    if (
        len(first) == len(second)
        and len(first) > 1
        and sum(x != y for x, y in zip(first, second, strict=True)) == 1
    ):
        return conflict("the names differ in one word")
    return unclear("one thing may have two names")


def _words(name: str) -> tuple[str, ...]:
    words = name.casefold().replace("-", " ").replace(".", "").replace(",", " ").split()
    return tuple(_singular(w) for w in words if w not in SMALL)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _initials(words: tuple[str, ...]) -> str:
    return "".join(w[0] for w in words) if len(words) > 1 else ""


def _digits(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(w for w in words if w.isdigit())


def _rest(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(w for w in words if not w.isdigit())
