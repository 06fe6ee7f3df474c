"""Who speaks: the subject of a cue verb, the one it shares, or the words beside it."""

from __future__ import annotations

from secondsource.language import sources as nouns
from secondsource.language.cues import CONTACTS
from secondsource.mark.attributions.draft import act_of, past_dateline
from secondsource.mark.attributions.phrases import NOMINAL, RELATIVES, phrase, stripped
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import Act

SUBJECTS = ("nsubj", "csubj", "expl")
SHARING = frozenset({"conj", "xcomp", "advcl", "ccomp", "pcomp", "dep", "parataxis", "prep"})
PEOPLE = nouns.OFFICIALS | nouns.DIPLOMATS | nouns.EXPERTS | nouns.WITNESSES | nouns.SPOKESPEOPLE | nouns.PEOPLE
TRAILING = frozenset("add describe note call stress insist explain recall warn conclude".split())
DEEPEST = 12  # steps up the tree to a shared subject
CAN_SPEAK = PEOPLE | nouns.UNNAMED_NOUNS | nouns.MEDIA | nouns.INSTITUTIONS | nouns.DOCUMENTS
CAN_SPEAK |= {"tv", "television", "radio"}


def can_speak(text: Text, at: int) -> bool:
    """Whether a noun is somebody or something that says things; any proper noun may be."""
    return text.low(at) in CAN_SPEAK or text.lemma(at) in CAN_SPEAK or text.words[at].pos == "PROPN"


def source_of(text: Text, verb: int) -> Range | None:
    """Give the source of a verb: its subject, or the one it shares; the agent of a passive."""
    head = source_head(text, verb)
    if head is None:
        return beside(text, verb)
    return beside(text, verb, ("and", "but", "while")) or phrase(text, head, verb)


def source_head(text: Text, verb: int) -> int | None:
    """Give the head word of a verb's source."""
    if text.passive(verb):
        return agent(text, verb) if agent(text, verb) is not None else _misread(text, verb)
    own = _subject(text, verb, *SUBJECTS)
    if own is not None:
        return _resolved(text, own, verb)
    shared = _shared(text, verb, DEEPEST) if text.head[verb] != verb else _set_apart(text, verb)
    return _who_also_says(text, verb, shared)


def _who_also_says(text: Text, verb: int, thing: int | None) -> int | None:
    """Give the speaker of the cue above where the parse hangs a second cue on a verb in the words reported.

    `Roe said it was Sunday, the day the ship sank, and announced that P`: a ship says nothing;
    `Roe said Poe will go and announced that P`: `announced` is no second half of `will go`;
    `Roe said people were screaming, describing the night as P`: so does Roe.
    """
    if thing is None or (text.words[verb].dep != "conj" and not _trails(text, verb)):
        return thing
    if _may_say(text, thing) and not _other_tense(text, verb) and not _trails(text, verb):
        return thing
    for above in text.ancestors(verb):
        says = act_of(text.lemma(above), "clause") is Act.SPEECH
        says = says and (text.words[above].tag == text.words[verb].tag or _trails(text, verb))
        if says and (own := _subject(text, above, *SUBJECTS)) is not None:
            thing = _resolved(text, own, above)
            if not _trails(text, verb):
                break  # else whoever is outermost
    return thing


def _trails(text: Text, verb: int) -> bool:
    """Whether a participle of speech behind a comma goes on with what the main clause's subject says."""
    behind = verb > text.bounds[verb][0] and text.words[verb - 1].text == ","
    return behind and text.words[verb].tag == "VBG" and text.lemma(verb) in TRAILING


def _other_tense(text: Text, verb: int) -> bool:
    """Whether a past tense is joined to a verb after `will`, `would`, `can` or the like."""
    above = text.head[verb]
    return text.words[verb].tag == "VBD" and any(text.words[k].tag == "MD" for k in text.children(above, "aux"))


def _may_say(text: Text, at: int) -> bool:
    return text.words[at].pos == "PRON" or can_speak(text, at)


def _misread(text: Text, verb: int) -> int | None:
    """Give whose verb it is where the parse takes its past tense for a participle: `a clerk relayed that P`."""
    bare = text.words[verb].dep == "acl" and text.child(verb, "auxpass", "aux", "nsubjpass") is None
    clause = text.child(verb, "ccomp") if bare else None
    above = text.head[verb]
    return above if clause is not None and text.head[above] == above and can_speak(text, above) else None


def _subject(text: Text, verb: int, *deps: str) -> int | None:
    """Give a verb's subject, which a dateline is not: `OSLO, Norway - Jo Roe said`."""
    found = text.children(verb, *deps)
    begin = past_dateline(text, text.bounds[verb][0]) if found else 0
    hung = (k for k in range(begin, verb) if text.words[k].pos in NOMINAL and text.head[k] < begin)
    return next((k for k in found if k >= begin), next(hung, None) if found else None)


def _set_apart(text: Text, verb: int) -> int | None:
    """Give whom commas set apart from a verb without a subject: `Roe, 68, said`, `Roe, who P, said`."""
    low, comma = text.bounds[verb][0], verb - 1
    while comma > low and text.words[comma].pos in {"AUX", "ADV"}:
        comma -= 1
    if text.words[comma].text != ",":
        return None
    if comma >= low + 3 and text.words[comma - 1].pos == "NUM" and text.words[comma - 2].text == ",":
        return comma - 3 if text.words[comma - 3].pos == "PROPN" else None
    for at in range(low, comma - 2):
        opens = text.words[at + 1].text == "," and text.words[at].dep == "nsubj"
        lost = text.words[text.head[at]].tag == "VB"  # `Roe, one of nine to vote, said`
        if (
            opens
            and (lost or text.low(at + 2) == "who")
            and can_speak(text, at)
            and text.quoted[at] == text.quoted[verb]
        ):
            return at
    return None


