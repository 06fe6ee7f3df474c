"""A named mention as linking sees it: its words folded, and the words around it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from secondsource.model import Marked, NameKind, Report, Span

_WORD = re.compile(r"[^\W_]+(?:['.&][^\W_]+)*")
CONTEXT = 60  # characters before and after a mention that are looked at


@dataclass(frozen=True, slots=True)
class Mention:
    """A named mention: `words` are folded, split at hyphens, without dots; `text` is the name as written."""

    span: Span
    kind: NameKind
    text: str
    words: tuple[str, ...]
    before: str
    after: str

    @property
    def report(self) -> str:
        """The id of the mention's report."""
        return self.span.report_id


@lru_cache(maxsize=50_000)
def folded(text: str) -> tuple[str, ...]:
    """Give the words of a name without case, accents, dots and hyphens ("Kim Min-ki" -> kim, min, ki)."""
    plain = unicodedata.normalize("NFKD", text.replace("\u2019", "'")).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    words = (w.replace(".", "").removesuffix("'s") for w in _WORD.findall(plain))
    return tuple(w for w in words if w) or (text.casefold(),)


def mention_at(report: Report, start: int, end: int, kind: NameKind) -> Mention:
    """Give the mention at [start, end) of a report's text."""
    span = report.span(start, end)
    shown = " ".join(span.text.split())
    before = report.text[max(0, start - CONTEXT) : start].replace("\u2019", "'")
    after = report.text[end : end + CONTEXT].replace("\u2019", "'")
    return Mention(span, kind, shown, folded(shown), before, after)


def mentions_of(marked: Sequence[Marked]) -> Iterator[Mention]:
    """Give every named mention, in order of report and place."""
    for one in sorted(marked, key=lambda m: m.report.id):
        for name in sorted(one.names, key=lambda n: n.span):
            yield mention_at(one.report, name.span.start, name.span.end, name.kind)
