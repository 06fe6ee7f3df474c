"""schema.org Claim as JSON-LD: what is said, by whom, where; no rating, so no ClaimReview."""

from __future__ import annotations

from typing import Any

from secondsource.export.files import Exported, json_file
from secondsource.export.pile import Json, Pile

AUTHORS = {"person": "Person", "institution": "Organization", "own-reporting": "NewsMediaOrganization"}


def to_schemaorg(pile: Pile) -> tuple[Exported, ...]:
    """Write one Claim a fact, with its origins as authors and its reports as appearances, first print first."""
    graph = [_claim(pile, fact) for fact in pile.facts]
    return (json_file("claims.jsonld", {"@context": "https://schema.org", "@graph": graph}),)


def _claim(pile: Pile, fact: Json) -> dict[str, Any]:
    reports = sorted(
        {c["report"] for c in pile.told(fact["claims"])}, key=lambda r: (pile.published(r) or "9999", r)
    )
    appearances = [_article(pile, r) for r in reports]
    first = {"firstAppearance": appearances[0]} if appearances and "datePublished" in appearances[0] else {}
    return {
        "@type": "Claim",
        "@id": f"urn:secondsource:{fact['id']}",
        "text": fact["statement"],
        "author": [_author(pile.origins[o]) for o in fact["origins"] if o in pile.origins],
        "appearance": appearances,
        **first,
    }


def _author(origin: Json) -> dict[str, str]:
    return {"@type": AUTHORS.get(origin.get("kind", ""), "Thing"), "name": origin["name"]}


def _article(pile: Pile, name: str) -> dict[str, Any]:
    report, day = pile.reports[name], pile.published(name)
    return {
        "@type": "NewsArticle",
        "headline": pile.title(name),
        "publisher": {"@type": "Organization", "name": pile.outlet(name)},
        **({"datePublished": day} if day else {}),
        **({"url": report["url"]} if report.get("url") else {}),
    }
