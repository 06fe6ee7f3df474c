"""The distortion test: `python -m benchmarks.distortion FOLDER... [--each N] [--most N]`.

Every FOLDER is one event, or a folder of events. In each, claims of facts that two or more reports tell are
changed in one slot, and the altered report is read in the place of the true one, beside the others. No altered
claim may count as corroborated. Prints what became of each: conflict, update, unclear, split off, or unnoticed.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import secondsource
from benchmarks.distortions import Edit, Json, edits


def main() -> int:
    """Run the test; exit status 1 where an altered claim counts as corroborated."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.distortion")
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--each", type=int, default=3, help="changes in one event")
    parser.add_argument("--most", type=int, default=60, help="changes in all")
    asked = parser.parse_args()
    fates: dict[str, Counter[str]] = defaultdict(Counter)
    done = 0
    used = Counter[str]()
    for event in events(asked.folders):
        true = json.loads(secondsource.brief([str(event)]).to_json())
        for kind, report, edit, words in chosen(true, asked.each, used):
            if done == asked.most:
                break
            fate = fate_of(true, report, edit)
            fates[kind][fate] += 1
            used[kind] += 1
            done += 1
            print(f"{fate:13} {kind:12} {event.name[:24]:24} {words[:70]!r} -> {edit[2]!r}", flush=True)
    total = sum(fates.values(), Counter[str]())
    for kind in sorted(fates):
        print(f"{kind:12} {dict(sorted(fates[kind].items()))}")
    print(f"{done} changes: {dict(sorted(total.items()))}")
    return 1 if total["CORROBORATED"] else 0


def events(folders: list[Path]) -> Iterator[Path]:
    """Give every folder that holds reports, of the folders named and those inside them."""
    for folder in folders:
        inner = sorted(p for p in folder.iterdir() if p.is_dir())
        names = {p.name for p in inner}
        if "reports" in names or "text" in names:
            yield folder / ("reports" if "reports" in names else "text")
        elif any(p.is_file() and p.suffix in (".txt", ".json", ".html") for p in folder.iterdir()):
            yield folder
        else:
            yield from events([p for p in inner if p.name != "score"])


def chosen(true: Json, each: int, used: Counter[str]) -> Iterator[tuple[str, str, Edit, str]]:
    """Give changes of the best facts told by two reports or more, the kinds that were used least first."""
    claims = {c["id"]: c for c in true["claims"]}
    texts = {r["id"]: r["text"] for r in true["reports"]}
    told = [f for f in true["facts"] if len({claims[c]["report"] for c in f["claims"]}) > 1]
    options = []
    for place, fact in enumerate(sorted(told, key=lambda f: (f["status"] != "corroborated", -f["rank"], f["id"]))):
        for kind, edit in edits(true, claims[fact["best"]]):
            options.append((kind, place, fact["best"], edit))
    taken = set[str]()
    for _ in range(each):
        free = [o for o in options if o[2] not in taken]
        if not free:
            return
        kind, _, claim_id, edit = min(free, key=lambda o: (used[o[0]], o[1], o[0]))
        taken.add(claim_id)
        claim = claims[claim_id]
        yield kind, claim["report"], edit, texts[claim["report"]][claim["start"] : claim["end"]]


def fate_of(true: Json, report_id: str, edit: Edit) -> str:
    """Read the pile with one report altered and say what became of the altered words."""
    start, _, new = edit
    with tempfile.TemporaryDirectory() as folder:
        for report in true["reports"]:
            write_altered(Path(folder), report, edit if report["id"] == report_id else None)
        dossier = json.loads(secondsource.brief([folder]).to_json())
    stop = start + len(new)
    inside = [c for c in dossier["claims"] if c["report"] == report_id and c["start"] < stop and start < c["end"]]
    whole = {c["id"] for c in inside if c["start"] <= start and stop <= c["end"]}
    hit = whole or {c["id"] for c in inside}
    return fate(dossier, hit)


def write_altered(folder: Path, report: Json, edit: Edit | None) -> None:
    """Write one report of a dossier as a file again, with an edit where there is one."""
    text = report["text"]
    if edit:
        text = text[: edit[0]] + edit[2] + text[edit[1] :]
    title, blank, main_text = text.partition("\n\n")
    if report["publisher"] and blank:
        day = (report["published"] or {}).get("value")
        values = {"title": title, "maintext": main_text, "date_publish": day, "source_domain": report["publisher"]}
        (folder / f"{report['id']}.json").write_text(json.dumps(values), "utf-8")
    else:
        (folder / f"{report['id']}.txt").write_text(text, "utf-8")


def fate(dossier: Json, hit: set[str]) -> str:
    """Say what a dossier makes of the claims that hold the altered words, the worst first."""
    core = {c for f in dossier["facts"] if f["status"] == "corroborated" for c in f.get("agreeing", f["claims"])}
    disputes = {
        d["relation"] for d in dossier["disputes"] if hit & {c for v in d["versions"] for c in v["claims"]}
    }
    if hit & core:
        return "CORROBORATED"
    if disputes:
        return "conflict" if "conflict" in disputes else "update"
    spans = [s for f in dossier["findings"] for s in f["spans"]]
    claims = [c for c in dossier["claims"] if c["id"] in hit]
    if any(
        s["report"] == c["report"] and s["start"] < c["end"] and c["start"] < s["end"]
        for s in spans
        for c in claims
    ):
        return "unclear"
    grouped = {c for f in dossier["facts"] if len(f["claims"]) > 1 for c in f["claims"]}
    return "unnoticed" if hit & grouped else "split off"


if __name__ == "__main__":
    sys.exit(main())
