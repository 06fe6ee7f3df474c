"""Quotations without a cue of their own: continued ones, whose source stands before, and pulled quotes."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

from secondsource.mark.attributions.beside import subject_before
from secondsource.mark.attributions.draft import Draft, act_of
from secondsource.mark.attributions.quotations import Quotation
from secondsource.mark.attributions.text import Text
from secondsource.model import Act

CUED = {"clause", "tag", "as", "quote"}
LEAST_WORDS = 3  # in a quotation without a cue; fewer are titles and scare quotes
REACH = 2  # paragraphs back to the source of a continued quotation


def continued(text: Text, drafts: Iterable[Draft]) -> list[Draft]:
    """Give the quotations that no draft covers, each with the source that it continues."""
    found = sorted((d for d in drafts if d.act is Act.SPEECH), key=lambda d: (d.content, d.at or 0))
    new: list[Draft] = []
    tagged, covered = _tagged_later(text, found), _covers(found)
    labels = [d.content[1] for d in found if d.rule == "label"]
    placed = sorted(found, key=_place)
    for q in text.quotations:
        if q.depth or not text.between(q.start, q.end):  # the parse makes no sentence of a line of marks
            continue
        labelled = any(q.start < end <= q.end for end in labels)
        if labelled or covered(q) or not (_speechlike(text, q) or q.start in tagged):
            continue
        whole = _whole(text, q)
        before = tagged.get(q.start) or _open_speaker(text, q, placed, whole)
        before = _quoted_in(text, before, found) if before else None
        before = before.follows or before if before else None
        if whole and q.start not in tagged and (told := subject_before(text, q, placed)) is not None:
            new.append(Draft((q.start, q.end), None, told, "beside"))
            insort(placed, new[-1], key=_place)
            continue
        if whole and (before or _own_line(text, q)):
            source = before.source if before else None
            new.append(Draft((q.start, q.end), None, source, "continued", follows=before))
            insort(placed, new[-1], key=_place)
        elif before and not _own_cue(text, q) and (sentence := _sentence(text, q)):
            content = (q.start, q.end) if _set_off(text, q) else sentence
            new.append(Draft(content, None, before.source, "continued", follows=before))
            insort(placed, new[-1], key=_place)
    return new


def _quoted_in(text: Text, d: Draft, drafts: Iterable[Draft]) -> Draft:
    """Give whose words a relay gives: of `"P," said Roe, according to an aide`, Roe's go on after it."""
    if d.rule != "according-to":
        return d
    tags = (
        e
        for e in drafts
        if e.rule == "tag" and e.cue and d.content[0] <= e.content[0] and e.cue[1] <= d.content[1]
    )
    quoted = [e for e in tags if e.source and any(e.content[0] == q.start for q in text.quotations)]
    return max(quoted, key=_place, default=d)


def _tagged_later(text: Text, drafts: list[Draft]) -> dict[int, Draft]:
    """Give, for the start of each line of a quotation over several lines, the draft that tags its last line."""
    out: dict[int, Draft] = {}
    lines: list[Quotation] = []
    for q in (q for q in text.quotations if q.depth == 0):
        lines.append(q)
        if q.runs_on:
            continue
        tags = _tags_of(q, drafts) if lines[1:] else []
        if tags:
            tag = min(tags, key=lambda d: d.via is None)  # of `he told the outlet`, his
            out |= {line.start: tag for line in lines[:-1]}
        lines = []
    return out


def _tags_of(q: Quotation, drafts: Iterable[Draft]) -> list[Draft]:
    """Give the drafts whose tag stands after a quotation that they cover."""
    tags = (d for d in drafts if d.source and d.cue and d.cue[0] >= q.end)
    return [d for d in tags if d.content[0] <= q.start + 1 and q.end - 1 <= d.content[1]]


def _place(d: Draft) -> int:
    return max(d.content[1], d.cue[1] if d.cue else 0)


def _covers(drafts: Sequence[Draft]) -> Callable[[Quotation], bool]:
    """Give the test whether one of the drafts, in the order of their contents, covers a quotation."""
    starts = [d.content[0] for d in drafts]
    ends = list(accumulate((d.content[1] for d in drafts), max))

    def covered(q: Quotation) -> bool:
        at = bisect_right(starts, q.start + 1)
        return at > 0 and q.end - 1 <= ends[at - 1]

    return covered


