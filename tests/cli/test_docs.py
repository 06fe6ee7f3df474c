"""The guide says what the program says."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from secondsource import errors
from secondsource.cli import commands

GUIDE = Path(__file__).parents[2] / "docs" / "commands.md"


def help_of(name: str) -> str:
    parent = commands.make_context("secondsource", [name], resilient_parsing=True, terminal_width=90)
    return click.Context(commands.commands[name], parent, info_name=name).get_help()


@pytest.mark.parametrize("name", sorted(commands.commands))
def test_every_command_is_in_the_guide(name: str) -> None:
    guide = GUIDE.read_text("utf-8")
    assert f"## secondsource {name}\n" in guide
    assert f"```text\n{help_of(name)}\n```" in guide


def test_every_exit_status_is_in_the_guide() -> None:
    guide = GUIDE.read_text("utf-8")
    kinds = [v for v in vars(errors).values() if isinstance(v, type) and issubclass(v, errors.SecondSourceError)]
    assert kinds
    assert all(f"| {kind.exit_status} |" in guide for kind in kinds)
