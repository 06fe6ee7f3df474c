"""Rules for what is read against a period that the text has named."""

from __future__ import annotations

from secondsource.mark.times import build_anchored as build
from secondsource.mark.times.rule import Rule

_NO_EVENT = r"(?=[.,;:]|\n|$)"  # "a day after the fall" needs the fall's day, which this stage does not know

RULES = (
    Rule(
        "later",
        rf"@APPROX@COUNT @UNIT (?P<direction>earlier|later|afterwards?|prior|before{_NO_EVENT}|after{_NO_EVENT})",
        build.later,
        (
            ("He came in October 2017, ⟦a month earlier⟧ than planned.", "2017-09"),
            ("They met Oct. 29. ⟦Two days later⟧ he was gone.", "2018-10-31"),
            ("Born in 1990. ⟦Six years later⟧ he left.", "1996"),
        ),
        ("He came in 2016, two years before the fall.", "Three hours later it rained."),
    ),
    Rule(
        "neighbour",
        r"the (?P<which>previous|following|preceding|next) (?:@ONEUNIT|@POD)"
        r"|the day (?P<side>before|after)(?=[.,;]|$)",
        build.beside,
        (("They met Oct. 29. ⟦The previous day⟧ he was ill.", "2018-10-28"),),
        ("The next day it rained.",),
        right=r"s\b",
    ),
    Rule(
        "that",
        r"(?:later |earlier |early |late )?(?:(?:that|the) (?:very )?same|that) (?:@ONEUNIT|@POD|@MONTH|@WEEKDAY)",
        build.that,
        (
            ("They met Oct. 29. Over lunch ⟦that day⟧ he wept.", "2018-10-29"),
            ("In October 2017 it rose, and fell ⟦the same year⟧.", "2017"),
        ),
        ("He said that day was bad.", "He knew that night falls."),
        right=r"s\b|-| (?:care|in|one)\b",
    ),
)
