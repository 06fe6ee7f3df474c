"""Whose words "the report", "the claim" or a bare "this" point to: the one thing told just before them."""

from __future__ import annotations

from secondsource.language.rejections import ALSO, POINTS_BACK
from secondsource.model import Act, Attribution, Sentence, Stance
from secondsource.weigh.disputes.parties import PERSONAL, key, stems
from secondsource.weigh.disputes.reading import Scene
from secondsource.weigh.disputes.rejecting import Rejection, rejections_in
from secondsource.weigh.disputes.standing import finite, supposed
from secondsource.weigh.disputes.syntax import children, has_child, is_negated, lemma, subject_of, subtree

MANY = frozenset({"these", "those", "many", "some", "several", "all", "any", "other"})
ARTICLES = stems(frozenset({"the", "a", "an", "of", "s"}))
OUTLETS = frozenset({"report", "story", "article"})


def meant_by(
    scene: Scene, sentence: Sentence, rejection: Rejection, denier: frozenset[str]
) -> tuple[Sentence, int] | None:
    """Give (sentence, top word) of what a noun of claiming points to; None unless exactly one thing is told.

    Only what somebody else than the denier is quoted with, in the words before or in the sentence before.
    """
    if rejection.noun is None:
        return None
    word = sentence.words[rejection.noun]
    singular = word.tag in ("NN", "DT") or lemma(word) == "it"
    some = {lemma(sentence.words[c]) for c in children(sentence, rejection.noun, "det", "amod")}
    if not singular or some & MANY:
        return None
    held = scene.view.sentences[sentence.span.report_id]
    here = _told(scene, sentence, sentence, rejection, denier)
    if not here and 0 < sentence.index <= len(held):
        before = held[sentence.index - 1]
        here = _told(scene, before, sentence, rejection, denier) if not before.headline else []
    return here[0] if len(here) == 1 else None


def _told(
    scene: Scene, there: Sentence, here: Sentence, rejection: Rejection, denier: frozenset[str]
) -> list[tuple[Sentence, int]]:
    """Give the top words of what others are quoted with in a sentence, before the rejection."""
    end = here.words[rejection.at].start if there is here else there.span.end
    marks = scene.view.marks[there.span.report_id]
    inside = [a for a in marks.attributions if there.span.covers(a.content) and a.content.start < end]
    inside = [a for a in inside if a.act is Act.SPEECH and not a.content.covers(here.span)]
    if lemma(here.words[rejection.noun or 0]) == "it":  # "the Gazette quoted a clerk as saying": one thing is told
        inside = [a for a in inside if a.id not in {b.parent for b in inside}]
    denied = there is not here and any(rejections_in(there))
    if len(inside) != 1 or denied or not _fits(here, there, inside[0], rejection, denier):
        return []
    top = _top(there, inside[0], denier)
    return [] if top is None else [(there, top)]


def _fits(
    here: Sentence, there: Sentence, told: Attribution, rejection: Rejection, denier: frozenset[str]
) -> bool:
    """Whether somebody else says it, in the way that the noun asks for: "a rumour claims ... the rumour"."""
    source = told.source.text if told.source is not None else ""
    by = stems(frozenset(w.strip(".,'’") for w in source.casefold().replace("’s", " ").split()))
    noun = lemma(here.words[rejection.noun or 0])
    said = {lemma(w) for w in there.words if not told.content.start <= w.start < told.content.end}
    pointed = noun == "it" or bool(said & POINTS_BACK.get(noun, frozenset[str]()))
    named = [c for c in children(here, rejection.noun or 0, "compound", "poss") if here.words[c].pos == "PROPN"]
    his = all(key(lemma(here.words[c])) in by for c in named)
    spoken = told.stance in (Stance.AFFIRMS, Stance.CONFIRMS) and source.casefold() not in PERSONAL
    alone = not {lemma(w) for w in there.words} & ALSO
    return spoken and his and alone and pointed and not by & (denier - ARTICLES)


def _top(sentence: Sentence, told: Attribution, denier: frozenset[str]) -> int | None:
    """Give the one finite verb that is quoted: a deed of the denier's if there is one, else the top."""
    span = told.content
    held = [i for i, w in enumerate(sentence.words) if span.start <= w.start and w.end <= span.end]
    verbs = [i for i in held if sentence.words[i].pos in ("VERB", "AUX") and finite(sentence, i)]
    his = [i for i in verbs if sentence.words[i].dep not in ("aux", "auxpass") and _does(sentence, i, denier)]
    tops = [i for i in verbs if sentence.words[i].head not in held or sentence.words[i].head == i]
    found = his if len(his) == 1 else tops
    if len(found) != 1 or supposed(sentence, found[0]) or is_negated(sentence, found[0]):
        return None
    return None if has_child(sentence, found[0], "conj") else found[0]


def _does(sentence: Sentence, verb: int, denier: frozenset[str]) -> bool:
    subject = subject_of(sentence, verb)
    if subject is None or sentence.words[subject].pos != "PROPN":
        return False
    named = frozenset(lemma(sentence.words[i]) for i in subtree(sentence, subject))
    return bool(stems(named) & (denier - ARTICLES))
