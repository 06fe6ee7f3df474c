"""Deciding in the app: by form and by API, shown where it changed a line, exported, undone; people and sources."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from fastapi.testclient import TestClient

pytestmark = pytest.mark.slow
BY = {"author": "Ann <b>", "reason": "I called them"}


def story_of(client: TestClient) -> str:
    return str(client.get("/api/stories").json()["stories"][0]["id"])


def dossier_of(client: TestClient, story: str) -> Any:
    return client.get(f"/api/stories/{story}/dossier").json()


def form_token(client: TestClient, page: str) -> str:
    found = re.search(r'name="form_token" value="([^"]+)"', client.get(page).text)
    assert found
    return found[1]


def test_a_decision_by_form_is_shown_at_its_line_exported_and_undone(client: TestClient) -> None:
    story = story_of(client)
    before = client.get(f"/api/stories/{story}/dossier").text
    fact = dossier_of(client, story)["facts"][0]["id"]
    page = f"/stories/{story}/decide"
    told = {"form_token": form_token(client, page), "kind": "grade", "about": fact, "value": "4", **BY}
    answer = client.post(page, data=told, follow_redirects=False)
    assert answer.status_code == 303
    text = client.get(f"/stories/{story}").text
    assert "graded 4" in text
    assert "Ann &lt;b&gt;" in text
    assert "I called them" in text
    assert dossier_of(client, story)["decisions"][0]["changed"] == [fact]
    listed = client.get("/decisions").text
    assert "Ann &lt;b&gt;" in listed
    assert "Ann <b>" not in listed
    (line,) = client.get("/api/decisions/export").text.splitlines()
    assert json.loads(line)["reason"] == BY["reason"]
    undo = {"form_token": told["form_token"], "author": "Bo", "reason": "it was another"}
    assert client.post("/decisions/1/undo", data=undo, follow_redirects=False).status_code == 303
    assert client.get(f"/api/stories/{story}/dossier").text == before
    assert [d["holds"] for d in client.get("/api/decisions").json()["decisions"]] == [False, False]
    assert client.get("/api/decisions?standing=true").json()["decisions"] == []


def test_decisions_by_api_come_in_pages(client: TestClient) -> None:
    story = story_of(client)
    held = dossier_of(client, story)
    for origin in held["origins"][:3]:
        made = {"kind": "grade", "about": [origin["id"]], "value": "B", "story": story, **BY}
        assert client.post("/api/decisions", json=made).status_code == 201
    first = client.get("/api/decisions?limit=2").json()
    second = client.get("/api/decisions", params={"limit": 2, "cursor": first["next"]}).json()
    assert [d["number"] for d in first["decisions"] + second["decisions"]] == [3, 2, 1]
    assert second["next"] is None
    graded = [n["name"] for n in client.get("/api/sources?limit=100").json()["names"] if n["grades"]]
    named = [o["name"] for o in held["origins"][:3] if o["kind"] != "unnamed"]
    assert sorted(graded) == sorted(named)
    undone = client.post("/api/decisions/3/undo", json={"author": "Bo", "reason": "no"})
    assert undone.json()["undoes"] == 3
    assert client.post("/api/decisions/3/undo", json={"author": "Bo", "reason": "no"}).status_code == 400
    assert client.post("/api/decisions/99/undo", json={"author": "Bo", "reason": "no"}).status_code == 404


def test_a_split_by_form_makes_two_stories_and_a_merge_one(client: TestClient) -> None:
    story = story_of(client)
    page = f"/stories/{story}/decide"
    reports = [r["id"] for r in client.get(f"/api/stories/{story}").json()["reports"]][:2]
    told = {"form_token": form_token(client, page), "kind": "split", "about": reports, **BY}
    assert client.post(page, data=told, follow_redirects=False).status_code == 303
    both = [s["id"] for s in client.get("/api/stories").json()["stories"]]
    assert len(both) == 2
    merge = {**told, "kind": "merge", "about": both[1]}
    assert client.post(f"/stories/{both[0]}/decide", data=merge, follow_redirects=False).status_code == 303
    assert len(client.get("/api/stories").json()["stories"]) == 1


def test_what_cannot_be_decided_is_said_on_the_form(client: TestClient) -> None:
    story = story_of(client)
    page = f"/stories/{story}/decide"
    told = {"form_token": form_token(client, page), "kind": "grade", "about": "nothing", "value": "4", **BY}
    answer = client.post(page, data=told)
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text
    assert client.post(page, data={**told, "form_token": "forged"}).status_code == 403
    assert client.get("/api/decisions").json()["decisions"] == []


@pytest.mark.parametrize("kind", ["people", "sources"])
def test_people_and_sources_lead_to_their_stories(client: TestClient, kind: str) -> None:
    story = story_of(client)
    names = client.get(f"/api/{kind}?limit=100").json()["names"]
    assert {p["story"] for n in names for p in n["places"]} == {story}
    first = client.get(f"/api/{kind}?limit=1").json()
    second = client.get(f"/api/{kind}", params={"limit": 1, "cursor": first["next"]}).json()
    assert [*first["names"], *second["names"]] == names[:2]
    assert f"/stories/{story}" in client.get(f"/{kind}").text
    assert "Nobody by that name" in client.get(f"/{kind}?name=zzz").text
