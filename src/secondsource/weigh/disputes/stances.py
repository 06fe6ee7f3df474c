"""One source that speaks in one report and keeps silent in another: an update of its stance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from secondsource.language.stances import GENERAL, SILENT
from secondsource.model import Act, Aspect, Attribution, Claim, Relation, Sentence, Stance
from secondsource.weigh.compare import Order, Stand, compare_stands, order
from secondsource.weigh.disputes.rails import Rails
from secondsource.weigh.disputes.reading import Candidate, Reading, Scene, name_words
from secondsource.weigh.disputes.syntax import subject_of, topic

RANK = 0.78
LEAD = 4  # paragraphs: what a source says further down is seldom the news itself
TOPIC = 2  # words that the silence shares with the statement
SPEAKS = (Stance.AFFIRMS, Stance.CONFIRMS)
TELL = frozenset({"tell", "brief", "inform", "confirm", "announce", "say", "reveal"})
LABELS = {
    Stance.DECLINES: "declined to comment",
    Stance.CANNOT_CONFIRM: "could not confirm it",
    Stance.DENIES: "denied it",
    Stance.NO_RECORD: "has no record of it",
}


def stance_candidates(scene: Scene, _rails: Rails) -> Iterator[Candidate]:
    """Give the sources that keep silent in one report and speak in another."""
    held: dict[str, list[tuple[Stance, Reading]]] = defaultdict(list)
    for attribution in scene.view.attributions.values():
        speaker = scene.view.speakers.get(attribution.id)
        silent = attribution.stance is Stance.DECLINES and not SILENT.search(_around(scene, attribution))
        told = attribution.act is Act.SPEECH or attribution.stance is Stance.DECLINES
        if speaker and told and not silent and (found := _reading(scene, attribution)):
            held[speaker].append((attribution.stance, found))
    for speaker, reading in _silences(scene):
        if all(reading.claim.id != r.claim.id for _, r in held[speaker]):
            held[speaker].append((Stance.DECLINES, reading))
    for speaker, said in sorted(held.items()):
        if any(stance is Stance.DECLINES for stance, _ in said) and (made := _candidate(scene, speaker, said)):
            yield made


def _around(scene: Scene, attribution: Attribution) -> str:
    span = attribution.cue or attribution.content
    held = scene.view.sentences.get(span.report_id, ())
    return next((s.span.text for s in held if s.span.covers(span)), "")


def _silences(scene: Scene) -> Iterator[tuple[str, Reading]]:
    """Give the clauses in which a named body is silent: "the ministry made no mention of it"."""
    for marked in scene.view.marked:
        for sentence in marked.sentences:
            if found := SILENT.search(sentence.span.text):
                start = sentence.span.start + found.start()
                claim = scene.tight_claim(sentence, start, start + len(found.group()))
                if claim is not None and (who := _subject(scene, sentence, start)):
                    yield who, scene.read(claim, Stance.DECLINES.value, LABELS[Stance.DECLINES])


def _subject(scene: Scene, sentence: Sentence, at: int) -> str:
    verb = next((i for i, w in enumerate(sentence.words) if w.end > at), None)
    subject = None if verb is None else subject_of(sentence, verb)
    if verb is not None and subject is None and sentence.words[verb].dep in ("aux", "auxpass"):
        subject = subject_of(sentence, sentence.words[verb].head)
    if subject is None:
        return ""
    return scene.view.named_at(sentence.span.report_id, sentence.words[subject].start)


def _candidate(scene: Scene, speaker: str, said: list[tuple[Stance, Reading]]) -> Candidate | None:
    silent = [r for stance, r in said if stance is Stance.DECLINES]
    own = name_words(scene.view.entities[speaker])
    speaking = [r for stance, r in said if stance in SPEAKS and _is_news(scene, r, silent, own)]
    judged = compare_stands(Stand(speaker, Stance.DECLINES), Stand(speaker, Stance.AFFIRMS))
    if not speaking or judged.relation is not Relation.UPDATE:
        return None
    name = scene.view.entities[speaker].name
    question = f"What did {name} say about it?"
    others = {s: tuple(r for x, r in said if x is s) for s in (Stance.CANNOT_CONFIRM,)}
    versions = [("told it", tuple(speaking)), *((LABELS[s], r) for s, r in others.items() if r)]
    versions.append((LABELS[Stance.DECLINES], tuple(silent)))
    unknown = all(order(a.day, b.day) is Order.UNKNOWN for a in speaking for b in silent)
    relation = Relation.UNCLEAR if unknown else Relation.UPDATE
    reason = "which came first cannot be told: the days are not known" if unknown else judged.reason
    return Candidate("stance", speaker, Aspect.POLARITY, question, relation, tuple(versions), reason, RANK)


def _is_news(scene: Scene, reading: Reading, silent: list[Reading], own: frozenset[str]) -> bool:
    sentence = scene.view.sentence(reading.claim)
    if sentence is None or any(reading.report == s.report for s in silent):
        return False
    mine = _topic(sentence) - own
    shared = max(len(mine & _topic(scene.view.sentence(s.claim))) for s in silent)
    return shared >= TOPIC and (sentence.paragraph < LEAD or reading.claim.predicate in TELL)


def _topic(sentence: Sentence | None) -> frozenset[str]:
    return topic(sentence, list(range(len(sentence.words)))) - GENERAL if sentence else frozenset()


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
