"""What is new in a story: two dossiers of it, one of them with more reports, compared."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.library.values import News, NewsKind
from secondsource.model import Claim, Difference, Dossier, FindingKind, Origin, Span, Status

GONE = {FindingKind.DROPPED: NewsKind.DROPPED, FindingKind.WITHDRAWN: NewsKind.WITHDRAWN}


def news(story: str, before: Dossier | None, now: Dossier) -> Iterator[News]:
    """Give what the later dossier has and the earlier one had not, in order of kind, then as the dossier ranks it.

    `before` is None where the story itself is new: then that is the news, and nothing else.
    """
    if before is None:
        told = now.event[0].text if now.event else (now.used or now.reports)[0].title or ""
        yield News(NewsKind.STORY, story, told, tuple(r.id for r in now.reports), now.event[:1])
        return
    old = {r.id for r in before.reports}
    for report in (r for r in now.reports if r.id not in old):
        yield News(NewsKind.REPORT, story, report.title or report.id, (report.id,))
    yield from _origins(story, before, now)
    yield from _differences(story, before, now)
    yield from _corroborated(story, before, now)
    known = {(f.kind, f.text) for f in before.findings}
    for finding in now.findings:
        if finding.kind in GONE and (finding.kind, finding.text) not in known:
            yield News(GONE[finding.kind], story, finding.text, _reports(finding.spans), finding.spans)


def _origins(story: str, before: Dossier, now: Dossier) -> Iterator[News]:
    known = {_key(o) for o in before.origins}
    claims = {c.id: c for c in now.claims}
    for origin in now.origins:
        if _key(origin) not in known:
            spans = tuple(claims[t.claim].span for t in now.traces if t.origin == origin.id and t.claim in claims)
            yield News(NewsKind.ORIGIN, story, origin.name, origin.reports, spans[:1])


def _key(origin: Origin) -> tuple[str, str]:
    return origin.kind, origin.name.casefold()


def _differences(story: str, before: Dossier, now: Dossier) -> Iterator[News]:
    for found in now.differences:
        if not any(_same(found, old) for old in before.differences):
            spans = tuple(v.words[0] for v in found.versions if v.words)
            answers = " / ".join(v.value for v in found.versions)
            yield News(NewsKind.DIFFERENCE, story, f"{found.question} {answers}", _reports(spans), spans)


def _same(a: Difference, b: Difference) -> bool:
    """Whether two differences are one: at least two answers of the one have a claim that the other has too."""
    theirs = [set(v.claims) for v in b.versions]
    met = [n for v in a.versions for n, claims in enumerate(theirs) if claims & set(v.claims)]
    return len(set(met)) > 1 or (a.id == b.id)


def _corroborated(story: str, before: Dossier, now: Dossier) -> Iterator[News]:
    known = {c for f in before.facts if f.status is Status.CORROBORATED for c in f.agreeing}
    claims: dict[str, Claim] = {c.id: c for c in now.claims}
    for fact in now.facts:
        if fact.status is Status.CORROBORATED and not known & set(fact.agreeing):
            spans = tuple(claims[c].span for c in fact.agreeing if c in claims)
            yield News(NewsKind.CORROBORATED, story, fact.statement, _reports(spans), spans)


def _reports(spans: tuple[Span, ...]) -> tuple[str, ...]:
    return tuple(sorted({s.report_id for s in spans}))
