"""`secondsource brief`: reports to one dossier."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import click

import secondsource
from secondsource.cli.folder import each_story, tell_stories
from secondsource.cli.out import delivered, on_terminal, writable
from secondsource.cli.progress import shown_progress
from secondsource.cli.shared import output_to_folder_option, reading_options, settings_of
from secondsource.cli.shelf import library_dossier, library_in
from secondsource.errors import UsageError

BY_ENDING = {".html": "html", ".htm": "html", ".md": "markdown", ".json": "json", ".txt": "text", "": "text"}
WIDEST = 110  # columns; longer lines are hard to read
PIPED = 100  # columns, where there is no terminal


@click.command()
@click.argument("reports", nargs=-1, required=True)
@click.option(
    "--format",
    "name",
    metavar="text|markdown|html|json",
    help="Format of the dossier (a plugin's name, too). Default: by the ending of --output, else text.",
)
@output_to_folder_option
@click.option("--all", "full", is_flag=True, help="Cut no list short, in text and Markdown.")
@click.option(
    "--without",
    metavar="ORIGIN",
    multiple=True,
    help="Leave out an origin, by name, or an outlet with all that it relays; tell what falls. May be repeated.",
)
@click.option("--as-of", metavar="DAY", default="", help="Only reports published by the end of this day (ISO).")
@click.option("--why", metavar="ID", help="Print the decisions behind one fact, difference or origin instead.")
@click.option("--story", metavar="ID", help="One story of REPORTS, by its id in `secondsource stories`.")
@reading_options
def brief(
    reports: tuple[str, ...],
    name: str | None,
    output: Path | None,
    full: bool,
    without: tuple[str, ...],
    as_of: str,
    why: str | None,
    story: str | None,
    language_model: str | None,
    settings: Path | None,
    follow_links: bool,
    progress: bool | None,
    quiet: bool,
) -> int:
    """Read REPORTS of one event and write its dossier.

    REPORTS are files or folders: text, HTML, JSON, feeds, tables, mails, PDF, web archives and packed files of
    them (docs/inputs.md); - is standard input. Where they tell several stories, -o FOLDER (one that is there) gets
    a dossier for each and a page that leads to them. In their place a library may stand; then --as-of is the time
    by which its reports had been added.
    """
    to_folder = output is not None and output.is_dir()
    name = _checked(name or "html") if name or to_folder else _by_ending(output)
    if not to_folder:
        writable(output, reports)
    chosen = settings_of(settings, follow_links)
    if library := library_in(reports):
        chosen = chosen.changed({"mark": {"language_model": language_model}}) if language_model else chosen
        dossier = library_dossier(library, story, as_of, chosen)
    else:
        chosen = chosen.changed({"read": {"as_of": as_of}}) if as_of else chosen
        if to_folder and output is not None:
            return each_story(reports, output, name, chosen, language_model, progress, quiet)
        with shown_progress(progress, quiet) as step:
            pile = secondsource.stories(reports, settings=chosen, language_model=language_model, progress=step)
            if not story:
                tell_stories(pile, quiet)
            dossier = pile.brief(story, progress=step) if story else pile.whole(progress=step)
    if without:
        dossier = dossier.without(*without)
    if why is not None:
        return delivered(dossier.why(why), output, dossier.problems, quiet)
    colour = output is None and on_terminal(sys.stdout)
    width = min(shutil.get_terminal_size((PIPED, 0)).columns, WIDEST) if colour else PIPED
    text = dossier.render(name, colour=colour and coloured(), width=width, full=full)
    return delivered(text, output, dossier.problems, quiet)


def _by_ending(output: Path | None) -> str:
    """Give the format that a file's ending asks for; raises UsageError for an ending that no format writes."""
    ending = output.suffix.lower() if output else ""
    if ending not in BY_ENDING:
        from secondsource.plugins import formats

        if ending[1:] not in formats():  # a plugin's format has its name as its ending
            known = ", ".join(filter(None, BY_ENDING))
            raise UsageError(f"no format is written to {ending} files; end it in {known}, or add --format")
    return BY_ENDING.get(ending, ending[1:])


def _checked(name: str) -> str:
    """Give the format's name; raises UsageError before the work begins, not after it."""
    if name not in BY_ENDING.values() and name != "text":
        from secondsource.plugins import formats

        if name not in formats():
            raise UsageError(f"there is no format {name!r}; there are {', '.join(sorted(formats()))}")
    return name


def coloured() -> bool:
    """Whether colours are welcome (https://no-color.org)."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
