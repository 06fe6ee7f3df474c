"""Frames: from the head word of a claim to what its clause says."""

from __future__ import annotations

from collections.abc import Sequence

from secondsource.language.senses import SENSES
from secondsource.mark.frames.above import taken_by
from secondsource.mark.frames.factuality import Reading, read
from secondsource.mark.frames.fillers import filler_of, word_span
from secondsource.mark.frames.roles import roles_of
from secondsource.mark.slots import Filled
from secondsource.mark.syntax import Tree, arguments_of, is_finite, is_passive, particle_of, tense_of
from secondsource.mark.syntax.verbs import VERBAL
from secondsource.model import (
    Certainty,
    Factuality,
    Filler,
    Frame,
    Mood,
    Polarity,
    Report,
    Role,
    RoleKind,
    Span,
)

SIDE = frozenset({"relcl", "acl", "advcl"})
COPULAR = ("acomp", "attr", "oprd")
OPEN = frozenset({Mood.ASKED, Mood.DOUBTED, Mood.WITHDRAWN})


def frame_of(
    report: Report, tree: Tree, head: int, filled: Sequence[Filled], headline: bool, source: str | None
) -> Frame:
    """Read the frame of the clause or apposition that a word heads."""
    if tree.words[head].pos not in VERBAL:
        return _nominal(report, tree, head, source)
    verb = deed_of(tree, head)
    reading = read(tree, verb)
    doer, undergoer = arguments_of(tree, verb, headline)
    particle = particle_of(tree, verb)
    lemma = tree.words[verb].lemma.casefold()
    predicate = lemma if particle is None else f"{lemma} {tree.words[particle].text.casefold()}"
    side = any(tree.words[i].dep in SIDE for i in {verb, head})
    return Frame(
        predicate,
        word_span(report, tree, verb),
        SENSES.get(predicate, ""),
        _filler(report, tree, doer),
        _filler(report, tree, undergoer),
        tuple(roles_of(report, tree, verb, filled)),
        passive=is_passive(tree, verb, headline),
        finite=is_finite(tree, verb) or (verb != head and is_finite(tree, head)),
        plain=is_finite(tree, head) and not side,
        tense=tense_of(tree, head),
        negative=reading.negative,
        factuality=factuality_of(report, tree, reading, source),
    )


def deed_of(tree: Tree, head: int) -> int:
    """Give the verb whose deed a clause tells of: in "failed to appear", "is likely to appear" it is the last."""
    seen = {head}
    while True:
        below = [c for c in (head, *tree.with_dep(head, *COPULAR)) for c in tree.with_dep(c, "xcomp")]
        verb = next((c for c in below if tree.words[c].pos in VERBAL and c not in seen), None)
        taken = None if verb is None else taken_by(tree, verb)
        if verb is None or taken is None or not taken.known or not taken.row.through:
            return head
        seen.add(verb)
        head = verb


def factuality_of(report: Report, tree: Tree, reading: Reading, source: str | None) -> Factuality:
    """Give a reading in the terms of the model."""
    mood = reading.mood
    deciding = reading.deciding()
    negative = reading.negative != (mood is Mood.DENIED)
    polarity = None if mood in OPEN else Polarity.NEGATIVE if negative else Polarity.POSITIVE
    triggers = sorted({_span(report, tree, places) for places in reading.telling()})
    return Factuality(
        reading.certainty if mood is not Mood.DENIED else Certainty.CERTAIN,
        polarity,
        mood,
        source,
        _span(report, tree, deciding) if deciding else None,
        tuple(triggers),
    )


def _span(report: Report, tree: Tree, places: Sequence[int]) -> Span:
    return report.span(tree.words[min(places)].start, tree.words[max(places)].end)


def _filler(report: Report, tree: Tree, head: int | None) -> Filler | None:
    return None if head is None else filler_of(report, tree, head)


def _nominal(report: Report, tree: Tree, head: int, source: str | None) -> Frame:
    """Read an apposition or a phrase without a verb: what stands beside a noun is said to be it."""
    word, reading = tree.words[head], read(tree, head)
    anchor = word.head if word.dep == "appos" else None
    roles = (Role(RoleKind.ATTRIBUTE, filler_of(report, tree, head)),) if anchor is not None else ()
    return Frame(
        "be" if anchor is not None else word.lemma.casefold(),
        word_span(report, tree, head),
        doer=_filler(report, tree, anchor),
        roles=roles,
        nominal=True,
        finite=False,
        plain=False,
        negative=reading.negative,
        factuality=factuality_of(report, tree, reading, source),
    )
