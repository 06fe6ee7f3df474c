"""How words stand: told as a fact, or asked, supposed or planned; only facts make the versions of a dispute."""

from __future__ import annotations

from dataclasses import replace

from secondsource.language.linking_words import DOUBTING_MARKS
from secondsource.language.supposing import PLANNING
from secondsource.model import FINITE, Claim, Sentence
from secondsource.weigh.disputes.reading import Candidate, Scene
from secondsource.weigh.disputes.syntax import SUBJECTS, children, is_negated, lemma, verb_of

TOLD_OF = frozenset({"relcl", "acl"})  # "if the man who shot two is caught": the shots are a fact
CLOSING = "\"'”’) "


def told_as_facts(scene: Scene, candidate: Candidate) -> Candidate | None:
    """Leave out the readings that only ask or suppose; None where fewer than two versions remain."""
    versions = tuple(
        (label, tuple(r for r in said if _stands(scene, r.claim))) for label, said in candidate.versions
    )
    kept = tuple(v for v in versions if v[1])
    return replace(candidate, versions=kept) if len(kept) > 1 else None


def _stands(scene: Scene, claim: Claim) -> bool:
    sentence = scene.view.sentence(claim)
    if sentence is None or not claim.words:
        return True
    verb = verb_of(sentence, claim)
    return not supposed(sentence, claim.words[0] if verb is None else verb)


def is_question(sentence: Sentence) -> bool:
    """Whether a sentence ends with a question mark, but for quotation marks and brackets."""
    return sentence.span.text.rstrip(CLOSING).endswith("?")


def supposed(sentence: Sentence, index: int) -> bool:
    """Whether a word is asked or stands under "if", "whether", "should he"; a relative clause ends the search."""
    if is_question(sentence):
        return True
    for _ in sentence.words:
        word = sentence.words[index]
        if any(lemma(sentence.words[c]) in DOUBTING_MARKS for c in children(sentence, index, "mark", "advmod")):
            return True
        if _inverted(sentence, index):
            return True
        if word.head == index or word.dep in TOLD_OF:
            return False
        index = word.head
    return False


def planned(sentence: Sentence, index: int) -> bool:
    """Whether a word is what somebody plans, wants or is asked to do: "plans to plead", "would plead"."""
    for _ in sentence.words:
        word = sentence.words[index]
        if word.dep not in ("xcomp", "ccomp", "conj") or word.head == index:
            return False
        index = word.head
        if lemma(sentence.words[index]) in PLANNING:
            return True
    return False


def performed(sentence: Sentence, index: int) -> bool:
    """Whether a verb tells of what is so: neither negated, nor supposed, nor planned."""
    return not (is_negated(sentence, index) or supposed(sentence, index) or planned(sentence, index))


def finite(sentence: Sentence, verb: int) -> bool:
    """Whether a verb says that something is so: "passed", "could have passed"; not "to pass", "passing"."""
    helps = [sentence.words[c].tag for c in children(sentence, verb, "aux", "auxpass")]
    return bool(FINITE & {sentence.words[verb].tag, *helps}) and "TO" not in helps


def _inverted(sentence: Sentence, verb: int) -> bool:
    """Whether "should he be caught" stands there: the helping verb before its subject."""
    helps = [c for c in children(sentence, verb, "aux", "auxpass") if lemma(sentence.words[c]) == "should"]
    return any(c < s for c in helps for s in children(sentence, verb, *SUBJECTS))
