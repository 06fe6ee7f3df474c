"""Dossier -> the plain JSON values of the contract (gold/SPEC.md section 1, and more keys)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

from secondsource._version import ANALYSIS_VERSION, __version__
from secondsource.model import (
    Act,
    Attribution,
    Claim,
    Dossier,
    Entity,
    Marked,
    Report,
    Revision,
    Span,
    Time,
)
from secondsource.render.seal import sealed

Json = dict[str, Any]


def dossier_values(dossier: Dossier, acts: str = "speech") -> Json:
    """Give a dossier as JSON values, keys in a fixed order; attributions of speech only, unless acts is "all"."""
    values = {
        "secondsource": _head(dossier, acts),
        "event": plain(dossier.event),
        "reports": [report_values(r) for r in dossier.reports],
        "revisions": [_revision(r) for r in dossier.revisions],
        "copies": [{"from": c.source, "to": c.target, "shared": c.shared, "why": c.why} for c in dossier.copies],
        "entities": [_entity(e) for e in dossier.entities],
        "times": [time_values(t) for m in dossier.marked for t in m.times],
        **_said(dossier.attributions, dossier.claims, dict(dossier.speakers), acts),
        "facts": plain(dossier.facts),
        "origins": plain(dossier.origins),
        "disputes": plain(dossier.disputes),
        "differences": plain(dossier.differences),
        "traces": plain(dossier.traces),
        "timeline": plain(dossier.timeline),
        "findings": plain(dossier.findings),
        "outsiders": plain(dossier.outsiders),
        "problems": plain(dossier.problems),
        "decisions": [{**plain(d.decision), "changed": list(d.changed)} for d in dossier.decisions],
    }
    return sealed(values)


def _head(dossier: Dossier, acts: str) -> Json:
    """Tell what made the dossier, so that `verify` can make it again."""
    made = dossier.made
    return {
        "version": __version__,
        "analysis": ANALYSIS_VERSION,
        "models": dict(made.models),
        "settings": dict(made.settings),
        "acts": acts,
        "without": list(made.without),
    }


def marked_values(marked: Marked, acts: str = "speech") -> Json:
    """Give the marks of one report, as `secondsource read` prints them; names are entities of one report."""
    return {
        "report": report_values(marked.report),
        "entities": [
            {
                "id": f"{n.span.start}-{n.span.end}",
                "type": n.kind.value,
                "name": n.span.text,
                "names": [n.span.text],
                "mentions": [_mention(n.span)],
            }
            for n in marked.names
        ],
        "times": [time_values(t) for t in marked.times],
        "quantities": plain(marked.quantities),
        **_said(marked.attributions, marked.claims, {}, acts),
    }


def _said(
    attributions: Iterable[Attribution], claims: Iterable[Claim], speakers: Mapping[str, str], acts: str
) -> Json:
    """Give attributions and claims; one that is left out is nobody's parent and no claim's attribution."""
    kept = {a.id: a for a in attributions if acts == "all" or a.act is Act.SPEECH}
    return {
        "attributions": [
            attribution_values(replace(a, parent=a.parent if a.parent in kept else None), speakers.get(a.id))
            for a in kept.values()
        ],
        "claims": [claim_values(c if c.attribution in kept else replace(c, attribution=None)) for c in claims],
    }


def report_values(report: Report) -> Json:
    """Give one report; `body` holds [start, end) offsets."""
    values: Json = plain(report)
    values["body"] = [list(b) for b in report.body]
    values["headings"] = None if report.headings is None else [list(h) for h in report.headings]
    return values


def time_values(time: Time) -> Json:
    """Give one time expression."""
    return {
        **_mention(time.span),
        "value": time.value,
        "type": time.type.value,
        "anchor": time.anchor,
        "first": time.first,
        "last": time.last,
    }


def attribution_values(attribution: Attribution, speaker: str | None) -> Json:
    """Give one attribution; `speaker` is an entity id."""
    a = attribution
    return {
        "id": a.id,
        "report": a.content.report_id,
        "content": _offsets(a.content),
        "cue": a.cue and _offsets(a.cue),
        "source": a.source and _offsets(a.source),
        "speaker": speaker,
        "speaker_words": a.speaker and _offsets(a.speaker),
        "anonymous": a.anonymous,
        "unnamed": a.unnamed and a.unnamed.value,
        "kind": a.kind.value,
        "act": a.act.value,
        "stance": a.stance.value,
        "parent": a.parent,
        "rule": a.rule,
    }


def claim_values(claim: Claim) -> Json:
    """Give one claim."""
    return {
        "id": claim.id,
        **_mention(claim.span),
        "attribution": claim.attribution,
        "kind": claim.kind.value,
        "subject": claim.subject and _offsets(claim.subject),
        "predicate": claim.predicate,
        "slots": [{"kind": s.kind.value, **_mention(s.span), "value": s.value} for s in claim.slots],
        "polarity": claim.polarity.value,
        "modality": claim.modality.value,
        "modality_words": claim.modality_span and _offsets(claim.modality_span),
    }


def plain(value: Any) -> Any:
    """Turn frozen values into JSON values: dataclasses by field, enums by value, tuples as lists."""
    if isinstance(value, Span):
        return {**_mention(value), "text": value.text}
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple | list):
        return [plain(v) for v in value]
    return value


def _mention(span: Span) -> Json:
    return {"report": span.report_id, "start": span.start, "end": span.end}


def _offsets(span: Span) -> list[int]:
    return [span.start, span.end]


def _entity(entity: Entity) -> Json:
    return {
        "id": entity.id,
        "type": entity.kind.value,
        "name": entity.name,
        "names": list(entity.names),
        "mentions": [_mention(m) for m in entity.mentions],
    }


def _revision(revision: Revision) -> Json:
    changes = [
        {"kind": c.kind.value, "from": c.old and _offsets(c.old), "to": c.new and _offsets(c.new)}
        for c in revision.changes
    ]
    return {"from": revision.older, "to": revision.newer, "changes": changes, "why": revision.why}
