"""Where the words of a clause start, and where they end."""

from __future__ import annotations

from secondsource.language.cues import CITING
from secondsource.mark.attributions.complements import right_clause
from secondsource.mark.attributions.draft import act_of, trimmed
from secondsource.mark.attributions.extent import second_clause
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import FINITE, Act

COMPARED = 6  # words between the two of `as good as it was`
ADDRESS = frozenset({"tell", "inform", "notify", "assure", "remind", "advise", "warn", "reassure", "promise"})


def clause_content(text: Text, at: int, clause: int) -> Range | None:
    """Give the offsets of a clause with its sister clauses, cut where the cue's own second half starts."""
    first, last = text.edges[clause]
    for sister in text.children(at, "ccomp"):
        if sister > clause:
            last = max(last, text.edges[sister][1])
    first = max(first, at + 1)
    own = text.child(at, "nsubj")
    if own is not None and first <= own <= last:
        return None
    last = second_clause(text, at, clause, last)
    first = _from_that(text, at, first)
    first = _from_subject(text, at, clause, first)
    last = clause_end(text, at, clause, first, last)
    return trimmed(text, first, last)


def _from_subject(text: Text, at: int, clause: int, first: int) -> int:
    """Give the first word after a cue where the parse hangs the clause's own subject on the cue."""
    if text.child(clause, "nsubj", "nsubjpass", "expl", "csubj", "mark") is not None or text.lemma(at) in ADDRESS:
        return first
    between = range(at + 1, first)
    if not any(text.words[i].pos in {"NOUN", "PROPN", "PRON"} for i in between):
        return first
    return first if any(text.words[i].text in {",", ":", '"'} for i in between) else at + 1


def _from_that(text: Text, at: int, first: int) -> int:
    """Give the `that` between a cue and its clause, where the parse hangs what follows it on the cue."""
    for i in range(at + 1, first):
        if text.low(i) == "that" and text.words[i].tag == "IN":
            return i
        if text.words[i].text in {",", ";", ":"}:
            break
    return first


def clause_end(text: Text, at: int, clause: int, first: int, last: int) -> int:
    """Give where the content ends: before `, adding that ...`, `and added ...`, `, citing ...`."""
    for i in range(first + 1, last + 1):
        if text.quoted[i] >= 0 and text.quoted[i] != text.quoted[at]:
            continue
        if text.words[i].text in {".", "!", "?"}:
            return i - 1
        if i > clause and text.low(i) == "according" and text.words[i - 1].text == ",":
            return _before(text, i)
        if (
            i > clause
            and text.low(i) in {"while", "and", "but", "though", "although"}
            and _other_says(text, i, last)
        ):
            return _before(text, i)
        if i < clause:
            continue
        if text.words[i].pos == "VERB" and _second_half(text, at, i):
            return _before(text, i)
        if i > clause + 1 and (_after_quotation(text, at, i) or _other_tense(text, at, clause, i)):
            return _before(text, i)
    return last


def _after_quotation(text: Text, at: int, i: int) -> bool:
    """Whether the writer goes on after the words quoted: `"...," referring to R`, `"..." as he faces S`."""
    if (
        not 0 < i < text.bounds[i][1]
        or text.quoted[i - 1] < 0
        or text.quoted[i - 1] == text.quoted[at]
        or text.quoted[i] >= 0
    ):
        return False
    if text.low(i) in {"as", "though", "although"} and text.words[i].tag == "IN":
        compares = any(text.low(k) in {"as", "so", "such"} for k in range(max(i - COMPARED, 0), i))
        return text.words[i].dep == "mark" and not compares and text.words[i + 1].tag != "VBN"
    inside = text.report.text[: text.words[i - 1].end].rstrip("\"'”’ ")[-1:]
    return inside == "," and text.words[i].tag == "VBG"


def _other_tense(text: Text, at: int, clause: int, i: int) -> bool:
    """Whether `and did Q` is the cue's second half: its tense is the cue's, and not that of what is said."""
    if text.words[i].tag not in {"VBD", "VBZ"} or text.words[i].tag != text.words[at].tag:
        return False
    own = text.head[i] if text.words[i].dep in {"aux", "auxpass"} else i
    first = next(
        (k for k in (clause, *text.children(clause, "aux", "auxpass")) if text.words[k].tag in FINITE), None
    )
    joined = text.low(i - 1) in {"and", "but"} and text.child(own, "nsubj", "nsubjpass", "expl") is None
    return joined and first is not None and text.words[first].tag == "MD"


def _other_says(text: Text, i: int, last: int) -> bool:
    """Whether another source and its cue follow a conjunction: `..., while 22 percent said P`."""
    if text.words[i - 1].text != ",":
        return False
    for verb in range(i + 2, min(i + 9, last)):
        if text.words[verb].pos == "VERB" and act_of(text.lemma(verb), "tag") is Act.SPEECH:
            own = text.child(verb, "nsubj")
            return own is not None and i < own < verb and right_clause(text, verb) is not None
    return False


def _second_half(text: Text, at: int, i: int) -> bool:
    lemma, previous = text.lemma(i), text.words[i - 1]
    if text.words[i].tag == "VBG" and previous.text in {",", '"', "''"}:
        return lemma in CITING or (act_of(lemma, "clause") is Act.SPEECH and lemma not in {"suggest", "indicate"})
    if previous.text.lower() not in {"and", "but"} or text.child(i, "nsubj", "nsubjpass") is not None:
        return False
    return text.words[i].tag == text.words[at].tag == "VBD" and act_of(lemma, "tag") is Act.SPEECH


def _before(text: Text, i: int) -> int:
    i -= 1
    while text.low(i) in {",", "and", "but"}:
        i -= 1
    return i
