"""The body of a report and its furniture, by the shape, the words and the place of each line.

Losing a sentence of the article is worse than keeping a caption, so every rule wants a sign of its own:
a credit, a label, a set phrase, an address to the reader, or the company of lines that have one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from secondsource.language.furniture import RELATIVE_STAMPS, SPEECH_VERBS
from secondsource.model import Furniture, FurnitureKind, Report
from secondsource.read.captions import caption
from secondsource.read.credits import HEAD_LINES, closing_credit, is_name, reporting_credit, tail_credit
from secondsource.read.lines import Line, lines_of
from secondsource.read.linklists import list_end, opens_list, single_link
from secondsource.read.names import agencies_in, is_outlet_name
from secondsource.read.notices import comments_start, consent, offer_lines
from secondsource.read.plugs import divider, menu, plug
from secondsource.read.stamps import Stamp, stamps_in

_RELATIVE = re.compile("|".join(RELATIVE_STAMPS), re.IGNORECASE)
_SLIDE = re.compile(r"^\d{1,3}\s?/\s?\d{1,3}\s+\S|\s\d{1,3} ?(?:/|of) ?\d{1,3}$")
SLIDES_LEAST = 3
FOOT = 4  # lines of the article among which a closing credit stands
SLUG_WORDS = 25  # a line right above a photo credit, up to so long and without a full stop, is its caption
BARE_WORDS = (9, 45)  # a caption that nothing but the missing full stop gives away
BARE_LEAST, CLOSED_LEAST, BARE_SKIP = 2, 5, 4  # at least 2, beside at least 5 full lines, never at the head


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a text, stamps at their heads cut, and what the input said about it."""

    lines: tuple[Line, ...]
    stamps: tuple[Stamp, ...]
    title: str | None
    authors: frozenset[str]
    headings: frozenset[int] | None = None  # starts of lines; None where the input marks nothing


def page_of(report: Report, text: str) -> Page:
    """Look at a report's text line by line; `text` is it with blanks where the reader knows furniture."""
    title, authors, host = report.title, report.bylines, report.publisher
    lines = lines_of(text)
    stamps = stamps_in(lines, host)
    cut = tuple(_cut(line, stamps) for line in lines)
    heads = None if report.headings is None else frozenset(start for start, _ in report.headings)
    return Page(cut, stamps, title, frozenset(a.casefold() for a in authors), heads)


def _cut(line: Line, stamps: Sequence[Stamp]) -> Line:
    """Cut a stamp off the head or the foot of a line that says more."""
    for stamp in stamps:
        if stamp.start == line.start and stamp.end < line.end:
            return line.after(stamp.end)
        if line.start < stamp.start and stamp.end == line.end:
            return line.before(stamp.start)
    return line


def furniture_of(page: Page) -> tuple[Furniture, ...]:
    """Give what does not belong to the article, in order and without overlap."""
    kinds = [_kind(page, i) for i in range(len(page.lines))]
    for add in (
        _notices,
        _signatures,
        _link_lists,
        _slides,
        _closing_credits,
        _agency_credits,
        _slugs,
        _repeats,
        _bare_captions,
    ):
        add(page, kinds)
    whole = [Furniture(x.start, x.end, k) for x, k in zip(page.lines, kinds, strict=True) if k]
    stamps = [Furniture(s.start, s.end, FurnitureKind.PAGE_DATE) for s in page.stamps]
    stamps = [s for s in stamps if not any(f.start <= s.start and s.end <= f.end for f in whole)]
    return tuple(sorted([*whole, *stamps, *_tails(page, kinds)]))


def _tails(page: Page, kinds: Sequence[FurnitureKind | None]) -> list[Furniture]:
    """Give the credits that close a paragraph of the article."""
    free = (line for line, kind in zip(page.lines, kinds, strict=True) if kind is None)
    starts = ((tail_credit(line), line.end) for line in free)
    return [Furniture(a, b, FurnitureKind.REPORTING_CREDIT) for a, b in starts if a is not None]


def body_of(text: str, furniture: Iterable[Furniture]) -> tuple[tuple[int, int], ...]:
    """Give the stretches between the furniture, blanks at their ends cut."""
    out, at = [], 0
    for start, end in [*((f.start, f.end) for f in furniture), (len(text), len(text))]:
        piece = text[at:start]
        kept = piece.strip()
        if kept:
            first = at + len(piece) - len(piece.lstrip())
            out.append((first, first + len(kept)))
        at = max(at, end)
    return tuple(out)


def _kind(page: Page, index: int) -> FurnitureKind | None:
    """Tell what one line is, looked at alone."""
    line = page.lines[index]
    if not line.text or _same(line.text, page.title):
        return None
    if any(s.start <= line.start and line.end <= s.end for s in page.stamps) or _RELATIVE.fullmatch(line.text):
        return FurnitureKind.PAGE_DATE
    tests: tuple[tuple[Callable[[], bool], FurnitureKind], ...] = (
        (lambda: reporting_credit(line, index, page.authors), FurnitureKind.REPORTING_CREDIT),
        (lambda: plug(line), FurnitureKind.PLUG),
        (lambda: single_link(line), FurnitureKind.LINKS),
        (lambda: divider(line) or (page.headings is None and menu(line)), FurnitureKind.OTHER),
    )
    kind = next((kind for test, kind in tests if test()), None)
    return kind or (caption(line, index == 0) if tail_credit(line) is None else None)


def _same(a: str, b: str | None) -> bool:
    return b is not None and a.strip() == b.strip()


