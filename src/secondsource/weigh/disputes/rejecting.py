"""How a sentence rejects: "X denied that", "rumours of Y are untrue", "no truth to the report", "a death hoax"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from secondsource.language import rejections as words
from secondsource.language.stances import DENY, DISMISS, NO_SPEECH
from secondsource.model import Sentence
from secondsource.weigh.disputes.contents import EMPTY, content_of, is_claim
from secondsource.weigh.disputes.standing import finite, is_question, planned, supposed
from secondsource.weigh.disputes.syntax import SUBJECTS, agent_of, children, is_negated, lemma, subject_of, subtree

REJECT = DENY | DISMISS | words.DEBUNK | words.RETRACT
UNREAL = frozenset({"would", "could", "should", "may", "might", "will", "can", "do"})
POINTING = frozenset({"this", "that"})


@dataclass(frozen=True, slots=True)
class Rejection:
    """Words of one sentence (indexes): who rejects (None: whoever speaks), the noun of claiming, what it says.

    Without `content` the noun, or a bare "this", points back to what was said before.
    """

    at: int
    who: int | None
    noun: int | None
    content: int | None
    own: bool = False
    whom: int | None = None


def rejections_in(sentence: Sentence, rumoured: bool = False) -> Iterator[Rejection]:
    """Give the rejections of a sentence, in order; `rumoured`: a rumour or a hoax is spoken of beside it."""
    if is_question(sentence):
        return
    for index in range(len(sentence.words)):
        found = _by_verb(sentence, index) or _called(sentence, index) or _no_truth(sentence, index)
        if found := found or _hoax(sentence, index) or (_contrary(sentence, index) if rumoured else None):
            yield found


def _by_verb(sentence: Sentence, index: int) -> Rejection | None:
    """Read "X denied that Y", "X denied doing Y", "X dismissed reports of Y", "the report was denied by X"."""
    word = sentence.words[index]
    if word.pos != "VERB":
        return None
    rejects = lemma(word) in REJECT or _shot_down(sentence, index) or _branded(sentence, index)
    if not rejects or is_negated(sentence, index) or planned(sentence, index) or _weighs(sentence, index):
        return None
    passive = next(children(sentence, index, "nsubjpass"), None)
    who = agent_of(sentence, index) if passive is not None else subject_of(sentence, index)
    if passive is not None:
        return _of_noun(sentence, index, who, passive) if is_claim(sentence, passive) else None
    for noun in children(sentence, index, "dobj"):
        all_of = [noun, *children(sentence, noun, "conj")]
        told = [n for n in all_of if is_claim(sentence, n) and content_of(sentence, n) is not None]
        if told or (is_claim(sentence, noun) and len(all_of) == 1):
            return _of_noun(sentence, index, who, told[0] if told else noun)
    return _denied(sentence, index, who) if lemma(word) in DENY and who is not None else None


def _denied(sentence: Sentence, index: int, who: int) -> Rejection | None:
    """Read what somebody denies: that something is so, a deed, or "it"."""
    word = sentence.words[index]
    for content in children(sentence, index, "ccomp", "xcomp", "dobj"):
        if sentence.words[content].dep == "dobj" and lemma(word) != "deny":
            continue
        doing = [c for c in children(sentence, content, "amod", "compound") if sentence.words[c].tag == "VBG"]
        if doing and doing[0] == index + 1:  # "denied striking towns": at times read as an adjective
            return Rejection(index, who, None, doing[0], True)
        gerund = sentence.words[content].tag == "VBG"
        if lemma(sentence.words[content]) not in NO_SPEECH | EMPTY and sentence.words[content].pos != "PRON":
            return Rejection(index, who, None, content, gerund)
        if lemma(sentence.words[content]) in POINTING | {"it"}:
            return Rejection(index, who, content, None)
    return None


def _shot_down(sentence: Sentence, index: int) -> bool:
    if lemma(sentence.words[index]) not in words.DOWN:
        return False
    return any(lemma(sentence.words[c]) == "down" for c in children(sentence, index, "prt", "advmod", "prep"))


def _branded(sentence: Sentence, index: int) -> bool:
    """Whether something is called untrue: "called the article false", "described the report as rubbish"."""
    if lemma(sentence.words[index]) not in words.BRAND:
        return False
    ways = [c for c in children(sentence, index, "prep") if lemma(sentence.words[c]) == "as"]
    named = {o for w in ways for o in children(sentence, w)} | set(children(sentence, index, "oprd", "ccomp"))
    return any(lemma(sentence.words[i]) in words.CALLED | words.HOAX for i in named)


def _of_noun(sentence: Sentence, at: int, who: int | None, noun: int) -> Rejection:
    return Rejection(at, who, noun, content_of(sentence, noun))


def _weighs(sentence: Sentence, index: int) -> bool:
    """Whether nobody denies: "neither confirmed nor denied", "declined to deny", "would deny if"."""
    word = sentence.words[index]
    around = [index, *children(sentence, index), word.head, *children(sentence, word.head)]
    near = {lemma(sentence.words[i]) for i in around if abs(i - index) <= 4}
    unreal = {lemma(sentence.words[c]) for c in children(sentence, index, "aux")} & {
        "would",
        "could",
        "may",
        "can",
    }
    under = word.dep == "xcomp" and lemma(sentence.words[word.head]) in words.WEIGHING
    return bool(near & {"neither", "nor", "whether", "if"}) or bool(unreal) or under or "confirm" in near


def _called(sentence: Sentence, index: int) -> Rejection | None:
    """Read "the claim that Y is false", "the story turned out to be a hoax", "the arrest of Y is a hoax"."""
    word, over = sentence.words[index], sentence.words[index].head
    if word.dep not in ("acomp", "attr", "oprd") or lemma(sentence.words[over]) not in words.PROVE:
        return None
    while sentence.words[over].dep == "xcomp" and lemma(sentence.words[sentence.words[over].head]) in words.PROVE:
        over = sentence.words[over].head
    below = [over, word.head]
    negated = any(is_negated(sentence, i) for i in below)
    untrue = lemma(word) in words.CALLED | words.HOAX and not negated and not is_negated(sentence, index)
    if (not untrue and not (lemma(word) in words.TRUE and negated)) or _doubted(sentence, over):
        return None
    subject = next(children(sentence, over, *SUBJECTS), None)
    if subject is None:
        return None
    if is_claim(sentence, subject) or lemma(sentence.words[subject]) in words.WORKS:
        return _of_noun(sentence, index, None, subject)
    if lemma(sentence.words[subject]) in POINTING:
        return Rejection(index, None, subject, None)
    deed = sentence.words[subject].pos == "NOUN" and lemma(word) in words.HOAX
    return Rejection(index, None, None, subject) if deed else None


def _doubted(sentence: Sentence, verb: int) -> bool:
    """Whether it may only be so: "could be a hoax", "appears to be fake"."""
    helps = {lemma(sentence.words[c]) for c in children(sentence, verb, "aux")}
    above = sentence.words[sentence.words[verb].head]
    return bool(helps & {"may", "might", "could", "would", "can"}) or lemma(above) in {"appear", "seem", "suspect"}


def _no_truth(sentence: Sentence, index: int) -> Rejection | None:
    """Read "there is no truth to the claim that Y"."""
    if lemma(sentence.words[index]) not in words.TRUTH or not is_negated(sentence, index):
        return None
    for way in children(sentence, index, "prep"):
        for noun in children(sentence, way, "pobj"):
            if is_claim(sentence, noun):
                return _of_noun(sentence, index, None, noun)
    return None


def _hoax(sentence: Sentence, index: int) -> Rejection | None:
    """Read "the victim of a death hoax", "the X arrest hoax": the deed stands before the word."""
    if lemma(sentence.words[index]) != "hoax" or sentence.words[index].pos != "NOUN":
        return None
    deeds = [c for c in children(sentence, index, "compound") if sentence.words[c].pos == "NOUN"]
    kinds = [d for d in deeds if lemma(sentence.words[d]) not in words.CLAIMS | {"internet", "media"}]
    whom = _of_whom(sentence, index)
    return Rejection(index, None, None, kinds[-1], whom=whom) if kinds and whom is not None else None


def speaks_of_rumours(sentence: Sentence) -> bool:
    """Whether a sentence has a word of rumours or hoaxes, or sets something against reports."""
    return any(lemma(w) in words.RUMOURS for w in sentence.words)


def _contrary(sentence: Sentence, index: int) -> Rejection | None:
    """Read "Jan has not been arrested" beside "despite a report" or "a hoax"; only of something that is named."""
    word = sentence.words[index]
    subject = next(children(sentence, index, *SUBJECTS), None)
    if word.pos not in ("VERB", "AUX") or subject is None or sentence.words[subject].pos != "PROPN":
        return None
    negated = any(lemma(sentence.words[c]) in ("not", "n't", "never") for c in children(sentence, index, "neg"))
    helps = {lemma(sentence.words[c]) for c in children(sentence, index, "aux")}
    if not negated or not finite(sentence, index) or helps & UNREAL or supposed(sentence, index):
        return None
    return Rejection(index, None, None, index)


def _of_whom(sentence: Sentence, hoax: int) -> int | None:
    """Give whom a hoax is about: "the Jan Orlik death hoax", "a hoax about Jan", "Jan is the victim of a hoax"."""
    named = [i for i in subtree(sentence, hoax) if sentence.words[i].pos == "PROPN"]
    if named:
        return max(i for i in named if sentence.words[i].head not in named or i == named[-1])
    over = sentence.words[sentence.words[hoax].head].head
    victim = sentence.words[hoax].dep == "pobj" and lemma(sentence.words[over]) in words.VICTIMS
    return subject_of(sentence, sentence.words[over].head) if victim else None
