from __future__ import annotations

from factories import linked, told
from hypothesis import given
from hypothesis import strategies as st

from secondsource.model import Linked, Marked, Outsider, Problem, Report, Status
from secondsource.settings import WeighSettings
from secondsource.weigh import weigh

DAM = "The dam above Korvale broke before dawn and took the old bridge with it"
DAM_TOO = "The dam above Korvale broke early before dawn and swept the old bridge away"
HURT = "Nine people were hurt when the water reached the mill at the river bend"


def pile(*order: int) -> Linked:
    piles = [
        told("a", f"Mara Quist: {DAM}", HURT, publisher="Coast Post"),
        told("b", f"Ivo Lenz: {DAM_TOO}", f"a diplomat: {HURT}", publisher="Hill Times"),
        told("c", "Korvale dam breaks", f"Hill Times: {HURT}", publisher="Bay News"),
    ]
    same = [("a:0", "b:0"), ("a:1", "b:1", "c:1")]
    return linked(
        *(piles[n] for n in order or (0, 1, 2)),
        same=same,
        people=["Mara Quist", "Ivo Lenz"],
        bodies=["Hill Times"],
    )


def test_the_order_of_the_reports_changes_nothing() -> None:
    assert weigh(pile(), (), WeighSettings()) == weigh(pile(2, 0, 1), (), WeighSettings())


def test_a_dossier_holds_what_was_found() -> None:
    problem = Problem("d", "empty", "the file is empty", "leave it out")
    dossier = weigh(pile(), (problem,), WeighSettings())
    assert dossier.problems == (problem,)
    assert [f.statement for f in dossier.facts if f.status is Status.CORROBORATED] in ([DAM], [DAM_TOO])
    assert dossier.event[0].text.startswith((DAM, DAM_TOO))
    ids = {o.id for o in dossier.origins}
    assert {o for f in dossier.facts for o in f.origins} <= ids
    assert all(f.best in f.claims and f.statement for f in dossier.facts)


def test_reports_of_another_event_count_for_nothing() -> None:
    base = pile()
    dossier = weigh(
        Linked(base.marked, (Outsider("b", "another event"),), groups=base.groups, entities=base.entities),
        (),
        WeighSettings(),
    )
    assert len(dossier.marked) == 3
    assert "b" not in {r for o in dossier.origins for r in o.reports}


def test_nothing_at_all() -> None:
    assert weigh(Linked(()), (), WeighSettings()).facts == ()
    assert weigh(Linked((Marked(Report("a", "")),)), (), WeighSettings()).event == ()


ODD = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=80).map(
    lambda t: " ".join(t.split()) or "x"
)


@given(st.lists(ODD, min_size=1, max_size=4))
def test_odd_text_never_raises(lines: list[str]) -> None:
    made = linked(told("a", *(f"Mara Quist: {t}" if n % 2 else t for n, t in enumerate(lines))), told("b", DAM))
    dossier = weigh(made, (), WeighSettings())
    assert all(s.holds_in(next(r for r in dossier.reports if r.id == s.report_id)) for s in dossier.event)