def _link_lists(page: Page, kinds: list[FurnitureKind | None]) -> None:
    for i, line in enumerate(page.lines):
        if opens_list(line):
            for k in range(i, list_end(page.lines, i)):
                kinds[k] = kinds[k] or FurnitureKind.LINKS


def _notices(page: Page, kinds: list[FurnitureKind | None]) -> None:
    """A consent banner, an offer of a subscription, and everything from the head of the readers' comments on."""
    start = comments_start(page.lines)
    comments = range(start, len(page.lines)) if start is not None else ()
    banner = {i for i, line in enumerate(page.lines) if consent(line)}
    for i in sorted({*comments, *banner, *offer_lines(page.lines)}):
        kinds[i] = FurnitureKind.PLUG


def _signatures(page: Page, kinds: list[FurnitureKind | None]) -> None:
    """A name alone beside a line with the day, below the headline, signs the article, or is the masthead.

    That it is where it is an outlet's, or where a byline has the writers.
    """
    dated = {i for i, kind in enumerate(kinds) if kind is FurnitureKind.PAGE_DATE}
    head = range(1, min(HEAD_LINES, len(page.lines)))
    signed = any(kinds[i] is FurnitureKind.REPORTING_CREDIT for i in head)
    for i in head:
        if kinds[i] is not None or not {i - 1, i + 1} & dated:
            continue
        if is_outlet_name(page.lines[i].text) or (signed and is_name(page.lines[i])):
            kinds[i] = FurnitureKind.OTHER
        elif is_name(page.lines[i]):
            kinds[i] = FurnitureKind.REPORTING_CREDIT


def _closing_credits(page: Page, kinds: list[FurnitureKind | None]) -> None:
    """A sentence that names who reported counts only below the article's last lines."""
    free = [i for i, k in enumerate(kinds) if k is None]
    for i in free[1:][-FOOT:]:
        if closing_credit(page.lines[i]):
            kinds[i] = FurnitureKind.REPORTING_CREDIT


def _agency_credits(page: Page, kinds: list[FurnitureKind | None]) -> None:
    """A news agency's name alone at the very foot, or before a date stamp, credits the text, not a photo."""
    stamped = {s.order for s in page.stamps}
    for i, line in enumerate(page.lines):
        foot = 1 < i == len(page.lines) - 1 and page.lines[i - 1].terminal
        if kinds[i] is FurnitureKind.CREDIT and (foot or i in stamped) and agencies_in(line.text):
            kinds[i] = FurnitureKind.REPORTING_CREDIT


def _slides(page: Page, kinds: list[FurnitureKind | None]) -> None:
    """Lines numbered `3/16` or ending so are the captions of a slide show, if there are several."""
    slides = [i for i, line in enumerate(page.lines) if _SLIDE.search(line.text)]
    if len(slides) >= SLIDES_LEAST:
        for i in slides:
            kinds[i] = kinds[i] or FurnitureKind.CAPTION


def _slugs(page: Page, kinds: list[FurnitureKind | None]) -> None:
    """The line right above a photo credit, if it is no sentence, is what the photo shows."""
    for i in range(1, len(page.lines)):
        above = page.lines[i - 1]
        loose = above.terminal or above.half_open or above.blank_after or _same(above.text, page.title)
        if kinds[i] is FurnitureKind.CREDIT and i > 1 and not loose and above.words <= SLUG_WORDS:
            kinds[i - 1] = kinds[i - 1] or FurnitureKind.CAPTION


def _repeats(page: Page, kinds: list[FurnitureKind | None]) -> None:
    """A line that stood before, word for word, is a menu, a button, or a headline printed again."""
    seen: set[str] = set()
    for i, line in enumerate(page.lines):
        if line.text in seen and not line.terminal:
            kinds[i] = kinds[i] or FurnitureKind.OTHER
        seen.add(line.text)


def _bare_captions(page: Page, kinds: list[FurnitureKind | None]) -> None:
    """Where an article closes its sentences, full lines without a stop between them are captions.

    Not at the head (standfirsts have no stops either), not the last line (it may be cut off), nothing
    that is quoted or that leads on to the next line, and not in a page, whose marks tell captions.
    """
    if page.headings is not None:
        return
    free = [i for i, k in enumerate(kinds) if k is None]
    closed, listed = sum(page.lines[i].terminal for i in free), _listed(page.lines)
    bare = [i for i in free[BARE_SKIP:-1] if _bare(page.lines[i], page.lines[i + 1]) and i not in listed]
    if len(bare) >= BARE_LEAST and closed >= CLOSED_LEAST and len(bare) <= 2 * closed:
        for i in bare:
            kinds[i] = FurnitureKind.CAPTION


def _bare(line: Line, below: Line) -> bool:
    if line.terminal or line.half_open or not BARE_WORDS[0] <= line.words <= BARE_WORDS[1]:
        return False
    spoken = any(f" {verb} " in f" {line.lower} " for verb in SPEECH_VERBS)
    embedded = "@" in line.text or "://" in line.text or "pic.twitter" in line.text
    return line.text[0].isupper() and not spoken and not embedded and not below.text[:1].islower()


def _listed(lines: Sequence[Line]) -> set[int]:
    """Give the lines that are items of a list which a colon opened."""
    out, inside = set(), False
    for i, line in enumerate(lines):
        if inside and not line.terminal:
            out.add(i)
        inside = line.text.endswith(":") or (inside and not line.terminal)
    return out
