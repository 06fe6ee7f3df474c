"""NewsML-G2: an item with a text is a report, alone or in a message; pictures are none."""

from __future__ import annotations

import pytest

SPACE = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
META = (
    "<itemMeta><provider><name>Ostrel Agency</name></provider><versionCreated>2031-06-03T09:00:00-04:00</versionCreated>"
    "<firstCreated>2031-06-02T23:10:00-04:00</firstCreated></itemMeta>"
    "<contentMeta><by>By Ann Poe</by><headline>Lamp fails</headline></contentMeta>"
)
XHTML = (
    '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head><body>'
    "<p>The lamp of Ostrel failed on Monday, the keeper said.</p><p>Nobody was hurt.</p></body></html></inlineXML>"
)
NITF = (
    '<inlineXML><n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"><n:body><n:body.head><n:hedline>no</n:hedline></n:body.head>'
    "<n:body.content><n:p>The lamp of Ostrel failed on Monday, the keeper said.</n:p><n:p>Nobody was hurt.</n:p>"
    "</n:body.content></n:body></n:nitf></inlineXML>"
)
TEXT = "Lamp fails\n\nThe lamp of Ostrel failed on Monday, the keeper said.\n\nNobody was hurt."


def item(content: str, space: str = "") -> str:
    return f"<newsItem {space} guid='urn:x:1' version='2'>{META}<contentSet>{content}</contentSet></newsItem>"


@pytest.mark.parametrize("content", [XHTML, NITF])
@pytest.mark.parametrize("name", ["a.xml", "a.txt"])
def test_an_item_is_a_report(content: str, name: str, read, write) -> None:
    report = read(write(name, f'<?xml version="1.0" encoding="UTF-8"?>\n{item(content, SPACE)}'))[0]["a"]
    assert report.text == TEXT
    assert (report.publisher, report.bylines, report.title) == ("Ostrel Agency", ("Ann Poe",), "Lamp fails")
    assert (report.published.value, report.published.zone, report.modified.value) == (
        "2031-06-02",
        "-04:00",
        "2031-06-03",
    )


def test_a_message_gives_its_items_with_a_text(read, write) -> None:
    picture = item('<remoteContent href="x.jpg"/>')
    text = f"<newsMessage {SPACE}><itemSet>{picture}{item(XHTML)}{item(NITF)}</itemSet></newsMessage>"
    assert sorted(read(write("a.xml", text))[0]) == ["a#2", "a#3"]


@pytest.mark.parametrize("text", [item('<remoteContent href="x.jpg"/>', SPACE), item(XHTML, SPACE)[:-40]])
def test_without_a_text_or_whole_xml_it_is_a_problem(text: str, read, write) -> None:
    found, problems = read(write("a.xml", text))
    assert not found
    assert [p.kind in ("not-an-article", "unreadable") for p in problems] == [True]


def test_entities_are_not_unfolded(read, write) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
    found, _ = read(write("a.xml", bomb + item(XHTML.replace("Nobody", "&b; &c; Nobody"), SPACE)))
    assert all("lollol" not in r.text and "root:" not in r.text for r in found.values())
