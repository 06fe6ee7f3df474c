"""/api/decisions: what analysts decided, in order; deciding, and undoing by another decision."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Path, Query
from fastapi.responses import Response

import secondsource
from secondsource.web.api.shapes import FAULTS, Decided, Decision, Decisions, Undone
from secondsource.web.api.stories import At
from secondsource.web.cursors import Cursor, Limit, cursor_of, key_of

routes = APIRouter(prefix="/api/decisions", tags=["decisions"], responses=FAULTS)
Number = Annotated[int, Path(ge=1, le=2**62)]
JSON_LINES = "application/jsonl"


@routes.get("")
def decisions(
    desk: At,
    cursor: Cursor = None,
    limit: Limit = 20,
    standing: Annotated[bool, Query(description="Only those that hold")] = False,
) -> Decisions:
    """Give the decisions, the newest first; `holds` says which are replayed."""
    key = key_of(cursor, 1)
    holding = {d.number for d in desk.library.decisions(standing=True)}
    every = [d for d in reversed(desk.library.decisions()) if not standing or d.number in holding]
    behind = [d for d in every if key is None or d.number < _number(key[0])]
    page = [_decision(d, d.number in holding) for d in behind[:limit]]
    return Decisions(decisions=page, next=cursor_of(str(page[-1].number)) if len(behind) > limit else None)


@routes.post("", status_code=201)
def decide(desk: At, made: Decided) -> Decision:
    """Record a decision; it is replayed whenever a story that it is about is weighed."""
    told = made.model_dump(exclude={"kind", "about"})
    return _decision(desk.library.decide(made.kind, made.about, **told), holds=True)


@routes.post("/{number}/undo", status_code=201)
def undo(desk: At, number: Number, made: Undone) -> Decision:
    """Record that a decision does not hold any more; undo that one, and the first holds again."""
    return _decision(desk.library.undo(number, author=made.author, reason=made.reason), holds=False)


@routes.get("/export", response_class=Response, responses={200: {"content": {JSON_LINES: {}}}})
def export(desk: At) -> Response:
    """Give every decision that was ever made, in order, as JSON Lines."""
    lines = (json.dumps(asdict(d), ensure_ascii=False) + "\n" for d in desk.library.decisions())
    told = {"Content-Disposition": 'attachment; filename="decisions.jsonl"'}
    return Response("".join(lines), media_type=JSON_LINES, headers=told)


def _decision(one: secondsource.Decision, holds: bool) -> Decision:
    return Decision(**asdict(one), holds=holds)


def _number(text: str) -> int:
    if not text.isdecimal() or len(text) > 18:
        raise secondsource.UsageError("that is a cursor of another list; give `next` of the page before")
    return int(text)
