"""JSON Lines: every list of the dossier, one object a line, each with its kind."""

from __future__ import annotations

import json

from secondsource.export.files import Exported, text_file
from secondsource.export.pile import Pile

KINDS = {
    "reports": "report",
    "revisions": "revision",
    "copies": "copy",
    "entities": "entity",
    "times": "time",
    "attributions": "attribution",
    "claims": "claim",
    "origins": "origin",
    "traces": "trace",
    "facts": "fact",
    "differences": "difference",
    "disputes": "dispute",
    "timeline": "moment",
    "findings": "finding",
    "outsiders": "outsider",
    "problems": "problem",
}


def to_jsonl(pile: Pile) -> tuple[Exported, ...]:
    """Write one line an object: {"kind": "claim", ...}. A key "kind" of its own becomes "<kind>_kind"."""
    lines = [_line(kind, one) for key, kind in KINDS.items() for one in pile.values.get(key, ())]
    return (text_file("dossier.jsonl", "".join(lines)),)


def _line(kind: str, one: dict[str, object]) -> str:
    held = {(f"{kind}_kind" if key == "kind" else key): value for key, value in one.items()}
    return json.dumps({"kind": kind, **held}, ensure_ascii=False, allow_nan=False) + "\n"
