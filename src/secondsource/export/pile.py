"""What the exchange formats look up in a dossier's values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from secondsource.model import parse_edtf

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Pile:
    """A dossier's JSON values by id; `values` is the whole."""

    values: Json
    reports: Mapping[str, Json]
    claims: Mapping[str, Json]
    facts: Sequence[Json]
    origins: Mapping[str, Json]
    origin_of: Mapping[str, str]  # claim id -> origin id
    differences: Sequence[Json]

    def words(self, mention: Json) -> str:
        """Give the words of a span: an object with `report`, `start` and `end`."""
        text: str = self.reports[mention["report"]]["text"]
        return text[mention["start"] : mention["end"]]

    def outlet(self, report: str) -> str:
        """Give who published a report; its own id where that is not known."""
        held = self.reports[report]
        return held.get("publisher") or report

    def title(self, report: str) -> str:
        """Give a report's title, its id where it has none."""
        return self.reports[report].get("title") or report

    def published(self, report: str) -> str:
        """Give the day of publication as an ISO date, "" where it is not known to the day."""
        dated = self.reports[report].get("published")
        interval = parse_edtf(dated["value"]) if dated else None
        whole = interval is not None and interval.first == interval.last
        return interval.first.isoformat() if interval is not None and whole else ""

    def teller(self, claim: str) -> str:
        """Give the name of a claim's origin, "" where none is known."""
        origin = self.origins.get(self.origin_of.get(claim, ""))
        return origin["name"] if origin else ""

    def told(self, claims: Sequence[str]) -> Iterator[Json]:
        """Give the claims of these ids, each once, in their order."""
        yield from (self.claims[c] for c in dict.fromkeys(claims) if c in self.claims)


def pile_of(values: Json) -> Pile:
    """Index a dossier's values; `differences` where they are there, else the disputes stand for them."""
    return Pile(
        values,
        {r["id"]: r for r in values["reports"]},
        {c["id"]: c for c in values["claims"]},
        values["facts"],
        {o["id"]: o for o in values["origins"]},
        {t["claim"]: t["origin"] for t in values.get("traces", ())},
        values.get("differences", values["disputes"]),
    )
