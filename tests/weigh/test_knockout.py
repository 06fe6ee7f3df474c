from __future__ import annotations

from dataclasses import replace

import pytest

from invented import ferry
from secondsource.errors import UsageError
from secondsource.model import FindingKind, Origin, OriginKind, Status
from secondsource.render.view import page_of
from secondsource.weigh.knockout import origin_named, without


def test_a_fact_of_two_origins_rests_on_one() -> None:
    fire = next(f for f in without(ferry(), "Tomas Reuel").facts if f.id == "f-fire")
    assert (fire.status, fire.least, fire.most) == (Status.SINGLE_SOURCE, 1, 1)
    assert fire.claims == ("c-fire-10", "c-fire-11")


def test_a_fact_of_no_other_origin_falls_and_is_told() -> None:
    left = without(ferry(), "strait gazette")
    assert "f-heron" not in {f.id for f in left.facts}
    told = [f for f in left.findings if f.kind is FindingKind.WITHDRAWN]
    assert [f.text.split(": ")[0] for f in told] == ["Strait Gazette"] * 2
    assert all(m.value != "2011" for m in left.timeline)


def test_the_best_wording_is_never_a_withdrawn_one() -> None:
    dossier = ferry()
    fire = next(f for f in without(dossier, "o-guard").facts if f.id == "f-fire")
    assert fire.best == "c-fire-20"
    assert fire.statement.startswith("The Osprey Dawn caught fire")


def test_a_dispute_with_one_side_left_is_none() -> None:
    assert [d.id for d in without(ferry(), "a crew member").disputes] == ["d-hurt"]


def test_a_claim_that_leads_elsewhere_too_is_kept() -> None:
    dossier = ferry()
    second = replace(dossier.traces[-1], origin="o-reuel")
    left = without(replace(dossier, traces=(*dossier.traces, second)), "o-gazette")
    assert any(m.value == "2011" for m in left.timeline)


@pytest.mark.parametrize(("name", "reason"), [("nobody", "there is no origin"), ("Reu", "there is no origin")])
def test_a_name_that_is_none_is_refused(name: str, reason: str) -> None:
    with pytest.raises(UsageError, match=reason):
        origin_named(ferry().origins, name)


def test_a_wrong_name_is_answered_with_the_nearest_few() -> None:
    origins = [Origin(f"o{n}", f"Harbour master {n}", OriginKind.PERSON, None, ()) for n in range(30)]
    origins.append(Origin("q", "Mara Quist", OriginKind.PERSON, None, ()))
    with pytest.raises(UsageError, match=r"there are Mara Quist, .* and 23 more"):
        origin_named(origins, "Maria Quist")


def test_several_origins_are_withdrawn_together() -> None:
    dossier = ferry()
    left = without(dossier, "Tomas Reuel", "o-guard")
    assert not {"Tomas Reuel"} & {o.name for o in left.origins}
    assert left.made.without == ("Tomas Reuel", next(o.name for o in dossier.origins if o.id == "o-guard"))
    assert left == without(without(dossier, "Tomas Reuel"), "o-guard")


def test_whole_words_of_a_name_will_do_and_parts_of_words_not() -> None:
    assert origin_named(ferry().origins, "reuel").name == "Tomas Reuel"
    with pytest.raises(UsageError, match="there is no origin"):
        origin_named(ferry().origins, "omas")


def test_an_outlet_is_withdrawn_with_all_that_is_known_through_it() -> None:
    dossier = ferry()
    relayed = replace(dossier.traces[0], path=("Marle Post", "Harbour Sun", dossier.traces[0].path[-1]))
    left = without(replace(dossier, traces=(relayed, *dossier.traces[1:])), "Harbour Sun")
    assert relayed not in left.traces
    assert left.made.without == ("Harbour Sun",)


def test_the_page_says_first_that_it_is_a_what_if() -> None:
    first = page_of(without(ferry(), "Tomas Reuel")).event[0].text
    assert first.startswith("What if? This page leaves out Tomas Reuel")
    assert not page_of(ferry()).event[0].text.startswith("What if?")


def test_words_that_stand_in_two_names_are_refused() -> None:
    origins = [Origin(n, f"{n} Harbour", OriginKind.PERSON, None, ()) for n in ("Old", "New")]
    with pytest.raises(UsageError, match="fits several"):
        origin_named(origins, "harbour")
