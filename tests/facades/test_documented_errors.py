"""Docstrings of all facades name every error that the contract lists."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import pytest

import altegio
from altegio import facades
from generator.document import load, operations

CONTRACTS = sorted((Path(__file__).parents[2] / "openapi").glob("*/contract.yaml"))
#: Without 401, which means the same everywhere and is described on the page on errors.
ERRORS = {
    "400": "BadRequestError",
    "402": "LicenseExpiredError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
}


def documented() -> list[Any]:
    """Return each operation with the docstring of a method that calls it."""
    found = []
    for facade in filter(inspect.isclass, (getattr(facades, name) for name in facades.__all__)):
        for name, method in inspect.getmembers(facade, inspect.isfunction):
            text = inspect.getdoc(method) or ""
            found += [
                pytest.param(operation, text, id=f"{facade.__name__}.{name} {operation}")
                for operation in re.findall(r"Operation: ``(\w+)``", text)
            ]
    return found


@pytest.fixture(scope="module")
def statuses() -> dict[str, set[str]]:
    """Return the statuses that the contracts list, by operation."""
    return {
        name: {str(status) for status in node["responses"]}
        for contract in CONTRACTS
        for name, _, _, node in operations(load(contract))
    }


@pytest.mark.parametrize(("operation", "text"), documented())
def test_errors_of_the_contract_are_documented(
    operation: str, text: str, statuses: dict[str, set[str]]
) -> None:
    listed = {ERRORS[status] for status in statuses[operation] & ERRORS.keys()}
    raises = text.partition("\nRaises:\n")[2]

    assert {error for error in listed if f"    {error}: " not in raises} == set()


def test_no_operation_is_missing(statuses: dict[str, set[str]]) -> None:
    checked = {case.values[0] for case in documented()}
    assert {name for name in statuses if hasattr(altegio.operations, name)} - checked == set()
