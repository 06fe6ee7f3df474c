"""A dossier built by hand about an event that never was: a ferry fire, told by four outlets."""

from __future__ import annotations

from secondsource.model import (
    Aspect,
    Attribution,
    AttributionKind,
    Change,
    ChangeKind,
    Claim,
    ClaimKind,
    Copy,
    Dated,
    DateEvidence,
    Difference,
    Dossier,
    Entity,
    Fact,
    Finding,
    FindingKind,
    Furniture,
    FurnitureKind,
    Marked,
    Moment,
    Name,
    NameKind,
    Origin,
    OriginKind,
    Outsider,
    Problem,
    Relation,
    Report,
    Revision,
    Sentence,
    Severity,
    Slot,
    SlotKind,
    Span,
    Status,
    Time,
    TimeType,
    Trace,
    Version,
)

HARBOUR = """Ferry burns off Tarnholm
A fire broke out on the ferry Osprey Dawn on Monday night, the Tarnholm coastguard said.
At least 12 people were taken to hospital, said harbour master Ilse Brandt.
The cause is not known, Brandt said.
Read more: ten ferries that never sailed
"""
HARBOUR_LATER = """Ferry burns off Tarnholm
A fire broke out on the ferry Osprey Dawn on Monday night, the Tarnholm coastguard said.
17 people were taken to hospital, said harbour master Ilse Brandt.
A crew member told the paper that the engine room alarm had been switched off.
"""
GAZETTE = """Blaze aboard Osprey Dawn
The Osprey Dawn caught fire shortly before midnight on Monday, passenger Tomas Reuel said.
The ferry's owner, Nordlys Lines, denied that an alarm had been switched off.
In 2011 the company's ferry Heron burned in the same strait.
"""
BAKERY = """Bread prices rise
A loaf now costs more than ever in Tarnholm.
"""


def report(
    name: str, text: str, publisher: str | None = None, day: str | None = None, furniture: str = ""
) -> Report:
    """Build a report; `furniture` is a line of its text that does not belong to the body."""
    cut = text.find(furniture) if furniture else len(text)
    marks = (Furniture(cut, len(text), FurnitureKind.LINKS),) if furniture else ()
    return Report(
        name,
        text,
        title=text.split("\n")[0] or None,
        publisher=publisher,
        published=Dated(day, DateEvidence.METADATA, "date_publish") if day else None,
        body=((0, cut),) if cut else (),
        furniture=marks,
    )


def span_of(of: Report, words: str) -> Span:
    """Give the span of words that occur in a report."""
    start = of.text.index(words)
    return of.span(start, start + len(words))


def marked(of: Report, *claims: Claim, attributions: tuple[Attribution, ...] = ()) -> Marked:
    """Build the marks of a report: every line of its body is a sentence."""
    sentences = []
    position = 0
    for number, line in enumerate(of.text.split("\n")):
        if line and of.in_body(position, position + len(line)):
            span = of.span(position, position + len(line))
            sentences.append(Sentence(span, len(sentences), number, number == 0, ()))
        position += len(line) + 1
    names = tuple(Name(span_of(of, n), NameKind.OTHER) for n in ("Osprey Dawn",) if n in of.text)
    times = tuple(
        Time(span_of(of, t), "2031-03-03", TimeType.DATE, "the report's day", "2031-03-03", "2031-03-03")
        for t in ("Monday",)
        if t in of.text
    )
    return Marked(of, tuple(sentences), names, times, (), attributions, claims)


def claim(name: str, of: Report, words: str, attribution: str | None = None, *slots: Slot) -> Claim:
    """Build a claim with an id of your choice."""
    return Claim(name, span_of(of, words), 0, ClaimKind.CLAUSE, (), slots=slots, attribution=attribution)


def said(name: str, of: Report, content: str, cue: str, source: str) -> Attribution:
    """Build an indirect attribution."""
    return Attribution(
        name, span_of(of, content), span_of(of, cue), span_of(of, source), None, False, AttributionKind.INDIRECT
    )


