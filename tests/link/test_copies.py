from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from making import marked
from secondsource.link.copies import find_copies
from secondsource.link.fingerprints import find_overlaps

WIRE = (
    "The ferry Margit sank in the harbour of Veldby early on Sunday after it struck a pier in thick fog. "
    "Divers searched the hull for three hours and brought out eleven passengers who had clung to a ladder. "
    "The harbour master closed both entrances and sent the cruise ships to a port forty miles up the coast. "
    "Fishermen in small boats had reached the wreck first and pulled people from the water with their nets. "
    "The company that runs the line has lost two ships in the last ten years and is looking for a buyer now."
)
OTHER = (
    "A ferry has gone down off Veldby, and the town wants to know why it sailed in weather like this. "
    "Its owner keeps silent while relatives wait in a school hall for news of those who were on board. "
    "Eleven people were saved by divers, the police chief told this newspaper at the water's edge. "
    "Fog had covered the coast since the evening before, and pilots had asked for the port to be shut."
)


def pairs(*reports: object) -> set[frozenset[str | None]]:
    return {frozenset((c.source, c.target)) for c in find_copies(find_overlaps(reports))}  # type: ignore[arg-type]


def test_three_prints_of_one_text_are_three_pairs() -> None:
    prints = [marked(i, WIRE, publisher=f"{i}.example") for i in "abc"]
    assert pairs(*prints) == {frozenset("ab"), frozenset("ac"), frozenset("bc")}


def test_a_cut_print_and_an_extended_one_are_copies() -> None:
    cut = marked(
        "cut", " ".join(WIRE.split(". ")[:1]) + ". " + ". ".join(WIRE.split(". ")[1:4]) + ".", "x.example"
    )
    long = marked("long", WIRE + " " + OTHER + " " + OTHER.upper(), "y.example")
    assert pairs(cut, long) == {frozenset(("cut", "long"))}


def test_reports_that_share_facts_are_no_copies() -> None:
    assert not pairs(marked("a", WIRE, "a.example"), marked("b", OTHER, "b.example"))


def test_reports_that_share_only_a_quotation_are_no_copies() -> None:
    quoted = "“" + WIRE.replace(".", ",") + "”"
    a = marked("a", "The mayor read from a sheet on the steps of the town hall. " + quoted, "a.example")
    b = marked("b", "At noon came the statement everybody had waited for in the square. " + quoted, "b.example")
    assert not pairs(a, b)


def test_a_later_version_by_the_same_outlet_is_no_copy() -> None:
    assert not pairs(marked("a", WIRE, "a.example"), marked("b", WIRE + " " + OTHER, "a.example"))


@given(st.permutations(["a", "b", "c", "d"]))
def test_the_order_of_reports_does_not_matter(order: list[str]) -> None:
    texts = {"a": WIRE, "b": WIRE + " " + OTHER, "c": OTHER, "d": "Nothing at all."}
    made = tuple(marked(i, texts[i], f"{i}.example") for i in order)
    assert find_copies(find_overlaps(made)) == find_copies(find_overlaps(sorted(made, key=lambda m: m.report.id)))


SHORT = (
    "Engineers lowered the lake behind the Velmar dam on Monday after a quake opened a crack in its wall. "
    "Some 900 people in three villages were told to leave, said Edda Prynne, who heads the rescue service. "
)


def test_two_sentences_make_a_copy_where_a_short_print_has_no_more() -> None:
    long = marked("long", SHORT + OTHER, publisher="x.example")
    assert pairs(marked("short", SHORT, publisher="y.example"), long) == {frozenset(("short", "long"))}


def test_two_shared_sentences_among_others_make_none() -> None:
    own = WIRE.replace("Margit", "Asta")
    mixed = marked("mixed", SHORT + own, publisher="y.example")
    assert pairs(mixed, marked("long", SHORT + OTHER, publisher="x.example")) == set()
