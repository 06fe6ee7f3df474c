"""Every error that Second Source raises, in one tree.

    SecondSourceError            E000  exit 70   anything of ours
    +-- UsageError               U100  exit 64   called with something that cannot work
    |   +-- NoReportsError       U110  exit 66   nothing to read, or nothing that could be read
    |   +-- SettingsError        U120  exit 78   a setting is unknown or out of range
    |   +-- MissingModelError    U130  exit 69   a language model is not installed
    |   +-- MissingExtraError    U140  exit 69   a library that is an extra is not installed
    |   +-- NotThereError        U150  exit 64   there is nothing of the id or number that was given
    +-- ReadError                R100  exit 65   one input cannot be read (becomes a Problem)
    +-- SpanError                S100  exit 70   a span does not hold in its report's text
    +-- StageError               S200  exit 70   a fault of ours in a stage over all reports
    +-- DossierError             D100  exit 65   a file is not a dossier that follows the contract
    +-- LibraryError             L100  exit 74   a library cannot be opened, read or written

Raise for misuse and for what ends the run. What is wrong with one input is a `Problem`, a value.
"""

from __future__ import annotations

import re
from collections.abc import Sequence


class SecondSourceError(Exception):
    """Anything that Second Source raises on purpose; `code` is stable, `exit_status` is the command's."""

    code = "E000"
    exit_status = 70

    def __str__(self) -> str:
        return f"{self.code} {super().__str__()}"


class UsageError(SecondSourceError):
    """Called with something that cannot work."""

    code, exit_status = "U100", 64


class NoReportsError(UsageError):
    """Nothing to read, or nothing that could be read."""

    code, exit_status = "U110", 66


class SettingsError(UsageError):
    """A setting is unknown or out of its range."""

    code, exit_status = "U120", 78


class MissingModelError(UsageError):
    """A language model that was named is not installed, or (`installed`) cannot do the work."""

    code, exit_status = "U130", 69

    def __init__(self, name: str, installed: bool = False) -> None:
        super().__init__(name)
        self.name, self.installed = name, installed

    def __str__(self) -> str:
        if self.installed:
            return f"{self.code} {self.name!r} is no English spaCy pipeline with a parser; name another"
        known = re.fullmatch(r"\w[\w.-]*", self.name)  # what is no package's name cannot be installed
        mend = f"python -m pip install {self.name}" if known else "give the name of an English spaCy pipeline"
        return f"{self.code} no language model {self.name!r} is installed: {mend}"


class MissingExtraError(UsageError):
    """What was asked for needs a library that is not part of the core."""

    code, exit_status = "U140", 69

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(what, extra)
        self.what, self.extra = what, extra

    def __str__(self) -> str:
        return f"{self.code} {self.what} needs an extra: python -m pip install 'secondsource[{self.extra}]'"


class NotThereError(UsageError):
    """There is nothing of the id or number that was given."""

    code = "U150"


class ReadError(SecondSourceError):
    """One input cannot be read; the reading stage turns it into a `Problem` and goes on."""

    code, exit_status = "R100", 65

    def __init__(self, source: str, reason: str, mend: str = "", kind: str = "unreadable") -> None:
        super().__init__(source, reason)
        self.source, self.reason, self.mend, self.kind = source, reason, mend, kind

    def __str__(self) -> str:
        return f"{self.code} cannot read {self.source}: {self.reason}"


class SpanError(SecondSourceError):
    """A span does not hold in its report's text."""

    code, exit_status = "S100", 70


class StageError(SecondSourceError):
    """A fault of Second Source in a stage over all reports; `reports` are the ids of those it worked on."""

    code, exit_status = "S200", 70
    SHOWN = 10  # reports that are named

    def __init__(self, stage: str, cause: Exception, fault: str, reports: Sequence[str]) -> None:
        super().__init__(stage, cause, fault, reports)
        self.stage, self.cause, self.fault, self.reports = stage, cause, fault, tuple(reports)

    def __str__(self) -> str:
        more = len(self.reports) - self.SHOWN
        named = ", ".join(self.reports[: self.SHOWN]) + (f" and {more} more" if more > 0 else "")
        why = f"a fault of Second Source in the {self.stage} stage ({self.fault}) over {named}"
        return f"{self.code} {why}; report the words in brackets, and try with fewer reports"


class DossierError(SecondSourceError):
    """A file is not a dossier that follows the contract; `path` is the JSON path of what is wrong."""

    code, exit_status = "D100", 65

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason

    def __str__(self) -> str:
        return f"{self.code} {self.path}: {self.reason}"


class LibraryError(SecondSourceError):
    """A library cannot be opened, read or written; what was confirmed before holds."""

    code, exit_status = "L100", 74

    def __init__(self, address: str, reason: str, mend: str) -> None:
        super().__init__(address, reason, mend)
        self.address, self.reason, self.mend = address, reason, mend

    def __str__(self) -> str:
        return f"{self.code} cannot use the library {self.address}: {self.reason}; {self.mend}"
