"""From bytes to reports: text, body, dates with their evidence; whatever cannot be read is a problem."""

from secondsource.read.stage import held, reports, stream

__all__ = ["held", "reports", "stream"]
