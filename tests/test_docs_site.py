"""The documentation: the site builds without a broken link, and every command of tutorial and guides runs."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import secondsource

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "docs" / "tutorial.md", *sorted((ROOT / "docs" / "guides").glob("*.md"))]
BLOCK = re.compile(r"^```(sh|python)\n(.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.stem)
def test_what_a_page_shows_runs(page: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    here = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    blocks = BLOCK.findall(page.read_text("utf-8"))
    assert blocks
    for language, text in blocks:
        line = ["bash", "-euc", text] if language == "sh" else [sys.executable, "-c", text]
        done = subprocess.run(line, cwd=tmp_path, env=here, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{text}\n{done.stderr}"
        assert "Traceback" not in done.stderr


def test_the_excerpt_in_the_readme_is_what_is_printed() -> None:
    printed = secondsource.brief(ROOT / "examples" / "silo").to_text().splitlines()
    shown = (ROOT / "README.md").read_text("utf-8").split("```text\n", 1)[1].split("\n```", 1)[0].splitlines()
    assert len(shown) > 40
    assert [line for line in shown if line not in printed] == []


@pytest.mark.slow
def test_the_site_builds_and_lists_every_page(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path / "site")]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    listed = (ROOT / "mkdocs.yml").read_text("utf-8")
    pages = {p.relative_to(ROOT / "docs").as_posix() for p in (ROOT / "docs").rglob("*.md")}
    assert {p for p in pages if p not in listed} == set()
    assert "https://" not in "".join(
        re.findall(r"<(?:script|link|img)[^>]*>", (tmp_path / "site" / "index.html").read_text("utf-8"))
    )
