"""Lines as news has them, at their worst places: no stage raises, and nothing is lost but by a problem."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import secondsource
from piles import BODIES, NUMBERS, ODD, PEOPLE, PLACES, SAYS, TIMES, UNNAMED, VERBS

OPENINGS = [
    *("The coach told reporters that", "The singer posted", "Blast rocks", "Who", "He", "“", "—", "Police:", ""),
    *("According to", "Sources say", "The minister, who", "An hour after", "No", "Neither", "If", "Once", "42"),
]
ENDS = ["", ".", "?", " embassy", " parliament", " president", ".”", ", he said", " —", " and", " of", " Mr."]


@st.composite
def lines(draw: st.DrawFn) -> str:
    """A headline-like line: an opening, some pieces in any order, an end that may stop short."""
    pieces = st.sampled_from([*PEOPLE, *BODIES, *PLACES, *UNNAMED, *NUMBERS, *TIMES, *VERBS, *SAYS, *ODD])
    middle = draw(st.lists(pieces, max_size=5))
    return " ".join([draw(st.sampled_from(OPENINGS)), *middle]).strip() + draw(st.sampled_from(ENDS))


reports = st.lists(lines(), min_size=1, max_size=4).map("\n".join).filter(lambda t: t.strip() != "")


@settings(max_examples=25)
@given(st.lists(reports, min_size=1, max_size=3))
def test_a_pile_of_tiny_reports_gives_a_dossier_that_holds(texts: list[str]) -> None:
    with TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            (Path(folder) / f"{number}.txt").write_text(text, "utf-8")
        try:
            dossier = secondsource.brief(folder)
        except secondsource.NoReportsError:
            return  # every text was too empty to read, and each is named in the error
        assert not [p for p in dossier.problems if p.kind == "fault"]
        assert secondsource.verify(dossier) == ()
        json.loads(dossier.to_json(), parse_constant=pytest.fail)  # Infinity and NaN are no JSON
        for form in ("text", "markdown", "html"):
            assert dossier.render(form)
