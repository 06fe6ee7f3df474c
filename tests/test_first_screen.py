"""An event with an absence, earlier cases, two versions and a silent office: what the first screen says of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import secondsource
from secondsource.model import Dossier, FindingKind
from secondsource.render.view import Page, page_of

pytestmark = pytest.mark.slow

REPORTS = {
    "early": (
        "2031-05-06",
        "courier.example",
        "Orlen's harbour master is gone",
        "The harbour master of Orlen has left his house, Norland's coast officials told councillors on Tuesday.\n\n"
        "Per Vidal, the harbour master of Orlen, went missing from his house by the pier without a word to his "
        "deputy.\n\n"
        "A press officer said the Ministry of Ports had no record of the journey, but added that “we lack the means "
        "even for doubting the story.”\n\n"
        "The Orlen Harbour Board could not immediately be reached for comment.\n\n"
        "The last harbour master known to have fled was Tor Hald, who left his post on the island of Tarn in 2027.",
    ),
    "late": (
        "2031-05-06",
        "courier.example",
        "Orlen's harbour master is gone",
        "The harbour master of Orlen has left his house, Norland's coast officials told councillors on Tuesday.\n\n"
        "Per Vidal, the harbour master of Orlen, disappeared from his house by the pier without a word to his "
        "deputy.\n\n"
        "A press officer for the Ministry of Ports said officials there have no record of the journey.\n\n"
        "The Orlen Harbour Board could not be reached for comment.\n\n"
        "Lena Strand, a former pilot, said in an interview on Tuesday that she had known Vidal for years and that "
        "they had last met April 2.\n\n"
        "A call to Vidal was not answered, and his radio log says he last opened the channel on April 20.",
    ),
    "other": (
        "2031-05-07",
        "ledger.example",
        "Where is Per Vidal?",
        "Per Vidal, Orlen's harbour master, left the town in early April and has not been heard from since, Norland's "
        "National Coast Service said on Tuesday.\n\n"
        "Norland's coast agency declined to comment on his family.\n\n"
        "The Orlen Harbour Board said that Vidal had asked for leave in April.\n\n"
        "Several harbour masters have fled over the past years. They include Jon Arne and Odd Berg, who fled to Vester "
        "in 2019 and 2022 respectively, and Siv Moen, a former pilot who took refuge on the island of Tarn with her "
        "family.\n\n"
        "A hearing about the harbour is due to open on May 20.",
    ),
}


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    folder: Path = tmp_path_factory.mktemp("harbour")
    for name, (day, outlet, title, text) in REPORTS.items():
        article = {"date_publish": f"{day} 09:00:00", "source_domain": outlet, "title": title, "maintext": text}
        (folder / f"{name}.json").write_text(json.dumps(article), encoding="utf-8")
    return secondsource.brief([str(folder)])


@pytest.fixture(scope="module")
def page(dossier: Dossier) -> Page:
    return page_of(dossier, full=True)


def lines(page: Page, key: str) -> list[str]:
    section = next(s for s in page.sections if s.key == key)
    return [f"{line.when}: {line.text}" for part in section.parts for line in part.lines]


def starting(page: Page, when: str) -> str:
    return next((line for line in lines(page, "timeline") if line.startswith(f"{when}:")), "")


def test_when_he_was_last_seen_and_left_stand_in_order(page: Page) -> None:
    assert "left the town in early April" in starting(page, "1\N{EN DASH}10 April 2031")
    assert "last met April 2" in starting(page, "2 April 2031")
    assert "last opened the channel" in starting(page, "20 April 2031")


def test_whoever_a_pronoun_means_stands_before_it(page: Page) -> None:
    assert "Lena Strand" in starting(page, "2 April 2031")
    assert "Vidal" in starting(page, "20 April 2031")


def test_earlier_cases_have_persons_and_years(page: Page) -> None:
    for year, person in (("2019", "Jon Arne"), ("2022", "Odd Berg"), ("2027", "Tor Hald")):
        assert person in starting(page, year)
    assert "Siv Moen" in starting(page, "no date given")


def test_what_lies_ahead_is_marked(page: Page) -> None:
    section = next(s for s in page.sections if s.key == "timeline")
    held = {line.when: [c.text for c in line.chips] for part in section.parts for line in part.lines if line.chips}
    assert held == {"20 May 2031": ["to come"]}


def test_one_clause_of_a_reworded_sentence_is_shown_as_dropped(dossier: Dossier) -> None:
    gone = [s.text for f in dossier.findings if f.kind is FindingKind.DROPPED for s in f.spans]
    assert any("we lack the means even for doubting the story" in text for text in gone)
    assert not any("no record" in text or "went missing" in text for text in gone)


def test_an_office_that_is_silent_here_and_speaks_there_is_answered(dossier: Dossier) -> None:
    unknown = [f for f in dossier.findings if f.kind is FindingKind.NOT_KNOWN and "Board" in f.text]
    assert [a.report_id for f in unknown for a in f.answers] == ["other"]


def test_a_service_and_the_agency_of_its_land_are_one(dossier: Dossier) -> None:
    names = [o.name for o in dossier.origins if "oast" in o.name and "Service" not in o.name]
    assert names == []
