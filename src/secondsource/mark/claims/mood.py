"""Polarity and modality of a claim, as the JSON has them, from the one reading of its factuality."""

from __future__ import annotations

from secondsource.model import Frame, Modality, Mood, Polarity, Span

_MODALITIES = {
    Mood.ASSERTED: Modality.ASSERTED,
    Mood.REPORTED: Modality.REPORTED,
    Mood.HEDGED: Modality.HEDGED,
    Mood.SUPPOSED: Modality.HEDGED,
    Mood.ALLEGED: Modality.ALLEGED,
    Mood.DOUBTED: Modality.CONDITIONAL,
    Mood.ASKED: Modality.CONDITIONAL,
    Mood.CONDITIONAL: Modality.CONDITIONAL,
    Mood.ORDERED: Modality.FUTURE,
    Mood.PLANNED: Modality.FUTURE,
    Mood.WITHDRAWN: Modality.DENIED,
    Mood.DENIED: Modality.DENIED,
}


def modality_of(frame: Frame) -> Modality:
    """Give the modality of a claim."""
    return _MODALITIES[frame.factuality.mood]


def polarity_of(frame: Frame) -> Polarity:
    """Give the polarity of a claim's own words: a denial above them is its modality."""
    return Polarity.NEGATIVE if frame.negative else Polarity.POSITIVE


def trigger_of(frame: Frame) -> Span | None:
    """Give the words that carry the modality."""
    return None if frame.factuality.mood is Mood.ASSERTED else frame.factuality.trigger
