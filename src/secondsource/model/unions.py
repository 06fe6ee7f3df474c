"""Sets that are joined pair by pair; the smallest member stands for its set."""

from __future__ import annotations


class Unions:
    """Disjoint sets of names; the answers do not depend on the order in which pairs were joined."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def find(self, item: str) -> str:
        """Give the smallest member of an item's set."""
        while (above := self._above.get(item, item)) != item:
            item = above
        return item

    def join(self, a: str, b: str) -> bool:
        """Join two sets; False where they were one already."""
        first, second = sorted((self.find(a), self.find(b)))
        if first == second:
            return False
        self._above[second] = first
        return True
