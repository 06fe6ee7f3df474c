"""A checked draft in every format, from values made by hand."""

from __future__ import annotations

import json

import pytest

from invented import ferry
from secondsource.errors import UsageError
from secondsource.model import Checked, CheckedSentence, Deviation, DeviationKind, Report, Verdict
from secondsource.render.checked import FORMATS, checked_as

TEXT = "One <b>ferry</b> sank.\nNine\x1b[31m were saved.\n"
DRAFT = Report("my draft", TEXT, body=((0, len(TEXT)),))


def made() -> Checked:
    dossier = ferry()
    claim = dossier.claims[0].span
    first, second = DRAFT.span(0, 22), DRAFT.span(23, len(TEXT) - 1)
    deviation = Deviation(DeviationKind.NUMBER, DRAFT.span(23, 27), claim)
    return Checked(
        DRAFT,
        (
            CheckedSentence(
                first, Verdict.SUPPORTED, "2 independent origins", ("fact-1",), ("origin-1",), (claim,)
            ),
            CheckedSentence(second, Verdict.DISTORTED, "number", (), (), (claim,), (deviation,)),
        ),
    )


def test_json_gives_every_sentence_with_its_offsets() -> None:
    values = json.loads(checked_as("json", made(), ferry()))
    assert [TEXT[s["start"] : s["end"]] for s in values["sentences"]] == [s.span.text for s in made().sentences]
    assert [s["verdict"] for s in values["sentences"]] == ["supported", "distorted"]
    assert values["sentences"][0].keys() >= {"start", "end", "verdict", "facts", "origins", "why"}
    assert values["sentences"][1]["deviations"][0]["instead"]["text"] == ferry().claims[0].span.text


def test_sarif_points_to_line_and_column_of_what_is_wrong() -> None:
    (run,) = json.loads(checked_as("sarif", made(), ferry()))["runs"]
    (result,) = run["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (result["ruleId"], result["level"]) == ("distorted", "error")
    assert (region["startLine"], region["startColumn"], region["snippet"]["text"]) == (2, 1, "Nine")
    assert {r["id"] for r in run["tool"]["driver"]["rules"]} >= {"distorted", "not-found", "attribution-lost"}


def test_the_page_holds_the_draft_as_text_and_nothing_of_it_as_markup() -> None:
    page = checked_as("html", made(), ferry())
    assert "<b>" not in page
    assert "&lt;b&gt;ferry&lt;/b&gt;" in page
    assert "<script" not in page
    assert "default-src 'none'" in page


def test_text_tells_the_counts_and_lets_nothing_reach_the_terminal() -> None:
    text = checked_as("text", made(), ferry())
    assert text.startswith("CHECKED DRAFT  2 sentences: 1 supported, 1 distorted")
    assert "\x1b" not in text


def test_an_unknown_format_names_those_that_are_there() -> None:
    with pytest.raises(UsageError, match=r"html, json, sarif, text"):
        checked_as("pdf", made(), ferry())


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_the_same_draft_gives_the_same_bytes(name: str) -> None:
    assert checked_as(name, made(), ferry()) == checked_as(name, made(), ferry())
