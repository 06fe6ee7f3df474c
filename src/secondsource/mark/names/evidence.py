"""Evidence inside one report: one kind for one string, surnames follow full names, missed mentions are found."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from secondsource.language.given_names import FAMILY_FIRST, FEMALE, MALE
from secondsource.language.places import COMPASS
from secondsource.language.titles import NAME_SUFFIXES
from secondsource.mark.names.candidate import Candidate, Trust, capital, proper, text_of, title_case
from secondsource.mark.names.lookup import listed
from secondsource.model import NameKind, Sentence

ORDER = (NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE, NameKind.OTHER)


def certain(sentences: Sequence[Sentence], candidates: Sequence[Candidate]) -> list[Candidate]:
    """Leave out single words that are more likely ordinary words, and people who begin with an organisation.

    An ordinary word has its capital from the start of a sentence only ("Debris was found"), or is more often
    in lower case; lists, given names and family names stay.
    """
    texts = [text_of(sentences[c.sentence], c.first, c.last) for c in candidates]
    quiet = [s for s in sentences if not title_case(s)]
    inside = {w.text for s in quiet for w in s.words[_start(s) + 1 :] if capital(w)}
    inside |= surnames({t: c.kind for t, c in zip(texts, candidates, strict=True)})
    forms = Counter(w.text for s in quiet for w in s.words)
    firms = Counter(t for t, c in zip(texts, candidates, strict=True) if c.kind is NameKind.ORGANISATION)
    out = []
    for text, one in zip(texts, candidates, strict=True):
        single = " " not in text and not one.fixed and text.casefold() not in MALE | FEMALE
        opens = one.first <= _start(sentences[one.sentence]) and text not in inside
        if not (single and (opens or forms[text.casefold()] > forms[text])):
            for part in _place_apart(sentences[one.sentence], text, one, firms):
                out += _without_firm(text, part, firms)
    return out


def _start(sentence: Sentence) -> int:
    """Give the index of the first word that has letters."""
    return next((n for n, w in enumerate(sentence.words) if w.text[0].isalpha()), 0)


def _place_apart(sentence: Sentence, text: str, one: Candidate, firms: Counter[str]) -> list[Candidate]:
    """Part a place from a body named elsewhere that it ran into: `met in Norland | Ferro chief Ann Reed`."""
    first, _, rest = text.partition(" ")
    body = one.kind is NameKind.ORGANISATION and not one.fixed and firms[rest] > 0
    after = one.first > 0 and sentence.words[one.first - 1].pos == "ADP"
    if not (body and after and listed(first) is NameKind.PLACE):
        return [one]
    cut = one.first + 1
    return [replace(one, last=cut, kind=NameKind.PLACE, fixed=True), replace(one, first=cut)]


def _without_firm(text: str, one: Candidate, firms: Counter[str]) -> list[Candidate]:
    """Cut the employer off "Acme Ann Reed"; two words that begin with an organisation are no person."""
    parts = text.split()
    if one.kind is not NameKind.PERSON or len(parts) < 2 or firms[parts[0]] < 2:
        return [one]
    return [replace(one, first=one.first + 1)] if len(parts) > 2 and "-" not in parts[0] else []


def settled(sentences: Sequence[Sentence], candidates: Sequence[Candidate]) -> list[Candidate]:
    """Give every candidate the kind that its string has in most mentions of the report."""
    texts = [text_of(sentences[c.sentence], c.first, c.last) for c in candidates]
    votes: defaultdict[str, Counter[NameKind]] = defaultdict(Counter)
    for text, one in zip(texts, candidates, strict=True):
        votes[text][one.kind] += 10 if one.fixed else 1 if one.trust is Trust.MODEL else 3
    kinds = {text: min(ORDER, key=lambda k: -count[k]) for text, count in votes.items()}
    kinds |= {name: NameKind.PERSON for name in surnames(kinds) if name in kinds and not listed(name)}
    return [replace(c, kind=kinds[text]) for text, c in zip(texts, candidates, strict=True)]


def surnames(kinds: Mapping[str, NameKind]) -> set[str]:
    """Give the family names in the full names of people: the last word, or the first ("Kim Min-ki")."""
    out = set()
    for text, kind in kinds.items():
        parts = [p for p in text.split() if p.casefold() not in NAME_SUFFIXES]
        if kind is NameKind.PERSON and len(parts) > 1:
            syllables = len(parts) > 2 or "-" in parts[-1]
            first = syllables and parts[0].casefold() in FAMILY_FIRST
            out.add(parts[0] if first else parts[-1])
    return out


def swept(sentences: Sequence[Sentence], candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Find again, by their very words, names that are certain elsewhere in the report."""
    kinds = {text_of(sentences[c.sentence], c.first, c.last): c.kind for c in candidates}
    known = {name: NameKind.PERSON for name in surnames(kinds) if len(name) > 2 and not listed(name)} | kinds
    known = {name: kind for name, kind in known.items() if name.casefold() not in COMPASS}
    by_first: defaultdict[str, list[tuple[str, NameKind]]] = defaultdict(list)
    for text, kind in known.items():
        by_first[_first_word(text)].append((text, kind))
    ordinary = {w.text for s in sentences for w in s.words if w.text.islower()}
    for sentence in sentences:
        loud = title_case(sentence)
        for n, word in enumerate(sentence.words):
            for text, kind in by_first.get(word.text, ()):
                last = _end_of(sentence, n, text)
                if last and _fits(sentence, n, last, loud, word.text.casefold() not in ordinary):
                    yield Candidate(sentence.index, n, last, kind)


def _first_word(text: str) -> str:
    return text.split()[0].split("-")[0] if "-" in text.split()[0] else text.split()[0]


def _end_of(sentence: Sentence, first: int, text: str) -> int | None:
    for last in range(first + 1, min(first + 13, len(sentence.words)) + 1):
        found = text_of(sentence, first, last)
        if found == text:
            return last
        if not text.startswith(found):
            return None
    return None


def _fits(sentence: Sentence, first: int, last: int, loud: bool, rare: bool) -> bool:
    """Whether the words stand as a name here, not as part of a longer one or as an ordinary word.

    `rare` = the report never has the word in lower case, so that a capital says more than the tagger.
    """
    words = sentence.words
    if last - first > 1:
        return True
    if not proper(words[first]) and not (rare and capital(words[first])):
        return False
    if loud:
        return True
    after = words[last] if last < len(words) else None
    before = words[first - 1] if first else None
    return not (after is not None and proper(after)) and not (before is not None and proper(before))
