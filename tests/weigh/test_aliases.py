"""Two names that are one source, and those that a third name does not make one."""

from __future__ import annotations

from dataclasses import replace

from factories import linked, told

from secondsource.model import AttributionKind, Marked
from secondsource.settings import WeighSettings
from secondsource.weigh.origins import Origins, find_origins
from secondsource.weigh.view import view_of

STORM = "The ferry left the harbour of Norland in the middle of the storm"
CREW = "Nobody of the crew had slept for two nights when it sank"
WORDS = "They begged him to sign and when he said no there was a sense of shock"


def quoting(marked: Marked) -> Marked:
    said = tuple(replace(a, kind=AttributionKind.DIRECT) for a in marked.attributions)
    return replace(marked, attributions=said)


def found(*piles: Marked, same: list[tuple[str, str]], bodies: tuple[str, ...] = ()) -> Origins:
    pile = linked(*piles, same=same, people=["Mara Quist"], bodies=list(bodies))
    return find_origins(view_of(pile), WeighSettings())


def test_an_official_does_not_make_one_body_of_two() -> None:
    lines = [STORM, CREW, WORDS, "The owners of the ferry were told of it on Monday"]
    mayor = told("a", *(f"mayor Mara Quist: {line}" for line in lines))
    one = told("b", *(f"Orlen Air: {line}" for line in lines[:2]))
    other = told("c", *(f"Korvale Wings: {line}" for line in lines[2:]))
    pairs = [("a:0", "b:0"), ("a:1", "b:1"), ("a:2", "c:0"), ("a:3", "c:1")]
    origins = found(mayor, one, other, same=pairs, bodies=("Orlen Air", "Korvale Wings"))
    assert origins.of["b:0"] != origins.of["c:0"]
    assert origins.of["a:0"] not in (origins.of["b:0"], origins.of["c:0"])
    assert origins.graph.may_be_one(origins.of["a:0"], origins.of["b:0"])


def test_unnamed_sources_who_are_quoted_alike_are_one() -> None:
    a = told("a", f"Valley Herald > an unnamed source: {WORDS}")
    b = told("b", f"an unnamed source: {WORDS}")
    bodies = ("Valley Herald",)
    one = found(quoting(a), quoting(b), same=[("a:0", "b:0")], bodies=bodies)
    assert one.of["a:0"] == one.of["b:0"]
    assert one.names[one.of["b:0"]].startswith("Valley Herald's")
    two = found(a, b, same=[("a:0", "b:0")], bodies=bodies)
    assert two.of["a:0"] != two.of["b:0"]


def test_a_trade_is_the_one_person_named_just_before() -> None:
    a = told("a", f"Mara Quist: {STORM}", f"the comedian: {CREW}", f"the witness: {WORDS}")
    origins = found(a, same=[])
    assert origins.of["a:0"] == origins.of["a:1"] != origins.of["a:2"]


def test_the_post_is_the_paper_whose_name_ends_so() -> None:
    a = told("a", f"Norland Post: {STORM}", f"the Post: {CREW}")
    b = told("b", f"the Post: {CREW}")
    origins = found(a, b, same=[], bodies=("Norland Post",))
    assert origins.of["a:0"] == origins.of["a:1"]
    assert origins.of["b:0"] == origins.voices["b"]
