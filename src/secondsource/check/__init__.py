"""Checking a draft, sentence by sentence, against a dossier: what no report bears out is never supported."""

from __future__ import annotations

from collections.abc import Iterable

from secondsource.check.claims import Weighed, weighed
from secondsource.check.known import Known, known_of
from secondsource.check.verdicts import verdict_of
from secondsource.model import Alignment, Checked, CheckedSentence, ClaimKind, Dossier, Entity, Marked, Sentence

__all__ = ["check"]


def check(
    dossier: Dossier,
    draft: Marked,
    alignments: Iterable[Alignment],
    entities: Iterable[Entity],
    speakers: Iterable[tuple[str, str]],
) -> Checked:
    """Judge every sentence of a draft.

    `alignments` pair the draft's claims (`a`) with the reports', best first; entities and speakers are those of
    draft and reports together. A sentence is supported or single-source only where every number, name, time,
    deed, doubt and source in it stands in what the reports say.
    """
    known = known_of(dossier, draft, alignments, entities, speakers)
    return Checked(draft.report, tuple(_checked(known, s) for s in draft.sentences))


def _checked(known: Known, sentence: Sentence) -> CheckedSentence:
    return verdict_of(known, sentence, tuple(_weighed(known, sentence)))


def _weighed(known: Known, sentence: Sentence) -> Iterable[Weighed]:
    claims = [
        c
        for c in known.draft.claims
        if c.sentence == sentence.index and c.kind in (ClaimKind.CLAUSE, ClaimKind.HEADLINE)
    ]
    return (weighed(known, c) for c in claims)
