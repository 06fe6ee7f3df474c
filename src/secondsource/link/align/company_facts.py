"""Company facts: claims by which somebody has the same relative along, whatever they do together.

"The banker and his wife sold the farm" and "Roe, with wife and son, boarded a ship" share one fact, that his wife
is with him, inside clauses about different things. Such a pair is weak: it corroborates nothing by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import combinations

from secondsource.language.kin import CHILDREN, DEALINGS, KIN, SPOUSES
from secondsource.link.align.event_days import dates_fit, event_days, of_another_time
from secondsource.link.align.implied import SUBJECTS, implied_subject
from secondsource.model import (
    SENTENCES,
    UNREAL,
    Alignment,
    Claim,
    Interval,
    Marked,
    NameKind,
    Sentence,
    Word,
    places_inside,
)
from secondsource.settings import LinkSettings

BEFORE = 180  # days before the first report; who was along earlier was so on another journey
ALONG = frozenset({"with", "alongside"})
OWNED = frozenset({"his", "her", "their"})
RELATIVE = frozenset({"who", "whom", "which", "that"})


@dataclass(frozen=True, slots=True)
class Along:
    """A claim that says which kinds of relatives are along with somebody; `names` are the words of his name."""

    claim: Claim
    kinds: frozenset[str]
    names: frozenset[str]


def company_pairs(marked: Sequence[Marked], settings: LinkSettings) -> Iterator[Alignment]:
    """Pair the claims of different reports by which one person has one kind of relative along."""
    days = event_days(marked, BEFORE)
    found = sorted((a for m in marked for a in _along(m, days)), key=lambda a: a.claim.id)
    alone = cache(partial(_of_one_person, found))
    for one, other in combinations(found, 2):
        apart = one.claim.span.report_id != other.claim.span.report_id
        kinds = one.kinds & other.kinds
        named = bool(one.names and other.names)
        if apart and kinds and (one.names & other.names if named else alone(kinds)):
            yield Alignment(one.claim.id, other.claim.id, settings.align_weak, False, "company")


def _of_one_person(found: Iterable[Along], kinds: frozenset[str]) -> bool:
    """Whether no two people have such company: then somebody without a name who has it can be the one."""
    named = [a.names for a in found if a.names and a.kinds & kinds]
    return all(x & y for x, y in combinations(named, 2))


def _along(marked: Marked, days: Interval | None) -> Iterator[Along]:
    for claim in marked.claims:
        sentence = marked.sentences[claim.sentence]
        words = sentence.words
        if claim.kind not in SENTENCES or claim.modality in UNREAL or _would(words, claim):
            continue
        owner = _subject(sentence, claim)
        kinds = frozenset(_kind(words[i]) for i in claim.words if owner and _is_along(words, i, owner))
        if kinds and _fits(marked, sentence, days):
            yield Along(claim, kinds, _names(marked, sentence, owner))


def _fits(marked: Marked, sentence: Sentence, days: Interval | None) -> bool:
    """Whether a sentence can be of the event's time, by its dates, or else by its words."""
    dated = dates_fit(marked, sentence, days)
    return all(dated) if dated else not of_another_time(marked, sentence, days)


def _would(words: Sequence[Word], claim: Claim) -> bool:
    """Whether a claim tells what would be: "he said that he would go with his family"."""
    return any(words[i].lemma.lower() == "would" for i in claim.words)


def _subject(sentence: Sentence, claim: Claim) -> frozenset[int]:
    """Give the words of who acts: of the claim's subject, or of the one that it leaves to another clause."""
    if claim.subject is None or claim.subject.text.casefold() in RELATIVE:
        return frozenset(implied_subject(sentence.words, claim))
    return frozenset(places_inside(sentence, claim.subject))


def _is_along(words: Sequence[Word], index: int, subject: frozenset[int]) -> bool:
    """Whether a word is a relative who does what the subject does: "X and his wife fled", "fled with his wife"."""
    if words[index].pos != "NOUN" or words[index].lemma.lower() not in KIN:
        return False
    first = index
    while words[first].dep == "conj" and words[words[first].head].lemma.lower() in KIN:
        first = words[first].head
    governor = words[first].head
    if words[first].dep == "conj":
        acts = words[governor].dep in SUBJECTS and {first, governor} <= subject
        return acts and _owner(words, first) in OWNED
    joined = words[first].dep == "pobj" and words[governor].lemma.lower() in ALONG
    act = words[words[governor].head].lemma.lower()
    bare = _owner(words, first) == "" and words[first].text.lower() in KIN  # "with wife and children"
    return joined and act not in DEALINGS and (bare or _owner(words, first) in OWNED)


def _owner(words: Sequence[Word], noun: int) -> str:
    """Give the possessor or article of a noun, in lower case, "" where it has none."""
    held = (w.text.lower() for w in words if w.dep in ("poss", "det") and words[w.head] is words[noun])
    return next(held, "")


def _kind(word: Word) -> str:
    lemma = word.lemma.lower()
    return "spouse" if lemma in SPOUSES else "child" if lemma in CHILDREN else lemma


def _names(marked: Marked, sentence: Sentence, subject: frozenset[int]) -> frozenset[str]:
    """Give the words of the persons' names among some words of a sentence, in lower case."""
    spans = [n.span for n in marked.names if n.kind is NameKind.PERSON and sentence.span.covers(n.span)]
    held = (sentence.words[i] for i in sorted(subject))
    return frozenset(w.text.lower() for w in held if any(s.start <= w.start and w.end <= s.end for s in spans))
