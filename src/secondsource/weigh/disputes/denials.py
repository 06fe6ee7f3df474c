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
COVERED = 0.6  # share of the topic words of the denial that the affirmation must have
ARTICLES = frozenset({"the", "a", "an"})
PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "who", "which"})
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
    named: bool
    alleged: bool


def denial_candidates(scene: Scene, _rails: Rails) -> Iterator[Candidate]:
    """Give the denials with the claims of other sources that say it is so, one candidate per thing denied."""
    common = _common_words(scene)
    groups: dict[tuple[bool, tuple[str, ...]], list[Denial]] = {}
    for denial in denials_in(scene):
        about = stems(denial.about - words.GENERAL - common)
        if about or any(_quoted(scene, denial)):
            key = tuple(sorted(about)) or (denial.claim.id,)
            groups.setdefault((denial.missing, key), []).append(denial)
    for about_key, denials in _merged(groups):
        said = _affirmations(scene, denials, about_key) or [c for d in denials for c in _quoted(scene, d)]
        if said:
            yield _candidate(scene, denials, said)


def _merged(
    groups: dict[tuple[bool, tuple[str, ...]], list[Denial]],
) -> Iterator[tuple[frozenset[str], list[Denial]]]:
    """Put the denials of a narrower thing with those of the wider one: "assault" / "physical assault"."""
    left = sorted(groups.items(), key=lambda item: (len(item[0][1]), item[0]))
    while left:
        (missing, about), denials = left.pop(0)
        wider = [item for item in left if item[0][0] == missing and set(about) <= set(item[0][1])]
        left = [item for item in left if item not in wider]
        yield frozenset(about), [*denials, *(d for _, more in wider for d in more)]


def _quoted(scene: Scene, denial: Denial) -> Iterator[Claim]:
    """Give what the denial's own sentence quotes from somebody else: "X disputes the report, where Y said ..."."""
    key = denial.claim.span.report_id, denial.claim.sentence
    if denial.missing or not denial.alleged:
        return
    for claim in scene.by_sentence.get(key, ()):
        told = scene.view.attribution(claim)
        by_other = told is not None and told.source is not None and told.source.text.casefold() not in PRONOUNS
        known = told is not None and (told.anonymous or told.id in scene.view.speakers)
        after = claim.span.start >= denial.claim.span.end
        if by_other and known and after and len(claim.words) >= 4 and _others_words(scene, claim, denial):
            yield claim


def _candidate(scene: Scene, denials: list[Denial], said: list[Claim]) -> Candidate:
    who = next((d.who for d in denials if d.named), denials[0].who)
    missing = denials[0].missing
    label = f"{'no record or evidence of it' if missing else 'denied'} ({who})"
    denies = tuple(scene.read(d.claim, "denied", label) for d in denials)
    affirms = tuple(scene.read(c, "so", "yes") for c in said)
    reason = f"{who} {'knows nothing of' if missing else 'denies'} what others say"
    question = f"Is it true that “{said[0].span.text}”?"
    versions = (("yes", affirms), (label, denies))
    return Candidate("denial", who, Aspect.POLARITY, question, Relation.CONFLICT, versions, reason, RANK)


def denials_in(scene: Scene) -> Iterator[Denial]:
    """Give the denials of the story, in order of report and text."""
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            for index in range(len(sentence.words)):
                if found := _denial(scene, sentence, index):
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
    named = any(sentence.words[i].pos == "PROPN" for i in who) or not who
    alleged = any(lemma(w) in words.ALLEGATIONS for w in sentence.words[index + 1 : index + 6])
    return Denial(claim, name, denier, about, missing, named, alleged)


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


def _affirmations(scene: Scene, denials: list[Denial], about: frozenset[str]) -> list[Claim]:
    """Give the claims of other sources that say what is denied, best first, at most three per report."""
    scored = []
    deniers = frozenset(w for d in denials for w in d.denier) - words.GENERAL
    for claim in scene.view.claims.values():
        sentence = scene.view.sentence(claim)
        if sentence is None or not all(_may_affirm(scene, claim, d) for d in denials) or _denies(sentence, claim):
            continue
        held = topic(sentence, list(claim.words)) - words.GENERAL
        named = bool(held & deniers)
        shared = len(stems(held) & about)
        if shared and shared + named >= SHARED and shared >= COVERED * len(about):
            scored.append((-shared - named, len(claim.span.text), claim.span, claim))
    kept: list[Claim] = []
    for *_, claim in sorted(scored, key=lambda s: s[:3]):
        if sum(k.span.report_id == claim.span.report_id for k in kept) < MOST_AFFIRMATIONS:
            kept.append(claim)
    return kept


def _may_affirm(scene: Scene, claim: Claim, denial: Denial) -> bool:
    if claim.span.report_id == denial.claim.span.report_id and not _others_words(scene, claim, denial):
        return False
    solid = claim.kind in (ClaimKind.CLAUSE, ClaimKind.HEADLINE) and len(claim.words) >= 4
    real = claim.polarity is Polarity.POSITIVE and claim.modality not in (Modality.DENIED, Modality.CONDITIONAL)
    return solid and real and len(claim.span.text) <= LONGEST_EVIDENCE


def _others_words(scene: Scene, claim: Claim, denial: Denial) -> bool:
    """Whether a claim in the denier's report is put into somebody else's mouth."""
    told = scene.view.attribution(claim)
    if claim.sentence != denial.claim.sentence:
        return scene.source(claim) != scene.source(denial.claim)
    return bool(
        told and told.source and told.id != denial.claim.attribution and told.source.text not in denial.who
    )


def _denies(sentence: Sentence, claim: Claim) -> bool:
    told = {lemma(sentence.words[i]) for i in claim.words}
    return bool(told & (words.DENY | words.UNTRUE)) or any(
        sentence.words[i].text.casefold() in ("no", "not", "n't") for i in claim.words
    )
