"""`secondsource serve`: a library as an app in the browser, with a JSON API."""

from __future__ import annotations

import secrets
from pathlib import Path

import click

import secondsource
from secondsource.cli.shared import settings_of, settings_option
from secondsource.errors import MissingExtraError, UsageError

LOOPBACK = ("127.0.0.1", "::1", "localhost")


@click.command()
@click.argument("library")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=8740, show_default=True, help="0 takes a free one.")
@click.option("--name", "names", multiple=True, metavar="NAME", help="A name under which the app is reached.")
@click.option(
    "--token-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Ask for the token in this file. Default: none on this machine, else one is made and shown.",
)
@settings_option
def serve(
    library: str, host: str, port: int, names: tuple[str, ...], token_file: Path | None, settings: Path | None
) -> int:
    """Serve LIBRARY as an app in the browser, with a JSON API (extra `web`).

    Stories, dossiers, reports, search, what is new; adding reports, checking drafts, an analyst's decisions. It
    is reached from this machine only, unless --host says otherwise; then it asks for a token.
    """
    with secondsource.Library(library, settings=settings_of(settings, follow_links=False)) as opened:
        run = _running(opened, host, port, names, _token(host, names, token_file))
        run()
    return 0


def _token(host: str, names: tuple[str, ...], file: Path | None) -> str:
    """Give the token that is asked for, "" for none; raises UsageError for what would be open to anybody."""
    if file is not None:
        found = file.read_text("utf-8").strip()
        if len(found) < 16 or not found.isascii():
            raise UsageError(f"the token in {file} is too short; give at least 16 letters and digits")
        return found
    if host in LOOPBACK:
        return ""
    if host in ("0.0.0.0", "::") and not names:
        raise UsageError(f"--host {host} is every address; name those by which the app is reached with --name")
    return secrets.token_urlsafe(24)


def _running(library: secondsource.Library, host: str, port: int, names: tuple[str, ...], token: str):  # type: ignore[no-untyped-def]
    try:
        import uvicorn

        from secondsource.web.app import app_of
        from secondsource.web.guard import gate_for
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("secondsource"):
            raise
        raise MissingExtraError("the app", "web") from error
    app = app_of(library, gate_for(host, names, token))
    config = uvicorn.Config(
        app, host=host, port=port, log_level="warning", server_header=False, proxy_headers=False
    )
    server = uvicorn.Server(config)
    socket = config.bind_socket()
    shown = f"[{host}]" if ":" in host else host
    click.echo(f"secondsource: http://{shown}:{socket.getsockname()[1]}/  (stop with Ctrl-C)", err=True)
    if token:
        click.echo(f"secondsource: the token is {token}", err=True)
    return lambda: server.run(sockets=[socket])
