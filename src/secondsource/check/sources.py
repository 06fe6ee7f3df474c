"""Who a draft says something was said by, against whom the reports have it from."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.check.answers import Answer, Reply
from secondsource.check.known import Known
from secondsource.check.words import forms, told_words
from secondsource.language.stopwords import STOPWORDS
from secondsource.model import Attribution, Claim, DeviationKind


def source_answers(known: Known, claim: Claim, told: Claim) -> Iterator[Answer]:
    """Say of each who tells or relays a claim in the draft whether a report has it from the same."""
    theirs = [a for a in known.told_by(told) if a.source is not None]
    for place, asked in enumerate(known.told_by(claim)):
        if asked.source is None:
            continue
        held = () if _names_missing(known, asked, told) else theirs
        same = next((a for a in held if one_source(known, asked, a)), None)
        if same is None and place > 0 and _around(known, asked, told):
            yield Answer(DeviationKind.SOURCE, asked.source, Reply.SAME, told.span)
            continue
        if same is not None:
            yield Answer(DeviationKind.SOURCE, asked.source, Reply.SAME, same.source)
        else:
            reply = Reply.OTHER if theirs else Reply.SILENT
            yield Answer(DeviationKind.SOURCE, asked.source, reply, theirs[0].source if theirs else None)


def one_source(known: Known, one: Attribution, other: Attribution) -> bool:
    """Whether two attributions have one source: the same person or body, or a word of their description.

    Two that are both named are one only by name: "Sheriff Poe" is not "Sheriff Brandt".
    """
    mine, theirs = (named(known, a) for a in (one, other))
    if mine and theirs:
        return bool(mine & theirs)
    return bool(words(one) & words(other))


def _names_missing(known: Known, asked: Attribution, told: Claim) -> bool:
    """Whether a name in a source's words, of somebody whom no report names, stands nowhere around a claim."""
    if named(known, asked):
        return False
    around = told_words(known, iter([known.context(told)]))
    own = known.words_in(asked.source) if asked.source is not None else ()
    return any(w.pos == "PROPN" and not forms(w) & around.keys() for w in own)


def _around(known: Known, asked: Attribution, told: Claim) -> bool:
    """Whether what stands around a report's claim names who relays it in the draft."""
    mine = named(known, asked)
    if mine:
        return bool(mine & {e.id for _, e in known.named_in(known.context(told))})
    own = known.words_in(asked.source) if asked.source is not None else ()
    return any(w.pos == "PROPN" for w in own) and not _names_missing(known, asked, told)


def named(known: Known, attribution: Attribution) -> frozenset[str]:
    """Give the entities that a source is, or that its words name."""
    speaker = known.speakers.get(attribution.id)
    inside = {e.id for _, e in known.named_in(attribution.source)} if attribution.source is not None else set()
    return frozenset(inside | ({speaker} if speaker is not None else set()))


def words(attribution: Attribution) -> frozenset[str]:
    """Give the words of a source as worded, without those that carry nothing."""
    text = attribution.source.text if attribution.source is not None else ""
    found = {w.strip(".,'’\"“”").casefold() for w in text.split()}
    return frozenset(w for w in found if w and w not in STOPWORDS)


def attributed(known: Known, told: Claim) -> bool:
    """Whether a report's claim is somebody's, and not the outlet's own."""
    return any(a.source is not None for a in known.told_by(told))
