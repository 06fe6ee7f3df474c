"""Answered: what one report does not know, and another tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from secondsource.model import SENTENCES, Claim, Modality, NameKind, Sentence, SlotKind, Span, Stance
from secondsource.weigh.view import View, content_lemmas

SILENCE = re.compile(r"\b(?:comment|respond|repl(?:y|ied)|return|reached|contacted|response)", re.IGNORECASE)
ASKED = re.compile(
    r"\b(?:unclear|unknown|not (?:yet |immediately )?(?:clear|known)|not (?:yet )?know)\s+"
    r"(?P<what>who|how many|how much|when|where)\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
SILENT = frozenset({Stance.DECLINES, Stance.NO_RESPONSE})
SHARE = 0.6  # of the content words of what is asked, that an answer holds
FEWEST = 2  # of them
MOST = 1  # answers shown
PARTIES = (NameKind.PERSON, NameKind.ORGANISATION)


def answers_to(view: View, spans: Sequence[Span], unknown: re.Pattern[str]) -> tuple[Span, ...]:
    """Give claims of other reports that answer what some sentences do not know; `unknown` finds such sentences."""
    found = sorted({c.span for s in spans for c in _answers(view, s, {x.report_id for x in spans}, unknown)})
    return tuple(found[:MOST])


def _answers(view: View, span: Span, reports: set[str], unknown: re.Pattern[str]) -> Iterator[Claim]:
    """Give the clauses of other reports in which the silent party speaks, or which fill what is asked."""
    parties = _silent(view, span)
    asked = ASKED.search(span.text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))
    for claim in view.claims.values():
        told = claim.kind in SENTENCES and claim.modality is Modality.ASSERTED
        if claim.span.report_id in reports or not told or unknown.search(claim.span.text):
            continue
        if _spoken_by(view, claim) in parties or (asked is not None and _fills(view, claim, span, asked)):
            yield claim


def _silent(view: View, span: Span) -> frozenset[str]:
    """Give who could not be asked, or did not answer, in a sentence."""
    if SILENCE.search(span.text) is None:
        return frozenset()
    inside = (a for a in view.attributions.values() if a.source is not None and span.covers(a.source))
    by_act = {view.speakers[a.id] for a in inside if a.stance in SILENT and a.id in view.speakers}
    named = [e.id for m, e in view.mentions_in(span) if e.kind in PARTIES]
    return frozenset(by_act or named[:1])


def _spoken_by(view: View, claim: Claim) -> str:
    attribution = view.innermost(claim)
    if attribution is None or attribution.stance in SILENT:
        return ""
    return view.speakers.get(attribution.id, "")


def _fills(view: View, claim: Claim, span: Span, asked: re.Match[str]) -> bool:
    """Whether a clause tells what is asked, and holds a value of the kind that is asked for."""
    sentence = _sentence_at(view, span)
    words = sentence.words if sentence is not None else ()
    wanted = content_lemmas(w for w in words if w.start >= span.start + asked.start("rest"))
    if len(wanted) < FEWEST or len(wanted & view.content(claim)) < SHARE * len(wanted):
        return False
    what = asked["what"].casefold()
    if what.startswith("how"):
        return bool(view.quantities_in(claim.span))
    if what == "who":
        return any(e.kind is NameKind.PERSON for _, e in view.mentions_in(claim.span))
    kind = SlotKind.TIME if what == "when" else SlotKind.PLACE
    return any(s.kind is kind for s in claim.slots)


def _sentence_at(view: View, span: Span) -> Sentence | None:
    return next((s for s in view.sentences[span.report_id] if s.span.covers(span)), None)
