"""Results to standard output or a file, remarks to standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

import click

from secondsource.cli.replace import replaced
from secondsource.errors import UsageError
from secondsource.export import Exported
from secondsource.model import Problem, Severity

PARTLY_READ = 3  # exit status: the result is written, but an input is missing from it
PIPE_CLOSED = 141  # what a shell reports for a program that wrote to a closed pipe


def writable(output: Path | None, reports: Sequence[str], called: str = "one of the reports") -> None:
    """Tell before the work begins that a result cannot go where it shall; raises UsageError.

    Nothing is written over what is read (`called` in the message), or into a folder of reports, where the next
    run would take it for one.
    """
    if output is None or str(output) == "-":
        return
    folder = output.resolve().parent
    if not folder.is_dir():
        raise UsageError(f"cannot write {output}: there is no folder {folder}; make it first")
    for report in (Path(name).resolve() for name in reports if name != "-"):
        if _same(report, output):
            raise UsageError(f"cannot write {output}: it is {called}; name another file")
        if report.is_dir() and folder.is_relative_to(report):
            raise UsageError(f"cannot write {output}: it lies among the reports; name a place outside of {report}")


def _same(report: Path, output: Path) -> bool:
    """Whether a file is a report, or one in a folder of reports, under whatever name (a hard link is one)."""
    if not output.is_file() or not report.exists():
        return False
    if not report.is_dir():
        return output.samefile(report)
    linked = output.stat().st_nlink > 1
    return linked and any(output.samefile(file) for file in report.rglob("*") if file.is_file())


def write(result: str | bytes, output: Path | None = None) -> None:
    """Write a result, text as UTF-8, to a file or to standard output.

    Raises UsageError where the file cannot be written; a reader that closed the pipe ends the command.
    """
    data = result.encode("utf-8") if isinstance(result, str) else result
    if output is None or str(output) == "-":
        _write_out(data)
        return
    try:
        replaced(output, data)
    except OSError as error:
        raise UsageError(f"cannot write {output}: {error.strerror}; name another file") from error


def on_terminal(stream: TextIO | None) -> bool:
    """Whether a stream is a terminal; one that was closed before the program began is None."""
    return stream is not None and stream.isatty()


def _write_out(data: bytes) -> None:
    if sys.stdout is None:
        raise UsageError("cannot write to standard output: it is closed; name a file with -o")
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
    except OSError as error:
        # What is still buffered must not be written again when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise click.exceptions.Exit(PIPE_CLOSED) from None
        raise UsageError(f"cannot write to standard output: {error.strerror}; name a file with -o") from error


def remarks(problems: Sequence[Problem], quiet: bool) -> None:
    """Tell each problem in one line, unless quiet."""
    for problem in () if quiet else problems:
        what = "not read" if problem.severity is Severity.LOST else "noted"
        click.echo(f"secondsource: {what}: {problem}", err=True)


def delivered(text: str, output: Path | None, problems: Sequence[Problem], quiet: bool) -> int:
    """Write a result and tell its problems; give the exit status. Raises UsageError as `write` does."""
    write(text, output)
    remarks(problems, quiet)
    return PARTLY_READ if any(p.severity is Severity.LOST for p in problems) else 0


def write_files(files: Sequence[Exported], output: Path | None) -> None:
    """Write one file to `output` or standard output, several into the folder `output`.

    Raises UsageError where several files have no folder to go to, where that folder holds something already,
    or where a file cannot be written.
    """
    if len(files) == 1:
        write(files[0].data, output)
        return
    if output is None or str(output) == "-":
        raise UsageError(f"this format has {len(files)} files; name a folder for them with -o")
    if output.exists() and (not output.is_dir() or any(output.iterdir())):
        raise UsageError(f"cannot write into {output}: it is no empty folder; name a new one")
    for file in files:
        place = output / file.name
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(f"cannot make {place.parent}: {error.strerror}; name another folder") from error
        write(file.data, place)
