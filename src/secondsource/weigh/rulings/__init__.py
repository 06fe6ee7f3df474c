"""Analysts' decisions, replayed: what they change in linked reports, in what is independent, in grades."""

from secondsource.weigh.rulings.grades import graded
from secondsource.weigh.rulings.independence import NONE, Ruled, ruled
from secondsource.weigh.rulings.linked import replayed
from secondsource.weigh.rulings.told import OF_STORIES, told

__all__ = ["NONE", "OF_STORIES", "Ruled", "graded", "replayed", "ruled", "told"]
