"""Collation: two claims laid side by side, and what one says otherwise than the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from secondsource.language.calendar import UNITS
from secondsource.language.kinds import exclude
from secondsource.language.lexicon import antonyms
from secondsource.language.opposites import OPPOSITES
from secondsource.model import Claim, ClaimKind, Mood, Neighbours, Polarity, RoleKind, Span, Stance
from secondsource.weigh.compare.judgement import Judgement, conflict, unclear
from secondsource.weigh.differences.layout import laid_out
from secondsource.weigh.differences.meeting import Meeting, meeting
from secondsource.weigh.differences.pair import Pair
from secondsource.weigh.differences.spelling import spelt_apart
from secondsource.weigh.view import View

SOFT = frozenset({Mood.HEDGED, Mood.ALLEGED, Mood.SUPPOSED})
OPEN = frozenset("possible alleged suspected apparent supposed purported presumed potential probable".split())
TELLING = frozenset("say tell add write report note announce speak ask talk tweet give decline".split())
WITHOUT = frozenset("without no not never none nobody nothing neither lack fail".split())
NEAR = 0.5  # likeness from which two claims tell one thing whatever their verbs
VERY = 0.65  # likeness from which two claims are taken for one whatever they say was done
SPELT = 0.7  # taken for the likeness of two mentions of one name
Found = tuple[str, tuple[Span, Span], tuple[str, str], Judgement]


def collated(view: View, origins: Mapping[str, str], one: Neighbours) -> Iterator[Pair]:
    """Give what two neighbouring claims say otherwise: polarity, certainty, opposites, other fillers of a role."""
    a, b = view.claims[one.a], view.claims[one.b]
    same = a.span.text.casefold() == b.span.text.casefold()
    if same or TELLING & {a.predicate, b.predicate} or ClaimKind.APPOSITION in (a.kind, b.kind):
        return
    met = meeting(view, a, b)
    for name, words, values, judgement in _found(view, a, b, met, one.likeness):
        yield laid_out(view, origins, one, met, name, words, values, judgement)


def spelt(view: View, origins: Mapping[str, str]) -> Iterator[Pair]:
    """Give the names that reports write in two ways."""
    for (word, claim), (other, rival) in spelt_apart(view):
        first, second = sorted(((claim.id, word), (rival.id, other)))
        one = Neighbours(first[0], second[0], SPELT, SPELT)
        met = meeting(view, view.claims[one.a], view.claims[one.b])
        words, values = (first[1], second[1]), (first[1].text, second[1].text)
        yield laid_out(view, origins, one, met, "name", words, values, unclear("one name is written in two ways"))


def _found(view: View, a: Claim, b: Claim, met: Meeting, likeness: float) -> Iterator[Found]:
    whole, stated = (a.span, b.span), _states(a) and _states(b)
    mine, theirs = _negative(a), _negative(b)
    if _denied(view, a) or _denied(view, b):
        return
    if (
        stated
        and mine != theirs
        and not _without(view, b if mine else a)
        and (_one_matter(met) or (likeness >= NEAR and met.deed == 1 and not met.apart))
    ):
        values = ("no", "yes") if mine else ("yes", "no")
        yield "negated", whole, values, conflict("one says that it is so, the other that it is not")
    elif likeness >= NEAR and not met.apart and (opposed := _opposed(view, a, b, met)):
        texts = (opposed[0].text.casefold(), opposed[1].text.casefold())
        yield "opposite", opposed, texts, conflict("the words rule each other out")
    elif (unsure := _unsure(view, a, b)) is not None and _one_thing(met, likeness):
        values = ("perhaps", "certain") if unsure is a else ("certain", "perhaps")
        yield "certain", whole, values, unclear("one gives as a fact what the other only reports")
    elif likeness >= NEAR and (rivals := _rival_kinds(view, a, b)):
        texts = (rivals[0].text.casefold(), rivals[1].text.casefold())
        yield "filler", rivals, texts, unclear("two kinds of which it can be only one")


def _states(claim: Claim) -> bool:
    """Whether a claim is a sentence by itself, of which one can ask whether it is so."""
    return claim.frame is not None and claim.frame.finite and claim.frame.plain


def _without(view: View, claim: Claim) -> bool:
    """Whether what is no negative clause denies something all the same: "was found without signs of life"."""
    return any(w.lemma.casefold() in WITHOUT for w in view.words(claim))


def _one_thing(met: Meeting, likeness: float) -> bool:
    """Whether two claims tell one thing, whoever is named: by one deed, or by words that are very near."""
    return not met.apart and (met.deed == 1 or likeness >= VERY)


def _unsure(view: View, a: Claim, b: Claim) -> Claim | None:
    """Give the claim that gives as open what the other states as a fact."""
    soft = _soft(view, a, b), _soft(view, b, a)
    if soft[0] == soft[1]:
        return None
    unsure, sure = (a, b) if soft[0] else (b, a)
    firm = _mood(sure) is Mood.ASSERTED and (view.innermost(sure) is None or _itself(unsure))
    return unsure if firm and (_states(sure) or sure.kind is ClaimKind.HEADLINE) else None


def _itself(claim: Claim) -> bool:
    """Whether a claim's own words leave it open: "may have", "possible"; not that somebody thinks or claims it."""
    trigger = claim.frame.factuality.trigger if claim.frame is not None else None
    return trigger is None or claim.span.covers(trigger)


