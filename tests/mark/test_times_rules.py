"""Every rule's own examples, run through the whole grammar."""

from __future__ import annotations

from datetime import date

import pytest

from secondsource.mark.times.find import RULES, read
from secondsource.mark.times.join import joined
from secondsource.mark.times.render import edtf
from secondsource.mark.times.rule import Rule

DAY = date(2019, 1, 3)
YES = [(rule, text, value) for rule in RULES for text, value in rule.yes]
NO = [(rule, text) for rule in RULES for text in rule.no]


@pytest.mark.parametrize(("rule", "marked", "value"), YES, ids=lambda x: x.name if isinstance(x, Rule) else str(x))
def test_a_rule_finds_its_examples(rule: Rule, marked: str, value: str) -> None:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    text = marked.replace("⟦", "").replace("⟧", "")
    found = {(f.start, f.end): f for f in joined(text, read(text, DAY))}
    assert (start, end) in found, [(text[a:b], f.rule) for (a, b), f in found.items()]
    reading = found[start, end].reading
    assert (edtf(reading.period) if reading.period and not reading.value else reading.value) == value
    assert found[start, end].rule == rule.name


@pytest.mark.parametrize(("rule", "text"), NO, ids=lambda x: x.name if isinstance(x, Rule) else str(x))
def test_a_rule_leaves_its_counter_examples_alone(rule: Rule, text: str) -> None:
    assert rule.name not in [f.rule for f in read(text, DAY)]


@pytest.mark.parametrize(("text", "found"), [("Sergeant Noon spoke.", 0), ("By Noon it rained.", 1)])
def test_somebody_called_noon_is_no_time(text: str, found: int) -> None:
    assert len(list(joined(text, read(text, DAY)))) == found
