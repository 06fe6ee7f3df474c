"""One source that speaks in one report and keeps silent in another: an update of its stance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from secondsource.model import Act, Aspect, Attribution, Claim, Relation, Sentence, Stance
from secondsource.weigh.compare import Stand, compare_stands
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene
from secondsource.weigh.disputes.syntax import topic

RANK = 0.78
LEAD = 4  # paragraphs: what a source says further down is seldom the news itself
TOPIC = 2  # words that the silence shares with the statement
SPEAKS = (Stance.AFFIRMS, Stance.CONFIRMS)
LABELS = {
    Stance.DECLINES: "declined to comment",
    Stance.CANNOT_CONFIRM: "could not confirm it",
    Stance.DENIES: "denied it",
    Stance.NO_RECORD: "has no record of it",
}


def stance_candidates(scene: Scene, rails: Rails) -> Iterator[Candidate]:
    """Give the sources whose stance to the news differs between reports."""
    held: dict[str, list[tuple[Stance, Reading]]] = defaultdict(list)
    for attribution in scene.view.attributions.values():
        speaker = scene.view.speakers.get(attribution.id)
        if speaker and attribution.act is Act.SPEECH and (found := _reading(scene, attribution)):
            held[speaker].append((attribution.stance, found))
    for speaker, said in sorted(held.items()):
        if any(stance is Stance.DECLINES for stance, _ in said) and (made := _candidate(scene, speaker, said)):
            yield made


def _candidate(scene: Scene, speaker: str, said: list[tuple[Stance, Reading]]) -> Candidate | None:
    silent = [r for stance, r in said if stance is Stance.DECLINES]
    speaking = [r for stance, r in said if stance in SPEAKS and _is_news(scene, r, silent)]
    judged = compare_stands(Stand(speaker, Stance.DECLINES), Stand(speaker, Stance.AFFIRMS))
    if not speaking or judged.relation is not Relation.UPDATE:
        return None
    name = scene.view.entities[speaker].name
    question = f"What did {name} say about it?"
    others = {s: tuple(r for x, r in said if x is s) for s in (Stance.CANNOT_CONFIRM,)}
    versions = [("told it", tuple(speaking)), *((LABELS[s], r) for s, r in others.items() if r)]
    versions.append((LABELS[Stance.DECLINES], tuple(silent)))
    return Candidate(
        "stance", speaker, Aspect.POLARITY, question, judged.relation, tuple(versions), judged.reason, RANK
    )


def _is_news(scene: Scene, reading: Reading, silent: list[Reading]) -> bool:
    sentence = scene.view.sentence(reading.claim)
    if sentence is None or sentence.paragraph >= LEAD or any(reading.report == s.report for s in silent):
        return False
    return any(len(_topic(sentence) & _topic(scene.view.sentence(s.claim))) >= TOPIC for s in silent)


def _topic(sentence: Sentence | None) -> frozenset[str]:
    return topic(sentence, list(range(len(sentence.words)))) if sentence else frozenset()


def _reading(scene: Scene, attribution: Attribution) -> Reading | None:
    claim = _claim_at(scene, attribution)
    if claim is None or lemma_of(attribution) in ("respond", "reply"):
        return None
    return scene.read(claim, attribution.stance.value, attribution.stance.value)


def lemma_of(attribution: Attribution) -> str:
    """Give the first word of the cue, case-folded."""
    return attribution.cue.text.split()[0].casefold() if attribution.cue and attribution.cue.text.split() else ""


def _claim_at(scene: Scene, attribution: Attribution) -> Claim | None:
    span = attribution.cue or attribution.content
    for sentence in scene.view.sentences.get(span.report_id, ()):
        if sentence.span.covers(span):
            return scene.tight_claim(sentence, span.start, span.end)
    return None
