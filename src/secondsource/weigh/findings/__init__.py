"""Findings: what else a careful reader would point out. Few and right."""

from __future__ import annotations

from collections.abc import Sequence

from secondsource.model import Fact, Finding
from secondsource.weigh.corrections import Correction
from secondsource.weigh.findings.circular import circular
from secondsource.weigh.findings.dropped import dropped
from secondsource.weigh.findings.hedges import lost_hedges
from secondsource.weigh.findings.mutation import mutations
from secondsource.weigh.findings.put_right import put_right
from secondsource.weigh.findings.unclear import unclear_counts
from secondsource.weigh.findings.unknown import not_known
from secondsource.weigh.origins import Origins
from secondsource.weigh.view import View


def find_findings(
    view: View, origins: Origins, facts: Sequence[Fact], corrections: Sequence[Correction]
) -> tuple[Finding, ...]:
    """Give the findings: what is not known, then what happened to words on their way, then what is unclear."""
    return (
        *not_known(view),
        *circular(view, origins),
        *lost_hedges(view, origins),
        *put_right(corrections),
        *mutations(view),
        *dropped(view),
        *unclear_counts(view, facts),
    )
