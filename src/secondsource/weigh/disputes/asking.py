"""A dispute as a plain question of the thing: "When did the call come in?", "How far did the climber fall?"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from secondsource.model import Claim, Quantity, Sentence, Span, Word
from secondsource.weigh.disputes.syntax import children, has_child, lemma, subtree, verb_of

LONGEST = 9  # words of a subject or an object that can be read in a question
LONG = 14  # words behind the verb in a question for yes or no
CLOSING = frozenset('.,;:!?"”’')
KEPT = ("prt", "dobj", "attr", "acomp", "oprd", "agent", "prep", "dative")  # what stays behind the verb
PLACES = frozenset({"in", "at", "to", "from", "into", "near", "off"})  # of the phrases, only those that say where
HYPHENS = frozenset({"-", "/", "&"})
SUBJECTS = ("nsubj", "nsubjpass")
CUT = ("relcl", "appos", "acl", "punct", "advcl", "parataxis")
FAR = {"m": "How far", "kg": "How much", "s": "How long", "m/s": "How fast", "l": "How much", "m2": "How much"}
UNREAL = frozenset({"would", "could", "should", "might", "we", "i", "you"})  # conditionals; first persons
PLURALS = {"person": "people", "people": "people", "man": "men", "woman": "women", "child": "children"}
FIRST_PERSON = frozenset({"i", "me", "my", "we", "us", "our", "you", "your", ":", "?"})
BELIEFS = frozenset({"believe", "think", "feel", "hope", "wish", "guess", "suppose", "doubt"})
DO = {"VBD": "did", "VBZ": "does", "VBP": "do"}


def asked(sentence: Sentence, claim: Claim, word: str, slot: Span | None = None) -> str:
    """Turn a claim into a question that begins with `word` and leaves out the words of `slot`.

    "" where the parse is not good enough for it: no verb, no short subject, a pronoun, a negation. Without a
    `word` it is a question for yes or no.
    """
    verb = verb_of(sentence, claim)
    subject = None if verb is None else next(children(sentence, verb, *SUBJECTS), None)
    if verb is None or subject is None or has_child(sentence, verb, "neg"):
        return ""
    if {sentence.words[i].text.casefold() for i in claim.words} & FIRST_PERSON:
        return ""
    who = _phrase(sentence, subject)
    if not who or len(who) > LONGEST or sentence.words[subject].pos == "PRON":
        return ""
    after = sentence.words[who[-1] + 1].text if who[-1] + 1 < len(sentence.words) else ""
    if after in HYPHENS:  # a name that the parse has cut
        return ""
    told = [_subject(sentence, who)] if not _holds(sentence, who, slot) else []
    front, verbs = _verbs(sentence, verb, moved=bool(told))
    if not front and not verbs:
        return ""
    rest = _rest(sentence, verb, slot) if word else _all_behind(sentence, claim, verb)
    if rest is None:
        return ""
    words = [*([word] if word else []), *front, *told, *verbs, *rest]
    question = " ".join(words)
    return f"{question[0].upper()}{question[1:]}?" if len(words) > 2 else ""


def accused_of(sentence: Sentence, claim: Claim) -> str:
    """Turn "X accuses Y of Z" into "Is Y rightly accused of Z?"; "" for anything else."""
    verb = next((i for i, w in enumerate(sentence.words) if lemma(w) == "accuse" and w.pos == "VERB"), None)
    if verb is None or not set(subtree(sentence, verb)) & set(claim.words):
        return ""
    if has_child(sentence, verb, "neg"):
        return ""
    whom = next(children(sentence, verb, "dobj"), None)
    ways = [c for c in children(sentence, verb, "prep") if lemma(sentence.words[c]) == "of"]
    of = ways[0] if ways else next((c for c in children(sentence, whom or 0, "prep") if whom is not None), None)
    if whom is None or of is None or sentence.words[whom].pos == "PRON" or sentence.words[of].text != "of":
        return ""
    name = [i for i in _phrase(sentence, whom) if i < of]
    deed = _phrase(sentence, of)
    if not name or not deed or len(deed) > LONG:
        return ""
    return f"Is {_text(sentence, name)} rightly accused {_text(sentence, deed)}?"


def plain(text: str) -> str:
    """Leave out the quotation marks and the full stop of words that are put in quotation marks."""
    return re.sub(r"[“”\"]|(?<!\w)['‘]|['’](?!\w)", "", text).strip().rstrip(".")


def word_for(sentence: Sentence, claim: Claim, quantity: Quantity) -> str | None:
    """Give the words that ask for a quantity: "How far" for metres, "How many bridges"; None where nobody asks."""
    if quantity.unit:
        return FAR.get(quantity.unit) if claim.predicate != "be" else None
    counted = quantity.counted and _under(sentence, quantity, verb_of(sentence, claim))
    return f"How many {noun_of(sentence, quantity)}" if counted else None


def _under(sentence: Sentence, quantity: Quantity, verb: int | None) -> bool:
    """Whether what is counted is the verb's own subject or object: "bought 12 windows"."""
    numbers = [w for w in sentence.words if quantity.span.start <= w.start < quantity.span.end]
    nouns = {w.head for w in numbers if w.dep == "nummod"}
    return any(sentence.words[n].head == verb and sentence.words[n].dep in (*SUBJECTS, "dobj") for n in nouns)


