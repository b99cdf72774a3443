"""Docstrings of the facades: they name every error that the contract lists."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from altegio import facades
from generator.document import load, operations

CONTRACT = Path(__file__).parents[2] / "openapi" / "b2b-v1" / "contract.yaml"
AREAS = (
    "appointments",
    "authentication",
    "client",
    "custom_fields",
    "gift_card",
    "loyalty",
    "membership",
    "notification",
    "promotion",
    "resources",
    "schedules",
    "slots",
    "tags",
    "visits",
    "services",
    "service_categories",
    "team_members",
    "salary",
    "settings",
    "booking_widgets",
    "images",
    "messages",
    "reviews",
    "users",
    "analytics",
    "promotion_figures",
)
ERRORS = {
    "400": "BadRequestError",
    "402": "LicenseExpiredError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
}


def documented() -> list[Any]:
    """Each operation of these facades with the docstring of its method."""
    found = []
    for facade in (getattr(facades, name) for name in facades.__all__):
        if facade.__module__.rpartition(".")[2].startswith(AREAS):
            for name, method in vars(facade).items():
                text = inspect.getdoc(method) or ""
                found += [
                    pytest.param(operation, text, id=f"{facade.__name__}.{name} {operation}")
                    for operation in re.findall(r"Operation: ``(\w+)``", text)
                ]
    return found


@pytest.fixture(scope="module")
def statuses() -> dict[str, set[str]]:
    """The statuses that the contract lists, by operation."""
    return {
        name: {str(status) for status in node["responses"]}
        for name, _, _, node in operations(load(CONTRACT))
    }


@pytest.mark.parametrize(("operation", "text"), documented())
def test_errors_of_the_contract_are_documented(
    operation: str, text: str, statuses: dict[str, set[str]]
) -> None:
    listed = {ERRORS[status] for status in statuses[operation] & ERRORS.keys()}

    assert {error for error in listed if error not in text} == set()
