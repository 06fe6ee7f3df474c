"""Candidates to disputes: the rails that hold for every detector."""

from __future__ import annotations

from dataclasses import replace

from making import report
from secondsource.model import Aspect, Claim, ClaimKind, Relation, Report
from secondsource.weigh.disputes.amounts import consistent, exact_versions
from secondsource.weigh.disputes.build import disputes_of
from secondsource.weigh.disputes.reading import Candidate, Reading

ONE = report("one", "Twelve people died at Norwold. Nobody was hurt. Rain fell for hours there.")
TWO = report("two", "Fifteen people died at Norwold. Two were hurt. The sun shone for hours.")


def claim(made: Report, words: str) -> Claim:
    start = made.text.index(words)
    return Claim(f"{made.id}:{start}", made.span(start, start + len(words)), 0, ClaimKind.CLAUSE, ())


def reading(made: Report, words: str, number: float = 1, exact: bool = True, source: str = "") -> Reading:
    return Reading(claim(made, words), f"{number:g}", f"{number:g}", source or made.id, None, number, exact)


TWELVE, FIFTEEN = reading(ONE, "Twelve people died", 12), reading(TWO, "Fifteen people died", 15)


def candidate(*said: Reading, slot: str = "killed", rank: float = 1.0, question: str = "How many?") -> Candidate:
    versions = tuple((r.label, (r,)) for r in said)
    return Candidate(slot, "", Aspect.NUMBER, question, Relation.CONFLICT, versions, "they differ", rank)


def test_a_candidate_becomes_a_dispute_with_who_says_so() -> None:
    (found,) = disputes_of([candidate(TWELVE, FIFTEEN)], {"one": "Paper One"})
    assert [(v.value, v.claims, v.who) for v in found.versions] == [
        ("12", (TWELVE.claim.id,), ("Paper One",)),
        ("15", (FIFTEEN.claim.id,), ("two",)),
    ]


def test_the_id_depends_on_aspect_and_question_alone() -> None:
    first, second = (disputes_of([candidate(*said)], {})[0] for said in ((TWELVE, FIFTEEN), (FIFTEEN, TWELVE)))
    assert first.id == second.id


def test_two_disputes_that_ask_one_question_have_ids_of_their_own() -> None:
    hurt = (reading(ONE, "Nobody was hurt", 0), reading(TWO, "Two were hurt", 2))
    found = disputes_of([candidate(TWELVE, FIFTEEN), candidate(*hurt, slot="hurt", rank=0.5)], {})
    assert len({d.id for d in found}) == len(found) == 2
    assert found[0].id == disputes_of([candidate(TWELVE, FIFTEEN)], {})[0].id


def test_one_source_of_one_report_is_no_dispute() -> None:
    other = reading(ONE, "Nobody was hurt", 0)
    assert disputes_of([candidate(TWELVE, other)], {}) == ()
    told = replace(other, source="a nurse")
    assert len(disputes_of([candidate(TWELVE, told)], {})) == 1


def test_a_claim_stands_in_one_version_only() -> None:
    both = replace(FIFTEEN, claim=TWELVE.claim)
    assert disputes_of([candidate(TWELVE, both)], {}) == ()


def test_without_a_question_there_is_none() -> None:
    assert disputes_of([candidate(TWELVE, FIFTEEN, question="")], {}) == ()


def test_there_is_one_dispute_per_slot_and_the_same_words_are_not_told_twice() -> None:
    weaker = candidate(TWELVE, FIFTEEN, rank=0.5, question="Which?")
    again = candidate(TWELVE, FIFTEEN, slot="count", rank=0.4, question="Which of them?")
    other = candidate(reading(ONE, "Rain fell"), reading(TWO, "The sun shone"), slot="weather", rank=0.3)
    found = disputes_of([other, again, weaker, candidate(TWELVE, FIFTEEN)], {})
    assert [d.rank for d in found] == [1.0, 0.3]


def test_hedged_numbers_join_and_never_make_a_version() -> None:
    at_least = replace(FIFTEEN, claim=claim(TWO, "The sun shone"), exact=False)
    assert exact_versions([TWELVE, at_least]) == ()
    assert [len(said) for _, said in exact_versions([TWELVE, FIFTEEN, at_least])] == [1, 2]


def test_a_source_with_two_numbers_counts_two_things() -> None:
    part = reading(ONE, "Rain fell", 3)
    assert consistent([TWELVE, part, FIFTEEN]) == [FIFTEEN]
    assert len(consistent([TWELVE, replace(part, source="a nurse")])) == 2
