"""The tables of a dossier: name -> columns -> rows, the same for every tabular format."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from secondsource.export.pile import Pile

Row = dict[str, str | int | float | bool | None]


def tables_of(pile: Pile) -> dict[str, tuple[Row, ...]]:
    """Give every table that has a row; a fact's rows are its claims, a difference's those of its versions."""
    held = ((name, tuple(rows(pile))) for name, rows in TABLES.items())
    return {name: rows for name, rows in held if rows}


def _reports(pile: Pile) -> Iterator[Row]:
    for name, one in pile.reports.items():
        yield {
            "report": name,
            "outlet": one.get("publisher"),
            "title": one.get("title"),
            "url": one.get("url"),
            "published": pile.published(name) or None,
            "language": one.get("language"),
            "agencies": "; ".join(one.get("agencies", ())),
            "bylines": "; ".join(one.get("bylines", ())),
            "sha256": one["sha256"],
        }


def _claims(pile: Pile) -> Iterator[Row]:
    for name, one in pile.claims.items():
        yield {
            "claim": name,
            "report": one["report"],
            "start": one["start"],
            "end": one["end"],
            "words": pile.words(one),
            "origin": pile.origin_of.get(name),
            "who": pile.teller(name),
            "attribution": one["attribution"],
            "polarity": one.get("polarity"),
            "modality": one.get("modality"),
        }


def _facts(pile: Pile) -> Iterator[Row]:
    for fact in pile.facts:
        for claim in pile.told(fact["claims"]):
            yield {
                "fact": fact["id"],
                "statement": fact["statement"],
                "status": fact["status"],
                "least_origins": fact.get("least"),
                "most_origins": fact.get("most"),
                "claim": claim["id"],
                "report": claim["report"],
                "words": pile.words(claim),
                "who": pile.teller(claim["id"]),
            }


def _differences(pile: Pile) -> Iterator[Row]:
    for place, one in enumerate(pile.differences, start=1):
        for version in one["versions"]:
            for claim in pile.told(version["claims"]):
                yield {
                    "difference": one["id"],
                    "place": place,
                    "question": one["question"],
                    "relation": one["relation"],
                    "reason": one.get("reason"),
                    "value": version["value"],
                    "claim": claim["id"],
                    "report": claim["report"],
                    "words": pile.words(claim),
                    "who": pile.teller(claim["id"]),
                }


def _origins(pile: Pile) -> Iterator[Row]:
    for name, one in pile.origins.items():
        yield {
            "origin": name,
            "name": one["name"],
            "kind": one.get("kind"),
            "reports": "; ".join(one.get("reports", ())),
            "claims": sum(o == name for o in pile.origin_of.values()),
            "why": one.get("why"),
        }


def _attributions(pile: Pile) -> Iterator[Row]:
    for one in pile.values["attributions"]:
        held = {key: _cut(pile, one["report"], one[key]) for key in ("content", "source", "cue")}
        yield {
            "attribution": one["id"],
            "report": one["report"],
            **held,
            "kind": one["kind"],
            "anonymous": one["anonymous"],
            "speaker": one["speaker"],
            "relayed_by": one["parent"],
        }


def _times(pile: Pile) -> Iterator[Row]:
    for one in pile.values.get("timeline", ()):
        yield {
            "when": one["value"],
            "first": one["first"],
            "last": one["last"],
            "what": one["text"],
            "background": one.get("background"),
            "claims": "; ".join(one["claims"]),
        }


def _cut(pile: Pile, report: str, place: list[int] | None) -> str | None:
    return None if place is None else pile.words({"report": report, "start": place[0], "end": place[1]})


TABLES: Mapping[str, Callable[[Pile], Iterator[Row]]] = {
    "reports": _reports,
    "claims": _claims,
    "facts": _facts,
    "differences": _differences,
    "origins": _origins,
    "attributions": _attributions,
    "timeline": _times,
}
