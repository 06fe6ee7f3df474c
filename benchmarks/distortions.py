"""Ways to change one slot of a claim: number, polarity, who, where, when, cause, status, who said it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from secondsource.language.given_names import FEMALE, MALE

Json = dict[str, Any]
Edit = tuple[int, int, str]  # [start, end) in the report's text, and the new words

GIVEN_NAMES = FEMALE | MALE
NUMBER_WORDS = {
    "two": "nine",
    "three": "eight",
    "four": "eleven",
    "five": "twelve",
    "six": "two",
    "seven": "thirteen",
}
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = ["January", "February", "March", "April", "June", "July", "September", "October", "November", "December"]
STATUS = {
    "killed": "rescued",
    "died": "survived",
    "dead": "alive",
    "injured": "unhurt",
    "arrested": "released",
    "detained": "released",
    "released": "detained",
    "approved": "rejected",
    "won": "lost",
    "lost": "won",
    "rose": "fell",
    "fell": "rose",
    "opened": "closed",
    "closed": "opened",
    "confirmed": "denied",
    "removed": "restored",
    "found": "lost",
    "raised": "lowered",
    "launched": "cancelled",
    "split": "married",
}
FAR_AWAY = ("Helsinki", "Nairobi", "Lima", "Osaka")  # where nothing of the event lies in, or near
STRANGERS = ("Martin Keller", "Laura Jensen")  # where the event names nobody else
CAUSE = {"because of": "in spite of", "due to": "in spite of", "after": "before", "caused by": "prevented by"}
WITH_CAUSE = rf"\b(?:{'|'.join(CAUSE)})\b(?= \w)"  # not the adverb of "soon after."
AUXILIARY = r"\b(was|were|is|are|has|had|have|will|would|could)\b(?! not|n['’]t)"


AGED = 80
# Set phrases in which a word of STATUS is no status: "lost control", "fell into", "lost or stolen".
NO_STATUS = r"(?! (?:control|contact|communications?|or|into|over|down|from grace|out|ground|that|it)\b)"


def edits(dossier: Json, claim: Json) -> Iterator[tuple[str, Edit]]:
    """Give the changes of one slot that a claim allows: (kind, edit)."""
    text = next(r["text"] for r in dossier["reports"] if r["id"] == claim["report"])
    start, end = claim["start"], claim["end"]
    makers: dict[str, Callable[[], Edit | None]] = {
        "number": lambda: _number(text, start, end),
        "polarity": lambda: _first(AUXILIARY, lambda w: f"{w} not", text, start, end),
        "status": lambda: _first(rf"\b(?:{'|'.join(STATUS)})\b{NO_STATUS}", lambda w: STATUS[w], text, start, end),
        "when": lambda: _when(text, start, end),
        "cause": lambda: _first(WITH_CAUSE, lambda w: CAUSE[w], text, start, end),
        "who": lambda: _other_person(dossier, claim),
        "where": lambda: _other_place(dossier, claim, text),
        "who said it": lambda: _other_source(dossier, claim),
    }
    for kind, make in makers.items():
        edit = make()
        if edit:
            yield kind, edit


def _first(pattern: str, change: Callable[[str], str], text: str, start: int, end: int) -> Edit | None:
    found = re.compile(pattern).search(text, start, end)
    return (found.start(), found.end(), change(found.group())) if found else None


def _mapped(words: dict[str, str], text: str, start: int, end: int) -> Edit | None:
    return _first(r"\b(" + "|".join(words) + r")\b", lambda w: words[w], text, start, end)


def _number(text: str, start: int, end: int) -> Edit | None:
    """Change a number that is no part of a name ("Note 8"), a date or an hour, to one that is possible there."""
    for found in re.compile(r"(?<![\w.,:$£€#-])\d{1,3}(?!\w|[.,:]\d|%|-\w|\s*[ap]\.?m\b)").finditer(
        text, start, end
    ):
        before, after = text[max(0, found.start() - 30) : found.start()], text[found.end() : found.end() + 12]
        named = re.search(r"\b(?!Over|About|Some|Nearly|Almost|The|Than|Least)(?:[A-Z]\w*\.?|in|on|of) $", before)
        if not named or re.match(r" (?!has|is|was)[a-z]+s\b", after):
            return found.start(), found.end(), str(_other(int(found.group()), before, after))
    return _mapped(NUMBER_WORDS, text, start, end)


def _other(number: int, before: str, after: str) -> int:
    """Give another number: an age or a share stays within what ages and shares can be."""
    if re.search(r"\b(?:age|aged|turned|is|,) $", before) or re.match(r"[ -]year|,", after):
        return number + 9 if number < AGED else number - 9
    if re.match(r" (?:percent|per cent)", after):
        return (number + 37) % 100
    return number * 2 + 3


def _when(text: str, start: int, end: int) -> Edit | None:
    for names, step in ((WEEKDAYS, 2), (MONTHS, 3)):
        if edit := _mapped({n: names[(i + step) % len(names)] for i, n in enumerate(names)}, text, start, end):
            return edit
    return _first(r"\b(?:19|20)\d\d\b", lambda year: str(int(year) - 4), text, start, end)


def _other_person(dossier: Json, claim: Json) -> Edit | None:
    """Put another person of the event in the place of one; only names that begin with a known given name."""
    for entity, mention in _mentions_in(dossier, claim):
        if _is_person(entity):
            return mention["start"], mention["end"], _stranger(dossier, entity)
    return None


def _other_place(dossier: Json, claim: Json, text: str) -> Edit | None:
    """Put a place far away in the place of one that stands behind "in", "at", "near", "to", "from" or "off"."""
    far = next((p for p in FAR_AWAY if all(p not in r["text"] for r in dossier["reports"])), None)
    for entity, mention in _mentions_in(dossier, claim):
        behind = re.search(r"\b(?:in|at|near|to|from|off) $", text[: mention["start"]])
        if far and behind and entity["type"] == "place":
            return mention["start"], mention["end"], far
    return None


def _mentions_in(dossier: Json, claim: Json) -> Iterator[tuple[Json, Json]]:
    """Give each entity with each of its mentions that lie in the claim."""
    for entity in dossier["entities"]:
        for mention in entity["mentions"]:
            inside = claim["start"] <= mention["start"] and mention["end"] <= claim["end"]
            if inside and mention["report"] == claim["report"]:
                yield entity, mention


def _is_person(entity: Json) -> bool:
    """Whether an entity is surely a person: the tagger calls many a product one."""
    words = entity["name"].casefold().split()
    return entity["type"] == "person" and len(words) > 1 and words[0] in GIVEN_NAMES


def _stranger(dossier: Json, entity: Json) -> str:
    """Give another person of the event whose names share no word with this one's."""
    words = set(" ".join(entity["names"]).casefold().split())
    others: list[str] = sorted(e["name"] for e in dossier["entities"] if _is_person(e))
    return next(n for n in (*others, *STRANGERS) if not words & set(n.casefold().split()))


def _other_source(dossier: Json, claim: Json) -> Edit | None:
    """Put another person in the place of the one who is said to have said it."""
    said = next((a for a in dossier["attributions"] if a["id"] == claim["attribution"]), None)
    entity = next((e for e in dossier["entities"] if said and e["id"] == said["speaker"]), None)
    if said is None or entity is None or not said["source"] or not _is_person(entity):
        return None
    return said["source"][0], said["source"][1], _stranger(dossier, entity)
