"""From bytes to reports: text, body, dates with their evidence; whatever cannot be read is a problem."""

from secondsource.read.stage import reports, stream

__all__ = ["reports", "stream"]
