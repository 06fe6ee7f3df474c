"""Replies: who denies what was just said of him, and who has answered in one report but not in another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from secondsource.model import Attribution, Claim, Neighbours, Span, Stance, parse_edtf
from secondsource.weigh.compare.judgement import Judgement, conflict, unclear, update
from secondsource.weigh.differences.denials import denials_in, topics_of
from secondsource.weigh.differences.layout import laid_out
from secondsource.weigh.differences.meeting import meeting
from secondsource.weigh.differences.pair import Pair
from secondsource.weigh.differences.rivals import rivals_of
from secondsource.weigh.view import View

SAME = 0.5  # from which a claim is taken to say what is denied
BARE = 0.6  # the same for a denial that only points back
NEXT_BEST = 0.1  # less than the best, that another claim says it as well
MOST = 2  # claims that say it, of one denial
REPLY = 0.6  # taken for the likeness of two claims that answer each other
ANSWER = frozenset("respond answer reply comment".split())
ISSUE = frozenset("issue release give send make publish put".split())
STATEMENT = frozenset("statement answer response comment reply denial".split())
SILENT = frozenset({Stance.DECLINES, Stance.NO_RESPONSE})


def denied(view: View, origins: Mapping[str, str]) -> Iterator[Pair]:
    """Pair each denial with the claims of others that say what it denies, the best and those about as good."""
    denials = list(denials_in(view))
    search, topics = rivals_of(view, origins, denials), topics_of(denials)
    for denial, topic in zip(denials, topics, strict=True):
        found = search.of(denial)
        best = found[0][0] if found else 0.0
        for score, rival in found[:MOST]:
            if score < (BARE if denial.bare else SAME) or score < best - NEXT_BEST:
                break
            for claim in denial.claims:
                yes_no = conflict("one denies what the other says")
                yield _replied(view, origins, "denied", (rival, claim), ("yes", "no"), yes_no, topic, score)


def replies(view: View, origins: Mapping[str, str]) -> Iterator[Pair]:
    """Pair the silence of somebody in one report with his answer in another."""
    held: dict[str, list[Claim]] = {}
    for claim in view.claims.values():
        attribution = view.innermost(claim)
        if attribution is not None and attribution.stance in SILENT:
            for speaker in sorted(_voices(view, attribution)):
                held.setdefault(speaker, []).append(claim)
    for speaker in sorted(held):
        silent = min(held[speaker], key=_place)
        answers = [c for c in view.claims.values() if _answers(view, c, speaker)]
        others = [c for c in answers if c.span.report_id != silent.span.report_id]
        if others:
            pair = silent, min(others, key=_place)
            yield _replied(view, origins, "response", pair, ("no", "yes"), _since(view, *pair), speaker)


def _voices(view: View, attribution: Attribution) -> frozenset[str]:
    """Give who keeps silent: the speaker, and whom a nameless one speaks for, as "a spokesman for the mayor"."""
    speaker = view.speakers.get(attribution.id)
    named = view.named_in(attribution.source) if attribution.source is not None else frozenset()
    return frozenset({speaker}) if speaker is not None else named


def _place(claim: Claim) -> tuple[int, Span, str]:
    return claim.sentence, claim.span, claim.id


def _answers(view: View, claim: Claim, speaker: str) -> bool:
    """Whether a claim tells that somebody answered: "the firm issued a statement", "Solberg responded to"."""
    frame = claim.frame
    if frame is None or frame.doer is None or frame.negative or speaker not in view.named_in(frame.doer.span):
        return False
    what = frame.undergoer.lemma if frame.undergoer is not None else ""
    return frame.predicate in ANSWER or (frame.predicate in ISSUE and what in STATEMENT)


def _since(view: View, silent: Claim, spoken: Claim) -> Judgement:
    """Say whether the answer came after the report that has none."""
    days = [
        parse_edtf(p.value) if p else None
        for p in (view.reports[c.span.report_id].published for c in (silent, spoken))
    ]
    if days[0] is not None and days[1] is not None and days[0].last < days[1].first:
        return update("the answer stands in a later report")
    return unclear("one report has an answer, the other has none")


def _replied(
    view: View,
    origins: Mapping[str, str],
    name: str,
    pair: tuple[Claim, Claim],
    values: tuple[str, str],
    judgement: Judgement,
    thing: str = "",
    likeness: float = REPLY,
) -> Pair:
    held = sorted(zip(pair, values, strict=True), key=lambda one: one[0].id)
    (a, first), (b, second) = held
    one = Neighbours(a.id, b.id, min(1.0, likeness), 0.0)
    met = meeting(view, a, b)
    return laid_out(view, origins, one, met, name, (a.span, b.span), (first, second), judgement, thing)
