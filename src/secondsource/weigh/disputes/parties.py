"""Who does a deed and whom it befalls, read off the verb or the noun that names it; and whether two are one."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.language.deed_words import BEFALL, SAME
from secondsource.model import NameKind, Sentence
from secondsource.weigh.disputes.reading import Scene
from secondsource.weigh.disputes.syntax import agent_of, children, has_child, lemma, subject_of, subtree

STEM = 5  # letters: "apply" / "application", "assault" / "assaulted"
PERSONAL = frozenset({"he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "i", "we", "you"})
ONE = frozenset({"he", "she", "it", "him", "her", "his", "its"})
TITLES = frozenset("mr. mr mrs. mrs ms. ms dr. dr president minister prime king queen sir".split())
RELATIVE = frozenset({"who", "which", "that"})
WAYS = frozenset({"of", "between", "with"})


@dataclass(frozen=True, slots=True)
class Party:
    """Who fills a role: stems of the name, or of the noun with its number; a pronoun means one of `named`."""

    entity: str
    noun: str
    plural: bool
    names: frozenset[str]
    pronoun: bool = False


@dataclass(frozen=True, slots=True)
class Parties:
    """Who does it and whom it befalls, None where the words do not say."""

    doer: Party | None = None
    bearer: Party | None = None


def key(word: str) -> str:
    """Cut a lemma to what related words share, or to the word that stands for all that mean one deed."""
    return SAME.get(word, word)[:STEM].replace("y", "i")


def stems(words: frozenset[str]) -> frozenset[str]:
    """Cut lemmas to what related words share."""
    return frozenset(key(w) for w in words)


def names_in(*sentences: Sentence) -> frozenset[str]:
    """Give the stems of the names in some sentences."""
    return stems(frozenset(lemma(w) for s in sentences for w in s.words if w.pos == "PROPN"))


def parties(scene: Scene, sentence: Sentence, index: int) -> Parties:
    """Read the parties of the deed that a word names."""
    if sentence.words[index].pos in ("VERB", "AUX"):
        return _of_verb(scene, sentence, index)
    if sentence.words[index].dep in ("attr", "acomp", "oprd"):
        over = sentence.words[index].head
        thing = next(children(sentence, over, "dobj"), None)  # "an attack that left three dead"
        subject = thing if thing is not None else _subject(sentence, over)[1]
        passive = None if subject is None else party(scene, sentence, subject)
        return Parties(bearer=passive)
    whose = next(children(sentence, index, "poss"), None)
    ways = [c for c in children(sentence, index, "prep") if lemma(sentence.words[c]) in WAYS]
    of = next((o for w in ways for o in children(sentence, w, "pobj")), None)
    proper = [c for c in children(sentence, index, "compound") if sentence.words[c].pos == "PROPN"]
    top = whose if whose is not None else of if of is not None else (proper[-1] if proper else None)
    return Parties(bearer=None if top is None else party(scene, sentence, top))


def _of_verb(scene: Scene, sentence: Sentence, verb: int) -> Parties:
    passive, subject = _subject(sentence, verb)
    objects = list(children(sentence, verb, "dobj"))
    things = [c for c in objects if lemma(sentence.words[c]) != "that"]  # which at times only opens the clause
    thing = next(iter(things or objects), None)
    if passive or lemma(sentence.words[verb]) in BEFALL:
        doer, bearer = agent_of(sentence, verb), subject
    else:
        doer, bearer = subject, thing
    read = [None if i is None else party(scene, sentence, i) for i in (doer, bearer)]
    return Parties(*read)


def _subject(sentence: Sentence, verb: int) -> tuple[bool, int | None]:
    """Give (whether it is done to it, the subject); "the woman who was held" has one."""
    word = sentence.words[verb]
    own = max(children(sentence, verb, "nsubjpass"), default=None)  # "the singer Mila Ost" at times gives two
    near = max(children(sentence, verb, "nsubj"), default=None)
    subject = own if own is not None else near if near is not None else subject_of(sentence, verb)
    helped = has_child(sentence, verb, "auxpass")
    joined = subject is not None and own is None and sentence.words[subject].dep == "nsubjpass"
    if subject is None and word.dep == "acl" and word.tag == "VBN":
        return True, word.head
    if subject is not None and lemma(sentence.words[subject]) in RELATIVE:
        return own is not None, word.head if word.dep == "relcl" else None
    return own is not None or helped or (joined and word.tag == "VBN"), subject


def party(scene: Scene, sentence: Sentence, head: int) -> Party:
    """Read who is meant by a noun or a pronoun."""
    word = sentence.words[head]
    held = scene.view.mentions.get(sentence.span.report_id, ())
    at, entity = next(((m, e) for m, e in held if m.start <= word.start < m.end), (None, ""))
    phrase = [i for i in subtree(sentence, head) if i <= head and sentence.words[i].pos in ("PROPN", "NOUN")]
    proper = [i for i in phrase if sentence.words[i].pos == "PROPN"]
    if at is not None:
        proper = [i for i in phrase if at.start <= sentence.words[i].start < at.end]
    names = stems(frozenset(lemma(sentence.words[i]) for i in proper if _names(lemma(sentence.words[i]))))
    return Party(entity, key(lemma(word)), word.tag in ("NNS", "NNPS"), names, word.pos == "PRON")


def _names(word: str) -> bool:
    """Whether a word of a name tells who it is: no title, no "al"."""
    return word not in TITLES and len(word) > 2


def one_party(scene: Scene, wanted: Party, other: Party, near: frozenset[str], here: frozenset[str]) -> bool:
    """Whether two fill the role with one: one entity, one name, or one noun in one number.

    `near` are the stems of the names that a pronoun in `wanted` may mean, `here` those beside `other`.
    """
    if wanted.pronoun:
        return bool((other.names or ({other.noun} if not other.pronoun else here)) & near)
    if other.pronoun:
        return other.noun in ONE and not wanted.plural and bool(wanted.names & here)
    if wanted.entity and other.entity and _named(scene, wanted) and _named(scene, other):
        return wanted.entity == other.entity or wanted.names <= other.names or other.names <= wanted.names
    if wanted.noun == other.noun and wanted.plural == other.plural:
        return not wanted.names or not other.names or bool(wanted.names & other.names)
    return bool(wanted.names & other.names) and bool(wanted.entity or other.entity)


def _named(scene: Scene, party: Party) -> bool:
    entity = scene.view.entities.get(party.entity)
    return entity is not None and entity.kind is not NameKind.PLACE
