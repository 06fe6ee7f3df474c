"""Rules for durations, sets, clock times and ranges written as one expression."""

from __future__ import annotations

from secondsource.mark.times import build_spans as build
from secondsource.mark.times.macros import after
from secondsource.mark.times.rule import Rule

_TO = r" ?(?:-|to|through|until|till|and) ?"
_BETWEEN = r"(?:(?:from|between) )?"
# An amount with a noun right after is no time: "two-day" is, "a 48-year-old" and "60 second-hand cars" are not.
_NO_TIME = r"[- ]olds?\b|-(?:ago|earlier)\b|[- ]hand\b| of age\b|-[a-z]+-old"
_NO_TIME += r"| (?:place|in command|most|largest|biggest|round|half|person|man|woman)\b"

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
    Rule(
        "duration",
        r"@APPROX@MANY[ -](?:full |whole |long |straight |consecutive |more |short )?@UNIT(?P<half> and a half)?",
        build.duration,
        (
            ("He was jailed for ⟦three years⟧.", "P3Y"),
            ("after ⟦20 minutes⟧", "PT20M"),
            ("a ⟦two-day⟧ visit", "P2D"),
        ),
        (
            "Jo, a 48-year-old diplomat",
            "She is 48 years old.",
            "He was 3 months old.",
            "$5 a year",
            "twice a day",
            "60 second-hand cars",
        ),
        right=_NO_TIME,
    ),
    Rule(
        "one unit",
        r"@APPROX(?P<count>an?) (?:full |whole |long )?@LONGUNIT(?P<half> and a half)?",
        build.duration,
        (("He was jailed for ⟦a year⟧.", "P1Y"), ("It took ⟦an hour⟧.", "PT1H")),
        (
            "It sells 500 cars a day.",
            "$5 a share a year",
            "twice a day",
            "What a day!",
            "a second time",
            "It was not a year.",
        ),
        left=r"\d[\d.,]*(?: ?%| \w+){0,2} "
        r"|\b(?:once|twice|times|percent|million|billion|not|what|such|quite|half) ",
        right=_NO_TIME,
    ),
    Rule(
        "vague duration",
        after("for", "in", "within", "after", "over")
        + r"(?:many |some )?(?P<unit>hours|days|weeks|months|years|decades|centuries)",
        build.duration,
        (("They had waited for ⟦decades⟧.", "PXDE"),),
        ("one of the days",),
        left=r"one ",
        right=r"-| (?:to come|of)\b",
    ),
    Rule(
        "past stretch",
        r"(?:the (?P<which>past|last|next|coming|previous|following)|(?P<bare>past|last|next)) @BIGCOUNT @UNIT",
        build.past_stretch,
        (("It grew over ⟦the past three decades⟧.", "P3DE"),),
    ),
    Rule(
        "past unit",
        r"the (?P<which>past|last|coming) (?P<unit>hour|day|week|month|year|decade|century)",
        build.past_stretch,
        (("It grew over ⟦the past year⟧.", "P1Y"),),
    ),
    Rule(
        "every",
        r"(?:every|each) (?:other |single )?(?:@WEEKDAY|@UNIT|@MONTH)(?: (?:morning|afternoon|evening|night))?",
        build.every,
        (("They pray ⟦every Friday⟧.", "XXXX-WXX-5"),),
    ),
    Rule(
        "per unit",
        r"(?:(?:once|twice|(?:three|four|five|six|several|many|\d+) times) )(?:an?|per|each|every) @UNIT",
        build.every,
        (("They train ⟦twice a week⟧.", "P1W"),),
    ),
    Rule(
        "weekdays",
        r"(?<=\bon )@WEEKDAYs",
        build.every,
        (("They pray on ⟦Fridays⟧.", "XXXX-WXX-5"),),
    ),
    Rule(
        "clock",
        r"(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap])(?:\.m\.|m\b)|(?P<word>noon|midnight))"
        r"(?:,? @ZONE)?",
        build.clock,
        (("Police came at ⟦10:30 p.m.⟧ and left.", "T22:30"), ("at ⟦noon⟧", "T12:00")),
        ("I am 5.", "the 3 amps"),
        left=r"high |midday ",
    ),
    Rule(
        "clock of 24 hours",
        after("at", "around", "about") + r"(?P<hour>[012]?\d):(?P<minute>[0-5]\d)(?: (?:@ZONE|hours|hrs))?",
        build.clock,
        (("Police came at ⟦22:30⟧.", "T22:30"),),
    ),
    Rule(
        "clock of four digits",
        r"(?P<hour>[012]\d)(?P<minute>[0-5]\d) (?:(?-i:GMT|UTC|[A-Z]{1,3}T)|hours|hrs)",
        build.clock,
        (("Police came at ⟦2230 GMT⟧.", "T22:30"),),
        ("It cost 2230 euros.",),
    ),
)
