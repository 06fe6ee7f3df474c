"""The same clause with and without "not": a conflict between two speakers, an update after "has not yet".

A difference in negation alone is seldom a dispute (1 of 18 in a first study). So the verb, the subject and two
content words must be the same, and either both clauses are put into the mouths of two speakers, or the negated
one is of the kind "police have not identified", which holds only up to its day.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from secondsource.language.not_known import LATER, YET
from secondsource.language.stances import GENERAL
from secondsource.model import SENTENCES, UNREAL, Alignment, Aspect, Claim, Polarity, Sentence
from secondsource.weigh.compare import Assertion, compare_assertions
from secondsource.weigh.disputes.asking import asked, comparable
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import LONGEST_EVIDENCE, Candidate, Scene
from secondsource.weigh.disputes.syntax import NEGATIONS, children, lemma, subject_of, topic

RANK = 0.68
SPANS = frozenset({"in", "for", "since", "until"})  # "has not been seen in a year"
SHARED = 2  # content words, the subject among them


def negation_candidates(scene: Scene, _rails: Rails) -> Iterator[Candidate]:
    """Give the aligned claims of which one affirms what the other negates, one candidate per verb."""
    sides: dict[str, list[tuple[Claim, bool]]] = {}
    for alignment in scene.aligned():
        if found := _opposed(scene, alignment):
            so, not_so, yet = found
            sides.setdefault(not_so.id, []).append((so, yet))
    for negated, affirmed in sides.items():
        yield _candidate(scene, scene.view.claims[negated], affirmed)


def _candidate(scene: Scene, not_so: Claim, affirmed: list[tuple[Claim, bool]]) -> Candidate:
    yet = all(up_to_now for _, up_to_now in affirmed)
    judged = compare_assertions(Assertion(Polarity.POSITIVE), Assertion(Polarity.NEGATIVE, yet=yet))
    so = tuple(dict.fromkeys(claim for claim, _ in affirmed))
    versions = (
        ("yes", tuple(scene.read(claim, "so", "yes") for claim in so)),
        ("no", (scene.read(not_so, "not", "no"),)),
    )
    plain = (q for c in so if (s := scene.view.sentence(c)) is not None and (q := asked(s, c, "")))
    question = next(plain, f"Is it so: “{so[0].span.text}”?")
    entity = not_so.predicate
    return Candidate("negation", entity, Aspect.POLARITY, question, judged.relation, versions, judged.reason, RANK)


def _opposed(scene: Scene, alignment: Alignment) -> tuple[Claim, Claim, bool] | None:
    """Give (affirming, negating, whether only up to now) of two aligned claims that oppose each other."""
    one, other = (scene.view.claims[c] for c in (alignment.a, alignment.b))
    if one.polarity is other.polarity or one.predicate != other.predicate or not (_solid(one) and _solid(other)):
        return None
    so, not_so = (one, other) if one.polarity is Polarity.POSITIVE else (other, one)
    here, there = scene.view.sentence(so), scene.view.sentence(not_so)
    if here is None or there is None or not (comparable(here, so) and comparable(there, not_so)):
        return None
    if not _same_frame(here, so, there, not_so):
        return None
    if _up_to_now(there, not_so):
        return (so, not_so, True) if _may_follow(there, not_so) and not _never_before(here, there) else None
    return (so, not_so, False) if _of_two_speakers(scene, so, not_so) else None


def _solid(claim: Claim) -> bool:
    whole = claim.kind in SENTENCES and bool(claim.predicate)
    return whole and claim.modality not in UNREAL and len(claim.span.text) <= LONGEST_EVIDENCE


def _verb(sentence: Sentence, claim: Claim) -> int | None:
    return next((i for i in claim.words if lemma(sentence.words[i]) == claim.predicate.casefold()), None)


def _same_frame(here: Sentence, so: Claim, there: Sentence, not_so: Claim) -> bool:
    told = {lemma(s.words[i]) for s, c in ((here, so), (there, not_so)) for i in c.words}
    verb, negated = _verb(here, so), _verb(there, not_so)
    if "until" in told or verb is None or negated is None or not _negates(there, negated):
        return False
    subjects = [subject_of(here, verb), subject_of(there, negated)]
    if subjects[0] is None or subjects[1] is None:
        return False
    if lemma(here.words[subjects[0]]) != lemma(there.words[subjects[1]]) or here.words[subjects[0]].pos == "PRON":
        return False
    shared = topic(here, list(so.words)) & topic(there, list(not_so.words))
    general = GENERAL - {lemma(here.words[subjects[0]])} | {so.predicate.casefold()}
    return len(shared - general) >= SHARED


def _negates(sentence: Sentence, verb: int) -> bool:
    return any(sentence.words[c].text.casefold() in NEGATIONS for c in children(sentence, verb, "neg"))


def _up_to_now(sentence: Sentence, claim: Claim) -> bool:
    """Whether the negated clause is a present perfect: "have not (yet) identified"."""
    verb = _verb(sentence, claim)
    if verb is None or sentence.words[verb].tag != "VBN":
        return False
    return any(lemma(sentence.words[c]) == "have" for c in children(sentence, verb, "aux"))


def _may_follow(sentence: Sentence, claim: Claim) -> bool:
    """Whether what has not happened may have happened since: "have not yet", "have not identified"; no span."""
    verb = _verb(sentence, claim)
    below = (
        {lemma(sentence.words[c]) for c in children(sentence, verb, "prep", "mark")} if verb is not None else set()
    )
    said = {lemma(w) for w in sentence.words}
    return not below & SPANS and (claim.predicate.casefold() in LATER or bool(said & YET))


def _never_before(here: Sentence, there: Sentence) -> bool:
    """Whether both say the same: "this is the first time that it has" and "it has never"."""
    never = any(w.text.casefold() == "never" for w in there.words)
    return never and any(one.text.casefold() == "first" and lemma(w) == "time" for one, w in pairwise(here.words))


def _of_two_speakers(scene: Scene, so: Claim, not_so: Claim) -> bool:
    speakers = [scene.view.speakers.get(c.attribution or "") for c in (so, not_so)]
    return None not in speakers and speakers[0] != speakers[1]
