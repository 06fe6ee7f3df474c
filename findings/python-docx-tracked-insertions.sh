#!/bin/sh
# python-docx 1.2.0: `Paragraph.text` has the runs and links that are direct children of the paragraph alone. Words that an
# editor inserted with changes tracked, those of a content control, of a simple field and of a smart tag are left out without
# an error, while those that were deleted are rightly absent: a sentence loses its figure. Whole paragraphs in a content
# control are in neither `paragraphs` nor `iter_inner_content()`.
# Seen: 'Hurt were  people.', 'By ', 'It fell at .', 'On .'; a control's paragraph: absent.
# For us: the tree is walked and every run that is shown is read (src/secondsource/read/wordtext.py; tests/read/test_wordtext.py).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check python-docx==1.2.0
"$folder/venv/bin/python" - <<'PY'
import docx
from docx.oxml import parse_xml

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


PIECES = {
    f'<w:p>{run("Hurt were ")}<w:ins w:id="1" w:author="E">{run("nine")}</w:ins>{run(" people.")}</w:p>': "Hurt were  people.",
    f'<w:p>{run("By ")}<w:sdt><w:sdtContent>{run("A. Writer")}</w:sdtContent></w:sdt></w:p>': "By ",
    f'<w:p>{run("It fell at ")}<w:smartTag w:element="time">{run("9 pm")}</w:smartTag>{run(".")}</w:p>': "It fell at .",
    f'<w:p>{run("On ")}<w:fldSimple w:instr="DATE">{run("5 March 2025")}</w:fldSimple>{run(".")}</w:p>': "On .",
}
document = docx.Document()
whole = parse_xml(
    f'<w:body {SPACE}>{"".join(PIECES)}<w:sdt><w:sdtContent><w:p>{run("In a control.")}</w:p></w:sdtContent></w:sdt></w:body>'
)
for element in list(whole):
    document.element.body.insert(len(document.element.body) - 1, element)
found = [p.text for p in document.paragraphs]
inner = [getattr(x, "text", None) for x in document.iter_inner_content()]
print(found)
assert found == list(PIECES.values()), "the behaviour changed"
assert inner == found, "the behaviour changed"
PY
