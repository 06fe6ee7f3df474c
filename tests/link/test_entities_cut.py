"""Words that a name took too many are cut where the reports tell that they are none of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.link.entities import link_entities
from secondsource.model import Marked, Name, NameKind, Report, Sentence, Word

PERSON, BODY, OTHER = NameKind.PERSON, NameKind.ORGANISATION, NameKind.OTHER


def report(ident: str, text: str, name: str, kind: NameKind = PERSON, tag: str = "PROPN") -> Marked:
    """A report with one name whose first word the parse gives a tag."""
    held = Report(ident, text, body=((0, len(text)),))
    at = text.index(name)
    first = name.split()[0] if name.split() else name
    word = Word(at, at + len(first), first, first, tag, "", "", 0)
    sentence = Sentence(held.span(0, len(text)), 0, 0, False, (word,))
    return Marked(held, (sentence,), names=(Name(held.span(at, at + len(name)), kind),))


KNOWN = report("z", "A captain named Ana Roy came.", "Ana Roy")


@pytest.mark.parametrize(
    ("text", "name", "kind", "tag"),
    [
        ("It rained. Sometimes Ana Roy sang.", "Sometimes Ana Roy", PERSON, "ADV"),
        ("Captain Roy sang.", "Captain Roy", PERSON, "PROPN"),
        ("Frail Roy wept, a frail man.", "Frail Roy", PERSON, "PROPN"),
        ("They met Ana Roy Wednesday.", "Ana Roy Wednesday", PERSON, "PROPN"),
        ("It was Dr Roy.", "Dr Roy", BODY, "PROPN"),
    ],
)
def test_a_word_too_many_is_cut(text: str, name: str, kind: NameKind, tag: str) -> None:
    (entity,) = link_entities((KNOWN, report("a", text, name, kind, tag)))
    assert entity.name == "Ana Roy"
    assert entity.kind is PERSON


@pytest.mark.parametrize(
    ("text", "name", "kind", "tag"),
    [
        ("Will Roy sang, and he will again.", "Will Roy", PERSON, "AUX"),
        ("He met Bright Roy on a bright day.", "Bright Roy", PERSON, "PROPN"),
        ("Roy House is a house.", "Roy House", BODY, "PROPN"),
        ("Lake Roy is a lake.", "Lake Roy", NameKind.PLACE, "PROPN"),
        ("Team Roy is a team.", "Team Roy", OTHER, "PROPN"),
    ],
)
def test_a_name_stays_whole(text: str, name: str, kind: NameKind, tag: str) -> None:
    found = link_entities((KNOWN, report("a", text, name, kind, tag)))
    assert name in {n for e in found for n in e.names}


@given(st.text(min_size=1, max_size=30), st.sampled_from(NameKind))
def test_any_name_but_a_day_is_kept_in_some_form(name: str, kind: NameKind) -> None:
    found = link_entities((report("a", f"{name} sang.", name, kind),))
    assert sum(len(e.mentions) for e in found) == 1


def test_a_day_is_nobody() -> None:
    assert link_entities((report("a", "They met on Monday.", "Monday"),)) == ()
