from __future__ import annotations

from dataclasses import replace

import pytest

from secondsource.library.identity import article_of, identified
from secondsource.model import Dated, DateEvidence, Report

DAY = Dated("2026-01-02", DateEvidence.METADATA, "made for a test")
ONE = Report("courier", "Nine died.", publisher="Calder Courier", url="https://courier.example/a", published=DAY)


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (replace(ONE, id="other-file"), True),
        (replace(ONE, fetched=DAY, archived=DAY), True),
        (replace(ONE, text="Ten died."), False),
        (replace(ONE, publisher="The Beacon"), False),
        (replace(ONE, published=None), False),
        (replace(ONE, url=None), False),
    ],
)
def test_what_makes_a_version(other: Report, same: bool) -> None:
    assert (identified(other)[0].id == identified(ONE)[0].id) is same
    assert (identified(other)[1] == identified(ONE)[1]) is same


def test_without_an_address_the_name_counts() -> None:
    bare = replace(ONE, url=None)
    assert identified(bare)[1] != identified(replace(bare, id="copy"))[1]
    assert article_of(bare) == "courier"
    assert article_of(ONE) == "https://courier.example/a"


@pytest.mark.parametrize("name", ["Calder Courier", "", "…", "x" * 500, "[a]\n<b>", "Zeitung für Łódź", "a\0b"])
def test_ids_can_be_printed_in_brackets(name: str) -> None:
    made = identified(replace(ONE, publisher=name))[0].id
    assert made.isprintable()
    assert len(made) < 60
    assert not set(made) & set("[]<> ")
