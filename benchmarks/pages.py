"""Web pages: the day of publication, the main text, and pages that are no article, beside the libraries alone.

`python -m benchmarks.pages days PATH`: PATH is a checkout of `adbar/htmldate`; its own evaluation pages
(`tests/eval_*.json`, 1,000 pages), against `htmldate.find_date` with its defaults. Right = the annotated day;
a wrong day is worse than none, so both are counted. A day of ours in doubt ("?") counts as given.
`... blank PATH`: the same pages with whatever tells a day taken out (each page's head data, its `time` elements,
and every line of text that holds a full date): how often a day is given all the same.
`... text PATH`: PATH is a checkout of `scrapinghub/article-extraction-benchmark`; its own measure (four-word
shingles, macro-averaged), our body below the headline against `trafilatura.extract` as that benchmark calls it.
`... none PATH`: PATH is a folder of checkouts, `benchmarks/no_article.tsv` names pages in them that are no article
(index, banner, offer, notice, several stories) and, to see false alarms, pages that are one; right = a problem
of kind `not-news` or `paywalled` is noted, or no report is given.

Half of each set, by hash of the file's name, was never looked at page by page while building: `unread`.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from statistics import mean

from secondsource.model import Problem, Report
from secondsource.read import reports
from secondsource.settings import ReadSettings

NO_ARTICLE = Path(__file__).with_name("no_article.tsv")
NOTED = ("not-news", "not-an-article", "paywalled", "headline-only")
PLACES = ("test_set", "cache", "eval")  # folders of htmldate's pages, in its own order
Tally = Counter[tuple[str, str, str]]  # half, system, what
Shingles = Counter[tuple[str, ...]]
_WORD = re.compile(r"\w+")
_FULL_DAY = re.compile(r"\b(?:19|20)\d\d\b")


def half(name: str) -> str:
    """Say which half of a set a page belongs to."""
    return "read" if int(sha256(name.encode()).hexdigest(), 16) % 2 else "unread"


def read_page(path: Path, page: bytes | None = None) -> tuple[Report | None, tuple[Problem, ...]]:
    """Read one page by itself, as the command would."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, f"{path.name.split('.')[0] or 'page'}.html")
        copy.write_bytes(page if page is not None else _bytes(path))
        found, problems = reports([str(copy)], ReadSettings(), lambda *_: None)
    return (found[0] if found else None), problems


def _bytes(path: Path) -> bytes:
    return gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()


def shown(rows: Iterator[tuple[str, str, str]]) -> Tally:
    """Count rows, and tell on standard error how far it is."""
    tally: Tally = Counter()
    for n, row in enumerate(rows):
        tally[row] += 1
        if n % 200 == 0:
            print(f"{n} ...", file=sys.stderr, flush=True)
    return tally


def dated_pages(root: Path) -> Iterator[tuple[Path, str]]:
    """Give htmldate's evaluation pages with their day."""
    for name in ("eval_mediacloud_2020.json", "eval_default.json"):
        for entry in json.loads((root / "tests" / name).read_text("utf-8")).values():
            paths = (root / "tests" / place / entry["file"] for place in PLACES)
            path = next((p for p in paths if p.is_file()), None)
            if path is not None:
                yield path, entry["date"]


def day_rows(root: Path, verbose: bool) -> Iterator[tuple[str, str, str]]:
    """Give right, wrong or none for each page, by us and by htmldate alone."""
    from htmldate import find_date

    for path, day in dated_pages(root):
        page = path.read_bytes()
        report, _ = read_page(path, page)
        ours = report.published.value.rstrip("?") if report and report.published else None
        try:
            theirs = find_date(page.decode("utf-8", "replace"), original_date=True)
        except Exception:
            theirs = None
        for system, found in (("ours", ours), ("htmldate", theirs)):
            yield half(path.name), system, _verdict(found, day)
        if verbose and ours != day and half(path.name) == "read":
            reason = report.published.reason if report and report.published else ""
            print(f"{path.name}\t{day}\tours {ours}\thtmldate {theirs}\t{reason}", file=sys.stderr)


def _verdict(found: str | None, day: str) -> str:
    shown = None if day == "nan" else day  # a page of theirs that tells no day
    return "right" if found == shown else "none" if found is None else "wrong"


def blanked(page: str) -> bytes:
    """Take out of a page whatever tells a day: data in the head, `time` elements, text with a year in it."""
    from lxml.etree import tostring
    from trafilatura import load_html

    tree = load_html(page)
    if tree is None:
        return b""
    for element in list(tree.iter()):
        if element.tag in ("meta", "script", "time", "link", "style") and element.getparent() is not None:
            tail = element.tail
            parent = element.getparent()
            parent.remove(element)
            parent.text = f"{parent.text or ''} {tail or ''}"
            continue
        for key in list(element.attrib):
            if re.search(r"\d{2}", element.attrib[key]):
                del element.attrib[key]
        element.text, element.tail = _undated(element.text), _undated(element.tail)
    return bytes(tostring(tree, encoding="utf-8"))


