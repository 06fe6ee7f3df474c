"""W3C Web Annotation (2017): each claim as an annotation on its report's text."""

from __future__ import annotations

from typing import Any

from secondsource.export.files import Exported, json_file
from secondsource.export.pile import Json, Pile

AROUND = 32  # characters of prefix and suffix in a quotation selector


def to_annotation(pile: Pile) -> tuple[Exported, ...]:
    """Write an AnnotationPage; targets are texts by their SHA-256, positions count code points.

    The model counts a text position in the characters of the text as code points; a tool that counts UTF-16
    units has to convert, and the quotation beside each position shows whether it did.
    """
    facts = {c: f for f in pile.facts for c in f["claims"]}
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "urn:secondsource:annotations",
        "type": "AnnotationPage",
        "items": [_annotation(pile, one, facts.get(name)) for name, one in pile.claims.items()],
    }
    return (json_file("annotations.jsonld", page),)


def _annotation(pile: Pile, claim: Json, fact: Json | None) -> dict[str, Any]:
    report = pile.reports[claim["report"]]
    said = [_body(f"told by {teller}", "describing")] if (teller := pile.teller(claim["id"])) else []
    about = [_body(f"{fact['status']}: {fact['statement']}", "classifying")] if fact else []
    return {
        "id": f"urn:secondsource:{claim['id']}",
        "type": "Annotation",
        "motivation": "identifying",
        "body": [*said, *about],
        "target": {
            "source": report.get("url") or f"urn:sha256:{report['sha256']}",
            "state": {"type": "HttpRequestState", "value": f"text-sha256: {report['sha256']}"},
            "selector": [_position(claim), _quotation(pile, claim)],
        },
    }


def _body(text: str, purpose: str) -> dict[str, str]:
    return {"type": "TextualBody", "value": text, "format": "text/plain", "language": "en", "purpose": purpose}


def _position(claim: Json) -> dict[str, Any]:
    return {"type": "TextPositionSelector", "start": claim["start"], "end": claim["end"]}


def _quotation(pile: Pile, claim: Json) -> dict[str, str]:
    text: str = pile.reports[claim["report"]]["text"]
    start, end = claim["start"], claim["end"]
    return {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(0, start - AROUND) : start],
        "suffix": text[end : end + AROUND],
    }
