"""The version, and the version of the analysis: a change of results raises the second."""

__version__ = "0.1.0"
ANALYSIS_VERSION = "1"
