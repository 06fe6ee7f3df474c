"""The chain of decisions behind one fact, difference or origin: claims, slots, frames, rules, guards, hops."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from secondsource.errors import UsageError
from secondsource.model import Claim, Difference, Dossier, Fact, Frame, Origin, Span, Trace

Known = Difference | Fact | Origin


def why(dossier: Dossier, wanted: str) -> str:
    """Give the decisions that led to the fact, difference or origin with this id, as lines of text.

    The beginning of an id will do where it fits one only; raises UsageError where none or several fit.
    """
    every: tuple[Known, ...] = (*dossier.differences, *dossier.facts, *dossier.origins)
    found = [x for x in every if x.id.startswith(wanted)]
    exact = [x for x in found if x.id == wanted] or found
    if not wanted or len(exact) != 1:
        fits = "fits none" if not exact else f"fits {len(exact)}"
        raise UsageError(f"{wanted!r} {fits} of the facts, differences and origins; their ids stand in the JSON")
    return "\n".join(_lines(dossier, exact[0])) + "\n"


def _lines(dossier: Dossier, one: Known) -> Iterator[str]:
    if isinstance(one, Difference):
        yield from _difference(dossier, one)
    elif isinstance(one, Fact):
        yield f"{one.id}: {_flat(one.statement)}"
        yield f"  {one.status.value}; {one.least} to {one.most} origins: {one.why}"
        yield from _claims(dossier, one.claims, agreeing=one.agreeing)
    else:
        yield f"{one.id}: {one.name}"
        yield f"  {one.kind.value}: {one.why}"
        yield from _claims(dossier, [t.claim for t in dossier.traces if t.origin == one.id])


def _difference(dossier: Dossier, one: Difference) -> Iterator[str]:
    yield f"{one.id}: {one.question}"
    yield f"  {one.relation.value}: {one.reason}"
    yield f"  rule that fired: {one.rule or 'not said'}; guards that held: {', '.join(one.guards) or 'none'}"
    yield f"  rank {one.rank:g}, of {len(dossier.differences)} differences"
    for version in one.versions:
        yield f"  version {_flat(version.value)}"
        yield from (f"    differing: {_at(d)} {_quoted(d)}" for d in version.differing)
        yield from _claims(dossier, version.claims)


def _claims(dossier: Dossier, ids: Iterable[str], agreeing: Iterable[str] = ()) -> Iterator[str]:
    known = {c.id: c for c in dossier.claims}
    traces = {t.claim: t for t in dossier.traces}
    firm = frozenset(agreeing)
    for name in ids:
        if name in known:
            yield from _claim(known[name], traces.get(name), name in firm)


def _claim(claim: Claim, trace: Trace | None, firm: bool) -> Iterator[str]:
    yield f"    {claim.id} {_at(claim.span)} {_quoted(claim.span)}{' (agrees)' if firm else ''}"
    slots = ", ".join(f"{s.kind.value} {s.value}" for s in claim.slots)
    yield f"      slots read: {slots or 'none'}"
    if claim.frame is not None:
        yield f"      {_frame(claim.frame)}"
    if trace is not None:
        yield f"      origin: {' > '.join(trace.path)} ({trace.why})"


def _frame(frame: Frame) -> str:
    parts = [f"deed {frame.predicate}"]
    parts += [f"doer {_flat(frame.doer.span.text)}"] if frame.doer else []
    parts += [f"undergoer {_flat(frame.undergoer.span.text)}"] if frame.undergoer else []
    parts += [f"{r.kind.value} {_flat(r.filler.span.text)}" for r in frame.roles]
    held = frame.factuality
    polarity = held.polarity.value if held.polarity else "open"
    trigger = f" by {_quoted(held.trigger)}" if held.trigger else ""
    return f"{'; '.join(parts)}; {held.mood.value}, {held.certainty.value}, {polarity}{trigger}"


def _at(span: Span) -> str:
    return f"{span.report_id}[{span.start}:{span.end}]"


def _quoted(span: Span) -> str:
    return f"\N{LEFT DOUBLE QUOTATION MARK}{_flat(span.text)}\N{RIGHT DOUBLE QUOTATION MARK}"


def _flat(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
