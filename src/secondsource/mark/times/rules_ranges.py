"""Rules for ranges of days, months and years written as one expression."""

from __future__ import annotations

from secondsource.mark.times import build_ranges as build
from secondsource.mark.times.rule import Rule

_TO = r" ?(?:-|to|through|until|till|and) ?"
_BETWEEN = r"(?:(?:from|between) )?"

RULES = (
    Rule(
        "days of a month",
        rf"{_BETWEEN}(?:@ANYWEEKDAY,? )?@MONTH @DAYNUM ?(?:-|to|through|until|till) ?@OTHERDAY(?:,? @YEAR)?",
        build.day_range,
        (
            ("The fair ran ⟦Jan. 3-5⟧.", "2019-01-03/2019-01-05"),
            ("It lasted ⟦from May 3 to 7, 2018⟧.", "2018-05-03/2018-05-07"),
        ),
        ("It ended May 3-20 points down.",),
        right=r" (?:points|votes|percent)\b|-",
    ),
    Rule(
        "days of a month, between",
        r"between @MONTH @DAYNUM and @OTHERDAY(?:,? @YEAR)?",
        build.day_range,
        (("It happened ⟦between Oct. 3 and 7⟧.", "2018-10-03/2018-10-07"),),
    ),
    Rule(
        "days before a month",
        rf"{_BETWEEN}@DAYNUM{_TO}@OTHERDAY @MONTH(?:,? @YEAR)?",
        build.day_range,
        (("The fair ran ⟦3-5 January 2017⟧.", "2017-01-03/2017-01-05"),),
    ),
    Rule(
        "days of two months",
        rf"{_BETWEEN}@MONTH @DAYNUM{_TO}@OTHERMONTH @OTHERDAY,? @YEAR",
        build.day_range,
        (("They sailed ⟦from March 30 to April 2, 2018⟧.", "2018-03-30/2018-04-02"),),
    ),
    Rule(
        "days of two months, year to come",
        rf"{_BETWEEN}@MONTH @DAYNUM ?(?:-|to|through|until|till) ?@OTHERMONTH @OTHERDAY",
        build.day_range,
        (("They sailed ⟦from Oct. 30 to Nov. 2⟧.", "2018-10-30/2018-11-02"),),
    ),
    Rule(
        "months of a year",
        rf"(?:{_BETWEEN}@MONTH ?(?:-|to|through|until|till) ?@OTHERMONTH),?(?: of)? @YEAR",
        build.month_range,
        (("He was held ⟦from March to June 2017⟧.", "2017-03/2017-06"),),
        ("March and June 2017 were dry",),
    ),
    Rule(
        "months",
        r"from @MONTH (?:to|through|until|till) @OTHERMONTH",
        build.month_range,
        (("He was held ⟦from March to June⟧.", "2018-03/2018-06"),),
        right=r" \d",
    ),
    Rule(
        "years",
        r"(?:from )?@YEAR ?(?:-|to|through|until|till) ?@OTHERYEAR",
        build.year_range,
        (("He served ⟦from 2012 to 2016⟧.", "2012/2016"),),
        ("In 2012 and 2016 he lost.",),
        right=r" (?:people|votes|points)\b",
    ),
    Rule(
        "years, between",
        r"between @YEAR and @OTHERYEAR",
        build.year_range,
        (("It fell ⟦between 1990 and 1994⟧.", "1990/1994"),),
    ),
    Rule(
        "short years",
        r"(?P<year>(?:19|20)\d\d)[-/](?P<year2>\d\d)",
        build.year_range,
        (("the ⟦2016-17⟧ season", "2016/2017"),),
        right=r"[-/]\d",
    ),
    Rule(
        "week of",
        r"(?:the )?(?P<kind>week|weekend|night|morning|evening|afternoon|day) of "
        r"(?:@ANYWEEKDAY,? )?@MONTH @DAYNUM(?:,? @YEAR)?",
        build.week_of,
        (
            ("It began in ⟦the week of Oct. 29⟧.", "2018-10-29/2018-11-04"),
            ("on ⟦the night of Oct. 29⟧", "2018-10-29"),
        ),
    ),
)
