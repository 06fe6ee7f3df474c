"""Ten reports that print, trim, re-headline and rewrite one agency text are one origin."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import secondsource

pytestmark = pytest.mark.slow

# Each sentence of the agency text, then what a desk that rewrites it makes of it.
WIRE = [
    (
        "TARNHOLM, May 12 (Reuters) - A cable car carrying 38 hikers broke down above the Skala glacier on Tuesday, police said.",
        "Thirty-eight hikers were stuck in a cable car above the Skala glacier on Tuesday when it broke down, police said.",
    ),
    (
        "The cabin hung 140 metres above the ice for six hours before a helicopter crew reached it.",
        "For six hours the cabin hung 140 metres over the ice until the crew of a helicopter reached it.",
    ),
    (
        "A 62-year-old man was taken to the hospital in Tarnholm with a weak heart.",
        "One man, 62, went to Tarnholm hospital with a weak heart.",
    ),
    (
        "“The wind was the worst of it,” said rescue leader Katrin Aune. “We had to turn back twice.”",
        "Rescue leader Katrin Aune said that “the wind was the worst of it” and that her crew “had to turn back twice.”",
    ),
    (
        "A bolt in the drive wheel had snapped, according to the operator, Skala Lifts.",
        "The operator, Skala Lifts, said that a bolt in the drive wheel had snapped.",
    ),
    (
        "The cable car was built in 1968 and had passed an inspection in March.",
        "Built in 1968, the cable car passed an inspection in March.",
    ),
    (
        "Skala Lifts closed the line until further notice and offered the hikers their money back.",
        "The line is closed until further notice, and Skala Lifts has offered the hikers their money back.",
    ),
]
HEADLINES = (
    "Hikers stuck above glacier for six hours",
    "Cable car breaks down over Skala glacier",
    "Helicopter saves 38 from stranded cable car",
    "“Wind was the worst of it”, says rescuer",
)


def pile(folder: Path) -> None:
    """Write four prints, three trimmed ones and three rewritten ones, each by an outlet of its own."""
    printed, rewritten = [s[0] for s in WIRE], [s[1] for s in WIRE]
    bodies = [printed] * 4 + [printed[:4], printed[:5], [printed[0], *printed[2:6]]]
    bodies += [rewritten, rewritten[:5], [rewritten[0], rewritten[1], printed[2], *rewritten[3:]]]
    for n, body in enumerate(bodies):
        values = {
            "title": HEADLINES[n % len(HEADLINES)],
            "maintext": "\n".join(body),
            "date_publish": "2026-05-12 19:00:00",
            "source_domain": f"outlet{n}.example",
            "authors": ["Reuters"] if n >= 7 else [],
        }
        (folder / f"r{n}.json").write_text(json.dumps(values), "utf-8")


def test_ten_reports_of_one_agency_text_corroborate_nothing(tmp_path: Path) -> None:
    pile(tmp_path)
    dossier: dict[str, Any] = json.loads(secondsource.brief([str(tmp_path)]).to_json())
    corroborated = [(f["statement"], f["why"]) for f in dossier["facts"] if f["status"] == "corroborated"]
    assert corroborated == []
    # The two voices in the text, the police and the operator, are not the outlets'.
    own = {o["id"] for o in dossier["origins"] if o["kind"] == "own-reporting"}
    assert len(own) == 1, [o["name"] for o in dossier["origins"]]


def test_a_person_who_speaks_for_two_bodies_is_weighed(tmp_path: Path) -> None:
    for name, body in (("a", "Norland Rail"), ("b", "the Korvale Harbour Authority")):
        text = f"Dam breaks\n\nThe dam broke at dawn, said Mara Quist, a spokeswoman for {body}. Nobody was hurt, Quist said.\n"
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    dossier = json.loads(secondsource.brief([str(tmp_path)]).to_json())
    names = [o["name"] for o in dossier["origins"]]
    assert sum("Mara Quist" in name for name in names) == 1, names
