"""Forms: what a browser sends, and the token without which nothing is changed."""

from __future__ import annotations

import hmac
from typing import Annotated

from fastapi import Depends, Form, HTTPException, Request


def from_our_form(request: Request, form_token: Annotated[str, Form()] = "") -> None:
    """Refuse a form that does not carry this run's token: it was not one of the app's pages that sent it."""
    expected: str = request.app.state.gate.form
    if not hmac.compare_digest(form_token.encode("utf-8", "replace"), expected.encode()):
        raise HTTPException(403, "the form is too old, or of another site; open the page again, and send that")


OURS = [Depends(from_our_form)]
