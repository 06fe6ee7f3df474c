"""A measure of one thing: "the 19-ton truck" / "the 25-ton truck"; and counts under one verb with one subject."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace

from secondsource.language.counted_kinds import FLUID
from secondsource.language.death_injury import TOLLS
from secondsource.language.extents import EXTENTS, USUAL_EXTENT, VARIANTS
from secondsource.model import Aspect, Marked, Quantity, QuantityKind, Relation, Sentence
from secondsource.weigh.compare import Amount, compare_amounts
from secondsource.weigh.disputes.amounts import Versions, consistent, exact_versions
from secondsource.weigh.disputes.asking import comparable, plural
from secondsource.weigh.disputes.bearers import ROUNDED
from secondsource.weigh.disputes.corrections import corrected
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene, is_real
from secondsource.weigh.disputes.syntax import has_child, lemma, subject_of, verb_above

RANK_MEASURE, RANK_COUNT = 0.6, 0.58
LENGTH = "m"  # the unit of which one thing has several
FAR = 30  # characters behind a measure in which its noun begins
NO_VERBS = frozenset({"be", "have", "rise", "fall", "grow", "increase", "drop", "say", "include", "do", "get"})


def measure_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give rival measures of one noun that most reports speak of, each extent (deep, wide) on its own."""
    held: dict[tuple[str, str, str], list[Reading]] = defaultdict(list)
    for _marked, sentence, quantity in _quantities(scene, rails, QuantityKind.MEASURE):
        noun, extent = _measured(sentence, quantity)
        claim = scene.tight_claim(sentence, quantity.span.start, quantity.span.end)
        if noun and claim is not None and is_real(claim) and quantity.unit and quantity.low is not None:
            key = noun, quantity.unit, extent if quantity.unit == LENGTH else ""
            held[key].append(scene.read(claim, f"{quantity.low:g}", quantity.span.text, quantity.low))
    for (noun, unit, extent), readings in sorted(held.items()):
        versions = exact_versions(consistent(_converted(readings)))
        if noun in FLUID | VARIANTS or len(versions) != 2 or not _is_topic(scene, noun):
            continue
        if _conflict(versions[0][1][0], versions[1][1][0], unit) and not _both_told(scene, versions):
            yield _measures(scene, f"measure {unit} {extent}".strip(), noun, versions)


def _both_told(scene: Scene, versions: Versions) -> bool:
    """Whether one report gives both sizes, and none says that one was put right: they are of two things."""
    reports = {r.report for _, said in versions for r in said}
    told = {said[0].number for _, said in versions}
    held = (
        {q.low for q in marked.quantities if q.kind is QuantityKind.MEASURE}
        for marked in scene.view.marked
        if marked.report.id in reports
    )
    both = any(told <= found for found in held)
    return both and not corrected(scene, (n for n in told if n is not None))


def _converted(readings: list[Reading]) -> list[Reading]:
    """Give one key to what is one size in two units: "40 metres", "130ft"."""
    out: list[Reading] = []
    for reading in sorted(readings, key=lambda r: (r.number or 0, r.label, r.claim.span)):
        last = out[-1] if out else None
        near = last is not None and (reading.number or 0) <= ROUNDED * (last.number or 0)
        same = last is not None and near and _unit_word(last.label) != _unit_word(reading.label)
        out.append(replace(reading, key=last.key) if last is not None and same else reading)
    return out


def _unit_word(label: str) -> str:
    return label.lstrip("0123456789.,- ")


def _measures(scene: Scene, slot: str, noun: str, versions: Versions) -> Candidate:
    question = f"What is right for the {noun}: {versions[0][0]} or {versions[1][0]}?"
    relation, reason = Relation.CONFLICT, "different measures of one thing"
    if corrected(scene, (said[0].number for _, said in versions if said[0].number is not None)):
        relation, reason = Relation.UPDATE, "a report says that an earlier figure was put right"
    return Candidate(slot, noun, Aspect.NUMBER, question, relation, versions, reason, RANK_MEASURE)


