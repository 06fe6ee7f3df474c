"""Statements: which claim of a fact says it best when it stands alone."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from secondsource.language.linking_words import DOUBTING_MARKS, LINKING_WORDS
from secondsource.model import AttributionKind, Claim, ClaimKind, Modality, Sentence, Word
from secondsource.weigh.view import View, content_lemmas, places_inside

SHORTEST, LONGEST = 25, 200  # characters that read well alone
PRONOUNS = frozenset("he she it they we i you this that these those who which his her its their there".split())
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
SPEAKING = frozenset("i we you my our your me us".split())  # in the words of somebody who is not named beside them
WANTING = frozenset({"dobj", "pobj", "pcomp", "xcomp", "ccomp", "attr", "acomp", "prt", "agent", "dative"})
CLAUSES = frozenset(
    {"ROOT", "ccomp", "conj", "advcl", "relcl", "acl", "pcomp", "xcomp", "parataxis", "csubj", "dep"}
)
SIDE_CLAUSES = frozenset({"relcl", "acl", "advcl"})
LIGHT = frozenset({"come", "be"})  # verbs that say nothing without what follows: "the arrest comes [as ...]"
LINKS = ("ADP", "SCONJ", "ADV")
NOMINAL = ("DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON")
KINDS = {ClaimKind.CLAUSE: 0.0, ClaimKind.HEADLINE: -0.15}  # others are no sentences
NO_SENTENCE = -0.25
BROKEN = -0.2  # its words stop before what its last verb or preposition asks for
BACKED = 0.8  # for a claim all of whose content other reports have too
DOUBTED = 0.2  # for what its sentence does not say to be so
LINKED = -0.2  # begins with a word that ties it to what stands before ("when", "which")


def best_claim(view: View, claims: Sequence[str]) -> Claim:
    """Give the claim that reads best alone and says least that the others do not; ties go to the first in text.

    So a line of several sources holds little that only one of them says.
    """
    held = sorted((view.claims[c] for c in claims), key=lambda c: c.span)
    around = [(c.span.report_id, content_lemmas(s.words)) for c in held if (s := view.sentence(c)) is not None]

    def worth(claim: Claim) -> float:
        return _nearness(view, claim, claims) + readable(view, claim) + BACKED * _backed(view, claim, around)

    return max(held, key=lambda c: (round(worth(c), 6), _reversed(c, held)))


def _backed(view: View, claim: Claim, around: Sequence[tuple[str, frozenset[str]]]) -> float:
    """Give the share of a claim's content words that the sentences around it, of other reports, have too."""
    mine = view.content(claim)
    others = [lemmas for report, lemmas in around if report != claim.span.report_id]
    if not mine or not others:
        return 1.0
    theirs = frozenset().union(*others)
    return len(mine & theirs) / len(mine)


def _reversed(claim: Claim, held: Sequence[Claim]) -> int:
    return -held.index(claim)


def _nearness(view: View, claim: Claim, claims: Sequence[str]) -> float:
    others = set(claims) - {claim.id}
    scores = [a.score for a in view.near.get(claim.id, ()) if (a.b if a.a == claim.id else a.a) in others]
    return sum(scores) / max(1, len(others))


def readable(view: View, claim: Claim) -> float:
    """Say how well a claim reads alone: a whole finite clause with a named subject, neither short nor long."""
    words = view.words(claim)
    sentence = view.sentence(claim)
    asserts = _asserts(sentence, claim) and not _describes_an_object(sentence, claim)
    score = 0.2 if asserts else -0.35
    score += KINDS.get(claim.kind, NO_SENTENCE) + _subject(claim, words) + _ends(view, claim, words)
    if not SHORTEST <= len(claim.span.text) <= LONGEST:
        score -= 0.25
    score -= 0.1 if quoted(view, claim) else 0.0
    score -= 0.15 if any(w.text.casefold() in SPEAKING for w in words) else 0.0
    return score - (DOUBTED if doubted(view, claim) else 0.0)


def quoted(view: View, claim: Claim) -> bool:
    """Whether a claim stands in somebody's own words, in quotation marks."""
    attribution = view.attribution(claim)
    return attribution is not None and attribution.kind is AttributionKind.DIRECT


def doubted(view: View, claim: Claim) -> bool:
    """Whether the words before a claim take it back: "denied that", "if", "asked whether"."""
    sentence = view.sentence(claim)
    before = [w for w in sentence.words if w.end <= claim.span.start] if sentence is not None else []
    marked = bool(before) and before[-1].text.casefold() in DOUBTING_MARKS
    return marked or claim.modality in (Modality.DENIED, Modality.CONDITIONAL)


