"""A library that grows on both databases: the real pipeline, the example's reports."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

import secondsource
from secondsource import Added, Library, Problem, UsageError
from secondsource.changes import ChangeOf
from secondsource.engine import standing

pytestmark = pytest.mark.slow
SILO = Path(__file__).parents[2] / "examples" / "silo"
MORNING, NOON = "2026-02-05T08:00:00+00:00", "2026-02-05T12:00:00+00:00"


def added(library: Library, *paths: Path, at: str = MORNING, engine: str = "local") -> list[Added | Problem]:
    return list(library.add(paths or (SILO,), at=at, engine=engine))


def content(library: Library) -> dict[str, object]:
    """What a library says, whole: stories, texts, dossiers."""
    stories = list(library.stories())
    return {
        s.id: (s.title, s.days, library.reports(r.id for r in s.reports), library.brief(s.id).to_json())
        for s in stories
    }


def test_the_example_is_one_story_and_its_dossier_holds(address: str) -> None:
    with Library(address) as library:
        first = added(library)
        assert all(isinstance(a, Added) and a.new for a in first)
        assert len(first) == 6
        (story,) = library.stories()
        dossier = library.brief(story.id)
        assert secondsource.verify(dossier) == ()
        assert [r.id for r in dossier.reports] == [r.id for r in story.reports]
        assert dossier.facts
        assert dossier.disputes
        again = added(library)
        assert [(a.report, a.new) for a in again] == [(a.report, False) for a in first]
        assert library.brief(first[2].report).to_json() == dossier.to_json()


def test_both_databases_any_order_and_processes_give_the_same(address: str, tmp_path: Path) -> None:
    files = sorted(SILO.iterdir())
    with Library(tmp_path / "other.db") as one, Library(address) as other:
        for file in files:
            added(one, file)
        added(other, *files[::-1], engine="local:2")
        assert content(one) == content(other)
        assert list(one.search("inspector")) == list(other.search("inspector"))
        news = [list(x.new("2026-02-05T07:00:00Z")) for x in (one, other)]
        assert news[0] == news[1]


def test_what_is_new_since_a_time(address: str) -> None:
    with Library(address) as library:
        added(library, SILO / "courier-first.txt", SILO / "northshore.txt", at=MORNING)
        (early,) = library.stories()
        before = library.brief(early.id)
        added(library, at=NOON)
        assert library.brief(early.id, as_of=MORNING).to_json() == before.to_json()
        kinds = [n.kind for n in library.new(MORNING)]
        assert kinds == sorted(kinds, key=list(ChangeOf).index)
        assert {"new report", "new origin", "new difference"} <= set(kinds)
        assert kinds.count(ChangeOf.NEW_REPORT) == 4
        texts = {r.id: r.text for r in library.reports(r.id for r in next(library.stories()).reports)}
        for one in library.new(MORNING):
            assert all(texts[s.report_id][s.start : s.end] == s.text for s in one.spans)
        assert list(library.new(NOON)) == []
        assert [n.kind for n in library.new("2026-01-01")] == [ChangeOf.NEW_STORY]
        with pytest.raises(UsageError, match="give a later time"):
            library.brief(early.id, as_of="2026-01-01")
        with pytest.raises(UsageError, match="is no time"):
            library.brief(early.id, as_of="yesterday")


def test_a_dossier_is_linked_once_and_marks_are_found_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    marked, linked = [], []
    real_mark, real_link = standing.pipeline.mark.mark, standing.pipeline.link.link
    monkeypatch.setattr(standing.pipeline.mark, "mark", lambda r, s: marked.append(r.id) or real_mark(r, s))
    monkeypatch.setattr(standing.pipeline.link, "link", lambda *a: linked.append(len(a[0])) or real_link(*a))
    with Library(tmp_path / "a.db") as library:
        added(library, SILO / "courier.txt")
        added(library, SILO / "estuary.txt")
        (story,) = library.stories()
        library.brief(story.id)
        library.brief(story.id)
        assert len(marked) == 2
        assert linked == [2]
        monkeypatch.setattr("secondsource.engine.analysis.numbers.ANALYSIS_VERSION", "later")
        library.brief(story.id)
        assert len(marked) == 4
        assert linked == [2, 2]


def test_every_version_is_kept(tmp_path: Path) -> None:
    page = tmp_path / "page.json"
    values = {"maintext": "The port closed on Monday, police said.", "url": "https://courier.example/port"}
    with Library(tmp_path / "a.db") as library:
        ids = []
        for text in ("Two men died in the port, police said.", "Three men died in the port, police said."):
            page.write_text(json.dumps({**values, "maintext": text}))
            ids += [a.report for a in added(library, page, at=MORNING) if isinstance(a, Added)]
        assert len(set(ids)) == 2
        assert set(library.versions(ids[0])) == set(ids)
        with pytest.raises(UsageError, match="no report"):
            library.versions("nothing")


def test_bad_input_costs_itself_only(tmp_path: Path) -> None:
    pile = tmp_path / "pile"
    shutil.copytree(SILO, pile)
    (pile / "empty.txt").write_text("")
    with Library(tmp_path / "a.db") as library:
        found = added(library, pile, tmp_path / "not there")
        assert sum(isinstance(a, Added) for a in found) == 6
        assert {p.kind for p in found if isinstance(p, Problem)} >= {"empty", "missing"}
