"""The lead: the one or two sentences of the reports that say best what happened."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from secondsource.model import Fact, Sentence, Span
from secondsource.weigh.facts.statement import PRONOUNS
from secondsource.weigh.view import View, content_lemmas

TOP = 12  # facts that a lead is to cover
OPENING = 5  # sentences of a report that may lead
FEWEST, MOST = 8, 45  # words of a good lead sentence
ALIKE = 0.6  # shared content words, of the shorter sentence's, that make the second sentence a repetition
SECOND = 0.25  # share of the first sentence's worth that the second must add


def find_lead(view: View, facts: Sequence[Fact]) -> tuple[Span, ...]:
    """Give the spans of one or two sentences, best first; none where there is no sentence.

    A sentence is worth the ranks of the top facts that it covers, less for a late place, a length that does not
    read well and a subject that is a pronoun. The second adds facts that the first leaves out.
    """
    worth = {f.id: f.rank for f in facts[:TOP]}
    covers = _covers(view, facts[:TOP])
    sentences = list(_candidates(view))
    if not sentences:
        return ()
    first = max(sentences, key=lambda s: (_value(s, covers, worth, frozenset()), _order(s)))
    told = covers.get((first.span.report_id, first.index), frozenset())
    mine = content_lemmas(first.words)
    rest = [s for s in sentences if not _alike(mine, content_lemmas(s.words))]
    if not rest:
        return (first.span,)
    second = max(rest, key=lambda s: (_value(s, covers, worth, told), _order(s)))
    enough = SECOND * _value(first, covers, worth, frozenset())
    return (first.span, second.span) if _value(second, covers, worth, told) > max(0.0, enough) else (first.span,)


def _covers(view: View, facts: Sequence[Fact]) -> dict[tuple[str, int], frozenset[str]]:
    """Give (report, sentence) -> the facts that it tells."""
    found: dict[tuple[str, int], set[str]] = {}
    for fact in facts:
        for claim in (view.claims[c] for c in fact.claims):
            found.setdefault((claim.span.report_id, claim.sentence), set()).add(fact.id)
    return {key: frozenset(held) for key, held in found.items()}


def _candidates(view: View) -> Iterable[Sentence]:
    """Give the opening sentences, headlines only where a report has nothing else."""
    for marked in view.marked:
        plain = [s for s in marked.sentences if not s.headline and s.words]
        whole = [s for s in plain if s.span.text.rstrip("\"”'’) ").endswith((".", "!", "?"))]
        yield from (whole or plain or list(marked.sentences))[:OPENING]


def _value(
    sentence: Sentence,
    covers: dict[tuple[str, int], frozenset[str]],
    worth: dict[str, float],
    told: frozenset[str],
) -> float:
    facts = covers.get((sentence.span.report_id, sentence.index), frozenset()) - told
    value = sum(worth[f] for f in sorted(facts)) * _place(sentence)
    if not FEWEST <= len(sentence.words) <= MOST:
        value *= 0.5
    if sentence.words and sentence.words[0].text.casefold() in PRONOUNS:
        value *= 0.5
    if any(w.text in {'"', "“"} for w in sentence.words[:1]):
        value *= 0.3
    return round(value, 6)


def _place(sentence: Sentence) -> float:
    return 1.0 / (1.0 + 0.15 * sentence.index)


def _order(sentence: Sentence) -> tuple[int, str]:
    return -sentence.index, sentence.span.report_id


def _alike(a: frozenset[str], b: frozenset[str]) -> bool:
    return len(a & b) >= ALIKE * max(1, min(len(a), len(b)))
