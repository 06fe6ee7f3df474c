"""Denials: what a source denies, calls untrue or finds no sign of, against the claim that says it is so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from secondsource.language.rejections import BRAND, CALLED, HOAX, TRUTH
from secondsource.language.stances import ALLEGATIONS, DENY, DISMISS, ELSEWHERE, FINDINGS, GENERAL, NO_SPEECH
from secondsource.model import Claim, ClaimKind, Filler, FillerKind, Mood, Sentence, Span, Stance, Word
from secondsource.weigh.view import CONTENT, View

REJECTED = ALLEGATIONS | frozenset({"criticism", "idea", "notion", "link", "connection", "involvement", "role"})
NAUGHT = FINDINGS | TRUTH | frozenset({"connection", "link", "knowledge", "contact", "basis", "involvement"})
POINTING = frozenset({"this", "it", "that", "these", "those", "all", "which"})
UNTRUE = CALLED | HOAX | frozenset({"nonexistent", "unsubstantiated", "misleading"})
EMPTY = GENERAL | ALLEGATIONS | DENY | DISMISS | NAUGHT | UNTRUE
BARE_SIGNS = frozenset({"sign", "trace"})  # "no signs of life" denies nothing that was said
GAP = 7  # characters between two clauses of one sentence: " that "
LEAST = 1  # content words of what is denied, below which it points to what was told before


@dataclass(frozen=True, slots=True)
class Denial:
    """One denial: the claims that give it, the longest first, and the content lemmas of what is denied.

    `bare` = it only points to what was told before ("the police deny this"); `by` the words of who denies.
    """

    claims: tuple[Claim, ...]
    target: frozenset[str]
    bare: bool = False
    by: frozenset[str] = frozenset()


def denials_in(view: View) -> Iterator[Denial]:
    """Give the denials of all reports, in order of their claims."""
    taken: set[str] = set()
    for claim in sorted(view.claims.values(), key=lambda c: (c.span, c.id)):
        if claim.id not in taken and claim.kind is not ClaimKind.PHRASE:
            found = _denied_speech(view, claim) or _rejected(view, claim) or _untrue(view, claim)
            found = found or _naught(view, claim)
            if found and not any(w.lemma.casefold() in ELSEWHERE for c in found.claims for w in view.words(c)):
                taken |= {c.id for c in found.claims}
                yield found


def topics_of(denials: Sequence[Denial]) -> list[str]:
    """Give each denial the name of what is denied: the same for two that deny about the same words."""
    topics: list[str] = []
    for n, one in enumerate(denials):
        other = next((k for k in range(n) if _about_one(denials[k], one)), None)
        topics.append(f"denial {n}" if other is None else topics[other])
    return topics


def _about_one(a: Denial, b: Denial) -> bool:
    if a.bare and b.bare:
        return bool(a.by & b.by)  # "the mayor denied the claims", told in every report, is one denial
    least = min(len(a.target), len(b.target))
    return least > 0 and 2 * len(a.target & b.target) >= least and (len(a.target & b.target) > 1 or least == 1)


def _denied_speech(view: View, claim: Claim) -> Denial | None:
    """Read what somebody is said to deny: "he denied that he was there"."""
    attribution = view.innermost(claim)
    if attribution is None or attribution.stance is not Stance.DENIES:
        return None
    cue = attribution.cue
    if cue is not None and claim.span.covers(cue):
        return None  # the clause of denying itself
    sentence = view.sentence(claim)
    if sentence is None or NO_SPEECH & {w.lemma.casefold() for w in _behind(sentence, cue)[:4]}:
        return None
    who = attribution.source
    by = frozenset(who.text.casefold().split()) if who is not None else frozenset()
    return Denial((claim,), view.content(claim) - EMPTY, by=by)


def _behind(sentence: Sentence, span: Span | None) -> tuple[Word, ...]:
    return tuple(w for w in sentence.words if span is None or w.start >= span.end)


def _rejected(view: View, claim: Claim) -> Denial | None:
    """Read "China denied the reports", "the bureau rejected any claims that ..."."""
    frame, sentence = claim.frame, view.sentence(claim)
    if frame is None or sentence is None or frame.negative or frame.predicate not in DENY | DISMISS:
        return None
    if frame.factuality.mood in (Mood.ASKED, Mood.CONDITIONAL, Mood.SUPPOSED, Mood.PLANNED):
        return None
    what = frame.undergoer
    if frame.predicate in DISMISS and not (what and _rejectable(what)):
        return None
    if what is not None and (what.kind is FillerKind.NAME or what.lemma in NO_SPEECH):
        return None
    target = _told_in(view, sentence, frame.span.end) - EMPTY - frozenset({what.lemma} if what else ())
    if what is not None and what.lemma in ALLEGATIONS and not frame.passive and not _goes_on(sentence, what.head):
        target = frozenset()
    if what is not None and what.lemma not in REJECTED | POINTING:
        target |= frozenset({what.lemma})
    if what is not None and frame.passive:
        target |= view.content(claim) - EMPTY
    rest = tuple(c for c in view.claims.values() if _continues(view, c, claim))
    who = next((r.filler for r in frame.roles if frame.passive and r.way == "by"), frame.doer)
    by = frozenset(who.span.text.casefold().split()) if who is not None else frozenset()
    return Denial(
        (claim, *sorted(rest, key=lambda c: (c.span, c.id))[:1]), target - by, len(target - by) < LEAST, by
    )


def _goes_on(sentence: Sentence, noun: Span) -> bool:
    """Whether it is said what a noun of claiming claims: "the report that", "allegations of", "claims linking"."""
    behind = next(iter(_behind(sentence, noun)), None)
    told = behind is not None and (behind.pos in ("SCONJ", "ADP", "VERB") or behind.text.casefold() == "that")
    return told and behind is not None and behind.lemma not in ("on", "in", "at", "during")


def _rejectable(what: Filler) -> bool:
    pointing = what.kind is FillerKind.PRONOUN and what.lemma in POINTING
    return pointing or what.lemma in REJECTED


def _told_in(view: View, sentence: Sentence, start: int) -> frozenset[str]:
    """Give the content lemmas of a sentence from a place on, days and hours left out."""
    times = [t.span for t in view.times_in(sentence.span)]
    held = (w for w in sentence.words if w.start >= start and w.pos in CONTENT)
    return frozenset(w.lemma.casefold() for w in held if not any(t.start <= w.start < t.end for t in times))


def _continues(view: View, other: Claim, claim: Claim) -> bool:
    """Whether a claim goes on where another ends: "found no evidence | that they were related"."""
    same = other.span.report_id == claim.span.report_id and other.sentence == claim.sentence
    gap = other.span.start - claim.span.end
    if not same or not 0 <= gap <= GAP or other.kind is ClaimKind.PHRASE:
        return False
    between = view.reports[claim.span.report_id].text[claim.span.end : other.span.start]
    return between.strip() in ("", "that") and other.frame is not None and other.frame.finite


def _untrue(view: View, claim: Claim) -> Denial | None:
    """Read "the reports are false", "her claims about an assault are untrue", "has called the claim false"."""
    frame, sentence = claim.frame, view.sentence(claim)
    if frame is None or sentence is None or frame.negative:
        return None
    words = view.words(claim)
    called = [
        w for w in words if w.lemma.casefold() in UNTRUE and w.dep in ("acomp", "attr", "oprd", "ccomp", "xcomp")
    ]
    if not called or not (frame.predicate in BRAND or frame.predicate in ("be", "remain", "prove", *UNTRUE)):
        return None
    target = view.content(claim) - EMPTY - BRAND
    if frame.predicate in BRAND and frame.doer is not None:
        target -= frozenset(
            w.lemma.casefold() for w in words if frame.doer.span.start <= w.start < frame.doer.span.end
        )
    return Denial((claim,), target, len(target) < LEAST)


def _naught(view: View, claim: Claim) -> Denial | None:
    """Read "found no evidence that ...", "has no connection to ...", "had no knowledge of ..."."""
    words = view.words(claim)
    found = next((w for i, w in enumerate(words) if w.lemma.casefold() in NAUGHT and _none_of(words, i)), None)
    sentence = view.sentence(claim)
    if found is None or sentence is None or not _leads_on(sentence, found):
        return None
    target = _told_in(view, sentence, found.end) | frozenset({found.lemma.casefold()} - FINDINGS - TRUTH)
    rest = tuple(c for c in view.claims.values() if _continues(view, c, claim))
    return Denial(
        (claim, *sorted(rest, key=lambda c: (c.span, c.id))[:1]), (target | view.content(claim)) - GENERAL
    )


def _leads_on(sentence: Sentence, found: Word) -> bool:
    """Whether it is said of what there is no sign: "no evidence that", "no link to", "no evidence suggested"."""
    behind = next((w for w in sentence.words if w.start >= found.end and w.pos != "PUNCT"), None)
    if behind is None or (found.lemma.casefold() in BARE_SIGNS and behind.pos == "ADP"):
        return False
    return behind.pos in ("SCONJ", "ADP", "VERB", "PRON")


def _none_of(words: tuple[Word, ...], index: int) -> bool:
    return any(w.text.casefold() in ("no", "any") for w in words[max(0, index - 3) : index]) and any(
        w.text.casefold() in ("no", "not", "n't", "n’t", "never") for w in words[:index]
    )


def negative(claim: Claim) -> bool:
    """Whether a claim's own words deny it: by its verb, or by a filler such as "no witness"."""
    frame = claim.frame
    if frame is None:
        return False
    fillers = (frame.doer, frame.undergoer, *(r.filler for r in frame.roles))
    none = any(f is not None and f.negated for f in fillers)
    return none != frame.negative
