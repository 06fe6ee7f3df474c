"""Tellings: claims that are the act of telling itself (`the mayor told reporters`), known from who tells."""

from __future__ import annotations

from collections import defaultdict

from secondsource.language.telling_verbs import TELLING_VERBS
from secondsource.model import Attribution, AttributionKind, Claim
from secondsource.weigh.origins.roles import is_pronoun
from secondsource.weigh.view import View


def tellings(view: View) -> dict[str, Attribution]:
    """Give claim id -> the attribution whose reporting clause the claim is.

    The claim lies in no attribution itself, holds the cue, and at most a third of it is what is told; or its verb
    is one of telling, and then its subject is the source ("the agency declined to comment").
    """
    by_report: dict[str, list[Attribution]] = defaultdict(list)
    for key in sorted(view.attributions):
        attribution = view.attributions[key]
        if attribution.parent is None and attribution.cue is not None:
            by_report[attribution.content.report_id].append(attribution)
    found = {}
    for claim in view.claims.values():
        if claim.attribution is not None:
            continue
        held = (a for a in by_report[claim.span.report_id] if _is_clause_of(claim, a))
        telling = next(held, None) or _own_verb(view, claim)
        if telling is not None:
            found[claim.id] = telling
    return found


def _is_clause_of(claim: Claim, attribution: Attribution) -> bool:
    told = min(claim.span.end, attribution.content.end) - max(claim.span.start, attribution.content.start)
    held = attribution.cue is not None and claim.span.covers(attribution.cue)
    return held and (told * 3 <= claim.span.end - claim.span.start or _calls(claim, attribution))


def _calls(claim: Claim, attribution: Attribution) -> bool:
    """Whether a claim is that its subject calls something so: "the union called it late" is the union's."""
    subject, source = claim.subject, attribution.source
    return attribution.rule == "as" and subject is not None and source is not None and subject.overlaps(source)


def _own_verb(view: View, claim: Claim) -> Attribution | None:
    subject = claim.subject
    if subject is None or claim.predicate not in TELLING_VERBS or is_pronoun(subject.text):
        return None
    if any(subject.start <= w.start < subject.end and w.dep == "nsubjpass" for w in view.words(claim)):
        return None  # "residents were told to leave": who hears it says nothing
    name = f"telling-{claim.id}"
    return Attribution(name, claim.span, None, subject, None, False, AttributionKind.INDIRECT, rule="telling")