def _soft(view: View, claim: Claim, other: Claim) -> bool:
    """Whether a claim is hedged: by its verb, or by "possible", "alleged" beside a noun that the other has too."""
    if _mood(claim) in SOFT and _states(claim):
        return True
    hedged = _hedged(view, claim) & view.content(other)
    return bool(hedged - _hedged(view, other))


def _hedged(view: View, claim: Claim) -> frozenset[str]:
    """Give the nouns right behind a word that leaves open whether they are the right ones."""
    words = view.words(claim)
    return frozenset(
        w.lemma.casefold() for v, w in pairwise(words) if v.lemma.casefold() in OPEN and w.pos in ("NOUN", "PROPN")
    )


def _one_matter(met: Meeting) -> bool:
    """Whether one deed of one party, as far as both say, is told."""
    return met.deed > 0 and met.doer >= 0 and met.undergoer >= 0 and met.doer + met.undergoer > 0


def _rival_kinds(view: View, a: Claim, b: Claim) -> tuple[Span, Span] | None:
    """Give two words, each of one claim alone, that name two kinds of one thing: "truck", "car"."""
    mine, theirs = view.content(a), view.content(b)
    for x in sorted(mine - theirs):
        for y in sorted(theirs - mine):
            if exclude(x, y):
                return _word(view, a, x), _word(view, b, y)
    return None


def _mood(claim: Claim) -> Mood:
    return claim.frame.factuality.mood if claim.frame else Mood.ASSERTED


def _negative(claim: Claim) -> bool:
    if claim.frame is None:
        return claim.polarity is Polarity.NEGATIVE
    frame = claim.frame
    fillers = (frame.doer, frame.undergoer, *(r.filler for r in frame.roles))
    none = any(f is not None and f.negated for f in fillers)
    return none != (frame.factuality.polarity is Polarity.NEGATIVE or frame.negative)


def _denied(view: View, claim: Claim) -> bool:
    attribution = view.innermost(claim)
    stance = attribution.stance if attribution else None
    return stance is Stance.DENIES or _mood(claim) is Mood.DENIED


def _opposed(view: View, a: Claim, b: Claim, met: Meeting) -> tuple[Span, Span] | None:
    """Give two words that rule each other out: in what is said of one party, or in when it was."""
    asked = ((_heads, met.doer + met.undergoer), (_timing, max(met.doer, met.undergoer)))
    for read in (read for read, one_party in asked if one_party > 0):
        mine, theirs = read(view, a), read(view, b)
        for x in sorted(mine - theirs):
            for y in sorted(theirs - mine):
                if frozenset((x, y)) in OPPOSITES or y in antonyms(x):
                    return _word(view, a, x), _word(view, b, y)
    return None


def _timing(view: View, claim: Claim) -> frozenset[str]:
    """Give the words by which a claim says when: "in the early hours of Thursday", "late last night"."""
    times = [t.span for t in view.times_in(claim.span)]
    inside = [w for w in view.words(claim) if any(t.start <= w.start < t.end for t in times)]
    beside = [v for v, w in pairwise(view.words(claim)) if v.pos == "ADJ" and w.lemma.casefold() in UNITS]
    return frozenset(w.lemma.casefold() for w in (*inside, *beside)) & view.content(claim)


def _heads(view: View, claim: Claim) -> frozenset[str]:
    """Give the words that tell what a claim says of its bearer: its verb, or the adjective or noun that it is."""
    frame = claim.frame
    if frame is None:
        return frozenset()
    said = frozenset({frame.predicate}) | frozenset(
        r.filler.lemma for r in frame.roles if r.kind is RoleKind.ATTRIBUTE
    )
    return said & view.content(claim)


def _word(view: View, claim: Claim, lemma: str) -> Span:
    found = next(w for w in view.words(claim) if w.lemma.casefold() == lemma)
    return view.reports[claim.span.report_id].span(found.start, found.end)
