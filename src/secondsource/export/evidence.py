"""The files of evidence that a bag and a crate hold: the dossier and each report's text."""

from __future__ import annotations

import hashlib

from secondsource.export.files import Exported, json_file, text_file
from secondsource.export.pile import Pile

DOSSIER = "dossier.json"


def evidence_of(pile: Pile) -> tuple[Exported, ...]:
    """Give the dossier and the reports' texts, each text once, named by its SHA-256."""
    texts = {text_name(pile, name): report["text"] for name, report in pile.reports.items()}
    return json_file(DOSSIER, pile.values), *(text_file(name, text) for name, text in sorted(texts.items()))


def text_name(pile: Pile, report: str) -> str:
    """Give the file of a report's text: a report's own name is no path."""
    return f"texts/{pile.reports[report]['sha256']}.txt"


def sha256(data: bytes) -> str:
    """Give the SHA-256 of bytes in hexadecimal."""
    return hashlib.sha256(data).hexdigest()
