from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from invented import empty, ferry
from invented import marked as marked_of
from invented import report as report_of
from secondsource.errors import DossierError
from secondsource.model import Act, Dossier
from secondsource.render.contract import dossier_values, marked_values
from secondsource.render.json import JsonFormat, json_text
from secondsource.render.proof import compared, must_fit_schema, proved, schema
from secondsource.render.seal import sealed

CONTRACT = ["reports", "revisions", "copies", "entities", "times", "attributions", "claims", "facts", "origins"]


def values() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(JsonFormat().render(ferry()))
    return loaded


@pytest.mark.parametrize("dossier", [ferry(), empty()], ids=["ferry", "empty"])
def test_a_dossier_fits_the_schema_and_proves(dossier: Dossier) -> None:
    loaded = json.loads(JsonFormat().render(dossier))
    must_fit_schema(loaded)
    assert proved(loaded) == ()


def test_the_schema_is_one_and_describes_every_key() -> None:
    from jsonschema import Draft202012Validator

    Draft202012Validator.check_schema(schema())
    loaded = values()
    assert set(loaded) == set(schema()["properties"])
    for name, key in (
        ("report", "reports"),
        ("claim", "claims"),
        ("fact", "facts"),
        ("attribution", "attributions"),
        ("difference", "differences"),
    ):
        assert set(loaded[key][0]) == set(schema()["$defs"][name]["properties"])


@pytest.mark.parametrize("key", [*CONTRACT, "disputes"])
def test_every_list_of_the_contract_is_required(key: str) -> None:
    loaded = values()
    del loaded[key]
    with pytest.raises(DossierError):
        must_fit_schema(loaded)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("reports", "sha256"),
        ("reports", "published"),
        ("copies", "from"),
        ("attributions", "parent"),
        ("claims", "attribution"),
        ("facts", "status"),
        ("disputes", "relation"),
        ("times", "value"),
    ],
)
def test_every_key_of_the_contract_is_required(key: str, name: str) -> None:
    loaded = values()
    del loaded[key][0][name]
    with pytest.raises(DossierError) as raised:
        must_fit_schema(loaded)
    assert raised.value.path == f"$.{key}[0]"


@pytest.mark.parametrize(
    ("place", "change", "path"),
    [
        (("reports", 0, "text"), lambda text: text + "x", "$.reports[0].sha256"),
        (("claims", 1, "end"), lambda _: 10_000, "$.claims[1].end"),
        (("claims", 1, "end"), float, "$.claims[1].end"),
        (("event", 0, "start"), lambda start: start + 1, "$.event[0].text"),
        (("attributions", 0, "content"), lambda _: [5, 5], "$.attributions[0].content"),
        (("revisions", 0, "changes", 0, "to"), lambda _: [0, 10_000], "$.revisions[0].changes[0].to"),
        (("facts", 0, "claims", 0), lambda _: "c-nobody", "$.facts[0].claims[0]"),
        (("facts", 0, "best"), lambda _: "c-nobody", "$.facts[0].best"),
        (("traces", 0, "origin"), lambda _: "o-nobody", "$.traces[0].origin"),
        (("timeline", 0, "claims"), lambda _: ["c-nobody"], "$.timeline[0].claims[0]"),
        (("times", 0, "report"), lambda _: "nowhere", "$.times[0].report"),
        (
            ("differences", 0, "versions", 0, "origins"),
            lambda _: ["o-nobody"],
            "$.differences[0].versions[0].origins[0]",
        ),
        (
            ("differences", 0, "versions", 0, "differing", 0, "start"),
            lambda start: start + 1,
            "$.differences[0].versions[0].differing[0].text",
        ),
        (("claims",), lambda claims: [*claims, claims[0]], "$.claims[8].id"),
    ],
)
def test_what_does_not_hold_is_named(place: tuple[Any, ...], change: Callable[[Any], Any], path: str) -> None:
    loaded = values()
    held: Any = loaded
    for key in place[:-1]:
        held = held[key]
    held[place[-1]] = change(held[place[-1]])
    assert [f.path for f in proved(loaded)] == [path, "$.secondsource.seal"]
    assert [f.path for f in proved(sealed(loaded))] == [path]


def test_a_text_that_reads_differently_now_is_named() -> None:
    texts = {r["id"]: r["text"] for r in values()["reports"]}
    assert compared(values(), texts) == ()
    texts["20_gazette"] += "!"
    del texts["30_bakery"]
    assert [f.path for f in compared(values(), texts)] == ["$.reports[2].text", "$.reports[3]"]


def test_beliefs_are_left_out_unless_asked_for() -> None:
    dossier = ferry()
    first = dossier.marked[0]
    belief = replace(first.attributions[0], act=Act.BELIEF)
    child = replace(belief, id="a-child", act=Act.SPEECH, parent=belief.id)
    changed = replace(dossier, marked=(replace(first, attributions=(belief, child)), *dossier.marked[1:]))
    said = dossier_values(changed)
    assert [(a["id"], a["parent"]) for a in said["attributions"]] == [("a-child", None)]
    assert said["claims"][0]["attribution"] is None
    assert len(dossier_values(changed, "all")["attributions"]) == 2
    assert marked_values(changed.marked[0], "all")["claims"][0]["attribution"] == "a-10"


def test_a_lone_surrogate_survives_the_file() -> None:
    odd = report_of("1", "odd \ud800 text")
    text = json_text(marked_values(marked_of(odd)))
    assert json.loads(text.encode("utf-8"))["report"]["text"] == odd.text
