"""Mails: whoever writes has his own report and day, and nobody gets another's words."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from secondsource.model import Severity

HEAD = "From: Ida Brandt <ida@desk.example>\nTo: all@desk.example\nDate: Tue, 04 May 2027 23:10:00 -0400\nSubject: Fwd: The dam at Orrin\n\n"
OWN = "Here is what the water board says now.\n"
BOARD = "The board says that two gates of the dam were open on Sunday. Nobody opened them by hand.\n"
FIRM = "Our engineers closed all gates on Saturday, says the director of Lorm Works, Hugo Pell.\n"


def quoted(text: str, depth: int = 1) -> str:
    return "".join("> " * depth + line + "\n" for line in text.splitlines())


def words(found) -> dict[str, tuple[str | None, str | None]]:
    """First words -> outlet and day."""
    return {
        r.text.split("\n\n")[-1][:12]: (r.publisher, r.published and r.published.value) for r in found.values()
    }


@pytest.mark.parametrize("name", ["a.eml", "a.txt"])
def test_a_mail_is_dated_and_signed_by_its_head(name: str, read, write) -> None:
    found, problems = read(write(name, HEAD + OWN))
    report = found["a"]
    assert (report.title, report.text) == ("The dam at Orrin", f"The dam at Orrin\n\n{OWN.strip()}")
    assert (report.published.value, report.published.zone) == ("2027-05-04", "-0400")
    assert (report.bylines, report.publisher) == (("Ida Brandt",), "desk.example")
    assert not problems


@pytest.mark.parametrize(
    "inner",
    [
        "Von: Presse der Lorm-Werke\nGesendet: Montag, 3. Mai 2027 08:15\n",
        "De : Lorm Works\nEnvoyé : lundi 3 mai 2027 08:15\nÀ : board@orrin.example\n",
        "From: Lorm Works <press@lorm.example>\nSent: Monday, May 3, 2027\nSubject: Gates\n",
        "Van: Lorm Works\nVerzonden: maandag 3 mei 2027\n",
    ],
)
@pytest.mark.parametrize("wrote", ["On Mon, 3 May 2027 at 19:02, Karl Osti <osti@board.example> wrote:", "Am 3. Mai 2027 um 19:02 schrieb Karl Osti <osti@board.example>:"])  # fmt: skip
def test_a_mail_in_a_mail_is_another_s(inner: str, wrote: str, read, write) -> None:
    text = (
        HEAD
        + OWN
        + f"\n{wrote}\n\n"
        + quoted(BOARD)
        + ">\n"
        + quoted(inner)
        + quoted(FIRM, 2)
        + "> \n> Karl Osti\n"
    )
    found, _ = read(write("a.eml", text))
    told = words(found)
    assert len(found) == 3
    assert told["Here is what"] == ("desk.example", "2027-05-04")
    assert any(
        r.bylines == ("Karl Osti",) and BOARD.strip() in r.text and "Pell" not in r.text for r in found.values()
    )
    firm = next(r for r in found.values() if "Hugo Pell" in r.text)
    assert firm.published.value == "2027-05-03"
    assert firm.publisher != "board.example"
    assert "Karl Osti" not in firm.text


def test_what_is_forwarded_without_marks_goes_on_to_the_end(read, write) -> None:
    text = (
        HEAD
        + OWN
        + "\n---------- Forwarded message ---------\nFrom: Karl Osti <osti@board.example>\nDate: Mon, May 3, 2027 at 7:02 PM\nSubject: The dam\n\n"
        + BOARD
    )
    found, _ = read(write("a.eml", text))
    assert words(found) == {
        "Here is what": ("desk.example", "2027-05-04"),
        "The board sa": ("board.example", "2027-05-03"),
    }


def test_a_list_of_keys_without_a_day_is_text(read, write) -> None:
    text = HEAD + "Gate one: open\nGate two: shut\n\nThe board gave no reason for it, it said.\n"
    assert list(read(write("a.eml", text))[0]) == ["a"]


def test_attachments_and_mails_within_are_read(read, write) -> None:
    inner = EmailMessage()
    inner["From"], inner["Subject"], inner["Date"] = (
        "Karl Osti <osti@board.example>",
        "Gates",
        "Mon, 03 May 2027 19:02:00 +0200",
    )
    inner.set_content(BOARD)
    outer = EmailMessage()
    outer["From"], outer["Subject"], outer["Date"] = (
        "Ida Brandt <ida@desk.example>",
        "Two",
        "Tue, 04 May 2027 23:10:00 +0200",
    )
    outer.set_content(OWN)
    outer.add_alternative("<p>not twice</p>", subtype="html")
    outer.add_attachment(inner)
    outer.add_attachment(FIRM.encode(), maintype="text", subtype="plain", filename="firm.txt")
    outer.add_attachment(b"\x00\x01" * 40, maintype="application", subtype="octet-stream", filename="x.bin")
    found, problems = read(write("a.eml", bytes(outer)))
    assert sorted(found) == ["a", "a#attachment-1", "a#firm.txt"]
    assert found["a#attachment-1"].published.value == "2027-05-03"
    assert ("a.eml#x.bin", "skipped") in [(p.source, p.kind) for p in problems]


def test_a_mailbox_gives_each_message(read, write) -> None:
    box = "".join(
        f"From ida@desk.example Tue May  4 23:10:00 2027\n{HEAD.replace('Orrin', f'Orrin {n}')}{OWN}\n"
        for n in (1, 2)
    )
    found, _ = read(write("a.mbox", box))
    assert {r.id: r.title for r in found.values()} == {"a#1": "The dam at Orrin 1", "a#2": "The dam at Orrin 2"}


def test_mails_inside_each_other_without_end_are_bounded(read, write) -> None:
    mail = (HEAD + OWN).encode()
    for _ in range(40):
        mail = HEAD.replace("\n\n", "\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n").encode() + mail
    found, problems = read(write("a.eml", mail))
    assert not found
    assert problems[0].severity is Severity.LOST


def test_html_alone_is_read_as_text(read, write) -> None:
    head = HEAD.replace("\n\n", "\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n")
    found, _ = read(write("a.eml", head + f"<style>p{{}}</style><p>{OWN}</p><p>{BOARD}</p>"))
    assert found["a"].text == f"The dam at Orrin\n\n{OWN.strip()}\n\n{BOARD.strip()}"


def test_a_mail_s_broken_lines_are_joined_and_its_short_ones_are_not(read, write) -> None:
    broken = (
        'Lorm Works denies that a gate of the dam was open. "Nobody was there," chief\nexecutive Hugo Pell said.\n'
    )
    listed = "Gates:\n1. north\nsouth\n- east, which was mended in the spring of the year before last\nand west\n"
    found, _ = read(write("a.eml", HEAD + broken + "\n" + listed))
    assert "chief executive Hugo Pell said." in found["a"].text
    assert "1. north\nsouth\n- east" in found["a"].text
