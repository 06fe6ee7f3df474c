"""What stands before every request: which host it names, who asks, from where, how much it sends."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Collection
from dataclasses import dataclass, field
from hashlib import sha256
from urllib.parse import quote, urlsplit

from fastapi import Request
from starlette.datastructures import MutableHeaders
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from secondsource.web.faults import fault

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
OPEN = ("/static/", "/enter")  # reached without the token
COOKIE = "secondsource"
LARGEST = 60_000_000  # bytes of one request
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


@dataclass(frozen=True, slots=True)
class Gate:
    """Who may come in: `hosts` are the names under which the app is reached; `token` is "" where none is asked.

    `form` is what every form of this run carries: another site can send a form, and cannot know it.
    """

    hosts: frozenset[str] = LOOPBACK
    token: str = ""
    form: str = field(default_factory=lambda: secrets.token_urlsafe(24))

    @property
    def cookie(self) -> str:
        """What a browser keeps in place of the token."""
        return hmac.new(self.token.encode(), b"browser", sha256).hexdigest()

    def fits(self, given: str) -> bool:
        """Whether a token is the one that is asked for."""
        return bool(self.token) and hmac.compare_digest(given.encode(), self.token.encode())


def host_of(header: str) -> str:
    """Give the name in a Host header, without port and brackets; "" where it is none."""
    try:
        return (urlsplit(f"//{header}").hostname or "").rstrip(".")
    except ValueError:
        return ""


class Guard:
    """The gate as a layer around the app."""

    def __init__(self, app: ASGIApp, gate: Gate) -> None:
        self._app, self._gate = app, gate

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer it with why not."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        refused = refusal(request, self._gate)
        if refused is not None:
            await refused(scope, receive, _with_headers(send))
            return
        await self._app(scope, _Bounded(receive).receive, _with_headers(send))


def refusal(request: Request, gate: Gate) -> Response | None:
    """Give the answer to a request that may not come in, None for one that may."""
    if host_of(request.headers.get("host", "")) not in gate.hosts:
        return fault(request, 421, "host", "this name does not lead here; start with --name to allow it")
    if request.method not in SAFE and not _from_here(request):
        return fault(request, 403, "origin", "a page of another site sent this; open the app itself")
    if int(request.headers.get("content-length", "0") or 0) > LARGEST:
        return fault(
            request, 413, "too-large", f"a request has {LARGEST // 1_000_000} MB at most; send it in parts"
        )
    if gate.token and not request.url.path.startswith(OPEN) and not _known(request, gate):
        return _asked_to_enter(request)
    return None


def _from_here(request: Request) -> bool:
    """Whether a request that changes something comes from the app's own pages, or from no page at all."""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("host")


def _known(request: Request, gate: Gate) -> bool:
    kind, _, given = request.headers.get("authorization", "").partition(" ")
    if kind.lower() == "bearer" and gate.fits(given.strip()):
        return True
    return hmac.compare_digest(request.cookies.get(COOKIE, "").encode(), gate.cookie.encode())


def _asked_to_enter(request: Request) -> Response:
    if request.method == "GET" and not request.url.path.startswith("/api/"):
        return RedirectResponse(f"/enter?to={quote(request.url.path)}", 303)
    answer = fault(request, 401, "token", "give the token: Authorization: Bearer TOKEN")
    answer.headers["WWW-Authenticate"] = "Bearer"
    return answer


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            held = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                held.setdefault(name, value)
        await send(message)

    return sending


class TooLargeError(Exception):
    """A request sends more than it may, whatever its header says."""


class _Bounded:
    """Counts what a request sends."""

    def __init__(self, receive: Receive) -> None:
        self._receive, self._read = receive, 0

    async def receive(self) -> Message:
        message = await self._receive()
        self._read += len(message.get("body", b""))
        if self._read > LARGEST:
            raise TooLargeError
        return message


def gate_for(host: str, names: Collection[str], token: str) -> Gate:
    """Give the gate of an address: its own name, loopback's, and those that are named."""
    own = {host_of(f"[{host}]" if ":" in host else host)} - {"0.0.0.0", "::"}
    return Gate(frozenset({*LOOPBACK, *own, *(host_of(n) for n in names)}), token)
