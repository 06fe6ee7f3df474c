"""What ties two claims to one happening: the words, numbers and dates beside the names that differ."""

from __future__ import annotations

import re
from collections.abc import Iterable

from secondsource.model import Claim, Entity, NameKind, Sentence, SlotKind
from secondsource.weigh.disputes.reading import Scene
from secondsource.weigh.disputes.syntax import CONTENT, lemma

BETWEEN = re.compile(r",? ?(?:in |of |and |near |\()?(?:the )?(?:\w+ )?")


def beside(claim: Claim, sentence: Sentence, names: Iterable[Entity]) -> frozenset[str]:
    """Give the content lemmas and numbers of a claim, without the words of some names."""
    held = (sentence.words[i] for i in claim.words)
    spans = [m for e in names for m in e.mentions if m.report_id == claim.span.report_id]
    kept = (w for w in held if not any(m.start <= w.start and w.end <= m.end for m in spans))
    return frozenset(
        lemma(w) for w in kept if (w.pos in CONTENT or w.pos == "NUM") and w.dep not in ("aux", "auxpass")
    )


def values_agree(a: Claim, b: Claim) -> bool:
    """Whether the claim with fewer numbers, ages and dates has none that the other lacks."""
    for kinds in ((SlotKind.NUMBER, SlotKind.AGE), (SlotKind.TIME,)):
        mine, theirs = ({s.value for s in c.slots if s.kind in kinds} for c in (a, b))
        if not (mine <= theirs or theirs <= mine):
            return False
    return True


def named_together(scene: Scene, a: Entity, b: Entity) -> bool:
    """Whether two names stand side by side in some report ("Norwold, Orvale"): one may lie in the other."""
    if NameKind.PERSON in (a.kind, b.kind):
        return False
    for one in a.mentions:
        text = scene.view.reports[one.report_id].text if one.report_id in scene.view.reports else ""
        for other in b.mentions:
            if one.report_id == other.report_id:
                first, second = sorted((one, other))
                if first.end <= second.start and BETWEEN.fullmatch(text, first.end, second.start):
                    return True
    return False
