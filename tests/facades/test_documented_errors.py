"""Docstrings of all facades name every error that the contract lists."""

from __future__ import annotations

import inspect
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import altegio
from altegio import facades
from altegio.sandbox.description import referenced
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

#: The contract's own messages, and the words in which the docstring gives the same cause.
CAUSES = [
    ("chain_loyalty_certificate_types_delete", "400", "Certificates were issued", "were issued"),
    ("chain_loyalty_memberships_freeze", "400", "Can't freeze it", "can't be frozen"),
    ("chain_loyalty_memberships_freeze", "422", "Freeze is too long", "beyond the type's limit"),
    ("chain_loyalty_memberships_set_balance", "400", "Balance is locked", "can't be changed"),
    ("chain_loyalty_memberships_set_balance", "422", "Unknown service", "is unknown"),
    ("chain_loyalty_memberships_set_period", "400", "Period is locked", "can't be changed"),
    ("chain_loyalty_memberships_set_period", "422", "Unknown period unit", "unit is unknown"),
    ("chain_loyalty_memberships_unfreeze", "400", "Not frozen now", "is not frozen"),
    ("check_memberships_for_event", "400", "Bad schedule_day_ids", "``schedule_day_ids`` are"),
    ("create_product", "422", "Field missing", "field is missing"),
    ("create_product", "422", "Tax system not allowed here", "no such tax system"),
    ("duplicate_event", "409", "Team member is not free", "team member is busy"),
    ("get_client_list", "402", "License expired", "licence has expired"),
    ("get_client_list", "404", "Bad filter state", "a filter's state is invalid"),
    ("get_service", "403", "License expired", "licence has expired"),
    ("get_service_category_list", "403", "License expired", "licence has expired"),
    ("get_team_member", "403", "License expired", "licence has expired"),
    ("update_product", "409", "Unit conversion rules needed", "``correction_rules``"),
    ("update_product", "422", "Field missing", "field is missing"),
]


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


@cache
def contracts() -> list[dict[str, Any]]:
    return [load(path) for path in CONTRACTS]


@pytest.fixture(scope="module")
def statuses() -> dict[str, set[str]]:
    """Return the statuses that the contracts list, by operation."""
    return {
        name: {str(status) for status in node["responses"]}
        for contract in contracts()
        for name, _, _, node in operations(contract)
    }


@pytest.mark.parametrize(("operation", "text"), documented())
def test_errors_of_the_contract_are_documented(
    operation: str, text: str, statuses: dict[str, set[str]]
) -> None:
    listed = {ERRORS[status] for status in statuses[operation] & ERRORS.keys()}
    raises = text.partition("\nRaises:\n")[2]

    assert {error for error in listed if f"    {error}: " not in raises} == set()


@pytest.mark.parametrize(("operation", "status", "message", "words"), CAUSES)
def test_the_cause_of_an_error_is_that_of_the_contract(
    operation: str, status: str, message: str, words: str
) -> None:
    assert message in answers_of(operation)[status]
    texts = [case.values[1] for case in documented() if case.values[0] == operation]
    assert texts
    for text in texts:
        raises = " ".join(str(text).partition("\nRaises:\n")[2].split())
        cause = raises.partition(f"{ERRORS[status]}: ")[2].partition("Error: ")[0]
        assert words in cause


@cache
def answers_of(operation: str) -> dict[str, str]:
    """Return what the contract says of an operation's answers, by status."""
    contract, node = next(
        (contract, node)
        for contract in contracts()
        for name, _, _, node in operations(contract)
        if name == operation
    )
    return {status: str(followed(contract, answer)) for status, answer in node["responses"].items()}


def followed(document: dict[str, Any], node: Any) -> Any:
    """Return a node with what its references point to in their place."""
    if isinstance(node, dict):
        target = referenced(document, node)
        return {key: followed(document, value) for key, value in target.items()}
    return [followed(document, value) for value in node] if isinstance(node, list) else node


def test_no_operation_is_missing(statuses: dict[str, set[str]]) -> None:
    checked = {case.values[0] for case in documented()}
    assert {name for name in statuses if hasattr(altegio.operations, name)} - checked == set()
