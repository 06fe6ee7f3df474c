"""What somebody denies, by role: the deed, who does it to whom, what else it names; and who else says so."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.language.doubts import UNASSERTING_VERBS
from secondsource.language.modality import UNLIKELY, WRONGLY
from secondsource.language.stances import GENERAL
from secondsource.model import Sentence
from secondsource.weigh.disputes.parties import Parties, key, names_in, one_party, parties, stems
from secondsource.weigh.disputes.reading import Scene
from secondsource.weigh.disputes.syntax import children, is_negated, lemma, subtree, topic

LIGHT = frozenset({"be", "have", "make", "take", "do", "get", "give", "come", "go", "become"})
COMPLEMENTS = ("attr", "acomp", "dobj", "oprd")
STEPS = frozenset({"agree", "try", "plan", "decide", "intend", "begin", "start", "continue", "attempt", "offer"})
ENOUGH = 0.5  # of the other words of a denied thing, that a claim must hold
MOST = 4  # other words that are asked for
ALONE = 2  # of them, where a denial names no party and the claim none that stands near it
NOUNS = ("NOUN", "PROPN")
NAMING = (*NOUNS, "VERB", "ADJ")
ABOUT = frozenset({"on", "over", "about"})  # "challenged them on X" does not say X
TELLING_NOUNS = ("dobj", "attr", "nsubjpass", "conj", "ROOT", "oprd", "acomp")
BEFORE = frozenset(
    {"after", "before", "since", "during", "following", "despite", "contrary", "amid", "without", "over"}
)


@dataclass(frozen=True, slots=True)
class Proposition:
    """A deed or a state: stems of its `heads`, its parties, and the stems of the `rest`."""

    heads: frozenset[str]
    parties: Parties
    rest: frozenset[str]
    noun: bool = False

    @property
    def words(self) -> frozenset[str]:
        """All stems."""
        held = (self.parties.doer, self.parties.bearer)
        return self.heads | self.rest | frozenset(n for p in held if p is not None for n in p.names | {p.noun})


def proposition(scene: Scene, sentence: Sentence, top: int) -> Proposition | None:
    """Read the deed at a verb or a noun; None where nothing is named."""
    heads = {h for h in _heads(sentence, top) if sentence.words[h].pos in NAMING}
    names = frozenset(lemma(sentence.words[h]) for h in heads)
    if not stems(names - GENERAL):
        return None
    first = min(heads)
    who = parties(scene, sentence, top if sentence.words[top].pos == "AUX" or top in heads else first)
    held = frozenset(n for p in (who.doer, who.bearer) if p is not None for n in p.names | {p.noun})
    aside = {j for c in children(sentence, top) if _aside(sentence, c) for j in subtree(sentence, c)}
    below = [i for i in subtree(sentence, top) if sentence.words[i].pos not in ("ADJ", "ADV") and i not in aside]
    rest = stems(topic(sentence, below) - GENERAL) - held - stems(names)
    noun = all(sentence.words[h].pos in (*NOUNS, "ADJ") for h in heads)
    return Proposition(stems(names - GENERAL), who, rest, noun)


def _aside(sentence: Sentence, index: int) -> bool:
    """Whether words only say when or against what: "despite a report of the contrary"."""
    return sentence.words[index].dep == "advcl" or lemma(sentence.words[index]) in BEFORE


def _heads(sentence: Sentence, top: int) -> set[int]:
    """Give the words that name the deed: the verb, what a light verb governs, what is agreed or planned."""
    found: set[int] = set()
    for verb in (top, *children(sentence, top, "conj")):
        word = sentence.words[verb]
        steps = list(children(sentence, verb, "xcomp"))
        if word.pos in ("VERB", "AUX") and lemma(word) in LIGHT | GENERAL:
            found.update(children(sentence, verb, *COMPLEMENTS))
            ways = children(sentence, verb, "prep")
            found.update(o for w in ways for o in children(sentence, w, "pobj") if lemma(word) == "be")
        elif lemma(word) in STEPS and steps:
            found.update(steps)
        else:
            dead = list(children(sentence, verb, "oprd"))  # "was found dead"
            found.update(dead or [verb])
    return found or {top}


def says(
    scene: Scene,
    sentence: Sentence,
    words: tuple[int, ...],
    wanted: Proposition,
    near: frozenset[str],
    negated: bool = False,
) -> bool:
    """Whether some words of a sentence say a proposition: the deed, its parties and half of what else it names.

    `near` are the stems of the names that a pronoun in the proposition may mean; `negated`: whether they say
    that it is not so.
    """
    held = stems(frozenset(lemma(sentence.words[i]) for i in words))
    rest, bare = wanted.rest, wanted.parties == Parties()
    enough = not rest or len(held & rest) >= max(1, round(ENOUGH * min(len(rest), MOST)))
    if not enough or (bare and not names_in(sentence) & near and len(held & rest) < ALONE):
        return False
    tops = [i for i in words if key(lemma(sentence.words[i])) in wanted.heads]
    tops = [i for i in tops if _told(sentence, i, words) and (_negated if negated else _stands)(sentence, i)]
    return any(_fits(scene, sentence, i, wanted, near) for i in tops)


def _fits(scene: Scene, sentence: Sentence, index: int, wanted: Proposition, near: frozenset[str]) -> bool:
    """Whether the parties of a deed are the wanted ones: whom it befalls, else who does it."""
    here = names_in(sentence)
    found = parties(scene, sentence, index)
    if wanted.parties.bearer is not None and found.bearer is not None:
        one = one_party(scene, wanted.parties.bearer, found.bearer, near, here)
        return one or _in_other_words(scene, sentence, wanted, found, near)
    if wanted.parties.bearer is not None:
        known = bool(wanted.rest) or bool(wanted.parties.bearer.names & here)
        return wanted.noun and known and sentence.words[index].pos in NOUNS
    doer = wanted.parties.doer
    if doer is not None and found.doer is not None:
        return one_party(scene, doer, found.doer, near, here)
    return doer is None or (sentence.words[index].pos in NOUNS and bool(doer.names & here))


def _in_other_words(
    scene: Scene, sentence: Sentence, wanted: Proposition, found: Parties, near: frozenset[str]
) -> bool:
    """Whether one doer did it, and either names the other's object beside its own: "joined (the ranks of) X"."""
    mine, theirs = wanted.parties, found
    if mine.doer is None or theirs.doer is None or mine.bearer is None or theirs.bearer is None:
        return False
    named = stems(frozenset(lemma(w) for w in sentence.words))
    beside = mine.bearer.noun in named or bool((theirs.bearer.names | {theirs.bearer.noun}) & wanted.rest)
    apart = mine.bearer.entity and theirs.bearer.entity
    return beside and not apart and one_party(scene, mine.doer, theirs.doer, near, names_in(sentence))


