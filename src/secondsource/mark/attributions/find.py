"""The order of the passes over one report, and the finished attributions."""

from __future__ import annotations

from secondsource.mark.attributions.according import according
from secondsource.mark.attributions.anonymity import unnamed_type
from secondsource.mark.attributions.citing import cited, quoted_as_saying
from secondsource.mark.attributions.clauses import finite_clauses
from secondsource.mark.attributions.continued import continued
from secondsource.mark.attributions.discourse import Said, Scene, as_mostly
from secondsource.mark.attributions.draft import Draft
from secondsource.mark.attributions.facets import facets_of
from secondsource.mark.attributions.headlines import headlines
from secondsource.mark.attributions.infinitives import infinitives
from secondsource.mark.attributions.introduced import introduced
from secondsource.mark.attributions.labels import labelled
from secondsource.mark.attributions.manner import as_put, clefts
from secondsource.mark.attributions.nesting import compounded, kept, parent_of, within_tags, without_echoes
from secondsource.mark.attributions.nominal import nominal
from secondsource.mark.attributions.objects import called_for
from secondsource.mark.attributions.passives import passives
from secondsource.mark.attributions.pulled import pulled_from, pulled_lines
from secondsource.mark.attributions.quoted_parts import quoted_parts
from secondsource.mark.attributions.speakers import Answer, resolve
from secondsource.mark.attributions.stances import SILENCES, silences, stance_of
from secondsource.mark.attributions.tags import tags
from secondsource.mark.attributions.text import Range, Text, build_text
from secondsource.mark.attributions.that_clauses import that_clauses
from secondsource.mark.attributions.told import told_outlet
from secondsource.model import Act, Attribution, AttributionKind, Name, Report, Sentence, Span, content_id


def find_attributions(
    report: Report, sentences: tuple[Sentence, ...], names: tuple[Name, ...], acts: str = "speech"
) -> tuple[Attribution, ...]:
    """Find who says what in one report, in text order.

    `acts` is "speech" or "all" (belief, attitude and other acts too). Sources that would not comment are
    always given, with the act `other` and the stance that says so, as no words of theirs are reported.
    """
    if not sentences:
        return ()
    text, names = build_text(report, sentences), as_mostly(names)
    drafts = [d for d in found(text, names) if acts == "all" or d.act is Act.SPEECH or d.rule in SILENCES]
    return tuple(_finished(text, drafts, names))


def found(text: Text, names: tuple[Name, ...]) -> list[Draft]:
    """Give the drafts of every pass, in text order, one for each cue."""
    passes = (
        tags,
        finite_clauses,
        that_clauses,
        quoted_parts,
        infinitives,
        according,
        as_put,
        clefts,
        nominal,
        called_for,
        passives,
    )
    base = [d for find in passes for d in find(text) if not compounded(text, d)]
    base += [*introduced(text, names), *labelled(text, names)]
    silent = list(silences(text))
    quiet = {d.at for d in silent}
    base = within_tags(
        kept([*(d for d in base if d.at not in quiet), *quoted_as_saying(text, base), *headlines(text, names)])
    )
    base = _relayed(text, base, names)
    base += cited(text, base, names)
    base += continued(text, base)
    return without_echoes(text, kept([*base, *silent, *pulled_lines(text, base)]))


def _relayed(text: Text, drafts: list[Draft], names: tuple[Name, ...]) -> list[Draft]:
    """Put both levels of `T told the outlet S` in the place of T's."""
    pairs = {inner.at: (outer, inner) for outer, inner in told_outlet(text, drafts, names)}
    out: list[Draft] = []
    for d in drafts:
        out += pairs[d.at] if d.at in pairs and d.via is None and d.rule != "told-outlet" else (d,)
    return out


def _finished(text: Text, drafts: list[Draft], names: tuple[Name, ...]) -> list[Attribution]:
    parents = _parents(drafts)
    answers = _answers(text, drafts, parents, names)
    ids = {id(d): _id(text, d) for d in drafts}
    out = []
    for d in sorted(drafts, key=lambda d: (d.content, d.cue or (0, 0), ids[id(d)])):
        parent, answer = parents[id(d)], answers[id(d)]
        above = ids[id(parent)] if parent is not None and ids[id(parent)] != ids[id(d)] else None
        out.append(_attribution(text, d, ids[id(d)], answer, above))
    return out


