"""Collation: two claims laid side by side, and what one says otherwise than the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from secondsource.language.lexicon import antonyms
from secondsource.language.opposites import OPPOSITES
from secondsource.model import Claim, ClaimKind, Filler, FillerKind, Mood, Neighbours, Polarity, Span, Stance
from secondsource.weigh.compare.judgement import Judgement, conflict, unclear
from secondsource.weigh.differences.layout import laid_out
from secondsource.weigh.differences.meeting import DOER, Meeting, meeting
from secondsource.weigh.differences.pair import Pair
from secondsource.weigh.differences.spelling import spelt_apart
from secondsource.weigh.view import View

SOFT = frozenset({Mood.REPORTED, Mood.HEDGED, Mood.ALLEGED, Mood.SUPPOSED})
TELLING = frozenset("say tell add write report note announce speak ask talk tweet give decline".split())
PRINTS = 0.85  # likeness above which two claims are prints of one sentence
SHARED = 2  # content words that both must hold
TOLD = 0.3  # likeness from which two claims may tell one thing
DENIED = 0.4  # likeness from which a denial is taken to deny a claim
NEAR = 0.5  # likeness from which two claims tell one thing whatever their verbs
SPELT = 0.7  # taken for the likeness of two mentions of one name
Found = tuple[str, tuple[Span, Span], tuple[str, str], Judgement]


def collated(view: View, origins: Mapping[str, str], one: Neighbours) -> Iterator[Pair]:
    """Give what two neighbouring claims say otherwise: polarity, certainty, opposites, other fillers of a role."""
    a, b = view.claims[one.a], view.claims[one.b]
    if TELLING & {a.predicate, b.predicate} or ClaimKind.APPOSITION in (a.kind, b.kind):
        return
    met = meeting(view, a, b)
    for name, words, values, judgement in _found(view, origins, a, b, met, one.likeness):
        yield laid_out(view, origins, one, met, name, words, values, judgement)


def spelt(view: View, origins: Mapping[str, str]) -> Iterator[Pair]:
    """Give the names that reports write in two ways."""
    for (word, claim), (other, rival) in spelt_apart(view):
        first, second = sorted(((claim.id, word), (rival.id, other)))
        one = Neighbours(first[0], second[0], SPELT, SPELT)
        met = meeting(view, view.claims[one.a], view.claims[one.b])
        words, values = (first[1], second[1]), (first[1].text, second[1].text)
        yield laid_out(view, origins, one, met, "name", words, values, unclear("one name is written in two ways"))


def _found(
    view: View, origins: Mapping[str, str], a: Claim, b: Claim, met: Meeting, likeness: float
) -> Iterator[Found]:
    whole, stated = (a.span, b.span), _states(a) and _states(b)
    denies, mine, theirs = (_denied(view, a), _denied(view, b)), _negative(a), _negative(b)
    if stated and denies[0] != denies[1] and not (mine and theirs) and likeness >= DENIED:
        values = ("no", "yes") if denies[0] else ("yes", "no")
        yield "denied", whole, values, conflict("one denies what the other says")
    elif (
        stated and mine != theirs and (_one_matter(met) or (likeness >= NEAR and met.deed == 1 and not met.apart))
    ):
        values = ("no", "yes") if mine else ("yes", "no")
        yield "negated", whole, values, conflict("one says that it is so, the other that it is not")
    elif met.doer + met.undergoer > 0 and (opposed := _opposed(view, a, b)):
        texts = (opposed[0].text.casefold(), opposed[1].text.casefold())
        yield "opposite", opposed, texts, conflict("the words rule each other out")
    elif stated and (_mood(a) in SOFT) != (_mood(b) in SOFT) and _one_thing(met, likeness):
        values = ("perhaps", "certain") if _mood(a) in SOFT else ("certain", "perhaps")
        yield "certain", whole, values, unclear("one gives as a fact what the other only reports")
    elif (
        likeness >= NEAR
        and met.deed == 1
        and len(met.others) == 1
        and met.others[0][0] != DOER
        and _rivals(met.others[0][1], met.others[0][2])
    ):
        _, x, y = met.others[0]
        yield "filler", (x.head, y.head), (x.lemma, y.lemma), unclear("other words in one role")
    elif likeness >= TOLD and origins.get(a.id) != origins.get(b.id) and _left_over(view, a, b, likeness):
        yield "told", whole, (a.span.text, b.span.text), unclear("one thing is told in other words")


def _left_over(view: View, a: Claim, b: Claim, likeness: float) -> bool:
    """Whether each of two near claims has content words alone, and both share more than chance."""
    mine, theirs = view.content(a), view.content(b)
    return likeness <= PRINTS and len(mine & theirs) >= SHARED and bool(mine - theirs) and bool(theirs - mine)


def _states(claim: Claim) -> bool:
    """Whether a claim is a sentence by itself, of which one can ask whether it is so."""
    return claim.frame is not None and claim.frame.finite and claim.frame.plain


def _one_thing(met: Meeting, likeness: float) -> bool:
    """Whether two claims tell one thing, whoever is named: by one deed, or by words that are near."""
    return not met.apart and (met.deed == 1 or likeness >= NEAR)


def _one_matter(met: Meeting) -> bool:
    """Whether one deed of one party, as far as both say, is told."""
    return met.deed > 0 and met.doer >= 0 and met.undergoer >= 0 and met.doer + met.undergoer > 0


def _rivals(a: Filler, b: Filler) -> bool:
    """Whether two fillers can be rivals: two nouns or two names of one number, not a name and who bears it."""
    part = a.lemma.endswith(b.lemma) or b.lemma.endswith(a.lemma)  # "schoolgirl" is a girl
    return a.kind is b.kind and a.kind in (FillerKind.NOUN, FillerKind.NAME) and a.plural == b.plural and not part


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


def _opposed(view: View, a: Claim, b: Claim) -> tuple[Span, Span] | None:
    mine, theirs = view.content(a), view.content(b)
    for x in sorted(mine - theirs):
        for y in sorted(theirs - mine):
            if frozenset((x, y)) in OPPOSITES or y in antonyms(x):
                return _word(view, a, x), _word(view, b, y)
    return None


def _word(view: View, claim: Claim, lemma: str) -> Span:
    found = next(w for w in view.words(claim) if w.lemma.casefold() == lemma)
    return view.reports[claim.span.report_id].span(found.start, found.end)
