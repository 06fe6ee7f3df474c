"""Whether a source is named, and of which type an unnamed one is."""

from __future__ import annotations

from collections.abc import Iterable

from secondsource.language import sources as nouns
from secondsource.mark.attributions.text import Range, Text
from secondsource.model import Name, NameKind, UnnamedType

GROUPS = frozenset({"some", "many", "others", "several", "most", "few", "critics", "people", "one", "someone"})
PRONOUNS = frozenset({"he", "she", "it", "they", "i", "we", "you", "who", "him", "her", "them"})
DEFINITE = frozenset({"the", "this", "that", "his", "her", "its", "their", "our", "my"})
TYPES: tuple[tuple[frozenset[str], UnnamedType], ...] = (
    (nouns.DIPLOMATS | {"diplomatic"}, UnnamedType.DIPLOMAT),
    (nouns.WITNESSES, UnnamedType.WITNESS),
    (nouns.EXPERTS, UnnamedType.EXPERT),
    (nouns.OFFICIALS | {"military", "official"}, UnnamedType.OFFICIAL),
    (nouns.DOCUMENTS, UnnamedType.DOCUMENT),
)
CLOSENESS = (
    "close to",
    "familiar with",
    "knowledge of",
    "briefed on",
    "insider",
    "with direct knowledge",
    "near to",
)


def head_of(text: Text, source: Range) -> int | None:
    """Give the head word of a source span: the one that hangs on a word outside of it."""
    inside = text.between(*source)
    if not inside:
        return None
    nominal = [i for i in inside if text.words[i].pos in {"NOUN", "PROPN", "PRON", "NUM", "VERB", "ADJ", "DET"}]
    outside = [i for i in nominal if not inside[0] <= text.head[i] <= inside[-1] or text.head[i] == i]
    return next((i for i in outside if text.words[i].pos != "DET"), (outside or nominal or inside)[0])


def is_anonymous(text: Text, source: Range, names: Iterable[Name]) -> bool:
    """Whether a source span identifies neither a person nor an institution."""
    words = [text.low(i) for i in text.between(*source)]
    head = head_of(text, source)
    if head is None or set(words) & nouns.HIDING:
        return True
    if text.low(head) in nouns.UNNAMED_NOUNS and not _ends_name(text, head):
        return True
    near = (n for n in names if n.span.start < source[1] and source[0] < n.span.end)
    if text.low(head) in nouns.OUTSIDERS:
        near = (n for n in near if n.kind is NameKind.PERSON)
    if any(_names(text, n, head) and tied(text, n, head) for n in near):
        return False
    noun = text.low(head)
    if noun in PRONOUNS or noun in nouns.SPOKESPEOPLE or text.words[head].pos == "PROPN":
        return False
    if noun == "media" or noun in GROUPS:
        return True
    if noun in nouns.DOCUMENTS | nouns.TEXTS:
        return noun == "reports"
    return not _identified(text, head, words)


def _ends_name(text: Text, head: int) -> bool:
    """Whether a noun is the last word of a name: `the Harbour Insider`."""
    return head > 0 and all(text.words[i].tag == "NNP" and text.words[i].text.istitle() for i in (head - 1, head))


def _names(text: Text, name: Name, head: int) -> bool:
    """Whether a name in a source says who it is: "French media" and "a Tokyo resident" do not."""
    if name.kind in {NameKind.PERSON, NameKind.ORGANISATION}:
        return True
    word = text.words[head]
    return name.span.start <= word.start < name.span.end


def tied(text: Text, name: Name, head: int) -> bool:
    """Whether a name hangs on the head itself, not on a clause about it (`accounts that back the Party`)."""
    words = text.between(name.span.start, name.span.end)
    if not words:
        return False
    for above in (words[-1], *text.ancestors(words[-1])):
        if above == head:
            return True
        if text.words[above].dep == "relcl" or (text.words[above].dep in {"acl", "advcl"} and text.finite(above)):
            return False
    return True


def _identified(text: Text, head: int, words: list[str]) -> bool:
    """Whether a common noun still tells who it is: an institution, an owner, or one definite person."""
    noun, lemma = text.low(head), text.lemma(head)
    if noun in nouns.INSTITUTIONS or lemma in nouns.MEDIA | {"authority", "police", "cop", "prosecutor"}:
        return True
    if text.child(head, "poss") is not None:
        return True
    if noun == "officer" and "press" in words:
        return True
    if noun in nouns.STRANGERS:
        return False
    return bool(words) and words[0] in DEFINITE and text.words[head].tag == "NN"


def unnamed_type(text: Text, source: Range | None) -> UnnamedType:
    """Give the type of an unnamed source from its nouns."""
    if source is None:
        return UnnamedType.OTHER
    phrase = text.report.text[source[0] : source[1]].casefold()
    if any(close in phrase for close in CLOSENESS):
        return UnnamedType.INSIDER
    words = {text.low(i) for i in text.between(*source)}
    return next((kind for known, kind in TYPES if words & known), UnnamedType.OTHER)