def _speechlike(text: Text, q: Quotation) -> bool:
    words = [i for i in text.between(q.start, q.end) if text.words[i].pos not in {"PUNCT", "SPACE"}]
    return len(words) >= LEAST_WORDS and any(text.words[i].pos in {"VERB", "AUX"} for i in words)


def _whole(text: Text, q: Quotation) -> bool:
    """Whether a quotation is a sentence of its own: nothing runs into it, nothing runs on."""
    inside = text.between(q.start, q.end)
    if not inside:
        return False
    first, last = inside[0], inside[-1]
    starts = first == 0 or text.paragraph[first - 1] != text.paragraph[first]
    starts = starts or text.words[first - 1].text in {".", "!", "?", ":", '"', "''", "'"}
    end = last + 1
    ends = end >= len(text.words) or text.paragraph[end] != text.paragraph[last]
    return starts and (ends or q.runs_on or text.report.text[: q.end].rstrip("\"'”’ ")[-1:] in ".?!…")


def _set_off(text: Text, q: Quotation) -> bool:
    """Whether a comma sets a quotation off from the words beside it: they are no part of what is said."""
    before, inside = (
        text.report.text[: q.start].rstrip()[-1:],
        text.report.text[q.start : q.end].strip("\"'“”‘’` "),
    )
    return (before == "," and inside[:1].isupper()) or (inside[-1:] in {",", "?", "!"} and before in ".?!\"”'’")


def _own_cue(text: Text, q: Quotation) -> bool:
    """Whether the sentence of a quoted part has a cue of its own, or a person as its subject."""
    inside = text.between(q.start, q.end)
    low, high = text.bounds[inside[0]]
    outside = [i for i in range(low, high + 1) if text.quoted[i] < 0]
    if text.low(text.index_at(q.start) - 1) == "that":
        return True  # "the concern of many that"
    cues = any(text.words[i].pos == "VERB" and CUED & _frames(text, i) for i in outside)
    return cues or any(text.words[i].dep == "nsubj" and text.words[i].pos in {"PROPN", "PRON"} for i in outside)


def _frames(text: Text, at: int) -> set[str]:
    return {frame for frame in CUED if act_of(text.lemma(at), frame) is not None}


def _own_line(text: Text, q: Quotation) -> bool:
    inside = text.between(q.start, q.end)
    first, last = inside[0], inside[-1]
    before = first == 0 or text.paragraph[first - 1] != text.paragraph[first]
    return before and (last + 1 >= len(text.words) or text.paragraph[last + 1] != text.paragraph[last])


def _open_speaker(text: Text, q: Quotation, drafts: list[Draft], whole: bool) -> Draft | None:
    """Give the latest speech before a quotation, near enough to go on."""
    here = text.between(q.start, q.end)[0]
    line = text.paragraph[here]
    for at in range(bisect_right(drafts, q.start, key=_place) - 1, -1, -1):
        d = drafts[at]
        if d.source is None:
            continue
        there = text.between(*d.content)
        cue = d.at if d.at is not None else (there[0] if there else None)
        if (
            cue is None
            or (d.cue and text.quoted[cue] >= 0)
            or (not whole and text.sentence[cue] == text.sentence[here])
        ):
            continue
        far = line - (text.paragraph[there[-1]] if there and _runs_on(text, d) else text.paragraph[cue])
        return d if far == 0 or (far < REACH and (whole or d.rule != "headline")) else None
    return None


def _runs_on(text: Text, d: Draft) -> bool:
    """Whether somebody's quotation goes on in the next line: it has no closing mark."""
    return any(q.runs_on and d.content[0] <= q.start and q.end <= d.content[1] for q in text.quotations)


def _sentence(text: Text, q: Quotation) -> tuple[int, int] | None:
    """Give the sentence that a quoted part stands in, if it is nobody else's."""
    inside = text.between(q.start, q.end)
    low, high = text.bounds[inside[0]]
    while high > low and text.words[high].text in {".", ","}:
        high -= 1
    start, end = text.chars(low, high)
    return (start, max(end, q.end)) if high - low >= LEAST_WORDS else None