def count_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give rival counts of one noun under one verb with one subject; the dead and the hurt are counted on."""
    held: dict[tuple[str, str, str], list[Reading]] = defaultdict(list)
    for marked, sentence, quantity in _quantities(scene, rails, QuantityKind.COUNT):
        key = _frame(scene, marked, sentence, quantity)
        claim = scene.tight_claim(sentence, quantity.span.start, quantity.span.end)
        if claim is None or not is_real(claim) or not comparable(sentence, claim):
            continue
        if key and quantity.low is not None:
            held[key].append(scene.read(claim, f"{quantity.low:g}", f"{quantity.low:g}", quantity.low))
    for (who, verb, noun), readings in sorted(held.items()):
        versions = exact_versions(consistent(readings))
        if len(versions) == 2:
            question = f"How many of the {plural(noun)} that the reports count under “{verb}” were there?"
            reason = f"different numbers under the same verb ({verb}) and subject"
            entity = f"{who} {verb} {noun}"
            yield Candidate(
                "count", entity, Aspect.NUMBER, question, Relation.CONFLICT, versions, reason, RANK_COUNT
            )


def _quantities(scene: Scene, rails: Rails, kind: QuantityKind) -> Iterator[tuple[Marked, Sentence, Quantity]]:
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            inside = [q for q in scene.view.totals_in(sentence.span) if q.kind is kind and q.exact]
            if inside and rails.about_event(scene.view, sentence):
                yield from ((marked, sentence, q) for q in inside)


def _measured(sentence: Sentence, quantity: Quantity) -> tuple[str, str]:
    """Give (noun, extent) of "a 40m-deep well", "the 19-ton truck", "the well is 40 metres deep", else ""."""
    extent = ""
    for index, word in enumerate(sentence.words):
        if word.start < quantity.span.end:
            continue
        if lemma(word) in EXTENTS and not extent:
            extent = EXTENTS[lemma(word)]
            if (subject := _whose(sentence, index)) is not None:
                return lemma(sentence.words[subject]), extent
        elif lemma(word) in USUAL_EXTENT:  # whatever the parse makes of "a dry well"
            return lemma(word), extent or USUAL_EXTENT[lemma(word)]
        elif word.pos == "NOUN" and word.tag == "NN" and word.dep not in ("compound", "nmod"):
            return lemma(word), extent
        elif word.pos not in ("ADJ", "PUNCT", "NOUN") or word.start - quantity.span.end > FAR:
            break
    return "", ""


def _whose(sentence: Sentence, extent: int) -> int | None:
    """Give the noun that "is 40 metres deep" or "measuring 40 metres deep" is said of."""
    if sentence.words[extent].dep not in ("acomp", "advmod", "amod", "attr"):
        return None
    verb = sentence.words[extent].head
    if lemma(sentence.words[verb]) == "measure" and sentence.words[verb].dep == "acl":
        return sentence.words[verb].head
    found = subject_of(sentence, verb) if lemma(sentence.words[verb]) in ("be", "measure") else None
    return found if found is not None and sentence.words[found].pos == "NOUN" else None


def _frame(scene: Scene, marked: Marked, sentence: Sentence, quantity: Quantity) -> tuple[str, str, str] | None:
    """Give (subject, verb, counted noun) of a count that is the verb's object."""
    numbers = [i for i, w in enumerate(sentence.words) if quantity.span.start <= w.start < quantity.span.end]
    nouns = {sentence.words[i].head for i in numbers if sentence.words[i].dep == "nummod"}
    for noun in sorted(nouns):
        verb = verb_above(sentence, noun)
        if sentence.words[noun].dep != "dobj" or verb is None or lemma(sentence.words[noun]) in FLUID:
            continue
        if lemma(sentence.words[verb]) in NO_VERBS | TOLLS or has_child(sentence, noun, "relcl", "acl"):
            continue
        subject = subject_of(sentence, verb)
        if subject is not None and (who := _who(scene, marked, sentence, subject)):
            return who, lemma(sentence.words[verb]), lemma(sentence.words[noun])
    return None


def _who(scene: Scene, marked: Marked, sentence: Sentence, subject: int) -> str:
    word = sentence.words[subject]
    return scene.view.named_at(marked.report.id, word.start) or (lemma(word) if word.pos == "NOUN" else "")


def _is_topic(scene: Scene, noun: str) -> bool:
    seen = Counter(
        m.report.id for m in scene.view.marked if any(lemma(w) == noun for s in m.sentences for w in s.words)
    )
    return len(seen) * 2 > len(scene.view.marked)


def _conflict(a: Reading, b: Reading, unit: str) -> bool:
    judged = compare_amounts(*(Amount(r.number, r.number, unit=unit) for r in (a, b)))
    return judged.relation is Relation.CONFLICT
