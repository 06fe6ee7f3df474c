"""How much of a dossier a reader is shown at once; JSON always holds everything."""

from __future__ import annotations

KNOWN = 10  # corroborated facts; more and the page is no longer read to its end
DETAILS = 4  # corroborated names and ages that are no statements
WIDELY = 5  # facts of one origin that many reports carry
DIFFERENCES = 10
QUOTES = 3  # of one version
TOUCHED = 6  # facts of several origins that a dispute touches
SINGLE = 8
ORIGINS = 6  # trees
BRANCHES = 8  # below one origin
TIMELINE = 12
DRAWN_ORIGINS = 14  # more and no line can be followed
DRAWN_REPORTS = 24  # of one text each
DRAWN_DAYS = 12  # on which reports were published
DRAWN_NAMES = 44  # characters of reports' names in one row
BACKGROUND = 6
CHANGES = 12  # of one revision
COPIES = 10
FINDINGS = 10
FALLEN = 30  # what falls without one origin is asked for, so it is shown
PROBLEMS = 20
REFERENCES = 5  # at the end of one line of text
BRANCH_REFERENCES = 8  # of one report below one origin
NAMES = 5  # origins named in one line
BEHIND = 2  # sources named above all sections that stand behind many reports
WIDELY_REPORTS = 3  # reports that make a fact of one origin "widely reported"
