"""Who was heard last: the attribution to which a continued quotation or a pronoun that leads nowhere points."""

from __future__ import annotations

from secondsource.model import Attribution
from secondsource.weigh.origins.roles import is_pronoun
from secondsource.weigh.view import View


def said_before(view: View) -> dict[str, Attribution]:
    """Give each attribution's last earlier one of the same report that says who speaks, no relay of it."""
    found: dict[str, Attribution] = {}
    for marked in view.marked:
        last: Attribution | None = None
        parents = {a.parent for a in marked.attributions}
        for attribution in sorted(marked.attributions, key=lambda a: (a.content.start, a.content.end, a.id)):
            if last is not None:
                found[attribution.id] = last
            says_who = attribution.speaker or (attribution.source and not is_pronoun(attribution.source.text))
            if says_who and (attribution.id not in parents or last is None):
                last = attribution
    return found
