"""The pages of the app, as a program without scripts reads them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

pytestmark = pytest.mark.slow
HOSTILE = '<script>window.hit = 1</script><img src=x onerror="window.hit = 2">'


def story_of(client: TestClient) -> str:
    return str(client.get("/api/stories").json()["stories"][0]["id"])


def form_token(client: TestClient, page: str) -> str:
    found = re.search(r'name="form_token" value="([^"]+)"', client.get(page).text)
    assert found
    return found[1]


@pytest.mark.parametrize(
    "page", ["/", "/search", "/search?q=inspector", "/new?since=2026-02-05", "/add", "/check", "/api"]
)
def test_every_page_answers(client: TestClient, page: str) -> None:
    found = client.get(page)
    assert found.status_code == 200
    assert "<h1>" in found.text


def test_the_story_page_shows_the_dossier_and_what_came_last(client: TestClient) -> None:
    story = story_of(client)
    text = client.get(f"/stories/{story}").text
    assert 'id="differences"' in text
    assert "Had the dust alarm been switched off since Friday?" in text
    assert "new since 2026-02-05 08:00 UTC" in text
    assert "new report" in text
    assert client.get(f"/stories/{story}/new").status_code == 200


def test_a_report_page_shows_its_marks_and_leads_to_its_facts(client: TestClient) -> None:
    story = story_of(client)
    report = client.get(f"/api/stories/{story}").json()["reports"][0]["id"]
    text = client.get(f"/reports/{report}").text
    assert 'class="piece who"' in text
    assert re.search(rf'href="/stories/{story}#fact-\w+"', text)


def test_search_marks_the_words(client: TestClient) -> None:
    text = client.get("/search", params={"q": "inspector"}).text
    assert "<mark>inspector</mark>" in text
    assert "Nothing has all of these words" in client.get("/search", params={"q": "zebra"}).text
    assert "has no word to search for" in client.get("/search", params={"q": "!!!"}).text


def test_what_is_not_there_says_so(client: TestClient) -> None:
    found = client.get("/stories/nothing")
    assert found.status_code == 404
    assert "there is no story" in found.text
    assert client.get("/api/stories/nothing").json()["error"]["code"] == "U150"
    assert client.get("/nowhere").status_code == 404


def test_hostile_words_stay_words(client: TestClient, tmp_path: Path) -> None:
    token = form_token(client, "/add")
    told = {"form_token": token, "title": HOSTILE, "publisher": HOSTILE, "text": f"{HOSTILE} The mayor said so."}
    answer = client.post("/add/text", data=told, follow_redirects=False)
    assert answer.status_code == 303
    work = answer.headers["location"].rpartition("/")[2]
    while client.get(f"/api/work/{work}").json()["state"] not in ("done", "failed"):
        pass
    done = client.get(f"/api/work/{work}").json()
    assert done["state"] == "done", done
    story = done["added"][0]["story"]
    for page in (
        "/",
        f"/stories/{story}",
        f"/work/{work}",
        f"/reports/{done['added'][0]['report']}",
        "/search?q=mayor",
    ):
        text = client.get(page).text
        assert "<script>window" not in text
        assert "<img" not in text
