"""A sentence's parse as a tree: children, subtrees, and the words that a clause governs directly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from secondsource.model import Sentence, Word


@dataclass(frozen=True, slots=True)
class Tree:
    """The words of one sentence with the children of each, in text order."""

    words: tuple[Word, ...]
    children: tuple[tuple[int, ...], ...]

    def under(self, top: int, stop: frozenset[int] = frozenset()) -> list[int]:
        """Give a word and all below it, in text order, leaving out what hangs on a word in `stop`."""
        seen, stack = {top}, [top]
        while stack:
            below = [c for c in self.children[stack.pop()] if c not in stop and c not in seen]
            seen.update(below)
            stack += below
        return sorted(seen)

    def with_dep(self, top: int, *deps: str) -> Iterator[int]:
        """Give the children of a word that hang on it by one of these dependencies."""
        return (c for c in self.children[top] if self.words[c].dep in deps)

    def has(self, top: int, *deps: str) -> bool:
        """Whether a child hangs on a word by one of these dependencies."""
        return any(self.words[c].dep in deps for c in self.children[top])

    def above(self, index: int) -> Iterator[int]:
        """Give the governors of a word, nearest first, without the word itself."""
        for _ in self.words:
            head = self.words[index].head
            if head == index:
                return
            yield head
            index = head


def tree_of(sentence: Sentence) -> Tree:
    """Build the tree of a parsed sentence."""
    children: list[list[int]] = [[] for _ in sentence.words]
    for index, word in enumerate(sentence.words):
        if word.head != index:
            children[word.head].append(index)
    return Tree(sentence.words, tuple(map(tuple, children)))
