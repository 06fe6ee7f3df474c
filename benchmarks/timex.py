"""Time expressions on TempEval-3's TimeBank and AQUAINT (.tml files with a creation time).

    python -m benchmarks.timex PATH [--unread] [--all]

Without `--unread` the two thirds that the rules were written on (by hash of the file name), with it the third
that was left unread. Interval F1: calendar DATE and TIME expressions, one to one by overlap; right if our days
lie inside the gold's. Exact: the same days. Value F1: all types, our value turned into TIMEX3. The baseline
reads full dates and weekdays only, a weekday as the latest up to the report's day. `--all` shows every error
instead of ten.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from xml.etree import ElementTree

from benchmarks.timex_values import days_of, timex_of
from secondsource.mark.times import find_times
from secondsource.mark.times.macros import weekday_of
from secondsource.model import Dated, DateEvidence, Report, Time, TimeType, parse_edtf


@dataclass(frozen=True, slots=True)
class Gold:
    """One TIMEX3 of the gold: offsets into the document's text."""

    start: int
    end: int
    type: str
    value: str


Case = tuple[Report, tuple[Gold, ...]]
Finder = Callable[[Report], tuple[Time, ...]]


def unread(name: str) -> bool:
    """Whether a file belongs to the third that no rule was written on."""
    return int(sha256(name.encode()).hexdigest(), 16) % 3 == 0


def load(path: Path) -> Case | None:
    """Read one .tml file: its text as a report of its creation time, and the TIMEX3 of the text."""
    root = ElementTree.parse(path).getroot()
    created, body = root.find("DCT/TIMEX3"), root.find("TEXT")
    if created is None or body is None:
        return None
    pieces: list[str] = []
    gold: list[Gold] = []
    _walk(body, pieces, gold)
    text = "".join(pieces)
    day = re.sub(r"^(\d{4})(\d\d)(\d\d)", r"\1-\2-\3", created.get("value", ""))[:10]
    report = Report(
        path.stem, text, published=Dated(day, DateEvidence.METADATA, "DCT"), body=((0, max(1, len(text))),)
    )
    return report, tuple(gold)


def _walk(node: ElementTree.Element, pieces: list[str], gold: list[Gold]) -> None:
    start = sum(map(len, pieces))
    pieces.append(node.text or "")
    for child in node:
        _walk(child, pieces, gold)
        pieces.append(child.tail or "")
    if node.tag == "TIMEX3":
        end = sum(map(len, pieces))
        gold.append(Gold(start, end, node.get("type", ""), node.get("value", "")))


