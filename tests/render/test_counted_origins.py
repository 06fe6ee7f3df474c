from __future__ import annotations

from dataclasses import replace

from invented import ferry
from secondsource.render.view import page_of


def test_a_line_names_the_origins_that_it_counts() -> None:
    """Of two origins that are counted as one, the line names the one that the fact keeps."""
    dossier = ferry()
    fact = dossier.facts[0]
    both = page_of(dossier).sections[0].parts[0].lines[0].note
    kept, *others = [o for o in dossier.origins if o.id in fact.origins]
    assert others
    assert all(o.name in both for o in (kept, *others))
    folded = replace(fact, origins=(kept.id,), most=1)
    line = page_of(replace(dossier, facts=(folded, *dossier.facts[1:]))).sections[0].parts[0].lines[0].note
    assert kept.name in line
    assert not any(o.name in line for o in others)


def test_a_line_never_names_fewer_origins_than_it_counts() -> None:
    dossier = ferry()
    fact = dossier.facts[0]
    kept, *others = [o for o in dossier.origins if o.id in fact.origins]
    unsure = replace(fact, origins=(kept.id,), least=1, most=1 + len(others), agreeing=fact.claims)
    line = page_of(replace(dossier, facts=(unsure,))).sections[0].parts[1].lines[0]
    assert all(o.name in line.note for o in (kept, *others))
