"""What stands around a claim in its sentence: the noun it describes, its subject, what it still asks for."""

from __future__ import annotations

from collections.abc import Collection

from secondsource.language.linking_words import LINKING_WORDS
from secondsource.model import Sentence, Span

SUBJECTS = ("nsubj", "nsubjpass")
WANTING = frozenset({"dobj", "pobj", "pcomp", "xcomp", "ccomp", "attr", "acomp", "prt", "agent", "dative"})
CLAUSES = frozenset(
    {"ROOT", "ccomp", "conj", "advcl", "relcl", "acl", "pcomp", "xcomp", "parataxis", "csubj", "dep"}
)
CLOSING = ".,;:!?\"'”’ "
LIGHT = frozenset({"come", "be"})  # verbs that say nothing without what follows: "the arrest comes [as ...]"
LINKS = ("ADP", "SCONJ", "ADV")  # "nine days [after ...]"
NOUNS = ("NOUN", "PROPN")
NOMINAL = ("DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON")
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
VERBS = ("VERB", "AUX")


class Context:
    """One claim inside the words of its sentence; all answers are stretches of that sentence, or "".

    Where the sentence is not known, there are no words, and every answer is "" or False.
    """

    def __init__(self, sentence: Sentence | None, span: Span) -> None:
        self.known = sentence is not None
        self._line, self._words = (sentence.span, sentence.words) if sentence is not None else (span, ())
        self._inside = [i for i, w in enumerate(self._words) if span.start <= w.start and w.end <= span.end]
        self._first = self._inside[0] if self._inside else 0
        self._after = self._inside[-1] + 1 if self._inside else len(self._words)
        self._head = self._find_head()

    def antecedent(self) -> str:
        """Give the noun before the claim that it describes as a side clause: "[the clerk] who fled"."""
        if self._head is None or self._words[self._head].dep not in ("relcl", "acl"):
            return ""
        noun = self._noun_before(self._head)
        if noun is None:
            return ""
        own = any(self._words[i].dep in SUBJECTS and self._words[i].head == self._head for i in self._inside)
        that = own and self.mark() == "that" and noun < self._first - 1
        return self._text(
            [*(i for i in self._under(noun, self._head) if i < self._first), *([self._first - 1] * that)]
        )

    def shared_subject(self) -> str:
        """Give the subject of the clause that a clause without one is joined to or hangs on."""
        at = self._head
        for _ in self._words:
            if at is None or self._words[at].dep not in ("conj", "advcl", "xcomp"):
                return ""
            at = self._words[at].head
            if subject := self._subject_before(at):
                return subject
        return ""

    def owner(self) -> str:
        """Give whom or what a bare phrase is about: the subject of its verb, or the noun that it stands behind.

        A phrase that names somebody itself needs none.
        """
        if self._head is None or any(self._words[i].pos == "PROPN" for i in self._inside):
            return ""
        if subject := self._subject_before(self._head):
            return subject
        noun = self._noun_before(self._head)
        if noun is None:
            return ""
        return self._text([i for i in self._under(noun, self._head) if i < self._first])

    def before(self) -> str:
        """Give the sentence's words up to the claim."""
        return self._text(range(self._first))

    def mark(self) -> str:
        """Give the word right before the claim, in lower case: claims are cut after "if" and "whether"."""
        return self._words[self._first - 1].text.casefold() if self._first else ""

    def follows_a_modifier(self) -> bool:
        """Whether the word right before the claim belongs to what the claim begins with: "outside [the mall]"."""
        return self._first > 0 and self._words[self._first - 1].pos in ("ADP", "ADJ", "NUM", "DET")

    def named_before(self) -> bool:
        """Whether a name stands before the claim in its sentence."""
        return any(w.pos == "PROPN" for w in self._words[: self._first])

    def needed(self) -> str:
        """Give what follows where the claim stops inside a word, or right before its object or complement."""
        if self._ends_the_sentence():
            return ""
        if self.hyphened():
            end = self._after + 1
            while end < len(self._words) and self._words[end - 1].end == self._words[end].start:
                end += 1
            return self._text(range(self._after, end)).rstrip(CLOSING)
        top = self._words[self._after - 1].head if self.dangling() else self._wanted()
        top = self._led_on() if top is None else top
        if top is None or self._words[self._after].pos == "PUNCT":
            return ""
        return self._text([i for i in self._under(top) if i >= self._after], at=self._after).rstrip(CLOSING)

    def dangling(self) -> bool:
        """Whether the last word belongs to one that comes after the claim: "from up to [forty people]"."""
        if self._ends_the_sentence():
            return False
        last = self._words[self._after - 1]
        return last.head >= self._after and last.dep not in CLAUSES

    def hyphened(self) -> bool:
        """Whether the claim ends at a hyphen inside a word."""
        if self._ends_the_sentence():
            return False
        last, following = self._words[self._after - 1], self._words[self._after]
        return last.end == following.start and "-" in (last.text, following.text)

    def beyond(self) -> str:
        """Give the claim's last words where they begin the next clause: "of theft [and the players] were"."""
        at = self._after - 1
        if self._ends_the_sentence() or self._words[self._after].tag not in FINITE:
            return ""
        while at > self._first and self._words[at].pos in NOMINAL:
            at -= 1
        word = self._words[at]
        joins = word.dep == "cc" or (word.pos in ("SCONJ", "ADP") and word.text.casefold() in LINKING_WORDS)
        return self._text(range(at, self._after)) if at < self._after - 1 and joins else ""

    def asserts(self) -> bool:
        """Whether a finite verb carries the claim: a name with an age, or a noun with a side clause, has none."""
        own = set(self._inside)
        return any(self._words[i].tag in FINITE and not self._beside(i, own) for i in self._inside)

    def _ends_the_sentence(self) -> bool:
        """Whether no word comes after the claim; so, too, where none of the words is its own."""
        return self._after >= len(self._words)

    def _subject_before(self, verb: int) -> str:
        """Give the subject of a verb where it stands before the claim."""
        found = (i for i in range(self._first) if self._words[i].head == verb and self._words[i].dep in SUBJECTS)
        subject = next(found, None)
        return "" if subject is None else self._text(self._under(subject))

    def _noun_before(self, head: int) -> int | None:
        """Give the noun before the claim on which its top word hangs."""
        noun = self._words[head].head
        return noun if noun < self._first and self._words[noun].pos in NOUNS else None

    def _beside(self, at: int, own: set[int]) -> bool:
        """Whether a word stands in a side clause that hangs on a word of the claim."""
        for _ in self._words:
            above = self._words[at].head
            if above == at or above not in own:
                return False
            if self._words[at].dep in ("relcl", "acl", "advcl"):
                return True
            at = above
        return False

    def _led_on(self) -> int | None:
        """Give the top of what the last word needs: "some [of them]", "a bid [to buy]", "news [that he fled]"."""
        at = self._after
        last, following = self._words[at - 1], self._words[at]
        if last.pos in ("DET", "PRON"):
            return at - 1 if at in self._under(at - 1) else None
        governor = self._words[following.head]
        if governor.dep == "acl" and governor.head == at - 1 and following.text.casefold() in ("to", "that"):
            return following.head
        described = last.tag == "VBN" and last.dep == "acl"
        return at if described and following.pos == "ADP" and following.head == at - 1 else None

    def _find_head(self) -> int | None:
        """Give the claim's top word: the first verb whose governor lies outside, else the first such word."""
        own = set(self._inside)
        tops = [i for i in self._inside if self._words[i].head not in own or self._words[i].head == i]
        return next((i for i in tops if self._words[i].pos in VERBS), tops[0] if tops else None)

    def _wanted(self) -> int | None:
        """Give the top of the phrase right after the claim where a word of the claim asks for it."""
        at, own = self._after, set(self._inside)
        last, following = self._words[at - 1], self._words[at]
        any_phrase = last.lemma in LIGHT or (
            last.dep == "npadvmod" and last.pos == "NOUN" and following.pos in LINKS
        )
        for _ in self._words:
            head = self._words[at].head
            if head in own:
                return at if any_phrase or self._words[at].dep in WANTING else None
            at = head
        return None

    def _under(self, top: int, without: int = -1) -> list[int]:
        """Give a word with all below it, leaving out one branch."""
        seen, stack = {top}, [top]
        while stack:
            at = stack.pop()
            below = {i for i, w in enumerate(self._words) if w.head == at} - seen - {without}
            seen |= below
            stack += below
        return sorted(seen)

    def _text(self, indexes: Collection[int], at: int | None = None) -> str:
        """Give the text of the unbroken run from the first of some words on, which must be `at` where given."""
        held = sorted(indexes)
        if not held or (at is not None and held[0] != at):
            return ""
        end = next((n for n in range(1, len(held)) if held[n] != held[n - 1] + 1), len(held))
        start = self._line.start
        return self._line.text[self._words[held[0]].start - start : self._words[held[end - 1]].end - start]
