"""How the page was made and where it ends, in plain words."""

from __future__ import annotations

from secondsource._version import __version__
from secondsource.model import Dossier
from secondsource.render.view.index import Index
from secondsource.render.view.page import Line, Part, Section

_TEXT = """
Each report is read by itself: its sentences, who speaks in them, times, numbers, and what is claimed. Claims of
different reports that say the same make one fact.

An origin is where a claim first came from: a person, a body, an unnamed source, a document, or an outlet in its
own voice. Copies, versions and relays of one origin count once. Where two may be one, the count is a range.

A fact is known here when two origins that are surely independent agree in wording, numbers, dates and names.
That is the newsroom's two-source rule. It is no proof, and one origin may be right.

Where answers to one question differ they stand side by side. The page does not say which is right, and it gives no
outlet a grade.

Programs read these reports, not people. They misread headlines, long sentences and names that are also words, and
they miss differences in free text. Read the words behind a line before you rely on it.

Only what is in these reports is seen, and only English is analysed. An origin that no report names cannot be
found.
"""
LINES = tuple(" ".join(paragraph.split()) for paragraph in _TEXT.strip().split("\n\n"))


def method(dossier: Dossier, index: Index) -> Section:
    """Give the method and its limits; they are the same for every dossier."""
    return Section(
        "method",
        "Method and limits",
        f"Made by Second Source {__version__}; the same reports give the same page.",
        (Part(tuple(Line(words) for words in LINES), len(LINES)),),
        "",
    )
