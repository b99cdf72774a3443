"""Operations keep to the location or chain of their path."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from altegio.sandbox import Sandbox, ids
from altegio.sandbox.description import DescribedOperation, is_list, is_object, operations
from altegio.sandbox.state import HANDLERS
from altegio.sandbox.world import OTHER_OWNER_TOKEN

from .conftest import TOKENS
from .test_operations import send

#: Operations on an object that is not of one location: loyalty, users and applications; and lists,
#: which are empty for an id that the location does not have.
NOT_OF_ONE_LOCATION = {
    "check_memberships_for_event",
    "create_loyalty_card_transaction",
    "deprecated_get_service_category_list",
    "get_marketplace_integration_status",
    "get_nearest_time_slots",
    "get_service_category_list",
    "get_time_slots_for_booking",
    "get_user_notification_settings",
    "remove_loyalty_card",
    "search_memberships_for_event",
    "uninstall_marketplace_app",
    "update_user_notification_settings",
}
#: Operations whose body names objects of the location.
WITH_IDS_IN_BODY = (
    "create_appointment",
    "create_client_account_topup_operation",
    "create_document",
    "create_event",
    "create_financial_transaction",
    "create_inventory_operation",
    "create_product",
    "create_product_category",
    "create_service",
    "create_timetable_event_schedule",
    "create_transaction",
    "print_fiscal_receipt",
    "send_email_newsletter_to_clients",
    "send_sms_to_clients",
    "set_team_member_schedule",
    "update_service_links",
)
#: Ids of one location's objects, or of one chain's.
OF_FIRST_LOCATION = {
    *(ids.CLIENT, ids.SECOND_CLIENT, ids.TEAM_MEMBER, ids.SECOND_TEAM_MEMBER, ids.TEAM_MEMBER_USER),
    *(ids.MASSAGE_CATEGORY, ids.CLASS_CATEGORY, ids.YOGA_SERVICE, ids.MASSAGE_SERVICE),
    *(ids.APPOINTMENT, ids.PAST_APPOINTMENT, ids.VISIT, ids.DOCUMENT, ids.EVENT, ids.RESOURCE),
    *(ids.DUPLICATION_STRATEGY, ids.CASH, ids.BANK, ids.INVENTORY, ids.PRODUCT_CATEGORY),
    *(ids.PRODUCT, ids.TAG, ids.PRODUCT_TRANSACTION, ids.FINANCIAL_TRANSACTION, ids.CUSTOM_FIELD),
    *(ids.WIDGET, ids.BILL_OF_MATERIALS, ids.INSTRUCTOR),
}
OF_FIRST_CHAIN = {
    *(ids.LOCATION, ids.SECOND_LOCATION, ids.CLIENT_ACCOUNT, ids.CARD, ids.BONUS, ids.CASHBACK),
    *(ids.YOGA, ids.MASSAGE, ids.MEMBERSHIP, ids.GIFT_CARD_TYPE, ids.MASSAGE_CATEGORY),
}


@pytest.fixture
def second_location(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A client whose requests name the first location's objects, but the second location."""
    yield from connected(sandbox, TOKENS)


@pytest.fixture
def other_chain(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A client of the other chain's owner."""
    authorization = f"Bearer sandbox-partner, User {OTHER_OWNER_TOKEN}"
    yield from connected(sandbox, {"Authorization": authorization})


def connected(sandbox: Sandbox, headers: dict[str, str]) -> Iterator[httpx.Client]:
    base_url = "http://sandbox/api/v1"
    with httpx.Client(transport=sandbox.transport(), base_url=base_url, headers=headers) as client:
        yield client


def of(scope: str) -> list[DescribedOperation]:
    """Return the operations that keep state and have `{scope}` in their path."""
    return [
        operation
        for name, operation in operations().items()
        if name in HANDLERS and f"{{{scope}}}" in operation.path
    ]


def names_an_object(operation: DescribedOperation) -> bool:
    """Return whether the path has an id besides those of the location and the chain."""
    scopes = ("{location_id}", "{chain_id}")
    return any(part.endswith("id}") and part not in scopes for part in operation.path.split("/"))


def ids_in(value: Any) -> Iterator[int]:
    if is_object(value):
        if isinstance(value.get("id"), int):
            yield value["id"]
        value = list(value.values())
    if is_list(value):
        for item in value:
            yield from ids_in(item)


def test_an_object_is_found_only_in_its_location(
    sandbox: Sandbox, second_location: httpx.Client
) -> None:
    found = set()
    for operation in filter(names_an_object, of("location_id")):
        sandbox.reset()
        if send(second_location, operation, location_id=ids.SECOND_LOCATION).status_code != 404:
            found.add(operation.name)
    assert found == NOT_OF_ONE_LOCATION


def test_an_object_is_found_only_in_its_chain(sandbox: Sandbox, other_chain: httpx.Client) -> None:
    for operation in filter(names_an_object, of("chain_id")):
        response = send(other_chain, operation, chain_id=ids.OTHER_CHAIN)
        assert response.status_code == 404, operation.name


@pytest.mark.parametrize("name", WITH_IDS_IN_BODY)
def test_a_body_names_only_objects_of_the_location(
    name: str, second_location: httpx.Client
) -> None:
    response = send(second_location, operations()[name], location_id=ids.SECOND_LOCATION)
    assert response.status_code in (400, 404, 422)


def test_lists_contain_nothing_of_another_location(second_location: httpx.Client) -> None:
    for operation in of("location_id"):
        if operation.method == "get":
            response = send(second_location, operation, location_id=ids.SECOND_LOCATION)
            assert not OF_FIRST_LOCATION & set(ids_in(response.json())), operation.name


def test_lists_contain_nothing_of_another_chain(other_chain: httpx.Client) -> None:
    where = {"chain_id": ids.OTHER_CHAIN, "location_id": ids.OTHER_LOCATION}
    for operation in of("chain_id"):
        if operation.method == "get":
            response = send(other_chain, operation, **where)
            assert not OF_FIRST_CHAIN & set(ids_in(response.json())), operation.name
