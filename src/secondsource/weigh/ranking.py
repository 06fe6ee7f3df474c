"""Ranking: how central a fact is to the event."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from secondsource.language.framing import FRAMING_VERBS
from secondsource.language.linking_words import ASKING_WORDS
from secondsource.model import Claim, ClaimKind, Fact, SlotKind
from secondsource.weigh.actors import main_actors
from secondsource.weigh.core import core_of
from secondsource.weigh.earlier import earlier_case
from secondsource.weigh.facts.statement import PRONOUNS, SPEAKING, doubted, quoted
from secondsource.weigh.findings.unknown import PATTERN as UNREACHED
from secondsource.weigh.view import View

HEADLINE = 1.0  # a headline carries it, or is aligned to it
ORIGIN = 0.5  # for each independent origin
EARLY = 1.0  # at the very start of a report; half of it after HALF sentences
HALF = 4.0
LOOSE = 0.8  # factor for facts held together by weak alignments
REPEATED = 0.5  # factor for a fact most of whose claims stand in facts above it
ECHO = 0.2  # factor for one most of whose claims, or whose wording, stand in one fact above it
FRAGMENT = 0.3  # factor for a fact that no report words as a clause
TELLING = 0.3  # factor for a fact that is only the act of telling ("the company said in a statement")
PHRASE = 0.6  # factor for a fact of short phrases: they name rather than tell
AWAY = 0.4  # factor for a fact that holds no word of the core; it rises by one for one that holds all of them
FRAME = 0.2  # factor for a fact that only frames another ("the paper cited an expert as saying")
LEANING = 0.6  # factor for a fact whose subject is missing, or begins with a pronoun ("her new boat")
UNNAMED = 0.85  # factor for a fact about "the system": which one, only the rest of its report says
QUOTED = 0.7  # factor for a fact in somebody's own words: what is said of the event rather than what happened
DEFINITE = frozenset("the this that these those".split())
SPOKEN = 0.5  # factor for a fact in the words of an "I", a "we" or a "you"
UNCERTAIN = 0.6  # factor for what would be, or is denied, asked or said under a condition
BEFOREHAND = 0.3  # factor for an earlier case
SOLID = 0.1  # for each number, time, name or named source that one alone gives, up to SOLID_MOST
SOLID_MOST = 4


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


def central_first(view: View, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Rank facts by what the event is about: what happened to whom before background, colour and frames.

    The core of an event are the words that headlines and first sentences of several reports share, each worth the
    share of the reports that have it.
    """
    (core, most), actors = core_of(view), main_actors(view)
    ranked = (replace(f, rank=round(f.rank * _worth(view, f, core, most, actors), 4)) for f in facts)
    return tuple(sorted(ranked, key=lambda f: (-f.rank, f.id)))


def _worth(view: View, fact: Fact, core: Mapping[str, float], most: float, actors: tuple[str, ...]) -> float:
    best = view.claims[fact.best]
    held = sum(core.get(w, 0.0) for w in sorted(view.content(best)))
    value = AWAY + (min(1.0, held / most) if most else 0.0)
    if earlier_case(view, [best], actors):
        value *= BEFOREHAND
    if len({view.claims[c].span.report_id for c in fact.claims}) == 1:
        value *= 1.0 + SOLID * min(SOLID_MOST, _solid(view, best))
    value *= QUOTED if all(quoted(view, view.claims[c]) for c in fact.agreeing) else 1.0
    return value * _form(view, best)


def _solid(view: View, claim: Claim) -> int:
    """Count what makes a claim worth checking: its numbers, times and names, and a source that is named."""
    attribution = view.innermost(claim)
    named = attribution is not None and not attribution.anonymous
    return len({(s.kind, s.value) for s in claim.slots if s.kind is not SlotKind.RELATION}) + 2 * named


def _form(view: View, claim: Claim) -> float:
    """Give a factor for how a claim is put."""
    words = {w.text.casefold() for w in view.words(claim)}
    subject = claim.subject.text.casefold() if claim.subject is not None else ""
    value = FRAME if claim.predicate in FRAMING_VERBS and _only_frames(view, claim) else 1.0
    leans = not subject or subject.split()[0] in PRONOUNS
    value *= UNNAMED if _unnamed(view, claim) else 1.0
    value *= LEANING if leans and claim.kind is not ClaimKind.PHRASE else 1.0
    value *= FRAME if claim.span.text.split(" ", 1)[0].casefold() in ASKING_WORDS else 1.0
    value *= FRAME if UNREACHED.search(claim.span.text.replace("’", "'")) else 1.0
    value *= SPOKEN if words & SPEAKING else 1.0
    value *= UNCERTAIN if "would" in words or doubted(claim) else 1.0
    return value


def _unnamed(view: View, claim: Claim) -> bool:
    """Whether a clause is about something definite that its subject does not name: "the port", "this star"."""
    if claim.subject is None or claim.subject.text.split(" ", 1)[0].casefold() not in DEFINITE:
        return False
    held = view.words(claim)
    return not any(w.pos in ("PROPN", "ADP") for w in held if claim.subject.start <= w.start < claim.subject.end)


def _only_frames(view: View, claim: Claim) -> bool:
    """Whether what was said lies outside a claim's words: a clause below its verb, or nothing at all."""
    words = view.words(claim)
    return not any(w.dep in ("ccomp", "xcomp") and w.pos in ("VERB", "AUX") for w in words)
