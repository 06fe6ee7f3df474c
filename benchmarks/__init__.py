"""Measurements: one small module for each data set, run with a path that the user gives."""
