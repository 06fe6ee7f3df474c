from __future__ import annotations

import pytest

from invented import ferry
from secondsource.errors import UsageError
from secondsource.render.why import why


def test_a_difference_tells_its_rule_its_guards_and_its_claims() -> None:
    told = why(ferry(), "d-hurt")
    assert "update: the later report gives the higher number" in told
    assert "rule that fired: hurt; guards that held: none" in told
    assert "differing: 10_harbour[" in told
    assert "\N{LEFT DOUBLE QUOTATION MARK}17 people were taken to hospital" in told
    assert "slots read: number 12" in told
    assert "origin: Harbour News > Ilse Brandt (said)" in told


def test_a_fact_and_an_origin_tell_theirs() -> None:
    dossier = ferry()
    fact, origin = dossier.facts[0], dossier.origins[0]
    assert fact.why in why(dossier, fact.id)
    assert "(agrees)" in why(dossier, fact.id)
    assert origin.name in why(dossier, origin.id)


@pytest.mark.parametrize("wanted", ["", "d-", "no-such-id"])
def test_an_id_must_fit_one(wanted: str) -> None:
    with pytest.raises(UsageError, match="of the facts, differences and origins"):
        why(ferry(), wanted)
