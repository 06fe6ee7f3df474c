from __future__ import annotations

from secondsource.link import link
from secondsource.mark import mark
from secondsource.model import Linked, Marked, Report
from secondsource.settings import LinkSettings, MarkSettings

WIRE = (
    "The ferry Margit sank in the harbour of Veldby early on Sunday after it struck a pier in thick fog.\n"
    "Divers searched the hull for three hours and brought out eleven passengers who had clung to a ladder.\n"
    "The harbour master closed both entrances and sent the cruise ships to a port forty miles up the coast.\n"
    "Fishermen in small boats had reached the wreck first and pulled people from the water with their nets.\n"
    "The company that runs the line has lost two ships in the last ten years and is looking for a buyer now."
)
OTHER = (
    "The ferry Margit went down off Veldby on Sunday when it hit a pier.\n"
    "Divers brought out eleven passengers, the police chief Ann Reed said."
)


def read(name: str, text: str) -> Marked:
    return mark(Report(name, text, publisher=f"{name}.example", body=((0, len(text)),)), MarkSettings())


def pile(copies: int) -> tuple[Marked, ...]:
    made = [read(f"copy{n}", WIRE.replace("eleven passengers", f"{n + 10} passengers")) for n in range(copies)]
    return (*made, read("other", OTHER))


def reports_of(linked: Linked, group: tuple[str, ...]) -> set[str]:
    where = {c.id: m.report.id for m in linked.marked for c in m.claims}
    return {where[c] for c in group}


def test_copies_are_matched_with_their_first_print_and_never_with_each_other() -> None:
    linked = link(pile(6), LinkSettings())
    where = {c.id: m.report.id for m in linked.marked for c in m.claims}
    pairs = {frozenset((where[a.a], where[a.b])) for a in linked.alignments}
    assert {frozenset(("copy0", f"copy{n}")) for n in range(1, 6)} <= pairs
    assert all(pair & {"copy0"} for pair in pairs)
    assert len(linked.copies) == 15  # each pair is told all the same


def test_the_claims_of_copies_stand_in_the_facts_of_the_first_print() -> None:
    linked = link(pile(6), LinkSettings())
    every = {f"copy{n}" for n in range(6)}
    assert any(every | {"other"} <= reports_of(linked, g) for g in linked.groups)
    assert any(every <= reports_of(linked, g) for g in linked.groups)


def test_the_work_of_a_further_copy_does_not_grow() -> None:
    def sides(copies: int) -> int:
        found = link(pile(copies), LinkSettings()).alignments
        return len(found)

    few, more, most = (sides(n) for n in (6, 8, 10))
    assert most - more == more - few


def test_a_small_family_is_compared_in_full() -> None:
    linked = link(pile(3), LinkSettings())
    where = {c.id: m.report.id for m in linked.marked for c in m.claims}
    pairs = {frozenset((where[a.a], where[a.b])) for a in linked.alignments}
    assert frozenset(("copy1", "copy2")) in pairs


def test_any_order_gives_the_same_links() -> None:
    some = pile(6)
    assert link(some, LinkSettings()) == link(some[::-1], LinkSettings())
