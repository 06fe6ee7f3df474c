"""Rules for dates named on the calendar."""

from __future__ import annotations

from secondsource.language import calendar
from secondsource.mark.times import build_calendar as build
from secondsource.mark.times.macros import after
from secondsource.mark.times.rule import Rule

_THINGS = "|".join(t.replace(".", r"\.") for t in calendar.NUMBERED_THINGS)
_NOUNS = "|".join(calendar.COUNTED_NOUNS)
_STREETS = "|".join(calendar.STREET_WORDS)
_MAKES = "|".join(calendar.CAR_MAKES)
NOT_COUNTED = (
    rf" ?(?:%|(?:{_NOUNS})\b)|-[a-z\d]"
    rf"| (?-i:(?:{_MAKES})\b)| (?-i:(?:[A-Z]\w+ ){{1,3}}(?:{_STREETS})\b)"
)
NOT_NUMBERED = rf"(?-i:{_THINGS}|[A-Z]\w*-)[ ]?|\b(?:than|least|nearly|almost|over|some|those|these|up to) "
_AT = r"(?:(?:early |late )?@CLOCK,?(?: on)? )?(?:@ANYWEEKDAY(?: @POD)?,? (?:the )?|this )?"
_TIME = r"(?:,? (?:at|around|about|shortly after|just before|by) @CLOCK)?"

RULES = (
    Rule(
        "iso date",
        r"(?P<year>\d{4})-(?P<mon>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])",
        build.full_date,
        (("It was logged on ⟦2018-10-29⟧ in Porto.", "2018-10-29"),),
        ("Part number 2018-13-01 was recalled.",),
    ),
    Rule(
        "month day year",
        rf"{_AT}@PARTNAME?@MONTH (?:the )?@DAYNUM,? @YEAR{_TIME}",
        build.full_date,
        (("She left on ⟦Monday, Oct. 29, 2018⟧, friends said.", "2018-10-29"), ("⟦July 4th 1976⟧", "1976-07-04")),
        ("It may 3, 2000 times over.",),
    ),
    Rule(
        "day month year",
        rf"{_AT}(?:the )?@DAYNUM(?: of)?[ -]@MONTH,?[ -]@YEAR{_TIME}",
        build.full_date,
        (("The letter of ⟦3 March 2017⟧ was found.", "2017-03-03"), ("on ⟦the 1st of May, 2016⟧", "2016-05-01")),
    ),
    Rule(
        "day month short year",
        r"@DAYNUM(?P<dash>[-/. ])@MONTH(?P=dash)'?(?P<year>\d\d)",
        build.full_date,
        (("The bridge fell on ⟦19-Nov-12⟧.", "2012-11-19"), ("a letter of ⟦3/Mar/17⟧", "2017-03-03")),
        ("On 9 May 12 people came.", "from 3 March 10 to 20 boats sailed"),
        right=r"[ -][a-z]|,\d",
    ),
    Rule(
        "numeric date",
        r"(?P<one>\d{1,2})(?P<dash>[/.-])(?P<two>\d{1,2})(?P=dash)(?P<year>\d{4}|\d\d)",
        build.numeric_date,
        (("Filed ⟦29/10/2018⟧.", "2018-10-29"), ("Filed ⟦10/29/18⟧.", "2018-10-29")),
        ("Filed 03/04/2018.", "The score was 3-2-14.", "Filed 3/4/18 by one of two clerks."),
    ),
    Rule(
        "month day",
        rf"{_AT}@MONTH (?:the )?@DAYNUM(?: @POD)?(?:,? (?:of )?(?P<which>last|this|next) year)?{_TIME}",
        build.month_day,
        (
            ("They last met ⟦Oct. 29⟧.", "2018-10-29"),
            ("The hearing is set for ⟦March 4⟧.", "2019-03-04"),
            ("It opened on ⟦Saturday, May 12⟧.", "2018-05-12"),
            ("⟦10 p.m. on Dec. 24⟧", "2018-12-24"),
            ("the fire of ⟦June 12 last year⟧", "2018-06-12"),
        ),
        ("May 12 people enter?", "She wrote March 4,000 times."),
        right=rf"[-]?(?:{_NOUNS})\b|,\d| (?:{_NOUNS})\b",
    ),
    Rule(
        "day month",
        rf"{_AT}(?:the )?@DAYNUM(?: of)? @MONTH(?: @POD)?(?:,? (?:of )?(?P<which>last|this|next) year)?{_TIME}",
        build.month_day,
        (("They last met on ⟦29 October⟧.", "2018-10-29"), ("until ⟦the 5th of February⟧", "2019-02-05")),
        ("At 29 May was elected.",),
        left=r"at |aged? ",
        right=r" (?-i:[A-Z][a-z]+) (?:said|says|was|is)\b",
    ),
    Rule(
        "month year",
        r"@PARTNAME?@MONTH,?(?: of)? @YEAR",
        build.month_year,
        (("He arrived in ⟦October 2017⟧.", "2017-10"), ("⟦late May 2016⟧", "2016-05-21/2016-05-31")),
        ("The March 1000 people joined.",),
        right=NOT_COUNTED,
    ),
    Rule(
        "month of that year",
        r"@PARTNAME?@MONTH(?: of)?,? (?P<which>last|this|next|the same|the previous) year",
        build.month_year,
        (
            ("Since ⟦late November last year⟧ nothing was heard.", "2018-11-21/2018-11-30"),
            ("in ⟦May of this year⟧", "2019-05"),
        ),
    ),
    Rule(
        "month",
        r"@PARTNAME?(?:(?P<which>last|next|this past|past|this coming|this) )?@MONTH",
        build.bare_month,
        (
            ("The term ended in ⟦November⟧.", "2018-11"),
            ("His term, which was scheduled for ⟦late November⟧, ended.", "2018-11-21/2018-11-30"),
            ("The vote will be held in ⟦April⟧.", "2019-04"),
            ("⟦last January⟧", "2018-01"),
        ),
        ("May reports by April Ames said March on Main.", "It may rain.", "Then Ms. May spoke, and in May left."),
    ),
    Rule(
        "year",
        r"(?:the year )?@PARTNAME?@APPROX@YEAR",
        build.bare_year,
        (
            ("A colleague fled in ⟦2016⟧.", "2016"),
            ("By ⟦late 2017⟧ it was over.", "2017-09/2017-12"),
            ("the ⟦1996⟧ famine", "1996"),
        ),
        (
            "More than 2000 people fled.",
            "He lives at 1600 Cedar Grove Avenue.",
            "Flight 1976 was late.",
            "It cost $1999.",
            "A crowd of 1500 protesters",
            "at 2000 GMT",
            "1,995 votes",
        ),
        left=NOT_NUMBERED,
        right=NOT_COUNTED,
    ),
    Rule(
        "year in words",
        r"(?:the year )?@PARTNAME?(?:@MONTH )?(?P<century>nineteen|twenty)[ -]"
        r"(?P<year>@TEENS|@TENS(?:[ -]@ONES)?|oh[ -]@ONES)",
        build.year_in_words,
        (("That was in ⟦nineteen ninety-six⟧.", "1996"), ("in ⟦twenty sixteen⟧", "2016")),
        ("He counted nineteen or ninety.",),
    ),
    Rule(
        "short year",
        after("in", "of", "since", "from") + r"'(?P<year>\d\d)",
        build.short_year,
        (("back in ⟦'98⟧", "1998"),),
        ("the '90s", "He is '30 or so"),
        right=r"s\b|'",
    ),
)
