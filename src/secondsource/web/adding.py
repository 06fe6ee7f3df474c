"""Adding what was dropped or pasted: files lie in a folder of their own until they are read."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import mkdtemp

from secondsource import Added, Problem, UsageError
from secondsource.web.desk import Desk
from secondsource.web.works import Step, Work

LONGEST_NAME = 120  # characters of a file's name


def add_files(desk: Desk, files: Sequence[tuple[str, bytes]]) -> Work:
    """Begin to add files, each with its name; raises UsageError where there is none."""
    if not files:
        raise UsageError("there is no file; choose one, or paste a text")
    folder = Path(mkdtemp(prefix="secondsource-"))
    for place, (name, content) in enumerate(files):
        inside = folder / str(place)  # two files may have one name
        inside.mkdir()
        (inside / plain_name(name)).write_bytes(content)
    what = plain_name(files[0][0]) + (f" and {len(files) - 1} more" if len(files) > 1 else "")
    return desk.works.begin(what, lambda step: _added(desk, folder, step))


def add_text(desk: Desk, text: str, told: dict[str, str]) -> Work:
    """Begin to add a text that was pasted; `told` may have title, publisher, url and published."""
    if not text.strip():
        raise UsageError("the text is empty; paste a report")
    keys = {"title": "title", "publisher": "publisher", "url": "url", "published": "date_publish"}
    article = {"maintext": text} | {keys[k]: v.strip() for k, v in told.items() if v.strip()}
    name = plain_name(told.get("title") or "pasted text")
    return add_files(desk, [(f"{name}.json", json.dumps(article).encode())])


def plain_name(name: str) -> str:
    """Give a name that is one and no path: letters, digits and a few signs of its last part."""
    last = re.split(r"[\\/]", name)[-1]
    kept = re.sub(r"[^\w. ()-]+", "-", last).strip(". ") or "file"
    stem, dot, ending = kept.rpartition(".")
    return f"{stem[:LONGEST_NAME]}{dot}{ending[:20]}" if stem else kept[:LONGEST_NAME]


def _added(desk: Desk, folder: Path, step: Step) -> Iterator[Added | Problem]:
    """Add what lies in a folder, weigh the stories that it touched, and take the folder away."""
    stories: dict[str, None] = {}
    try:
        for one in desk.library.add(sorted(folder.iterdir()), progress=step):
            if isinstance(one, Added):
                stories[one.report] = None
            yield one
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for done, report in enumerate(stories):
        step("weigh", done, len(stories))
        desk.dossier(report)
