"""Quantities: numbers with their hedges and units, as closed intervals."""

from secondsource.mark.quantities.find import find_quantities

__all__ = ["find_quantities"]