def _undated(text: str | None) -> str | None:
    return None if text is None else ("" if _FULL_DAY.search(text) or re.search(r"\d[./-]\d", text) else text)


def blank_rows(root: Path, _verbose: bool) -> Iterator[tuple[str, str, str]]:
    """Give whether a page that tells no day is given one, by us and by htmldate alone; every fifth page."""
    from htmldate import find_date

    for path, _day in list(dated_pages(root))[::5]:
        page = blanked(path.read_bytes().decode("utf-8", "replace"))
        report, _ = read_page(path, page)
        ours = report.published.value if report and report.published else None
        theirs = find_date(page.decode("utf-8"), original_date=True)
        for system, found in (("ours", ours), ("htmldate", theirs)):
            yield half(path.name), system, "none" if found is None else "wrong"


def shingles(text: str) -> Shingles:
    """Give the four-word shingles of a text, as the benchmark cuts them."""
    words = _WORD.findall(text)
    return Counter(s for i in range(max(1, len(words) - 3)) if (s := tuple(words[i : i + 4])))


def precision_recall(true: str, found: str) -> tuple[float | None, float | None]:
    """Give precision and recall of shingles; None where there is nothing to judge, as in the benchmark."""
    wanted, given = shingles(true), shingles(found)
    same = (wanted & given).total()
    precision = same / given.total() if given else None
    return precision, (same / wanted.total() if wanted else None)


def text_scores(root: Path, verbose: bool) -> None:
    """Print precision, recall and F1 of the main text by us and by trafilatura alone."""
    from trafilatura import extract

    truth = json.loads((root / "ground-truth.json").read_text("utf-8"))
    scores: defaultdict[tuple[str, str], list[tuple[float | None, float | None]]] = defaultdict(list)
    for key, entry in truth.items():
        path = root / "html" / f"{key}.html.gz"
        page = _bytes(path)
        report, problems = read_page(path, page)
        theirs = extract(page.decode("utf-8"), include_comments=False) or ""
        both = [precision_recall(entry["articleBody"], t) for t in (body_of(report), theirs)]
        for system, score in zip(("ours", "trafilatura"), both, strict=True):
            scores[half(key), system].append(score)
        if verbose and half(key) == "read" and both[0] != both[1]:
            told = [tuple(round(x, 3) if x is not None else None for x in pair) for pair in both]
            print(f"{key}\t{entry['url'][:60]}\t{told}\t{[p.kind for p in problems]}", file=sys.stderr)
    for halves in (("read",), ("unread",), ("read", "unread")):
        for system in ("ours", "trafilatura"):
            pairs = [pair for h in halves for pair in scores[h, system]]
            p, r = (mean(x for pair in pairs if (x := pair[side]) is not None) for side in (0, 1))
            f1 = 2 * p * r / (p + r)
            print(f"{'+'.join(halves):12} {system:12} n {len(pairs)} P {p:.3f} R {r:.3f} F1 {f1:.3f}")


def body_of(report: Report | None) -> str:
    """Give the body below the headline."""
    if report is None:
        return ""
    body = "\n".join(report.text[a:b] for a, b in report.body)
    return body.removeprefix(report.title or "").strip()


def none_rows(root: Path, verbose: bool) -> Iterator[tuple[str, str, str]]:
    """Give whether pages that are no article are noted, and pages that are one are not."""
    for line in NO_ARTICLE.read_text("utf-8").splitlines():
        place, kind = line.split("\t")[:2]
        path = root / place
        if not path.is_file():
            raise SystemExit(f"{path} is missing; give the folder that holds the checkouts of {NO_ARTICLE}")
        report, problems = read_page(path)
        noted = report is None or any(p.kind in NOTED for p in problems)
        yield half(path.name), "article" if kind == "article" else "no article", "noted" if noted else "silent"
        if verbose and noted == (kind == "article") and half(path.name) == "read":
            print(f"{place}\t{kind}\t{[str(p) for p in problems]}", file=sys.stderr)


PARTS: dict[str, Callable[[Path, bool], Iterator[tuple[str, str, str]]]] = {
    "days": day_rows,
    "blank": blank_rows,
    "none": none_rows,
}


def main() -> None:
    """Print one measurement."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("part", choices=[*PARTS, "text"])
    parser.add_argument("path", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true", help="tell errors of the half that may be read")
    asked = parser.parse_args()
    if asked.part == "text":
        text_scores(asked.path, asked.verbose)
        return
    tally = shown(PARTS[asked.part](asked.path, asked.verbose))
    for who, system in sorted({key[:2] for key in tally}):
        told = "  ".join(f"{what} {n}" for (h, s, what), n in sorted(tally.items()) if (h, s) == (who, system))
        print(f"{who:8} {system:12} {told}")


if __name__ == "__main__":
    main()
