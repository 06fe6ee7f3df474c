"""Each kind of decision changes the dossier, is named there, is replayed when the story grows, and can be undone."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import secondsource
from secondsource import Dossier, Library, NotThereError, UsageError

pytestmark = pytest.mark.slow
SILO = Path(__file__).parents[2] / "examples" / "silo"
FILES = sorted(SILO.glob("*.txt"))
MORNING, NOON = "2026-02-05T08:00:00+00:00", "2026-02-05T12:00:00+00:00"
BY = {"author": "Ann", "reason": "I called them"}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("filled") / "desk.db"
    with Library(path) as library:
        list(library.add(FILES[1:], at=MORNING))
        for story in library.stories():
            library.brief(story.id)
    return path


@pytest.fixture
def library(filled: Path, tmp_path: Path) -> Iterator[Library]:
    with Library(shutil.copy(filled, tmp_path / "desk.db")) as opened:
        yield opened


def story_of(library: Library) -> str:
    (story,) = library.stories()
    return story.id


def undone(library: Library, number: int, story: str, before: Dossier) -> None:
    """Undo a decision: the dossier is what it was, and what was decided is not named any more."""
    library.undo(number, author="Bo", reason="it was another")
    assert library.brief(story).to_json() == before.to_json()


def named(dossier: Dossier, kind: str) -> tuple[str, ...]:
    """Give the ids of what a decision changed; it is in every format, with author and reason."""
    (one,) = (d for d in dossier.decisions if d.decision.kind == kind)
    for text in (dossier.to_text(), dossier.to_markdown(), dossier.to_html()):
        assert "Ann" in text
        assert "I called them" in text
    assert one.changed
    (told,) = json.loads(dossier.to_json())["decisions"]
    assert told["changed"] == list(one.changed)
    assert secondsource.verify(dossier) == ()
    return one.changed


def two_in_doubt(dossier: Dossier) -> tuple[str, list[str]]:
    """Give a fact that may rest on one origin, and the two origins that its agreeing claims have."""
    of = {t.claim: t.origin for t in dossier.traces}
    for fact in dossier.facts:
        held = sorted({of[c] for c in fact.agreeing})
        if fact.least == 1 and len(held) == 2 and fact.status == "single-source" and not fact.loose:
            return fact.id, held
    raise AssertionError("the example has a fact in doubt")


def test_independent(library: Library) -> None:
    story = story_of(library)
    before = library.brief(story)
    fact, origins = two_in_doubt(before)
    made = library.decide("independent", origins, story=story, **BY)
    after = library.brief(story)
    assert fact in named(after, "independent")
    held = {f.id: f for f in after.facts}[fact]
    assert (held.least, held.status) == (2, "corroborated")
    undone(library, made.number, story, before)


def test_not_independent(library: Library) -> None:
    story = story_of(library)
    before = library.brief(story)
    fact = next(f for f in before.facts if f.least > 1)
    made = library.decide("not-independent", fact.origins, story=story, **BY)
    after = library.brief(story)
    assert fact.id in named(after, "not-independent")
    held = {f.id: f for f in after.facts}[fact.id]
    assert (held.least, held.most, held.status) == (1, 1, "single-source")
    undone(library, made.number, story, before)


def test_speaker(library: Library) -> None:
    story = story_of(library)
    before = library.brief(story)
    said = next(
        a for a in before.attributions if a.anonymous and any(c.attribution == a.id for c in before.claims)
    )
    made = library.decide("speaker", [said.id], value="Ida Kvist", story=story, **BY)
    after = library.brief(story)
    origins = {o.id: o.name for o in after.origins}
    claims = {c.id for c in after.claims if c.attribution == said.id}
    assert {origins[t.origin] for t in after.traces if t.claim in claims} == {"Ida Kvist"}
    assert "Ida Kvist" not in {o.name for o in before.origins}
    assert set(named(after, "speaker")) & set(origins)
    assert after.attributions == before.attributions
    undone(library, made.number, story, before)


def test_same_people(library: Library) -> None:
    story = story_of(library)
    before = library.brief(story)
    one, other = (o for o in before.origins if o.name in ("Tomas Reuel", "Asha Lindgren"))
    made = library.decide("same", [one.entity or "", other.entity or ""], story=story, **BY)
    after = library.brief(story)
    assert sum(o.name in (one.name, other.name) for o in after.origins) == 1
    assert named(after, "same")
    undone(library, made.number, story, before)


def test_not_same_people(library: Library) -> None:
    story = story_of(library)
    before = library.brief(story)
    whole = next(e for e in before.entities if e.kind == "person" and len({m.text for m in e.mentions}) > 1)
    first, second = sorted({m.text for m in whole.mentions})[:2]
    made = library.decide("not-same", [f"name:{first}", f"name:{second}"], story=story, **BY)
    after = library.brief(story)
    bearers = [e.id for e in after.entities if {first, second} & {m.text for m in e.mentions}]
    assert len(bearers) == 2
    assert [d.decision.kind for d in after.decisions] == ["not-same"]
    undone(library, made.number, story, before)


def test_same_claims_and_not(library: Library) -> None:
    story = story_of(library)
    before = library.brief(story)
    one = next(f for f in before.facts if len(f.claims) == 1 and len(f.origins) == 1)
    reports = {c.id: c.span.report_id for c in before.claims}
    other = next(f for f in before.facts if len(f.claims) == 1 and reports[f.best] != reports[one.best])
    made = library.decide("same", [one.id, other.id], story=story, **BY)
    after = library.brief(story)
    assert any({one.best, other.best} <= set(f.agreeing) for f in after.facts)
    assert named(after, "same")
    library.undo(made.number, author="Bo", reason="no")
    wide = next(f for f in before.facts if len(f.claims) > 1)
    apart = library.decide("not-same", [f"{wide.claims[0]}", f"{wide.claims[1]}"], story=story, **BY)
    parted = library.brief(story)
    assert not any({wide.claims[0], wide.claims[1]} <= set(f.claims) for f in parted.facts)
    assert named(parted, "not-same")
    undone(library, apart.number, story, before)


def test_grades(library: Library) -> None:
    story = story_of(library)
    before = library.brief(story)
    origin, fact = before.origins[0], before.facts[0]
    letter = library.decide("grade", [origin.id], value="B", story=story, **BY)
    after = library.brief(story)
    assert {o.id: o.grade for o in after.origins}[origin.id] == "B"
    assert named(after, "grade") == (origin.id,)
    (sources,) = secondsource.exported(after, "sources")
    assert b"Reliability: B (Admiralty code), by Ann: I called them" in sources.data
    undone(library, letter.number, story, before)
    value = "2" if fact.digit != "2" else "3"
    library.decide("grade", [fact.id], value=value, story=story, **BY)
    after = library.brief(story)
    assert {f.id: f.digit for f in after.facts}[fact.id] == value
    assert named(after, "grade") == (fact.id,)


def test_split_and_merge(library: Library) -> None:
    story = story_of(library)
    before = library.brief(story)
    apart = sorted(r.id for r in before.reports)[:2]
    split = library.decide("split", apart, **BY)
    assert sorted(sorted(r.id for r in s.reports) for s in library.stories()) == sorted(
        [apart, sorted(r.id for r in before.reports)[2:]]
    )
    home = library.story(apart[0]).id
    assert sorted(named(library.brief(home), "split")) == apart
    assert {hit.story for hit in library.search("silo")} == {s.id for s in library.stories()}
    assert {s.id for _, s in library.latest()} == {s.id for s in library.stories()}
    parts = [s.id for s in library.stories()]
    merged = library.decide("merge", parts, **BY)
    (whole,) = library.stories()
    assert {library.story(one).id for one in parts} == {whole.id}
    assert [d.decision.kind for d in library.brief(apart[0]).decisions] == ["split", "merge"]
    library.undo(merged.number, author="Bo", reason="no")
    assert len(list(library.stories())) == 2
    undone(library, split.number, story, before)
    assert {library.story(one).id for one in parts} == {story}


def test_a_decision_holds_when_the_story_grows_and_at_its_time(library: Library) -> None:
    story = story_of(library)
    _, origins = two_in_doubt(library.brief(story))
    library.decide("independent", origins, story=story, at=NOON, **BY)
    list(library.add(FILES[:1], at="2026-02-05T13:00:00+00:00"))
    grown = library.brief(story)
    assert len(grown.reports) == len(FILES)
    assert any(f.status == "corroborated" for f in grown.facts if f.id in grown.decisions[0].changed)
    assert not library.brief(story, as_of=MORNING).decisions


def test_what_comes_after_a_split_goes_with_what_ties_it(tmp_path: Path) -> None:
    with Library(tmp_path / "desk.db") as library:
        list(library.add(FILES[:3], at=MORNING))
        first = library.story(next(iter(library.stories())).id)
        apart = [r.id for r in first.reports][:2]
        library.decide("split", apart, at="2026-02-05T09:00:00+00:00", **BY)
        list(library.add(FILES[3:], at=NOON))
        for story in library.stories():
            held = {r.id for r in story.reports}
            for report in story.reports:
                assert report.added < "2026-02-05T09" or report.beside in held


@pytest.mark.parametrize(
    ("kind", "about", "value", "message"),
    [
        ("merge", ["{story}"], "", "one story already"),
        ("split", ["{every}"], "", "leave at least one"),
        ("split", ["{story}"], "", "by their ids"),
        ("same", ["name:Ann"], "", "two things"),
        ("same", ["fact-0"], "", "name the story too"),
        ("independent", ["claim-0", "claim-1"], "", "two origins"),
        ("speaker", ["attribution-0"], " ", "a speaker has a name"),
        ("grade", ["origin:Ann"], "2", "letter from A to F"),
        ("grade", ["claim-0"], "B", "digit from 1 to 6"),
        ("grade", ["claim-\x00"], "2", "nobody can see"),
        ("guess", ["a"], "", "no decision 'guess'"),
    ],
)
def test_what_cannot_be_replayed_is_refused(
    library: Library, kind: str, about: list[str], value: str, message: str
) -> None:
    story = library.story(story_of(library))
    every = [r.id for r in story.reports]
    things = [x for a in about for x in (every if a == "{every}" else [a.replace("{story}", story.id)])]
    with pytest.raises(UsageError, match=message):
        library.decide(kind, things, value=value, **BY)
    assert library.decisions() == ()


def test_a_story_that_is_not_there(library: Library) -> None:
    with pytest.raises(NotThereError):
        library.decide("merge", ["story-0", story_of(library)], **BY)
