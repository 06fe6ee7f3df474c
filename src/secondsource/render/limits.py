"""How much of a dossier a reader is shown at once; JSON always holds everything."""

from __future__ import annotations

KNOWN = 12  # corroborated facts; more and the page is no longer read to its end
WIDELY = 6  # facts of one origin that many reports carry
DISPUTED = 10
SINGLE = 10
ORIGINS = 8  # trees
BRANCHES = 8  # below one origin
TIMELINE = 14
BACKGROUND = 6
CHANGES = 12  # of one revision
COPIES = 10
FINDINGS = 10
FALLEN = 30  # what falls without one origin is asked for, so it is shown
PROBLEMS = 20
REFERENCES = 6  # at the end of one line of text
NAMES = 5  # origins named in one line
WIDELY_REPORTS = 3  # reports that make a fact of one origin "widely reported"
