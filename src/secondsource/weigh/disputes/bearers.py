"""Guard rails for values of things that are told in several sizes: whose value is it?

Where a report gives both values itself, they belong to two bearers (two climbers, a season and a career), and
so do two pairs of numbers that differ at once.
"""

from __future__ import annotations

from secondsource.model import Claim, NameKind, Quantity, Sentence
from secondsource.weigh.disputes.corrections import corrected
from secondsource.weigh.disputes.reading import Scene
from secondsource.weigh.disputes.syntax import children, lemma, subject_of, subtree, verb_of

FROM = 6  # words behind a distance in which the place it is measured from is named
SPOTS = frozenset({"in", "on", "at", "within", "inside", "outside", "near"})
SEVERAL = frozenset("two three four five six another other both second third separate".split())
DESCRIBING = ("amod", "compound", "poss", "nmod")
ROUNDED = 1.03  # how far one size may move where it is told in another unit


def told_of_two(scene: Scene, p: Quantity, q: Quantity) -> bool:
    """Whether some report gives both values, and none says that one of them was put right."""
    both = any(
        any(_is(x, p) for x in marked.quantities) and any(_is(x, q) for x in marked.quantities)
        for marked in scene.view.marked
    )
    return both and not corrected(scene, (x.low for x in (p, q) if x.low is not None))


def _is(held: Quantity, wanted: Quantity) -> bool:
    return same_kind(held, wanted) and same_value(held, wanted)


def same_kind(p: Quantity, q: Quantity) -> bool:
    """Whether two quantities count or measure one kind of thing."""
    return p.kind is q.kind and p.unit == q.unit and p.counted == q.counted


def same_value(p: Quantity, q: Quantity) -> bool:
    """Whether two quantities are one size, but for rounding."""
    if None in (p.low, p.high, q.low, q.high):
        return False
    middles = sorted((x.low + x.high) / 2 for x in (p, q) if x.low is not None and x.high is not None)
    return middles[0] >= 0 and middles[1] <= middles[0] * ROUNDED


def of_two_people(scene: Scene, *claims: Claim) -> bool:
    """Whether the subjects of two claims' verbs name two different people."""
    mine, theirs = (_people(scene, c) for c in claims)
    return bool(mine and theirs) and not mine & theirs


def _people(scene: Scene, claim: Claim) -> set[str]:
    told = ((s, subject_of(s, verb)) for s, verb in _verbs(scene, claim))
    return {p for s, at in told if at is not None for p in people_in(scene, s, subtree(s, at))}


def _verbs(scene: Scene, *claims: Claim) -> list[tuple[Sentence, int]]:
    """Give the sentence and the verb of each claim, without those that have none."""
    told = ((s, c) for c in claims if (s := scene.view.sentence(c)) is not None)
    return [(s, verb) for s, c in told if (verb := verb_of(s, c)) is not None]


def people_in(scene: Scene, sentence: Sentence, indexes: list[int]) -> set[str]:
    """Give the persons (entity ids) that some words of a sentence name."""
    words = [sentence.words[i] for i in indexes]
    return {
        e
        for m, e in scene.view.mentions.get(sentence.span.report_id, ())
        if scene.view.entities[e].kind is NameKind.PERSON and any(m.start <= w.start < m.end for w in words)
    }


def several(scene: Scene, *claims: Claim) -> bool:
    """Whether a verb's subject is one of several: "a climber", where a report has "two climbers" or "another"."""
    return any(_one_of_several(scene, s, verb) for s, verb in _verbs(scene, *claims))


def _one_of_several(scene: Scene, sentence: Sentence, verb: int) -> bool:
    subject = subject_of(sentence, verb)
    if subject is None or sentence.words[subject].pos != "NOUN":
        return False
    articles = {lemma(sentence.words[c]) for c in children(sentence, subject, "det")}
    return bool(articles & {"a", "an", "another"}) and any(
        _counts(s, lemma(sentence.words[subject])) for m in scene.view.marked for s in m.sentences
    )


def _counts(sentence: Sentence, noun: str) -> bool:
    """Whether a sentence speaks of "two climbers", "another climber", "a second climber"."""
    for index, word in enumerate(sentence.words):
        if lemma(word) == noun:
            told = {lemma(sentence.words[c]) for c in children(sentence, index, "nummod", "det", "amod")}
            if told & SEVERAL:
                return True
    return False


def of_two_objects(scene: Scene, *claims: Claim) -> bool:
    """Whether two verbs have two objects: another noun, or each a description that the other lacks.

    "announced a short-term plan" / "announced a compromise plan" are two plans.
    """
    found = [
        (s, o) for s, verb in _verbs(scene, *claims) if (o := next(children(s, verb, "dobj"), None)) is not None
    ]
    if len(found) < 2:
        return False
    if len({lemma(s.words[o]) for s, o in found}) > 1:
        return True
    mine, theirs = ({lemma(s.words[c]) for c in children(s, o, *DESCRIBING)} for s, o in found)
    return bool(mine - theirs and theirs - mine)


def elsewhere(scene: Scene, *claims: Claim) -> bool:
    """Whether the verbs of two claims name two spots: "fell on an airstrip", "fell within the camp"."""
    spots = [_spots(scene, sentence, verb) for sentence, verb in _verbs(scene, *claims)]
    return len(spots) == 2 and all(spots) and not set.intersection(*spots)


def _spots(scene: Scene, sentence: Sentence, verb: int) -> set[str]:
    ways = [c for c in children(sentence, verb, "prep") if lemma(sentence.words[c]) in SPOTS]
    named = [sentence.words[o] for w in ways for o in children(sentence, w, "pobj")]
    times = [t.span for t in scene.view.times_in(sentence.span)]
    return {lemma(w) for w in named if not any(t.start <= w.start < t.end for t in times)}


def measured_from(scene: Scene, quantity: Quantity) -> tuple[str, ...]:
    """Give the names right behind a distance: "20 miles north of Norwold" is measured from there."""
    for sentence in scene.view.sentences[quantity.span.report_id]:
        if sentence.span.covers(quantity.span):
            after = [w for w in sentence.words if w.start >= quantity.span.end][:FROM]
            if any(w.text.casefold() in ("of", "from", "off", "outside", "away") for w in after):
                return tuple(w.text for w in after if w.pos == "PROPN")
    return ()
