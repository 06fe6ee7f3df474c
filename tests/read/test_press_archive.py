"""Exports of press archives: an article each, with its own outlet, day and byline, and no label in its text."""

from __future__ import annotations

import pytest

ONE = (
    "The Ostrel Post",
    "June 2, 2031 Monday",
    "Lamp fails",
    "Ann Poe",
    "The lamp failed on Sunday, the keeper said.",
)
TWO = (
    "Tellin Echo",
    "June 3, 2031 Tuesday",
    "Keeper resigns",
    "Bob Lund",
    "The keeper resigned on Monday, he said.",
)


def document(outlet: str, day: str, title: str, byline: str, text: str) -> str:
    return (
        f"\n\n      {outlet}\n\n      {day}\n         Final Edition\n\n{title}\n\nBYLINE: {byline}\n\nSECTION: NEWS; Pg. 4\n\n"
        f"LENGTH: 81 words\n\n{text}\n\nCopyright law is next, he said.\n\nLOAD-DATE: July 9, 2031\n\nLANGUAGE: ENGLISH\n\n"
        "      Copyright 2031 Some Newspapers\n         All Rights Reserved\n\n"
    )


FORMS = {
    "n of m": "".join(f"      {n} of 2 DOCUMENTS\n{document(*d)}" for n, d in enumerate((ONE, TWO), 1)),
    "Document n of m": "".join(f"Document {n} of 2\n{document(*d)}" for n, d in enumerate((ONE, TWO), 1)),
    "End of Document": "".join(f"{document(*d).strip()}\n\nEnd of Document\n\n" for d in (ONE, TWO)),
    "Document code": "".join(f"{document(*d).strip()}\n\nDocument OSTPO0000020310602ex6200{n}0a\n\n" for n, d in enumerate((ONE, TWO))),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_each_document_is_a_report(form: str, ends: str, read, write) -> None:
    found, _ = read(write("export.txt", FORMS[form].replace("\n", ends)))
    told = {r.id: (r.publisher, r.published.value, r.title, r.bylines) for r in found.values()}
    assert told == {
        "export#1": ("The Ostrel Post", "2031-06-02", "Lamp fails", ("Ann Poe",)),
        "export#2": ("Tellin Echo", "2031-06-03", "Keeper resigns", ("Bob Lund",)),
    }
    assert found["export#1"].text == f"Lamp fails\n\n{ONE[4]}\n\nCopyright law is next, he said."


@pytest.mark.parametrize("text", [
    "1 of 3 workers died\n\nOne of three workers died when the lamp fell, the keeper said. Nobody else was hurt.\n",
    "Lamp fails\n\nSECTION: the keeper used the word for a part of the tower, he said on Monday.\n",
])  # fmt: skip
def test_other_texts_are_none(text: str, read, write) -> None:
    found, _ = read(write("a.txt", text))
    assert found["a"].text == text


def test_a_document_whose_head_has_no_labels_is_a_report(read, write) -> None:
    heads = "".join(
        f"Document {n} of 2\n\n{title}\n{byline}\n81 words\n{n + 1} June 2031\n{outlet}\nOSTPO\n4\nEnglish\n"
        f"(c) 2031 Some Newspapers. All Rights Reserved\n\n{text}\n\nThe rest is known, she said.\n\n"
        f"Document OSTPO0000020310602ex6200{n}0a\n\n"
        for n, (outlet, _, title, byline, text) in enumerate((ONE, TWO), 1)
    )
    found, _ = read(write("export.txt", heads))
    told = {r.id: (r.publisher, r.published.value, r.title, r.bylines) for r in found.values()}
    assert told == {
        "export#1": ("The Ostrel Post", "2031-06-02", "Lamp fails", ("Ann Poe",)),
        "export#2": ("Tellin Echo", "2031-06-03", "Keeper resigns", ("Bob Lund",)),
    }
    assert found["export#1"].text == f"Lamp fails\n\n{ONE[4]}\n\nThe rest is known, she said."
