"""The desk: a library as pages and API use it. What was weighed is kept; one story is weighed at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import Any, Generic, TypeVar

from fastapi import Request

import secondsource
from secondsource.render.html import views
from secondsource.web.met import Register
from secondsource.web.works import Works

V = TypeVar("V")
KEPT = 32  # stories whose dossier stays in memory


class Desk:
    """A library that is open, with the work that runs on it; raises LibraryError where it cannot be used."""

    def __init__(self, library: secondsource.Library, works: Works) -> None:
        self.library, self.works = library, works
        self._weighing = Lock()
        self._dossiers = _Kept[secondsource.Dossier]()
        self._views = _Kept[dict[str, Any]]()
        self.register = Register(self)
        library.latest(limit=1)

    def dossier(self, story: str) -> secondsource.Dossier:
        """Give the dossier of a story as its reports stand now."""
        return self._dossiers.get(self.library.version(story), lambda: self.library.brief(story), self._weighing)

    def views(self, story: str) -> dict[str, Any]:
        """Give what the page of a story sets."""
        dossier = self.dossier(story)
        return self._views.get(self.library.version(story), lambda: views(dossier), self._weighing)

    def close(self) -> None:
        """Stop the work, and let the library go."""
        self.works.close()
        self.library.close()


class _Kept(Generic[V]):
    """The values that were asked for last, by key; each is made once."""

    def __init__(self) -> None:
        self._held: OrderedDict[str, V] = OrderedDict()
        self._lock = Lock()

    def get(self, key: str, make: Callable[[], V], making: Lock) -> V:
        if (found := self._found(key)) is not None:
            return found
        with making:
            if (found := self._found(key)) is not None:
                return found
            made = make()
            with self._lock:
                self._held[key] = made
                while len(self._held) > KEPT:
                    self._held.popitem(last=False)
        return made

    def _found(self, key: str) -> V | None:
        with self._lock:
            if key in self._held:
                self._held.move_to_end(key)
            return self._held.get(key)


def desk_of(request: Request) -> Desk:
    """Give the desk of the app that a request came to."""
    found: Desk = request.app.state.desk
    return found
