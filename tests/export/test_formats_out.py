"""Every exchange format is read back by a library that knows it; the dossier is invented."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

from invented import empty, ferry
from secondsource.errors import MissingExtraError, UsageError
from secondsource.export import FORMATS, Exported, export
from secondsource.export.frames import frames_of
from secondsource.render.contract import dossier_values

VALUES: dict[str, Any] = json.loads(json.dumps(dossier_values(ferry())))
EMPTY: dict[str, Any] = json.loads(json.dumps(dossier_values(empty())))


def only(name: str, values: dict[str, Any] = VALUES) -> bytes:
    (file,) = export(values, name)
    return file.data


def laid(files: tuple[Exported, ...], folder: Path) -> Path:
    for file in files:
        place = folder / file.name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(file.data)
    return folder


def with_words(text: str) -> dict[str, Any]:
    """The dossier with odd words in every place that a report's words can reach."""
    values: dict[str, Any] = json.loads(json.dumps(VALUES))
    for report in values["reports"]:
        report["title"] = report["publisher"] = text
    for key in ("facts", "origins", "entities"):
        for one in values[key]:
            for name in ("statement", "name"):
                if name in one:
                    one[name] = text
    for moment in values["timeline"]:
        moment["text"] = text
    return values


@pytest.mark.parametrize("name", sorted(FORMATS))
@pytest.mark.parametrize("values", [VALUES, EMPTY], ids=["ferry", "empty"])
def test_the_same_dossier_gives_the_same_bytes(name: str, values: dict[str, Any]) -> None:
    assert export(values, name) == export(values, name)


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_no_file_leaves_its_folder_or_holds_a_clock(name: str) -> None:
    files = export(with_words("../../etc"), name)
    assert len({f.name for f in files}) == len(files)
    for file in files:
        assert not file.name.startswith("/")
        assert ".." not in file.name.split("/")
        assert b"lastmodifieddate" not in file.data


def test_an_unknown_format_names_those_that_are_there() -> None:
    with pytest.raises(UsageError, match="wikipedia"):
        export(VALUES, "papyrus")


def test_a_missing_library_is_named_with_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "networkx", None)
    with pytest.raises(MissingExtraError, match=r"secondsource\[graph\]"):
        export(VALUES, "gexf")


def test_json_lines_are_objects_that_say_what_they_are() -> None:
    kinds = [json.loads(line)["kind"] for line in only("jsonl").decode().splitlines()]
    assert kinds.count("claim") == len(VALUES["claims"])
    assert kinds.count("report") == len(VALUES["reports"])
    assert kinds.count("difference") == len(VALUES["differences"])


def test_tables_read_back_with_every_claim() -> None:
    files = {f.name: f.data.decode() for f in export(VALUES, "csv")}
    rows = list(csv.DictReader(io.StringIO(files["claims.csv"], newline="")))
    texts = {r["id"]: r["text"] for r in VALUES["reports"]}
    assert len(rows) == len(VALUES["claims"])
    assert all(r["words"] == texts[r["report"]][int(r["start"]) : int(r["end"])] for r in rows)


def test_a_cell_is_never_a_formula() -> None:
    rows = [
        cell
        for file in export(with_words('=HYPERLINK("x")'), "csv")
        for row in csv.reader(io.StringIO(file.data.decode(), newline=""))
        for cell in row
    ]
    assert any("HYPERLINK" in cell for cell in rows)
    assert not [cell for cell in rows if cell.startswith(("=", "+", "-", "@"))]


def test_parquet_holds_the_rows_of_the_csv() -> None:
    import pyarrow.parquet

    tables = {f.name: pyarrow.parquet.read_table(io.BytesIO(f.data)) for f in export(VALUES, "parquet")}
    assert tables["claims.parquet"].num_rows == len(VALUES["claims"])
    assert tables["claims.parquet"].schema.field("start").type == "int64"


def test_a_parquet_column_without_values_still_has_a_type() -> None:
    import pyarrow.parquet

    values = {**VALUES, "reports": [{**r, "url": None} for r in VALUES["reports"]]}
    tables = {f.name: pyarrow.parquet.read_table(io.BytesIO(f.data)) for f in export(values, "parquet")}
    assert tables["reports.parquet"].schema.field("url").type == "string"


def test_frames_are_the_tables() -> None:
    frames = frames_of(VALUES)
    files = {f.name.removesuffix(".csv"): f.data.decode() for f in export(VALUES, "csv")}
    assert set(files) <= set(frames)
    for name, frame in frames.items():
        rows = list(csv.DictReader(io.StringIO(files.get(name, ""), newline="")))
        assert len(frame) == len(rows)
        assert not rows or list(frame.columns) == list(rows[0])
    claims = frames["claims"]
    assert (claims.end > claims.start).all()
    assert all(len(frame) == 0 for frame in frames_of(EMPTY).values())


def test_annotations_point_to_the_words() -> None:
    page = json.loads(only("annotation"))
    by_digest = {r["sha256"]: r["text"] for r in VALUES["reports"]}
    assert page["type"] == "AnnotationPage"
    assert len(page["items"]) == len(VALUES["claims"])
    for item in page["items"]:
        position, quotation = item["target"]["selector"]
        text = by_digest[item["target"]["state"]["value"].removeprefix("text-sha256: ")]
        assert text[position["start"] : position["end"]] == quotation["exact"]
        assert (quotation["prefix"] + quotation["exact"] + quotation["suffix"]) in text


