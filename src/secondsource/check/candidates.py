"""Which claims of the reports a draft's claim is held against."""

from __future__ import annotations

from secondsource.check.known import Known
from secondsource.language.stopwords import STOPWORDS
from secondsource.model import Claim, SlotKind

MOST = 8  # claims of reports that are asked
BELOW = 0.25  # how far below the best match another is still asked
SHARED = 0.6  # of a claim's content words, where the alignment finds no match
CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
TELLING = frozenset({SlotKind.NUMBER, SlotKind.AGE, SlotKind.TIME})


def candidates(known: Known, claim: Claim) -> tuple[Claim, ...]:
    """Give the claims that seem to say the same, best first: aligned ones, else those of the same words."""
    near = known.near.get(claim.id, ())
    if near:
        kept = (x for x in near[:MOST] if x.score >= near[0].score - BELOW)
        return tuple(known.claims[x.b] for x in kept)
    return tuple(sorted(_alike(known, claim), key=lambda c: (len(c.span.text), c.span))[:MOST])


def _alike(known: Known, claim: Claim) -> list[Claim]:
    own, told = _lemmas(known, claim), known.draft.report.id
    values = {(s.kind, s.value) for s in claim.slots if s.kind in TELLING}
    found = []
    for other in known.claims.values():
        if other.span.report_id == told:
            continue
        shared = len(own & _lemmas(known, other))
        tied = values & {(s.kind, s.value) for s in other.slots} if values else frozenset()
        if own and (shared >= SHARED * len(own) or (tied and shared > 0)):
            found.append(other)
    return found


def _lemmas(known: Known, claim: Claim) -> frozenset[str]:
    """Give the content words of a claim and the names in it, case folded."""
    words = (w for w in known.words_in(claim.span) if w.pos in CONTENT)
    lemmas = {w.lemma.casefold() for w in words} - STOPWORDS
    return frozenset(lemmas | {e.id for _, e in known.named_in(claim.span)})
