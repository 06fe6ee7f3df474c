"""Nouns and adjectives as cues: `a report that P`, `claims by S that P`, `confident that P`."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.cues import DENIES, PLATFORMS
from secondsource.language.sources import DOCUMENTS
from secondsource.mark.attributions.draft import Draft, act_of, snapped, trimmed
from secondsource.mark.attributions.phrases import phrase
from secondsource.mark.attributions.sources import source_of
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import Act

GROUNDS = frozenset({"on", "over", "amid", "after", "despite", "following"})
SPEAKING = frozenset({"report", "statement", "message", "complaint", "rumor", "rumour"})


def nominal(text: Text) -> Iterator[Draft]:
    """Find every cue noun or adjective with a clause, and in studies those with a phrase (`fear of war`)."""
    for at, word in enumerate(text.words):
        if word.pos not in {"NOUN", "ADJ"}:
            continue
        for frame, first, last in _complements(text, at):
            act = act_of(text.lemma(at), frame)
            content = trimmed(text, first, min(last, text.bounds[at][1])) if act else None
            if act is not None and content is not None:
                by = (_denier(text, at) or _teller(text, at)) if act is Act.SPEECH else None
                source = _source(text, at, act) if by is None else source_of(text, by)
                at = at if by is None else by
                cue = text.chars(at, at)
                yield Draft(snapped(text, content, cue), cue, source, "nominal", at, act)
                break


def _denier(text: Text, at: int) -> int | None:
    """Give the verb of `denied claims that P`: its subject speaks, and nobody says who claims."""
    above, owned = text.head[at], text.child(at, "poss")
    denies = text.words[at].dep == "dobj" and text.lemma(above) in DENIES and not text.passive(above)
    return above if denies and owned is None and source_of(text, above) is not None else None


def _teller(text: Text, at: int) -> int | None:
    """Give the verb of `said in a statement that P`, where the parse hangs P on the statement."""
    on, verb = text.head[at], text.head[text.head[at]]
    tells = text.words[at].dep == "pobj" and text.low(on) in {"in", "on"} and text.lemma(at) in PLATFORMS
    return verb if tells and act_of(text.lemma(verb), "clause") is Act.SPEECH and not text.passive(verb) else None


def _complements(text: Text, at: int) -> Iterator[tuple[str, int, int]]:
    """Give the frame and the range of each complement of a noun or an adjective, clauses first."""
    kind = "noun" if text.words[at].pos == "NOUN" else "adjective"
    if (clause := _that_clause(text, at)) is not None:
        yield kind, *text.edges[clause]
    for kid in text.children(at, "acl", "xcomp"):
        if kid > at and text.infinitive(kid):
            yield ("noun inf" if kind == "noun" else kind), *text.edges[kid]
    for kid in text.children(at, "prep"):
        target = text.child(kid, "pobj", "pcomp")
        if kid > at and target is not None:
            yield f"{kind} {text.low(kid)}", *text.edges[target]


def _that_clause(text: Text, at: int) -> int | None:
    for kid in text.children(at, "acl", "ccomp"):
        mark = text.child(kid, "mark")
        if kid > at and mark is not None and text.low(mark) == "that":
            return kid
    return None


def _source(text: Text, at: int, act: Act) -> Range | None:
    """Give the owner of a claim, its `by` or `from` phrase, the document itself, or who holds the view."""
    if (owner := text.child(at, "poss")) is not None:
        return phrase(text, owner, at)
    for by in text.children(at, "prep"):
        if text.low(by) in {"by", "from"} and (target := text.child(by, "pobj")) is not None:
            return phrase(text, target, at)
    if text.words[at].pos == "ADJ" or act is not Act.SPEECH or text.lemma(at) not in SPEAKING | DOCUMENTS:
        return _governor(text, at)
    first = text.edges[at][0]
    return text.chars(first, at)


def _governor(text: Text, at: int) -> Range | None:
    """Give who holds a view: the subject of its verb, but not of `began to search on allegations that P`."""
    if text.words[at].dep == "pobj" and text.low(text.head[at]) in GROUNDS and text.words[at].pos == "NOUN":
        return None
    for above in text.ancestors(at):
        if text.words[above].pos in {"VERB", "AUX"}:
            return source_of(text, above)
    return None
