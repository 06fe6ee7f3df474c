"""What analysts decided: each decision in words, and a note at every line that it changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from secondsource.model import DIGITS, LETTERS, NAME, ORIGIN, Decided, Decision, DecisionKind, Dossier
from secondsource.render.view.index import Index
from secondsource.render.view.page import Chip, Line, Part, Section, Shape, Tone
from secondsource.render.view.wording import LEFT, RIGHT
from secondsource.render.view.words import count, date_words, one_line

SAID = {
    DecisionKind.MERGE: "These reports are one story",
    DecisionKind.SPLIT: "These reports are a story of their own",
    DecisionKind.SAME: "{} are the same",
    DecisionKind.NOT_SAME: "{} are not the same",
    DecisionKind.INDEPENDENT: "{} are independent of each other",
    DecisionKind.NOT_INDEPENDENT: "{} are not independent of each other",
    DecisionKind.SPEAKER: "{} is said by {value}",
    DecisionKind.GRADE: "{} is graded {value} ({grade})",
}


def decided(dossier: Dossier, index: Index) -> Section:
    """Give every decision that was replayed, with who made it, when, and why."""
    lines = tuple(_line(d, dossier, index) for d in dossier.decisions)
    return Section(
        "decisions",
        "Decided by analysts",
        "People decided this, with their reasons; the lines that it changed say so.",
        (Part(lines, len(lines)),),
        "Nothing.",
    )


def noted(sections: Iterable[Section], dossier: Dossier, index: Index) -> tuple[Section, ...]:
    """Give sections in which every line that a decision changed says so."""
    found: dict[str, list[Decision]] = {}
    for one in dossier.decisions:
        for changed in one.changed:
            found.setdefault(changed, []).append(one.decision)
    told = {key: (held, " ".join(_told(d, dossier, index) for d in held)) for key, held in found.items()}
    return tuple(
        replace(s, parts=tuple(replace(p, lines=tuple(_noted(x, told) for x in p.lines)) for p in s.parts))
        for s in sections
    )


def _noted(line: Line, told: dict[str, tuple[list[Decision], str]]) -> Line:
    if line.id not in told:
        return line
    held, words = told[line.id]
    grades = [d.value for d in held if d.kind == DecisionKind.GRADE]
    chip = Chip(f"graded {grades[-1]}" if grades else "decided", Tone.CHANGE)
    if line.shape is Shape.LIST:
        return replace(line, chips=(*line.chips, chip), why=f"{line.why} {words}".strip())
    return replace(line, chips=(*line.chips, chip), note=f"{line.note}. {words}" if line.note else words)


def _line(one: Decided, dossier: Dossier, index: Index) -> Line:
    of_reports = one.decision.kind in (DecisionKind.MERGE, DecisionKind.SPLIT)
    what = count(len(one.changed), "report" if of_reports else "line")
    chip = Chip(what if one.changed else "changes nothing here", Tone.CHANGE if one.changed else Tone.PLAIN)
    claims = [index.claims[c].span for c in one.decision.ids("claim") if c in index.claims]
    return Line(
        _said(one.decision, dossier, index), (chip,), note=_signed(one.decision), refs=index.refs_to(claims)
    )


def _told(decision: Decision, dossier: Dossier, index: Index) -> str:
    return f"{_said(decision, dossier, index)} ({_signed(decision)})."


def _signed(decision: Decision) -> str:
    day = date_words(decision.added[:10])
    return one_line(f"{decision.author}, {day}: {decision.reason}").rstrip(".")


def _said(decision: Decision, dossier: Dossier, index: Index) -> str:
    """Give a decision in words."""
    content = {a.id: a.content.text for a in dossier.attributions if a.id in decision.about}
    named = [*decision.named(ORIGIN), *decision.named(NAME)]
    quoted = [index.claims[c].span.text for c in decision.ids("claim") if c in index.claims]
    quoted += [content[a] for a in decision.ids("attribution") if a in content]
    things = [*map(index.told, named), *(f"{LEFT}{one_line(q)}{RIGHT}" for q in quoted)]
    grade = LETTERS.get(decision.value) or DIGITS.get(decision.value, "")
    words = SAID[DecisionKind(decision.kind)]
    return words.format(" and ".join(things), value=one_line(decision.value), grade=grade)
