"""Statements: which claim of a fact says it best when it stands alone."""

from __future__ import annotations

from collections.abc import Sequence

from secondsource.language.linking_words import LINKING_WORDS
from secondsource.model import (
    AttributionKind,
    Claim,
    ClaimKind,
    Modality,
    Span,
    Stretch,
    Word,
    outside,
    stretch_of,
)
from secondsource.weigh.facts.public import results_in
from secondsource.weigh.view import View, content_around, once

SHORTEST, LONGEST = 25, 200  # characters that read well alone
PRONOUNS = frozenset("he she it they we i you this that these those who which his her its their there".split())
SPEAKING = frozenset("i we you my our your me us".split())  # in the words of somebody who is not named beside them
KINDS = {ClaimKind.CLAUSE: 0.0, ClaimKind.HEADLINE: -0.15}  # others are no sentences
NO_SENTENCE = -0.25
BROKEN = -0.2  # its words stop before what its last verb or preposition asks for
BACKED = 0.8  # for a claim all of whose content other reports have too
DOUBTED = 0.2  # for what its sentence does not say to be so
LINKED = -0.2  # begins with a word that ties it to what stands before ("when", "which")
Around = Sequence[tuple[str, frozenset[str]]]  # report id, what a sentence of it holds


def best_claim(view: View, claims: Sequence[str]) -> Claim:
    """Give the claim that reads best alone and says least that the others do not; ties go to the first in text.

    So a line of several sources holds little that only one of them says.
    """
    held = sorted((view.claims[c] for c in claims), key=lambda c: c.span)
    around = [(c.span.report_id, content_around(view, s)) for c in held if (s := view.sentence(c)) is not None]

    def worth(claim: Claim) -> float:
        return _nearness(view, claim, claims) + readable(view, claim) + BACKED * _backed(view, claim, around)

    return max(held, key=lambda c: (round(worth(c), 6), _reversed(c, held)))


def plainest(view: View, claims: Sequence[str]) -> tuple[str, ...]:
    """Give those of some claims that hold the fewest details which no other report of them gives.

    "Completed 28 of 41 passes for 329 yards" is no line for what others tell as "threw for 329 yards".
    """
    held = [view.claims[c] for c in claims]
    around = [(c.span.report_id, _details(view, (view.sentence(c) or c).span)) for c in held]

    def alone(claim: Claim) -> int:
        others = _of_others(claim, around)
        return len(_details(view, claim.span).difference(*others)) if others else 0

    alone_in = {c.id: alone(c) for c in held}
    fewest = min(alone_in.values())
    return tuple(c for c in claims if alone_in[c] == fewest)


@once
def _details(view: View, span: Span) -> frozenset[str]:
    """Give the numbers, results and times in a span, each as one string; names say who is meant, and stay."""
    numbers = {f"{q.low}-{q.high}" for q in view.quantities_in(span)}
    return frozenset(numbers | results_in(span.text) | {t.value for t in view.times_in(span)})


def _of_others(claim: Claim, around: Around) -> list[frozenset[str]]:
    """Give what sentences of other reports than a claim's hold."""
    return [held for report, held in around if report != claim.span.report_id]


def _backed(view: View, claim: Claim, around: Around) -> float:
    """Give the share of a claim's content words that the sentences around it, of other reports, have too."""
    mine, others = view.content(claim), _of_others(claim, around)
    if not mine or not others:
        return 1.0
    theirs = frozenset().union(*others)
    return len(mine & theirs) / len(mine)


def _reversed(claim: Claim, held: Sequence[Claim]) -> int:
    return -held.index(claim)


def _nearness(view: View, claim: Claim, claims: Sequence[str]) -> float:
    others = set(claims) - {claim.id}
    scores = [a.score for a in view.near.get(claim.id, ()) if (a.b if a.a == claim.id else a.a) in others]
    return sum(scores) / max(1, len(others))


@once
def readable(view: View, claim: Claim) -> float:
    """Say how well a claim reads alone: a whole finite clause with a named subject, neither short nor long."""
    words = view.words(claim)
    around = stretch_of(view.sentence(claim), claim.span)
    score = 0.2 if around.asserts() and not _describes_an_object(around, claim) else -0.35
    score += KINDS.get(claim.kind, NO_SENTENCE) + _subject(claim, words) + _ends(around, claim, words)
    if not SHORTEST <= len(claim.span.text) <= LONGEST:
        score -= 0.25
    score -= 0.1 if quoted(view, claim) else 0.0
    score -= 0.15 if any(w.text.casefold() in SPEAKING for w in words) else 0.0
    return score - (DOUBTED if doubted(claim) else 0.0)


def quoted(view: View, claim: Claim) -> bool:
    """Whether a claim stands in somebody's own words, in quotation marks."""
    attribution = view.attribution(claim)
    return attribution is not None and attribution.kind is AttributionKind.DIRECT


def doubted(claim: Claim) -> bool:
    """Whether words outside a claim take it back, or its own leave it open: "denied that", "if"."""
    return bool(outside(claim)) or claim.modality in (Modality.DENIED, Modality.CONDITIONAL)


def _subject(claim: Claim, words: Sequence[Word]) -> float:
    """Give what the subject is worth: a name most, none or a relative pronoun less than nothing."""
    subject = claim.subject
    if subject is None or not claim.span.covers(subject):
        return -0.15 if claim.kind in KINDS else 0.0
    if subject.text.casefold() in LINKING_WORDS or subject.text.casefold() == "that":
        return -0.3
    if subject.text.casefold() in PRONOUNS:
        return -0.1
    if subject.text.split(" ", 1)[0].casefold() in PRONOUNS:
        return 0.0  # "her son"
    return 0.25 if any(w.pos == "PROPN" for w in words if subject.start <= w.start < subject.end) else 0.15


def _describes_an_object(around: Stretch, claim: Claim) -> bool:
    """Whether a clause only says which thing is meant: "the attention [that] the mill has drawn"."""
    words, inside = around.words, around.inside
    tops = [i for i in inside if words[i].head not in inside and words[i].pos in ("VERB", "AUX")]
    if not tops or words[tops[0]].dep != "relcl" or claim.subject is None:
        return False
    return claim.subject.text.casefold() not in PRONOUNS


def _ends(around: Stretch, claim: Claim, words: Sequence[Word]) -> float:
    """Take off for a first word that leans on what went before, and for a last one that asks for more."""
    text, score = claim.span.text, 0.0
    if around.subordinate() or (words and words[0].text.casefold() in LINKING_WORDS):
        score += LINKED
    score += BROKEN if _headless(around, claim) else 0.0
    if text.count('"') % 2 or text.count("“") != text.count("”"):
        score -= 0.1
    return score + (BROKEN if _broken_off(around) else 0.0)


def _headless(around: Stretch, claim: Claim) -> bool:
    """Whether a claim begins inside a phrase of a headline: "Hit and run outside [Korvale mall kills one]"."""
    return claim.kind is ClaimKind.HEADLINE and around.follows_a_modifier()


def _broken_off(around: Stretch) -> bool:
    """Whether words stop inside a word, or right before the object or complement that they ask for."""
    inside = around.hyphened() or around.dangling() or around.open_ended()
    asked = around.needed() is not None
    return inside or asked or bool(around.next_clause(LINKING_WORDS))
