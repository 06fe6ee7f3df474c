"""The marking stage: one report in, its sentences, names, times, quantities, attributions and claims out."""

from __future__ import annotations

from collections.abc import Iterable

from secondsource.mark.attributions import find_attributions
from secondsource.mark.claims import find_claims
from secondsource.mark.names import find_names
from secondsource.mark.parse import parse as parse_body  # `mark.parse` stays the module
from secondsource.mark.parse import prepare as prepare_lines
from secondsource.mark.quantities import find_quantities
from secondsource.mark.times import find_times
from secondsource.mark.tolls import find_tolls
from secondsource.model import Marked, Name, NameKind, Report, Time
from secondsource.settings import MarkSettings

READ_LANGUAGES = ("en", "und")  # "und": too short to tell, read as English


def prepare(reports: Iterable[Report], settings: MarkSettings) -> None:
    """Parse the lines of reports that `mark` will ask for in batches, which takes half the time."""
    english = [r for r in reports if r.language in READ_LANGUAGES]
    prepare_lines(english, settings.language_model, settings.max_sentence_words)


def mark(report: Report, settings: MarkSettings) -> Marked:
    """Find every mark of one report's body, each kind in text order.

    A report in another language than English keeps none. Raises MissingModelError where the language
    model of the settings is not installed.
    """
    if report.language not in READ_LANGUAGES:
        return Marked(report)
    parsed = parse_body(report, settings.language_model, settings.max_sentence_words)
    sentences = parsed.sentences
    names = find_names(parsed)
    times = _outside(find_times(report), names)
    quantities = find_quantities(report, sentences, times)
    attributions = find_attributions(report, sentences, names, settings.acts)
    claims = find_claims(report, sentences, names, times, quantities, attributions)
    tolls = find_tolls(report, sentences, quantities)
    return Marked(report, sentences, names, times, quantities, attributions, claims, tolls)


def _outside(times: tuple[Time, ...], names: tuple[Name, ...]) -> tuple[Time, ...]:
    """Leave out times that are part of a longer name: `Jan Friday`, `the Spring Water Company`."""
    called = [n for n in names if " " in n.span.text and n.kind in (NameKind.PERSON, NameKind.ORGANISATION)]
    return tuple(t for t in times if not any(_begins(n, t) for n in called))


def _begins(name: Name, time: Time) -> bool:
    """Whether a time is the first words of a name, an article before it or not, or stands inside the name."""
    inside = name.span.start < time.span.end < name.span.end or name.span.covers(time.span)
    before = name.span.start - time.span.start
    article = before <= 0 or time.span.text[:before].strip().casefold() in ("the", "a")
    return inside and article and time.span != name.span