def baseline(report: Report) -> tuple[Time, ...]:
    """Read full dates, and weekdays as the latest up to the report's day."""
    day = parse_edtf(report.published.value if report.published else None)
    out = [t for t in find_times(report) if t.anchor == "named in full" and len(t.value) == 10]
    for match in re.finditer(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", report.text) if day else ():
        assert day
        when = (day.first - timedelta((day.first.weekday() - weekday_of(match[0])) % 7)).isoformat()
        if not any(t.span.start < match.end() and match.start() < t.span.end for t in out):
            out.append(Time(report.span(*match.span()), when, TimeType.DATE, "report", when, when))
    return tuple(out)


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold expression with the reading that overlaps it most; either may be missing."""

    report: Report
    gold: Gold | None
    ours: Time | None

    def show(self) -> str:
        """Give the pair as one line."""
        start, end = (self.gold.start, self.gold.end) if self.gold else (0, 0)
        if self.ours:
            start, end = self.ours.span.start, self.ours.span.end
        words = " ".join(self.report.text[max(0, start - 60) : end + 40].split())
        said = f"{self.gold.type} {self.gold.value}" if self.gold else "nothing"
        ours = f"{self.ours.type} {self.ours.value}" if self.ours else "nothing"
        day = self.report.published.value if self.report.published else ""
        return f"[{day}] gold {said}, ours {ours}: ...{words}..."


def pairs(cases: list[Case], finder: Finder) -> Iterator[Pair]:
    """Match gold and system expressions one to one, the largest overlap first."""
    for report, gold in cases:
        ours = list(finder(report))
        overlaps = sorted(
            (-min(g.end, t.span.end) + max(g.start, t.span.start), i, j)
            for i, g in enumerate(gold)
            for j, t in enumerate(ours)
            if g.start < t.span.end and t.span.start < g.end
        )
        matched: dict[int, int] = {}
        for _, i, j in overlaps:
            if i not in matched and j not in matched.values():
                matched[i] = j
        for i, g in enumerate(gold):
            yield Pair(report, g, ours[matched[i]] if i in matched else None)
        for j, t in enumerate(ours):
            if j not in matched.values():
                yield Pair(report, None, t)


def f1(right: int, system: int, gold: int) -> str:
    """Give precision, recall and F1 as percentages."""
    p, r = right / max(1, system), right / max(1, gold)
    return f"P {100 * p:.1f} R {100 * r:.1f} F1 {200 * p * r / max(1e-9, p + r):.1f}"


def _days(time: Time | None) -> tuple[date, date] | None:
    found = parse_edtf(time.value) if time and time.type is TimeType.DATE else None
    return (found.first, found.last) if found else None


def score(found: list[Pair]) -> tuple[dict[str, str], list[Pair]]:
    """Give the measures by name, and the pairs whose interval is wrong."""
    want = {id(p): _wanted(p.gold) for p in found}
    got = {id(p): _days(p.ours) for p in found}
    inside, exact, gold, system, wrong = 0, 0, 0, 0, []
    for pair in found:
        wanted, given = want[id(pair)], got[id(pair)]
        gold += wanted is not None
        system += given is not None and (pair.gold is None or wanted is not None)
        hit = wanted is not None and given is not None and wanted[0] <= given[0] and given[1] <= wanted[1]
        inside += hit
        exact += hit and wanted == given
        if not hit and (wanted or (given and pair.gold is None)):
            wrong.append(pair)
    both = [(p.gold, p.ours) for p in found if p.gold and p.ours]
    n_gold, n_ours = sum(p.gold is not None for p in found), sum(p.ours is not None for p in found)
    return {
        "interval": f1(inside, system, gold),
        "exact": f1(exact, system, gold),
        "relaxed": f1(len(both), n_ours, n_gold),
        "type": f1(sum(t.type.value == g.type for g, t in both), n_ours, n_gold),
        "value": f1(sum(timex_of(t) == g.value for g, t in both), n_ours, n_gold),
    }, wrong


def _wanted(gold: Gold | None) -> tuple[date, date] | None:
    return days_of(gold.value) if gold and gold.type in ("DATE", "TIME") else None


def report(folder: Path, files: list[Path], limit: int) -> None:
    """Print the measures of one data set, ours beside the baseline, and some wrong readings, evenly spread."""
    cases = [c for c in map(load, files) if c]
    ours, wrong = score(list(pairs(cases, find_times)))
    naive, _ = score(list(pairs(cases, baseline)))
    print(f"\n{folder.name}: {len(cases)} files")
    for name, figure in ours.items():
        print(f"  {name:9} ours {figure:28} baseline {naive[name]}")
    for pair in wrong[:: max(1, len(wrong) // limit)][:limit]:
        print("   ", pair.show())


def main(arguments: list[str]) -> int:
    """Score every data set (folder of .tml files) below a path."""
    paths = [a for a in arguments if not a.startswith("--")]
    if len(paths) != 1:
        print(__doc__, file=sys.stderr)
        return 64
    files = [p for p in sorted(Path(paths[0]).rglob("[!.]*.tml")) if unread(p.name) == ("--unread" in arguments)]
    for folder in sorted({p.parent for p in files}):
        report(folder, [p for p in files if p.parent == folder], 10_000 if "--all" in arguments else 10)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
