"""Names of the reports of a pile: after file and record, told apart where two share one."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from secondsource.read.collect import STDIN
from secondsource.read.draft import Draft

LONGEST_NAME = 60  # characters of a file's name, or of a record's, in a report's id


def with_ids(drafts: Sequence[Draft]) -> list[Draft]:
    """Name every report after its file and record; two of one name are told apart by texts, then by paths."""
    stems = Counter(_stem(d) for d in drafts)
    texts = Counter((_stem(d), d.report.sha256) for d in drafts)
    out = []
    for draft in sorted(drafts, key=lambda d: (d.source, d.record)):
        stem, digest = _stem(draft), draft.report.sha256
        if texts[stem, digest] > 1:
            digest = sha256(os.fsencode(draft.target) + digest.encode()).hexdigest()
        name = stem if stems[stem] == 1 else f"{stem}-{digest[:6]}"
        out.append(replace(draft, report=replace(draft.report, id=name)))
    return out


def _stem(draft: Draft) -> str:
    """Give the file's name without its ending, and the record, fit to be printed as in `[name:12]`."""
    name = "stdin" if draft.source == STDIN else Path(draft.source).stem
    record = f"#{_fit(draft.record)}" if draft.record else ""
    return _fit(name) + record


def _fit(name: str) -> str:
    return "".join(c if c.isprintable() and c not in "[]" else "-" for c in name)[:LONGEST_NAME]
