"""Rules for stretches with names of their own: quarters, halves, seasons, decades, centuries, holidays."""

from __future__ import annotations

from secondsource.language import calendar
from secondsource.mark.times import build_periods as build
from secondsource.mark.times.macros import after
from secondsource.mark.times.rule import Rule

OF_YEAR = (
    r"(?:,? (?:of )?(?:the )?(?:(?:fiscal|financial|calendar) (?:year )?)?(?:year )?(?P<year>(?:19|20)\d\d)"
    r"|,? (?:of )?(?P<whichyear>last|this|next|the previous|the same|the current) year)"
)
_LEAD_YEAR = r"(?:(?P<leadyear>(?:19|20)\d\d)(?:'s)? |(?P<leadwhich>last|this|next) year's )?"
_HARM = "|".join(calendar.HARM_WORDS)

RULES = (
    Rule(
        "quarter",
        rf"(?:the )?@PARTNAME?{_LEAD_YEAR}(?:(?P<fiscal>fiscal|financial)[- ])?@QUARTER[- ](?:fiscal[- ])?quarter"
        rf"{OF_YEAR}?",
        build.quarter,
        (
            ("Sales rose in ⟦the third quarter of 2017⟧.", "2017-07/2017-09"),
            ("Sales rose in ⟦the fourth quarter⟧.", "2018-10/2018-12"),
            ("a ⟦fourth-quarter⟧ loss", "2018-10/2018-12"),
            ("in ⟦the 2016 third quarter⟧", "2016-07/2016-09"),
            ("⟦last year's first quarter⟧", "2018-01/2018-03"),
        ),
        ("He scored twice in the third quarter.",),
        right=r" (?:of (?:an?|the)|mile|moon|century)\b|s\b",
    ),
    Rule(
        "short quarter",
        r"Q(?P<quarter>[1-4])(?: (?:of )?|-|/)(?P<year>(?:19|20)\d\d)",
        build.quarter,
        (("Output in ⟦Q2 2018⟧ fell.", "2018-04/2018-06"),),
    ),
    Rule(
        "reported quarter",
        r"(?:the )?(?P<which>latest|same|year-ago|year-earlier|comparable|corresponding|prior-year|year-before)"
        r"(?: year-ago| year-earlier)? (?:@QUARTER )?(?:quarter|period|three months)"
        r"(?P<lastyear> (?:of )?(?:last year|a year (?:ago|earlier)))?|(?P<bare>year-ago|year-earlier)"
        r"|(?P<lastyears>last year's) (?:quarter|period)"
        r"|(?:(?<=\bin )|(?<=\bfor ))the (?:quarter|period)",
        build.reported_quarter,
        (("Profit in the third quarter of 2018 rose. In ⟦the year-ago period⟧ it fell.", "2017-07/2017-09"),),
        ("In the same period it fell.",),
    ),
    Rule(
        "half",
        rf"(?:the )?(?P<half>first|second) half{OF_YEAR}",
        build.half,
        (
            ("in ⟦the first half of 2018⟧", "2018-01/2018-06"),
            ("⟦the second half of last year⟧", "2018-07/2018-12"),
        ),
        ("They scored in the second half.",),
    ),
    Rule(
        "season of a year",
        rf"(?:the )?@PARTNAME?@SEASON{OF_YEAR}",
        build.season,
        (("in ⟦the summer of 2016⟧", "2016-06~/2016-08~"), ("⟦spring 2018⟧", "2018-03~/2018-05~")),
        ("Prices fall 2000 points.",),
        left=r"\b(?:will|to|would|could|may|might|prices|shares) ",
        right=r" (?:points|percent)\b",
    ),
    Rule(
        "season",
        r"@PARTNAME?(?P<which>last|next|this past|this) @SEASON",
        build.season,
        (("It closed ⟦last summer⟧.", "2018-06~/2018-08~"), ("They met ⟦this spring⟧.", "2019-03~/2019-05~")),
        ("last fall of the regime", "this fall in prices"),
        right=r" (?:of the|in (?:prices|demand|sales|the))\b",
    ),
    Rule(
        "the season",
        after("in", "since", "by", "until", "into", "during", "of")
        + r"(?:the )?(?:the |(?P<part>early |late ))@SEASON",
        build.season,
        (("They met in ⟦the autumn⟧.", "2018-09~/2018-11~"),),
        (
            "in the fall of Rome",
            "in the fall from power",
            "She was badly hurt in the fall.",
            "the boy who died in the fall",
        ),
        left=rf"\b(?:{_HARM})\b[^.;]{{0,20}}",  # "the fall" after harm is a tumble
        right=r" (?:of|from|in)\b",
    ),
    Rule(
        "decade",
        r"(?:the )?@PARTNAME?(?:the )?'?(?P<decade>(?:1[5-9]|20)\d0'?s|(?<=')[2-9]0s)",
        build.decade,
        (
            ("It was built in ⟦the 1970s⟧.", "1970/1979"),
            ("in ⟦the late 1990s⟧", "1996/1999"),
            ("⟦the '80s⟧", "1980/1989"),
        ),
        ("A man in his 70s sang.", "temperatures in the 80s"),
        left=r"\b(?:his|her|their|my) ",
    ),
    Rule(
        "decade in words",
        r"the @PARTNAME?(?:nineteen[- ])?(?P<decade>twenties|thirties|forties|fifties"
        r"|sixties|seventies|eighties|nineties)",
        build.decade,
        (("a band of ⟦the sixties⟧", "1960/1969"),),
        ("a man in his sixties", "temperatures in the nineties"),
        left=r"temperatures? (?:in|into) |highs? in ",
    ),
    Rule(
        "century",
        r"(?:the )?@PARTNAME?@ORDINAL[- ]century",
        build.century,
        (("a house of ⟦the 19th century⟧", "1800/1899"), ("a ⟦17th-century⟧ map", "1600/1699")),
    ),
    Rule(
        "holiday",
        rf"(?:(?P<which>last|next|this) )?@HOLIDAY(?:{OF_YEAR}| in (?P<inyear>(?:19|20)\d\d))?",
        build.holiday,
        (
            ("They vanished on ⟦New Year's Eve⟧.", "2018-12-31"),
            ("It fell on ⟦Easter Sunday 2018⟧.", "2018-04-01"),
            ("He was freed before ⟦Christmas⟧.", "2018-12-25"),
            ("⟦last Thanksgiving⟧", "2018-11-22"),
            ("They married on ⟦Valentine's Day in 2012⟧.", "2012-02-14"),
            ("the ⟦Boxing Day⟧ tsunami in 2004", "2004-12-26"),
        ),
        ("Christmas Island lies far out.", "the Black Friday agreement", "a Christmas tree", "Easter Egg"),
        left=r"\b(?:a|an|every|each|Merry|Happy|White) ",
        right=r" (?-i:[A-Z])| (?:tree|card|present|carol|gift|party|dinner|dish|meal|market|shopping|season|sale|"
        r"holiday|decoration|song|light|cake|pudding|agreement|accord|egg|bunny|bonus|break|parade|service|mass"
        r"|turkey|costume)s?\b",
    ),
    Rule(
        "edge of the year",
        r"(?:year's end|year[- ]end|the year's end)",
        build.edge_of_year,
        (("It will close by ⟦year-end⟧.", "2019-12"),),
        right=r" \d| (?:bonus|rally|review)",
    ),
    Rule(
        "the weekend",
        after("over", "during", "at", "on", "ahead of") + "the weekend",
        build.the_weekend,
        (
            ("They met over ⟦the weekend⟧.", "2018-12-29/2018-12-30"),
            ("They are planning to meet over ⟦the weekend⟧.", "2019-01-05/2019-01-06"),
        ),
        ("They love the weekend.",),
    ),
)
