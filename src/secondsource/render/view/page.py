"""The page: what every written format says, before it is written as text, Markdown or HTML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from secondsource.render.drawing import Chart, Layered

FIRST_QUESTIONS = 3  # on the first screen


@dataclass(frozen=True, slots=True)
class Ref:
    """Leads to words of a report: `label` is printed ("000:12" = report and sentence, counted from 1).

    `spans` are half-open code point offsets into the report's text; `sentence` is None outside sentences.
    """

    report: str
    label: str
    sentence: int | None
    spans: tuple[tuple[int, int], ...]


class Tone(StrEnum):
    """What a chip tells at a glance; the formats choose the colour."""

    GOOD = "good"  # several independent origins
    WEAK = "weak"  # one origin, or it cannot be told
    CLASH = "clash"
    CHANGE = "change"  # differs because time passed
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Chip:
    """A short mark before a line, such as "3 origins" or "conflict"."""

    text: str
    tone: Tone = Tone.PLAIN


class Shape(StrEnum):
    """How the lines under a line are laid out."""

    LIST = "list"
    VERSIONS = "versions"  # side by side
    TREE = "tree"


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `text` is what is said, `note` who says so, `why` the working behind it.

    `marks` are half-open stretches of `text` that differ from what it stands beside; `id` is its address, from
    content, "" where nothing leads to it; `dots` are the least and most independent origins, where it has them;
    `value` is `when` in EDTF.
    """

    text: str
    chips: tuple[Chip, ...] = ()
    when: str = ""
    note: str = ""
    why: str = ""
    refs: tuple[Ref, ...] = ()
    under: tuple[Line, ...] = ()
    shape: Shape = Shape.LIST
    marks: tuple[tuple[int, int], ...] = ()
    id: str = ""
    dots: tuple[int, int] | None = None
    value: str = ""

    @property
    def runs(self) -> Iterator[tuple[str, bool]]:
        """The text in runs, each with whether it is marked."""
        at = 0
        for start, end in self.marks:
            yield from ((self.text[at:start], False), (self.text[start:end], True))
            at = end
        yield self.text[at:], False

    def every_ref(self) -> Iterator[Ref]:
        """Give the references of this line and of all lines under it."""
        yield from self.refs
        for line in self.under:
            yield from line.every_ref()


@dataclass(frozen=True, slots=True)
class Part:
    """Lines below one heading; `limit` of them are shown at first, the rest is counted or folded away.

    `minor` = what repeats other lines: text leaves it out unless everything is asked for.
    """

    lines: tuple[Line, ...]
    limit: int
    title: str = ""
    minor: bool = False

    @property
    def shown(self) -> tuple[Line, ...]:
        """The lines that are shown at first."""
        return self.lines[: self.limit]

    @property
    def folded(self) -> tuple[Line, ...]:
        """The lines that are folded away."""
        return self.lines[self.limit :]


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the page; `empty` is said where it has no line."""

    key: str
    title: str
    about: str
    parts: tuple[Part, ...]
    empty: str

    def whole(self) -> Section:
        """Give the section with every line shown."""
        return replace(self, parts=tuple(replace(p, limit=len(p.lines), minor=False) for p in self.parts))

    @property
    def count(self) -> int:
        """How many lines it has, the folded ones included."""
        return sum(len(part.lines) for part in self.parts if not part.minor)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a report's text that no span of the page cuts, from the offset `start` on.

    `kinds` are the marks that cover it: "who" speaks, "time", "claim".
    """

    start: int
    text: str
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence (numbered from 1), what lies between sentences (None), or furniture, in pieces.

    `anchor` is a sentence's address: that of its report, and the offset of its first character.
    """

    sentence: int | None
    furniture: bool
    pieces: tuple[Piece, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Stated:
    """One claim of a report: its words, the sentence it stands in, who says it, and the addresses of its facts."""

    text: str
    ref: Ref
    who: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportText:
    """One report: what is known about it, its text in passages (the whole of it, in order), and its claims.

    `anchor` is its address, from the digest of its text.
    """

    id: str
    anchor: str
    label: str
    outlet: str
    title: str
    published: str
    evidence: str
    reason: str
    passages: tuple[Passage, ...]
    sha256: str = ""
    stated: tuple[Stated, ...] = ()

    @property
    def known(self) -> tuple[str, ...]:
        """What is known about it, for one line: outlet, title, day with its evidence."""
        day = f"{self.published} ({self.evidence})" if self.published else ""
        return tuple(k for k in (self.outlet, self.title, day) if k)


@dataclass(frozen=True, slots=True)
class Page:
    """A dossier as a reader meets it: the event, the two-source check, the sections in order, and the reports.

    `figures` count what was read ("6", "reports"); the two drawings are None where there is nothing to draw.
    """

    title: str
    summary: str
    event: tuple[Line, ...]
    verdict: tuple[Line, ...]
    sections: tuple[Section, ...]
    reports: tuple[ReportText, ...]
    figures: tuple[tuple[str, str], ...] = ()
    relays: Layered | None = None
    times: Chart | None = None

    @property
    def questions(self) -> tuple[Line, ...]:
        """The questions that matter most among those on which the accounts differ."""
        return self._differing[:FIRST_QUESTIONS]

    @property
    def more_questions(self) -> int:
        """How many questions there are beside them."""
        return len(self._differing) - len(self.questions)

    @property
    def _differing(self) -> tuple[Line, ...]:
        return next((s.parts[0].lines for s in self.sections if s.key == "differences"), ())