def test_provenance_is_rdf() -> None:
    import rdflib

    graph = rdflib.Graph().parse(data=only("prov"), format="json-ld")
    prov = rdflib.Namespace("http://www.w3.org/ns/prov#")
    assert len(list(graph.subject_objects(prov.wasQuotedFrom))) == len(VALUES["claims"])
    assert len(list(graph.subject_objects(prov.wasAttributedTo))) == len(VALUES["traces"])
    labels = {str(o) for o in graph.objects(predicate=rdflib.RDFS.label)}
    assert {o["name"] for o in VALUES["origins"]} <= labels


def test_follow_the_money_entities_are_valid() -> None:
    from followthemoney import model

    entities = [model.get_proxy(json.loads(line)) for line in only("ftm").decode().splitlines()]
    for entity in entities:
        assert entity.schema.name in ("Article", "Person", "Organization", "Address", "Note")
        entity.schema.validate(entity.to_dict())
    assert len({e.id for e in entities}) == len(entities)
    articles = [e for e in entities if e.schema.name == "Article"]
    assert [e.first("bodyText") for e in articles] == [r["text"] for r in VALUES["reports"]]
    noted = {a for e in entities if e.schema.name == "Note" for a in e.get("entity")}
    assert noted <= {e.id for e in articles}


@pytest.mark.parametrize(("name", "reader"), [("graphml", "read_graphml"), ("gexf", "read_gexf")])
def test_graphs_keep_their_nodes_and_ways(name: str, reader: str) -> None:
    import networkx

    graph = getattr(networkx, reader)(io.BytesIO(only(name)))
    origins = {n for n, held in graph.nodes(data=True) if held["role"] == "origin"}
    assert origins == {o["id"] for o in VALUES["origins"]}
    assert {held["label"] for n, held in graph.nodes(data=True) if n in origins} == {
        o["name"] for o in VALUES["origins"]
    }
    assert sum(int(held["claims"]) for *_, held in graph.in_edges(_reports(graph), data=True)) == len(
        VALUES["traces"]
    )


@pytest.mark.parametrize("name", ["graphml", "gexf"])
def test_graphs_hold_no_character_that_xml_forbids(name: str) -> None:
    import xml.etree.ElementTree as ET

    assert ET.fromstring(only(name, with_words("a\x00b\x0bc\ufffe <d> & \ud800")))


def _reports(graph: Any) -> list[str]:
    return [n for n, held in graph.nodes(data=True) if held["role"] == "report"]


def test_claims_of_schema_org_carry_no_rating() -> None:
    page = json.loads(only("schemaorg"))
    assert [c["text"] for c in page["@graph"]] == [f["statement"] for f in VALUES["facts"]]
    assert {c["@type"] for c in page["@graph"]} == {"Claim"}
    assert b"Review" not in only("schemaorg")
    assert b"atingValue" not in only("schemaorg")


def test_the_timeline_keeps_its_days_and_shows_no_markup_of_reports() -> None:
    page = json.loads(only("timelinejs", with_words("<script>x</script>")))
    moments = [m for m in VALUES["timeline"] if m["first"]]
    assert [e["display_date"] for e in page["events"]] == [m["value"] for m in moments]
    for event, moment in zip(page["events"], moments, strict=True):
        day = event["start_date"]
        assert f"{day['year']:04}-{day['month']:02}-{day['day']:02}" == moment["first"]
        assert "<script" not in json.dumps(event)
    ids = [e["unique_id"] for e in page["events"]]
    assert len(set(ids)) == len(ids)


def test_wikitext_cites_and_lets_no_word_open_a_template() -> None:
    text = only("wikipedia", with_words("A}}|x=[[b]]<ref>'''c{{d")).decode()
    assert text.count("<ref>") == text.count("</ref>") == text.count("{{cite news ")
    assert "[[" not in text
    assert "'''" not in text
    for cited in re.findall(r"<ref>\{\{cite news (.*?)\}\}</ref>", text):
        assert "{{d" not in cited
    assert "Sources differ" in text


def test_wikitext_is_read_as_references_with_their_parts() -> None:
    import mwparserfromhell

    code = mwparserfromhell.parse(only("wikipedia").decode())
    cited = [t for t in code.filter_templates() if t.name.matches("cite news")]
    assert len(cited) == len(code.filter_tags(matches=lambda tag: tag.tag == "ref"))
    quoted = {str(t.get("quote").value) for t in cited}
    claims = {r["id"]: r["text"] for r in VALUES["reports"]}
    words = {claims[c["report"]][c["start"] : c["end"]] for c in VALUES["claims"]}
    assert quoted <= {mwparserfromhell.parse(w).strip_code() for w in words} | words
    assert all(t.has("title") and t.has("work") for t in cited)
    assert [str(h.title).strip() for h in code.filter_headings()] == [
        "Where sources differ",
        "Corroborated",
        "References",
    ]


def test_a_source_descriptor_is_there_for_each_origin_and_grades_nobody() -> None:
    text = only("sources").decode()
    assert text.count("Reliability: not judged") == len(VALUES["origins"])
    for origin in VALUES["origins"]:
        assert " ".join(origin["name"].split()) in text


def test_a_bag_is_complete_and_valid(tmp_path: Path) -> None:
    import bagit

    bag = bagit.Bag(str(laid(export(VALUES, "bagit"), tmp_path)))
    bag.validate()
    texts = {p.read_bytes().decode() for p in (tmp_path / "data/texts").iterdir()}
    assert texts == {r["text"] for r in VALUES["reports"]}


def test_a_crate_is_read_with_its_files(tmp_path: Path) -> None:
    from rocrate.rocrate import ROCrate

    crate = ROCrate(str(laid(export(VALUES, "rocrate"), tmp_path)))
    held = {e.id for e in crate.data_entities}
    assert held == {"dossier.json", *(f"texts/{r['sha256']}.txt" for r in VALUES["reports"])}
    assert json.loads((tmp_path / "dossier.json").read_text("utf-8")) == VALUES
