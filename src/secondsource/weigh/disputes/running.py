"""Counts that go on besides the tolls: people arrested, missing or driven out, houses damaged.

Always updates, where a day is known. A hedged count ("more than 200") counts with its lower end. Of a report the
highest count is the whole, others are parts; where one is not clearly higher than the other, nothing is shown.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise

from secondsource.language.counted_kinds import is_people
from secondsource.language.running_counts import HOUSES, PEOPLE_COUNTED, RUNNING
from secondsource.model import Aspect, Quantity, QuantityKind, Relation, Sentence, TimeType
from secondsource.weigh.compare import Order, order
from secondsource.weigh.disputes.amounts import DAYS_UNKNOWN
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene, is_real
from secondsource.weigh.disputes.syntax import children, has_child, lemma

RANK = 0.64
GROWN = 1.17  # how far above another a count lies to be a later state of it
MOST = 12.0  # and how far at most: beyond, two things are counted
FEWEST = 3  # below, a count is of single people
NEAR = 4  # words behind a count in which a day makes it the count of that day
PRIOR = frozenset({"prior", "previous", "earlier", "past"})
Held = tuple[Reading, str]


def running_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the running counts that differ between the reports, one candidate per kind."""
    for name, (question, *_) in sorted(RUNNING.items()):
        held: dict[str, list[Held]] = defaultdict(list)
        for marked in scene.view.marked:
            for sentence in marked.sentences:
                before = marked.sentences[max(0, sentence.index - 1)]  # "felt in Norwold, too. 18 houses ..."
                if rails.about_event(scene.view, sentence) and rails.about_event(scene.view, before):
                    for reading, noun in _readings(scene, sentence, name):
                        held[reading.report].append((reading, noun))
        tops = [max(said, key=lambda h: (h[0].number or 0, h[0].claim.span)) for _, said in sorted(held.items())]
        if groups := _groups(tops):
            versions = tuple((g[0].label, tuple(g)) for g in groups)
            relation, reason = _relation([g[0] for g in groups])
            yield Candidate(name, "", Aspect.NUMBER, question, relation, versions, reason, RANK)


def _readings(scene: Scene, sentence: Sentence, name: str) -> Iterator[Held]:
    _, verbs, alone, nouns = RUNNING[name]
    for quantity in scene.view.totals_in(sentence.span):
        if quantity.kind is not QuantityKind.COUNT or quantity.low is None or quantity.low < FEWEST:
            continue
        noun = quantity.counted
        if _prior(sentence, quantity) or _of_one_day(scene, sentence, quantity):
            continue
        fits = noun in alone or noun in nouns or (PEOPLE_COUNTED in nouns and is_people(noun))
        if not fits or not (noun in alone or _told_by(sentence, quantity, verbs, alone)):
            continue
        claim = scene.tight_claim(sentence, quantity.span.start, quantity.span.end)
        if claim is not None and is_real(claim):
            label = quantity.span.text
            generic = "people" if noun in alone or is_people(noun) else "home" if noun in HOUSES else noun
            yield scene.read(claim, f"{quantity.low:g}", label, quantity.low, quantity.exact), generic


def _prior(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a count is of a life, not of the event: "four prior arrests"."""
    words = sentence.words
    nouns = {w.head for w in words if quantity.span.start <= w.start < quantity.span.end and w.dep == "nummod"}
    below = {lemma(words[c]) for n in nouns for c in children(sentence, n, "amod")}
    return bool(below & PRIOR) or any(lemma(words[words[n].head]) == "have" for n in nouns)


def _of_one_day(scene: Scene, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a day, or words for one, stand near a count: "six arrests Wednesday" are no running total."""
    after = [w for w in sentence.words if w.start >= quantity.span.end][:NEAR]
    times = [t for t in scene.view.times_in(sentence.span) if t.type in (TimeType.DATE, TimeType.TIME)]
    return any(t.span.start <= w.start < t.span.end for w in after for t in times) and not quantity.hedge


def _told_by(sentence: Sentence, quantity: Quantity, verbs: frozenset[str], alone: frozenset[str]) -> bool:
    """Whether what is counted is the object or passive subject of one of the verbs, or is "missing"."""
    words = sentence.words
    numbers = [w for w in words if quantity.span.start <= w.start < quantity.span.end]
    for noun in sorted({w.head for w in numbers if w.dep == "nummod"}):
        head = words[words[noun].head]
        if (
            words[noun].dep in ("dobj", "nsubjpass")
            and lemma(head) in verbs
            and not _negated(sentence, words[noun].head)
        ):
            return True
        if words[noun].dep == "nsubj" and lemma(head) == "flee" and "flee" in verbs:
            return True
        near = [lemma(words[c]) for c in children(sentence, noun, "amod", "acl", "acomp")]
        near += [lemma(words[c]) for c in children(sentence, words[noun].head, "acomp", "attr", "oprd")]
        if set(near) & (alone | verbs):
            return True
    return False


def _negated(sentence: Sentence, verb: int) -> bool:
    return has_child(sentence, verb, "neg")


def _groups(tops: list[Held]) -> list[list[Reading]]:
    """Group the counts of the noun most reports count, lowest first; nothing where they do not differ clearly."""
    nouns = Counter(noun for _, noun in tops)
    usual = min(nouns, key=lambda n: (-nouns[n], n), default="")
    held = [r for r, noun in sorted(tops, key=lambda h: (h[0].number or 0, h[0].claim.span)) if noun == usual]
    groups: list[list[Reading]] = []
    for reading in held:
        if groups and (reading.number or 0) < GROWN * (groups[-1][0].number or 0):
            groups[-1].append(reading)
        else:
            groups.append([reading])
    far = any((b[0].number or 0) > MOST * (a[0].number or 1) for a, b in pairwise(groups))
    return groups if len(groups) > 1 and not far else []


def _relation(firsts: list[Reading]) -> tuple[Relation, str]:
    days = {order(a.day, b.day) for a, b in pairwise(firsts)}
    if days == {Order.EARLIER}:
        return Relation.UPDATE, "the later report has the higher number"
    if days == {Order.UNKNOWN}:
        return Relation.UNCLEAR, DAYS_UNKNOWN
    return Relation.UPDATE, "a count that goes on while it is reported"