def plural(noun: str) -> str:
    """Give the plural of a noun in lower case."""
    if noun in PLURALS:
        return PLURALS[noun]
    if noun.endswith("y") and noun[-2:-1] not in set("aeiou"):
        return f"{noun[:-1]}ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def comparable(sentence: Sentence, claim: Claim) -> bool:
    """Whether a claim says how things are: not what somebody would have, believes, or says of "us"."""
    verb = verb_of(sentence, claim)
    if verb is None:
        return True
    below = list(children(sentence, verb, "aux", *SUBJECTS))
    above = sentence.words[sentence.words[verb].head]
    believed = above.dep != "" and lemma(above) in BELIEFS and sentence.words[verb].dep == "ccomp"
    return not believed and not any(lemma(sentence.words[i]) in UNREAL for i in below)


def noun_of(sentence: Sentence, quantity: Quantity) -> str:
    """Give the noun that is counted, as the report words it."""
    words = (w for w in sentence.words if w.end > quantity.span.start)
    found = next((w for w in words if lemma(w) == quantity.counted), None)
    if found is not None and found.tag == "NNPS":
        return found.text  # "Americans"
    return found.text.casefold() if found is not None and found.tag == "NNS" else plural(quantity.counted)


def _verbs(sentence: Sentence, verb: int, moved: bool) -> tuple[list[str], list[str]]:
    """Give (what stands before the subject, what behind it); `moved`: there is a subject to step over."""
    aux = [sentence.words[i].text for i in sorted(children(sentence, verb, "aux", "auxpass"))]
    word = sentence.words[verb]
    if not moved:
        return [*aux, word.text], []
    if aux and not any(a.startswith(("'", "’")) for a in aux):
        return [aux[0].casefold()], [*aux[1:], word.text]
    if lemma(word) == "be":
        return [word.text.casefold()], []
    return ([DO[word.tag]], [lemma(word)]) if word.tag in DO and not aux else ([], [])


def _phrase(sentence: Sentence, top: int) -> list[int]:
    """Give the words of a noun phrase without its clauses and appositions; none where it joins two things."""
    if any(sentence.words[i].dep == "cc" for i in subtree(sentence, top)):
        return []
    cut = {j for i in subtree(sentence, top) for c in children(sentence, i, *CUT) for j in subtree(sentence, c)}
    hyphens = {i for i in subtree(sentence, top) if sentence.words[i].text == "-"}
    return [i for i in subtree(sentence, top) if i not in cut - hyphens or i == top]


def _subject(sentence: Sentence, who: list[int]) -> str:
    text = _text(sentence, who)
    first = sentence.words[who[0]]
    common = first.tag in ("NNS", "CD") and not text[:2].isupper()
    return text[0].casefold() + text[1:] if common or first.pos in ("DET", "PRON") else text


def _rest(sentence: Sentence, verb: int, slot: Span | None) -> list[str]:
    return [text for child in children(sentence, verb, *KEPT) if (text := _kept(sentence, child, verb, slot))]


def _all_behind(sentence: Sentence, claim: Claim, verb: int) -> list[str] | None:
    """Give what a claim says behind its verb, which a question for yes or no needs whole; None if too long."""
    behind = [i for i in claim.words if i > verb and sentence.words[i].text not in CLOSING]
    whole = behind == list(range(verb + 1, verb + 1 + len(behind)))
    if not whole or len(behind) > LONG:
        return None
    return [_text(sentence, behind)] if behind else []


def _kept(sentence: Sentence, child: int, verb: int, slot: Span | None) -> str:
    word = sentence.words[child]
    if word.dep == "prep" and lemma(word) not in PLACES:
        return ""
    indexes = _phrase(sentence, child)
    if child < verb or not 0 < len(indexes) <= LONGEST or _holds(sentence, indexes, slot):
        return ""
    return "" if word.pos == "PRON" else _text(sentence, indexes)


def _holds(sentence: Sentence, indexes: Iterable[int], slot: Span | None) -> bool:
    return slot is not None and any(slot.start <= sentence.words[i].start < slot.end for i in indexes)


def _text(sentence: Sentence, indexes: list[int]) -> str:
    """Join words as they stand in the report, with one space where words between them are left out."""
    out = ""
    last: Word | None = None
    for i in indexes:
        word = sentence.words[i]
        gap = "" if last is not None and last.end == word.start else " "
        out, last = f"{out}{gap if out else ''}{word.text}", word
    return out
