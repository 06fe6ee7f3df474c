from __future__ import annotations

import pytest

from secondsource.weigh.origins.names import described, hidden_name, talk_name, unlengthened


@pytest.mark.parametrize(
    ("phrase", "shown"),
    [
        ("Several witnesses who fled", "witnesses"),
        ("Our reporter", "reporter"),
        ("these three residents", "residents"),
        ("“Authorities", "authorities"),
        ("Prosecutors", "prosecutors"),
        ("Korvale police officials", "Korvale police officials"),
        ("two residents of the camp", "residents of the camp"),
        ("man", "man"),
        ("many", "many"),
        ("Unconfirmed reports", "unconfirmed reports"),
        ("Security sources", "security sources"),
        ("Kurdish sources", "Kurdish sources"),
        ("", ""),
    ],
)
def test_a_nameless_source_is_shown_by_its_noun(phrase: str, shown: str) -> None:
    assert described(phrase) == shown


def test_an_outlets_hidden_source_is_named_once() -> None:
    assert hidden_name("own reporting of Hill Times", "an aide".removeprefix("an ")) == "Hill Times's unnamed aide"
    assert hidden_name("Hill Times's unnamed aide", "aide") == "Hill Times's unnamed aide"
    assert hidden_name("Hill Times", "Brandt’s lawyer") == "Brandt’s lawyer, unnamed in Hill Times"
    assert hidden_name("Hill Times's unnamed aides", "papers") == "unnamed papers of Hill Times's unnamed aides"


@pytest.mark.parametrize(("phrase", "shown"), [("Another", "person"), ("someone", "person"), ("others", "people")])
def test_words_for_somebody_are_shown_as_a_noun(phrase: str, shown: str) -> None:
    assert hidden_name("own reporting of Hill Times", phrase) == f"Hill Times's unnamed {shown}"


def test_talk_is_shown_with_who_passes_it_on() -> None:
    assert talk_name("own reporting of Hill Times", "Several reports") == "reports cited by Hill Times"


def test_of_two_names_the_one_that_only_lengthens_the_other_goes() -> None:
    assert unlengthened(["Korvale Zoo", "Korvale Zoo & Park", "Ada Quell"]) == ["Korvale Zoo", "Ada Quell"]
