"""One report's claims as arrays, ready to be matched against another report's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

from secondsource.language.stopwords import STOPWORDS
from secondsource.link.align.embed import Embedded, Matrix
from secondsource.model import Claim, Marked, Polarity, SlotKind, Word

FUNCTION_POS = frozenset({"DET", "ADP", "PART", "AUX", "CCONJ", "SCONJ", "PRON"})
FUNCTION_WEIGHT = 0.05  # of a word that carries structure, where a word of one claim in a hundred weighs 4.6
Weights = dict[str, float]


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """The claims of one report; the words of all claims stand one after the other in `picks` and `weights`."""

    report_id: str
    claims: tuple[Claim, ...]
    vectors: Matrix  # words of the report x 384
    picks: NDArray[np.int64]  # row of `vectors` of each claim word
    weights: Matrix  # of each claim word
    starts: NDArray[np.int64]  # where each claim begins in `picks`
    means: Matrix  # claims x 384: each claim's sentence
    lemmas: tuple[Weights, ...]  # of each claim's content words
    numbers: tuple[frozenset[str], ...]
    negative: NDArray[np.bool_]


def claim_words(marked: Marked, claim: Claim) -> list[Word]:
    """Give the words that a claim is made of."""
    words = marked.sentences[claim.sentence].words
    return [words[i] for i in claim.words]


def rarity(pairs: Iterable[tuple[Marked, Claim]]) -> Weights:
    """Weigh each lemma by how few of the claims have it: log(claims / claims with the lemma)."""
    seen: Counter[str] = Counter()
    count = 0
    for marked, claim in pairs:
        seen.update({w.lemma.lower() for w in claim_words(marked, claim)})
        count += 1
    return {lemma: max(FUNCTION_WEIGHT, log(count / n)) for lemma, n in seen.items()}


def side(marked: Marked, claims: Sequence[Claim], embedded: Sequence[Embedded], rare: Weights) -> Side:
    """Build the arrays of one report; `embedded` holds its sentences in order, `claims` is not empty."""
    first_row = np.cumsum([0, *(len(e.words) for e in embedded)])
    lengths = [len(c.words) for c in claims]
    words = [claim_words(marked, c) for c in claims]
    return Side(
        report_id=marked.report.id,
        claims=tuple(claims),
        vectors=np.concatenate([e.words for e in embedded]),
        picks=np.asarray([first_row[c.sentence] + i for c in claims for i in c.words]),
        weights=np.asarray([_weight(w, rare) for ws in words for w in ws], dtype=np.float32),
        starts=np.cumsum([0, *lengths[:-1]]),
        means=np.stack([embedded[c.sentence].mean for c in claims]),
        lemmas=tuple({w.lemma.lower(): _weight(w, rare) for w in ws if not _is_function(w)} for ws in words),
        numbers=tuple(frozenset(s.value for s in c.slots if s.kind is SlotKind.NUMBER) for c in claims),
        negative=np.asarray([c.polarity is Polarity.NEGATIVE for c in claims]),
    )


def _weight(word: Word, rare: Weights) -> float:
    if word.pos == "PUNCT":
        return 0.0
    return FUNCTION_WEIGHT if _is_function(word) else rare[word.lemma.lower()]


def _is_function(word: Word) -> bool:
    return word.pos in FUNCTION_POS or word.pos == "PUNCT" or word.lemma.lower() in STOPWORDS