def fact(name: str, statement: str, status: Status, claims: str, origins: str, least: int, most: int) -> Fact:
    """Build a fact; claims and origins are ids with blanks between."""
    ids = tuple(claims.split())
    why = "two named origins" if least > 1 else "every report names the same origin"
    return Fact(
        name, statement, ids[0], status, ids, ids, tuple(origins.split()), least, most, False, 1.0, "2", why
    )


def ferry() -> Dossier:
    """Build the dossier."""
    early = report("10_harbour", HARBOUR, "Harbour News", "2031-03-04", furniture="Read more")
    later = report("11_harbour", HARBOUR_LATER, "Harbour News", "2031-03-05")
    rival = report("20_gazette", GAZETTE, "Strait Gazette", "2031-03-04")
    bread = report("30_bakery", BAKERY)
    fire = "A fire broke out on the ferry Osprey Dawn on Monday night"
    claims = {
        "c-fire-10": claim("c-fire-10", early, fire, "a-10"),
        "c-fire-11": claim("c-fire-11", later, fire),
        "c-fire-20": claim("c-fire-20", rival, "The Osprey Dawn caught fire shortly before midnight on Monday"),
        "c-hurt-10": claim(
            "c-hurt-10",
            early,
            "At least 12 people were taken to hospital",
            None,
            Slot(SlotKind.NUMBER, span_of(early, "12"), "12"),
        ),
        "c-hurt-11": claim("c-hurt-11", later, "17 people were taken to hospital"),
        "c-alarm-11": claim("c-alarm-11", later, "the engine room alarm had been switched off"),
        "c-alarm-20": claim("c-alarm-20", rival, "denied that an alarm had been switched off"),
        "c-heron-20": claim("c-heron-20", rival, "In 2011 the company's ferry Heron burned in the same strait"),
    }

    def of(one: Report) -> tuple[Claim, ...]:
        return tuple(c for c in claims.values() if c.span.report_id == one.id)

    piles = (
        marked(early, *of(early), attributions=(said("a-10", early, fire, "said", "the Tarnholm coastguard"),)),
        marked(later, *of(later)),
        marked(rival, *of(rival)),
        marked(bread),
    )
    return Dossier(
        event=(span_of(early, early.text.split("\n")[1]), span_of(rival, rival.text.split("\n")[1])),
        marked=piles,
        outsiders=(Outsider("30_bakery", "shares no name or rare word with the other reports"),),
        copies=(Copy("10_harbour", "11_harbour", 0.55, "same running text"),),
        revisions=(_revision(early, later),),
        entities=(
            Entity(
                "e-osprey",
                NameKind.OTHER,
                "Osprey Dawn",
                ("Osprey Dawn",),
                (span_of(early, "Osprey Dawn"), span_of(rival, "Osprey Dawn")),
            ),
        ),
        speakers=(),
        origins=_origins(),
        traces=_traces(),
        facts=(
            fact(
                "f-fire",
                fire,
                Status.CORROBORATED,
                "c-fire-10 c-fire-11 c-fire-20",
                "o-guard o-reuel",
                2,
                2,
            ),
            fact(
                "f-hurt", claims["c-hurt-10"].span.text, Status.DISPUTED, "c-hurt-10 c-hurt-11", "o-brandt", 1, 1
            ),
            fact("f-alarm", claims["c-alarm-11"].span.text, Status.DISPUTED, "c-alarm-11", "o-crew", 1, 2),
            fact("f-heron", claims["c-heron-20"].span.text, Status.SINGLE_SOURCE, "c-heron-20", "o-gazette", 1, 1),
        ),
        differences=_differences(claims),
        timeline=(
            Moment(
                "2031-03-03", "2031-03-03", "2031-03-03", fire, ("c-fire-10", "c-fire-20"), "day of 10_harbour"
            ),
            Moment(
                "2011", "2011-01-01", "2011-12-31", claims["c-heron-20"].span.text, ("c-heron-20",), "2011", True
            ),
        ),
        findings=(
            Finding(
                FindingKind.NOT_KNOWN,
                "The cause is not known",
                (span_of(early, "The cause is not known, Brandt said."),),
            ),
            Finding(
                FindingKind.DROPPED,
                "Harbour News no longer says that the cause is not known",
                (span_of(early, "The cause is not known"),),
            ),
        ),
        problems=(Problem("40_blank.txt", "empty", "the file is empty", "leave it out", Severity.LOST),),
    )


