"""Options that several commands take."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from secondsource.settings import Settings

Work = TypeVar("Work", bound=Callable[..., int])

output_option = click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file."
)
output_to_folder_option = click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="Write to this file, or a dossier a story into this folder.",
)
language_model_option = click.option(
    "--language-model", metavar="NAME", help="An installed English spaCy pipeline, by name."
)
settings_option = click.option(
    "--settings", type=click.Path(dir_okay=False, path_type=Path), help="A TOML file of settings."
)
follow_links_option = click.option(
    "--follow-links", is_flag=True, help="Follow links inside a folder that lead out of it."
)
progress_option = click.option(
    "--progress/--no-progress",
    default=None,
    help="Show progress on standard error. Default: on a terminal, after a second.",
)
format_option = click.option(
    "--format",
    "name",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Of the output.",
)
engine_option = click.option(
    "--engine",
    metavar="E",
    default="local",
    show_default=True,
    help="local, local:N (processes), dask://HOST:PORT (extra dask).",
)
quiet_option = click.option("-q", "--quiet", is_flag=True, help="No remarks on standard error.")


def reading_options(command: Work) -> Work:
    """Give a command the options of every command that reads reports."""
    return language_model_option(settings_option(follow_links_option(progress_option(quiet_option(command)))))


def settings_of(path: Path | None, follow_links: bool) -> Settings:
    """Give the settings of a file, or the defaults; `follow_links` counts where it is asked for."""
    settings = Settings.load(path) if path else Settings()
    return settings.changed({"read": {"follow_links": True}}) if follow_links else settings
