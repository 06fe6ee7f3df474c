"""The distortion test: `python -m benchmarks.distortion FOLDER... [--each N] [--most N]`.

Every FOLDER is one event, or a folder of events. In each, claims of facts that two or more reports tell are
changed in one slot, and the altered report is read in the place of the true one, beside the others. No altered
claim may count as corroborated. Prints what became of each: conflict, update, unclear, split off, or unnoticed.
Only what the change brings counts: a dispute or finding that the true words had too has noticed nothing.
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
    claims = {c["id"]: c for c in true["claims"]}
    before = [c for c in claims.values() if c["report"] == report_id and overlaps(c, start, edit[1])]
    stop = start + len(new)
    inside = [c for c in dossier["claims"] if c["report"] == report_id and overlaps(c, start, stop)]
    whole = {c["id"] for c in inside if c["start"] <= start and stop <= c["end"]}
    hit = whole or {c["id"] for c in inside}
    return fate(dossier, hit, noticed(true, {c["id"] for c in before}))


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


def overlaps(held: Json, start: int, stop: int) -> bool:
    """Whether a claim or span shares a character with [start, stop) of its report."""
    return bool(held["start"] < stop and start < held["end"])


def noticed(dossier: Json, hit: set[str]) -> Counter[str]:
    """Count what a dossier points out of some claims: conflicts and updates by their values, findings by kind."""
    found = Counter[str]()
    for dispute in dossier["disputes"]:
        if hit & {c for v in dispute["versions"] for c in v["claims"]}:
            values = " / ".join(sorted(v["value"] for v in dispute["versions"]))
            found[f"{dispute['relation']}: {dispute['aspect']} {values}"] += 1
    claims = [c for c in dossier["claims"] if c["id"] in hit]
    for finding in dossier["findings"]:
        here = [s for s in finding["spans"] for c in claims if s["report"] == c["report"]]
        if any(overlaps(s, c["start"], c["end"]) for s in here for c in claims):
            found[f"unclear: {finding['kind']}"] += 1
    return found


def fate(dossier: Json, hit: set[str], before: Counter[str]) -> str:
    """Say what a dossier makes of the claims that hold the altered words, the worst first."""
    core = {c for f in dossier["facts"] if f["status"] == "corroborated" for c in f.get("agreeing", f["claims"])}
    if hit & core:
        return "CORROBORATED"
    new = {key.partition(":")[0] for key in noticed(dossier, hit) - before}
    for name in ("conflict", "update", "unclear"):
        if name in new:
            return name
    grouped = {c for f in dossier["facts"] if len(f["claims"]) > 1 for c in f["claims"]}
    return "unnoticed" if hit & grouped else "split off"


if __name__ == "__main__":
    sys.exit(main())
