"""Look-ups over one dossier: short report names, references, names of origins."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from secondsource.model import (
    AttributionKind,
    Claim,
    ClaimKind,
    Dossier,
    Origin,
    Report,
    Sentence,
    Span,
    content_id,
    stated,
    stretch_of,
)
from secondsource.render.view.page import Ref
from secondsource.render.view.wording import LEFT, RIGHT, worded
from secondsource.render.view.words import one_line

SHORTEST = 6  # characters of a digest
DIGITS = 12  # of a digest, in an address
_DIGEST = re.compile(r"[0-9a-f]{12}")
_WWW = re.compile(r"\bwww\.(?=\w)")


@dataclass(frozen=True, slots=True)
class Index:
    """What the sections of the page look up; build it with `index_of`."""

    labels: dict[str, str]
    anchors: dict[str, str]
    reports: dict[str, Report]
    sentences: dict[str, tuple[Sentence, ...]]
    claims: dict[str, Claim]
    origins: dict[str, Origin]
    origin_of: dict[str, str]
    quotations: frozenset[str | None]  # attributions all in quotation marks
    long_ids: re.Pattern[str] | None = None  # finds the ids of reports that have a short name in our words

    def refs(self, claims: Iterable[str]) -> tuple[Ref, ...]:
        """Give the references to claims."""
        return self.refs_to(self.claims[c].span for c in claims if c in self.claims)

    def refs_to(self, spans: Iterable[Span]) -> tuple[Ref, ...]:
        """Give the references to spans, one for each sentence, in order of report and text."""
        found: dict[tuple[str, int | None], list[tuple[int, int]]] = {}
        for span in sorted(s for s in set(spans) if s.report_id in self.reports):
            found.setdefault((span.report_id, self._sentence(span)), []).append((span.start, span.end))
        return tuple(
            Ref(report, self._label(report, sentence), sentence, tuple(spans))
            for (report, sentence), spans in found.items()
        )

    def told(self, text: str) -> str:
        """Give words of our own for one line, with short names for the ids of reports.

        An id of letters alone stays: it needs no short name, and a file that is called like a person must not
        change the words that tell of him.
        """
        if self.long_ids is not None:
            text = self.long_ids.sub(lambda found: self.labels[found[0]], text)
        return one_line(_WWW.sub("", text))

    def origin_names(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Give the names of origins; what is no origin's id is taken for a name."""
        return tuple(self.told(self.origins[i].name if i in self.origins else i) for i in ids)

    def origins_of(self, claims: Iterable[str]) -> tuple[str, ...]:
        """Give the ids of the origins of these claims, in order of name."""
        ids = {self.origin_of[c] for c in claims if c in self.origin_of}
        return tuple(sorted(ids, key=lambda i: (self.origins[i].name if i in self.origins else i, i)))

    def worded_by(self, claim: str, text: str) -> bool:
        """Whether a text is this claim's words."""
        return (
            claim in self.claims
            and stated(self.reports[self.claims[claim].span.report_id], self.claims[claim]) == text
        )

    def worded(self, statement: str, claim: str) -> str:
        """Give a claim's words as a line that can be read alone; `statement` says which words they are."""
        held = self.claims.get(claim)
        if held is None:
            return worded(statement, None)
        return worded(statement, held, self._around(held), quoted=self._quoted(held))

    def _around(self, claim: Claim) -> Sentence | None:
        """Give the sentence that holds a claim, None where the dossier does not have it."""
        sentences = self.sentences[claim.span.report_id]
        return sentences[claim.sentence] if 0 <= claim.sentence < len(sentences) else None

    def _quoted(self, claim: Claim) -> bool:
        """Whether a claim stands in quotation marks, by its attribution or by the marks before it in its line."""
        text = self.reports[claim.span.report_id].text
        before = text[text.rfind("\n", 0, claim.span.start) + 1 : claim.span.start]
        opened = before.count(LEFT) > before.count(RIGHT) or before.count('"') % 2 == 1
        return opened or claim.attribution in self.quotations

    def asserts(self, claim: str) -> bool:
        """Whether a claim is a finite clause, no bare name with an age; True where it cannot be told."""
        held = self.claims.get(claim)
        around = self._around(held) if held is not None else None
        if held is None or around is None or held.kind is ClaimKind.HEADLINE or not around.words:
            return True
        return stretch_of(around, held.span).asserts()

    def reports_of(self, claims: Iterable[str]) -> tuple[str, ...]:
        """Give the ids of the reports that make these claims."""
        return tuple(sorted({self.claims[c].span.report_id for c in claims if c in self.claims}))

    def outlet(self, report: str) -> str:
        """Give who published a report, and its short name."""
        label = self.labels.get(report, one_line(report))
        known = self.reports.get(report)
        return f"{self.told(known.publisher)} ({label})" if known and known.publisher else label

    def _sentence(self, span: Span) -> int | None:
        sentences = self.sentences[span.report_id]
        at = bisect_right(sentences, span.start, key=lambda s: s.span.start) - 1
        return at + 1 if at >= 0 and span.start < sentences[at].span.end else None

    def _label(self, report: str, sentence: int | None) -> str:
        return f"{self.labels[report]}:{sentence}" if sentence else self.labels[report]


def index_of(dossier: Dossier) -> Index:
    """Build the look-ups of a dossier."""
    return Index(
        labels=short_names([r.id for r in dossier.reports]),
        anchors=anchors_of(dossier.reports),
        reports={r.id: r for r in dossier.reports},
        sentences={m.report.id: m.sentences for m in dossier.marked},
        claims={c.id: c for c in dossier.claims},
        origins={o.id: o for o in dossier.origins},
        origin_of={t.claim: t.origin for t in dossier.traces},
        quotations=frozenset(a.id for a in dossier.attributions if a.kind is AttributionKind.DIRECT),
        long_ids=_pattern_of(r.id for r in dossier.reports),
    )


def _pattern_of(ids: Iterable[str]) -> re.Pattern[str] | None:
    """Give what finds ids that hold a digit and are long, the longest first; None where there is none."""
    held = {i for i in ids if len(i) > SHORTEST and any(c.isdigit() for c in i)}
    ordered = sorted(held, key=lambda i: (-len(i), i))
    return re.compile("|".join(map(re.escape, ordered))) if ordered else None


def anchors_of(reports: Iterable[Report]) -> dict[str, str]:
    """Give every report an address from the digest of its text; of those with one text the later add their id."""
    found: dict[str, str] = {}
    for report in reports:
        anchor = f"r-{report.sha256[:DIGITS]}"
        found[report.id] = content_id(anchor, report.id) if anchor in found.values() else anchor
    return found


def short_names(ids: Sequence[str]) -> dict[str, str]:
    """Give every report the shortest beginning of its id, cut at a part's end, that no other id shares."""
    return {one: _short_name(one, [o for o in ids if o != one]) for one in ids}


def _short_name(one: str, others: Sequence[str]) -> str:
    ends = [m.start() for m in re.finditer(r"(?<=\w)(?:[\W_]|$)", one)]
    if _DIGEST.match(one):
        ends = [*range(SHORTEST, ends[0]), *ends]
    for end in ends:
        if not any(other.startswith(one[:end]) for other in others):
            return one_line(one[:end]) or one
    return one_line(one)
