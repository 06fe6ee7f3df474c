"""Rules for what is read against the report's day."""

from __future__ import annotations

from secondsource.language import calendar
from secondsource.mark.times import build_relative as build
from secondsource.mark.times.macros import any_of
from secondsource.mark.times.rule import Rule

_PAPERS = any_of(word.capitalize() for word in calendar.NAMED_BY_WEEKDAY)
_PLACE_OF_DAY = r"(?:(?:early|late|later|earlier) )?"
_CLOCK_BEFORE = rf"(?:@CLOCK,?(?: on)? )?{_PLACE_OF_DAY}"
_CLOCK_AFTER = r"(?:,? (?:at|around|about|shortly after|just before|by|shortly before) @CLOCK)?"

RULES = (
    Rule(
        "today",
        rf"(?P<name>the day before yesterday|the day after tomorrow|{_CLOCK_BEFORE}(?:today|tonight"
        rf"|yesterday|tomorrow)(?: @POD)?){_CLOCK_AFTER}",
        build.today,
        (
            ("The strike ended ⟦yesterday⟧.", "2019-01-02"),
            ("The strike ended ⟦yesterday afternoon⟧.", "2019-01-02"),
            ("It ended ⟦the day before yesterday⟧.", "2019-01-01"),
            ("It starts ⟦tomorrow night⟧.", "2019-01-04"),
        ),
        ("USA Today wrote it.", "on the Today show", "in Today FM"),
        left=r"(?<!\bas )\bof ",
        right=r" (?:show|programme|program)\b|-|'s (?:world|society|youth|generation|standards|children|terms)\b",
    ),
    Rule(
        "weekday",
        rf"{_CLOCK_BEFORE}(?:(?P<which>last|next|this past|past|this coming|this|coming) )?@WEEKDAY(?: @POD)?"
        rf"(?: of)?(?:,? (?P<week>last|this|next) week)?{_CLOCK_AFTER}",
        build.weekday,
        (
            ("Officials told lawmakers on ⟦Thursday⟧.", "2019-01-03"),
            ("The rally began ⟦late Friday⟧.", "2018-12-28"),
            ("Parliament will vote ⟦next Tuesday⟧.", "2019-01-08"),
            ("Parliament will vote on ⟦Monday⟧.", "2019-01-07"),
            ("⟦Wednesday of last week⟧", "2018-12-26"),
            ("He died ⟦Sunday night⟧.", "2018-12-30"),
            ("The page had drawn 3,000 likes by ⟦Sunday afternoon⟧.", "2018-12-30"),
            ("The union asked for an answer by ⟦Sunday⟧.", "2019-01-06"),
            ("They must pay by ⟦Sunday⟧.", "2019-01-06"),
            ("She was ordered to leave by ⟦Sunday⟧.", "2019-01-06"),
            ("A plan to drill off the coast was dropped on ⟦Monday⟧.", "2018-12-31"),
            ("Korvale plays at Orlen on ⟦Saturday⟧.", "2019-01-05"),
            ("The two ministers meet in Orlen on ⟦Saturday⟧.", "2019-01-05"),
            ("The envoy is flying to Orlen on ⟦Saturday⟧.", "2019-01-05"),
            ("Shops closed ahead of ⟦Saturday⟧'s march.", "2019-01-05"),
            ("Her deputy runs the office until ⟦Saturday⟧.", "2019-01-05"),
            ("Her deputy ran the office until ⟦Saturday⟧.", "2018-12-29"),
            ("On ⟦Saturday⟧ President Orlen spoke.", "2018-12-29"),
        ),
        (
            "They sang every Sunday.",
            "a Black Friday sale in the Sunday Times",
            "She told the Sunday Monitor so.",
            "the Friday Group of mayors",
            "Sunday Gazette readers wrote in.",
            "Mr. Friday sang.",
        ),
        left=r"\b(?:every|each|Black|Good|Easter|Super|Bloody|Palm|Ash|Cyber|Giving|M(?:r|rs|s)\.?) ",
        right=rf" (?-i:{_PAPERS})\b|s\b",
    ),
    Rule(
        "weekday and a week",
        r"@WEEKDAY(?P<count> week| fortnight)",
        build.weekday_and_weeks,
        (("The council votes on ⟦Monday week⟧.", "2019-01-14"), ("It opens ⟦Monday fortnight⟧.", "2019-01-21")),
        ("a Monday weekly", "They met on Monday weekends apart."),
        left=r"\b(?:every|each|a) ",
        right=r"[-'s]",
    ),
    Rule(
        "before last or after next",
        r"(?:the (?:@UNIT|@WEEKDAY)) (?P<which>before last|after next)",
        build.second_next,
        (
            ("He called ⟦the night before last⟧.", "2019-01-01"),
            ("He called ⟦the week before last⟧.", "2018-12-17/2018-12-23"),
            ("They met in ⟦the year before last⟧.", "2017"),
            ("He called ⟦the Monday before last⟧.", "2018-12-24"),
            ("It opens ⟦the month after next⟧.", "2019-03"),
            ("It opens ⟦the Monday after next⟧.", "2019-01-14"),
        ),
        ("The night before last year's vote he called.", "the week after next spring"),
        right=r" (?:@ONEUNIT|@SEASON|@MONTH|@WEEKDAY)|'s",
    ),
    Rule(
        "a week from weekday",
        r"(?P<count>a|two|three|four) weeks? (?P<side>from|after|on|last|ago(?: on)?|past) (?:next )?@WEEKDAY",
        build.from_weekday,
        (
            ("The trial opens ⟦a week from Monday⟧.", "2019-01-14"),
            ("The trial opens ⟦a week on Monday⟧.", "2019-01-14"),
            ("The trial opened ⟦a week last Monday⟧.", "2018-12-24"),
            ("The trial opened ⟦two weeks ago Monday⟧.", "2018-12-17"),
        ),
    ),
    Rule(
        "last or next unit",
        r"(?:(?P<half>earlier|later) )?@PARTNAME?(?P<which>(?:the )?(?:current|coming)|last|next"
        r"|this|this past|this coming) @ONEUNIT",
        # left: "the next day" is read against the text, "his last year" is none of the calendar's
        build.step,
        (
            ("It happened ⟦last month⟧.", "2018-12"),
            ("He left ⟦early last month⟧.", "2018-12-01/2018-12-10"),
            ("⟦next year⟧", "2020"),
            ("⟦last weekend⟧", "2018-12-29/2018-12-30"),
            ("⟦the end of last year⟧", "2018-12"),
            ("⟦earlier this week⟧", "2018-12-31/2019-01-03"),
        ),
        (
            "At last years of work paid.",
            "this day in history",
            "He fled the next night.",
            "his last year at school",
            "They mourn to this day.",
        ),
        left=r"\b(?:to|the|an?|every|each|his|her|their|its|our|my|your) ",
        right=r"s\b|-old|-long| (?:old|long|in history)\b",
    ),
    Rule(
        "this morning",
        rf"{_PLACE_OF_DAY}(?P<which>this) (?:morning|afternoon|evening)",
        build.this_morning,
        (("He left ⟦this morning⟧.", "2019-01-03"),),
        right=r"'s (?:not|all)\b",
    ),
    Rule(
        "last night",
        rf"{_PLACE_OF_DAY}(?P<which>last) (?:night|evening)",
        build.this_morning,
        (("He left ⟦last night⟧.", "2019-01-02"),),
    ),
    Rule(
        "edge of the unit",
        r"(?P<part>@EDGE) the (?P<unit>week|month|year|decade|century)",
        build.step,
        (
            ("It closes by ⟦the end of the month⟧.", "2019-01-25/2019-01-31"),
            ("It closes at ⟦the end of the year⟧.", "2019-12"),
        ),
        right=r" (?:of|that|in) |-",
    ),
    Rule(
        "week of a month",
        r"(?:the )?(?P<nth>first|second|third|fourth|last|final) week (?:of|in) "
        r"@MONTH(?:,? (?P<year>(?:19|20)\d\d))?",
        build.week_of_month,
        (("It opened in ⟦the second week of December⟧.", "2018-12-08/2018-12-14"),),
    ),
    Rule(
        "within the unit",
        r"(?P<half>earlier|later) in the (?P<unit>week|month|year|decade)",
        build.within,
        (("He fell ill ⟦earlier in the year⟧.", "2019-01-01/2019-01-03"),),
    ),
    Rule(
        "ago",
        r"@APPROX@BIGCOUNT (?:full |whole |short |long )?@UNIT(?P<half> and a half)? "
        r"(?:or (?:so|more) )?(?P<direction>ago|from now|hence)(?P<exact> today| to the day)?",
        build.ago,
        (
            ("They were told ⟦six weeks ago⟧.", "2018-11-19/2018-11-25"),
            ("It began ⟦two months ago⟧.", "2018-11"),
            ("⟦a year ago⟧", "2018"),
            ("⟦three days ago⟧", "2018-12-31"),
            ("⟦two and a half years ago⟧", "2016-07"),
            ("⟦a year and a half ago⟧", "2017-07"),
            ("He died ⟦20 years ago today⟧.", "1999-01-03"),
            ("⟦more than a decade ago⟧", "2003~/2010~"),
        ),
        ("long ago", "Years ago he sang."),
    ),
)
