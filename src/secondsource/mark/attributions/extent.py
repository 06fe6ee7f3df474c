"""How far a reported clause reaches where the parse hangs its second half on the cue."""

from __future__ import annotations

from secondsource.mark.attributions.draft import QUOTES, act_of
from secondsource.mark.attributions.text import Text
from secondsource.model import FINITE

JOINING = frozenset({"and", "but", "or"})
SLIGHT = frozenset({"ADV", "PART", "AUX"})
SUBJECTS = ("nsubj", "nsubjpass", "expl")
SHIFTED = frozenset({"would", "might"})  # what `will` and `may` become in reported speech; `could` tells too
PRESENT = frozenset({"VBZ", "VBP"})
FAR = 4  # words between a conjunction and its finite verb


def second_clause(text: Text, at: int, clause: int, last: int) -> int:
    """Give the last word of a clause with what goes on after it: `, and that P`, `, and have Q`, `, even if R`.

    The cue's own second half (`said P and left`) stays out: only a tense that the cue does not have goes on.
    """
    high = text.bounds[at][1]
    start = last + 1
    while start <= high and (text.words[start].text == "," or text.words[start].text in QUOTES):
        start += 1
    if start >= high or text.quoted[start] != text.quoted[at]:
        return last
    if text.low(start) in JOINING:
        head = _joined(text, at, start) or _beside(text, at, clause, start)
    else:
        head = _condition(text, start) or _listed(text, at, start)
    return max(last, min(text.edges[head][1], high)) if head is not None and head > start else last


def _joined(text: Text, at: int, start: int) -> int | None:
    """Give the verb of `and that P`, or of `and have Q` after a cue in the past tense."""
    first = start + 1
    if text.low(first) == "that" and text.words[first].dep == "mark":
        return text.head[first]
    if text.words[at].tag != "VBD":
        return None
    for verb in range(first, min(first + FAR, text.bounds[at][1])):
        if text.words[verb].tag in FINITE:
            own = text.head[verb] if text.words[verb].dep in {"aux", "auxpass"} else verb
            return own if text.words[verb].tag != "VBD" and text.child(own, "nsubj", "nsubjpass") is None else None
        if text.words[verb].pos not in SLIGHT:
            return None
    return None


def _listed(text: Text, at: int, start: int) -> int | None:
    """Give the verb of the second of three things said: `said that Roe is ill, does not walk, and wants help`."""
    verb = next((k for k in text.children(at, "conj") if k >= start), None)
    if verb is None or verb >= start + FAR or text.words[at].tag not in {"VBD", "VBN"}:
        return None
    listed = text.child(verb, *SUBJECTS) is None and text.child(verb, "conj") is not None
    return verb if listed and _tense(text, verb) in PRESENT else None


def _beside(text: Text, at: int, clause: int, start: int) -> int | None:
    """Give the verb of a second clause with its own subject which is said too, as its joint or tense shows.

    `said P and Q` without a comma; `said P, but Q would` and `said P, but Q had been` in a tense that reports;
    `said he is P, and he plans Q`, where the tense is not the cue's. Else the writer may tell it.
    """
    verb = next((k for k in text.children(at, "conj") if k > start), None)
    subject = text.child(verb, *SUBJECTS) if verb is not None else None
    if verb is None or subject is None or not start < subject < verb or _speaks(text, verb):
        return None
    if text.quoted[clause] != text.quoted[at]:
        return None
    plain = text.low(start) == "and" and text.words[start - 1].text != ","
    same = text.low(subject) == text.low(text.child(clause, *SUBJECTS) or at) and text.words[subject].pos == "PRON"
    past = text.words[at].tag == "VBD"
    present = _tense(text, verb) in PRESENT and _tense(text, clause) in PRESENT
    return verb if plain or (past and (_shifted(text, verb) or (same and present))) else None


def _speaks(text: Text, verb: int) -> bool:
    return act_of(text.lemma(verb), "clause") is not None or act_of(text.lemma(verb), "tag") is not None


def _tense(text: Text, verb: int) -> str:
    """Give the tag of the finite word of a verb group; "" where there is none."""
    group = (*text.children(verb, "aux", "auxpass"), verb)
    return next((text.words[k].tag for k in group if text.words[k].tag in FINITE), "")


def _shifted(text: Text, verb: int) -> bool:
    """Whether a verb has the tense of reported speech: `would come`, `had come`."""
    group = {text.low(k) for k in text.children(verb, "aux")}
    return bool(group & SHIFTED) or ("had" in group and text.words[verb].tag == "VBN")


def _condition(text: Text, start: int) -> int | None:
    """Give the verb of `if P` and `even if P`, which condition what is said and not that it is said."""
    mark = start + 1 if text.low(start) == "even" else start
    if text.low(mark) in {"if", "unless"} or (mark > start and text.low(mark) in {"though", "as"}):
        return text.head[mark] if text.words[mark].dep in {"mark", "advmod"} else None
    return None
