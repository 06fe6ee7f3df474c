"""One dossier for each story of a pile, in a folder with a page that leads to them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

import click

import secondsource
from secondsource.cli.out import PARTLY_READ, remarks, writable, write
from secondsource.cli.progress import shown_progress
from secondsource.errors import NoReportsError
from secondsource.model import Severity, Story
from secondsource.settings import Settings

SHOWN = 8  # stories that are named on standard error

ENDINGS = {"html": ".html", "markdown": ".md", "json": ".json", "text": ".txt"}
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Stories</title>
<style>body{{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}}</style></head>
<body><h1>{count} stories</h1><ul>
{items}
</ul></body></html>
"""
ITEM = '<li><a href="{href}">{title}</a> <small>{count} reports; {why}</small></li>'


def tell_stories(pile: secondsource.Stories, quiet: bool) -> None:
    """Say on standard error which stories a pile tells, where several have more than one report."""
    several = [s for s in pile.stories if len(s.reports) > 1]
    if len(several) < 2 or quiet:
        return
    click.echo(
        f"secondsource: these reports tell {len(pile.stories)} stories; -o FOLDER or --story ID parts them:",
        err=True,
    )
    for story in several[:SHOWN]:
        title = "".join(c if c.isprintable() else " " for c in story.title)
        click.echo(f"  {story.id}  {title} ({len(story.reports)} reports)", err=True)


def each_story(
    reports: tuple[str, ...],
    folder: Path,
    name: str,
    settings: Settings,
    language_model: str | None,
    progress: bool | None,
    quiet: bool,
) -> int:
    """Write the dossier of each story into a folder, and the page that leads to them; give the exit status.

    Raises UsageError where the folder lies among the reports or cannot be written to.
    """
    index = folder / "index.html"
    writable(index, reports)
    with shown_progress(progress, quiet) as step:
        pile = secondsource.stories(reports, settings=settings, language_model=language_model, progress=step)
        for story in pile.stories:
            try:
                dossier = pile.brief(story.id, progress=step)
            except NoReportsError:  # what could not be marked is told with the problems of the others
                continue
            write(dossier.render(name), dossier_file(folder, story, name))
    write(index_page(pile.stories, name), index)
    remarks(pile.problems, quiet)
    return PARTLY_READ if any(p.severity is Severity.LOST for p in pile.problems) else 0


def dossier_file(folder: Path, story: Story, name: str) -> Path:
    """Give the file of a story's dossier in a format."""
    return folder / f"{story.id}{ENDINGS.get(name, f'.{name}')}"


def index_page(stories: Sequence[Story], name: str) -> str:
    """Give the page that leads to the dossiers, the largest story first."""
    items = (
        ITEM.format(
            href=escape(dossier_file(Path(), s, name).name, quote=True),
            title=escape(s.title),
            count=len(s.reports),
            why=escape(s.why),
        )
        for s in stories
    )
    return PAGE.format(count=len(stories), items="\n".join(items))
