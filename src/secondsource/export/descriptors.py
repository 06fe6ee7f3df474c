"""Source descriptors after ICD 206 (sourcing requirements for analytic products), one an origin, in words."""

from __future__ import annotations

from collections import Counter

from secondsource.export.files import Exported, text_file
from secondsource.export.pile import Json, Pile

KINDS = {
    "person": "a named person",
    "institution": "an institution that speaks for itself",
    "unnamed": "a source that no report names",
    "own-reporting": "an outlet's own reporting; what it rests on is not said",
    "document": "a document",
}


def to_sources(pile: Pile) -> tuple[Exported, ...]:
    """Write a numbered descriptor an origin: who it is, access as told, how it reached us, what it is cited for.

    It says nothing of reliability: the reports do not show it, and Second Source grades nobody; an
    analyst may have.
    """
    weight = Counter(pile.origin_of.values())
    ordered = sorted(pile.origins.values(), key=lambda o: (-weight[o["id"]], o["name"], o["id"]))
    texts = [_descriptor(pile, n, one, weight[one["id"]]) for n, one in enumerate(ordered, start=1)]
    return (text_file("sources.txt", "\n".join(texts)),)


def _descriptor(pile: Pile, number: int, origin: Json, claims: int) -> str:
    reports = [f"{pile.outlet(r)}, {pile.published(r) or 'undated'}" for r in origin.get("reports", ())]
    routes = sorted({" > ".join(t["path"]) for t in pile.values.get("traces", ()) if t["origin"] == origin["id"]})
    lines = [
        f"[{number}] {_line(origin['name'])}",
        f"    Kind: {KINDS.get(origin.get('kind', ''), 'not known')}",
        f"    Cited for: {claims} claim(s) in {len(reports)} report(s): {_line('; '.join(reports))}",
        f"    Reached us by: {_line('; '.join(routes)) or 'not known'}",
        f"    Why one origin: {_line(origin['why'])}" if origin.get("why") else "",
        f"    Reliability: {_graded(pile, origin)}",
    ]
    return "\n".join(line for line in lines if line) + "\n"


def _graded(pile: Pile, origin: Json) -> str:
    """Give the grade that an analyst gave, with who and why; the tool gives none."""
    letter = origin.get("grade", "")
    if not letter:
        return "not judged; the reports do not show it"
    by = [d for d in pile.values.get("decisions", ()) if d["kind"] == "grade" and origin["id"] in d["changed"]]
    signed = f", by {_line(by[-1]['author'])}: {_line(by[-1]['reason'])}" if by else ""
    return f"{letter} (Admiralty code){signed}"


def _line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
