"""How the reports changed: revisions sentence by sentence, and copies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from secondsource.model import Change, ChangeKind, Copy, Dossier, FindingKind, Revision, Span, content_id
from secondsource.render import limits
from secondsource.render.view.index import Index
from secondsource.render.view.page import Chip, Line, Part, Section, Shape, Tone
from secondsource.render.view.worddiff import Marks, differing_words
from secondsource.render.view.words import one_line

ORDER = (ChangeKind.REMOVED, ChangeKind.REWORDED, ChangeKind.ADDED)
WORDS = {ChangeKind.REMOVED: "dropped", ChangeKind.REWORDED: "reworded", ChangeKind.ADDED: "added"}
_TONES = {ChangeKind.ADDED: Tone.GOOD, ChangeKind.REMOVED: Tone.CLASH, ChangeKind.REWORDED: Tone.CHANGE}


def changes(dossier: Dossier, index: Index) -> Section:
    """Give every revision with its changes, then the copies."""
    gone = frozenset(s for f in dossier.findings if f.kind is FindingKind.DROPPED for s in f.spans)
    parts = [_revision(r, index, gone) for r in dossier.revisions]
    parts.append(Part(_copies(dossier.copies, index), limits.COPIES, "Copies"))
    return Section(
        "changes",
        "How the reports changed",
        "Later versions of one report, and reports that repeat another's text.",
        tuple(p for p in parts if p.lines),
        "No revision and no copy was found.",
    )


def _revision(revision: Revision, index: Index, gone: frozenset[Span]) -> Part:
    """Give the changes: what was dropped first, then what was reworded, then what was added.

    `gone` are the stretches of the older version that the newer one does not tell at all.
    """
    tally = Counter(c.kind for c in revision.changes)
    said = ", ".join(f"{tally[k]} {WORDS[k]}" for k in ORDER if tally[k]) or "no sentence changed"
    title = f"{index.outlet(revision.older)} \N{RIGHTWARDS ARROW} {index.outlet(revision.newer)}: {said}"
    head = Line(index.told(revision.why) or "Later version of the same report")
    ordered = sorted(revision.changes, key=lambda c: ORDER.index(c.kind))
    clauses = tuple(_clause(s, index) for s in sorted(gone) if _within_a_reworded(s, revision))
    lines = (*clauses, *(_change(c, index) for c in ordered))
    return Part(lines or (head,), limits.CHANGES, title)


def _within_a_reworded(span: Span, revision: Revision) -> bool:
    """Whether a stretch that is gone lies inside a sentence that is else only reworded."""
    reworded = (c.old for c in revision.changes if c.kind is ChangeKind.REWORDED and c.old is not None)
    return any(old.covers(span) for old in reworded)


def _clause(span: Span, index: Index) -> Line:
    """Give one clause that stands in the older version alone."""
    address = content_id("change", f"{span.report_id} {span.start} {span.text}")
    chips = (Chip(f"{WORDS[ChangeKind.REMOVED]} within a reworded sentence", _TONES[ChangeKind.REMOVED]),)
    return Line(one_line(span.text), chips=chips, refs=index.refs_to([span]), id=address)


def _change(change: Change, index: Index) -> Line:
    """Give a change; of a reworded sentence both wordings side by side, the words marked that differ."""
    chips = (Chip(WORDS[change.kind], _TONES[change.kind]),)
    spans = [s for s in (change.old, change.new) if s]
    address = content_id("change", *(f"{s.report_id} {s.start} {s.text}" for s in spans))
    if change.old is None or change.new is None:
        said = one_line(spans[0].text) if spans else ""
        return Line(said, chips=chips, refs=index.refs_to(spans), id=address)
    before, after = one_line(change.old.text), one_line(change.new.text)
    dropped, added = differing_words(before, after)
    return Line(
        "",
        chips=chips,
        shape=Shape.VERSIONS,
        id=address,
        under=(
            _wording("before", before, dropped, change.old, index),
            _wording("after", after, added, change.new, index),
        ),
    )


def _wording(when: str, words: str, marks: Marks, span: Span, index: Index) -> Line:
    quote = Line(words, marks=marks, refs=index.refs_to([span]))
    return Line(when, under=(quote,))


def _copies(copies: Sequence[Copy], index: Index) -> tuple[Line, ...]:
    """Give a line for each pair, and one for each text that three or more reports print."""
    texts = _texts(copies)
    held = [[c for c in copies if {c.target, c.source} <= text] for text in texts]
    lines = [
        _text(text, of, index) if len(text) > 2 else _copy(of[0], index)
        for text, of in zip(texts, held, strict=True)
    ]
    return (*lines, *(_copy(c, index) for c in copies if c.source is None))


def _texts(copies: Sequence[Copy]) -> list[set[str]]:
    """Join the pairs into sets of reports that print one text, in order of their first report."""
    found: list[set[str]] = []
    for copy in copies:
        if copy.source is None:
            continue
        pair = {copy.target, copy.source}
        touched = [text for text in found if text & pair]
        found = [text for text in found if not text & pair] + [pair.union(*touched)]
    return sorted(found, key=min)


def _text(text: set[str], copies: Sequence[Copy], index: Index) -> Line:
    shares = sorted(round(100 * c.shared) for c in copies)
    whys = Counter(index.told(c.why).rpartition("; ")[2] for c in copies if "; " in c.why)
    outlets = ", ".join(index.outlet(r) for r in sorted(text))
    chip = Chip(
        f"{shares[0]}\N{EN DASH}{shares[-1]} % shared" if shares[0] < shares[-1] else f"{shares[0]} % shared"
    )
    return Line(
        f"{len(text)} reports print one text: {outlets}",
        chips=(chip,),
        note="; ".join(w for w, _ in whys.most_common(1)),
    )


def _copy(copy: Copy, index: Index) -> Line:
    source = index.outlet(copy.source) if copy.source else "a text that is not among the reports"
    share = f"{round(100 * copy.shared)} % shared"
    return Line(f"{index.outlet(copy.target)} repeats {source}", chips=(Chip(share),), note=index.told(copy.why))
