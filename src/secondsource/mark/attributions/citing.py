"""Relays: `P, S said, citing T`; `S quoted T as saying P`; `S cited T who said P`; `T was quoted as saying P`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from secondsource.language import sources as nouns
from secondsource.language.cues import CITING
from secondsource.mark.attributions.draft import Draft, act_of
from secondsource.mark.attributions.phrases import phrase
from secondsource.mark.attributions.sources import can_speak, source_of
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import Act, Name, NameKind

QUOTED = frozenset({"quoted", "cited"})
RECALLS = frozenset({"recall", "remember", "recount"})


def cited(text: Text, drafts: Iterable[Draft], names: tuple[Name, ...]) -> Iterator[Draft]:
    """Give the second level of `S said P, citing T`: T's words, relayed by S."""
    speech = [d for d in drafts if d.act is Act.SPEECH and d.at is not None and d.rule != "cited"]
    for at, word in enumerate(text.words):
        if text.lemma(at) not in CITING or word.tag != "VBG":
            continue
        saying = as_saying(text, at)
        if saying is not None and text.child(saying, "ccomp") is not None:
            continue  # `citing S as saying` has something of its own after `saying`
        cited_one = text.child(at, "dobj")
        if cited_one is None or not (can_speak(text, cited_one) or _named(text, cited_one, names)):
            continue
        outer = _nearest(text, at, speech)
        if outer is not None:
            yield Draft(outer.content, text.chars(at, at), phrase(text, cited_one, at), "cited", at, via=outer)


def _named(text: Text, at: int, names: Iterable[Name]) -> bool:
    start = text.words[at].start
    if any(text.low(k) in nouns.HIDING for k in text.kids[at]):
        return True
    return any(n.span.start <= start < n.span.end and n.kind is not NameKind.PLACE for n in names)


def _nearest(text: Text, at: int, drafts: list[Draft]) -> Draft | None:
    """Give the draft whose cue governs `citing`, else the nearest in the sentence."""
    above = set(text.ancestors(at))
    low, high = text.bounds[at]
    here = [d for d in drafts if d.at is not None and low <= d.at <= high and text.quoted[d.at] == text.quoted[at]]
    outside = [d for d in here if not d.content[0] <= text.words[at].start < d.content[1]]
    ranked = sorted(outside, key=lambda d: (d.at not in above, abs((d.at or 0) - at), d.content))
    return ranked[0] if ranked else None


def as_saying(text: Text, at: int) -> int | None:
    """Give `saying` of `quoted S as saying`."""
    for i in range(at + 1, min(at + 16, text.bounds[at][1])):
        if (
            text.low(i) == "as"
            and text.words[i + 1].tag == "VBG"
            and text.lemma(i + 1) in {"say", "tell", "write"}
        ):
            return i + 1
    return None


def quoted_as_saying(text: Text, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Turn what `saying` or `quoted` found into both levels; the quoted one is relayed by the quoter."""
    found: dict[int | None, Draft] = {}
    for d in drafts:
        if d.at not in found or found[d.at].act is not Act.SPEECH:
            found[d.at] = d
    for at, word in enumerate(text.words):
        if (text.lemma(at) not in CITING | RECALLS or word.pos != "VERB") and text.low(at) not in QUOTED:
            continue
        saying = as_saying(text, at) or _describing(text, at) or _who_said(text, at)
        base = found.get(saying) or found.get(at) if saying is not None else None
        if saying is None or base is None:
            continue
        cue = text.chars(saying, saying)
        if (both := _by_tags(text, at, saying)) is not None:
            outer = replace(base, cue=text.chars(at, at), source=both[0], rule="quoting", at=at)
            yield outer
            yield replace(base, cue=cue, source=both[1], rule="as-saying", at=saying, via=outer)
        elif text.passive(at) or (word.tag == "VBN" and text.child(at, "dobj") is None):
            yield from _passive(text, at, saying, base)
        elif (quoted := text.child(at, "dobj", "ccomp", "nsubj")) is not None and source_of(text, at) is not None:
            outer = replace(base, cue=text.chars(at, at), source=source_of(text, at), rule="quoting", at=at)
            yield outer
            related = text.lemma(at) not in CITING or text.words[saying].dep == "relcl"
            who = source_of(text, saying) if related else _object(text, at, saying, quoted)
            yield replace(base, cue=cue, source=who, rule="as-saying", at=saying, via=outer)


def _by_tags(text: Text, at: int, saying: int) -> tuple[Range, Range] | None:
    """Give quoter and quoted where `quoted` was read as an adjective: `The paper quoted officials as saying`."""
    if text.words[at].dep != "amod" or text.words[at].text not in QUOTED:
        return None
    first = text.edges[text.head[at]][0]
    sides = range(first, at), range(at + 1, saying - 1)
    if any(not any(text.words[i].pos in {"NOUN", "PROPN", "PRON"} for i in side) for side in sides):
        return None
    return text.chars(first, at - 1), text.chars(at + 1, saying - 2)


def _object(text: Text, at: int, saying: int, quoted: int) -> Range | None:
    """Give who is quoted: the words between `quoted` and `as saying`, whatever the parse."""
    target = text.child(at, "dobj")
    if target is not None and at < target < saying:
        source = phrase(text, target, at)
        stop = text.words[saying - 1].start if text.low(saying - 1) == "as" else text.words[saying].start
        return (source[0], min(source[1], stop - 1)) if source and source[0] < stop - 1 else source
    words = [i for i in range(at + 1, saying) if text.low(i) != "as"]
    return text.chars(words[0], words[-1]) if words else phrase(text, quoted, at)


def _describing(text: Text, at: int) -> int | None:
    """Give the participle of `quoted witnesses describing how` and of `recalled the pilot saying`."""
    target = text.child(at, "dobj")
    below = [*text.children(at, "ccomp", "xcomp"), *(text.children(target, "acl") if target is not None else ())]
    if text.lemma(at) in CITING:  # `cited the ministry saying P`
        below += [k for k in text.children(at, "advcl") if text.words[k - 1].text != ","]
    return next((k for k in below if k > at and text.words[k].tag == "VBG" and _says(text, k)), None)


def _who_said(text: Text, at: int) -> int | None:
    """Give the verb of `cited officials who said P`, wherever the parse hangs the officials."""
    if text.lemma(at) not in CITING:
        return None
    for i in range(at + 2, min(at + 16, text.bounds[at][1])):
        subject = text.child(i, "nsubj") if text.words[i].dep == "relcl" and at < text.head[i] < i else None
        if subject is not None and text.low(subject) in {"who", "that", "which"} and _says(text, i):
            return i
    return None


def _says(text: Text, at: int) -> bool:
    return act_of(text.lemma(at), "clause") is Act.SPEECH


def _passive(text: Text, at: int, saying: int, base: Draft) -> Iterator[Draft]:
    """Give `T was quoted as saying P`, and the outlet where `by S` or `in S` names it."""
    subject = text.child(at, "nsubjpass", "nsubj")
    who = phrase(text, subject, at) if subject is not None else base.source
    outlet = None
    for by in text.children(at, "agent", "prep"):
        target = text.child(by, "pobj")
        if text.low(by) in {"by", "in"} and target is not None and target < saying:
            outlet = phrase(text, target, at)
    outer = replace(base, cue=text.chars(at, at), source=outlet, rule="was-quoted", at=at)
    yield outer
    yield replace(base, cue=text.chars(saying, saying), source=who, rule="as-saying", at=saying, via=outer)
