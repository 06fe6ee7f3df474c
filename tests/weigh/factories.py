"""Linked reports made by hand for tests of the weighing stage: no model is loaded, all text is invented."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from making import report, sentences
from secondsource.model import (
    Alignment,
    Attribution,
    AttributionKind,
    Claim,
    ClaimKind,
    Copy,
    Difference,
    Entity,
    Fact,
    Linked,
    Marked,
    Modality,
    NameKind,
    Revision,
    Sentence,
    Slot,
    SlotKind,
    Stance,
    UnnamedType,
)
from secondsource.settings import WeighSettings
from secondsource.weigh.facts import find_facts
from secondsource.weigh.origins import find_origins
from secondsource.weigh.view import view_of

VERBS = frozenset("broke took swept landed condemned sold crossed reached were was is fell rebuilt fed".split())
UNNAMED = {"official": UnnamedType.OFFICIAL, "diplomat": UnnamedType.DIPLOMAT, "source": UnnamedType.INSIDER}


def told(
    name: str,
    *lines: str,
    publisher: str | None = None,
    published: str | None = None,
    agencies: tuple[str, ...] = (),
) -> Marked:
    """Build a report of one claim a line: "who: what", "paper > who: what" for a relay, or "what" in own voice.

    The claims' ids are "name:0", "name:1" and so on.
    """
    texts = [_text(line) for line in lines]
    made = replace(report(name, "\n".join(texts), publisher, published), agencies=agencies)
    held = tuple(_with_verbs(s) for s in sentences(made))
    claims, attributions = [], []
    start = 0
    for n, (line, text) in enumerate(zip(lines, texts, strict=True)):
        who, what = _parts(line)
        chain = _chain(made.text, name, n, start, who, what)
        attributions += [replace(a, content=made.span(start, start + len(what))) for a in chain]
        at = next((s.index for s in held if s.span.start <= start < s.span.end), 0)
        span = made.span(start, start + len(what))
        inner = attributions[-1].id if who else None
        claims.append(Claim(f"{name}:{n}", span, at, ClaimKind.CLAUSE, (), attribution=inner))
        start += len(text) + 1
    marked = Marked(made, held, attributions=tuple(attributions), claims=tuple(claims))
    return _with_sources(marked, lines, texts)


def _with_verbs(sentence: Sentence) -> Sentence:
    """Tag the words of VERBS as finite verbs."""
    words = (replace(w, tag="VBD") if w.text.casefold() in VERBS else w for w in sentence.words)
    return replace(sentence, words=tuple(words))


def _parts(line: str) -> tuple[list[str], str]:
    who, found, what = line.partition(": ")
    return ([w.strip() for w in who.split(">")], what) if found else ([], line)


def _text(line: str) -> str:
    who, what = _parts(line)
    return f"{what}, said {' citing '.join(who)}." if who else f"{what}."


def _chain(text: str, name: str, n: int, start: int, who: Sequence[str], what: str) -> list[Attribution]:
    placeholder = report(name, text).span(start, start + len(what))
    return [
        Attribution(
            f"{name}:{n}:{level}",
            placeholder,
            None,
            None,
            None,
            w.split()[0] in ("unnamed", "an", "a"),
            AttributionKind.INDIRECT,
            unnamed=UNNAMED.get(w.split()[-1]) if w.split()[0] in ("unnamed", "an", "a") else None,
            parent=f"{name}:{n}:{level - 1}" if level else None,
        )
        for level, w in enumerate(who)
    ]


def _with_sources(marked: Marked, lines: Iterable[str], texts: Sequence[str]) -> Marked:
    """Put the spans of sources and cues in."""
    spans, start = {}, 0
    for n, (line, text) in enumerate(zip(lines, texts, strict=True)):
        who, what = _parts(line)
        at = start + len(what)
        for level, w in enumerate(who):
            found = marked.report.text.index(w, at)
            spans[f"{marked.report.id}:{n}:{level}"] = marked.report.span(found, found + len(w))
            at = found + len(w)
        start += len(text) + 1
    attributions = tuple(replace(a, source=spans[a.id]) for a in marked.attributions)
    return replace(marked, attributions=attributions)


def changed(marked: Marked, claim: str, **fields: object) -> Marked:
    """Change fields of one claim."""
    claims = tuple(replace(c, **fields) if c.id == claim else c for c in marked.claims)  # type: ignore[arg-type]
    return replace(marked, claims=claims)


def stanced(marked: Marked, claim: str, stance: Stance) -> Marked:
    """Give the innermost attribution of a claim a stance."""
    attribution = next(c.attribution for c in marked.claims if c.id == claim)
    held = tuple(replace(a, stance=stance) if a.id == attribution else a for a in marked.attributions)
    return replace(marked, attributions=held)


def numbered(marked: Marked, claim: str, words: str, value: str, kind: SlotKind = SlotKind.NUMBER) -> Marked:
    """Give a claim a slot, at the first place of its words."""
    span = next(c.span for c in marked.claims if c.id == claim)
    at = marked.report.text.index(words, span.start)
    return changed(marked, claim, slots=(Slot(kind, marked.report.span(at, at + len(words)), value),))


def hedged(marked: Marked, claim: str, modality: Modality) -> Marked:
    """Give a claim a modality."""
    return changed(marked, claim, modality=modality)


def linked(
    *piles: Marked,
    same: Iterable[tuple[str, ...]] = (),
    people: Iterable[str] = (),
    bodies: Iterable[str] = (),
    copies: Iterable[tuple[str, str]] = (),
    revisions: Iterable[tuple[str, str]] = (),
    score: float = 0.9,
) -> Linked:
    """Link reports: `same` are the facts as ids of claims, `people` and `bodies` the named speakers."""
    entities = (*_entities(piles, people, NameKind.PERSON), *_entities(piles, bodies, NameKind.ORGANISATION))
    of = {c.id: m.report.id for m in piles for c in m.claims}
    pairs = {(a, b) for group in same for a in group for b in group if a < b and of[a] != of[b]}
    return Linked(
        marked=tuple(sorted(piles, key=lambda m: m.report.id)),
        copies=tuple(Copy(a, b, 0.9) for a, b in copies),
        revisions=tuple(Revision(a, b, ()) for a, b in revisions),
        entities=entities,
        speakers=tuple(sorted(_speakers(piles, entities))),
        alignments=tuple(Alignment(a, b, score, score >= 0.7) for a, b in sorted(pairs)),
        groups=tuple(tuple(group) for group in same),
    )


def _entities(piles: Iterable[Marked], names: Iterable[str], kind: NameKind) -> tuple[Entity, ...]:
    out = []
    for name in names:
        spans = []
        for marked in piles:
            at = marked.report.text.find(name)
            while at >= 0:
                spans.append(marked.report.span(at, at + len(name)))
                at = marked.report.text.find(name, at + 1)
        out.append(Entity(f"e-{name}", kind, name, (name,), tuple(spans)))
    return tuple(out)


def _speakers(piles: Iterable[Marked], entities: Iterable[Entity]) -> Iterable[tuple[str, str]]:
    named = {e.name: e.id for e in entities}
    for marked in piles:
        for a in marked.attributions:
            found = [n for n in named if a.source is not None and n in a.source.text and not a.anonymous]
            if found:
                yield a.id, named[max(found, key=len)]


def facts_of(of: Linked, *disputes: Difference) -> tuple[Fact, ...]:
    """Find the facts of linked reports, in order of rank."""
    view, settings = view_of(of), WeighSettings()
    return find_facts(view, find_origins(view, settings), disputes, settings)


def fact_of(of: Linked, *disputes: Difference) -> Fact:
    """Find the first fact of several claims."""
    return next(f for f in facts_of(of, *disputes) if len(f.claims) > 1)
