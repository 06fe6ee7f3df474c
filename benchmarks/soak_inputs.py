"""The inputs of the soak: any number of lines, tiny reports, pages, JSON files and piles, each from a seed.

They are built of the words that the rules look for, since a rule fails at its own words; everything else in
them is invented. The same seed and number give the same bytes.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from random import Random

from secondsource import language

KINDS = {"line": 60, "report": 25, "page": 6, "json": 6, "pile": 3}  # how many of a hundred
PEOPLE = ("Ann Poe", "Viktor Brandt", "José Núñez", "Kim Ro-na", "Mr. O'Hara", "al-Tell", "Jo", "Анна", "李娜")
BODIES = (
    "the Port Authority",
    "police",
    "the U.N.",
    "AP",
    "the Ministry of Ports",
    "Calder Courier",
    "Ferro Inc.",
)
PLACES = ("Port Calder", "North Tellin", "the North", "St. Marl", "Washington", "Norway", "Russian", "Oslo")
NUMBERS = (
    *("three", "9", "dozens of", "at least 7", "1.5 million", "no", "−4", "0", "about " + "9" * 400, "1e999", "½"),
    *(
        "9" * 30,
        "12,34",
        "1/0",
        "³",
        "Ⅷ",
        "٣",
        "a third of",
        "7-8",
        "minus zero",
        "17 ſeconds",
        "5 \u212am",
        "3rd",
    ),
)
TIMES = (
    *("on Tuesday", "yesterday", "in 2019", "in 9999", "on 31 February 2020", "six weeks ago", "at 25:61"),
    *("99999999 years later", "in 300 BC", "from 2030 to 2019", "on 1 January 0001", "this winter", "12/31/9999"),
    *("ten minuteſ ago", "the 1990s", "on FRİDAY", "a month later", "last", "in the 0th century", "Sept. 31"),
)
ODD = (
    *("“", "'\"'\"'", "((((", "—", "\u202eevil\u202c", "مرحبا", "e\u0301\u0301", "👩\u200d👧", "\0", "\ufeff"),
    *("\u2028", "a\u00adb", "x" * 300, "?!" * 40, "<b>bold</b>", "{{ x }}", "%s", "\x1b[31m", "\t\t", "\ud800"),
    *("(AP) -", "READ MORE:", "Copyright 2020 AP.", "By Ann Poe", "Published: 31/12/9999", "'s", "’s", "of of"),
    *("U.S.", "İstanbul", "ﬁ", "•••", "Photo: X/Y", "ß", "\u017f", "\u212a", "\u1e9e", "ǅ", "...", "-", "--", ""),
)
SAYS = (
    "said",
    "told reporters that",
    "claimed",
    "denied",
    "could not confirm",
    "added:",
    "posted",
    "wrote",
    "says",
)
VERBS = ("died", "were killed", "was arrested", "is missing", "did not die", "was freed", "rocks", "fell", "won")
CASES = str.maketrans({"s": "ſ", "k": "\u212a", "i": "ı", "I": "İ", "ß": "ẞ"})


@cache
def vocabulary() -> tuple[str, ...]:
    """Give the words and phrases of every list of the language, sorted; patterns are left out."""
    modules = (
        importlib.import_module(f"{language.__name__}.{m.name}") for m in pkgutil.iter_modules(language.__path__)
    )
    values = (v for m in modules for name, v in vars(m).items() if name.isupper())
    return tuple(sorted({w for v in values for w in _words(v) if w and not set(w) & set("\\|?*^$[]")}))


def _words(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _words((*value.keys(), *value.values()))
    elif isinstance(value, Iterable) and not isinstance(value, bytes):
        for one in value:
            yield from _words(one)


def drawn(seed: int, number: int) -> tuple[str, dict[str, bytes]]:
    """Give the kind of an input and its files, as name -> bytes."""
    random = Random(f"{seed}:{number}")
    kind = random.choices(tuple(KINDS), tuple(KINDS.values()))[0]
    return kind, MADE[kind](random)


def line(random: Random) -> str:
    """Give one line: a headline, a sentence, or words in a row, mangled in one of four."""
    made = random.choice((_headline, _sentence, _sentence, _soup))(random)
    return _mangled(random, made) if random.random() < 0.25 else made


def text(random: Random) -> str:
    """Give a tiny report of one to six lines."""
    lines = [line(random) for _ in range(random.randint(1, 6))]
    return random.choice(("\n", "\n\n", "\n\n", "\r\n")).join(lines) + random.choice(("", "\n"))


def _headline(random: Random) -> str:
    some = [random.choice(vocabulary()) for _ in range(random.randint(1, 3))]
    parts = (random.choice(PEOPLE + BODIES), random.choice(VERBS), random.choice(PLACES), *some)
    return " ".join(parts if random.random() < 0.6 else random.sample(parts, len(parts)))


def _soup(random: Random) -> str:
    places = (vocabulary(), vocabulary(), PEOPLE, NUMBERS, TIMES, ODD, SAYS, BODIES)
    return " ".join(random.choice(random.choice(places)) for _ in range(random.randint(1, 12)))


def _sentence(random: Random, depth: int = 0) -> str:
    who = random.choice((*PEOPLE, *BODIES, "The " + random.choice(vocabulary()), "he", "a source", "The coach"))
    if depth < 3 and random.random() < 0.6:
        left, right = random.choice((("“", "”"), ('"', '"'), ("‘", "’"), ("“", ""), ("", "”"), ("", ""), ("", "")))
        said = f"{left}{_sentence(random, depth + 1)}{right}"
        says = random.choice(SAYS)
        return random.choice((f"{who} {says} {said}", f"{said}, {who} {says}.", f"According to {who}, {said}"))
    what = random.choice((random.choice(VERBS), random.choice(vocabulary())))
    end = random.choice((".", ".", "", "!", "...", ".”"))
    return f"{who}, {random.choice(NUMBERS)}, {what} {random.choice(NUMBERS)} {random.choice(TIMES)}{end}"


def _mangled(random: Random, made: str) -> str:
    """Give a text with another case, an odd piece, a stretch twice, or a stretch missing."""
    a, b = sorted(random.randint(0, len(made)) for _ in range(2))
    ways = (
        lambda: made.translate(CASES),
        lambda: made.upper(),
        lambda: made.swapcase(),
        lambda: made[:a] + random.choice(ODD) + made[a:],
        lambda: made[:a] + made[a:b] * 3 + made[b:],
        lambda: made[:a] + made[b:],
        lambda: made[a:b],
    )
    return random.choice(ways)()


def _broken(random: Random, raw: bytes) -> bytes:
    """Give bytes of which some, in three places, are others, missing or twice."""
    held = bytearray(raw)
    for _ in range(random.randint(0, 3)):
        a, b = sorted(random.randint(0, len(held)) for _ in range(2))
        b = min(b, a + 40)
        held[a:b] = random.choice(
            (bytes(held[a:b]) * 2, b"", random.randbytes(b - a), b"<", b'"', b"\xff", b"\\u")
        )
    return bytes(held)


def _bytes(made: str) -> bytes:
    return made.encode("utf-8", "surrogatepass")


def _page(random: Random) -> bytes:
    tags = ("p", "div", "li", "h1", "blockquote", "figure", "table", "script", "time", "a href=x")
    body = "".join(f"<{(t := random.choice(tags))}>{line(random)}</{t}>\n" for _ in range(random.randint(1, 12)))
    day = random.choice(("2020-01-07", "9999-12-31", "0001-01-01", "x", "2020-02-30T25:00"))
    head = f'<meta property="article:published_time" content="{day}"><title>{line(random)}</title>'
    return _broken(random, _bytes(f"<!doctype html><html lang=en><head>{head}</head><body>{body}</body></html>"))


def _value(random: Random) -> object:
    odd: tuple[object, ...] = (
        None,
        True,
        7,
        1e308,
        float("inf"),
        "",
        [],
        {},
        [None],
        ["Ann Poe", 3],
        {"x": 1},
        "2020-01-07 10:00:00",
    )
    return random.choice((*odd, line(random), text(random), [line(random)], " " * 5000))


def _json(random: Random) -> bytes:
    keys = ("title", "maintext", "date_publish", "date_modify", "authors", "source_domain", "url", "language")
    article: dict[str, object] = {
        "title": line(random),
        "maintext": text(random),
        "date_publish": "2020-01-07 10:00:00",
    }
    article |= {random.choice(keys): _value(random) for _ in range(random.randint(0, 4))}
    raw = json.dumps(article, ensure_ascii=random.random() < 0.5)
    return _broken(random, _bytes(raw)) if random.random() < 0.3 else _bytes(raw)


def _pile(random: Random) -> dict[str, bytes]:
    """Give two to five reports, most of them versions of one text."""
    base = text(random)
    made = [base]
    for _ in range(random.randint(1, 4)):
        made.append(random.choice((base, _mangled(random, base), text(random), f"{base}\n\n{line(random)}")))
    return {f"{'ab'[n % 2]}/r{n}.txt": _bytes(one) for n, one in enumerate(made)}


MADE: dict[str, Callable[[Random], dict[str, bytes]]] = {
    "line": lambda random: {"r.txt": _bytes(line(random))},
    "report": lambda random: {"r.txt": _bytes(text(random))},
    "page": lambda random: {"r.html": _page(random)},
    "json": lambda random: {"r.json": _json(random)},
    "pile": _pile,
}
