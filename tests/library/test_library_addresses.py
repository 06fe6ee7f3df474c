from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from secondsource.library.addresses import is_sqlite


def test_only_a_database_file_is_one(tmp_path: Path) -> None:
    sqlite3.connect(tmp_path / "a.db").execute("create table t (x)").connection.commit()
    (tmp_path / "text.txt").write_text("SQLite", "utf-8")
    os.mkfifo(tmp_path / "pipe")  # opening it would wait for a writer that never comes
    assert is_sqlite(str(tmp_path / "a.db"))
    for name in ("text.txt", "pipe", "none", ".", "\0"):
        assert not is_sqlite(str(tmp_path / name))
