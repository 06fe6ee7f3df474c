"""Direction: whether the words around a date point ahead of the report's day or back.

The prior does nearly all of the work (the latest Thursday, the nearest January 3); these cues overrule it.
No parse is used: on TimeBank and AQUAINT a parser's tense brought no more than the cues.
"""

from __future__ import annotations

import re
from enum import StrEnum

from secondsource.language import calendar

_CUE = re.compile(
    rf"\b(?:(?P<back>{calendar.BACK_CUES})|(?P<weak>{calendar.WEAK_CUES})"
    rf"|(?P<ahead>{calendar.AHEAD_CUES})|(?P<clause>{calendar.CLAUSE_CUES})|(?P<past>{calendar.PAST_CUES}))\b"
)
_REPORTING = "|".join(calendar.REPORTING_VERBS)
_CLAUSE_END = re.compile(
    rf"[;:!?\n\"]|\.(?= +[A-Z\"])|, (?:and|but|which|who|where|while|when|after|because|although)\b"
    rf"|\b(?:that|{_REPORTING})\b"
)
# A finished act right before the date: "arrested on", "filed in", but not "will be released on".
_JUST_DONE = re.compile(
    r"(?:^|[^\w'](?!be |been |to |is |are )\w+['\w]* )\w{2,}ed (?:\w+ly )?(?:on |in |early |late )?$"
)
_REPORTED = re.compile(rf"\b(?:{_REPORTING}) (?:\w+ ){{0,2}}(?:on |in |late |early )?$")
_UNTIL_AHEAD = re.compile(
    r"\b(?:postponed|extended|delayed|adjourned|deadline|deferred|suspended|gave|given|gives)\b"
    r".{0,40}\buntil (?:early |mid-|late )?$"
)
# "runs it until an election in ...": what lasts now ends ahead; what lasted then ended before.
_UNTIL = re.compile(
    r"\b(?:until|till|through) (?:(?:an?|the|its|his|her|their) (?:[\w-]+ ){1,3})?(?:on |in )?(?:early |late )?$"
)
_AHEAD_OF = re.compile(r"\b(?:ahead of|in time for|in the run-up to) (?:the |an? )?$")
_UNTIL_BACK = re.compile(r"\b(?:not|n't|up) (?:\w+ ){0,3}until $")
# "had drawn 3,000 likes by Sunday": done when it was written; not what was asked, offered or must be done by then.
_DONE_BY = re.compile(
    rf"\b(?:had|were|was|{calendar.PAST_CUES})\b"
    rf"(?:(?!\b(?:{calendar.AHEAD_CUES}|{calendar.WEAK_CUES}|to|must|can|could|be|due)\b)[^.;:!?\"\n])*by $"
)
_WISHED = re.compile(rf"\b(?:{calendar.WISHING_VERBS})\w*\b[^.;:!?]*by $")
LEFT, RIGHT = 140, 90


class Lean(StrEnum):
    """Where the words point: ahead, perhaps ahead, back for certain, back by tense, or nowhere."""

    AHEAD = "ahead"
    WEAK = "weak"
    BACK = "back"
    PAST = "past"
    NONE = "none"


def lean(text: str, start: int, end: int) -> Lean:
    """Say where the clause around [start, end) points: from the last comma on, after it, before that comma."""
    left = text[max(0, start - LEFT) : start]
    if _UNTIL_AHEAD.search(left):
        return Lean.AHEAD
    if re.search(r"\bby $", left):
        return Lean.BACK if _DONE_BY.search(left) and not _WISHED.search(left) else Lean.AHEAD
    if awaited(text, start):
        return Lean.AHEAD
    if _REPORTED.search(left) or _UNTIL_BACK.search(left):
        return Lean.BACK
    breaks = [m.end() for m in _CLAUSE_END.finditer(left)]
    clause = left[breaks[-1] :] if breaks else left
    if _UNTIL.search(clause) and _strongest(clause) is Lean.NONE:
        return Lean.AHEAD
    farther, comma, nearer = clause.rpartition(", ")
    found = _strongest(nearer)
    if found is Lean.AHEAD and _JUST_DONE.search(nearer) and not re.search(r"\b(?:be|been|to) \w+ed\b", nearer):
        return Lean.PAST
    if found is Lean.NONE:
        right = text[end : end + RIGHT].removeprefix(",")
        stop = _CLAUSE_END.search(right)
        found = _first((right[: stop.start()] if stop else right).partition(", ")[0])
    return _strongest(farther) if found is Lean.NONE and comma else found


def awaited(text: str, start: int) -> bool:
    """Whether what is dated is waited for: "ahead of [Tuesday]'s vote"."""
    return _AHEAD_OF.search(text, max(0, start - LEFT), start) is not None


def _first(clause: str) -> Lean:
    found = _CUE.search(clause)
    kind = found.lastgroup if found else None
    return Lean(kind if kind != "clause" else "ahead") if kind else Lean.NONE


def _strongest(clause: str) -> Lean:
    kinds = {m.lastgroup for m in _CUE.finditer(clause)}
    if {"ahead", "past"} <= kinds and "back" not in kinds and "weak" not in kinds and _past_last(clause):
        return Lean.PAST
    for kind in (Lean.BACK, Lean.WEAK, Lean.AHEAD, Lean.PAST):
        if kind.value in kinds:
            return kind
        if kind is Lean.AHEAD and "clause" in kinds:
            return Lean.WEAK if "past" in kinds else Lean.AHEAD
    return Lean.NONE


def _past_last(clause: str) -> bool:
    """Whether a past auxiliary stands after all that points ahead: "a plan to drill was dropped on Feb. 10"."""
    kinds = [(m.lastgroup, m.group()) for m in _CUE.finditer(clause)]
    last = max(n for n, (kind, _) in enumerate(kinds) if kind == "ahead")
    return any(word in ("was", "were", "had", "did") for _, word in kinds[last + 1 :])
