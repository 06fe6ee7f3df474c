"""What is left of a dossier where an origin is withdrawn."""

from __future__ import annotations

from dataclasses import dataclass

from secondsource.model.dossier import Fact, Moment


@dataclass(frozen=True, slots=True)
class Knockout:
    """The knock-out test: `fallen` facts have lost every origin, `weakened` ones are no longer corroborated.

    `weakened` holds the facts as they are without the `withdrawn` origins; `moments` are the entries of the
    timeline that fall.
    """

    withdrawn: tuple[str, ...]
    fallen: tuple[Fact, ...]
    weakened: tuple[Fact, ...]
    moments: tuple[Moment, ...]
