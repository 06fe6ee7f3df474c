"""One report's claims as arrays, ready to be matched against another report's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

from secondsource.language.death_injury import DEAD, DIE, HURT, INJURIES, KILL
from secondsource.language.stopwords import STOPWORDS
from secondsource.link.align.embed import WIDTH, Embedded, Matrix
from secondsource.link.align.implied import implied_subject
from secondsource.model import Claim, ClaimKind, Marked, Modality, Polarity, SlotKind, Word

FUNCTION_POS = frozenset({"DET", "ADP", "PART", "AUX", "CCONJ", "SCONJ", "PRON"})
FUNCTION_WEIGHT = 0.05  # of a word that carries structure, where a word of one claim in a hundred weighs 4.6
ANCHOR_WEIGHT = 0.3  # of the noun that an apposition explains
IMPLIED_WEIGHT = 0.3  # of the subject that a clause leaves to another one
VERB_WEIGHT = 1.5  # what is said of people and places counts more than who they are: names recur in every clause
OF_DEATH = KILL | DIE | DEAD
OF_INJURY = HURT | INJURIES
UNREAL = frozenset({Modality.HEDGED, Modality.FUTURE, Modality.CONDITIONAL})
Weights = dict[str, float]


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """The claims of one report; the words of all claims stand one after the other in `picks` and `weights`."""

    report_id: str
    claims: tuple[Claim, ...]
    vectors: Matrix  # words of the report x 384
    lemmas: NDArray[np.int64]  # of each word of the report: the number of its lemma, -1 for a function word
    picks: NDArray[np.int64]  # row of `vectors` of each claim word
    weights: Matrix  # of each claim word
    starts: NDArray[np.int64]  # where each claim begins in `picks`
    means: Matrix  # claims x 384: each claim's sentence
    numbers: tuple[frozenset[str], ...]
    negative: NDArray[np.bool_]
    unreal: NDArray[np.bool_]  # it may be, will be or would be so
    harm: NDArray[np.int64]  # of each claim: 1 it tells of the dead alone, -1 of the hurt alone, else 0

    def only(self, index: int) -> Side:
        """Give the side of one claim alone, with the vectors of its own words."""
        first = self.starts[index]
        last = self.starts[index + 1] if index + 1 < len(self.starts) else len(self.picks)
        rows, one = self.picks[first:last], slice(index, index + 1)
        return Side(
            report_id=self.report_id,
            claims=self.claims[one],
            vectors=self.vectors[rows],
            lemmas=self.lemmas[rows],
            picks=np.arange(len(rows)),
            weights=self.weights[first:last],
            starts=np.zeros(1, dtype=np.int64),
            means=self.means[one],
            numbers=self.numbers[one],
            negative=self.negative[one],
            unreal=self.unreal[one],
            harm=self.harm[one],
        )


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


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """The words of one report, one after the other, which all its sides share."""

    vectors: Matrix
    lemmas: NDArray[np.int64]
    means: Matrix  # sentences x 384
    first: NDArray[np.int64]  # row of each sentence's first word


def side_rows(embedded: Sequence[Embedded], lemmas: NDArray[np.int64]) -> Rows:
    """Put the vectors of a report's sentences together; `lemmas` are the numbers of its words' lemmas."""
    if not embedded:
        return Rows(
            np.zeros((0, WIDTH), np.float32), lemmas, np.zeros((0, WIDTH), np.float32), np.zeros(1, np.int64)
        )
    return Rows(
        np.concatenate([e.words for e in embedded]),
        lemmas,
        np.stack([e.mean for e in embedded]),
        np.cumsum([0, *(len(e.words) for e in embedded)]),
    )


def side(marked: Marked, claims: Sequence[Claim], rows: Rows, rare: Weights) -> Side:
    """Build the arrays of one report's claims, which are not none."""
    weighed = [_weighed(marked, c, rare) for c in claims]
    return Side(
        report_id=marked.report.id,
        claims=tuple(claims),
        vectors=rows.vectors,
        lemmas=rows.lemmas,
        picks=np.asarray(
            [rows.first[c.sentence] + i for c, ws in zip(claims, weighed, strict=True) for i, _ in ws]
        ),
        weights=np.asarray([x for ws in weighed for _, x in ws], dtype=np.float32),
        starts=np.cumsum([0, *(len(ws) for ws in weighed[:-1])]),
        means=rows.means[[c.sentence for c in claims]],
        numbers=tuple(frozenset(s.value for s in c.slots if s.kind is SlotKind.NUMBER) for c in claims),
        negative=np.asarray([c.polarity is Polarity.NEGATIVE for c in claims]),
        unreal=np.asarray([c.modality in UNREAL for c in claims]),
        harm=np.asarray([_harm(claim_words(marked, c)) for c in claims]),
    )


def numbered(marked: Marked, place: Mapping[str, int]) -> NDArray[np.int64]:
    """Number the lemmas of a report's words by their place among those that all reports have in common."""
    words = (w for s in marked.sentences for w in s.words)
    return np.asarray([-1 if _is_function(w) else place.get(w.lemma.lower(), -1) for w in words], dtype=np.int64)


def _weighed(marked: Marked, claim: Claim, rare: Weights) -> list[tuple[int, float]]:
    """Give the words of a claim, and those of its implied subject, as (index in the sentence, weight)."""
    words = marked.sentences[claim.sentence].words
    lent = implied_subject(words, claim)
    light = (IMPLIED_WEIGHT * x for x in word_weights([words[i] for i in lent], rare))
    own = claim_weights(claim, claim_words(marked, claim), rare)
    return [*zip(claim.words, own, strict=True), *zip(lent, light, strict=True)]


def word_weights(words: Sequence[Word], rare: Weights) -> list[float]:
    """Weigh the words of a claim: rare ones more, verbs more, and a name of several words as one."""
    out = [_weight(w, rare) * (VERB_WEIGHT if w.pos == "VERB" else 1.0) for w in words]
    for run in _names(words):
        heaviest = max(out[i] for i in run)
        for i in run:
            out[i] = heaviest / len(run)
    return out


def claim_weights(claim: Claim, words: Sequence[Word], rare: Weights) -> list[float]:
    """Weigh the words of a claim; what an apposition says counts more than the noun that it is said of."""
    weights = word_weights(words, rare)
    if claim.kind is not ClaimKind.APPOSITION or claim.subject is None:
        return weights
    start, end = claim.subject.start, claim.subject.end
    return [x * ANCHOR_WEIGHT if start <= w.start < end else x for w, x in zip(words, weights, strict=True)]


def _names(words: Sequence[Word]) -> list[list[int]]:
    """Give the runs of neighbouring proper nouns, a hyphen between them left out."""
    runs: list[list[int]] = [[]]
    for i, word in enumerate(words):
        if word.pos == "PROPN":
            runs[-1].append(i)
        elif word.text != "-" and runs[-1]:
            runs.append([])
    return [r for r in runs if r]


def _weight(word: Word, rare: Weights) -> float:
    if word.pos == "PUNCT":
        return 0.0
    return FUNCTION_WEIGHT if _is_function(word) else rare.get(word.lemma.lower(), FUNCTION_WEIGHT)


def _is_function(word: Word) -> bool:
    return word.pos in FUNCTION_POS or word.pos == "PUNCT" or word.lemma.lower() in STOPWORDS


def _harm(words: Sequence[Word]) -> int:
    said = {form for w in words for form in (w.lemma.lower(), w.text.lower())}
    return int(bool(said & OF_DEATH)) - int(bool(said & OF_INJURY))
