"""A checked draft as SARIF 2.1.0 (OASIS), which editors and pipelines show beside the text."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from secondsource._version import __version__
from secondsource.model import Checked, CheckedSentence, Dossier, Span, Verdict
from secondsource.render.json import json_text

Json = dict[str, Any]
LEVELS = {
    Verdict.DISTORTED: "error",
    Verdict.DISPUTED: "warning",
    Verdict.ATTRIBUTION_LOST: "warning",
    Verdict.NOT_FOUND: "warning",
    Verdict.SINGLE_SOURCE: "note",
}
RULES = {
    Verdict.DISTORTED: "The reports say otherwise.",
    Verdict.DISPUTED: "The reports give another version, too.",
    Verdict.ATTRIBUTION_LOST: "The draft asserts what only a source claims.",
    Verdict.NOT_FOUND: "No report says so.",
    Verdict.SINGLE_SOURCE: "It may rest on one origin.",
}


def to_sarif(checked: Checked, _dossier: Dossier) -> str:
    """Write one result for each sentence that an editor should look at; supported ones have none."""
    run = {
        "tool": {"driver": {"name": "secondsource", "version": __version__, "rules": [_rule(v) for v in RULES]}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(checked, s) for s in checked.sentences if s.verdict in LEVELS],
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json_text({"$schema": schema, "version": "2.1.0", "runs": [run]}, indent=1)


def _rule(verdict: Verdict) -> Json:
    return {"id": _id(verdict), "shortDescription": {"text": RULES[verdict]}}


def _id(verdict: Verdict) -> str:
    return verdict.value.replace(" ", "-")


def _result(checked: Checked, one: CheckedSentence) -> Json:
    spans = [d.span for d in one.deviations if d.span.report_id == checked.draft.id] or [one.span]
    return {
        "ruleId": _id(one.verdict),
        "level": LEVELS[one.verdict],
        "message": {"text": one.why},
        "locations": [_location(checked, s) for s in spans],
    }


def _location(checked: Checked, span: Span) -> Json:
    before = checked.draft.text[: span.start]
    region = {
        "startLine": before.count("\n") + 1,
        "startColumn": span.start - (before.rfind("\n") + 1) + 1,
        "charOffset": span.start,
        "charLength": span.end - span.start,
        "snippet": {"text": span.text},
    }
    return {"physicalLocation": {"artifactLocation": {"uri": quote(checked.draft.id)}, "region": region}}
