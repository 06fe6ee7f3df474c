"""Days in claims that say the same: "fell on Sunday" / "fell on Saturday"; one verb, one subject, two days."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.counted_kinds import LIGHT_VERBS
from secondsource.language.repeated_acts import REPEATED
from secondsource.model import Alignment, Aspect, Claim, Relation, Time, TimeType, parse_edtf
from secondsource.weigh.compare import compare_times
from secondsource.weigh.disputes.asking import asked
from secondsource.weigh.disputes.bearers import of_two_objects, several
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Scene, is_real
from secondsource.weigh.disputes.slots import came_later, weekdays_apart
from secondsource.weigh.disputes.syntax import lemma, subject_of
from secondsource.weigh.view import View

RANK = 0.56


def date_candidates(scene: Scene, _rails: Rails) -> Iterator[Candidate]:
    """Give the aligned claims that put one happening on different days, one candidate per verb."""
    done: set[str] = set()
    for alignment in scene.aligned():
        found = _rival(scene, alignment)
        if found is None or found[0].predicate in done:
            continue
        one, other, p, q = found
        if came_later(scene, (one, p), (other, q)) or several(scene, one, other):
            continue
        done.add(one.predicate)
        versions = tuple((t.value, (scene.read(c, t.value, t.value),)) for c, t in ((one, p), (other, q)))
        quoted = f"When was it: “{one.span.text}” or “{other.span.text}”?"
        question = _asked(scene, (one, p), (other, q)) or quoted
        reason = f"different days under the same verb ({one.predicate}) and subject"
        yield Candidate("date", one.predicate, Aspect.TIME, question, Relation.CONFLICT, versions, reason, RANK)


def _asked(scene: Scene, *said: tuple[Claim, Time]) -> str:
    told = ((scene.view.sentence(c), c, t) for c, t in said)
    return next((q for s, c, t in told if s is not None and (q := asked(s, c, "When", t.span))), "")


def _rival(scene: Scene, alignment: Alignment) -> tuple[Claim, Claim, Time, Time] | None:
    view = scene.view
    one, other = view.claims[alignment.a], view.claims[alignment.b]
    if one.predicate != other.predicate or one.predicate in LIGHT_VERBS | REPEATED:
        return None
    if not (is_real(one) and is_real(other)) or of_two_objects(scene, one, other):
        return None
    if not _subject(view, one) or _subject(view, one) != _subject(view, other):
        return None
    mine, theirs = _days(view, one), _days(view, other)
    if len(mine) != 1 or len(theirs) != 1:
        return None
    if weekdays_apart(mine[0], theirs[0]):
        return None
    judged = compare_times(mine[0].value, theirs[0].value)
    return (one, other, mine[0], theirs[0]) if judged.relation is Relation.CONFLICT else None


def _days(view: View, claim: Claim) -> list[Time]:
    """Give the dates of at most a day's length inside a claim."""
    held = [t for t in view.times_in(claim.span) if t.type in (TimeType.DATE, TimeType.TIME)]
    spans = [(t, parse_edtf(t.value)) for t in held]
    return [t for t, days in spans if days is not None and (days.last - days.first).days == 0]


def _subject(view: View, claim: Claim) -> str:
    """Give the entity that is the claim's subject, else its noun."""
    sentence = view.sentence(claim)
    verb = next(
        (i for i in claim.words if sentence and lemma(sentence.words[i]) == claim.predicate.casefold()), None
    )
    if sentence is None or verb is None or (subject := subject_of(sentence, verb)) is None:
        return ""
    word = sentence.words[subject]
    return view.named_at(claim.span.report_id, word.start) or (lemma(word) if word.pos == "NOUN" else "")
