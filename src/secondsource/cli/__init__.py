"""The command `secondsource`: results to standard output, remarks to standard error."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Sequence

import click

from secondsource._version import __version__
from secondsource.cli.add import add
from secondsource.cli.brief import brief
from secondsource.cli.check import check
from secondsource.cli.diff import diff
from secondsource.cli.export import export
from secondsource.cli.mcp import mcp
from secondsource.cli.new import new
from secondsource.cli.read import read
from secondsource.cli.search import search
from secondsource.cli.serve import serve
from secondsource.cli.stories import stories
from secondsource.cli.verify import verify
from secondsource.cli.watch import watch
from secondsource.errors import SecondSourceError, UsageError

FAULT = SecondSourceError.exit_status
INTERRUPTED = 130  # what a shell reports for Ctrl-C


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 90})
@click.version_option(__version__, prog_name="secondsource")
def commands() -> None:
    """Read many news reports of one event and show what is said, who says it, and where it came from.

    It publishes no truth score and rates no outlet: every line leads to the words that it rests on.
    """


commands.add_command(add)
commands.add_command(brief)
commands.add_command(check)
commands.add_command(diff)
commands.add_command(export)
commands.add_command(mcp)
commands.add_command(new)
commands.add_command(read)
commands.add_command(search)
commands.add_command(serve)
commands.add_command(stories)
commands.add_command(verify)
commands.add_command(watch)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command and exit with its status; an error's status is its class's."""
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit status."""
    try:
        status = commands.main(arguments, prog_name="secondsource", standalone_mode=False)
    except SecondSourceError as error:
        return _told(f"secondsource: {error}", error.exit_status)
    except click.exceptions.NoArgsIsHelpError as shown:
        return _told(shown.format_message(), UsageError.exit_status)
    except click.ClickException as error:
        error.show()
        return UsageError.exit_status
    except (click.Abort, KeyboardInterrupt):
        return _told("secondsource: stopped", INTERRUPTED)
    except MemoryError:
        return _told(
            "secondsource: out of memory; lower read.max_characters in --settings, or read fewer reports", FAULT
        )
    except Exception:
        traceback.print_exc()
        return _told("secondsource: this is a fault of Second Source; please report the lines above", FAULT)
    return status if isinstance(status, int) else 0


def _told(message: str, status: int) -> int:
    click.echo("".join(c if c.isprintable() or c == "\n" else " " for c in message), err=True)
    return status
