"""Replies: who denies what was just said of him, and who has answered in one report but not in another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from secondsource.model import Attribution, Claim, ClaimKind, FillerKind, Neighbours, RoleKind, Stance, parse_edtf
from secondsource.weigh.compare.judgement import Judgement, conflict, unclear, update
from secondsource.weigh.differences.layout import laid_out
from secondsource.weigh.differences.meeting import meeting
from secondsource.weigh.differences.pair import Pair
from secondsource.weigh.view import View

DENY = frozenset("deny reject dismiss refute rebut dispute".split())
SAID = frozenset("report allegation accusation claim charge suggestion story rumour rumor assertion".split())
POINTING = frozenset({"this", "it", "that", "these", "those", "all"})
TELLING = frozenset("say tell add write report note announce speak ask declare state".split())
BACK = 2  # sentences before a bare denial in which what is denied was told
FEWEST = 3  # content words of what can be denied
REPLY = 0.6  # taken for the likeness of two claims that answer each other
SILENT = frozenset({Stance.DECLINES, Stance.NO_RESPONSE})


@dataclass(frozen=True, slots=True)
class Said:
    """A claim and the attribution that gives it."""

    claim: Claim
    attribution: Attribution


def bare_denials(view: View, origins: Mapping[str, str]) -> Iterator[Pair]:
    """Pair a denial that does not say what it denies ("the police deny this") with what was told right before."""
    for claim in sorted(view.claims.values(), key=lambda c: (c.span, c.id)):
        if _denies_barely(claim) and (told := _just_told(view, claim)) is not None:
            yes_no = conflict("one denies what the other says")
            yield _replied(view, origins, "denied", (told, claim), ("yes", "no"), yes_no)


def _denies_barely(claim: Claim) -> bool:
    frame = claim.frame
    if frame is None or frame.predicate not in DENY or frame.negative or frame.doer is None:
        return False
    if frame.role(RoleKind.CONTENT) is not None or frame.undergoer is None:
        return False
    pointing = frame.undergoer.kind is FillerKind.PRONOUN and frame.undergoer.lemma in POINTING
    return frame.finite and (pointing or frame.undergoer.lemma in SAID)


def _just_told(view: View, denial: Claim) -> Claim | None:
    """Give the last clause before a denial that tells something, in its sentence or in those before it."""
    before = [
        c
        for c in view.claims.values()
        if c.span.report_id == denial.span.report_id
        and denial.sentence - BACK <= c.sentence <= denial.sentence
        and c.span.end <= denial.span.start
        and c.kind is ClaimKind.CLAUSE
        and c.predicate not in TELLING | DENY
        and len(view.content(c)) >= FEWEST
    ]
    return max(before, key=lambda c: (c.sentence, c.span.start, c.id), default=None)


def replies(view: View, origins: Mapping[str, str]) -> Iterator[Pair]:
    """Pair the silence of somebody in one report with what he says in another."""
    held: dict[str, list[Said]] = {}
    for claim in view.claims.values():
        attribution = view.innermost(claim)
        speaker = view.speakers.get(attribution.id) if attribution is not None else None
        if attribution is not None and speaker is not None:
            held.setdefault(speaker, []).append(Said(claim, attribution))
    for speaker in sorted(held):
        ordered = sorted(held[speaker], key=lambda s: (s.claim.sentence, s.claim.span, s.claim.id))
        silent = next((s for s in ordered if s.attribution.stance in SILENT), None)
        if silent is None:
            continue
        spoken = (s for s in ordered if s.attribution.stance not in SILENT)
        other = next((s for s in spoken if s.claim.span.report_id != silent.claim.span.report_id), None)
        if other is not None:
            pair = silent.claim, other.claim
            yield _replied(view, origins, "response", pair, ("no", "yes"), _since(view, *pair), speaker)


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
) -> Pair:
    held = sorted(zip(pair, values, strict=True), key=lambda one: one[0].id)
    (a, first), (b, second) = held
    one = Neighbours(a.id, b.id, REPLY, REPLY)
    met = meeting(view, a, b)
    return laid_out(view, origins, one, met, name, (a.span, b.span), (first, second), judgement, thing)
