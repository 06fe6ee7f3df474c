"""One shape for everything that goes wrong: {"error": {"code", "message"}}; a page where a browser asks."""

from __future__ import annotations

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, JSONResponse, Response

from secondsource.errors import (
    LibraryError,
    MissingExtraError,
    MissingModelError,
    NotThereError,
    SecondSourceError,
    UsageError,
)

STATUS: tuple[tuple[type[SecondSourceError], int], ...] = (
    (NotThereError, 404),
    (MissingModelError, 503),
    (MissingExtraError, 501),
    (UsageError, 400),
    (LibraryError, 503),
    (SecondSourceError, 500),
)


class Told(BaseModel):
    """What went wrong: `code` is stable, `message` says what to do."""

    code: str
    message: str


class Fault(BaseModel):
    """The answer to a request that could not be answered."""

    error: Told


def fault(request: Request, status: int, code: str, message: str) -> Response:
    """Give the answer, as JSON to programs and as a page to browsers."""
    if request.url.path.startswith("/api/"):
        return JSONResponse({"error": {"code": code, "message": message}}, status)
    from secondsource.web.layout import page

    return HTMLResponse(page(request, "fault", status=status, message=message), status)


def tell_faults(app: FastAPI) -> None:
    """Let an app tell every fault in the one shape."""

    def ours(request: Request, error: Exception) -> Response:
        status = next((s for kind, s in STATUS if isinstance(error, kind)), 500)
        code = getattr(error, "code", "E000")
        return fault(request, status, code, str(error).removeprefix(f"{code} "))

    def invalid(request: Request, error: Exception) -> Response:
        told = [_place(e) for e in getattr(error, "errors", list)()]
        return fault(request, 422, "invalid", "; ".join(told) or "the request cannot be read")

    def plain(request: Request, error: Exception) -> Response:
        status = getattr(error, "status_code", 500)
        found = fault(request, status, str(status), str(getattr(error, "detail", "")) or "it cannot be answered")
        found.headers.update(getattr(error, "headers", None) or {})
        return found

    def large(request: Request, _error: Exception) -> Response:
        return fault(request, 413, "too-large", "the request is too large; send it in parts")

    from secondsource.web.guard import TooLargeError

    app.add_exception_handler(SecondSourceError, ours)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(HTTPException, plain)
    app.add_exception_handler(TooLargeError, large)


def _place(error: dict[str, object]) -> str:
    """Give one fault of a request: where, and what; never what was sent."""
    where = ".".join(str(p) for p in error.get("loc", ()) if not isinstance(p, int))  # type: ignore[attr-defined]
    return f"{where}: {error.get('msg', 'cannot be read')}"
