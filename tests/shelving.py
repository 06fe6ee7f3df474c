"""Reports in a library for tests, put there without a model."""

from __future__ import annotations

from secondsource.library.likeness import Profile
from secondsource.library.rows import arrival, put, put_marks
from secondsource.library.store import Store
from secondsource.library.stories import assign
from secondsource.model import Dated, DateEvidence, Marked, Report

AT = "2026-03-01T08:00:00.000000+00:00"


def shelved(
    store: Store,
    name: str,
    text: str,
    *,
    title: str | None = None,
    published: str | None = None,
    url: str | None = None,
    terms: str = "",
    at: str = AT,
) -> str:
    """Add a report with the terms that are named (names with a star); gives its id."""
    dated = Dated(published, DateEvidence.METADATA, "made for a test") if published else None
    made = Report(name, text, title=title, url=url, published=dated, body=((0, len(text)),))
    come = arrival(f"{name}.txt", made)
    profile = Profile(published or "", tuple((t, 1) for t in terms.split()))

    def work(db: object) -> None:
        put(db, store.dialect, come, at)
        put_marks(db, Marked(come.report), "test")
        assign(db, come.report.id, profile)

    store.write(work)
    return come.report.id
