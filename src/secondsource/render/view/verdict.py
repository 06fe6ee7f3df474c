"""The two-source check: how much stands on independent origins, and why, before anything else on the page."""

from __future__ import annotations

from collections.abc import Iterator

from secondsource.model import Dossier, Fact, OriginKind, Relation, Status
from secondsource.render import limits
from secondsource.render.view.facts import NOTHING_CORROBORATED, carried_by, is_known
from secondsource.render.view.index import Index
from secondsource.render.view.page import Chip, Line, Section, Tone
from secondsource.render.view.wording import LEFT, RIGHT
from secondsource.render.view.words import after_adverb, count, gathered_in, opening, origins_count

CENTRAL = 0.5  # of the rank of the first statement; below, a fact is a side matter


def verdict(dossier: Dossier, index: Index, known: Section) -> tuple[Line, ...]:
    """Give at most four lines: the tally, the main point's origins and why, and who stands behind many reports.

    `known` is the section that the tally counts, as it stands on the page.
    """
    if not dossier.facts:
        return ()
    return (_tally(dossier, known), *_main(dossier, index), *_behind(dossier, index))


def _tally(dossier: Dossier, known: Section) -> Line:
    firm, widely, *details = (len(p.lines) for p in known.parts)
    firm += sum(details)
    have = count(firm, "fact has", "facts have")
    said = [f"{have} two or more independent origins" if firm else NOTHING_CORROBORATED]
    if widely:
        said.append(f"{count(widely, 'fact')} in {limits.WIDELY_REPORTS} or more reports may rest on one")
    questions = len(dossier.differences)
    conflicts = sum(d.relation is Relation.CONFLICT for d in dossier.differences)
    which = f" ({count(conflicts, 'conflict')})" if conflicts else ""
    said.append(
        f"the accounts differ on {count(questions, 'question')}{which}" if questions else "no difference was found"
    )
    return Line("; ".join(said), chips=(Chip("two-source rule", Tone.GOOD if firm else Tone.WEAK),))


def _main(dossier: Dossier, index: Index) -> Iterator[Line]:
    """Give the fact that the event is about, with its origins."""
    if (fact := _central(dossier, index)) is not None:
        counted = "disputed" if fact.status is Status.DISPUTED else origins_count(fact.least, fact.most)
        yield Line(
            f"Main point: {LEFT}{opening(after_adverb(_bare(index.worded(fact.statement, fact.best))))}{RIGHT}, "
            f"in {carried_by(fact, index)}",
            chips=(Chip(counted, Tone.GOOD if is_known(fact) else Tone.WEAK),),
            note=gathered_in(index.told(fact.why)),
            refs=index.refs(fact.agreeing),
        )


def _central(dossier: Dossier, index: Index) -> Fact | None:
    """Give the first fact that is a statement and that two reports carry, or something like it.

    Facts come in order of rank: what several reports begin with and their headlines say stands above what many
    of them repeat word for word. Where the first that two carry is far below, the first of all; None where no fact
    is a statement.
    """
    stated = [f for f in dossier.facts if index.asserts(f.best)]
    near = (f for f in stated if f.rank >= CENTRAL * stated[0].rank)
    return next((f for f in near if len(index.reports_of(f.claims)) > 1), next(iter(stated), None))


def _bare(words: str) -> str:
    return words.strip(LEFT + RIGHT)


def _behind(dossier: Dossier, index: Index) -> Iterator[Line]:
    """Give the sources that stand behind many reports: each is one origin, however many print it."""
    used = count(len(dossier.used), "report")
    wide = [o for o in dossier.origins if len(o.reports) >= limits.WIDELY_REPORTS]
    ranked = sorted(wide, key=lambda o: (-len(o.reports), o.name, o.id))
    for origin in [o for o in ranked if o.kind is not OriginKind.OWN_REPORTING][: limits.BEHIND]:
        yield Line(
            f"Claims in {len(origin.reports)} of {used} come from {index.told(origin.name)}",
            chips=(Chip("one origin"),),
        )
