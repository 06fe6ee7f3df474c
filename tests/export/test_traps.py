"""What the libraries of other tools do to ids, numbers and dates, and that our exports stand it."""

from __future__ import annotations

import io
import json
from datetime import date
from typing import Any

import pytest

from invented import ferry
from secondsource.export import export
from secondsource.model import content_id
from secondsource.render.contract import dossier_values

VALUES: dict[str, Any] = json.loads(json.dumps(dossier_values(ferry())))
FAR = {"value": "2040-01-01"}


def only(name: str, values: dict[str, Any] = VALUES) -> bytes:
    (file,) = export(values, name)
    return file.data


def test_gexf_keeps_the_keys_and_kinds_of_nodes() -> None:
    """networkx writes an attribute `id` in the place of the node's key, and loses one called `type`."""
    import networkx

    lost = networkx.DiGraph()
    lost.add_node("key", id="other", type="person")
    read = networkx.read_gexf(io.BytesIO("\n".join(networkx.generate_gexf(lost)).encode()))
    assert "type" not in read.nodes.get("key", {})

    graph = networkx.read_gexf(io.BytesIO(only("gexf")))
    held = {n: d["kind"] for n, d in graph.nodes(data=True) if d["role"] == "origin"}
    assert held == {o["id"]: o["kind"] for o in VALUES["origins"]}
    assert not {"id", "type"} & {key for _, data in graph.nodes(data=True) for key in data}


def test_follow_the_money_changes_no_value() -> None:
    """It rounds floats to two decimals, and what is no string may come back as another one."""
    from followthemoney import model

    for line in only("ftm").decode().splitlines():
        told = json.loads(line)
        assert all(isinstance(v, str) for values in told["properties"].values() for v in values)
        read = model.get_proxy(told).to_dict()
        assert {k: sorted(v) for k, v in read["properties"].items()} == {
            k: sorted(set(v)) for k, v in told["properties"].items()
        }


def test_ids_keep_their_parts_apart() -> None:
    """`make_id` joins parts bare: two records that differ become one entity."""
    from followthemoney import model

    one, other = model.make_entity("Article"), model.make_entity("Article")
    assert one.make_id("2024", "1", "11") == other.make_id("2024", "11", "1")
    assert content_id("article", "2024", "1", "11") != content_id("article", "2024", "11", "1")


def test_reports_stand_in_order_of_days_in_rdf() -> None:
    """rdflib compares by datatype first: a date-time of 2024 is later than any date."""
    import rdflib
    from rdflib.namespace import DCTERMS, XSD

    assert rdflib.Literal("2024-05-01T00:00:00", datatype=XSD.dateTime) > rdflib.Literal(
        "2030-01-01", datatype=XSD.date
    )

    last = {**VALUES["reports"][0], "published": FAR}
    values = {**VALUES, "reports": [last, *VALUES["reports"][1:]]}
    graph = rdflib.Graph().parse(data=only("prov", values), format="json-ld")
    days = list(graph.objects(predicate=DCTERMS.issued))
    assert {d.datatype for d in days} == {XSD.date}
    assert [d.toPython() for d in sorted(days)] == sorted(d.toPython() for d in days)
    assert max(days).toPython() == date(2040, 1, 1)


def test_prov_reads_every_agent_entity_and_attribution() -> None:
    """The library recurses without end on a plain date in PROV's own properties; ours stand in Dublin Core."""
    import rdflib
    from prov.model import ProvAgent, ProvAttribution, ProvDocument

    turtle = rdflib.Graph().parse(data=only("prov"), format="json-ld").serialize(format="turtle")
    read = ProvDocument.deserialize(content=turtle, format="rdf", rdf_format="turtle")
    agents = [r.label for r in read.get_records(ProvAgent)]
    assert sorted(agents) == sorted(o["name"] for o in VALUES["origins"])
    assert len(list(read.get_records(ProvAttribution))) == len(VALUES["traces"])


def test_every_day_is_read_by_the_edtf_library() -> None:
    """It refuses `+00:00`; an hour would have to end in Z, and ours are days."""
    import edtf

    with pytest.raises(edtf.parser.edtf_exceptions.EDTFParseException):
        edtf.parse_edtf("2024-05-01T10:00:00+00:00")

    days = [t["value"] for t in VALUES["times"] if t["type"] == "DATE"]
    days += [m["value"] for m in VALUES["timeline"]]
    days += [
        d["value"] for r in VALUES["reports"] for k in ("published", "modified", "fetched") if (d := r.get(k))
    ]
    assert len(days) > 5
    for day in [*days, "2026-02-04?", "2026-02~", "2026-02-01/2026-02-03", "../2026-02-03"]:
        assert edtf.parse_edtf(day)
