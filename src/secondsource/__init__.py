"""Second Source: what is said, who says it, and how many independent origins that makes.

import secondsource
dossier = secondsource.brief(["reports/"])
print(dossier.to_text())
"""

from secondsource._version import __version__
from secondsource.api import (
    CheckedDraft,
    Compared,
    Dossier,
    Exported,
    Failure,
    Marks,
    brief,
    check_draft,
    check_text,
    compare,
    exported,
    find_marks,
    schema,
    verify,
)
from secondsource.api_library import Added, Decision, Hit, Library, News, Story, StoryReport, is_library
from secondsource.api_stories import Stories, stories
from secondsource.errors import (
    DossierError,
    LibraryError,
    MissingExtraError,
    MissingModelError,
    NoReportsError,
    NotThereError,
    SecondSourceError,
    SettingsError,
    StageError,
    UsageError,
)
from secondsource.model import Problem
from secondsource.settings import Settings

__all__ = [
    "Added",
    "CheckedDraft",
    "Compared",
    "Decision",
    "Dossier",
    "DossierError",
    "Exported",
    "Failure",
    "Hit",
    "Library",
    "LibraryError",
    "Marks",
    "MissingExtraError",
    "MissingModelError",
    "News",
    "NoReportsError",
    "NotThereError",
    "Problem",
    "SecondSourceError",
    "Settings",
    "SettingsError",
    "StageError",
    "Stories",
    "Story",
    "StoryReport",
    "UsageError",
    "__version__",
    "brief",
    "check_draft",
    "check_text",
    "compare",
    "exported",
    "find_marks",
    "is_library",
    "schema",
    "stories",
    "verify",
]
