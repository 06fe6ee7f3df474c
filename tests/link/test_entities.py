from __future__ import annotations

from itertools import permutations

from secondsource.link.entities import best_name, link_entities
from secondsource.model import Entity, Marked, Name, NameKind, Report

P, ORG, L = NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE


def marked(report_id: str, text: str, **kinds: NameKind) -> Marked:
    """Build a report whose names stand in [brackets]; kinds by name, underscores for spaces, else person."""
    spans, plain = [], ""
    for piece in text.split("["):
        name, closed, rest = piece.partition("]")
        if closed:
            spans.append((len(plain), len(plain) + len(name), name))
        plain += name + rest
    report = Report(report_id, plain, body=((0, len(plain)),))
    names = tuple(Name(report.span(a, b), kinds.get(n.replace(" ", "_"), P)) for a, b, n in spans)
    return Marked(report, names=names)


def groups(*reports: Marked) -> list[tuple[str, int]]:
    return sorted((e.name, len(e.mentions)) for e in link_entities(reports))


def only(*reports: Marked) -> Entity:
    (entity,) = link_entities(reports)
    return entity


def test_spellings_and_short_forms_are_one_person() -> None:
    a = marked("a", "[Rim Song Gil] left. [Rim] said so.")
    b = marked("b", "[Rim Song-gil] left.")
    c = marked("c", "Then [Rim] left again.")
    assert len(only(a, b, c).mentions) == 4


def test_a_long_name_may_lose_its_last_or_first_words() -> None:
    a = marked("a", "[Gurun Ram Poe Singh] left.")
    b = marked("b", "[Gurun Ram Poe] left. [Ram Poe] said so.")
    assert len(only(a, b).mentions) == 3


def test_a_part_of_two_long_names_stands_alone() -> None:
    a = marked("a", "[Gurun Ram Singh] met [Gurun Ram Poe].")
    assert len(groups(a, marked("b", "[Gurun Ram] left."))) == 3


def test_a_short_form_is_the_last_full_name_before_it() -> None:
    a = marked("a", "[Park Jong Un] ruled. Lawmaker [Park Min-ki] spoke. According to [Park], it was late.")
    assert groups(a) == [("Park Jong Un", 1), ("Park Min-ki", 2)]


def test_a_short_form_that_fits_two_people_elsewhere_stands_alone() -> None:
    assert len(groups(marked("a", "[Ann Reed] met [Bob Reed]."), marked("b", "[Reed] spoke."))) == 3


def test_an_honorific_of_the_other_gender_does_not_fit() -> None:
    a = marked("a", "[Mary Kelso] and [John Kelso] came. Mrs. [Kelso] spoke.")
    assert ("Mary Kelso", 2) in groups(a)


def test_a_middle_name_and_a_short_given_name_are_one_person() -> None:
    assert len(only(marked("a", "[Daniel J. Abrook] left."), marked("b", "[Dan Abrook] left.")).mentions) == 2


def test_three_spellings_and_an_initial_are_one_person() -> None:
    spelled = [
        marked(r, f"[{n}] left.")
        for r, n in zip("abc", ("Hamed Tursin", "Hammed Torsin", "Hamed Torsin"), strict=True)
    ]
    assert len(only(*spelled).mentions) == 3
    assert len(only(marked("a", "[D. Abrook] left."), marked("b", "[Dana Abrook] left.")).mentions) == 2


def test_two_people_with_like_names_stay_two() -> None:
    assert len(groups(marked("a", "[Kim Jong Un] left."), marked("b", "[Kim Jong Nam] left."))) == 2
    assert len(groups(marked("a", "[John A. Abrook] left."), marked("b", "[John B. Abrook] left."))) == 2


def test_an_owner_makes_two_wordings_one_body() -> None:
    a = marked("a", "Norway's [National Security Agency] knew.", National_Security_Agency=ORG)
    b = marked("b", "Oslo's [National Security Service] knew.", National_Security_Service=ORG)
    c = marked("c", "Chile's [National Security Service] knew.", National_Security_Service=ORG)
    assert len(groups(a, b)) == 1
    assert len(groups(a, c)) == 2
    d = marked("d", "The [Norwegian Foreign Ministry] knew.", Norwegian_Foreign_Ministry=ORG)
    e = marked("e", "Norway’s [foreign ministry] knew.", foreign_ministry=ORG)
    assert len(only(d, e).mentions) == 2


def test_an_acronym_is_the_organisation_whose_initials_it_has() -> None:
    a = marked("a", "The [Coastal Rescue Service] went.", Coastal_Rescue_Service=ORG)
    assert only(a, marked("b", "The [CRS] went.", CRS=ORG)).name == "Coastal Rescue Service"


def test_outlets_and_countries_are_known_by_their_variants() -> None:
    a = marked("a", "The [Associated Press] said, the [U.K.] denied.", Associated_Press=ORG, **{"U.K.": L})
    b = marked("b", "[AP] said so in [Britain].", AP=ORG, Britain=L)
    assert groups(a, b) == [("Associated Press", 2), ("Britain", 2)]


def test_a_capital_is_not_its_country() -> None:
    assert len(groups(marked("a", "In [Rome], [Italy].", Rome=L, Italy=L))) == 2


def test_most_reports_decide_what_a_name_is() -> None:
    a, b = marked("a", "[Tandell] left."), marked("b", "[Tandell] left.")
    assert only(a, b, marked("c", "[Tandell] left.", Tandell=ORG)).kind is P


def test_the_order_of_reports_does_not_matter() -> None:
    reports = (
        marked("a", "[Rim Song Gil] left [Oslo].", Oslo=L),
        marked("b", "[Rim] met [Ann Reed]."),
        marked("c", "[Reed] left."),
    )
    results = {link_entities(order) for order in permutations(reports)}
    assert len(results) == 1
    ids = [e.id for e in results.pop()]
    assert len(ids) == len(set(ids))


def test_nothing_in_nothing_out() -> None:
    assert link_entities(()) == ()
    assert best_name(["OSLO HARBOUR", "Oslo Harbour", "Harbour"]) == "Oslo Harbour"


def test_father_and_son_are_two_where_a_report_has_both() -> None:
    a = marked("a", "[Tomas Brandl] hired [Tomas Brandl Jr.] in May. [Brandl Jr.] left. [Brandl] stayed.")
    assert groups(a, marked("b", "[Tomas Brandl Jr.] spoke.")) == [("Tomas Brandl", 2), ("Tomas Brandl Jr.", 3)]


def test_a_suffix_that_a_report_drops_makes_nobody_else() -> None:
    assert len(only(marked("a", "[Tomas Brandl Jr.] left."), marked("b", "[Tomas Brandl] left.")).mentions) == 2


def test_the_house_is_not_the_white_house() -> None:
    text = "The [White House] spoke. The [House] voted. The [House of Representatives] met."
    a = marked("a", text, White_House=ORG, House=ORG, House_of_Representatives=ORG)
    assert [n for _, n in groups(a)] == [2, 1]


def test_a_police_department_is_the_police() -> None:
    a = marked(
        "a", "[Marle Police Department] and [Marle Police] spoke.", Marle_Police_Department=ORG, Marle_Police=ORG
    )
    assert len(only(a).mentions) == 2
