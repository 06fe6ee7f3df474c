"""Known and single-source: facts with their independent origins."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from secondsource.model import ClaimKind, Dossier, Fact, SlotKind, Status
from secondsource.render import limits
from secondsource.render.view.echoes import fresh_first
from secondsource.render.view.index import Index
from secondsource.render.view.page import Chip, Line, Part, Section, Tone
from secondsource.render.view.words import count, gathered, gathered_in, listing, origins_count

NOTHING_CORROBORATED = "No fact has two origins that are surely independent"
NAMING = frozenset({SlotKind.PERSON, SlotKind.ORGANISATION, SlotKind.PLACE, SlotKind.RELATION})


def known(dossier: Dossier, index: Index) -> Section:
    """Give the facts of several origins, then those of one origin that many reports carry."""
    counted = (
        "copies, revisions and relays of one origin count once. Words in [brackets] come from the same sentence."
    )
    firm = [f for f in dossier.facts if is_known(f)]
    stated = [f for f in firm if index.asserts(f.best)]
    details = [f for f in firm if not index.asserts(f.best)]
    what = "What several independent origins say" if firm else NOTHING_CORROBORATED
    return Section(
        "known",
        "Known",
        f"{what}; {counted}",
        (
            fact_part(stated, index, limits.KNOWN),
            fact_part(
                [f for f in dossier.facts if is_widely_reported(f, index)],
                index,
                limits.WIDELY,
                "Widely reported, but from one origin, or it cannot be told",
                firm,
            ),
            *(
                [fact_part(details, index, limits.DETAILS, "Details: names, ages, descriptions")]
                if details
                else []
            ),
        ),
        f"{NOTHING_CORROBORATED}.",
    )


def single_source(dossier: Dossier, index: Index) -> Section:
    """Give the facts that rest on one origin, the most central first; those that say what is known come last."""
    firm = [f for f in dossier.facts if is_known(f)]
    widely = [f for f in dossier.facts if is_widely_reported(f, index)]
    alone = [f for f in dossier.facts if _rests_on_one(f) and not is_widely_reported(f, index)]
    return Section(
        "single",
        "Single-source",
        "What only one origin says, the most central first.",
        (fact_part(alone, index, limits.SINGLE, before=[*firm, *widely]),),
        "Nothing rests on one origin alone.",
    )


def is_known(fact: Fact) -> bool:
    """Whether two origins that are surely independent say so; a range that begins at one is not enough."""
    return fact.status is Status.CORROBORATED and fact.least > 1


def is_widely_reported(fact: Fact, index: Index) -> bool:
    """Whether many reports carry what may rest on one origin."""
    return _rests_on_one(fact) and len(index.reports_of(fact.agreeing)) >= limits.WIDELY_REPORTS


def _rests_on_one(fact: Fact) -> bool:
    return fact.status is not Status.DISPUTED and fact.least < 2


def fact_part(
    facts: Sequence[Fact], index: Index, limit: int, title: str = "", before: Sequence[Fact] = ()
) -> Part:
    """Give a line for each fact, with its origins.

    A fact that repeats an earlier one adds nothing, and one that does not say of whom cannot be read alone:
    they get no line; JSON has them. What is no statement (a name with an age, a thing with its side clause)
    comes last.
    """
    fresh, _ = fresh_first(
        facts, lambda f: f.claims, lambda f: f.statement, lambda _: "", index, before, lambda f: f.agreeing
    )
    fresh = sorted((f for f in fresh if not _names_nobody(f, index)), key=lambda f: not index.asserts(f.best))
    return Part(tuple(_line(f, index) for f in fresh), min(limit, len(fresh)), title)


def _names_nobody(fact: Fact, index: Index) -> bool:
    """Whether a line is a bare phrase that does not say of whom ("six years old")."""
    best = index.claims.get(fact.best)
    if best is None or best.kind is not ClaimKind.PHRASE or any(s.kind in NAMING for s in best.slots):
        return False
    return not index.worded(fact.statement, fact.best).startswith("[")


def _line(fact: Fact, index: Index) -> Line:
    chip = Chip(origins_count(fact.least, fact.most), Tone.GOOD if fact.least > 1 else Tone.WEAK)
    reports = carried_by(fact, index)
    names = listing(gathered(index.origin_names(_counted(fact, index))), limits.NAMES)
    return Line(
        index.worded(fact.statement, fact.best),
        chips=(chip,),
        note=f"{names} \N{MIDDLE DOT} {reports}" if names else reports,
        why=gathered_in(index.told(fact.why)),
        refs=index.refs(fact.agreeing),
        id=fact.id,
        dots=(fact.least, fact.most),
    )


def rest_of(facts: Sequence[Fact], shown: Collection[str], index: Index) -> Part:
    """Give the facts that have no line of their own: `shown` are the addresses of those that have one."""
    left = [f for f in facts if f.id not in shown]
    return Part(tuple(_line(f, index) for f in left), 0, "What repeats these lines, or cannot be read alone", True)


def carried_by(fact: Fact, index: Index) -> str:
    """Give how many reports say a fact, and how many say something like it."""
    others = len(index.reports_of(fact.claims)) - 1 if fact.loose else 0
    reports = count(len(index.reports_of(fact.agreeing)), "report")
    return f"{reports}, something like it in {others} more" if others else reports


def _counted(fact: Fact, index: Index) -> tuple[str, ...]:
    """Give the origins of the agreeing claims that the fact counts: of several that are one, the best known.

    Never fewer than it counts: one name beside "1-2 origins" tells nobody what cannot be told apart.
    """
    named = index.origins_of(fact.agreeing)
    kept = tuple(o for o in named if o in fact.origins)
    return kept if len(kept) >= fact.most else named
