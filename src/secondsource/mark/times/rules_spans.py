"""Rules for durations, sets and clock times."""

from __future__ import annotations

from secondsource.mark.times import build_spans as build
from secondsource.mark.times.macros import after
from secondsource.mark.times.rule import Rule

# An amount with a noun right after is no time: "two-day" is, "a 48-year-old" and "60 second-hand cars" are not.
_NO_TIME = r"[- ]olds?\b|-(?:ago|earlier)\b|[- ]hand\b| of age\b|-[a-z]+-old"
_NO_TIME += r"| (?:place|in command|most|largest|biggest|round|half|person|man|woman)\b"

RULES = (
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
