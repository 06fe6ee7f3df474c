"""/api/reports, /api/check, /api/work: adding reports, checking drafts, how far the work is."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, File, UploadFile
from fastapi.responses import Response

from secondsource.errors import NotThereError
from secondsource.web.adding import add_files, add_text
from secondsource.web.api.shapes import FAULTS, Draft, PastedText, Work, WorkList
from secondsource.web.api.stories import At

routes = APIRouter(prefix="/api", tags=["work"], responses=FAULTS)
Files = Annotated[list[UploadFile], File(description="In any form that reports are read in")]


@routes.post("/reports", status_code=202)
def add(desk: At, files: Files) -> Work:
    """Begin to add files; the work that is given back tells when each report is safe."""
    return _work(add_files(desk, [(f.filename or "file", f.file.read()) for f in files]))


@routes.post("/reports/text", status_code=202)
def add_pasted(desk: At, report: PastedText) -> Work:
    """Begin to add a report that was pasted as text."""
    return _work(add_text(desk, report.text, report.model_dump(exclude={"text"})))


@routes.get("/work")
def every(desk: At) -> WorkList:
    """Give the work that runs and ran, the newest first."""
    return WorkList(work=[_work(w) for w in desk.works.every()])


@routes.get("/work/{number}")
def work(desk: At, number: int) -> Work:
    """Give a piece of work as it stands."""
    found = desk.works.get(number)
    if found is None:
        raise NotThereError(f"there is no work {number}; it is forgotten after some time")
    return _work(found)


@routes.post("/check", response_class=Response, responses={200: {"content": {"application/json": {}}}})
def check(desk: At, draft: Draft) -> Response:
    """Check a draft against a story: {"sentences": [{"start", "end", "verdict", "facts", "origins", "why"}]}."""
    return Response(desk.library.check(draft.text, draft.story).render("json"), media_type="application/json")


def _work(one: Any) -> Work:
    return Work.model_validate(one)
