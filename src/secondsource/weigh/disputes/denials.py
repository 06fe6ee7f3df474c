"""A denial, or a missing record or finding, against the claim that it is about.

A denial by the subject of a claim is the most important dispute there is. The content that is denied must
share two topic words with the affirmation, one of them rare in the story.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from secondsource.language import stances as words
from secondsource.model import Aspect, Claim, ClaimKind, Modality, Polarity, Relation, Sentence
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import LONGEST_EVIDENCE, Candidate, Scene
from secondsource.weigh.disputes.syntax import children, is_negated, lemma, subject_of, subtree, text_of, topic

RANK = 0.95
SHARED = 2  # topic words that denial and affirmation must share
COVERED = 0.4  # share of the topic words of the denial that the affirmation must have
STEM = 5  # letters: "apply" / "application", "assault" / "assaulted"
RARE = 0.35  # share of the reports' sentences above which a word is no topic word
MOST_AFFIRMATIONS = 3  # per report


@dataclass(frozen=True, slots=True)
class Denial:
    """A claim in which somebody denies something: who (words and lemmas), and the topic words of what."""

    claim: Claim
    who: str
    denier: frozenset[str]
    about: frozenset[str]
    missing: bool


def denial_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give each denial with the claims of other sources that say it is so."""
    common = _common_words(scene)
    for denial in denials_in(scene, rails):
        about = stems(denial.about - words.GENERAL - common)
        said = _affirmations(scene, rails, denial, about)
        if not said:
            continue
        denies = scene.read(
            denial.claim, "denied", f"{'no record of it' if denial.missing else 'denied'} ({denial.who})"
        )
        affirms = tuple(scene.read(c, "so", "so") for c in said)
        question = f"Is it true that “{said[0].span.text}”?"
        reason = f"{denial.who} {'knows nothing of' if denial.missing else 'denies'} what others say"
        yield Candidate(
            "denial",
            denial.who,
            Aspect.POLARITY,
            question,
            Relation.CONFLICT,
            (("yes", affirms), (denies.label, (denies,))),
            reason,
            RANK,
        )


def denials_in(scene: Scene, rails: Rails) -> Iterator[Denial]:
    """Give the denials of the story, in order of report and text."""
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            for index in range(len(sentence.words)):
                if (found := _denial(scene, sentence, index)) and rails.about_event(scene.view, sentence):
                    yield found


def _denial(scene: Scene, sentence: Sentence, index: int) -> Denial | None:
    spoken = _spoken(sentence, index) or _untrue(sentence, index) or _no_finding(sentence, index)
    if spoken is None:
        return None
    who, about, missing = spoken
    start, end = sentence.words[index].start, sentence.words[index].end
    claim = scene.tight_claim(sentence, start, end)
    if claim is None or len(claim.span.text) > LONGEST_EVIDENCE or claim.modality is Modality.CONDITIONAL:
        return None
    name = text_of(sentence, who) if who else _speaker(scene, claim)
    if not name:
        return None
    denier = frozenset(lemma(sentence.words[i]) for i in who) if who else frozenset(name.casefold().split())
    return Denial(claim, name, denier, about, missing)


Spoken = tuple[list[int], frozenset[str], bool]


def _spoken(sentence: Sentence, index: int) -> Spoken | None:
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
    about = frozenset(w for i in objects for w in topic(sentence, subtree(sentence, i)))
    if alleged:  # "disputes a report, where a source said ...": the content may hang elsewhere
        about |= topic(sentence, list(range(index + 1, len(sentence.words))))
    who = _agent(sentence, index) if passive else subject_of(sentence, index)
    return (_name(sentence, who), about, False) if who is not None else None


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


def stems(lemmas: frozenset[str]) -> frozenset[str]:
    """Cut lemmas to what related words share."""
    return frozenset(w[:STEM].replace("y", "i") for w in lemmas)


def _common_words(scene: Scene) -> frozenset[str]:
    seen: Counter[str] = Counter()
    total = 0
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            total += 1
            seen.update(topic(sentence, list(range(len(sentence.words)))))
    return frozenset(w for w, n in seen.items() if n > RARE * total)


def _affirmations(scene: Scene, rails: Rails, denial: Denial, about: frozenset[str]) -> list[Claim]:
    """Give the claims of other sources that say what is denied, best first, at most three per report."""
    scored = []
    for claim in scene.view.claims.values():
        sentence = scene.view.sentence(claim)
        if sentence is None or not _may_affirm(scene, claim, denial):
            continue
        held = topic(sentence, list(claim.words)) - words.GENERAL
        named = bool(held & denial.denier)
        shared = len(stems(held) & about)
        if shared < COVERED * len(about):
            continue
        if (
            shared + named >= SHARED
            and shared
            and not _denies(sentence, claim)
            and rails.about_event(scene.view, sentence)
        ):
            scored.append((-shared - named, len(claim.span.text), claim.span, claim))
    kept: list[Claim] = []
    for *_, claim in sorted(scored, key=lambda s: s[:3]):
        if sum(k.span.report_id == claim.span.report_id for k in kept) < MOST_AFFIRMATIONS:
            kept.append(claim)
    return kept


def _may_affirm(scene: Scene, claim: Claim, denial: Denial) -> bool:
    same_report = claim.span.report_id == denial.claim.span.report_id
    if same_report and (
        claim.sentence == denial.claim.sentence or scene.source(claim) == scene.source(denial.claim)
    ):
        return False
    solid = claim.kind in (ClaimKind.CLAUSE, ClaimKind.HEADLINE) and len(claim.words) >= 4
    real = claim.polarity is Polarity.POSITIVE and claim.modality not in (Modality.DENIED, Modality.CONDITIONAL)
    return solid and real and len(claim.span.text) <= LONGEST_EVIDENCE


def _denies(sentence: Sentence, claim: Claim) -> bool:
    told = {lemma(sentence.words[i]) for i in claim.words}
    return bool(told & (words.DENY | words.UNTRUE)) or any(
        sentence.words[i].text.casefold() in ("no", "not", "n't") for i in claim.words
    )
