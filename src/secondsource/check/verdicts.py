"""From the weighed claims of a sentence to its verdict."""

from __future__ import annotations

from collections.abc import Sequence

from secondsource.check.claims import Weighed
from secondsource.check.known import Known
from secondsource.check.sources import attributed
from secondsource.model import (
    Aspect,
    CheckedSentence,
    Claim,
    Deviation,
    DeviationKind,
    Difference,
    Fact,
    Sentence,
    Span,
    Verdict,
)

WHETHER = frozenset({Aspect.POLARITY, Aspect.MODALITY})
WHOLE = frozenset({DeviationKind.PARTIES, DeviationKind.POLARITY, DeviationKind.CERTAINTY, DeviationKind.SOURCE})


def verdict_of(known: Known, sentence: Sentence, held: Sequence[Weighed]) -> CheckedSentence:
    """Judge a sentence by its weakest claim: what one word distorts is distorted."""
    if not held:
        return CheckedSentence(sentence.span, Verdict.NO_CLAIM, "it asserts nothing that reports could bear out")
    otherwise = [a for one in held for a in one.told_otherwise]
    deviations = tuple(dict.fromkeys(Deviation(a.kind, a.asked, a.words) for a in otherwise))
    evidence = tuple(dict.fromkeys(c.span for one in held for c in one.asked[:2]))
    if deviations:
        return CheckedSentence(
            sentence.span, Verdict.DISTORTED, _told(deviations), evidence=evidence, deviations=deviations
        )
    if any(not one.borne_out for one in held):
        missing = [a.asked.text for one in held for a in one.missing]
        why = f"no report says {_listed(missing)} of it" if missing else "no report says so"
        return CheckedSentence(sentence.span, Verdict.NOT_FOUND, why, evidence=evidence)
    return _borne_out(known, sentence, held, evidence)


def _borne_out(
    known: Known, sentence: Sentence, held: Sequence[Weighed], evidence: tuple[Span, ...]
) -> CheckedSentence:
    """Judge a sentence that reports bear out in every part: by how many origins, and whether others disagree."""
    facts = tuple(dict.fromkeys(f for one in held if (f := _fact(known, one.asked)) is not None))
    told = (c.id for one in held for c in one.asked)
    origins = tuple(dict.fromkeys(known.origin_of[c] for c in told if c in known.origin_of))
    deviations = tuple(Deviation(a.kind, a.asked, a.words) for one in held for a in one.contested)
    verdict, why = _backed(known, held, facts, origins)
    if (rivals := _rivals(known, held, deviations)) is not None:
        verdict, why = Verdict.DISPUTED, rivals
    return CheckedSentence(sentence.span, verdict, why, tuple(f.id for f in facts), origins, evidence, deviations)


def _backed(
    known: Known, held: Sequence[Weighed], facts: tuple[Fact, ...], origins: tuple[str, ...]
) -> tuple[Verdict, str]:
    named = ", ".join(o.name for o in known.dossier.origins if o.id in origins)
    least = min((f.least for f in facts), default=1)
    if least >= 2 and len(facts) == len(held):
        return Verdict.SUPPORTED, f"{least} independent origins: {named}"
    if len(origins) == 1 and any(_lost(known, one) for one in held):
        return Verdict.ATTRIBUTION_LOST, f"the reports have it only from {named}"
    return Verdict.SINGLE_SOURCE, f"it may rest on one origin: {named}"


def _rivals(known: Known, held: Sequence[Weighed], contested: Sequence[Deviation]) -> str | None:
    """Say what stands against a sentence in other reports, None where nothing does."""
    for dispute in known.dossier.disputes:
        if any(_touches(dispute, one) for one in held):
            return f"{dispute.question} {' / '.join(v.value for v in dispute.versions)}"
    for one in contested:
        if one.instead is not None:
            return f"“{one.span.text}” stands in reports, and so does “{one.instead.text}”"
    return None


def _fact(known: Known, asked: Sequence[Claim]) -> Fact | None:
    """Give the fact with most independent origins that the best claims of a report are part of."""
    held = [f for c in asked[:3] for f in known.facts.get(c.id, ())]
    return max(held, key=lambda f: (f.least, f.rank), default=None)


def _touches(dispute: Difference, one: Weighed) -> bool:
    """Whether a dispute is about a part that the claim gives, or about whether it is so at all."""
    words = [a.words for a in one.answers if a.words is not None and a.kind not in WHOLE]
    if any(d.overlaps(w) for v in dispute.versions for d in v.differing for w in words):
        return True
    best = {c.id for c in one.asked[:1]}
    return dispute.aspect in WHETHER and any(best & set(v.claims) for v in dispute.versions)


def _lost(known: Known, one: Weighed) -> bool:
    """Whether a claim is the draft's own word, and every report has it from somebody."""
    return not attributed(known, one.claim) and all(attributed(known, c) for c in one.asked)


def _told(deviations: Sequence[Deviation]) -> str:
    said = (
        f"{d.kind}: “{d.span.text}”, where a report has “{d.instead.text if d.instead else ''}”"
        for d in deviations
    )
    return "; ".join(said)


def _listed(words: Sequence[str]) -> str:
    return ", ".join(f"“{w}”" for w in dict.fromkeys(words))
