"""True drafts in our own words, and copies with one slot changed: what does `check` make of them?

    python -m benchmarks.drafts ../shared/wild

Each file of benchmarks/drafts/ names a pile, a true draft and its distortions. A distorted sentence that comes out
as supported or single-source is the worst error; one that is called distorted or disputed at the changed words is
right; a true one should be supported or single-source. Every distorted sentence is checked in a draft of its own,
behind the true sentence before it.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from pathlib import Path

from secondsource import pipeline
from secondsource.model import CheckedSentence, Report, Verdict
from secondsource.settings import Settings

FOLDER = Path(__file__).parent / "drafts"
BACKED = frozenset({Verdict.SUPPORTED, Verdict.SINGLE_SOURCE})
SEEN = frozenset({Verdict.DISTORTED, Verdict.DISPUTED})


def main(wild: str, only: str = "*") -> None:
    """Print the figures of each draft, the errors, and the sums."""
    sums: Counter[str] = Counter()
    for path in sorted(FOLDER.glob(f"{only}.toml")):
        counts = measured(tomllib.loads(path.read_text("utf-8")), Path(wild))
        print(path.stem, *(f"{key} {counts[key]}" for key in sorted(counts)))
        sums.update(counts)
    print("all", *(f"{key} {sums[key]}" for key in sorted(sums)))
    print(f"true sentences backed {sums['true, backed'] / sums['true']:.3f}")
    print(f"distorted sentences backed {sums['changed, backed']} of {sums['changed']}")
    at = sums["changed, at the words"] / sums["changed"]
    print(f"distorted sentences seen {sums['changed, seen'] / sums['changed']:.3f}, at the words {at:.3f}")


def measured(held: dict[str, object], wild: Path) -> Counter[str]:
    """Check one draft and its copies."""
    settings = Settings()
    place = wild / str(held["pile"])
    pile = pipeline.build([str(place / "reports" if (place / "reports").is_dir() else place)], settings)
    draft = list(held["draft"])  # type: ignore[call-overload]
    counts: Counter[str] = Counter()
    for one in pipeline.checked(_report("\n".join(draft)), pile, settings).sentences:
        counts["true"] += 1
        counts["true, backed"] += one.verdict in BACKED
        if one.verdict not in BACKED:
            _shown("true", one)
    for number, right, wrong, kind in held["distortions"]:  # type: ignore[attr-defined]
        before = draft[number - 2 : number - 1]
        text = "\n".join([*before, draft[number - 1].replace(right, wrong)])
        one = pipeline.checked(_report(text), pile, settings).sentences[-1]
        at = any(set(d.span.text.split()) & (set(wrong.split()) ^ set(right.split())) for d in one.deviations)
        counts["changed"] += 1
        counts["changed, backed"] += one.verdict in BACKED
        counts["changed, seen"] += one.verdict in SEEN
        counts["changed, at the words"] += one.verdict in SEEN and at
        if one.verdict in BACKED:
            _shown(f"CHANGED ({kind})", one)
    return counts


def _report(text: str) -> Report:
    return Report("draft", text, body=((0, len(text)),))


def _shown(what: str, one: CheckedSentence) -> None:
    print(f"  {what}: {one.span.text}\n      {one.verdict}: {one.why}")


if __name__ == "__main__":
    main(*sys.argv[1:])
