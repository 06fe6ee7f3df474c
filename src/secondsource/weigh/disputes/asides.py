"""A denial in an aside to what it denies: "Brandt took the money, police said, a claim her lawyer disputed".

The noun of the aside ("something", "a claim") sums up the clause before it, so one sentence holds both sides.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from secondsource.language.accusations import REQUESTS, SUMMING
from secondsource.language.rejections import CLAIMS
from secondsource.language.stances import ALLEGATIONS, DENY, DISMISS
from secondsource.language.supposing import PLANNING
from secondsource.model import Aspect, Claim, ClaimKind, Relation, Sentence
from secondsource.weigh.disputes.asking import accused_of, plain
from secondsource.weigh.disputes.denial_questions import POINTS
from secondsource.weigh.disputes.denying import name_of
from secondsource.weigh.disputes.parties import PERSONAL
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import LONGEST_EVIDENCE, Candidate, Scene, is_real
from secondsource.weigh.disputes.standing import performed
from secondsource.weigh.disputes.syntax import (
    agent_of,
    children,
    has_child,
    lemma,
    subject_of,
    verb_of,
)

RANK = 0.79
GAP = " ,–—-;"


@dataclass(frozen=True, slots=True)
class Aside:
    """A denying verb, who denies, and the word at which the aside begins (places in the sentence)."""

    verb: int
    who: int
    start: int


def aside_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the denials that stand in an aside to what is denied, one candidate each."""
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            for index in range(len(sentence.words)):
                aside = _aside(sentence, index)
                if aside is not None and not rails.of_another_time(scene.view, sentence):
                    yield from _candidates(scene, sentence, aside)


def _candidates(scene: Scene, sentence: Sentence, aside: Aside) -> Iterator[Candidate]:
    word = sentence.words[aside.verb]
    denied, said = scene.tight_claim(sentence, word.start, word.end), _before(scene, sentence, aside)
    if denied is None or said is None or denied.span.overlaps(said.span):
        return
    if who := _denier(sentence, aside, said):
        question, entity = _question(sentence, aside, said), f"{who}: {said.span.text}"
        denial = replace(scene.read(denied, "denied", f"denied ({who})"), source=who)
        affirmed = replace(scene.read(said, "so", "yes"), source=_sayer(sentence, said) or scene.source(said))
        versions = (("yes", (affirmed,)), (denial.label, (denial,)))
        reason = f"a denial ({who}), in the same sentence"
        yield Candidate("denial", entity, Aspect.POLARITY, question, Relation.CONFLICT, versions, reason, RANK)


def _question(sentence: Sentence, aside: Aside, said: Claim) -> str:
    """Ask for what is denied, without the words of the aside."""
    end = min(said.span.end, sentence.words[aside.start].start) - sentence.span.start
    text = plain(sentence.span.text[said.span.start - sentence.span.start : end].rstrip(GAP)).rstrip(GAP)
    asked = "Is the accusation right:" if said.predicate in POINTS else "Is it true that"
    return accused_of(sentence, said) or f"{asked} “{text}”?"


def _aside(sentence: Sentence, index: int) -> Aside | None:
    """Read "..., something Brandt has denied", "..., a claim denied by Brandt", "..., which Brandt denies"."""
    word = sentence.words[index]
    if word.pos != "VERB" or lemma(word) not in DENY | DISMISS or word.dep not in ("relcl", "acl"):
        return None
    if not performed(sentence, index):
        return None
    which = next((c for c in children(sentence, index, "dobj") if lemma(sentence.words[c]) == "which"), None)
    who = agent_of(sentence, index) if word.dep == "acl" else subject_of(sentence, index)
    start = _sum(sentence, word.head) if which is None else which
    if lemma(word) in DISMISS and (which is not None or start == word.head):
        return None  # "which the court rejected": a plan or a wish as often as a claim
    told = next(children(sentence, index, "dobj", "ccomp", "nsubjpass"), None)
    pointing = which is not None and lemma(sentence.words[word.head]) in CLAIMS | ALLEGATIONS
    if who is None or start is None or told != which or pointing or not _apart(sentence, start):
        return None
    return Aside(index, who, start)


def _sum(sentence: Sentence, noun: int) -> int | None:
    """Give the first word of "something" or "a claim", which say nothing of what themselves; else None."""
    articles = [c for c in children(sentence, noun, "det") if lemma(sentence.words[c]) in ("a", "an")]
    bare = not has_child(sentence, noun, "prep", "ccomp", "compound")
    if lemma(sentence.words[noun]) == "something":
        return noun if bare else None
    return min(articles) if articles and bare and lemma(sentence.words[noun]) in SUMMING else None


def _apart(sentence: Sentence, start: int) -> bool:
    return start > 0 and sentence.words[start - 1].text.strip("”\"'’") in (",", "–", "—", "-", "--", "")


def _before(scene: Scene, sentence: Sentence, aside: Aside) -> Claim | None:
    """Give the longest clause that reaches up to the aside, of those that somebody is quoted with if any are."""
    first = sentence.words[aside.start]
    held = scene.by_sentence.get((sentence.span.report_id, sentence.index), ())
    near = [
        c
        for c in held
        if c.kind is ClaimKind.CLAUSE
        and c.span.start < first.start
        and c.span.end <= sentence.words[aside.verb].start
        and not scene.view.reports[c.span.report_id].text[c.span.end : first.start].strip(GAP + "”\"'’")
    ]
    solid = [c for c in near if is_real(c) and not _asks(sentence, c) and len(c.span.text) <= LONGEST_EVIDENCE]
    solid = [c for c in solid if not any(_tells_of(c, other) for other in near)]
    return max(solid, key=lambda c: (c.attribution is not None, len(c.span.text), c.id), default=None)


def _asks(sentence: Sentence, claim: Claim) -> bool:
    """Whether a claim tells of a request, which is denied by saying no: "she sought bail, which was denied"."""
    return claim.predicate in PLANNING or any(lemma(sentence.words[i]) in REQUESTS for i in claim.words)


def _tells_of(claim: Claim, other: Claim) -> bool:
    """Whether a claim only says that the other is said: "she spoke of a report that X" and "X"."""
    before = claim.span.text[: max(0, other.span.start - claim.span.start)]
    return claim.span.covers(other.span) and before.rstrip().endswith(" that")


def _denier(sentence: Sentence, aside: Aside, said: Claim) -> str:
    """Give the name of who denies; a pronoun means the subject of what is denied, where that is a name."""
    if lemma(sentence.words[aside.who]) not in PERSONAL:
        return name_of(sentence, aside.who)
    subject = said.subject.text if said.subject is not None else ""
    return subject if subject[:1].isupper() and subject.casefold() not in PERSONAL else ""


def _sayer(sentence: Sentence, said: Claim) -> str:
    """Give who says what nobody is quoted with: "critics" accused her, "a suspicion" that she did; or ""."""
    verb = verb_of(sentence, said)
    if verb is None or said.attribution:
        return ""
    over, subject = sentence.words[verb].head, subject_of(sentence, verb)
    if sentence.words[verb].dep == "acl" and sentence.words[over].pos == "NOUN":
        return name_of(sentence, over)
    return name_of(sentence, subject) if said.predicate in POINTS and subject is not None else ""
