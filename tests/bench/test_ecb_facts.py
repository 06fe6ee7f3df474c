"""The judgement of facts on ECB+, on invented claims."""

from __future__ import annotations

import pytest
from benchmarks.ecb import Document, GoldMention, load_topic
from benchmarks.ecb_facts import head_of, held, line, tally, wanted

from secondsource.model import Claim, ClaimKind, Marked, Report, Sentence, Word

HELD = {
    "a": ("1", frozenset({"fire", "flee"}), frozenset({"flee"})),
    "b": ("2", frozenset({"fire"}), frozenset({"fire"})),
    "c": ("2", frozenset({"fire", "rain"}), frozenset({"rain"})),
    "d": ("2", frozenset[str](), frozenset[str]()),
}
ASKED = {("fire", "1", "2"), ("flee", "1", "2")}


@pytest.mark.parametrize(
    ("groups", "way", "right", "judged", "found"),
    [
        ((), "any", 0, 0, 0),
        ((("a", "b"),), "any", 1, 1, 1),
        ((("a", "b"),), "head", 1, 1, 1),
        ((("a", "c"),), "any", 1, 1, 1),
        ((("a", "c"),), "head", 0, 1, 0),  # the fire is what neither claim says
        ((("a", "b"), ("b", "a")), "any", 1, 1, 1),  # a pair counts once
        ((("b", "c"),), "any", 0, 0, 0),  # of one document
        ((("a", "d"),), "any", 0, 0, 0),  # without an action nothing is known
    ],
)
def test_pairs_are_judged_by_the_actions_they_share(
    groups: tuple[tuple[str, ...], ...], way: str, right: int, judged: int, found: int
) -> None:
    counts = tally(groups, HELD, ASKED)
    assert (counts[way, "right"], counts[way, "judged"], counts[way, "found"]) == (right, judged, found)
    assert counts[way, "wanted"] == 2


def test_line_gives_precision_and_recall() -> None:
    assert line(tally((("a", "b"),), HELD, ASKED), "any") == "P 1.000 R 0.500 F1 0.667"


def test_claims_hold_the_actions_of_their_own_words() -> None:
    text = "Men who fled cheered"
    report = Report("1", text)
    words = tuple(
        Word(text.index(t), text.index(t) + len(t), t, t, pos, "", dep, head)
        for t, pos, dep, head in (
            ("Men", "NOUN", "nsubj", 3),
            ("who", "PRON", "nsubj", 2),
            ("fled", "VERB", "relcl", 0),
            ("cheered", "VERB", "ROOT", 3),
        )
    )
    claim = Claim("c", report.span(0, len(text)), 0, ClaimKind.CLAUSE, (0, 3))
    mentions = [
        GoldMention(report.span(w.start, w.end), chain, "ACTION_OCCURRENCE")
        for w, chain in ((words[2], "flee"), (words[3], "cheer"))
    ]
    marked = Marked(report, (Sentence(report.span(0, len(text)), 0, 0, False, words),), claims=(claim,))
    assert head_of(words, claim) == (3,)
    assert held([Document(report, tuple(mentions))], [marked]) == {
        "c": ("1", frozenset({"cheer"}), frozenset({"cheer"}))
    }


def test_topic_is_read_with_the_chains_of_its_checked_sentences(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("corpus")
    topic = folder / "ECB+" / "1"
    topic.mkdir(parents=True)
    (folder / "ECBplus_coreference_sentences.csv").write_text("Topic,File,Sentence Number\n1,1ecb,0\n1,2ecb,0\n")
    for name in ("1_1ecb", "1_2ecb"):
        (topic / f"{name}.xml").write_text(
            '<Document><token t_id="1" sentence="0">Fire</token><token t_id="2" sentence="0">.</token>'
            '<token t_id="3" sentence="1">Rain</token><Markables><ACTION_OCCURRENCE m_id="1"><token_anchor t_id="1"/>'
            '</ACTION_OCCURRENCE><ACTION_STATE m_id="2"><token_anchor t_id="3"/></ACTION_STATE></Markables>'
            '<Relations><CROSS_DOC_COREF note="X"><source m_id="1"/></CROSS_DOC_COREF></Relations></Document>'
        )
    documents = load_topic(topic, ("ACTION_",))
    assert [d.report.text for d in documents] == ["Fire.\nRain "] * 2
    assert [(m.span.text, m.chain) for d in documents for m in d.mentions] == [("Fire", "X")] * 2
    assert wanted(documents) == {("X", "1_1ecb", "1_2ecb")}
