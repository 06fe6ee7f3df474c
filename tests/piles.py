"""Piles of news-like reports from a grammar, for laws that must hold of any pile. Everything in them is invented."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import strategies as st

PEOPLE = [
    "Ann Poe",
    "Viktor Brandt",
    "José Núñez",
    "Kim Ro-na",
    "Mr. O'Hara",
    "al-Tell",
    "Jo",
    "Анна",
    "李娜",
    "محمد",
]
BODIES = ["Port Authority", "the coastguard", "AP", "Calder Courier", "police", "the U.N.", "Ministry of Ports"]
PLACES = ["Port Calder", "North Tellin", "the North", "St. Marl", "Washington"]
UNNAMED = ["a source", "two officials", "a diplomat who asked not to be named", "she", "it", "witnesses", "nobody"]
NUMBERS = [
    "three",
    "9",
    "dozens of",
    "at least 7",
    "1.5 million",
    "no",
    "−4",
    "0",
    "9" * 30,
    "1e308",
    "½",
    "12,34",
    "1/0",
]
TIMES = [
    *("on Tuesday", "yesterday", "in 2019", "in 9999", "in the year 1", "on 31 February 2020", "six weeks ago"),
    *("10,000 years ago", "99999999 years later", "in 300 BC", "at 25:61", "in the 0th century", "on 12/31/9999"),
    *(
        "the 1990s",
        "from 2030 to 2019",
        "a month later",
        "on 1 January 0001",
        "this winter",
        "from Friday to Monday",
    ),
]
VERBS = [
    "died",
    "were killed",
    "was arrested",
    "is missing",
    "did not die",
    "denied it",
    "was freed",
    "fell",
    "won",
]
SAYS = ["said", "told reporters", "claimed", "denied that", "could not confirm", "declined to comment", "added"]
QUOTES = [("“", "”"), ('"', '"'), ("‘", "’"), ("“", ""), ("", "”"), ("''", "''"), ("„", "“")]
ODD = [
    *(
        "“",
        "'\"'\"'",
        "((((",
        "—",
        "\u202eevil\u202c",
        "\u200f\u200fمرحبا",
        "e\u0301\u0301\u0301",
        "👩\u200d👧🇰🇵",
        "\0",
    ),
    *(
        "\ufeff",
        "\u2028",
        "a\u00adb",
        "x" * 300,
        "?!" * 40,
        "<b>bold</b>",
        "{{ x }}",
        "%s %d",
        "\x1b[31m",
        "\t\t",
        "said",
    ),
    *(
        "(AP) -",
        "READ MORE:",
        "Copyright 2020 AP.",
        "By Ann Poe",
        "Published: 31/12/9999",
        "0001-01-01",
        "Mr. Mr.",
        "'s",
    ),
    *("according to according to", "of of of", "and", "U.S.", "İstanbul", "ﬁ", "•••", "He", "Photo: X/Y", "ß"),
]
DAYS = ["2020-01-07", "2020-02-30", "0001-01-01", "9999-12-31 23:59:59", "", None, 7]
DISPUTED = ["three", "9", "Ann Poe", "Viktor Brandt", "said", "denied that", "on Tuesday", "yesterday", "died"]


def _pick(*places: list[str]) -> st.SearchStrategy[str]:
    return st.sampled_from([word for words in places for word in words])


def _join(*parts: str | st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(*(st.just(p) if isinstance(p, str) else p for p in parts)).map("".join)


SOURCE = _pick(PEOPLE, BODIES, UNNAMED) | _join(_pick(PEOPLE), ", ", _pick(NUMBERS), ", head of ", _pick(BODIES))
CLAUSE = (
    _join(_pick(NUMBERS), " people ", _pick(VERBS), " in ", _pick(PLACES), " ", _pick(TIMES))
    | _join(SOURCE, " ", _pick(VERBS), " ", _pick(TIMES))
    | _join(_pick(PEOPLE), " is ", _pick(NUMBERS), " years old")
    | _join("the blast was caused by ", _pick(["a gas leak", "a bomb", "the wind"]))
)


def _told(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Give sentences that tell what others say; what they say may be such a sentence."""
    quoted = st.tuples(st.sampled_from(QUOTES), inner).map(lambda q: f"{q[0][0]}{q[1]}{q[0][1]}")
    return (
        _join(quoted, ", ", SOURCE, " ", _pick(SAYS), ".")
        | _join(SOURCE, " ", _pick(SAYS), " ", quoted | inner, ".")
        | _join(_pick(BODIES), ", citing ", SOURCE, ", ", _pick(SAYS), " ", inner, ".")
        | _join("According to ", SOURCE, ", ", inner, ".")
    )


SENTENCE = st.recursive(CLAUSE, _told, max_leaves=4) | _told(CLAUSE)
LINE = _join(SENTENCE, " ", SENTENCE) | SENTENCE | _pick(ODD) | _join(_pick(ODD), " ", CLAUSE, " ", _pick(ODD))
TEXT = st.lists(LINE, min_size=1, max_size=6).map("\n\n".join)


def _variant(text: str, how: int, old: str, new: str) -> str:
    """Give a copy, a part, a new order, a version with another word, or a mangled one of a text."""
    lines = text.split("\n\n")
    made = (text, text[: len(text) // 2], "\n\n".join(reversed(lines)), text.replace(old, new), text.upper())
    return (*made, "\n".join(lines[:1] * 500), f"{text}\n\nAnn Poe said so.", text.split(" ")[0])[how]


def _file(text: str, kind: str, day: object) -> bytes:
    if kind == "html":
        body = text.replace("\n\n", "</p><div><p>")
        return f'<html><meta property="article:published_time" content="{day}"><p>{body}</b></html>'.encode()
    if kind == "json":
        return json.dumps(
            {"title": "Silo\ud800 burns", "maintext": text, "date_publish": day, "authors": [None]}
        ).encode()
    return (f"---\ndate: {day}\n---\n{text}" if kind == "md" else text).encode()


@st.composite
def piles(draw: st.DrawFn) -> dict[str, bytes]:
    """Give path below a folder -> content, of one to five reports, some of them versions of each other."""
    files, text = {}, draw(TEXT)
    for n in range(draw(st.integers(1, 5))):
        how, words = draw(st.integers(0, 8)), st.sampled_from(DISPUTED)
        made = draw(TEXT) if how == 8 else _variant(text, how, draw(words), draw(words))
        kind = draw(st.sampled_from(["txt", "txt", "txt", "html", "json", "md"]))
        stem = draw(st.sampled_from([f"r{n}", "same", f"“{n}” [1]"]))
        files[f"{n % 2}/{stem}.{kind}"] = _file(made, kind, draw(st.sampled_from(DAYS)))
    return files


def written(folder: Path, pile: dict[str, bytes]) -> list[str]:
    """Write a pile below a folder; gives the paths."""
    for name, raw in pile.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(raw)
    return [str(folder / name) for name in pile]
