"""How the reports changed: revisions sentence by sentence, and copies."""

from __future__ import annotations

from collections import Counter

from secondsource.model import Change, ChangeKind, Copy, Dossier, Revision
from secondsource.render import limits
from secondsource.render.view.index import Index
from secondsource.render.view.page import Chip, Line, Part, Section, Tone
from secondsource.render.view.words import one_line

_TONES = {ChangeKind.ADDED: Tone.GOOD, ChangeKind.REMOVED: Tone.CLASH, ChangeKind.REWORDED: Tone.CHANGE}


def changes(dossier: Dossier, index: Index) -> Section:
    """Give every revision with its changes, then the copies."""
    parts = [_revision(r, index) for r in dossier.revisions]
    parts.append(Part(tuple(_copy(c, index) for c in dossier.copies), limits.COPIES, "Copies"))
    return Section(
        "changes",
        "How the reports changed",
        "Later versions of one report, and reports that repeat another's text.",
        tuple(p for p in parts if p.lines),
        "No revision and no copy was found.",
    )


def _revision(revision: Revision, index: Index) -> Part:
    tally = Counter(c.kind for c in revision.changes)
    said = ", ".join(f"{tally[k]} {k.value}" for k in ChangeKind if tally[k]) or "no sentence changed"
    title = f"{index.outlet(revision.older)} \N{RIGHTWARDS ARROW} {index.outlet(revision.newer)}: {said}"
    head = Line(index.told(revision.why) or "Later version of the same report")
    lines = tuple(_change(c, index) for c in revision.changes)
    return Part(lines or (head,), limits.CHANGES, title)


def _change(change: Change, index: Index) -> Line:
    chips = (Chip(change.kind.value, _TONES[change.kind]),)
    spans = [s for s in (change.old, change.new) if s]
    words = [one_line(s.text) for s in spans]
    note = f"before: {words[0]}" if len(words) == 2 else ""
    return Line(words[-1] if words else "", chips=chips, note=note, refs=index.refs_to(spans))


def _copy(copy: Copy, index: Index) -> Line:
    source = index.outlet(copy.source) if copy.source else "a text that is not among the reports"
    share = f"{round(100 * copy.shared)} % shared"
    return Line(f"{index.outlet(copy.target)} repeats {source}", chips=(Chip(share),), note=index.told(copy.why))
