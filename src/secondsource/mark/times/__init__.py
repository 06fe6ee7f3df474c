"""Time expressions: a small grammar to intervals of days, with what each was read against."""

from secondsource.mark.times.find import find_times

__all__ = ["find_times"]
