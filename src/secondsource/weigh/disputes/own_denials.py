"""What an accused person is quoted with against it, without a verb of denial: "he had never hidden money"."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.language.accusations import ACCUSE, WRONGDOING
from secondsource.model import UNREAL, Claim, Entity, NameKind, Polarity, Sentence
from secondsource.weigh.disputes.reading import Scene
from secondsource.weigh.disputes.syntax import is_negated, lemma, subject_of

SELF = frozenset({"he", "she", "i", "we", "they"})


def own_denials(scene: Scene) -> Iterator[tuple[Claim, Entity, str, str]]:
    """Give what an accused person is quoted with that negates a wrong: "he had never hidden money abroad".

    The last value is the wrong (lemma), "" where all of it is denied.
    """
    for claim in sorted(scene.view.claims.values(), key=lambda c: (c.span, c.id)):
        sentence, told = scene.view.sentence(claim), scene.view.attribution(claim)
        speaker = scene.view.entities.get(scene.view.speakers.get(claim.attribution or "", ""))
        if sentence is None or told is None or told.source is None or speaker is None:
            continue
        negated = claim.polarity is not Polarity.POSITIVE and claim.modality not in UNREAL
        if negated and speaker.kind is NameKind.PERSON:
            wrong = _negated_wrong(sentence, claim, speaker)
            if wrong is not None:
                yield claim, speaker, told.source.text, wrong


def _negated_wrong(sentence: Sentence, claim: Claim, speaker: Entity) -> str | None:
    """Give what a negated claim says that the speaker did not do, "" for "no wrongdoing", None for neither."""
    for index in claim.words:
        word = sentence.words[index]
        if lemma(word) in WRONGDOING and is_negated(sentence, index):
            return ""
        if word.pos == "VERB" and lemma(word) in ACCUSE and is_negated(sentence, index):
            subject = subject_of(sentence, index)
            if subject is not None and _is_self(sentence, subject, speaker):
                return lemma(word)
    return None


def _is_self(sentence: Sentence, subject: int, speaker: Entity) -> bool:
    word = sentence.words[subject]
    named = any(m.report_id == sentence.span.report_id and m.start <= word.start < m.end for m in speaker.mentions)
    return named or word.text.casefold() in SELF
