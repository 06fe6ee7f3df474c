"""What a word of claiming holds: "reports that X", "a story which suggested X", "rumours of X", "the X claim"."""

from __future__ import annotations

from secondsource.language.rejections import CLAIMS, SAYING
from secondsource.language.sources import MEDIA, OFFICIALS, WITNESSES
from secondsource.language.stances import ALLEGATIONS
from secondsource.model import Sentence
from secondsource.weigh.disputes.syntax import SUBJECTS, children, is_negated, lemma, subtree

NOUNS = CLAIMS | ALLEGATIONS
TELLERS = MEDIA | OFFICIALS | WITNESSES | {"news"}  # "media reports", "police claims": whose they are
CLAUSES = ("acl", "ccomp", "relcl")
EMPTY = frozenset({"it", "this", "that", "them", "matter", "incident", "case", "thing"})


def is_claim(sentence: Sentence, index: int) -> bool:
    """Whether a word is a noun of claiming."""
    word = sentence.words[index]
    return word.pos == "NOUN" and lemma(word) in NOUNS


def content_of(sentence: Sentence, noun: int) -> int | None:
    """Give the top word of what a report, a rumour or a claim says; None where it says nothing of it."""
    inside = subtree(sentence, noun)
    later = [i for i in inside if i > noun and sentence.words[i].pos == "VERB"]  # "a post on the site that said"
    direct = list(children(sentence, noun, *CLAUSES))
    for clause in (*direct, *later):
        if found := _clause(sentence, clause, clause not in direct):
            return found
    for way in children(sentence, noun, "prep"):
        if lemma(sentence.words[way]) in ("of", "about"):
            for thing in children(sentence, way, "pobj", "pcomp"):
                if sentence.words[thing].pos in ("NOUN", "VERB") and lemma(sentence.words[thing]) not in EMPTY:
                    return thing
    plain = [c for c in children(sentence, noun, "compound") if sentence.words[c].text.islower()]
    before = [c for c in plain if sentence.words[c].pos == "NOUN"]
    named = [c for c in before if not {sentence.words[c].text, lemma(sentence.words[c])} & (NOUNS | TELLERS)]
    return named[-1] if named else None


def _clause(sentence: Sentence, clause: int, later: bool) -> int | None:
    """Give "X" of "that X" and of "which suggested (that) X"; no other clause says it."""
    if sentence.words[clause].pos not in ("VERB", "AUX"):
        return None
    if lemma(sentence.words[clause]) in SAYING and not is_negated(sentence, clause):
        told = next(children(sentence, clause, "ccomp", "xcomp"), None)
        if told is not None:
            return told
    if later:
        return None
    marked = any(lemma(sentence.words[c]) == "that" for c in children(sentence, clause, "mark"))
    subjects = [c for c in children(sentence, clause, *SUBJECTS, "expl") if lemma(sentence.words[c]) != "that"]
    return clause if subjects and (marked or _holds_that(sentence, clause)) else None


def _holds_that(sentence: Sentence, clause: int) -> bool:
    """Whether "that" opens a clause with an object of its own, which the parse took for a relative one."""
    that = [c for c in children(sentence, clause, "dobj", "nsubj", "det") if lemma(sentence.words[c]) == "that"]
    objects = [c for c in children(sentence, clause, "dobj", "attr") if c not in that]
    return bool(that) and bool(objects)


def named_by(sentence: Sentence, noun: int) -> list[int]:
    """Give the words that say whose a claim is: "a Daily Mirror report", "claims by officials"."""
    content = content_of(sentence, noun)
    before = ("det", "amod", "compound", "poss", "nummod", "nmod", "prep", "agent")
    tops = [c for c in children(sentence, noun) if sentence.words[c].dep not in before]
    tops += [c for c in children(sentence, noun, "prep") if c < noun]
    cut = {j for t in tops for j in subtree(sentence, t)}
    if content is not None:
        cut |= set(subtree(sentence, content)) | {sentence.words[content].head} - {noun}
    kept = [i for i in subtree(sentence, noun) if i not in cut or i == noun]
    return [i for i in kept if kept[0] <= i <= kept[-1]]
