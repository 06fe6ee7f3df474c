"""Who said it: the same quotation, word for word, in the mouths of two people.

Both must be named beside the quotation, with a word of speech, in one sentence with it; and neither may be named
near the other's: who is talked to, and who talks, is too easily mixed up. A part of a sentence may be a slogan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from secondsource.model import Aspect, Attribution, Entity, NameKind, Relation, Span
from secondsource.weigh.compare import Saying, compare_sayings
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene

RANK = 0.66
AROUND = 2  # sentences before and after that are near a quotation
QUOTED = re.compile(r"“([^“”\n]{20,600})”|\"([^\"\n]{20,600})\"")
OF = re.compile(r"\b(?:of|for|to|from|with|by)\b", re.IGNORECASE)  # "a spokesman for Brandt"
OWNING = ("'s", "’s", "' ", "’ ")
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation with the named person who is said to have said it, and the words near it."""

    span: Span
    saying: Saying
    reading: Reading
    near: str


def quote_rivals(scene: Scene, _rails: Rails) -> Iterator[Candidate]:
    """Give the quotations that two reports put into the mouths of two people."""
    for one, other in combinations(list(_quotes(scene)), 2):
        if one.span.report_id == other.span.report_id or _mixed_up(one, other):
            continue
        judged = compare_sayings(one.saying, other.saying)
        if judged.relation is Relation.CONFLICT:
            versions = tuple((q.saying.name, (q.reading,)) for q in (one, other))
            shorter = min(one.span.text, other.span.text, key=lambda t: (len(t), t))
            question = f"Who said “{shorter.strip(' ,.')}”?"
            yield Candidate(
                "quotation", question, Aspect.PERSON, question, judged.relation, versions, judged.reason, RANK
            )


def _mixed_up(one: Quote, other: Quote) -> bool:
    """Whether the speaker of one quotation is named near the other, by the last name."""
    return one.saying.name.split()[-1] in other.near or other.saying.name.split()[-1] in one.near


def _quotes(scene: Scene) -> Iterator[Quote]:
    for marked in scene.view.marked:
        report = marked.report
        for start, end in report.body:
            for found in QUOTED.finditer(report.text, start, end):
                span = report.span(*found.span(1 if found.group(1) else 2))
                told = _attribution(scene, span)
                near = _near(scene, span, told) if told is not None and span.text[0].isupper() else ""
                speaker = _named_speaker(scene, told) if told is not None and near else None
                reading = _reading(scene, span, speaker) if speaker is not None else None
                if told is not None and speaker is not None and reading is not None:
                    words = tuple(w.casefold().replace("’", "'") for w in WORD.findall(span.text))
                    yield Quote(span, Saying(words, speaker.name, speaker.id, _others(scene, told)), reading, near)


def _near(scene: Scene, span: Span, told: Attribution) -> str:
    """Give the sentences around a quotation with its source and cue; "" where they do not stand in one with it."""
    if told.source is None or told.cue is None or told.source.overlaps(span):
        return ""
    held = scene.view.sentences[span.report_id]
    own = next((s for s in held if s.span.covers(told.source)), None)
    if own is None or not (own.span.covers(told.cue) and own.span.overlaps(span)):
        return ""
    return " ".join(s.span.text for s in held if abs(s.index - own.index) <= AROUND)


def _attribution(scene: Scene, span: Span) -> Attribution | None:
    held = [a for a in scene.view.marks[span.report_id].attributions if a.content.covers(span)]
    return min(held, key=lambda a: (a.content.end - a.content.start, a.id), default=None)


def _named_speaker(scene: Scene, told: Attribution) -> Entity | None:
    """Give the person whom the source itself names: "Ana Brandt said", not "she" or "Brandt's lawyer"."""
    entity = scene.view.entities.get(scene.view.speakers.get(told.id, ""))
    if entity is None or entity.kind is not NameKind.PERSON or told.source is None or told.anonymous:
        return None
    named = [m for m in entity.mentions if told.source.covers(m)]
    text = scene.view.reports[told.source.report_id].text
    for m in named:
        before, after = text[told.source.start : m.start], text[m.end : m.end + 2]
        if not OF.search(before) and after not in OWNING:
            return entity
    return None


def _others(scene: Scene, told: Attribution) -> frozenset[str]:
    """Give everybody else who has a part in the saying: named in the source, or relaying it."""
    spans = [a.source for a in scene.view.chain(told) if a.source is not None]
    return frozenset(e.id for s in spans for _, e in scene.view.mentions_in(s))


def _reading(scene: Scene, span: Span, speaker: Entity) -> Reading | None:
    held = [c for c in scene.view.claims.values() if c.span.overlaps(span)]
    best = max(held, key=lambda c: (min(c.span.end, span.end) - max(c.span.start, span.start), c.id), default=None)
    return scene.read(best, speaker.id, speaker.name) if best is not None else None
