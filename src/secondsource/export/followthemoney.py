"""FollowTheMoney entities: articles, the people and bodies that they name, and who said what as mentions."""

from __future__ import annotations

import json
from collections.abc import Iterator

from secondsource.export.files import Exported, text_file
from secondsource.export.pile import Json, Pile
from secondsource.model import content_id

SCHEMATA = {"person": "Person", "organisation": "Organization", "place": "Address"}


def to_ftm(pile: Pile) -> tuple[Exported, ...]:
    """Write one entity a line: Article, Person, Organization, Address, and a Note for each fact.

    Ids are our own, from content with the length of each part: the library's `make_id` joins parts bare, so
    that ("2024", "1", "11") meets ("2024", "11", "1"). Numbers stay text: it rounds floats.
    """
    lines = (*_articles(pile), *_names(pile), *_notes(pile))
    return (text_file("entities.ftm.json", "".join(f"{json.dumps(x, ensure_ascii=False)}\n" for x in lines)),)


def _articles(pile: Pile) -> Iterator[Json]:
    for name, report in pile.reports.items():
        held = {
            "title": pile.title(name),
            "publisher": report.get("publisher"),
            "publishedAt": pile.published(name),
            "sourceUrl": report.get("url"),
            "bodyText": report["text"],
        }
        bylines = {"author": list(report["bylines"])} if report.get("bylines") else {}
        properties = {**{key: [value] for key, value in held.items() if value}, **bylines}
        yield _entity(_article_id(report["sha256"], name), "Article", properties)


def _names(pile: Pile) -> Iterator[Json]:
    for one in pile.values["entities"]:
        schema = SCHEMATA.get(one["type"])
        if schema == "Address":
            yield _entity(one["id"], schema, {"full": [one["name"]]})
        elif schema:
            others = [n for n in one["names"] if n != one["name"]]
            yield _entity(one["id"], schema, {"name": [one["name"]], **({"alias": others} if others else {})})


def _notes(pile: Pile) -> Iterator[Json]:
    for fact in pile.facts:
        claims = list(pile.told(fact["claims"]))
        tellers = sorted({t for c in claims if (t := pile.teller(c["id"]))})
        about = [_article_id(pile.reports[r]["sha256"], r) for r in dict.fromkeys(c["report"] for c in claims)]
        told = f"{fact['status']}; told by {', '.join(tellers)}" if tellers else fact["status"]
        yield _entity(fact["id"], "Note", {"description": [fact["statement"]], "summary": [told], "entity": about})


def _article_id(digest: str, name: str) -> str:
    return content_id("article", digest, name)


def _entity(key: str, schema: str, properties: dict[str, list[str]]) -> Json:
    return {"id": key, "schema": schema, "properties": properties}