def _revision(early: Report, later: Report) -> Revision:
    hurt, now = early.text.split("\n")[2], later.text.split("\n")[2]
    return Revision(
        early.id,
        later.id,
        (
            Change(ChangeKind.REWORDED, span_of(early, hurt), span_of(later, now)),
            Change(ChangeKind.REMOVED, span_of(early, "The cause is not known, Brandt said."), None),
            Change(ChangeKind.ADDED, None, span_of(later, later.text.split("\n")[3])),
        ),
        "same outlet, a day later",
    )


def _origins() -> tuple[Origin, ...]:
    harbour = ("10_harbour", "11_harbour")
    return (
        Origin("o-guard", "Tarnholm coastguard", OriginKind.INSTITUTION, None, harbour, "named as the source"),
        Origin("o-brandt", "Ilse Brandt", OriginKind.PERSON, None, harbour),
        Origin("o-reuel", "Tomas Reuel", OriginKind.PERSON, None, ("20_gazette",)),
        Origin("o-crew", "a crew member (Harbour News)", OriginKind.UNNAMED, None, ("11_harbour",)),
        Origin("o-gazette", "Strait Gazette", OriginKind.OWN_REPORTING, None, ("20_gazette",)),
    )


def _traces() -> tuple[Trace, ...]:
    return (
        Trace("c-fire-10", "o-guard", ("Harbour News", "Coast Radio", "Tarnholm coastguard"), "citing"),
        Trace("c-fire-11", "o-guard", ("Harbour News", "Tarnholm coastguard"), "said"),
        Trace("c-fire-20", "o-reuel", ("Strait Gazette", "Tomas Reuel"), "said"),
        Trace("c-hurt-10", "o-brandt", ("Harbour News", "Ilse Brandt"), "said"),
        Trace("c-hurt-11", "o-brandt", ("Harbour News", "Ilse Brandt"), "said"),
        Trace("c-alarm-11", "o-crew", ("Harbour News", "a crew member"), "told"),
        Trace("c-heron-20", "o-gazette", ("Strait Gazette",), "own voice"),
    )


def _version(value: str, said: Claim, who: tuple[str, ...], origins: tuple[str, ...], differing: str) -> Version:
    at = said.span.start + said.span.text.index(differing)
    part = Span(said.span.report_id, at, at + len(differing), differing)
    return Version(value, (said.id,), who, origins, (said.span,), (part,))


def _differences(claims: dict[str, Claim]) -> tuple[Difference, ...]:
    alarm, denial = claims["c-alarm-11"], claims["c-alarm-20"]
    first, later = claims["c-hurt-10"], claims["c-hurt-11"]
    brandt = (("Ilse Brandt",), ("o-brandt",))
    return (
        Difference(
            "d-alarm",
            "Had the alarm been switched off?",
            Aspect.POLARITY,
            Relation.CONFLICT,
            (
                _version(
                    "it had been switched off", alarm, ("a crew member",), ("o-crew",), "had been switched off"
                ),
                _version("Nordlys Lines denies it", denial, (), (), "denied"),
            ),
            "the owner denies what a crew member says",
            2.0,
            "denied",
        ),
        Difference(
            "d-hurt",
            "How many people were taken to hospital?",
            Aspect.NUMBER,
            Relation.UPDATE,
            (
                _version("at least 12", first, *brandt, "At least 12"),
                _version("17", later, *brandt, "17"),
            ),
            "the later report gives the higher number",
            1.0,
            "hurt",
        ),
    )


def empty() -> Dossier:
    """Build a dossier without anything in it."""
    return Dossier((), (), (), (), (), (), (), (), (), (), (), (), (), ())