def _parents(drafts: list[Draft]) -> dict[int, Draft | None]:
    """Give each draft's relayer; one that another draft of its cue replaced relays nothing."""
    held = {id(d) for d in drafts}
    above = {id(d): parent_of(d, drafts) for d in drafts}
    return {d: parent if id(parent) in held else None for d, parent in above.items()}


def _answers(
    text: Text, drafts: list[Draft], parents: dict[int, Draft | None], names: tuple[Name, ...]
) -> dict[int, Answer]:
    """Resolve the speakers in text order, each with what was said before it."""
    answers: dict[int, Answer] = {}
    said: list[Said] = []
    known: dict[int, Said] = {}
    facets = facets_of(text, names)
    for d in _outer_first(drafts, parents):
        parent = parents[id(d)]
        outer = known.get(id(parent)) if parent is not None else None
        answers[id(d)] = answer = _answer(Scene(text, names, said, outer, d.content, facets), d, answers)
        if d.source is not None and (d.act is Act.SPEECH or d.rule in SILENCES):
            nested, heard = parent is not None and d.via is None, d.rule == "told-outlet"
            entry = Said(_place(d), d.source, answer.speaker, answer.anonymous, nested, heard)
            known[id(d)] = entry
            said.append(entry)
    for d in drafts:
        if d.source is None and d.rule == "continued" and (full := pulled_from(text, d, drafts)) is not None:
            answers[id(d)] = answers[id(full)]
    return answers


def _outer_first(drafts: list[Draft], parents: dict[int, Draft | None]) -> list[Draft]:
    """Order drafts as they are read, each after the one that relays it."""
    lines: dict[int, list[tuple[int, int, Range]]] = {}

    def line(d: Draft) -> list[tuple[int, int, Range]]:
        if id(d) not in lines:
            lines[id(d)] = [_reading_order(d)]  # of a ring of drafts too
            parent = parents[id(d)]
            lines[id(d)] = [*(line(parent) if parent is not None else ()), _reading_order(d)]
        return lines[id(d)]

    return sorted(drafts, key=line)


def _reading_order(d: Draft) -> tuple[int, int, Range]:
    """Order drafts by where their source stands, outer ones first."""
    return (d.source or d.cue or d.content)[0], -(d.content[1] - d.content[0]), d.content


def _place(d: Draft) -> int:
    return (d.cue or d.source or d.content)[0]


def _answer(scene: Scene, d: Draft, answers: dict[int, Answer]) -> Answer:
    if d.follows is not None and id(d.follows) in answers:
        return answers[id(d.follows)]
    if d.source is None:
        return Answer(None, True)
    return resolve(scene, d.source)


def _id(text: Text, d: Draft) -> str:
    parts = [str(n) for r in (d.content, d.cue or (-1, -1), d.source or (-1, -1)) for n in r]
    return content_id("attribution", text.report.id, *parts, d.rule)


def _attribution(text: Text, d: Draft, ident: str, answer: Answer, parent: str | None) -> Attribution:
    def span(where: Range | None) -> Span | None:
        return text.report.span(*where) if where is not None else None

    return Attribution(
        ident,
        text.report.span(*d.content),
        span(d.cue),
        span(d.source),
        answer.speaker.span if answer.speaker else None,
        answer.anonymous,
        kind_of(text, d),
        unnamed_type(text, d.source) if answer.anonymous else None,
        d.act,
        stance_of(text, d),
        parent,
        d.rule,
    )


def kind_of(text: Text, d: Draft) -> AttributionKind:
    """Tell by how much of the content, apart from its own tag, stands in quotation marks."""
    aside = [r for r in (d.cue, d.source) if r is not None]
    words = [
        i
        for i in text.between(*d.content)
        if text.words[i].pos != "PUNCT" and not any(a <= text.words[i].start < b for a, b in aside)
    ]
    cue = d.cue or (-1, -1)
    near = [q for q in text.quotations if d.content[0] < q.end and q.start < d.content[1]]
    near = [q for q in near if not (q.start <= cue[0] and cue[1] <= q.end)]  # its own cue stands in it
    inside = [any(q.start <= text.words[i].start < q.end for q in near) for i in words]
    if words and all(inside):
        return AttributionKind.DIRECT
    return AttributionKind.MIXED if any(inside) else AttributionKind.INDIRECT
