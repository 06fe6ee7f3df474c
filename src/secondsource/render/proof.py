"""Proof of a dossier's JSON: the schema, every hash, every span, every id."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from secondsource.errors import DossierError
from secondsource.model import text_digest
from secondsource.render.made_ids import wrong_ids
from secondsource.render.remade import differing
from secondsource.render.seal import seal_of
from secondsource.render.strict import json_path, must_be_flat, step

Json = dict[str, Any]
OFFSETS = ("content", "cue", "source", "speaker_words", "subject", "modality_words")

POINTERS = (  # list, field that holds an id or several, list that they point into
    ("attributions", "speaker", "entities"),
    ("attributions", "parent", "attributions"),
    ("claims", "attribution", "attributions"),
    ("facts", "claims", "claims"),
    ("facts", "agreeing", "claims"),
    ("facts", "best", "claims"),
    ("facts", "origins", "origins"),
    ("origins", "entity", "entities"),
    ("origins", "reports", "reports"),
    ("traces", "claim", "claims"),
    ("traces", "origin", "origins"),
    ("timeline", "claims", "claims"),
    ("outsiders", "report_id", "reports"),
    ("revisions", "from", "reports"),
    ("revisions", "to", "reports"),
    ("copies", "from", "reports"),
    ("copies", "to", "reports"),
)


@dataclass(frozen=True, slots=True, order=True)
class Failure:
    """Something that does not hold in a dossier: `path` is its JSON path, as in `$.claims[3].end`.

    Printed it is one line, whatever the dossier's keys and values hold.
    """

    path: str
    reason: str

    def __str__(self) -> str:
        return "".join(c if c.isprintable() else " " for c in f"{self.path}: {self.reason}")


@lru_cache(maxsize=1)
def schema() -> Json:
    """Give the published JSON Schema (2020-12) of a dossier."""
    found: Json = json.loads(files("secondsource.render").joinpath("dossier.schema.json").read_text("utf-8"))
    return found


def must_fit_schema(values: Any) -> None:
    """Raise DossierError, with the JSON path, where values do not follow the schema."""
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match

    must_be_flat(values, "the dossier")
    error = best_match(Draft202012Validator(schema()).iter_errors(values))
    if error is not None:
        raise DossierError(json_path(error.absolute_path), error.message[:300])


def proved(values: Mapping[str, Any]) -> tuple[Failure, ...]:
    """Give everything that does not hold in a dossier that fits the schema, in order of its path.

    Proved are: each report's SHA-256; each span's bounds and, where the words stand beside it, the words;
    each id that something points to; that ids are unique within their list, and those of attributions, claims,
    facts and differences are what their content gives; the seal. Raises nothing, whatever further keys hold.
    """
    texts = {r["id"]: r["text"] for r in values["reports"]}
    checks = (_hashes(values), _spans("$", values, None, texts), _links(values), _twins(values), _ids(values))
    found = dict.fromkeys(failure for check in checks for failure in check)
    return (*found, *_seal(values))


def remade(values: Mapping[str, Any], made: Mapping[str, Any]) -> tuple[Failure, ...]:
    """Give every value that is not what the reports give now, of whatever list."""
    return tuple(Failure(path, reason) for path, reason in differing(values, made))


def spans_in(value: Any) -> int:
    """Give how many spans there are in values, further keys included."""
    if isinstance(value, list):
        return sum(map(spans_in, value))
    if isinstance(value, dict):
        return ("start" in value and "end" in value) + sum(map(spans_in, value.values()))
    return 0


def _ids(values: Mapping[str, Any]) -> Iterator[Failure]:
    for path, name in wrong_ids(values):
        yield Failure(path, f"{name!r} is not the id that its content gives")


def _seal(values: Mapping[str, Any]) -> Iterator[Failure]:
    told = values.get("secondsource", {}).get("seal")
    if told is None:
        yield Failure("$.secondsource.seal", "there is none, so nothing shows whether the dossier was altered")
    elif told != seal_of(values):
        yield Failure("$.secondsource.seal", "a value of the dossier was altered since it was written")


def compared(values: Mapping[str, Any], texts: Mapping[str, str]) -> tuple[Failure, ...]:
    """Give the reports whose text differs from `texts` (report id -> text as read now) or is not there."""
    out = []
    for place, report in enumerate(values["reports"]):
        path, name = f"$.reports[{place}]", report["id"]
        if name not in texts:
            out.append(Failure(path, f"report {name!r} was not found among the reports"))
        elif texts[name] != report["text"]:
            out.append(Failure(f"{path}.text", f"report {name!r} reads differently now"))
    return tuple(out)


def _hashes(values: Mapping[str, Any]) -> Iterator[Failure]:
    for place, report in enumerate(values["reports"]):
        if text_digest(report["text"]) != report["sha256"]:
            yield Failure(f"$.reports[{place}].sha256", f"is not the digest of the text of {report['id']!r}")


def _spans(path: str, value: Any, report: str | None, texts: Mapping[str, str]) -> Iterator[Failure]:
    """Walk the values; `report` is the one that bare [start, end] pairs belong to."""
    if isinstance(value, list):
        for place, one in enumerate(value):
            yield from _spans(f"{path}[{place}]", one, report, texts)
    elif isinstance(value, dict):
        own = value.get("id") if "sha256" in value and "text" in value else value.get("report")
        report = own if isinstance(own, str) else report
        yield from _here(path, value, report, texts)
        for key, one in value.items():
            if key == "changes" and {"from", "to"} <= set(value):
                yield from _changes(f"{path}.changes", value, texts)
            else:
                yield from _spans(path + step(key), one, report, texts)


def _here(path: str, value: Json, report: str | None, texts: Mapping[str, str]) -> Iterator[Failure]:
    if report is None:
        return
    if report not in texts:
        yield Failure(f"{path}.report", f"there is no report {report!r}")
        return
    text = texts[report]
    if "start" in value and "end" in value:
        words = value.get("text")
        if not _holds(value["start"], value["end"], text):
            yield Failure(f"{path}.end", f"[{value['start']}, {value['end']}) does not lie in {report!r}")
        elif words is not None and text[value["start"] : value["end"]] != words:
            yield Failure(f"{path}.text", f"these are not the words at that place of {report!r}")
    pairs = [(f"{path}.{key}", value[key]) for key in OFFSETS if isinstance(value.get(key), list)]
    body = value.get("body")
    pairs += [(f"{path}.body[{n}]", pair) for n, pair in enumerate(body if isinstance(body, list) else ())]
    yield from _pairs(pairs, report, text)


def _holds(start: Any, end: Any, text: str) -> bool:
    """Whether a span lies in a text; JSON's `3.0` is a whole number to the schema, but no place."""
    return isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= len(text)


