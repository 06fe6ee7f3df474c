"""Readings: what one claim says about one slot, and candidates: rival readings that may become a dispute."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from secondsource.model import (
    UNREAL,
    Alignment,
    Aspect,
    Claim,
    ClaimKind,
    Entity,
    Modality,
    Polarity,
    Relation,
    Sentence,
    Span,
)
from secondsource.settings import WeighSettings
from secondsource.weigh.view import View

UNSURE = frozenset({Modality.CONDITIONAL, Modality.DENIED})
SHORTEST = 7  # words of a sentence; what is shorter at the head of a page is a date, a place or a byline
LONGEST_EVIDENCE = 220  # characters; a longer claim says too much to stand for one value


@dataclass(frozen=True, slots=True)
class Reading:
    """What a claim says of a slot: `key` groups equal values, `label` words it, `number` is set for amounts.

    `source` is the origin that says so, `day` (EDTF) when the report appeared.
    """

    claim: Claim
    key: str
    label: str
    source: str
    day: str | None = None
    number: float | None = None
    exact: bool = True

    @property
    def report(self) -> str:
        """The report that holds the claim."""
        return self.claim.span.report_id


@dataclass(frozen=True, slots=True)
class Candidate:
    """Rival readings of one slot of one entity: each version is its label and the readings that say so."""

    slot: str
    entity: str
    aspect: Aspect
    question: str
    relation: Relation
    versions: tuple[tuple[str, tuple[Reading, ...]], ...]
    reason: str
    rank: float


@dataclass(frozen=True, slots=True)
class Scene:
    """What every detector reads: the view, the origin of each claim, and the claims by sentence."""

    view: View
    origins: Mapping[str, str]
    by_sentence: Mapping[tuple[str, int], tuple[Claim, ...]]
    settings: WeighSettings
    shortest: tuple[Claim, ...]  # all claims, those of fewest characters first

    def aligned(self, least: float | None = None) -> tuple[Alignment, ...]:
        """Give the alignments of at least this score, else those good enough to compare slots, best first."""
        score = self.settings.dispute_score if least is None else least
        found = {a for held in self.view.near.values() for a in held if a.score >= score}
        return tuple(sorted(found, key=lambda a: (-a.score, a.a, a.b)))

    def day(self, report_id: str) -> str | None:
        """Give the day on which a report was published, EDTF."""
        published = self.view.reports[report_id].published
        return published.value if published else None

    def paragraph(self, sentence: Sentence) -> int:
        """Give the paragraph of a sentence, where lines that hold only a date or a name do not count."""
        held = self.view.sentences[sentence.span.report_id]
        told = {s.paragraph for s in held if s.headline or len(s.words) >= SHORTEST}
        return sum(p < sentence.paragraph for p in told)

    def source(self, claim: Claim) -> str:
        """Give the origin of a claim; where none is known its report, with whoever it quotes."""
        if claim.id in self.origins:
            return self.origins[claim.id]
        told = self.view.attribution(claim)
        return f"{claim.span.report_id}: {told.source.text}" if told and told.source else claim.span.report_id

    def read(self, claim: Claim, key: str, label: str, number: float | None = None, exact: bool = True) -> Reading:
        """Build a reading of a claim."""
        day = self.day(claim.span.report_id)
        return Reading(claim, key, label, self.source(claim), day, number, exact)

    def tight_claim(self, sentence: Sentence, start: int, end: int) -> Claim | None:
        """Give the shortest claim that holds [start, end) of a sentence, else one that overlaps it most."""
        held = self.by_sentence.get((sentence.span.report_id, sentence.index), ())
        whole = [c for c in held if c.span.start <= start and end <= c.span.end]
        if whole:
            return min(whole, key=lambda c: (len(c.span.text), c.kind is ClaimKind.PHRASE, c.id))
        some = [(min(c.span.end, end) - max(c.span.start, start), c) for c in held]
        best = max(some, key=lambda pair: (pair[0], -len(pair[1].span.text), pair[1].id), default=None)
        return best[1] if best and best[0] * 2 >= end - start else None


def scene_of(view: View, origins: Mapping[str, str], settings: WeighSettings) -> Scene:
    """Index the claims of a view by sentence."""
    held: dict[tuple[str, int], list[Claim]] = {}
    for claim in view.claims.values():
        held.setdefault((claim.span.report_id, claim.sentence), []).append(claim)
    by_sentence = {k: tuple(sorted(v, key=lambda c: (c.span, c.id))) for k, v in held.items()}
    shortest = sorted(view.claims.values(), key=lambda c: (len(c.span.text), c.span, c.id))
    return Scene(view, origins, by_sentence, settings, tuple(shortest))


def name_words(entity: Entity) -> frozenset[str]:
    """Give the words of an entity's names, case-folded."""
    return frozenset(w for n in entity.names for w in n.casefold().split())


def is_real(claim: Claim) -> bool:
    """Whether a claim says that something is so: no plan, condition, denial or negation."""
    return claim.modality not in UNREAL and claim.polarity is Polarity.POSITIVE


def covers(span: Span, start: int, end: int) -> bool:
    """Whether a span holds [start, end) of its report."""
    return span.start <= start and end <= span.end
