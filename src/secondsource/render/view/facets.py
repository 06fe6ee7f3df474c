"""Facets: the reports, origins and people that a line is about, by which it can be picked out."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from secondsource.model import Dossier, NameKind
from secondsource.render.view.index import Index
from secondsource.render.view.page import Line, Tone

Option = tuple[str, str]  # a short key, and the name that a reader picks
STANDINGS = (
    ("s1", "two or more origins"),
    ("s2", "one origin, or it cannot be told"),
    ("s3", "the accounts differ"),
)


@dataclass(frozen=True, slots=True)
class Facets:
    """What a line can be picked out by; build it with `facets_of`."""

    reports: tuple[Option, ...]
    origins: tuple[Option, ...]
    people: tuple[Option, ...]
    keys: dict[str, str]  # of reports and origins by id
    said: dict[tuple[str, int, int], str]  # the origin of the claim at a place
    named: dict[str, list[tuple[int, str]]]  # where people are named in each report
    differing: frozenset[str]  # the ids of the differences

    def of(self, line: Line) -> str:
        """Give the keys of a line, with blanks between, in order."""
        return " ".join(sorted({*self._keys(line), *self._standing(line)} - {""}))

    def _keys(self, line: Line) -> Iterator[str]:
        if line.id in self.keys:
            yield self.keys[line.id]
        for ref in line.every_ref():
            yield self.keys[ref.report]
            for start, end in ref.spans:
                if (ref.report, start, end) in self.said:
                    yield self.said[ref.report, start, end]
                names = self.named.get(ref.report, [])
                yield from (
                    key for _, key in names[bisect_left(names, (start, "")) : bisect_left(names, (end, ""))]
                )

    def _standing(self, line: Line) -> Iterable[str]:
        if line.id in self.differing:
            return ("s3",)
        if line.dots is None:
            return ()
        return ("s1" if line.chips and line.chips[0].tone is Tone.GOOD else "s2",)


def facets_of(dossier: Dossier, index: Index) -> Facets:
    """Build the facets of a dossier; people are those with a name in a report."""
    reports = tuple((f"r{n}", index.outlet(r.id)) for n, r in enumerate(dossier.used))
    origins = tuple((f"o{n}", index.told(o.name)) for n, o in enumerate(dossier.origins))
    people = [e for e in dossier.entities if e.kind is NameKind.PERSON and e.mentions]
    keys = {r.id: f"r{n}" for n, r in enumerate(dossier.used)} | {
        o.id: f"o{n}" for n, o in enumerate(dossier.origins)
    }
    said = {
        (c.span.report_id, c.span.start, c.span.end): keys[index.origin_of[c.id]]
        for c in dossier.claims
        if index.origin_of.get(c.id) in keys
    }
    named: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for number, person in enumerate(people):
        for mention in person.mentions:
            named[mention.report_id].append((mention.start, f"p{number}"))
    return Facets(
        reports,
        tuple(sorted(origins, key=lambda o: o[1].casefold())),
        tuple(
            sorted(((f"p{n}", index.told(p.name)) for n, p in enumerate(people)), key=lambda p: p[1].casefold())
        ),
        {**{r.id: "" for r in dossier.reports}, **keys},
        said,
        {report: sorted(held) for report, held in named.items()},
        frozenset(d.id for d in dossier.differences),
    )
