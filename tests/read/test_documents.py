"""PDF and Word documents, made by hand and by the library that reads them."""

from __future__ import annotations

import io
import sys
import zipfile
import zlib

import pytest

from secondsource.model import Severity

pytest.importorskip("pypdf")
docx = pytest.importorskip("docx")

LINES = [
    "Lamp fails",
    "The lamp of Ostrel failed on Monday after a storm, the keeper of",
    "the light said in a letter. Nobody was hurt.",
]


def pdf(lines: list[str], info: str = "") -> bytes:
    """Write a PDF of one page with a text."""
    drawn = "BT /F1 12 Tf 72 720 Td 14 TL " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
    packed = zlib.compress(drawn.encode())
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed) + packed + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        f"<< {info} >>".encode(),
    ]
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, held in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + held + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 7\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % p for p in places)
    return bytes(out + b"trailer << /Size 7 /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start)


def word(paragraphs: list[str], **core: object) -> bytes:
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    for key, value in core.items():
        setattr(document.core_properties, key, value)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


INFO = "/Title (Lamp fails) /Author (Ann Poe) /CreationDate (D:20250310230000-05'00')"


@pytest.mark.parametrize("name", ["a.pdf", "a.txt", "a"])
def test_a_pdf_is_its_text(name: str, read, write) -> None:
    found, problems = read(write(name, pdf(LINES, INFO)))
    assert found["a"].text == f"{LINES[0]}\n{LINES[1]} {LINES[2]}"
    assert (found["a"].published.value, found["a"].bylines) == ("2025-03-10", ("Ann Poe",))
    assert not problems


def test_a_pdf_without_a_text_says_so(read, write) -> None:
    found, problems = read(write("a.pdf", pdf([])))
    assert not found
    assert [(p.kind, p.severity, "OCR" in p.mend) for p in problems] == [("no-text", Severity.LOST, True)]


@pytest.mark.parametrize("content", [b"%PDF-1.4 1 0 obj", pdf(LINES)[:400], b"%PDF-1.7\n" + b"\0\xff" * 900])
def test_a_broken_pdf_is_a_problem(content: bytes, read, write) -> None:
    found, problems = read(write("a.pdf", content))
    assert not found
    assert len(problems) == 1


def test_a_word_document_is_its_paragraphs(read, write) -> None:
    for name in ("a.docx", "a.bin"):
        found, _ = read(write(name, word(LINES, title="Lamp fails", author="Ann Poe")))
        assert found["a"].text == "\n\n".join(LINES)
        assert (found["a"].title, found["a"].bylines) == ("Lamp fails", ("Ann Poe",))


def test_a_document_that_is_a_bomb_is_bounded(read, write) -> None:
    out = io.BytesIO(word(LINES))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as file:
        file.writestr("word/media/x.xml", b"0" * 9_000_000)
    found, problems = read(write("a.docx", out.getvalue()), max_unpacked=2_000_000)
    assert not found
    assert [p.kind for p in problems] == ["too-long"]


@pytest.mark.parametrize(
    ("module", "name", "content"), [("pypdf", "a.pdf", pdf(LINES)), ("docx", "a.docx", word(LINES))]
)
def test_without_the_extra_the_mend_installs_it(
    module: str, name: str, content: bytes, read, write, monkeypatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    found, problems = read(write(name, content))
    assert not found
    assert [(p.kind, p.mend) for p in problems] == [
        ("missing-extra", "python -m pip install 'secondsource[documents]'")
    ]
