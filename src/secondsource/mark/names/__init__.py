"""Names: the named mentions of one report's body.

The model's own names are repaired, then joined by names found by list and by shape; inside the report every
string has one kind, and what is certain in one sentence is found again in the others. In a headline in Title
Case capitals tell nothing: only names that the body or a list has are taken there.
"""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.mark.names.candidate import Candidate, choose, outer, text_of, title_case
from secondsource.mark.names.evidence import certain, settled, swept
from secondsource.mark.names.gazetteer import by_compass, by_list
from secondsource.mark.names.people import by_speaker
from secondsource.mark.names.repair import repaired
from secondsource.mark.names.shapes import by_acronym, by_head, by_role, by_state, by_syllables, by_title
from secondsource.mark.parse import Parsed
from secondsource.model import Name, NameKind

__all__ = ["find_names"]


def find_names(parsed: Parsed) -> tuple[Name, ...]:
    """Give the named mentions of a report, in text order, without overlaps.

    Titles, articles, ages and possessives are cut; demonyms are no names; cities and countries are places
    also where they stand for a government.
    """
    sentences = parsed.sentences
    first = choose(outer(list(_found(parsed))))
    first = choose([*first, *_second(parsed, first)])
    sure = settled(sentences, certain(sentences, first))
    every = choose([*sure, *swept(sentences, sure)])
    report = parsed.report
    out = []
    for one in every:
        words = sentences[one.sentence].words
        out.append(Name(report.span(words[one.first].start, words[one.last - 1].end), one.kind))
    return tuple(out)


def _found(parsed: Parsed) -> Iterator[Candidate]:
    """Give what the finders see in each sentence by itself."""
    loud = {s.index for s in parsed.sentences if title_case(s)}
    yield from (c for c in repaired(parsed) if c.sentence not in loud or c.fixed)
    for sentence in parsed.sentences:
        yield from by_list(sentence, sentence.index in loud)
        yield from by_state(sentence)
        yield from by_syllables(sentence)
        if sentence.index not in loud:
            yield from by_head(sentence)
            yield from by_role(sentence)
            yield from by_title(sentence)


def _second(parsed: Parsed, first: list[Candidate]) -> Iterator[Candidate]:
    """Give what needs the names found so far: "the North", acronyms in brackets."""
    sentences = parsed.sentences
    places = frozenset(
        text_of(sentences[c.sentence], c.first, c.last).casefold() for c in first if c.kind is NameKind.PLACE
    )
    for sentence in sentences:
        yield from by_compass(sentence, places)
        bodies = [c for c in first if c.sentence == sentence.index and c.kind is NameKind.ORGANISATION]
        yield from by_acronym(sentence, bodies)
        if not title_case(sentence):
            yield from by_speaker(sentence, first)
