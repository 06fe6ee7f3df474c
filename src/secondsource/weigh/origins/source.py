"""A source: whom an attribution names, in a form that is the same in every report that names it."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.model import OriginKind, UnnamedType


@dataclass(frozen=True, slots=True)
class Source:
    """Whom an attribution names: `key` is the same for the same source in every report.

    `bare` = known by a role noun only ("the police"); `words` the role's words; `relay` the key of the outlet
    through which an unnamed source is known; `hearsay` = nobody is named at all ("is believed", "local media");
    `official` = a person who is said to hold an office; `law` = police, prosecutors and whoever speaks for them;
    `press` = a journalist.
    """

    key: str
    name: str
    kind: OriginKind
    entity: str | None = None
    bare: bool = False
    words: tuple[str, ...] = ()
    relay: str = ""
    unnamed: UnnamedType | None = None
    hearsay: bool = False
    official: bool = False
    law: bool = False
    press: bool = False

    @property
    def named(self) -> bool:
        """Whether it tells where information comes from: neither an outlet's own voice nor hearsay."""
        return self.kind is not OriginKind.OWN_REPORTING and not self.hearsay
