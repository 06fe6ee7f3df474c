"""Second Source: what is said, who says it, and how many independent origins that makes.

import secondsource
dossier = secondsource.brief(["reports/"])
print(dossier.to_text())
"""

from secondsource._version import __version__
from secondsource.api import Dossier, Exported, Failure, Marks, brief, exported, find_marks, schema, verify
from secondsource.errors import (
    DossierError,
    MissingExtraError,
    MissingModelError,
    NoReportsError,
    SecondSourceError,
    SettingsError,
    StageError,
    UsageError,
)
from secondsource.model import Problem
from secondsource.settings import Settings

__all__ = [
    "Dossier",
    "DossierError",
    "Exported",
    "Failure",
    "Marks",
    "MissingExtraError",
    "MissingModelError",
    "NoReportsError",
    "Problem",
    "SecondSourceError",
    "Settings",
    "SettingsError",
    "StageError",
    "UsageError",
    "__version__",
    "brief",
    "exported",
    "find_marks",
    "schema",
    "verify",
]
