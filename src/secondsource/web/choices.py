"""What an analyst can choose of a story when deciding: its facts, sources, people and attributions, in words."""

from __future__ import annotations

from dataclasses import dataclass

import secondsource

SHOWN = 110  # characters of a choice
Choice = tuple[str, str]  # id, words


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices of one story, each in the order in which its page has them."""

    facts: tuple[Choice, ...]
    sources: tuple[Choice, ...]
    people: tuple[Choice, ...]
    said: tuple[Choice, ...]


def choices(dossier: secondsource.Dossier) -> Choices:
    """Give what can be chosen; people by how often they are named, attributions as the reports have them."""
    people = sorted(dossier.entities, key=lambda e: (-len(e.mentions), e.name))
    return Choices(
        facts=tuple((f.id, _short(f.statement)) for f in dossier.facts),
        sources=tuple((o.id, _short(o.name)) for o in sorted(dossier.origins, key=lambda o: o.name)),
        people=tuple((e.id, _short(e.name)) for e in people if e.kind.value in ("person", "organisation")),
        said=tuple(
            (a.id, _short(f"{a.source.text if a.source else 'nobody named'}: {a.content.text}"))
            for a in dossier.attributions
        ),
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1].rstrip() + "…"
