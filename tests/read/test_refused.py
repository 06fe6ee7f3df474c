"""What no reader opens is refused by its first bytes, whatever it is called, with what it is and a mend."""

from __future__ import annotations

import pytest

from secondsource.model import Severity
from secondsource.read.magic import KINDS, kind_of

BEGIN = (
    b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07\x01\0", b"\x28\xb5\x2f\xfd", b"\x04\x22\x4d\x18", b"MSCF\0\0\0\0", b"!<arch>\n",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf1", b"%!PS-Adobe-3.0", b"!BDN", b"SQLite format 3\0", b"ARROW1\0\0", b"Obj\x01",
    b"\x89HDF\r\n\x1a\n", b"BEGIN:VCALENDAR\r\n", b"BEGIN:VCARD\n", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"\xff\xd8\xff\xe0", b"II*\0",
    b"RIFF\x10\0\0\0WEBP", b"RIFF\x10\0\0\0WAVE", b"\0\0\0\x18ftypmp42", b"\x7fELF",
)  # fmt: skip
STORY = b"A barge hit the old harbour bridge in Tellin on Monday, police said. Nobody was hurt.\n" * 9


@pytest.mark.parametrize("begin", BEGIN)
@pytest.mark.parametrize("name", ["a", "a.bin", "a.dat"])
def test_a_container_is_never_text(begin: bytes, name: str, read, write) -> None:
    kind = kind_of(begin)
    found, problems = read(write(name, begin + STORY))
    assert not found
    assert [(p.kind, p.severity, kind.what in p.reason, p.mend) for p in problems] == [
        ("container", Severity.LOST, True, kind.mend)
    ]


@pytest.mark.parametrize("begin", BEGIN)
def test_in_a_folder_it_is_told_too(begin: bytes, read, write, tmp_path) -> None:
    write("a.bin", begin + STORY)
    problems = read(tmp_path)[1]
    assert [p.severity for p in problems] == [Severity.LOST if kind_of(begin).reports else Severity.NOTED]


def test_every_kind_has_an_example() -> None:
    assert {kind_of(b) for b in BEGIN} == set(KINDS)


@pytest.mark.parametrize("text", ["THE HEATWAVE killed nine, police said.", "ID3 cars were recalled, the maker said.", "RIFF-raff, the mayor said.", "MZ and PAR1 are codes, he said.", "Rar! cried the crowd.", "BZ said so.", "PK won, he said."])  # fmt: skip
def test_text_that_begins_alike_is_text(text: str, read, write) -> None:
    assert read(write("a", text + " " + STORY.decode()))[0]


@pytest.mark.parametrize("content", [
    '<?xml version="1.0"?><cars xmlns="urn:x"><car>The barge hit the bridge on Monday, police said.</car></cars>',
    '<?xml version="1.0" encoding="utf-8"?>\n<!-- x --><svg:svg><text>A barge hit the bridge, police said.</text></svg:svg>',
])  # fmt: skip
@pytest.mark.parametrize("name", ["a.xml", "a", "a.svg"])
def test_markup_of_no_known_kind_is_no_text(content: str, name: str, read, write) -> None:
    found, problems = read(write(name, content))
    assert not found
    assert [p.kind for p in problems] == ["container"]
