"""Ranking: how central a fact is to the event."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from secondsource.model import Claim, Fact
from secondsource.weigh.view import View

HEADLINE = 1.0  # a headline carries it, or is aligned to it
ORIGIN = 0.5  # for each independent origin
EARLY = 1.0  # at the very start of a report; half of it after HALF sentences
HALF = 4.0
LOOSE = 0.8  # factor for facts held together by weak alignments
REPEATED = 0.5  # factor for a fact most of whose claims stand in facts above it
ECHO = 0.2  # factor for one most of whose claims, or whose wording, stand in one fact above it
FRAGMENT = 0.5  # factor for a fact that no report words as a clause
TELLING = 0.3  # factor for a fact that is only the act of telling ("the company said in a statement")
PHRASE = 0.6  # factor for a fact of short phrases: they name rather than tell


def rank_of(view: View, claims: Sequence[Claim], least: int, loose: bool) -> float:
    """Give a fact's rank: the reports that carry it, its origins, headline and early position."""
    reports = {c.span.report_id for c in claims}
    early = sum(max(_earliness(c) for c in claims if c.span.report_id == r) for r in sorted(reports)) / len(
        reports
    )
    headline = HEADLINE if any(_in_headline(view, c) for c in claims) else 0.0
    rank = len(reports) + ORIGIN * least + headline + EARLY * early
    rank *= LOOSE if loose else 1.0
    return rank * (PHRASE if max(len(view.words(c)) for c in claims) < HALF else 1.0)


def _earliness(claim: Claim) -> float:
    return 1.0 / (1.0 + max(0, claim.sentence) / HALF)


def _in_headline(view: View, claim: Claim) -> bool:
    sentence = view.sentence(claim)
    return sentence is not None and sentence.headline


def ordered(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Put facts in order of rank; one that mostly repeats those above it sinks.

    Facts overlap, since a clause carries several: a fact counts as repeated where two thirds of its claims stand
    in higher ones.
    """
    above: list[frozenset[str]] = []
    seen: set[str] = set()
    worded: set[str] = set()
    out = []
    for fact in sorted(facts, key=lambda f: (-f.rank, f.id)):
        claims = frozenset(fact.claims)
        echo = fact.best in worded or any(len(claims & one) * 3 >= len(claims) * 2 for one in above)
        factor = ECHO if echo else REPEATED if len(claims & seen) * 3 >= len(claims) * 2 else 1.0
        seen |= claims
        worded.add(fact.best)
        above.append(claims)
        out.append(replace(fact, rank=round(fact.rank * factor, 4)))
    return tuple(sorted(out, key=lambda f: (-f.rank, f.id)))
