"""TimelineJS 3: the dossier's timeline as its JSON."""

from __future__ import annotations

from datetime import date
from html import escape
from typing import Any

from secondsource.export.files import Exported, json_file
from secondsource.export.pile import Json, Pile


def to_timelinejs(pile: Pile) -> tuple[Exported, ...]:
    """Write one slide a moment; a moment without a first day has none, since a slide needs a place.

    TimelineJS sets text as HTML, so the reports' words are escaped. `display_date` keeps the EDTF value: a
    slide's dates alone would make a month or a doubtful day look exact.
    """
    events = [_slide(pile, one) for one in pile.values.get("timeline", ()) if one["first"]]
    title = " ".join(escape(pile.words(span)) for span in pile.values.get("event", ()))
    return (json_file("timeline.json", {"title": {"text": {"headline": title}}, "events": events}),)


def _slide(pile: Pile, moment: Json) -> dict[str, Any]:
    claims = list(pile.told(moment["claims"]))
    cited = "".join(f"<li>{escape(pile.outlet(c['report']))}: {escape(pile.words(c))}</li>" for c in claims)
    last = {"end_date": _date(moment["last"])} if moment["last"] and moment["last"] != moment["first"] else {}
    return {
        "start_date": _date(moment["first"]),
        **last,
        "display_date": moment["value"],
        "text": {"headline": escape(moment["text"]), "text": f"<ul>{cited}</ul>"},
        "group": "Background" if moment.get("background") else "The event",
        "unique_id": "-".join((moment["value"].replace("/", "-"), *moment["claims"][:1])),
    }


def _date(iso: str) -> dict[str, int]:
    day = date.fromisoformat(iso)
    return {"year": day.year, "month": day.month, "day": day.day}
