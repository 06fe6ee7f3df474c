"""Results to standard output or a file, remarks to standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from secondsource.errors import UsageError
from secondsource.model import Problem, Severity

PIPE_CLOSED = 141  # what a shell reports for a program that wrote to a closed pipe


def write(text: str, output: Path | None = None) -> None:
    """Write a result as UTF-8 to a file or to standard output.

    Raises UsageError where the file cannot be written; a reader that closed the pipe ends the command.
    """
    if output is None or str(output) == "-":
        _write_out(text)
        return
    try:
        output.write_bytes(text.encode("utf-8"))
    except OSError as error:
        raise UsageError(f"cannot write {output}: {error.strerror}") from error


def _write_out(text: str) -> None:
    try:
        sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still buffered must not be written to the closed pipe when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise click.exceptions.Exit(PIPE_CLOSED) from None


def remarks(problems: Sequence[Problem], quiet: bool) -> None:
    """Tell each problem in one line, unless quiet."""
    for problem in () if quiet else problems:
        what = "not read" if problem.severity is Severity.LOST else "noted"
        mend = f"; {problem.mend}" if problem.mend else ""
        line = f"secondsource: {what}: {problem.source}: {problem.reason}{mend}"
        click.echo("".join(c if c.isprintable() else " " for c in line), err=True)