def beside(text: Text, verb: int, after: tuple[str, ...] = (",",)) -> Range | None:
    """Give the words between a mark or conjunction and a finite verb without a subject, where they can speak.

    The parse hangs them on the words before: `Asked by Poe, Ann Roe of Ferro said P`, `it fell and radio said P`.
    """
    if text.words[verb].tag not in {"VBD", "VBZ", "VBP"} or text.child(verb, *SUBJECTS, "nsubjpass") is not None:
        return None
    low, last = text.bounds[verb][0], verb - 1
    while last > low and text.words[last].pos in {"ADV", "AUX"}:
        last -= 1
    first = last + 1
    while first > low and text.low(first - 1) not in after and _in_phrase(text, first - 1):
        first -= 1
    if first <= low or first > last or text.low(first - 1) not in after or text.words[last].pos not in NOMINAL:
        return None
    chief = next(i for i in range(first, last + 1) if text.words[i].pos in NOMINAL)
    while chief < last and text.words[chief + 1].pos in {"NOUN", "PROPN"}:
        chief += 1
    same = text.quoted[first] == text.quoted[verb]
    return stripped(text, first, last) if same and can_speak(text, chief) else None


def _in_phrase(text: Text, at: int) -> bool:
    """Whether a word may stand inside a noun phrase."""
    return text.words[at].pos in NOMINAL | {"DET", "ADJ", "PART", "CCONJ"} or text.low(at) in {"of", "from", "at"}


def agent(text: Text, verb: int) -> int | None:
    """Give whom `by` names after a passive."""
    by = text.child(verb, "agent")
    return text.child(by, "pobj") if by is not None else None


def _resolved(text: Text, subject: int, verb: int) -> int | None:
    """Turn a relative pronoun into the noun that it stands for; "it" of "it is said" is nobody."""
    if text.words[subject].dep == "expl":
        return None
    if text.low(subject) in RELATIVES and text.words[verb].dep == "relcl":
        return _whom(text, text.head[verb]) if text.low(subject) == "who" else text.head[verb]
    return subject


def _whom(text: Text, noun: int) -> int:
    """Give the people whom `who` means where the parse takes it for the place or body beside them.

    `police in Oslo, who say P`, `a spokesman for Ferro Lines, who said P`.
    """
    beside = text.head[noun]
    above = text.head[beside]
    placed = text.words[noun].dep == "pobj" and text.low(beside) in {"in", "at", "for", "from"}
    return above if placed and text.low(above) in PEOPLE else noun


def _shared(text: Text, verb: int, depth: int) -> int | None:
    """Give the subject that a verb without one of its own takes from the words it hangs on."""
    dep, above = text.words[verb].dep, text.head[verb]
    if above == verb or depth == 0:
        return None
    if dep in {"acl", "relcl"}:
        return _issuer(text, above) or (None if _to_do(text, verb, above) else above)
    if dep not in SHARING:
        return None
    if dep == "xcomp" and text.lemma(above) not in CONTACTS and (owner := text.child(above, "dobj")) is not None:
        return owner
    if text.words[above].pos in {"VERB", "AUX"}:
        return _above(text, above, depth - 1)
    if text.words[above].dep == "acomp":
        return _above(text, text.head[above], depth - 1)  # "was quick to say"
    if text.words[above].pos in {"ADP", "SCONJ"}:
        return _shared(text, above, depth - 1)
    if text.low(verb) == "for":  # "was taken off the case for telling them that P"
        main = next((k for k in text.ancestors(above) if text.words[k].pos == "VERB"), None)
        return _above(text, main, depth - 1) if main is not None else None
    return _issuer(text, above) if dep == "prep" else None


def _to_do(text: Text, verb: int, noun: int) -> bool:
    """Whether a thing is there to say something (`an ad to claim P`); people say it (`the first man to claim`)."""
    return text.infinitive(verb) and text.low(noun) not in PEOPLE


def _issuer(text: Text, noun: int) -> int | None:
    """Give who issued a statement (`he put out a letter saying`), or had the chance to do what follows."""
    verb = text.head[noun]
    if text.words[noun].dep not in {"dobj", "pobj", "attr"} or text.low(noun) in PEOPLE:
        return None
    if text.words[verb].pos == "ADP":
        verb = text.head[verb]
    if text.lemma(verb) in {"receive", "get"} and (sender := _sender(text, noun, verb)) is not None:
        return sender
    return _subject(text, verb, *SUBJECTS) if text.words[verb].pos in {"VERB", "AUX"} else None


def _sender(text: Text, noun: int, verb: int) -> int | None:
    """Give from whom something is received: `she got a message from a student telling her P`."""
    sent = (k for at in (noun, verb) for k in text.children(at, "prep") if text.low(k) == "from")
    return next((who for k in sent if (who := text.child(k, "pobj")) is not None), None)


def _above(text: Text, verb: int, depth: int) -> int | None:
    own = _subject(text, verb, *SUBJECTS, "nsubjpass")
    return _resolved(text, own, verb) if own is not None else _shared(text, verb, depth)
