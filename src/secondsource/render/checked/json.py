"""A checked draft as JSON."""

from __future__ import annotations

from typing import Any

from secondsource.model import Checked, CheckedSentence, Deviation, Dossier, Span
from secondsource.render.json import json_text

Json = dict[str, Any]


def to_json(checked: Checked, dossier: Dossier) -> str:
    """Write {"draft", "sentences", "reports"}; offsets count code points, of the draft as it was read."""
    values = {
        "draft": {"id": checked.draft.id, "sha256": checked.draft.sha256, "text": checked.draft.text},
        "sentences": [sentence_values(s) for s in checked.sentences],
        "reports": [{"id": r.id, "sha256": r.sha256} for r in dossier.reports],
    }
    return json_text(values, indent=1)


def sentence_values(one: CheckedSentence) -> Json:
    """Give one sentence with its verdict."""
    return {
        "start": one.span.start,
        "end": one.span.end,
        "verdict": one.verdict.value,
        "facts": list(one.facts),
        "origins": list(one.origins),
        "why": one.why,
        "evidence": [_place(s) for s in one.evidence],
        "deviations": [_deviation(d) for d in one.deviations],
    }


def _deviation(one: Deviation) -> Json:
    return {
        "kind": one.kind.value,
        "start": one.span.start,
        "end": one.span.end,
        "instead": None if one.instead is None else _place(one.instead),
    }


def _place(span: Span) -> Json:
    return {"report": span.report_id, "start": span.start, "end": span.end, "text": span.text}
