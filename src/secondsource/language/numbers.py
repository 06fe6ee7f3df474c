"""Number words: exact, vague, and the hedges that widen a number."""

from __future__ import annotations

ONES = "one two three four five six seven eight nine".split()
TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
    "dozen": 12,
    "score": 20,
    "mn": 1_000_000,
    "mln": 1_000_000,
    "m": 1_000_000,
    "bn": 1_000_000_000,
    "bln": 1_000_000_000,
    "b": 1_000_000_000,
    "tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000,
    "k": 1_000,
}
# How many a vague word can mean; an open end is None.
VAGUE: dict[str, tuple[int, int | None]] = {
    "a couple": (2, 2),
    "couple": (2, 2),
    "a few": (2, 8),
    "few": (2, 8),
    "several": (3, 9),
    "a handful": (2, 9),
    "a number": (2, None),
    "many": (3, None),
    "numerous": (3, None),
    "multiple": (2, None),
    "various": (2, None),
    "countless": (20, None),
    "dozens": (24, 99),
    "scores": (40, None),
    "tens": (20, 99),
    "hundreds": (200, 999),
    "thousands": (2_000, 9_999),
    "millions": (2_000_000, 999_999_999),
    "billions": (2_000_000_000, 999_999_999_999),
    "tens of thousands": (20_000, 99_999),
    "hundreds of thousands": (200_000, 999_999),
    "tens of millions": (20_000_000, 99_999_999),
    "hundreds of millions": (200_000_000, 999_999_999),
    "dozens of thousands": (24_000, 99_999),
    "thousands of millions": (2_000_000_000, 9_999_999_999),
}
NOBODY = ("no one", "nobody", "none", "no-one", "zero")
FRACTIONS = {
    "half": 1 / 2,
    "a half": 1 / 2,
    "one-half": 1 / 2,
    "a third": 1 / 3,
    "one-third": 1 / 3,
    "one third": 1 / 3,
    "two-thirds": 2 / 3,
    "two thirds": 2 / 3,
    "a quarter": 1 / 4,
    "one-quarter": 1 / 4,
    "one quarter": 1 / 4,
    "three-quarters": 3 / 4,
    "three quarters": 3 / 4,
    "a fifth": 1 / 5,
    "one-fifth": 1 / 5,
    "two-fifths": 2 / 5,
    "three-fifths": 3 / 5,
    "four-fifths": 4 / 5,
    "a tenth": 1 / 10,
    "one-tenth": 1 / 10,
}
# Hedges, by what they do to the number n.
AT_LEAST = (
    "at least",
    "no fewer than",
    "no less than",
    "not less than",
    "not fewer than",
    "a minimum of",
    "upwards of",
    "upward of",
)
ABOVE = (
    "more than",
    "greater than",
    "over",
    "above",
    "in excess of",
    "exceeding",
    "well over",
    "just over",
    "north of",
)
AT_MOST = (
    "up to",
    "as many as",
    "as much as",
    "at most",
    "at the most",
    "a maximum of",
    "no more than",
    "not more than",
)
BELOW = ("fewer than", "less than", "under", "below", "just under", "well under")
NEARLY = ("nearly", "almost", "close to", "close on")
AROUND = (
    "about",
    "around",
    "approximately",
    "approx.",
    "roughly",
    "some",
    "an estimated",
    "estimated",
    "circa",
    "an average of",
)
AFTER_AT_LEAST = ("or more", "at least", "or above", "or older", "or higher", "and over", "plus", "and counting")
AFTER_AT_MOST = ("or fewer", "or less", "at most", "or under", "or younger", "or below")
AFTER_AROUND = ("or so", "odd", "-odd", "approximately", "or thereabouts")
