"""Second Source: what is said, who says it, and how many independent origins that makes."""

from secondsource._version import __version__

__all__ = ["__version__"]
