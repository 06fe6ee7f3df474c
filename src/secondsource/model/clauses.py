"""What stands around a claim in its sentence: what carries it, where it breaks off, what it still asks for.

All of it is read off the parse, by the labels that `Word` keeps; answers are places in the sentence's words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from operator import attrgetter

from secondsource.model.marks import Sentence, Word
from secondsource.model.report import Span

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})  # tags of the verbs that say that something is so
SIDE_CLAUSES = frozenset({"relcl", "acl", "advcl"})
CLAUSES = SIDE_CLAUSES | {"ROOT", "ccomp", "conj", "pcomp", "xcomp", "parataxis", "csubj", "dep"}
WANTING = frozenset({"dobj", "pobj", "pcomp", "xcomp", "ccomp", "attr", "acomp", "prt", "agent", "dative"})
LIGHT = frozenset({"come", "be"})  # verbs that say nothing without what follows: "the arrest comes [as ...]"
SPANS = frozenset("minute hour day week month year decade moment".split())  # "sunk days [after ...]"
LINKS = frozenset({"ADP", "SCONJ", "ADV"})  # "nine days [after ...]"
MODIFYING = frozenset({"ADP", "ADJ", "NUM", "DET"})
DESCRIBING = frozenset({"compound", "amod", "nmod"})
NOMINAL = frozenset({"DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON"})


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words of a sentence with those around them; `inside` gives their places, in order.

    Where none of the words is its own it begins the sentence and ends it, and asks for nothing.
    """

    words: tuple[Word, ...]
    inside: tuple[int, ...]

    @property
    def first(self) -> int:
        """Give the place of its first word, 0 where it has none."""
        return self.inside[0] if self.inside else 0

    @property
    def after(self) -> int:
        """Give the place behind its last word, the sentence's end where it has none."""
        return self.inside[-1] + 1 if self.inside else len(self.words)

    def ends_the_sentence(self) -> bool:
        """Whether no word comes after it."""
        return self.after >= len(self.words)

    def asserts(self) -> bool:
        """Whether a finite verb carries it: "the fire that broke out" has one, and asserts nothing."""
        return any(self.words[i].tag in FINITE and not self._in_a_side_clause(i) for i in self.inside)

    def subordinate(self) -> bool:
        """Whether it is a side clause with the word that ties it: "a year after a pump burst"."""
        tops = [i for i in self.inside if self.words[i].head not in self.inside]
        return any(
            self.words[i].dep == "advcl" and any(w.dep == "mark" and w.head == i for w in self._held())
            for i in tops
        )

    def _held(self) -> tuple[Word, ...]:
        return tuple(self.words[i] for i in self.inside)

    def follows_a_modifier(self) -> bool:
        """Whether the word right before belongs to what it begins with: "outside [the mall]"."""
        return self.first > 0 and self.words[self.first - 1].pos in MODIFYING

    def hyphened(self) -> bool:
        """Whether it stops at a hyphen inside a word."""
        if self.ends_the_sentence():
            return False
        last, following = self.words[self.after - 1], self.words[self.after]
        return last.end == following.start and "-" in (last.text, following.text)

    def dangling(self) -> bool:
        """Whether its last word belongs to one that comes after: "from up to [forty people]"."""
        if self.ends_the_sentence():
            return False
        last = self.words[self.after - 1]
        return last.head >= self.after and last.dep not in CLAUSES

    def next_clause(self, linking: Collection[str]) -> range:
        """Give its last words where they begin the next clause: "of theft [and the players] were".

        `linking` are the words, in lower case, that tie a clause to what stands before it.
        """
        at = self.after - 1
        if self.ends_the_sentence() or self.words[self.after].tag not in FINITE:
            return range(0)
        while at > self.first and self.words[at].pos in NOMINAL:
            at -= 1
        word = self.words[at]
        joins = word.dep == "cc" or (word.pos in ("SCONJ", "ADP") and word.text.casefold() in linking)
        return range(at, self.after) if at < self.after - 1 and joins else range(0)

    def open_ended(self) -> bool:
        """Whether its last word says little without the next: "the arrest comes [as]", "nine days [after]"."""
        if self._before_a_mark():
            return False
        last, following = self.words[self.after - 1], self.words[self.after]
        measured = last.dep == "npadvmod" and last.pos == "NOUN" and following.pos in LINKS
        spent = last.lemma in SPANS and following.text.casefold() in ("after", "before")
        return measured or spent or last.lemma in LIGHT

    def needed(self) -> int | None:
        """Give the top of what its words still ask for, None where they ask for nothing or a mark follows."""
        if self._before_a_mark():
            return None
        if self.dangling():
            return self.words[self.after - 1].head
        top = self._wanted()
        return self._led_on() if top is None else top

    def described(self) -> int | None:
        """Give the top of what says right behind it what is meant: "a boat [tied up]", "a plan now [to sit]"."""
        if self._before_a_mark():
            return None
        following = self.words[self.after]
        aimed = following.tag == "TO" and following.pos == "PART" and self._inside_of(following.head)
        if aimed:
            return following.head
        return self.after if following.dep == "acl" and following.head == self.after - 1 else None

    def _inside_of(self, at: int) -> bool:
        """Whether a word outside hangs on a word of the stretch."""
        return self.words[at].head in self.inside

    def _before_a_mark(self) -> bool:
        """Whether nothing, or a punctuation mark, comes after it."""
        return self.ends_the_sentence() or self.words[self.after].pos == "PUNCT"

    def _wanted(self) -> int | None:
        """Give the top of the phrase right behind it where a word of its own asks for that phrase."""
        top = next((below for below, above in self._upwards(self.after) if above in self.inside), None)
        asked = top is not None and (self.open_ended() or self.words[top].dep in WANTING)
        return top if asked else None

    def _led_on(self) -> int | None:
        """Give the top of what its last word asks: "a bid [to buy]", "is accused [of theft]"."""
        at = self.after
        last, following = self.words[at - 1], self.words[at]
        if last.pos in ("DET", "PRON"):
            return at - 1 if any(above == at - 1 for _, above in self._upwards(at)) else None
        governor = self.words[following.head]
        if governor.dep == "acl" and governor.head == at - 1 and following.text.casefold() in ("to", "that"):
            return following.head
        if following.pos == "ADP" and following.head == at - 1 and last.pos == "VERB":
            return at
        return self._joined_verb(at) if last.pos == "VERB" and following.dep == "cc" else None

    def _joined_verb(self, at: int) -> int | None:
        """Give the verb joined to its last word, with which it shares an object: "shot [and killed two]"."""
        joined = self.words[at + 1] if at + 1 < len(self.words) else None
        return at + 1 if joined is not None and joined.dep == "conj" and joined.head == at - 1 else None

    def _in_a_side_clause(self, at: int) -> bool:
        """Whether a word stands in a side clause that hangs on a word of the stretch."""
        for below, above in self._upwards(at):
            if above not in self.inside:
                return False
            if self.words[below].dep in SIDE_CLAUSES:
                return True
        return False

    def _upwards(self, at: int) -> Iterator[tuple[int, int]]:
        """Give (word, its head) from a word on up to the root; a loop of heads is cut."""
        for _ in self.words:
            above = self.words[at].head
            if above == at:
                return
            yield at, above
            at = above


