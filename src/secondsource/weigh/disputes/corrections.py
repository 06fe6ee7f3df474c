"""Whether a report itself says that a value was given at first and put right later."""

from __future__ import annotations

import re
from collections.abc import Iterable

from secondsource.weigh.disputes.reading import Scene

CORRECTED = re.compile(
    r"(?<!\bas )\b(?:(?:initially|originally|earlier|previously|at first|first) (?:been )?(?:reported|said"
    r"|believed|thought|stated|given|put|described|announced|estimated|identified)"
    r"|(?:was|were|had been|has been) (?:initially|originally|previously|at first|earlier)"
    r"|(?:updated|corrected|revised) (?:report|toll|figure|number|count)|an earlier version|corrections?:"
    r"|(?:issued|published|posted|printed|ran|made) (?:a|the) correction\b"
    r"|(?:article|story|report|post) (?:has been|was) (?:corrected|updated) to"
    r"|(?:earlier|initial|first|early|previous) (?:reports?|accounts?|estimates?|figures?|counts?|statements?)"
    r" (?:had |have |that )?(?:said|put|suggested|spoke|spoken|gave|given|stated|indicated|claimed|were|was))",
    re.IGNORECASE,
)


def corrected(scene: Scene, values: Iterable[float]) -> bool:
    """Whether some sentence speaks of an earlier report and names one of the rival numbers."""
    wanted = set(values)
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            if CORRECTED.search(sentence.span.text):
                said = {q.low for q in scene.view.quantities_in(sentence.span) if q.exact}
                if said & wanted:
                    return True
    return False
