"""What can be wrong with a database is told in words, with a mend, and what was written before holds."""

from __future__ import annotations

import os
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import inspect, select, text

from secondsource.errors import LibraryError
from secondsource.library.migrations import STEPS
from secondsource.library.rows import get
from secondsource.library.schema import TABLES, step
from secondsource.library.store import Store
from servers import started, stop
from shelving import shelved


def test_the_migrations_make_the_schema(address: str) -> None:
    store = Store(address, create=True)
    with store.reading() as db:
        found = inspect(db)
        for name, table in TABLES.tables.items():
            there = {c["name"]: (str(c["type"]).split()[0], c["nullable"]) for c in found.get_columns(name)}
            wanted = {c.name: (c.type.compile(db.dialect).split()[0], bool(c.nullable)) for c in table.columns}
            assert there == wanted, name
            assert set(found.get_pk_constraint(name)["constrained_columns"]) == {c.name for c in table.primary_key}
            indexed = {tuple(i["column_names"]) for i in found.get_indexes(name)}
            assert {tuple(c.name for c in i.columns) for i in table.indexes} <= indexed, name
    store.close()


def test_tables_of_sqlite_are_strict(tmp_path: Path) -> None:
    Store(str(tmp_path / "a.db"), create=True).close()
    with sqlite3.connect(tmp_path / "a.db") as db:
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        strict = {row[1]: row[5] for row in db.execute("PRAGMA table_list")}
        assert all(strict[name] == 1 for name in TABLES.tables)


def test_a_report_comes_back_as_it_was(address: str) -> None:
    store = Store(address, create=True)
    odd = shelved(
        store, "odd\udc80name", "nul \0 and \ufffd and \U0001f600", title="a\0b", url="https://a.example/\0"
    )
    with store.reading() as db:
        (back,) = get(db, [odd, "not there"])
    assert (back.text, back.title, back.id) == ("nul \0 and \ufffd and \U0001f600", "a\0b", odd)
    store.close()


def test_a_changed_text_is_told(address: str) -> None:
    store = Store(address, create=True)
    one = shelved(store, "one", "Nine died.")
    store.write(lambda db: db.execute(text("UPDATE report SET text = 'Ten died.'")))
    with store.reading() as db, pytest.raises(LibraryError, match="was changed"):
        get(db, [one])
    store.close()


def test_a_library_that_is_not_there(address: str) -> None:
    with pytest.raises(LibraryError, match="make it with"):
        Store(address)


def test_a_newer_schema_is_left_alone(address: str) -> None:
    store = Store(address, create=True)
    store.write(lambda db: db.execute(step.insert().values(number=len(STEPS) + 1, name="later")))
    store.close()
    for create in (False, True):
        with pytest.raises(LibraryError, match="install the version that made it"):
            Store(address, create=create)


def test_many_open_it_at_once(address: str) -> None:
    with ThreadPoolExecutor(4) as pool:
        stores = list(pool.map(lambda _: Store(address, create=True), range(4)))
    with stores[0].reading() as db:
        assert [row.number for row in db.execute(select(step))] == list(range(1, len(STEPS) + 1))
    for store in stores:
        store.close()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"Nine people died.\n" * 100, "no SQLite database"),
        (b"SQLite format 3\0" + b"x" * 5000, "database|damaged"),
    ],
)
def test_another_file_is_not_touched(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    for create in (False, True):
        with pytest.raises(LibraryError, match=told):
            Store(str(path), create=create)
    assert path.read_bytes() == content


def test_another_programs_database_is_not_a_library(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "a.db") as db:
        db.execute("CREATE TABLE mine (x)")
    with pytest.raises(LibraryError, match="no library"):
        Store(str(tmp_path / "a.db"))


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="make the folder first"):
        Store(str(tmp_path / "no" / "a.db"), create=True)


def test_a_library_that_another_program_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secondsource.library.dialects.sqlite.WAIT", 50)
    store = Store(str(tmp_path / "a.db"), create=True)
    one = shelved(store, "one", "Nine died.")
    other = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryError, match="another program is writing"):
        shelved(store, "two", "Ten died.")
    other.execute("ROLLBACK")
    other.close()
    with store.reading() as db:
        assert [r.id for r in get(db, [one])] == [one]
    shelved(store, "two", "Ten died.")
    store.close()


def test_a_full_disk(tmp_path: Path) -> None:
    """SQLite's own limit on its pages gives the error of a full disk."""
    store = Store(str(tmp_path / "a.db"), create=True)
    one = shelved(store, "one", "Nine died.")
    with store._engine.connect() as db:
        db.execute(text("PRAGMA max_page_count = 60"))
        db.rollback()
    with pytest.raises(LibraryError, match="the disk is full; make room"):
        shelved(store, "more", "Nine died. " * 50_000)
    with store.reading() as db:
        assert [r.id for r in get(db, [one])] == [one]
        assert db.execute(text("PRAGMA integrity_check")).scalar() == "ok"
    store.close()


@pytest.mark.skipif(os.getuid() == 0 and not shutil.which("setpriv"), reason="root may write everywhere")
def test_a_library_on_a_medium_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store(str(tmp_path / "a.db"), create=True)
    one = shelved(store, "one", "Nine died.")
    store.close()
    monkeypatch.setattr("secondsource.library.dialects.sqlite.os.access", lambda *_: False)
    read_only = Store(str(tmp_path / "a.db"))
    with read_only.reading() as db:
        assert [r.id for r in get(db, [one])] == [one]
    with pytest.raises(LibraryError, match="may only be read"):
        shelved(read_only, "two", "Ten died.")
    read_only.close()


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("postgresql://tester@127.0.0.1:1/postgres", "check that the server runs"),
        ("postgresql://tester@/postgres?host=/nowhere", "check that the server runs"),
        ("postgresql://tester:secret@[::/x", "no address|server runs"),
    ],
)
def test_a_server_that_does_not_answer(address: str, told: str) -> None:
    with pytest.raises(LibraryError, match=told) as error:
        Store(address, create=True)
    assert "secret" not in str(error.value)


def test_a_server_that_is_gone_in_the_middle() -> None:
    with started() as server:
        if isinstance(server, str) or server.folder is None:
            pytest.skip("needs a server of its own")
        store = Store(server.address, create=True)
        shelved(store, "one", "Nine died.")
        stop(server)
        with pytest.raises(LibraryError, match=r"check that the server runs|start it, and run it again"):
            shelved(store, "two", "Ten died.")
        store.close()
