"""Values of nouns of which a happening has one: "a 7.6-magnitude quake" / "a magnitude of 7.7", bail, damage."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from secondsource.language.attributes import ATTRIBUTES, BEHIND, BETWEEN, HIGHEST, OF_PEOPLE, QUAKES
from secondsource.model import Aspect, Quantity, QuantityKind, Relation, Sentence
from secondsource.weigh.compare import Amount, compare_amounts
from secondsource.weigh.disputes.bearers import people_in, same_value
from secondsource.weigh.disputes.corrections import corrected
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene, is_real
from secondsource.weigh.disputes.syntax import lemma

RANK = 0.61
PRELIMINARY = re.compile(r"\b(?:preliminary|initial(?:ly)?|revised|upgraded|downgraded|provisional)\b", re.I)
REACH = 5  # words between a noun and its value
KINDS = {
    "": (QuantityKind.COUNT,),
    "%": (QuantityKind.PERCENT, QuantityKind.COUNT),
    "USD": (QuantityKind.MONEY,),
    "m": (QuantityKind.MEASURE,),
}
Held = tuple[Reading, Quantity]


def attribute_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the rival values of one attribute, one candidate per noun and person."""
    held: dict[tuple[str, str], list[Held]] = defaultdict(list)
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            if rails.about_event(scene.view, sentence):
                lead = sentence.paragraph < scene.settings.dispute_lead
                for key, reading, quantity in _readings(scene, sentence):
                    if lead or key[0] not in HIGHEST:
                        held[key].append((reading, quantity))
    for (noun, who), said in sorted(held.items()):
        groups = _of_one_thing(_groups(_one_each(noun, said)), said)
        if len(groups) > 1 and _conflict(groups):
            yield _candidate(scene, noun, who, groups)


def _readings(scene: Scene, sentence: Sentence) -> Iterator[tuple[tuple[str, str], Reading, Quantity]]:
    for quantity in scene.view.totals_in(sentence.span):
        noun = _noun(scene, sentence, quantity)
        claim = scene.tight_claim(sentence, quantity.span.start, quantity.span.end) if noun else None
        if claim is None or not is_real(claim) or quantity.low is None or quantity.high is None:
            continue
        people = people_in(scene, sentence, list(range(len(sentence.words)))) if noun in OF_PEOPLE else {""}
        if len(people) == 1:
            label = quantity.span.text
            yield (noun, next(iter(people))), scene.read(claim, label, label, quantity.low), quantity


def _noun(scene: Scene, sentence: Sentence, quantity: Quantity) -> str:
    """Give the attribute right before or right behind a quantity of its kind, "" for none."""
    words = sentence.words
    first = next((i for i, w in enumerate(words) if w.end > quantity.span.start), 0)
    last = next((i for i, w in enumerate(words) if w.start >= quantity.span.end), len(words))
    joined = words[last].text == "and" if last < len(words) else False
    held = scene.view.quantities_in(sentence.span)
    later = next((q for q in held if joined and q.span.start <= words[last].end + 1 < q.span.end), None)
    if later is not None and later.span != quantity.span:
        return _noun(scene, sentence, later)
    inside = [lemma(w) for w in words[first:last] if lemma(w) in ATTRIBUTES]
    before = _nearest([lemma(w) for w in words[max(0, first - REACH) : first]][::-1], BETWEEN)
    after = _nearest([lemma(w) for w in words[last : last + REACH]], BEHIND)
    quake = "magnitude" if words[max(0, first - 1)].lemma == "measure" and _of_quake(sentence) else ""
    for noun in (*inside, after, before, quake):
        if noun and quantity.kind in KINDS.get(ATTRIBUTES[noun][1], ()):
            return noun
    return ""


def _of_quake(sentence: Sentence) -> bool:
    return any(lemma(w) in QUAKES for w in sentence.words)


def _nearest(lemmas: list[str], between: frozenset[str]) -> str:
    for word in lemmas:
        if word in ATTRIBUTES:
            return word
        if word not in between and not word.isdigit():
            return ""
    return ""


def _one_each(noun: str, said: list[Held]) -> list[Held]:
    """Keep the reports that give one value, or of each the highest."""
    by_report: dict[str, list[Held]] = defaultdict(list)
    for reading, quantity in sorted(said, key=lambda h: (h[0].claim.span, h[1].span)):
        by_report[reading.report].append((reading, quantity))
    out: list[Held] = []
    for held in by_report.values():
        top = max(q.low or 0 for _, q in held)
        if noun in HIGHEST:
            out += [h for h in held if h[1].low == top]
        elif all(_same(held[0][1], q) for _, q in held):
            out += held
    return out


def _groups(said: list[Held]) -> list[list[Held]]:
    groups: list[list[Held]] = []
    for held in sorted(said, key=lambda h: (h[1].low or 0, h[1].high or 0, h[0].claim.span)):
        home = next((g for g in groups if _same(g[0][1], held[1])), None)
        if home is None:
            groups.append([held])
        else:
            home.append(held)
    return groups


def _of_one_thing(groups: list[list[Held]], said: list[Held]) -> list[list[Held]]:
    """Leave out a value that some report tells beside one more common: it is another quake's."""
    told: dict[str, list[Quantity]] = defaultdict(list)
    for reading, quantity in said:
        told[reading.report].append(quantity)
    kept: list[list[Held]] = []
    for group in sorted(groups, key=lambda g: (-len({r.report for r, _ in g}), g[0][1].low or 0)):
        both = (
            any(_same(q, group[0][1]) for q in held) and any(_same(q, g[0][1]) for q in held)
            for held in told.values()
            for g in kept
        )
        if not any(both):
            kept.append(group)
    return sorted(kept, key=lambda g: g[0][1].low or 0)


def _same(p: Quantity, q: Quantity) -> bool:
    return (p.unit == q.unit != "" and same_value(p, q)) or compare_amounts(
        _amount(p), _amount(q)
    ).relation is not Relation.CONFLICT


def _conflict(groups: list[list[Held]]) -> bool:
    exact = [g for g in groups if any(q.exact for _, q in g)]
    return len(exact) > 1 and not _same(exact[0][0][1], exact[1][0][1])


def _amount(quantity: Quantity) -> Amount:
    return Amount(quantity.low, quantity.high, quantity.unit)


def _candidate(scene: Scene, noun: str, who: str, groups: list[list[Held]]) -> Candidate:
    question = ATTRIBUTES[noun][0]
    if who in scene.view.entities:
        question = f"{question[:-1]}, for {scene.view.entities[who].name}?"
    versions = tuple((g[0][0].label, tuple(r for r, _ in g)) for g in groups)
    relation, reason = Relation.CONFLICT, f"different values of one thing ({noun})"
    if corrected(scene, (q.low for g in groups for _, q in g if q.low is not None)):
        relation, reason = Relation.UPDATE, "a report says that an earlier figure was put right"
    elif any(PRELIMINARY.search(s.span.text) for g in groups for r, _ in g if (s := scene.view.sentence(r.claim))):
        relation, reason = Relation.UPDATE, "one of the values is called a first one, or a new one"
    return Candidate("attribute", f"{noun} {who}", Aspect.NUMBER, question, relation, versions, reason, RANK)
