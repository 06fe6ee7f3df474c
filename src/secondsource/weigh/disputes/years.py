"""The year of what happens once: "came to the zoo in 2015" / "was moved to the zoo in 2014"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from secondsource.language.lasting_facts import ONCE, ONCE_WITH
from secondsource.model import Aspect, Claim, ClaimKind, Relation, Sentence, Time, TimeType, parse_edtf
from secondsource.weigh.disputes.asking import asked
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import LONGEST_EVIDENCE, Candidate, Reading, Scene, is_real, name_words
from secondsource.weigh.disputes.syntax import lemma, subject_of

RANK = 0.54


def year_candidates(scene: Scene, _rails: Rails) -> Iterator[Candidate]:
    """Give the happenings of one subject that reports put into different years, one candidate per happening."""
    held: dict[tuple[str, str], list[tuple[Reading, frozenset[str]]]] = defaultdict(list)
    for claim in sorted(scene.view.claims.values(), key=lambda c: (c.span, c.id)):
        if claim.kind is ClaimKind.CLAUSE and is_real(claim) and len(claim.span.text) <= LONGEST_EVIDENCE:
            for key, reading, names in _readings(scene, claim):
                held[key].append((reading, names))
    for (who, what), said in sorted(held.items()):
        if found := _rival(said, what in set(ONCE_WITH.values())):
            yield _candidate(scene, who, what, found)


def _rival(said: list[tuple[Reading, frozenset[str]]], named: bool) -> tuple[Reading, Reading] | None:
    """Give the first two readings of different reports with different years; `named`: that share a name, too."""
    for at, (one, mine) in enumerate(said):
        for other, theirs in said[at + 1 :]:
            apart = one.report != other.report and one.key != other.key
            if apart and (not named or mine & theirs):
                return one, other
    return None


def _candidate(scene: Scene, who: str, what: str, found: tuple[Reading, Reading]) -> Candidate:
    one, other = (r.claim.span.text for r in found)
    quoted = f"In what year was it: “{one}” or “{other}”?"
    question = next((q for r in found if (q := _asked(scene, r))), quoted)
    versions = tuple((r.label, (r,)) for r in sorted(found, key=lambda r: (r.key, r.claim.span)))
    reason = "different years of what happens once"
    return Candidate(what, who, Aspect.TIME, question, Relation.CONFLICT, versions, reason, RANK)


def _asked(scene: Scene, reading: Reading) -> str:
    sentence = scene.view.sentence(reading.claim)
    time = next((t for t in _times(scene, reading.claim) if _year(t)), None)
    return asked(sentence, reading.claim, "In what year", time.span) if sentence and time else ""


def _readings(scene: Scene, claim: Claim) -> Iterator[tuple[tuple[str, str], Reading, frozenset[str]]]:
    sentence, what = scene.view.sentence(claim), ONCE.get(claim.predicate) or ONCE_WITH.get(claim.predicate)
    years = {y for t in _times(scene, claim) if (y := _year(t))}
    if sentence is None or what is None or len(years) != 1:
        return
    verb = next((i for i in claim.words if lemma(sentence.words[i]) == claim.predicate), None)
    subject = None if verb is None else subject_of(sentence, verb)
    who = "" if subject is None else scene.view.named_at(claim.span.report_id, sentence.words[subject].start)
    if who:
        year = next(iter(years))
        others = _names(sentence, claim) - name_words(scene.view.entities[who])
        yield (who, what), scene.read(claim, year, year), others


def _times(scene: Scene, claim: Claim) -> list[Time]:
    return [t for t in scene.view.times_in(claim.span) if t.type in (TimeType.DATE, TimeType.TIME)]


def _year(time: Time) -> str:
    """Give the year that a date names in figures; "" for "last year" and the like, which hang on another date."""
    days = parse_edtf(time.value)
    if days is None or days.first.year != days.last.year or str(days.first.year) not in time.span.text:
        return ""
    return str(days.first.year)


def _names(sentence: Sentence, claim: Claim) -> frozenset[str]:
    return frozenset(w.text.casefold() for i in claim.words if (w := sentence.words[i]).pos == "PROPN")
