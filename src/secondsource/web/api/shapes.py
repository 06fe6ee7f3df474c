"""The shapes of the API's answers. Offsets are code points of a report's text, half open; times are ISO 8601."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from secondsource.web.faults import Fault

FAULTS: dict[int | str, dict[str, object]] = {
    status: {"model": Fault, "description": what}
    for status, what in (
        (400, "It cannot be done as asked; the message says why"),
        (401, "The token is missing or wrong"),
        (403, "A page of another site sent it"),
        (404, "There is no such thing"),
        (413, "It is too large"),
        (421, "The app is not reached by this name"),
        (422, "A value has another form"),
        (503, "The library, or a model, cannot be used"),
    )
}


class Shape(BaseModel):
    """A value that is read from a frozen one."""

    model_config = ConfigDict(from_attributes=True)


class Words(Shape):
    """Words of a report."""

    report: str
    start: int
    end: int
    text: str


class StoryReport(Shape):
    """A report of a story; `why` says what ties it to the story."""

    id: str
    source: str
    title: str | None
    publisher: str | None
    published: str | None
    added: str
    beside: str | None
    why: str


class Story(Shape):
    """A story with its reports; `version` changes with everything that its dossier rests on."""

    id: str
    title: str
    days: tuple[str, str]
    reports: list[StoryReport]
    grown: str = Field(description="When its last report was added")
    version: str


class StorySummary(Shape):
    """A story in a list."""

    id: str
    title: str
    days: tuple[str, str]
    reports: int
    grown: str


class Stories(Shape):
    """The stories that grew last, first."""

    stories: list[StorySummary]
    next: str | None


class NewsItem(Shape):
    """Something new in a story, with the words that show it."""

    kind: str
    story: str
    text: str
    reports: list[str]
    words: list[Words]


class NewsList(Shape):
    """What is new, in order of the stories' ids."""

    since: str
    news: list[NewsItem]
    next: str | None


class Hit(Shape):
    """A report that was found; `text` is its words at [start, end), `marks` the hits, as places in it all."""

    report: str
    story: str | None
    title: str | None
    publisher: str | None
    published: str | None
    start: int
    end: int
    text: str
    marks: list[tuple[int, int]]


class Hits(Shape):
    """Reports that have every word, the newest first."""

    hits: list[Hit]
    next: str | None


class ReportRead(Shape):
    """A report as it was read: its text, its story, and every version of its article in order of arrival."""

    id: str
    story: str
    title: str | None
    publisher: str | None
    url: str | None
    published: str | None
    language: str
    sha256: str
    text: str
    versions: list[str]


class Problem(Shape):
    """What went wrong with one input, and the mend."""

    source: str
    kind: str
    reason: str
    mend: str
    severity: str


class AddedReport(Shape):
    """A report that is in the library now."""

    report: str
    story: str
    new: bool


class Work(Shape):
    """Work that runs, or ran; `state` is waiting, running, done or failed."""

    id: int
    what: str
    state: str
    stage: str
    done: int
    total: int
    added: list[AddedReport]
    problems: list[Problem]
    error: str


class WorkList(Shape):
    """The work that is remembered, the newest first."""

    work: list[Work]


class PastedText(BaseModel):
    """A report as text."""

    text: str = Field(min_length=1, max_length=5_000_000)
    title: str = Field("", max_length=500)
    publisher: str = Field("", max_length=200)
    url: str = Field("", max_length=2000)
    published: str = Field("", max_length=40, description="The day, as 2031-03-04")


class Draft(BaseModel):
    """A draft that is checked against a story."""

    story: str = Field(min_length=1, max_length=200)
    text: str = Field(min_length=1, max_length=50_000)


class Decision(Shape):
    """What an analyst decided; `undoes` is the number of the decision that it takes back."""

    number: int
    added: str
    author: str
    kind: str
    about: list[str]
    value: str
    reason: str
    undoes: int | None
    holds: bool = Field(description="Whether it is replayed now; false for what undoes another")


class Decisions(Shape):
    """Decisions, the newest first."""

    decisions: list[Decision]
    next: str | None


class Undone(BaseModel):
    """Who undoes a decision, and why."""

    author: str = Field(min_length=1, max_length=200)
    reason: str = Field(min_length=1, max_length=2000)


class Decided(Undone):
    """A decision: `about` are ids of the dossier, which last only where `story` names it, or lasting names."""

    kind: Literal["merge", "split", "same", "not-same", "independent", "not-independent", "speaker", "grade"]
    about: list[Annotated[str, Field(min_length=1, max_length=400)]] = Field(min_length=1, max_length=1000)
    value: str = Field("", max_length=400, description="The speaker's name, or the grade")
    story: str | None = Field(None, min_length=1, max_length=200, description="The one story in which it holds")


class Place(Shape):
    """A story in which somebody is met."""

    story: str
    title: str
    times: int = Field(description="Mentions of a person, reports that carry a source")
    id: str = Field(description="Of the entity or the origin in that story's dossier")


class Met(Shape):
    """A name that stories have; one name can be two people."""

    name: str
    kind: str
    grades: list[str] = Field(description="Letters of the Admiralty code that analysts gave")
    places: list[Place]


class MetList(Shape):
    """Names, those in most stories first; `stories` is how many were looked through, the last ones."""

    names: list[Met]
    stories: int
    next: str | None
