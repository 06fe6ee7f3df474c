"""PROV-O as JSON-LD: reports, claims and origins, and what was derived from or attributed to what."""

from __future__ import annotations

from typing import Any

from secondsource.export.files import Exported, json_file
from secondsource.export.pile import Json, Pile

CONTEXT = {
    "prov": "http://www.w3.org/ns/prov#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "dcterms": "http://purl.org/dc/terms/",
}
AGENTS = {"person": "prov:Person", "institution": "prov:Organization", "own-reporting": "prov:Organization"}


def to_prov(pile: Pile) -> tuple[Exported, ...]:
    """Write entities (reports, claims), agents (origins) and the relations between them (PROV-O, 2013).

    Days of publication stay in dcterms:issued as xsd:date: prov:generatedAtTime asks for an hour that no
    report gives, and tools compare the two types by type before they compare days.
    """
    graph = [
        *(_report(pile, name) for name in pile.reports),
        *(_agent(one) for one in pile.origins.values()),
        *(_claim(pile, one) for one in pile.claims.values()),
    ]
    return (json_file("provenance.jsonld", {"@context": CONTEXT, "@graph": graph}),)


def _report(pile: Pile, name: str) -> dict[str, Any]:
    report = pile.reports[name]
    sources = [c["from"] for c in pile.values["copies"] if c["to"] == name and c["from"]]
    older = [r["from"] for r in pile.values["revisions"] if r["to"] == name]
    day = pile.published(name)
    return {
        "@id": _urn("report", report["sha256"], name),
        "@type": "prov:Entity",
        "rdfs:label": pile.title(name),
        **({"dcterms:issued": {"@type": "xsd:date", "@value": day}} if day else {}),
        **_links("prov:wasDerivedFrom", [_urn("report", pile.reports[s]["sha256"], s) for s in sources]),
        **_links("prov:wasRevisionOf", [_urn("report", pile.reports[s]["sha256"], s) for s in older]),
    }


def _agent(origin: Json) -> dict[str, Any]:
    """A person or body is called an agent too: not every tool infers it (the library `prov` drops the label)."""
    kind = AGENTS.get(origin.get("kind", ""))
    types = ["prov:Agent", *([kind] if kind else [])]
    return {"@id": f"urn:secondsource:{origin['id']}", "@type": types, "rdfs:label": origin["name"]}


def _claim(pile: Pile, claim: Json) -> dict[str, Any]:
    report = pile.reports[claim["report"]]
    origin = pile.origin_of.get(claim["id"])
    return {
        "@id": f"urn:secondsource:{claim['id']}",
        "@type": "prov:Entity",
        "prov:value": pile.words(claim),
        **_links("prov:wasQuotedFrom", [_urn("report", report["sha256"], claim["report"])]),
        **_links("prov:wasAttributedTo", [f"urn:secondsource:{origin}"] if origin else []),
    }


def _links(key: str, targets: list[str]) -> dict[str, Any]:
    return {key: [{"@id": t} for t in targets]} if targets else {}


def _urn(kind: str, digest: str, name: str) -> str:
    """Two reports of one text are two things: the name's own bytes are part of the address."""
    return f"urn:secondsource:{kind}:{digest[:16]}:{name.encode().hex()}"
