"""Wikitext: a reference for each report, and the versions of what the reports tell differently."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.export.files import Exported, text_file
from secondsource.export.pile import Json, Pile

# What would open a template, link, tag or table in wikitext, and what stands for it.
ESCAPES = {"{": "&#123;", "}": "&#125;", "[": "&#91;", "]": "&#93;", "<": "&lt;", ">": "&gt;", "|": "{{!}}",
           "'": "&#39;", "~": "&#126;", "=": "&#61;", "&": "&amp;"}  # fmt: skip
UNSAFE_IN_URL = {" ": "%20", "|": "%7C", "[": "%5B", "]": "%5D", "{": "%7B", "}": "%7D", "<": "%3C", ">": "%3E"}
LONGEST = 300  # characters of a quotation


def to_wikipedia(pile: Pile) -> tuple[Exported, ...]:
    """Write sentences for what the accounts tell differently and for corroborated facts, each with references.

    Wording is left to the editor: versions are quoted, and none is called right.
    """
    lines = ["== Where sources differ ==", *_differences(pile), "", "== Corroborated ==", *_facts(pile), ""]
    return (text_file("references.wiki", "\n".join([*lines, "== References ==", "{{reflist}}", ""])),)


def _differences(pile: Pile) -> Iterator[str]:
    for one in pile.differences:
        told = [_version(pile, version) for version in one["versions"]]
        yield f"* Sources differ: {_plain(one['question'])} " + "; ".join(told) + "."


def _version(pile: Pile, version: Json) -> str:
    claims = list(pile.told(version["claims"]))
    refs = "".join(_reference(pile, c["report"], pile.words(c)) for c in _one_a_report(claims))
    return f"“{_plain(version['value'])}”{refs}"


def _facts(pile: Pile) -> Iterator[str]:
    for fact in pile.facts:
        if fact["status"] == "corroborated":
            claims = _one_a_report(list(pile.told(fact.get("agreeing") or fact["claims"])))
            refs = "".join(_reference(pile, c["report"], pile.words(c)) for c in claims)
            yield f"* {_plain(fact['statement'])}.{refs}"


def _one_a_report(claims: list[Json]) -> list[Json]:
    return list({c["report"]: c for c in reversed(claims)}.values())[::-1]


def _reference(pile: Pile, name: str, quotation: str) -> str:
    report = pile.reports[name]
    archived = report.get("archived") or {}
    fields = {
        "title": _plain(pile.title(name)),
        "work": _plain(pile.outlet(name)),
        "date": pile.published(name),
        "agency": _plain(", ".join(report.get("agencies", ()))),
        "url": _url(report.get("url") or ""),
        "archive-url": _url(archived.get("url") or ""),
        "archive-date": (archived.get("value") or "")[:10] if archived.get("url") else "",
        "quote": _plain(quotation[:LONGEST]),
    }
    return f"<ref>{{{{cite news {' '.join(f'|{k}={v}' for k, v in fields.items() if v)}}}}}</ref>"


def _plain(text: str) -> str:
    """Give words that wikitext shows as they are."""
    return "".join(ESCAPES.get(c, c) for c in " ".join(text.split()))


def _url(address: str) -> str:
    web = address.startswith(("http://", "https://"))
    return "".join(UNSAFE_IN_URL.get(c, c) for c in address if c.isprintable()) if web else ""
