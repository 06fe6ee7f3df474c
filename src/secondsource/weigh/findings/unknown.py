"""Not known: what the reports themselves say could not be learned."""

from __future__ import annotations

import re
from collections.abc import Iterator

from secondsource.language.not_known import NOT_KNOWN
from secondsource.model import Finding, FindingKind, Span
from secondsource.weigh.findings.answered import answers_to
from secondsource.weigh.view import View, alike, content_lemmas

PATTERN = re.compile("|".join(f"(?:{p})" for p in NOT_KNOWN), re.IGNORECASE)
POSTED = re.compile(r"\(@\w+\)|\bpic\.twitter\.com/")  # what somebody posted is no report's own lack of knowledge
MOST = 12


def not_known(view: View) -> tuple[Finding, ...]:
    """Give one finding for each thing that reports say is not known, with every sentence that says so."""
    groups: list[tuple[frozenset[str], list[Span]]] = []
    for span, lemmas in _sentences(view):
        for known, spans in groups:
            if alike(known, lemmas):
                spans.append(span)
                break
        else:
            groups.append((lemmas, [span]))
    ranked = sorted(groups, key=lambda g: (-len({s.report_id for s in g[1]}), g[1][0]))
    return tuple(
        Finding(FindingKind.NOT_KNOWN, spans[0].text, tuple(spans), answers_to(view, spans, PATTERN))
        for _, spans in ranked[:MOST]
    )


def _sentences(view: View) -> Iterator[tuple[Span, frozenset[str]]]:
    for marked in view.marked:
        for sentence in marked.sentences:
            plain = sentence.span.text.replace("’", "'")
            if not sentence.headline and not POSTED.search(plain) and PATTERN.search(plain):
                yield sentence.span, content_lemmas(sentence.words)
