"""The hooks. Built-in readers and formats come through the same door as a plugin's.

A plugin is a package with the entry point group `secondsource`; its module implements any hook below.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib import import_module
from typing import Any, Protocol

import pluggy

from secondsource.model import Dossier, Problem, Report
from secondsource.settings import ReadSettings

hookspec = pluggy.HookspecMarker("secondsource")
hookimpl = pluggy.HookimplMarker("secondsource")
BUILT_IN = (
    "secondsource.read.plain",
    "secondsource.read.html",
    "secondsource.read.newsplease",
    "secondsource.read.feeds",
    "secondsource.read.tables",
    "secondsource.read.mail",
    "secondsource.read.webarchive",
    "secondsource.read.documents",
    "secondsource.read.packed",
    "secondsource.read.pressarchive",
    "secondsource.read.transcripts",
    "secondsource.read.newsml",
    "secondsource.read.refused",
    "secondsource.render.text",
    "secondsource.render.markdown",
    "secondsource.render.html",
    "secondsource.render.json",
)


class Reader(Protocol):
    """Turns one input into its reports: a page is one, an archive any number."""

    def bid(self, head: bytes, name: str) -> int:
        """Say how well this reader fits, 0 (cannot) to 100, from the first bytes and the file's name."""

    def read(self, raw: bytes, name: str, settings: ReadSettings) -> Iterator[Report | Problem]:
        """Give the reports in their order, and a problem for each record that is none; raises ReadError, with
        the mend, where the whole input cannot be read (what was given before holds).

        A report's id is the input's `name`, or `name#record` for a record of a container: what a reader is
        pointed to. Text and metadata are enough: body, furniture, language and dates in the text are filled
        in after.
        """


class Format(Protocol):
    """Writes a dossier in one format."""

    name: str

    def render(self, dossier: Dossier, *, colour: bool = False, width: int = 100, full: bool = False) -> str:
        """Give the dossier in this format.

        `colour` and `width` are for terminals; `full` asks for every line of what would be cut or folded.
        """


class Hooks:
    """What a plugin can add."""

    @hookspec
    def readers(self) -> Iterable[Reader]:
        """Give readers; the best bid reads an input."""
        raise NotImplementedError

    @hookspec
    def formats(self) -> Iterable[Format]:
        """Give output formats; a name that is there already is replaced."""
        raise NotImplementedError


@lru_cache(maxsize=1)
def manager() -> pluggy.PluginManager:
    """Give the plugin manager with the built-ins and every installed plugin."""
    found = pluggy.PluginManager("secondsource")
    found.add_hookspecs(Hooks)
    for name in BUILT_IN:
        found.register(import_module(name), name)
    found.load_setuptools_entrypoints("secondsource")
    return found


def readers() -> tuple[Reader, ...]:
    """Give every reader, the built-in ones last, so that a plugin wins an equal bid."""
    return tuple(_flat(manager().hook.readers()))


def formats() -> dict[str, Format]:
    """Give every output format by name."""
    return {f.name: f for f in reversed(tuple(_flat(manager().hook.formats())))}


def _flat(results: list[Iterable[Any]]) -> Iterable[Any]:
    for one in results:
        yield from one
