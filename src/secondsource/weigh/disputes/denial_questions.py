"""A denial as a question: "Did the mayor take bribes?", else of what is denied, in the words of the denial."""

from __future__ import annotations

import re

from secondsource.language import stances as words
from secondsource.model import Claim, Sentence
from secondsource.weigh.disputes.asking import accused_of, asked, plain
from secondsource.weigh.disputes.denying import Denial
from secondsource.weigh.disputes.parties import PERSONAL, RELATIVE, stems
from secondsource.weigh.disputes.propositions import COMPLEMENTS, LIGHT, STEPS
from secondsource.weigh.disputes.reading import LONGEST_EVIDENCE, Scene
from secondsource.weigh.disputes.syntax import children, has_child, lemma, subtree, topic, verb_of

POINTS = frozenset(
    {"accuse", "allege", "claim", "suggest", "condemn", "criticise", "criticize", "blame", "report"}
)
ARTICLES = frozenset("the a an this that these those its his her their our other some many".split())
TITLED = 0.7  # share of words with a capital, above which words are a headline


def question_of(scene: Scene, said: list[Claim], denials: list[Denial]) -> str:
    """Ask for what is denied: by the claim that says it best, else in the words that the denial has for it."""
    wanted = frozenset(w for d in denials for w in d.what.words)
    claim = min(said, key=lambda c: _badness(scene, c, wanted))
    sentence = scene.view.sentence(claim)
    clause = next((d.clause for d in denials if d.affirmed is not None and d.affirmed.claim.id == claim.id), "")
    if sentence is not None and (charge := accused_of(sentence, claim)):
        return charge
    if sentence is not None and not _leads_back(claim.span.text) and not _cut_off(sentence, claim):
        question = asked(sentence, claim, "") if claim.predicate not in POINTS else ""
        if _names_deed(sentence, claim, wanted) and (question or _whole(sentence, claim)):
            return question or f"Is it true that “{plain(clause or claim.span.text)}”?"
    if clause and len(clause) <= LONGEST_EVIDENCE and not _leads_back(clause):
        return f"Is it true that “{plain(clause)}”?"
    return of_denial(denials[0])


def of_denial(denial: Denial) -> str:
    """Ask for what is denied in the words of the denial; for the denial itself where it has none."""
    short = len(denial.told) <= LONGEST_EVIDENCE
    told = plain(denial.told if short else denial.claim.span.text)
    if denial.withdrawn:
        return f"Does it still stand: “{plain(denial.told)}”?"
    if not denial.thing or len(denial.thing) > LONGEST_EVIDENCE:
        return f"Is the denial right: “{told}”?"
    thing, who = plain(denial.thing), _name(denial)
    if denial.of_report:
        return f"Is there truth in “{thing}”, denied by {who}?" if who else f"Is there truth in “{thing}”?"
    return f"Is it true, though denied by {who}: “{thing}”?" if who else f"Is it true: “{thing}”?"


def _name(denial: Denial) -> str:
    """Give who denies as it stands inside a sentence: "the ministry", "those firms", "Jan Orlik"."""
    first = denial.who.split(" ", 1)[0].casefold()
    return f"{denial.who[0].casefold()}{denial.who[1:]}" if first in ARTICLES else denial.who


def _names_deed(sentence: Sentence, claim: Claim, wanted: frozenset[str]) -> bool:
    """Whether the verb of a claim, or what directly belongs to it, is what is denied: not "challenged over X"."""
    verb = verb_of(sentence, claim)
    if verb is None:
        return False
    light = lemma(sentence.words[verb]) in LIGHT | STEPS | words.GENERAL
    parts = COMPLEMENTS if light else ("oprd", "xcomp")
    near = [verb, *children(sentence, verb, *parts)]
    return bool(stems(frozenset(lemma(sentence.words[i]) for i in near)) & wanted)


def _cut_off(sentence: Sentence, claim: Claim) -> bool:
    """Whether a claim ends before the clause that its verb governs."""
    verb = verb_of(sentence, claim)
    return verb is not None and any(c not in claim.words for c in children(sentence, verb, "ccomp", "xcomp"))


def _leads_back(text: str) -> bool:
    """Whether words begin with a pronoun for whoever stands before them."""
    first = re.findall(r"\w+", text)[:1]
    return bool(first) and first[0].casefold() in PERSONAL | RELATIVE | {"this"}


def _badness(scene: Scene, claim: Claim, wanted: frozenset[str]) -> tuple[int, int, str]:
    """Order claims by how well they ask: whole clauses without a pronoun, that hold little but what is denied."""
    sentence = scene.view.sentence(claim)
    mine = stems(topic(sentence, list(claim.words))) if sentence is not None else frozenset[str]()
    told = re.findall(r"\w+", claim.span.text)
    pointing = sum(w.casefold() in PERSONAL | RELATIVE for w in told)
    titled = sum(w[0].isupper() for w in told) > TITLED * len(told)
    whole = sentence is not None and _whole(sentence, claim) and _starts_plain(sentence, claim)
    worth = 3 * pointing + len(mine - wanted) - 2 * len(mine & wanted) + (0 if whole else 4) + (8 if titled else 0)
    return worth, len(claim.span.text), claim.id


def _whole(sentence: Sentence, claim: Claim) -> bool:
    """Whether a claim is a clause with its subject."""
    verb = verb_of(sentence, claim)
    return verb is not None and has_child(sentence, verb, "nsubj", "nsubjpass")


def _starts_plain(sentence: Sentence, claim: Claim) -> bool:
    """Whether a claim begins with its subject: not "a day after bombs were reported"."""
    verb = verb_of(sentence, claim)
    subject = None if verb is None else next(children(sentence, verb, "nsubj", "nsubjpass"), None)
    return subject is not None and claim.words[0] in subtree(sentence, subject)
