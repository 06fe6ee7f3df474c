"""Events without gold: `python -m benchmarks.wild FOLDER [--out FOLDER] [--show WHAT] [--only EVENT ...]`.

Every folder in FOLDER is one event. `brief` must succeed on each, and every span must verify. Prints what an
editor would look at first: counts by event, then (`--show disputes,corroborated,event`) the lines themselves.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import secondsource
from benchmarks.files import write


def main() -> int:
    """Run the product on every event; exit status 1 where one fails or a span does not verify."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.wild")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, default=Path("out/wild"))
    parser.add_argument("--show", default="", help="event,disputes,corroborated,findings,timeline")
    parser.add_argument("--only", nargs="*", default=[])
    asked = parser.parse_args()
    events = sorted(p for p in asked.folder.iterdir() if p.is_dir() and (not asked.only or p.name in asked.only))
    total, failed = Counter[str](), 0
    for event in events:
        text = secondsource.brief([str(event)]).to_json()
        failures = secondsource.verify(text)
        failed += bool(failures)
        write(asked.out / f"{event.name}.json", text)
        dossier = json.loads(text)
        counts = count(dossier)
        total.update(counts)
        print(
            f"{event.name[:40]:40} {' '.join(f'{k}={v}' for k, v in counts.items())} {'FAILED' * bool(failures)}"
        )
        for what in filter(None, asked.show.split(",")):
            show(dossier, what)
    print(f"{len(events)} events, {failed} failed to verify: {' '.join(f'{k}={v}' for k, v in total.items())}")
    return 1 if failed else 0


def count(dossier: dict[str, Any]) -> dict[str, int]:
    """Count what a dossier says."""
    status = Counter(f["status"] for f in dossier["facts"])
    return {
        "reports": len(dossier["reports"]),
        "outsiders": len(dossier["outsiders"]),
        "copies": len(dossier["copies"]),
        "facts": len(dossier["facts"]),
        "corroborated": status["corroborated"],
        "conflicts": sum(d["relation"] == "conflict" for d in dossier["disputes"]),
        "updates": sum(d["relation"] == "update" for d in dossier["disputes"]),
        "findings": len(dossier["findings"]),
    }


def show(dossier: dict[str, Any], what: str) -> None:
    """Print one kind of line with the words behind it."""
    if what == "event":
        print("   EVENT", " | ".join(s["text"] for s in dossier["event"]))
    elif what == "disputes":
        show_disputes(dossier)
    elif what == "corroborated":
        show_corroborated(dossier)
    else:
        for entry in dossier[what]:
            print(
                "  ",
                what.upper(),
                {k: v for k, v in entry.items() if k in ("kind", "text", "value", "background")},
            )


def show_disputes(dossier: dict[str, Any]) -> None:
    """Print every dispute with the words of its first claims."""
    words = claim_words(dossier)
    for dispute in dossier["disputes"]:
        print(f"   DISPUTE [{dispute['relation']}] {dispute['question']}  ({dispute['reason']})")
        for version in dispute["versions"]:
            print(f"      = {version['value']} :: {'; '.join(words[c] for c in version['claims'][:4])}")


def show_corroborated(dossier: dict[str, Any]) -> None:
    """Print every corroborated fact with its origins and the words of its claims."""
    words, origins = claim_words(dossier), {o["id"]: o["name"] for o in dossier["origins"]}
    for fact in dossier["facts"]:
        if fact["status"] == "corroborated":
            print(f"   FACT {fact['least']}-{fact['most']} {fact['statement']}")
            print(f"      origins {'; '.join(origins[o] for o in fact['origins'])}")
            for claim in fact["claims"]:
                print(f"      - {words[claim]}")


def claim_words(dossier: dict[str, Any]) -> dict[str, str]:
    """Give "report: words" of every claim, by id."""
    texts = {r["id"]: r["text"] for r in dossier["reports"]}
    return {c["id"]: f"{c['report']}: {texts[c['report']][c['start'] : c['end']]}" for c in dossier["claims"]}


if __name__ == "__main__":
    sys.exit(main())
