"""The words of a draft's claim that no report has, and those that a report's own word rules out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from secondsource.check.answers import Answer, Reply
from secondsource.check.known import Known
from secondsource.language.calendar import MONTHS, ORDINALS, WEEKDAYS
from secondsource.language.exclusive_roles import BROADER, EXCLUSIVE
from secondsource.language.kin import COLLECTIVE, KIN
from secondsource.language.lexicon import antonyms, classes
from secondsource.language.opposites import OPPOSITES
from secondsource.language.stopwords import STOPWORDS
from secondsource.model import Claim, DeviationKind, Polarity, Span, Word

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM"})
OPEN = frozenset({"child", "relative", "parent", "sibling", "partner", "spouse"}) | COLLECTIVE
CALENDAR = tuple(frozenset(f.casefold() for forms in table for f in forms) for table in (WEEKDAYS, MONTHS))
# One deed seen from two sides: who buys has somebody who sells.
CONVERSE = frozenset(map(frozenset, (("buy", "sell"), ("lend", "borrow"), ("give", "take"), ("teach", "learn"))))
NEGATING = ("un", "non", "dis")  # prefixes: "used" / "unused"
COVERED = 0.5  # of the common words; the rest is the draft's own wording
Told = Mapping[str, Span]  # lemma or form, case folded -> where a report has it


def word_answers(known: Known, claim: Claim, asked: Sequence[Claim]) -> Iterator[Answer]:
    """Say which words of a claim the reports rule out, and which names, ordinals or too many words they lack."""
    own = [
        w for w in known.own_words(claim) if firm(w) or (w.pos in CONTENT and w.lemma.casefold() not in STOPWORDS)
    ]
    told = told_words(known, (known.sentence(c).span for c in asked))
    around = told_words(known, (known.context(c) for c in asked))
    report = known.draft.report
    common: list[tuple[Span, bool]] = []
    for word in own:
        place, missing = report.span(word.start, word.end), not forms(word) & told.keys()
        rival = rival_of(word, told) if missing else None
        day = next((told[d] for d in told if missing and other_day(word.text.casefold(), d)), None)
        if day is not None:
            yield Answer(DeviationKind.TIME, place, Reply.OTHER, day)
        elif rival is not None and not negated(claim):
            yield Answer(DeviationKind.WORD, place, Reply.OTHER, rival)
        elif firm(word) and missing and not forms(word) & around.keys():
            yield Answer(DeviationKind.WORD, place, Reply.SILENT)
        elif not firm(word):
            common.append((place, missing and not related(word, told)))
    lacking = [place for place, missing in common if missing]
    if len(common) - len(lacking) < COVERED * len(common):
        yield Answer(DeviationKind.WORD, lacking[0], Reply.SILENT)


def told_words(known: Known, places: Iterator[Span]) -> Told:
    """Give the words of stretches of reports by lemma and form; of one word the first place."""
    found: dict[str, Span] = {}
    for place in places:
        report = known.marked[place.report_id].report
        for word in known.words_in(place):
            for form in forms(word):
                found.setdefault(form, report.span(word.start, word.end))
    return found


def forms(word: Word) -> frozenset[str]:
    """Give what a word may be found by: its lemma and its form."""
    return frozenset({word.lemma.casefold(), word.text.casefold()})


def firm(word: Word) -> bool:
    """Whether a word is no matter of wording: a name, or a place in an order ("the second largest")."""
    return word.pos == "PROPN" or word.text.casefold() in ORDINALS


def rival_of(word: Word, told: Told) -> Span | None:
    """Give the word of a report that rules a draft's word out: "alive" / "dead", "son" / "daughter"."""
    return next((place for theirs, place in told.items() if any(exclusive(m, theirs) for m in forms(word))), None)


def opposed_words(known: Known, claim: Claim, told: Claim) -> bool:
    """Whether a report's claim has a word that rules one of the draft's out: "not used" / "left unused"."""
    theirs = told_words(known, iter([told.span]))
    return any(rival_of(w, theirs) is not None for w in known.own_words(claim) if not forms(w) & theirs.keys())


def negated(claim: Claim) -> bool:
    """Whether a claim says that something is not so."""
    return claim.polarity is Polarity.NEGATIVE


def other_day(one: str, other: str) -> bool:
    """Whether two words name two weekdays, or two months."""
    return one != other and any({one, other} <= names for names in CALENDAR)


def exclusive(one: str, other: str) -> bool:
    """Whether two words cannot both be said of one thing or person."""
    pair = frozenset((one, other))
    kin = one != other and pair <= KIN and not pair & OPEN
    negated = any(a == prefix + b for a, b in ((one, other), (other, one)) for prefix in NEGATING)
    opposite = pair not in CONVERSE and (other in antonyms(one) or one in antonyms(other))
    return kin or negated or opposite or pair in OPPOSITES or pair in EXCLUSIVE


def related(word: Word, told: Told) -> bool:
    """Whether a report has a broader or narrower word for a draft's, or a verb of the same class."""
    mine = word.lemma.casefold()
    if word.pos == "VERB" and any(classes(mine) & classes(theirs) for theirs in told):
        return True
    return any(theirs in BROADER.get(mine, ()) or mine in BROADER.get(theirs, ()) for theirs in told)
