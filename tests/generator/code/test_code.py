"""Generated code of a small description: imports, types, calls and docstrings."""

import datetime as dt
import importlib
import inspect
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from altegio._calls.operation import Paging
from altegio._reading.decoding import decode
from generator.code.render import render
from tests.generator.small_api import SALON, SALON_WORDING, prepared


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package `salons` with the generated code of the small description on the SDK's core."""
    folder = tmp_path_factory.mktemp("code")
    package = folder / "salons"
    render(prepared(SALON, SALON_WORDING), package / "_generated")
    (package / "__init__.py").touch()
    return folder


@pytest.fixture(scope="module")
def salons(folder: Path) -> Iterator[Any]:
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module("salons._generated.api")
    finally:
        sys.path.remove(str(folder))


@pytest.fixture
def models(salons: Any) -> Any:
    return importlib.import_module("salons._generated.models")


def test_generated_code_type_checks(folder: Path) -> None:
    # With the project's options: an empty array may stand for a missing object.
    options = ["--strict", "--no-strict-equality", "--cache-dir", str(folder / "cache")]
    # In a separate process: mypy raises the recursion limit permanently.
    command = [sys.executable, "-m", "mypy", *options, "--config-file", "", str(folder / "salons")]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stderr) == (0, ""), checked.stdout


def test_a_function_builds_the_call(salons: Any) -> None:
    call = salons.get_record_list(5, 7, day=dt.date(2026, 11, 1), include=["goods", "client"])
    assert call.operation.method == "GET"
    assert call.path == "/company/5/staff/7/records"
    assert call.params == [
        ("include[]", "goods"),
        ("include[]", "client"),
        ("day", "2026-11-01"),
    ]


def test_an_operation_knows_the_form_of_its_answer(salons: Any, models: Any) -> None:
    operation = salons.get_record_list(5, 7, day=dt.date(2026, 11, 1)).operation
    assert operation.answer_type == list[models.Appointment]
    assert (operation.enveloped, operation.wrapped) == (True, True)
    assert operation.paging == Paging("query", "page", "count")
    assert operation.access == "user"


def test_a_file_is_read_as_bytes_with_the_partners_token(salons: Any) -> None:
    operation = salons.get_receipt(5).operation
    assert operation.binary
    assert operation.access == "partner"


def test_a_body_has_wire_names_and_the_repeated_path_values(salons: Any, models: Any) -> None:
    when = dt.datetime(2026, 11, 1, 10, 30, tzinfo=dt.UTC)
    body = models.AppointmentCreate(
        starts_at=when, services={13: 5}, comment=None, status=models.RecordStatus.DONE
    )
    assert salons.create_record(5, 7, body=body).json == {
        "staff_id": 7,
        "datetime": "2026-11-01T10:30:00Z",
        "services": {"13": 5},
        "comment": None,
        "status": 2,
    }


def test_a_missing_required_field_is_an_error(models: Any) -> None:
    with pytest.raises(TypeError, match="starts_at"):
        models.AppointmentCreate()


def test_an_answer_is_read_by_its_wire_names(salons: Any) -> None:
    call = salons.get_record_list(5, 7, day=dt.date(2026, 11, 1))
    answer = b"""[{"success": true, "meta": [], "data": [
        {"id": 1, "cost": 9.5, "client-note": "Hi", "staff": [], "company_id": 5, "status": 9,
         "children": [{"id": 2, "salon_id": 6, "staff": {"id": 3}}]}]}]"""
    (found,) = decode(call.operation, answer).data
    assert (found.id, found.cost, found.client_note, found.team_member) == (1, 9.5, "Hi", None)
    assert (found.location_id, found.status) == (5, 9)
    (child,) = found.children
    assert (child.id, child.location_id, child.team_member.id) == (2, 6, 3)


def test_a_docstring_describes_the_operation(salons: Any) -> None:
    assert inspect.getdoc(salons.get_record_list) == (
        "List the appointments of a team member.\n"
        "\n"
        'Newest first; any "quotes", a \\ and more.\n'
        "\n"
        "``GET /company/{location_id}/staff/{team_member_id}/records``\n"
        "\n"
        "Deprecated: No replacement in this SDK yet.\n"
        "\n"
        "Args:\n"
        "    include: What to send with them."
    )


def test_an_unknown_operation_or_model_is_a_clear_error(salons: Any, models: Any) -> None:
    with pytest.raises(AttributeError, match="there is no operation 'get_rekord'"):
        _ = salons.get_rekord
    with pytest.raises(AttributeError, match="there is no model 'Rekord'"):
        _ = models.Rekord


def test_no_generated_import_is_empty_or_unused(folder: Path) -> None:
    sources = [path.read_text() for path in (folder / "salons" / "_generated").rglob("*.py")]
    assert not any("\n    pass\n" in source for source in sources)
