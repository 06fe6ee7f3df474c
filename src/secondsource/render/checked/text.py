"""A checked draft as text: each sentence with its verdict and the reason."""

from __future__ import annotations

from collections import Counter
from textwrap import fill

from secondsource.model import Checked, CheckedSentence, Dossier, Verdict

WIDTH = 100  # columns
EVIDENCE = 2  # quotations a sentence


def to_text(checked: Checked, _dossier: Dossier) -> str:
    """Write the counts first, then every sentence."""
    counts = Counter(s.verdict for s in checked.sentences)
    told = ", ".join(f"{counts[v]} {v}" for v in Verdict if counts[v])
    head = f"CHECKED DRAFT  {len(checked.sentences)} sentences: {told or 'none'}"
    return "\n\n".join([head, *(_sentence(s) for s in checked.sentences)]) + "\n"


def _sentence(one: CheckedSentence) -> str:
    said = fill(_plain(one.span.text), WIDTH)
    why = _indented(f"{one.verdict.value.upper()}: {_plain(one.why)}")
    quoted = [_indented(f"{_plain(s.report_id)}: “{_plain(s.text)}”") for s in one.evidence[:EVIDENCE]]
    return "\n".join([said, why, *quoted])


def _indented(text: str) -> str:
    return fill(text, WIDTH, initial_indent="    ", subsequent_indent="    ")


def _plain(text: str) -> str:
    """Give words on one line, without what a terminal would obey."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
