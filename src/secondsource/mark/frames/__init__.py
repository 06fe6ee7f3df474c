"""Frames: what the clause of a claim says, who does it and whom it befalls, and how factual it is given."""

from secondsource.mark.frames.find import frame_of

__all__ = ["frame_of"]
