"""The lead: the one or two sentences of the reports that say best what happened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from secondsource.model import Fact, Sentence, Span
from secondsource.weigh.facts.statement import PRONOUNS
from secondsource.weigh.ranking import DEFINITE
from secondsource.weigh.view import View, alike, content_lemmas

LEANING = frozenset("but and so yet or also however meanwhile still then".split())
UNNAMED = 0.65  # factor for a sentence about "the system", whom or what only the rest of the report names
DATELINE = 10  # words of a sentence in which its dateline ends
DASHES = frozenset({"\N{EM DASH}", "\N{EN DASH}", "--", "-"})
HEADLINE = 2.0  # worth of all the headlines' words beside that of the top fact
TOP = 12  # facts that a lead is to cover
OPENING = 5  # sentences of a report that may lead
FEWEST, MOST = 8, 45  # words of a good lead sentence
PLACE = 0.35  # how fast the worth falls from sentence to sentence
SAYING = 0.8  # factor for a sentence that begins with who says it: the news is what is said
SECOND = 0.25  # share of the first sentence's worth that the second must add


def find_lead(view: View, facts: Sequence[Fact]) -> tuple[Span, ...]:
    """Give the spans of one or two sentences, best first; none where there is no sentence.

    A sentence is worth the ranks of the top facts that it covers and what it shares with the reports' headlines,
    less for a late place, a length that does not read well, and a first word that leans on what went before. The
    second adds facts that the first leaves out.
    """
    scale = Scale(_covers(view, facts[:TOP]), {f.id: f.rank for f in facts[:TOP]}, _headlines(view), _saying(view))
    sentences = _candidates(view)
    if not sentences:
        return ()
    first = max(sentences, key=lambda s: (scale.value(s), _order(s)))
    told, mine = scale.told(first), content_lemmas(first.words)
    rest = [s for s in sentences if not alike(mine, content_lemmas(s.words))]
    second = max(rest, key=lambda s: (scale.value(s, told, mine), _order(s)), default=None)
    if second is None or scale.value(second, told, mine) <= max(0.0, SECOND * scale.value(first)):
        return (first.span,)
    return (first.span, second.span)


@dataclass(frozen=True, slots=True)
class Scale:
    """Says what a sentence is worth as a lead."""

    covers: dict[tuple[str, int], frozenset[str]]
    ranks: dict[str, float]
    headlines: tuple[frozenset[str], ...]
    saying: frozenset[tuple[str, int]]

    def told(self, sentence: Sentence) -> frozenset[str]:
        """Give the facts that a sentence tells."""
        return self.covers.get((sentence.span.report_id, sentence.index), frozenset())

    def value(
        self, sentence: Sentence, told: frozenset[str] = frozenset(), said: frozenset[str] = frozenset()
    ) -> float:
        """Give the worth of a sentence beside facts and words that are told already."""
        top = max(self.ranks.values(), default=1.0) or 1.0
        facts = sum(self.ranks[f] for f in sorted(self.told(sentence) - told)) / top
        lemmas = content_lemmas(sentence.words) - said
        headline = sum(len(h & lemmas) / len(h) for h in self.headlines) / max(1, len(self.headlines))
        form = _form(sentence) * (SAYING if (sentence.span.report_id, sentence.index) in self.saying else 1.0)
        return round((facts + HEADLINE * headline) * _place(sentence) * form, 6)


def _headlines(view: View) -> tuple[frozenset[str], ...]:
    """Give the content words of every report's headline."""
    held = (content_lemmas(s.words) for m in view.marked for s in m.sentences if s.headline)
    return tuple(h for h in held if h)


def _saying(view: View) -> frozenset[tuple[str, int]]:
    """Give (report, sentence) of the sentences that begin with their source."""
    sources = [a.source for a in view.attributions.values() if a.source is not None and a.cue is not None]
    starts = {(s.report_id, s.start) for s in sources}
    held = (s for m in view.marked for s in m.sentences)
    return frozenset((s.span.report_id, s.index) for s in held if (s.span.report_id, s.span.start) in starts)


def _covers(view: View, facts: Sequence[Fact]) -> dict[tuple[str, int], frozenset[str]]:
    """Give (report, sentence) -> the facts that it tells."""
    found: dict[tuple[str, int], set[str]] = {}
    for fact in facts:
        for claim in (view.claims[c] for c in fact.claims):
            found.setdefault((claim.span.report_id, claim.sentence), set()).add(fact.id)
    return {key: frozenset(held) for key, held in found.items()}


def _candidates(view: View) -> list[Sentence]:
    """Give the opening sentences of what no later version replaces, headlines only where there is nothing else."""
    replaced = {r.older for r in view.linked.revisions if r.newer in view.reports}
    marked = [m for m in view.marked if m.report.id not in replaced]
    plain = [s for m in marked for s in _openings([s for s in m.sentences if not s.headline and s.words])]
    return plain or [s for m in marked for s in m.sentences[:OPENING]]


def _openings(plain: list[Sentence]) -> list[Sentence]:
    whole = [s for s in plain if s.span.text.rstrip("\"”'’) ").endswith((".", "!", "?"))]
    return (whole or plain)[:OPENING]


def _form(sentence: Sentence) -> float:
    """Give a factor for how a sentence reads alone."""
    value = 1.0 if FEWEST <= len(sentence.words) <= MOST else 0.5
    first = _first_word(sentence)
    if first in PRONOUNS or first in LEANING or _adverb_opens(sentence):
        value *= 0.4
    if first in DEFINITE and not _named(sentence):
        value *= UNNAMED
    return value * (0.3 if first in {'"', "“", "'", "‘"} else 1.0)


def _adverb_opens(sentence: Sentence) -> bool:
    """Whether an adverb that weighs what went before opens a sentence: "Crucially, ..."."""
    words = sentence.words
    return len(words) > 1 and words[0].pos == "ADV" and words[0].text.endswith("ly") and words[1].text == ","


def _named(sentence: Sentence) -> bool:
    """Whether the first noun phrase says which thing it means: "The [Aldane] mill", "the number [of ...]"."""
    found = (w.pos for w in sentence.words[1:] if w.pos in ("PROPN", "ADP", "VERB", "AUX", "PUNCT"))
    return next(found, "") in ("PROPN", "ADP")


def _first_word(sentence: Sentence) -> str:
    """Give the first word behind a dateline, in lower case: "KORVALE — [It] began at noon"."""
    words = sentence.words
    dash = next((i for i, w in enumerate(words[:DATELINE]) if w.text in DASHES), None)
    named = dash is not None and all(w.pos in ("PROPN", "PUNCT") for w in words[:dash])
    at = dash + 1 if dash is not None and named else 0
    return words[at].text.casefold() if at < len(words) else ""


def _place(sentence: Sentence) -> float:
    return 1.0 / (1.0 + PLACE * sentence.index)


def _order(sentence: Sentence) -> tuple[int, str]:
    return -sentence.index, sentence.span.report_id