_start = attrgetter("start")


def places_inside(sentence: Sentence | None, span: Span) -> tuple[int, ...]:
    """Give the places in a sentence of its words that lie inside a span, in order."""
    words = sentence.words if sentence is not None else ()
    first = bisect_left(words, span.start, key=_start)
    return tuple(takewhile(lambda i: words[i].end <= span.end, range(first, len(words))))


def stretch_of(sentence: Sentence | None, span: Span) -> Stretch:
    """Give the words of a sentence inside a span, with those around them; none where there is no sentence."""
    return Stretch(sentence.words if sentence is not None else (), places_inside(sentence, span))


def tops_of(words: Sequence[Word], places: Collection[int]) -> list[int]:
    """Give those of some places whose governors lie outside of them, in their order; the root has none."""
    held = frozenset(places)
    return [i for i in places if words[i].head not in held or words[i].head == i]


def describes(words: Sequence[Word], word: Word) -> bool:
    """Whether a word only says which thing is meant by a common noun behind it: "the [Nobel] winner"."""
    head = words[word.head]
    return word.dep in DESCRIBING and head.pos == "NOUN" and head.start >= word.end


def places_under(words: Sequence[Word], top: int, without: Collection[int] = ()) -> list[int]:
    """Give the place of a word with those of all below it, in text order, leaving out some branches."""
    seen, stack, left_out = {top}, [top], frozenset(without)
    while stack:
        at = stack.pop()
        below = {i for i, w in enumerate(words) if w.head == at} - seen - left_out
        seen |= below
        stack += below
    return sorted(seen)