def _subject(claim: Claim, words: Sequence[Word]) -> float:
    """Give what the subject is worth: a name most, none or a relative pronoun less than nothing."""
    subject = claim.subject
    if subject is None or not claim.span.covers(subject):
        return -0.15 if claim.kind in KINDS else 0.0
    if subject.text.casefold() in LINKING_WORDS or subject.text.casefold() == "that":
        return -0.3
    if subject.text.casefold() in PRONOUNS:
        return -0.1
    if subject.text.split(" ", 1)[0].casefold() in PRONOUNS:
        return 0.0  # "her son"
    return 0.25 if any(w.pos == "PROPN" for w in words if subject.start <= w.start < subject.end) else 0.15


def _asserts(sentence: Sentence | None, claim: Claim) -> bool:
    """Whether a finite verb carries the claim: "the fire that broke out" has one, and asserts nothing."""
    words = sentence.words if sentence is not None else ()
    inside = places_inside(sentence, claim.span)
    return any(words[i].tag in FINITE and not _in_a_side_clause(words, i, inside) for i in inside)


def _describes_an_object(sentence: Sentence | None, claim: Claim) -> bool:
    """Whether a clause only says which thing is meant: "the attention [that] the mill has drawn"."""
    words = sentence.words if sentence is not None else ()
    inside = places_inside(sentence, claim.span)
    tops = [i for i in inside if words[i].head not in inside and words[i].pos in ("VERB", "AUX")]
    if not tops or words[tops[0]].dep != "relcl" or claim.subject is None:
        return False
    return claim.subject.text.casefold() not in PRONOUNS


def _in_a_side_clause(words: Sequence[Word], index: int, inside: Collection[int]) -> bool:
    for _ in words:
        head = words[index].head
        if head == index or head not in inside:
            return False
        if words[index].dep in SIDE_CLAUSES:
            return True
        index = head
    return False


def _ends(view: View, claim: Claim, words: Sequence[Word]) -> float:
    """Take off for a first word that leans on what went before, and for a last one that asks for more."""
    text, score = claim.span.text, 0.0
    if words and words[0].text.casefold() in LINKING_WORDS:
        score += LINKED
    score += BROKEN if _headless(view.sentence(claim), claim) else 0.0
    if text.count('"') % 2 or text.count("“") != text.count("”"):
        score -= 0.1
    return score + (BROKEN if broken_off(view.sentence(claim), claim) else 0.0)


def _headless(sentence: Sentence | None, claim: Claim) -> bool:
    """Whether a claim begins inside a phrase of a headline: "Hit and run outside [Korvale mall kills one]"."""
    before = [w for w in sentence.words if w.end <= claim.span.start] if sentence is not None else []
    inside = bool(before) and before[-1].pos in ("ADP", "ADJ", "NUM", "DET")
    return claim.kind is ClaimKind.HEADLINE and inside


def broken_off(sentence: Sentence | None, claim: Claim) -> bool:
    """Whether a claim stops inside a word, or right before the object or complement of its own words."""
    words = sentence.words if sentence is not None else ()
    inside = places_inside(sentence, claim.span)
    after = max(inside, default=len(words)) + 1
    if after >= len(words):
        return False
    last, following = words[after - 1], words[after]
    hyphened = last.end == following.start and "-" in (last.text, following.text)
    dangling = last.head >= after and last.dep not in CLAUSES  # "nine days [ahead of ...]"
    measured = last.dep == "npadvmod" and last.pos == "NOUN" and following.pos in LINKS  # "nine days [after ...]"
    asked = last.lemma in LIGHT or _joined_by(words, after, inside) in WANTING or _leads_on(words, after)
    return hyphened or dangling or measured or (following.pos != "PUNCT" and asked) or _next_subject(words, after)


def _leads_on(words: Sequence[Word], after: int) -> bool:
    """Whether the last word before `after` needs the next: "some [of them]", "charged [with]", "a bid [to]"."""
    last, following = words[after - 1], words[after]
    governor = words[following.head]
    if governor.dep == "acl" and governor.head == after - 1 and following.text.casefold() in ("to", "that"):
        return True
    hangs = following.pos == "ADP" and following.head == after - 1
    return hangs and (last.pos in ("DET", "PRON") or (last.tag == "VBN" and last.dep == "acl"))


def _next_subject(words: Sequence[Word], after: int) -> bool:
    """Whether what comes last begins the next clause: "he accused them of theft and the players [were]"."""
    at = after - 1
    while at > 0 and words[at].pos in NOMINAL:
        at -= 1
    joins = words[at].dep == "cc" or (
        words[at].pos in ("SCONJ", "ADP") and words[at].text.casefold() in LINKING_WORDS
    )
    return words[after].tag in FINITE and at < after - 1 and joins


def _joined_by(words: Sequence[Word], index: int, inside: Collection[int]) -> str:
    """Give by which dependency the phrase around a word hangs on one of the words inside; "" where it does not."""
    for _ in words:
        head = words[index].head
        if head in inside:
            return words[index].dep
        index = head
    return ""
