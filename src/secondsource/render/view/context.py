"""The words around a claim that it is told with: the noun it describes, its subject, what it still asks for."""

from __future__ import annotations

from collections.abc import Collection

from secondsource.language.linking_words import LINKING_WORDS
from secondsource.model import Sentence, Span, places_under, stretch_of, tops_of

SUBJECTS = ("nsubj", "nsubjpass")
CLOSING = ".,;:!?\"'”’ "
NOUNS = ("NOUN", "PROPN")
VERBS = ("VERB", "AUX")


class Context:
    """One claim inside the words of its sentence; all answers are stretches of that sentence, or "".

    Where the sentence is not known, there are no words, and every answer is "" or False.
    """

    def __init__(self, sentence: Sentence | None, span: Span) -> None:
        self.known = sentence is not None
        self.stretch = stretch_of(sentence, span)
        self._line = sentence.span if sentence is not None else span
        self._words, self._inside = self.stretch.words, self.stretch.inside
        self._first, self._after = self.stretch.first, self.stretch.after
        self._head = self._find_head()

    def antecedent(self) -> str:
        """Give the noun before the claim that it describes as a side clause: "[the clerk] who fled"."""
        if self._head is None or self._words[self._head].dep not in ("relcl", "acl"):
            return ""
        noun = self._noun_before(self._head)
        if noun is None:
            return ""
        noun = self._named_as(noun)
        own = any(self._words[i].dep in SUBJECTS and self._words[i].head == self._head for i in self._inside)
        that = own and self.mark() == "that" and noun < self._first - 1
        return self._text([*self._phrase_before(noun, self._head), *([self._first - 1] * that)])

    def _named_as(self, noun: int) -> int:
        """Give the name that a description stands beside: "[Roe, a former envoy,] who fled"; else the noun."""
        above = self._words[noun].head
        beside = self._words[noun].dep == "appos" and self._words[above].pos == "PROPN" and above < noun
        return above if beside else noun

    def shared_subject(self) -> str:
        """Give the subject of the clause that a clause without one is joined to or hangs on."""
        at = self._head
        for _ in self._words:
            if at is None or self._words[at].dep not in ("conj", "advcl", "xcomp"):
                return ""
            at = self._words[at].head
            if subject := self._subject_before(at):
                return f"{subject} {self._modal_of(at)}".rstrip()
        return ""

    def _modal_of(self, verb: int) -> str:
        """Give the "will" or "may" of a verb that a bare one shares: "the yard [will] close and be sold"."""
        if self._head is None or self._words[self._head].tag != "VB" or self._words[self._head].dep != "conj":
            return ""
        return next((w.text for w in self._words[:verb] if w.head == verb and w.tag == "MD"), "")

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
        return self._text(self._phrase_before(noun, self._head))

    def before(self) -> str:
        """Give the sentence's words up to the claim."""
        return self._text(range(self._first))

    def mark(self) -> str:
        """Give the word right before the claim, in lower case: claims are cut after "if" and "whether"."""
        return self._words[self._first - 1].text.casefold() if self._first else ""

    def named_before(self) -> bool:
        """Whether a name stands before the claim in its sentence."""
        return any(w.pos == "PROPN" for w in self._words[: self._first])

    def needed(self) -> str:
        """Give what follows where the claim stops in a word, or right before a complement or a side clause."""
        if self.stretch.hyphened():
            end = self._after + 1
            while end < len(self._words) and self._words[end - 1].end == self._words[end].start:
                end += 1
            return self._text(range(self._after, end)).rstrip(CLOSING)
        top = self.stretch.needed()
        top = self.stretch.described() if top is None else top
        if top is None:
            return ""
        joining = {self._after} if self._words[self._after].dep == "cc" else set()
        asked = {i for i in places_under(self._words, top) if i >= self._after} | joining
        return self._text(asked, at=self._after).rstrip(CLOSING)

    def beyond(self) -> str:
        """Give the claim's last words where they begin the next clause: "of theft [and the players] were"."""
        return self._text(self.stretch.next_clause(LINKING_WORDS))

    def _subject_before(self, verb: int) -> str:
        """Give the subject of a verb where it stands before the claim."""
        found = (i for i in range(self._first) if self._words[i].head == verb and self._words[i].dep in SUBJECTS)
        subject = next(found, None)
        return "" if subject is None else self._text(places_under(self._words, subject))

    def _noun_before(self, head: int) -> int | None:
        """Give the noun before the claim on which its top word hangs."""
        noun = self._words[head].head
        return noun if noun < self._first and self._words[noun].pos in NOUNS else None

    def _phrase_before(self, noun: int, head: int) -> list[int]:
        """Give the places of a noun and its words before the claim, without the branch that the claim is."""
        return [i for i in places_under(self._words, noun, (head,)) if i < self._first]

    def _find_head(self) -> int | None:
        """Give the claim's top word: the first verb whose governor lies outside, else the first such word."""
        tops = tops_of(self._words, self._inside)
        return next((i for i in tops if self._words[i].pos in VERBS), tops[0] if tops else None)

    def _text(self, indexes: Collection[int], at: int | None = None) -> str:
        """Give the text of the unbroken run from the first of some words on, which must be `at` where given."""
        held = sorted(indexes)
        if not held or (at is not None and held[0] != at):
            return ""
        end = next((n for n in range(1, len(held)) if held[n] != held[n - 1] + 1), len(held))
        start = self._line.start
        return self._line.text[self._words[held[0]].start - start : self._words[held[end - 1]].end - start]
