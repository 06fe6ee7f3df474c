"""Roles that one person cannot have at once: the mastermind in one report, the middleman in another."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.exclusive_roles import GO_BETWEENS, LEADERS
from secondsource.model import Aspect, Marked, Relation
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene

RANK = 0.62


def role_candidates(scene: Scene, _rails: Rails) -> Iterator[Candidate]:
    """Give the question who somebody was in a plot, where no report knows both roles."""
    leading = {m.report.id: tuple(_role(scene, m, LEADERS)) for m in scene.view.marked}
    serving = {m.report.id: tuple(_role(scene, m, GO_BETWEENS)) for m in scene.view.marked}
    both = [r for r in leading if leading[r] and serving[r]]
    top = tuple(x for said in leading.values() for x in said)
    low = tuple(x for said in serving.values() for x in said)
    if top and low and not both:
        question = f"Was it the {top[0].label} or a {low[0].label}?"
        reason = "one report has the leader, the other a go-between"
        versions = ((low[0].label, low), (top[0].label, top))
        yield Candidate("role", "", Aspect.RELATION, question, Relation.CONFLICT, versions, reason, RANK)


def _role(scene: Scene, marked: Marked, nouns: frozenset[str]) -> Iterator[Reading]:
    for sentence in marked.sentences:
        for index, word in enumerate(sentence.words):
            joined = word.text.casefold() + (
                sentence.words[index + 1].text.casefold() if index + 1 < len(sentence.words) else ""
            )
            said = word.lemma.casefold() if word.lemma.casefold() in nouns else joined if joined in nouns else ""
            claim = scene.tight_claim(sentence, word.start, word.end) if said else None
            if claim is not None:
                yield scene.read(claim, said, said)
