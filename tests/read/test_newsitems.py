"""ninjs items of three versions: one text, whatever form it is given in."""

from __future__ import annotations

import json

import pytest

TEXT = "The lamp of Ostrel failed on Monday, the keeper said.\n\nNobody was hurt."
XHTML = "<div><p>The lamp of Ostrel failed on Monday, the keeper said.</p><p>Nobody was hurt.</p></div>"
OLD = {"uri": "http://news.example/1", "type": "text", "byline": "Ann Poe", "headline": "Lamp fails", "versioncreated": "2031-06-02T23:10:00-04:00", "copyrightholder": "Ostrel Agency"}  # fmt: skip
NEW = {"uri": "urn:x:1", "type": "text", "contentCreated": "2031-06-02T23:10:00-04:00", "versionCreated": "2031-06-03T09:00:00-04:00", "bylines": [{"byline": "Ann Poe"}], "headlines": [{"role": "short", "value": "Lamp"}, {"role": "main", "value": "Lamp fails"}], "copyrightHolder": "Ostrel Agency"}  # fmt: skip


@pytest.mark.parametrize(
    "item",
    [
        OLD | {"body_text": TEXT},
        OLD | {"body_xhtml": XHTML},
        NEW | {"bodies": [{"contentType": "application/xhtml+xml", "value": XHTML}]},
        NEW
        | {
            "bodies": [
                {"contentType": "text/html", "value": "<p>no</p>"},
                {"contentType": "text/plain", "value": TEXT},
            ]
        },
    ],
)
def test_an_item_is_a_report(item: dict[str, object], read, write) -> None:
    report = read(write("a.json", json.dumps(item)))[0]["a"]
    assert report.text == f"Lamp fails\n\n{TEXT}"
    assert (report.title, report.bylines, report.publisher) == ("Lamp fails", ("Ann Poe",), "Ostrel Agency")
    assert (report.published.value, report.published.zone) == ("2031-06-02", "-04:00")
    assert (report.modified.value if report.modified else None) == ("2031-06-03" if "bodies" in item else None)


def test_an_item_without_a_text_is_a_problem(read, write) -> None:
    found, problems = read(write("a.json", json.dumps([OLD | {"type": "picture"}, OLD | {"body_text": TEXT}])))
    assert list(found) == ["a#2"]
    assert [(p.source, p.kind) for p in problems] == [("a.json#1", "not-an-article")]
