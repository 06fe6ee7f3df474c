"""Who says what in one report: source, cue and content, the chains of relays, and the speaker's name."""

from secondsource.mark.attributions.find import find_attributions

__all__ = ["find_attributions"]
