"""A draft against an invented pile: what is distorted is never called supported or single-source."""

from __future__ import annotations

from pathlib import Path

import pytest

from secondsource import pipeline
from secondsource.model import CheckedSentence, DeviationKind, Dossier, Report, Verdict
from secondsource.settings import Settings

BACKED = (Verdict.SUPPORTED, Verdict.SINGLE_SOURCE)
REPORTS = {
    "gazette": (
        "Marlow ferry sinks; nine rescued\n\n"
        "MARLOW — A ferry sank off Marlow on Tuesday, and the coastguard rescued nine people.\n\n"
        "Captain Ida Brand accused the mechanic Tom Reyes of leaving a valve open, the harbour master, Paul Quist, "
        "said.\n\n"
        "Divers found no leak in the hull, the coastguard said.\n"
    ),
    "herald": (
        "Ferry goes down near Marlow\n\n"
        "A ferry sank off Marlow on Tuesday morning. Nine people were rescued by the coastguard.\n\n"
        "Harbour master Paul Quist said that Captain Ida Brand accused the mechanic Tom Reyes of leaving a valve "
        "open.\n\n"
        "The company may close the line in May, its owner Vera Holm said.\n"
    ),
}


@pytest.fixture(scope="module")
def pile(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    folder = tmp_path_factory.mktemp("ferry")
    for name, text in REPORTS.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    return pipeline.build([str(folder)], Settings())


def checked(pile: Dossier, text: str) -> CheckedSentence:
    draft = Report("draft", text, body=((0, len(text)),))
    return pipeline.checked(draft, pile, Settings()).sentences[-1]


@pytest.mark.parametrize(
    "text",
    [
        "A ferry sank off Marlow on Tuesday.",
        "The coastguard rescued nine people.",
        "Ida Brand accused Tom Reyes of leaving a valve open, harbour master Paul Quist said.",
        "The coastguard said divers found no leak in the hull.",
        "Vera Holm, the owner, said the company may close the line in May.",
    ],
)
def test_a_true_sentence_is_borne_out(pile: Dossier, text: str) -> None:
    one = checked(pile, text)
    assert one.verdict in BACKED, one.why
    assert one.evidence
    assert one.deviations == ()


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("The coastguard rescued twelve people.", DeviationKind.NUMBER, "twelve"),
        ("A ferry sank off Marlow on Friday.", DeviationKind.TIME, "Friday"),
        ("Divers found a leak in the hull, the coastguard said.", DeviationKind.POLARITY, "found"),
        ("Vera Holm, the owner, said the company will close the line in May.", DeviationKind.CERTAINTY, "will"),
        (
            "Tom Reyes accused Ida Brand of leaving a valve open, harbour master Paul Quist said.",
            DeviationKind.NAME,
            "Tom Reyes",
        ),
        (
            "Paul Quist, the harbour master, said the company may close the line in May.",
            DeviationKind.SOURCE,
            "Paul Quist",
        ),
    ],
)
def test_a_distorted_sentence_is_shown_at_its_words(
    pile: Dossier, text: str, kind: DeviationKind, words: str
) -> None:
    one = checked(pile, text)
    assert one.verdict is Verdict.DISTORTED, (one.verdict, one.why)
    assert any(d.kind is kind and words in d.span.text for d in one.deviations), one.deviations
    assert all(d.instead is None or d.instead.text for d in one.deviations)


@pytest.mark.parametrize(
    "text",
    [
        "A ferry burned off Tessaly on Tuesday.",
        "The minister of transport resigned over the valve.",
        "A ferry sank off Marlow in 1987.",
        "Nine people were rescued by Vera Holm.",
    ],
)
def test_what_no_report_says_is_never_borne_out(pile: Dossier, text: str) -> None:
    assert checked(pile, text).verdict not in BACKED


def test_what_only_a_source_claims_is_not_the_drafts_own(pile: Dossier) -> None:
    one = checked(pile, "The company may close the line in May.")
    assert one.verdict is Verdict.ATTRIBUTION_LOST
    assert "Vera Holm" in one.why


@pytest.mark.parametrize("text", ["What happened?", "Read on.", "Marlow."])
def test_what_asserts_nothing_is_no_claim(pile: Dossier, text: str) -> None:
    assert checked(pile, text).verdict is Verdict.NO_CLAIM


def test_sentences_cover_the_draft_in_order_and_every_span_holds(pile: Dossier) -> None:
    text = "A ferry sank off Marlow on Tuesday.\n\nWho knows why? The coastguard rescued ninety people.\n"
    draft = Report("draft", text, body=((0, len(text)),))
    found = pipeline.checked(draft, pile, Settings())
    texts = {r.id: r for r in (*pile.reports, found.draft)}
    assert [s.span.start for s in found.sentences] == sorted(s.span.start for s in found.sentences)
    for one in found.sentences:
        spans = (one.span, *one.evidence, *(s for d in one.deviations for s in (d.span, d.instead) if s))
        assert all(s.holds_in(texts[s.report_id]) for s in spans)


def test_a_draft_moves_nothing_in_the_dossier(pile: Dossier, tmp_path: Path) -> None:
    before = pile
    checked(pile, "The coastguard rescued twelve people.")
    assert pile == before
