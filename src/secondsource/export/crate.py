"""RO-Crate 1.1: the evidence as a research object, described in JSON-LD."""

from __future__ import annotations

from typing import Any

from secondsource.export.evidence import DOSSIER, evidence_of, text_name
from secondsource.export.files import Exported, json_file
from secondsource.export.pile import Pile

METADATA = "ro-crate-metadata.json"
PROFILE = "https://w3id.org/ro/crate/1.1"


def to_rocrate(pile: Pile) -> tuple[Exported, ...]:
    """Write the crate: dossier and texts, each text with the reports that have it."""
    held = evidence_of(pile)
    root = {
        "@id": "./",
        "@type": "Dataset",
        "name": "Dossier of one event: reports and what they rest on",
        "description": " ".join(pile.words(s) for s in pile.values.get("event", ())) or "no event was found",
        "license": {"@id": "#license"},
        "hasPart": [{"@id": f.name} for f in held],
        **_latest(pile),
    }
    described = {
        "@id": METADATA,
        "@type": "CreativeWork",
        "conformsTo": {"@id": PROFILE},
        "about": {"@id": "./"},
    }
    rights = {
        "@id": "#license",
        "@type": "CreativeWork",
        "name": "The reports' texts belong to their publishers",
    }
    graph = [described, root, rights, *(_file(pile, f) for f in held)]
    return *held, json_file(METADATA, {"@context": f"{PROFILE}/context", "@graph": graph})


def _latest(pile: Pile) -> dict[str, str]:
    """Date the crate by its latest report: a clock would give other bytes each day."""
    days = sorted(d for r in pile.reports if (d := pile.published(r)))
    return {"datePublished": days[-1]} if days else {}


def _file(pile: Pile, file: Exported) -> dict[str, Any]:
    if file.name == DOSSIER:
        about = {"name": "The dossier", "encodingFormat": "application/json"}
    else:
        names = [pile.title(r) for r in pile.reports if text_name(pile, r) == file.name]
        about = {"name": "; ".join(names), "encodingFormat": "text/plain"}
    return {"@id": file.name, "@type": "File", "contentSize": str(len(file.data)), **about}
