"""Gift cards of clients and of the user."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

import altegio
from altegio.models import GiftCard, GiftCardType

if TYPE_CHECKING:
    from collections.abc import Callable

    from altegio import AsyncAltegio
    from tests.worlds import ClientInAnyWorld


def of_client(c: AsyncAltegio) -> Any:
    return c.location(37532).gift_cards.list(phone="13155550100")


def of_user(c: AsyncAltegio) -> Any:
    return c.user.gift_cards.list(37532)


both = pytest.mark.parametrize("listed", [of_client, of_user])


@both
def test_gift_cards_are_models_with_their_type(
    client: ClientInAnyWorld, listed: Callable[[Any], Any]
) -> None:
    (card,) = client.call(listed)
    assert isinstance(card, GiftCard)
    assert isinstance(card.type, GiftCardType)
    assert (card.id, card.balance, card.default_balance) == (409726, 900, 1000)


@both
def test_dates_of_a_gift_card_are_aware(
    client: ClientInAnyWorld, listed: Callable[[Any], Any]
) -> None:
    (card,) = client.call(listed)
    assert card.created_at.utcoffset() == timedelta(0)
    assert card.expires_at > card.created_at


@both
def test_a_location_without_access_is_a_permission_error(
    client: ClientInAnyWorld, listed: Callable[[Any], Any]
) -> None:
    client.sandbox.answer_next(403)
    with pytest.raises(altegio.PermissionDeniedError):
        client.call(listed)


def test_a_clients_gift_cards_are_requested_by_location_and_phone(client: ClientInAnyWorld) -> None:
    client.call(of_client)
    assert client.sent.operation == "get_client_gift_cards"
    assert client.sent.query == {"company_id": "37532", "phone": "13155550100"}


@pytest.mark.parametrize("phone", ["+13155550100", "+1 (315) 555-0100", "1.315.555.0100"])
def test_a_phone_number_in_any_notation_is_sent_as_digits(
    client: ClientInAnyWorld, phone: str
) -> None:
    client.call(lambda c: c.location(37532).gift_cards.list(phone=phone))
    assert client.sent.query["phone"] == "13155550100"


@pytest.mark.parametrize("phone", ["", "  ", "anna@example.com", "+", "1315555O100"])
def test_list_refuses_an_invalid_phone_number(client: ClientInAnyWorld, phone: str) -> None:
    with pytest.raises(ValueError, match=r"^phone must "):
        client.call(lambda c: c.location(37532).gift_cards.list(phone=phone))
    assert client.sandbox.received == []


def test_an_unassigned_phone_number_has_no_gift_cards(client: ClientInAnyWorld) -> None:
    assert client.call(lambda c: c.location(37532).gift_cards.list(phone="13155550199")) == []


def test_gift_cards_of_an_unknown_location_are_not_found(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.location(1).gift_cards.list(phone="13155550100"))


def test_the_users_gift_cards_are_requested_by_location(client: ClientInAnyWorld) -> None:
    client.call(of_user)
    assert client.sent.operation == "get_user_gift_cards"
    assert client.sent.query == {"company_id": "37532"}


@pytest.mark.parametrize("location_id", [0, -1, True, "37532", None])
def test_the_users_gift_cards_need_a_locations_id(
    client: ClientInAnyWorld, location_id: Any
) -> None:
    with pytest.raises((TypeError, ValueError), match=r"^location_id must be"):
        client.call(lambda c: c.user.gift_cards.list(location_id))
    assert client.sandbox.received == []
