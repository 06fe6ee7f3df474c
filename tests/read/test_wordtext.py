"""What a Word document shows: changes taken in, controls, fields and tags read, deleted and hidden words left out."""

from __future__ import annotations

import io

import pytest

from secondsource.read.documents import DocxReader
from secondsource.settings import ReadSettings

docx = pytest.importorskip("docx")
SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def run(text: str, marks: str = "") -> str:
    return f'<w:r>{marks and f"<w:rPr>{marks}</w:rPr>"}<w:t xml:space="preserve">{text}</w:t></w:r>'


def read(*pieces: str) -> list[str]:
    """Write a document whose body holds the given pieces of WordprocessingML; give the paragraphs read from it."""
    from docx.oxml import parse_xml

    document, out = docx.Document(), io.BytesIO()
    for piece in pieces:
        whole = parse_xml(f"<w:body {SPACE}>{piece}</w:body>")
        for element in list(whole):
            document.element.body.insert(len(document.element.body) - 1, element)
    document.save(out)
    (report,) = DocxReader().read(out.getvalue(), "a.docx", ReadSettings())
    return report.text.split("\n\n")


@pytest.mark.parametrize(
    ("inside", "shown"),
    [
        (
            f'{run("Hurt were ")}<w:ins w:id="1" w:author="E">{run("nine")}</w:ins>{run(" men.")}',
            "Hurt were nine men.",
        ),
        (
            f'{run("Hurt were ")}<w:del w:id="1" w:author="E"><w:r><w:delText>two</w:delText></w:r></w:del>{run("nine.")}',
            "Hurt were nine.",
        ),
        (
            f'{run("It fell at ")}<w:smartTag w:element="time">{run("9 pm")}</w:smartTag>{run(".")}',
            "It fell at 9 pm.",
        ),
        (f"{run('By ')}<w:sdt><w:sdtContent>{run('Ann Moor')}</w:sdtContent></w:sdt>", "By Ann Moor"),
        (f'<w:fldSimple w:instr="DATE">{run("5 March 2025")}</w:fldSimple>', "5 March 2025"),
        (
            f'<w:hyperlink w:anchor="x">{run("the letter")}</w:hyperlink>{run(" of the board")}',
            "the letter of the board",
        ),
        (f"{run('Seen. ')}{run('Ask legal first.', '<w:vanish/>')}", "Seen."),
        ("<w:r><w:t>Al</w:t><w:noBreakHyphen/><w:t>Amin</w:t><w:br/><w:t>left</w:t></w:r>", "Al-Amin\nleft"),
    ],
)
def test_a_paragraph_has_the_words_that_are_shown(inside: str, shown: str) -> None:
    assert read(f"<w:p>{inside}</w:p>") == [shown]


def test_whole_paragraphs_in_a_control_and_tables_are_read_once() -> None:
    table = f"<w:tbl><w:tr><w:tc><w:p>{run('Dead')}</w:p></w:tc><w:tc><w:p>{run('7')}</w:p></w:tc></w:tr></w:tbl>"
    control = f"<w:sdt><w:sdtContent><w:p>{run('In a control.')}</w:p></w:sdtContent></w:sdt>"
    assert read(control, f"<w:p>{run('Plain.')}</w:p>", table) == ["In a control.", "Plain.", "Dead | 7"]


def test_a_text_box_stands_below_its_paragraph_and_once() -> None:
    box = f"<w:pict><w:txbxContent><w:p>{run('In the box.')}</w:p></w:txbxContent></w:pict>"
    assert read(f"<w:p>{run('Plain.')}<w:r>{box}</w:r></w:p>") == ["Plain.", "In the box."]