def _pairs(pairs: list[tuple[str, Any]], report: str, text: str) -> Iterator[Failure]:
    for path, pair in pairs:
        if not (isinstance(pair, list) and len(pair) == 2 and _holds(pair[0], pair[1], text)):
            yield Failure(path, f"{pair!r:.60} does not lie in {report!r}")


def _changes(path: str, revision: Json, texts: Mapping[str, str]) -> Iterator[Failure]:
    changes = revision["changes"]
    for place, change in enumerate(changes if isinstance(changes, list) else ()):
        for side in ("from", "to"):
            report = revision[side]
            held = change.get(side) if isinstance(change, dict) else None
            if held is not None and isinstance(report, str) and report in texts:
                yield from _pairs([(f"{path}[{place}].{side}", held)], report, texts[report])


def _twins(values: Mapping[str, Any]) -> Iterator[Failure]:
    for key in ("reports", "entities", "attributions", "claims", "facts", "origins", "disputes", "differences"):
        seen: set[str] = set()
        for place, one in enumerate(values.get(key, ())):
            if one["id"] in seen:
                yield Failure(f"$.{key}[{place}].id", f"{one['id']!r} is there twice")
            seen.add(one["id"])


def _links(values: Mapping[str, Any]) -> Iterator[Failure]:
    known = {key: {one["id"] for one in values[key]} for key in values if _has_ids(values[key])}
    yield from _changed(values, known)
    for path, kind, name in _pointers(values):
        if name is not None and name not in known.get(kind, set()):
            yield Failure(path, f"there is no {name!r} among the {kind}")


def _changed(values: Mapping[str, Any], known: Mapping[str, set[str]]) -> Iterator[Failure]:
    """Give what an analyst's decision changed and is not there."""
    there = {one for kind in ("facts", "differences", "origins", "reports") for one in known.get(kind, ())}
    for place, one in enumerate(values.get("decisions", ())):
        for at, name in enumerate(one["changed"]):
            if name not in there:
                yield Failure(f"$.decisions[{place}].changed[{at}]", f"there is no {name!r} in the dossier")


def _has_ids(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict) and "id" in value[0]


def _pointers(values: Mapping[str, Any]) -> Iterator[tuple[str, str, str | None]]:
    """Give (path, list that is pointed into, id) of everything that points."""
    for layer in ("disputes", "differences"):
        for n, d in enumerate(values.get(layer, ())):
            for m, v in enumerate(d["versions"]):
                yield from _all(f"$.{layer}[{n}].versions[{m}]", v, "claims", "claims")
                yield from _all(f"$.{layer}[{n}].versions[{m}]", v, "origins", "origins")
    for key, field, kind in POINTERS:
        for n, one in enumerate(values.get(key, ())):
            yield from _all(f"$.{key}[{n}]", one, field, kind)


def _all(path: str, one: Json, field: str, kind: str) -> Iterator[tuple[str, str, str | None]]:
    """Give the ids of one field, be it one id or a list of them."""
    value = one.get(field)
    if isinstance(value, list):
        yield from ((f"{path}.{field}[{k}]", kind, name) for k, name in enumerate(value))
    else:
        yield f"{path}.{field}", kind, value
