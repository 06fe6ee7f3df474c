"""How a sentence denies: "X denied that", "the claims are untrue", "X has no record of", "no evidence shows"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from secondsource.language import stances as words
from secondsource.language.counted_kinds import is_people
from secondsource.language.sources import DIPLOMATS, EXPERTS, INSTITUTIONS, OFFICIALS, PEOPLE, SPOKESPEOPLE
from secondsource.model import Claim, Modality, Sentence
from secondsource.weigh.disputes.reading import LONGEST_EVIDENCE, Scene
from secondsource.weigh.disputes.syntax import children, is_negated, lemma, subject_of, subtree, text_of, topic

IT = frozenset({"it", "this", "that", "them"})
SPEAKERS = (
    DIPLOMATS | EXPERTS | INSTITUTIONS | OFFICIALS | PEOPLE | SPOKESPEOPLE | {"police", "side", "team", "camp"}
)


@dataclass(frozen=True, slots=True)
class Denial:
    """A claim in which somebody denies something: who (words and lemmas), the topic words of what, its head.

    `own` = it is a deed of his: "denied shooting at officers".
    """

    claim: Claim
    who: str
    denier: frozenset[str]
    about: frozenset[str]
    missing: bool
    named: bool
    alleged: bool
    core: frozenset[str] = frozenset()
    own: bool = False


def denials_in(scene: Scene) -> Iterator[Denial]:
    """Give the denials of the story, in order of report and text."""
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            for index in range(len(sentence.words)):
                if found := _denial(scene, sentence, index):
                    yield found


def _denial(scene: Scene, sentence: Sentence, index: int) -> Denial | None:
    spoken = _spoken(scene, sentence, index) or _untrue(sentence, index) or _no_finding(sentence, index)
    if spoken is None:
        return None
    who, about, missing = spoken
    if who and not any(_can_deny(sentence, i) for i in who):
        return None
    claim = _claim_at(scene, sentence, index)
    if claim is None or len(claim.span.text) > LONGEST_EVIDENCE or claim.modality is Modality.CONDITIONAL:
        return None
    name = text_of(sentence, who) if who else _speaker(scene, claim)
    if not name:
        return None
    denier = frozenset(lemma(sentence.words[i]) for i in who) if who else frozenset(name.casefold().split())
    named = any(sentence.words[i].pos == "PROPN" for i in who) or not who
    alleged = any(lemma(w) in words.ALLEGATIONS for w in sentence.words[index + 1 : index + 6])
    core = _core(sentence, index) & about
    return Denial(claim, name, denier, about, missing, named, alleged, core, _own_deed(sentence, index))


def _can_deny(sentence: Sentence, index: int) -> bool:
    """Whether a word names a person or a body: "the findings" refute, but nobody denies by them."""
    word = sentence.words[index]
    noun = lemma(word)
    return word.pos == "PROPN" or noun in SPEAKERS or is_people(noun)


def _own_deed(sentence: Sentence, index: int) -> bool:
    """Whether somebody denies a deed of his own: "denied shooting at officers"."""
    return any(sentence.words[i].tag == "VBG" for i in children(sentence, index, "xcomp", "pcomp", "ccomp"))


def _core(sentence: Sentence, index: int) -> frozenset[str]:
    """Give the head of what is denied: "denied hiding money" is about "hide"."""
    heads = list(children(sentence, index, "dobj", "ccomp", "xcomp", "pcomp"))
    doing = [c for h in heads for c in children(sentence, h, "amod") if sentence.words[c].tag == "VBG"]
    return frozenset(lemma(sentence.words[i]) for i in doing or heads)  # a gerund is at times read as an adjective


def _claim_at(scene: Scene, sentence: Sentence, index: int) -> Claim | None:
    """Give the claim that holds the denying word; a bare "X denied that" is none, then what is denied."""
    word = sentence.words[index]
    if (claim := scene.tight_claim(sentence, word.start, word.end)) is not None:
        return claim
    for content in children(sentence, index, "ccomp"):
        at = sentence.words[content]
        return scene.tight_claim(sentence, at.start, at.end)
    return None


Spoken = tuple[list[int], frozenset[str], bool]


def _spoken(scene: Scene, sentence: Sentence, index: int) -> Spoken | None:
    """Read "X denied that ...", "X dismissed the allegations", "the claims were denied by X"."""
    verb = lemma(sentence.words[index])
    if (
        sentence.words[index].pos != "VERB"
        or verb not in words.DENY | words.DISMISS
        or is_negated(sentence, index)
    ):
        return None
    objects = list(children(sentence, index, "dobj", "ccomp", "xcomp", "nsubjpass"))
    heads = {lemma(sentence.words[i]) for i in objects}
    alleged = bool(heads & words.ALLEGATIONS)
    if heads & words.NO_SPEECH or not objects or (verb in words.DISMISS and not alleged):
        return None
    passive = [i for i in objects if sentence.words[i].dep == "nsubjpass"]
    if passive and not alleged:
        return None
    about = frozenset(w for i in objects for w in topic(sentence, _content(sentence, i)))
    if heads <= IT and not about:
        about = _said_before(scene, sentence)
    who = _agent(sentence, index) if passive else subject_of(sentence, index)
    return (_name(sentence, who), about, False) if who is not None else None


def _said_before(scene: Scene, sentence: Sentence) -> frozenset[str]:
    """Give the topic words of the sentence before: what "denied it" is about."""
    held = scene.view.sentences[sentence.span.report_id]
    if not sentence.index or sentence.index > len(held):
        return frozenset()
    before = held[sentence.index - 1]
    verbs = [i for i, w in enumerate(before.words) if w.dep in ("ccomp", "pcomp")]
    top = verbs[0] if verbs else next((i for i, w in enumerate(before.words) if w.head == i), 0)
    return topic(before, subtree(before, top))


def _content(sentence: Sentence, top: int) -> list[int]:
    """Give the words of what is denied, without what only says when."""
    when = [
        c for i in subtree(sentence, top) for c in children(sentence, i) if lemma(sentence.words[c]) in words.WHEN
    ]
    cut = {
        j
        for c in when
        for j in subtree(sentence, c if sentence.words[c].dep == "prep" else sentence.words[c].head)
    }
    return [i for i in subtree(sentence, top) if i not in cut or i == top]


def _untrue(sentence: Sentence, index: int) -> Spoken | None:
    """Read "the claims about ... are untrue"; who says so is the source of the claim."""
    word = sentence.words[index]
    if lemma(word) not in words.UNTRUE or word.dep not in ("acomp", "attr") or is_negated(sentence, word.head):
        return None
    subject = subject_of(sentence, word.head)
    if subject is None or lemma(sentence.words[subject]) not in words.ALLEGATIONS:
        return None
    return [], topic(sentence, subtree(sentence, subject)), False


def _no_finding(sentence: Sentence, index: int) -> Spoken | None:
    """Read "X has no record of ...", "found no evidence that ..."."""
    word = sentence.words[index]
    if lemma(word) not in words.FINDINGS or word.pos != "NOUN":
        return None
    negated = any(sentence.words[c].text.casefold() == "no" for c in children(sentence, index, "det"))
    below = subtree(sentence, index)
    told = {lemma(w) for w in sentence.words}
    if not negated or told & words.UNTIL_NOW or {lemma(sentence.words[i]) for i in below} & words.ELSEWHERE:
        return None
    if word.dep in ("nsubj", "nsubjpass"):  # "no evidence suggested that ..."
        below = subtree(sentence, word.head)
    subject = subject_of(sentence, word.head) if word.dep == "dobj" else None
    return ([] if subject is None else _name(sentence, subject)), topic(sentence, below) - words.FINDINGS, True


def _agent(sentence: Sentence, verb: int) -> int | None:
    return next((o for by in children(sentence, verb, "agent") for o in children(sentence, by, "pobj")), None)


def _name(sentence: Sentence, head: int) -> list[int]:
    cut = {
        i
        for c in children(sentence, head, "relcl", "acl", "appos", "prep", "cc", "conj")
        for i in subtree(sentence, c)
    }
    kept = [i for i in subtree(sentence, head) if i not in cut and sentence.words[i].dep != "punct"]
    return [] if sentence.words[head].pos == "PRON" else kept


def _speaker(scene: Scene, claim: Claim) -> str:
    attribution = scene.view.attribution(claim)
    if attribution is None:
        return ""
    entity = scene.view.entities.get(scene.view.speakers.get(attribution.id, ""))
    return entity.name if entity else attribution.source.text if attribution.source else ""
