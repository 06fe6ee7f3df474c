from __future__ import annotations

from types import ModuleType

import secondsource
from secondsource import api


def test_public_names_are_the_exported_ones() -> None:
    public = {n for n, v in vars(secondsource).items() if not n.startswith("_") and not isinstance(v, ModuleType)}
    assert sorted(public | {"__version__"}) == secondsource.__all__


def test_no_public_name_hides_a_folder() -> None:
    import secondsource.pipeline

    for name in ("read", "mark", "link", "weigh", "render", "export", "check", "changes"):
        assert isinstance(getattr(secondsource, name, secondsource.pipeline), ModuleType)


def test_every_public_function_is_described() -> None:
    for name in api.__all__:
        assert (getattr(api, name).__doc__ or "").strip(), name
