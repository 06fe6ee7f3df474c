"""Hedge loss: what one report hedges or has from hearsay, and another states as a bare fact."""

from __future__ import annotations

from secondsource.language.modality import HEDGING_ADVERBS, HEDGING_MODALS
from secondsource.model import FINITE, Alignment, Claim, Finding, FindingKind, Modality, OriginKind
from secondsource.weigh.facts.agreement import slots_agree
from secondsource.weigh.origins import Origins
from secondsource.weigh.view import View, content_lemmas

HEDGED = frozenset({Modality.ALLEGED, Modality.REPORTED, Modality.HEDGED})
SECOND_HAND = frozenset({Modality.ALLEGED, Modality.REPORTED})
DOUBT = HEDGING_ADVERBS | HEDGING_MODALS | {"believed", "suspected", "thought"}
HEDGING_VERBS = frozenset("believe suspect think say allege report accuse appear seem".split())
SURE = 0.75  # alignment; a looser pair may say different things
MOST = 5


def lost_hedges(view: View, origins: Origins) -> tuple[Finding, ...]:
    """Give the strongest pairs of a hedged claim and a bare one, one for each bare sentence."""
    kinds = {o.id: o.kind for o in origins.origins}
    found: dict[tuple[str, int], Finding] = {}
    seen: set[str] = set()
    for alignment in sorted(_strong(view), key=lambda a: (-a.score, a.a, a.b)):
        for hedged, bare in ((alignment.a, alignment.b), (alignment.b, alignment.a)):
            one, other = view.claims[hedged], view.claims[bare]
            own = kinds.get(origins.of[bare]) is OriginKind.OWN_REPORTING
            if (
                own
                and _hedged(one)
                and _bare(view, other)
                and slots_agree(one, other)
                and _of_one_deed(view, one, other)
                and not _earlier(view, other, one)
            ):
                if hedged not in seen:
                    found.setdefault((other.span.report_id, other.sentence), _finding(view, one, other))
                seen.add(hedged)
    return tuple(found.values())[:MOST]


def _strong(view: View) -> list[Alignment]:
    ids = view.claims
    return [a for a in view.linked.alignments if a.score >= SURE and a.why == "text" and a.a in ids and a.b in ids]


def _hedged(claim: Claim) -> bool:
    """Whether a claim is hearsay, or hedged by a word that says so ("may", "apparently", "is believed to")."""
    words = claim.modality_span.text.casefold().split() if claim.modality_span is not None else []
    return claim.modality in SECOND_HAND or (claim.modality is Modality.HEDGED and bool(DOUBT & set(words)))


def _bare(view: View, claim: Claim) -> bool:
    """Whether a claim and all that stands in its sentence is asserted without a source, outside headlines."""
    sentence = view.sentence(claim)
    if any(w.tag == "MD" for w in view.words(claim)):
        return False  # what would, should or will be is no bare fact
    if sentence is None or sentence.headline or claim.modality is not Modality.ASSERTED or claim.attribution:
        return False
    held = [
        c
        for c in view.claims.values()
        if c.span.report_id == claim.span.report_id and c.sentence == claim.sentence
    ]
    return all(c.attribution is None and c.modality not in HEDGED for c in held)


def _of_one_deed(view: View, hedged: Claim, bare: Claim) -> bool:
    """Whether the bare claim asserts what the other hedges: its verb, with "to be" what is said of the subject."""
    mine, theirs = (view.words(c) for c in (hedged, bare))
    if not any(w.tag in FINITE for w in theirs):
        return False
    said = {w.lemma.casefold() for w in mine if w.dep in ("attr", "acomp")}
    verbs = {w.lemma.casefold() for w in mine if w.pos == "VERB"} - DOUBT - HEDGING_VERBS
    told = said or verbs or content_lemmas(mine)
    return bool(told & {w.lemma.casefold() for w in theirs})


def _earlier(view: View, a: Claim, b: Claim) -> bool:
    """Whether the report of one claim is known to be older than that of the other."""
    one, other = (view.reports[c.span.report_id].published for c in (a, b))
    return one is not None and other is not None and one.value < other.value


def _finding(view: View, hedged: Claim, bare: Claim) -> Finding:
    word = f' ("{hedged.modality_span.text}")' if hedged.modality_span is not None else ""
    one, other = (view.reports[c.span.report_id].outlet for c in (hedged, bare))
    text = f"{one} hedges what {other} states as a fact{word}: {bare.span.text}"
    return Finding(FindingKind.HEDGE_LOSS, text, (hedged.span, bare.span))
