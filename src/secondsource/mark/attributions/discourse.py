"""What the discourse knows when a source is read: who spoke before, and who has been named."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from secondsource.language import sources as nouns
from secondsource.mark.attributions.facets import Facets
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import Name, NameKind

FARTHEST = 200  # attributions back to whom a source may refer


@dataclass(frozen=True, slots=True)
class Said:
    """An earlier attribution: where its source or content stands, who that was, and whether unnamed.

    `heard` = an outlet that was told something, and said nothing itself.
    """

    place: int
    source: Range
    speaker: Name | None
    anonymous: bool
    nested: bool
    heard: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """A source's surroundings: all names, the attributions before it, the one around it, and its own words.

    `facets` is what the report says of each person (full name in lower case -> words).
    """

    text: Text
    names: Sequence[Name]
    said: Sequence[Said]
    outer: Said | None
    content: Range = (0, 0)
    facets: Facets = field(default_factory=dict)

    def within(self, position: int) -> bool:
        """Whether a code point lies in the words that the source says."""
        return self.content[0] <= position < self.content[1]

    def hidden(self, position: int, head: int) -> bool:
        """Whether a code point stands in a quotation that a word does not stand in."""
        at = self.text.quoted[min(self.text.index_at(position), len(self.text.words) - 1)]
        return at >= 0 and at != self.text.quoted[head]

    def number(self, position: int) -> int:
        """Give the number of the sentence at a code point."""
        at = min(self.text.index_at(position), len(self.text.words) - 1)
        return self.text.sentence[at]

    def earlier(self, position: int) -> list[Said]:
        """Give the attributions whose source stands before a code point, the latest first."""
        return sorted((s for s in self.said[-FARTHEST:] if s.source[1] <= position), key=lambda s: -s.place)

    def names_near(self, head: int, back: int) -> Iterator[Name]:
        """Give the names before a word, the latest first, at most so many sentences back."""
        last = bisect_left(self.names, self.text.words[head].start, key=lambda n: n.span.start)
        for at in range(last - 1, -1, -1):
            if self.text.sentence[head] - self.number(self.names[at].span.start) > back:
                return
            yield self.names[at]

    def words_of(self, name: Name) -> list[int]:
        """Give the words of a name."""
        return self.text.between(name.span.start, name.span.end)


def as_mostly(names: Sequence[Name]) -> tuple[Name, ...]:
    """Give the names, each of the kind that most mentions of the same words, or surname, in the report have."""
    kinds: dict[str, Counter[NameKind]] = {}
    for name in names:
        forms = {name.span.text} | ({name.span.text.split()[-1]} if name.kind is NameKind.PERSON else set())
        for form in forms:
            kinds.setdefault(form, Counter())[name.kind] += 1
    return tuple(_of_kind(name, kinds[name.span.text]) for name in names)


def _of_kind(name: Name, kinds: Counter[NameKind]) -> Name:
    best = max(sorted(kinds), key=lambda kind: kinds[kind])
    return replace(name, kind=best) if kinds[best] > kinds[name.kind] else name


def gender_of(text: Text, name: Name) -> bool | None:
    """Give True for a man's name or title, False for a woman's, None where the lists cannot tell."""
    words = text.between(name.span.start, name.span.end)
    before = text.low(words[0] - 1) if words and words[0] else ""
    parts = name.span.text.split()
    first = parts[0].casefold().strip(".,") if parts else ""
    if before in nouns.TITLES_HE | nouns.NOUNS_HE or first in nouns.TITLES_HE:
        return True
    if before in nouns.TITLES_SHE | nouns.NOUNS_SHE or first in nouns.TITLES_SHE:
        return False
    if (first in nouns.NAMES_HE) == (first in nouns.NAMES_SHE):
        return None
    return first in nouns.NAMES_HE


def full_gender(scene: Scene, name: Name) -> bool | None:
    """Give the gender of a name, or of a longer earlier form of it: `Jane Roe` tells for `Roe`."""
    known = gender_of(scene.text, name)
    if known is not None:
        return known
    last = name.span.text.casefold().split()[-1:]
    for other in scene.names:
        if other.kind is NameKind.PERSON and other.span.text.casefold().split()[-1:] == last:
            known = gender_of(scene.text, other)
            if known is not None:
                return known
    return None


def same_name(one: Name | None, other: Name | None) -> bool:
    """Whether two mentions share a word, as full and short forms do; two full names that differ are two."""
    if one is None or other is None:
        return False
    mine, theirs = one.span.text.casefold().split(), other.span.text.casefold().split()
    if one.kind is other.kind is NameKind.PERSON and min(len(mine), len(theirs)) > 1:
        return mine[-1] == theirs[-1] and mine[0] == theirs[0]  # no brother, no namesake
    return bool(set(mine) & set(theirs))
