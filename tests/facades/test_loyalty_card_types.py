"""Types of loyalty cards, in a location and in a chain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import altegio
from altegio.models import LoyaltyCardType
from tests.paths import served_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.worlds import ClientInAnyWorld

CASHBACK, BONUS = 10992, 8230


def test_a_location_lists_types_with_their_chain(client: ClientInAnyWorld) -> None:
    types = client.call(lambda c: c.location(37532).loyalty_card_types.list())
    assert [(type(one), one.id, one.chain_id) for one in types] == [
        (LoyaltyCardType, CASHBACK, 706028),
        (LoyaltyCardType, BONUS, 706028),
    ]
    assert client.sent.operation == "get_loyalty_card_type_list"


def test_types_for_a_client_are_those_without_a_card(client: ClientInAnyWorld) -> None:
    types = client.call(
        lambda c: c.location(37532).loyalty_card_types.list_for_client("13155550100")
    )
    assert [(type(one), one.id) for one in types] == [(LoyaltyCardType, BONUS)]


def test_the_clients_phone_is_sent_as_digits(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.location(37532).loyalty_card_types.list_for_client("+1 (315) 555-0100"))
    assert client.sent.path == served_path(
        "get_loyalty_card_type_list_for_client", 37532, "13155550100"
    )


def test_list_for_client_refuses_an_invalid_phone_number(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^phone must be an international number"):
        client.call(lambda c: c.location(37532).loyalty_card_types.list_for_client("Anna"))
    assert client.sandbox.received == []


def test_a_chain_lists_types_by_id_and_title(client: ClientInAnyWorld) -> None:
    types = client.call(lambda c: c.chain(706028).loyalty_card_types.list())
    assert types == [
        LoyaltyCardType(id=CASHBACK, title="Cashback card"),
        LoyaltyCardType(id=BONUS, title="Bonus card"),
    ]
    assert client.sent.path == served_path("get_chain_loyalty_card_type_list", 706028)


@pytest.mark.parametrize(
    "act",
    [
        lambda c: c.location(1).loyalty_card_types.list(),
        lambda c: c.location(1).loyalty_card_types.list_for_client("13155550100"),
        lambda c: c.chain(1).loyalty_card_types.list(),
    ],
)
def test_types_of_an_unknown_location_or_chain_are_not_found(
    client: ClientInAnyWorld, act: Callable[[Any], Any]
) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(act)


@pytest.mark.parametrize(
    "act",
    [
        lambda c: c.location(37532).loyalty_card_types.list(),
        lambda c: c.location(37532).loyalty_card_types.list_for_client("13155550100"),
        lambda c: c.chain(706028).loyalty_card_types.list(),
    ],
)
def test_a_user_without_permissions_gets_a_permission_error(
    client: ClientInAnyWorld, act: Callable[[Any], Any]
) -> None:
    client.sandbox.answer_next(403)
    with pytest.raises(altegio.PermissionDeniedError):
        client.call(act)