def _told(sentence: Sentence, index: int, words: tuple[int, ...]) -> bool:
    """Whether a word is what the words tell, not a side remark."""
    word = sentence.words[index]
    if word.pos in NOUNS and word.dep not in (*TELLING_NOUNS, "pobj"):
        return False
    if word.dep == "pobj":
        way = sentence.words[word.head]
        loose = lemma(way) in ABOUT and sentence.words[way.head].pos == "VERB"
        if loose or lemma(way) in BEFORE:
            return False
    steps, held = index, set(words)
    for _ in range(3):
        over = sentence.words[steps].head
        if over == steps or over not in held or sentence.words[steps].dep in ("ccomp", "relcl", "advcl"):
            return True
        steps = over
    return False


def _negated(sentence: Sentence, index: int) -> bool:
    """Whether a deed is said not to be so: "was not arrested", "is not dead"."""
    over = sentence.words[index].head
    part = sentence.words[index].dep in COMPLEMENTS
    return is_negated(sentence, index) or (part and is_negated(sentence, over))


def _stands(sentence: Sentence, index: int) -> bool:
    """Whether a word stands under no negation, doubt or "unlikely"."""
    for _ in sentence.words:
        word = sentence.words[index]
        below = {lemma(sentence.words[c]) for c in children(sentence, index)}
        if is_negated(sentence, index) or below & (UNLIKELY | WRONGLY):
            return False
        if lemma(word) in UNASSERTING_VERBS | UNLIKELY:
            return False
        if word.head == index:
            return True
        index = word.head
    return True
