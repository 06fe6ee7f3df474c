"""The API answers as its own description says, whatever is sent (Schemathesis)."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import response_schema_conformance, status_code_conformance

from secondsource import Library
from secondsource.web.app import app_of
from secondsource.web.guard import Gate

pytestmark = pytest.mark.slow
HERE = Gate(frozenset({"testserver"}))  # the name that Schemathesis asks for
CHECKS = [not_a_server_error, status_code_conformance, response_schema_conformance]
SENT = settings(
    max_examples=6,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def test_every_operation_keeps_what_its_description_says(filled: Path, tmp_path: Path) -> None:
    with Library(shutil.copy(filled, tmp_path / "desk.db")) as library:
        described = schemathesis.openapi.from_asgi("/api/openapi.json", app_of(library, HERE))
        operations = [found.ok() for found in described.get_all_operations()]
        assert len(operations) > 15
        for operation in operations:

            @SENT
            @given(case=operation.as_strategy())
            def keeps(case: Case) -> None:
                case.call_and_validate(checks=CHECKS)

            keeps()
