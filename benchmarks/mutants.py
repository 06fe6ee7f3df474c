"""Ten random faults in `weigh`, one at a time: how many does a run of its tests notice?

    python -m benchmarks.mutants [--count 10] [--seed 1]

A fault turns a comparison round or swaps `and` and `or`. The tree is copied, changed in one place, and
`pytest tests/weigh` runs in the copy until the first failure.
"""

from __future__ import annotations

import argparse
import ast
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_PAIRS = (
    (ast.Lt, ast.GtE),
    (ast.LtE, ast.Gt),
    (ast.Eq, ast.NotEq),
    (ast.In, ast.NotIn),
    (ast.Is, ast.IsNot),
)
TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {x: y for a, b in _PAIRS for x, y in ((a, b), (b, a))}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fault can go: the file, and which of its nodes that can be changed."""

    file: Path
    number: int
    line: int


def places(folder: Path) -> Iterator[Place]:
    """Give every place of the modules below a folder where a fault can go."""
    for file in sorted(folder.rglob("*.py")):
        for number, node in enumerate(_changeable(ast.parse(file.read_text("utf-8")))):
            yield Place(file.relative_to(folder), number, node.lineno)


def _changeable(tree: ast.Module) -> list[ast.Compare | ast.BoolOp]:
    nodes = [n for n in ast.walk(tree) if isinstance(n, ast.Compare | ast.BoolOp)]
    return sorted(nodes, key=lambda n: (n.lineno, n.col_offset, type(n).__name__))


def changed(source: str, number: int) -> str:
    """Give a module with one fault in it."""
    tree = ast.parse(source)
    node = _changeable(tree)[number]
    if isinstance(node, ast.BoolOp):
        node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    else:
        node.ops[0] = TURNED[type(node.ops[0])]()
    return ast.unparse(tree)


def killed(place: Place, folder: Path) -> bool:
    """Whether the tests of `weigh` notice the fault."""
    with tempfile.TemporaryDirectory() as at:
        copy = Path(at)
        shutil.copytree(ROOT / "src", copy / "src")
        shutil.copytree(ROOT / "tests", copy / "tests")
        shutil.copy(ROOT / "pyproject.toml", copy)
        target = copy / folder.relative_to(ROOT) / place.file
        target.write_text(changed(target.read_text("utf-8"), place.number), "utf-8")
        tests = [sys.executable, "-m", "pytest", "-q", "-x", "-n", "2", "-m", "not slow", "tests/weigh"]
        run = subprocess.run(
            tests, cwd=copy, env={"PYTHONPATH": "src", "PATH": ""}, capture_output=True, check=False
        )
        return run.returncode != 0


def main() -> int:
    """Make the faults and print what became of each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    folder = ROOT / "src" / "secondsource" / "weigh"
    found = random.Random(asked.seed).sample(list(places(folder)), asked.count)
    dead = 0
    for place in found:
        gone = killed(place, folder)
        dead += gone
        print(f"{'killed' if gone else 'SURVIVED':9} {place.file}:{place.line}", flush=True)
    print(f"{dead} of {len(found)} killed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
