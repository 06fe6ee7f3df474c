"""From bytes to reports: text, body, dates with their evidence; whatever cannot be read is a problem."""

from secondsource.read.stage import held, placed, reports, stream

__all__ = ["held", "placed", "reports", "stream"]
