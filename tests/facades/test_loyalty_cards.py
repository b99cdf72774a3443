"""Loyalty cards of a location, a chain and the user."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

import altegio
from altegio.models import LoyaltyCard, LoyaltyCardType, Promotion
from tests.paths import request_to, served_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from altegio import AsyncAltegio
    from altegio._async.facades.loyalty_cards import (
        AsyncChainLoyaltyCards,
        AsyncLocationLoyaltyCards,
    )
    from tests.worlds import ClientInAnyWorld

CARD, CASHBACK, BONUS = 9210520, 10992, 8230
SCOPES = {
    "location": served_path("create_loyalty_card_transaction", 37532, CARD),
    "chain": served_path("create_chain_loyalty_card_transaction", 706028, CARD),
}


def cards(c: AsyncAltegio, scope: str) -> AsyncLocationLoyaltyCards | AsyncChainLoyaltyCards:
    return c.location(37532).loyalty_cards if scope == "location" else c.chain(706028).loyalty_cards


# ------------------------------------------------------------------ reading


def for_client(c: AsyncAltegio) -> Any:
    return c.location(37532).loyalty_cards.list_for_client(9001)


def for_phone(c: AsyncAltegio) -> Any:
    return c.location(37532).loyalty_cards.list_for_phone("13155550100", chain_id=706028)


def of_user(c: AsyncAltegio) -> Any:
    return c.user.loyalty_cards.list(706028)


all_lists = pytest.mark.parametrize("listed", [for_client, for_phone, of_user])


@all_lists
def test_cards_are_models_with_type_and_promotions(
    client: ClientInAnyWorld, listed: Callable[[Any], Any]
) -> None:
    (card,) = client.call(listed)
    assert isinstance(card, LoyaltyCard)
    assert isinstance(card.type, LoyaltyCardType)
    assert [type(one) for one in card.promotions or ()] == [Promotion]
    assert (card.id, card.balance, card.type_id) == (CARD, 100, CASHBACK)


@all_lists
def test_a_reader_without_access_gets_a_permission_error(
    client: ClientInAnyWorld, listed: Callable[[Any], Any]
) -> None:
    client.sandbox.answer_next(403)
    with pytest.raises(altegio.PermissionDeniedError):
        client.call(listed)


def test_list_for_client_sends_the_clients_id(client: ClientInAnyWorld) -> None:
    client.call(for_client)
    assert client.sent.path == served_path("get_loyalty_card_list_by_client_id", 9001)


def test_cards_of_an_unknown_client_are_not_found(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.location(37532).loyalty_cards.list_for_client(1))


@pytest.mark.parametrize("phone", ["13155550100", "+13155550100", "+1 315 555-0100"])
def test_list_for_phone_sends_a_quoted_plus_once(client: ClientInAnyWorld, phone: str) -> None:
    client.call(lambda c: c.location(37532).loyalty_cards.list_for_phone(phone, chain_id=706028))
    assert client.sent.path == served_path(
        "get_loyalty_card_list_by_phone", "+13155550100", 706028, 37532
    )


def test_list_for_phone_refuses_an_invalid_phone_number(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^phone must be an international number"):
        client.call(
            lambda c: c.location(37532).loyalty_cards.list_for_phone("../9001", chain_id=706028)
        )
    assert client.sandbox.received == []


def test_an_unknown_phone_number_has_no_cards(client: ClientInAnyWorld) -> None:
    found = client.call(
        lambda c: c.location(37532).loyalty_cards.list_for_phone("13155550199", chain_id=706028)
    )
    assert found == []


def test_the_users_cards_are_requested_by_chain(client: ClientInAnyWorld) -> None:
    client.call(of_user)
    assert client.sent.path == served_path("get_user_loyalty_cards", 706028)


def test_the_users_cards_of_an_unknown_chain_are_not_found(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: c.user.loyalty_cards.list(1))


# ------------------------------------------------------------------ issuing and removing


def test_issue_sends_number_type_and_phone(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(37532).loyalty_cards.issue(
            phone="+1 315 555 0100", number=9090909, type_id=BONUS
        )
    )
    assert (client.sent.method, client.sent.path) == request_to("issue_loyalty_card", 37532)
    assert client.sent.json == {
        "loyalty_card_number": "9090909",
        "loyalty_card_type_id": BONUS,
        "phone": "13155550100",
    }


def test_issue_returns_the_new_card(client: ClientInAnyWorld) -> None:
    card = client.call(
        lambda c: c.location(37532).loyalty_cards.issue(
            phone="13155550100", number="0090909", type_id=BONUS
        )
    )
    assert isinstance(card, LoyaltyCard)
    assert (card.number, card.type_id, card.balance) == ("0090909", BONUS, 0)


def test_an_issued_card_is_listed(client: ClientInAnyWorld) -> None:
    card = client.call(
        lambda c: c.location(37532).loyalty_cards.issue(
            phone="13155550100", number=9090909, type_id=BONUS
        )
    )
    assert card.id in [one.id for one in client.call(for_phone)]


def test_a_taken_number_is_refused(client: ClientInAnyWorld) -> None:
    with pytest.raises(altegio.APIStatusError) as caught:
        client.call(
            lambda c: c.location(37532).loyalty_cards.issue(
                phone="13155550100", number="14507109210520", type_id=BONUS
            )
        )
    assert caught.value.errors == {"loyalty_card_number": ["is taken"]}


@pytest.mark.parametrize(
    ("name", "value"), [("phone", "Anna"), ("phone", ""), ("number", ""), ("number", None)]
)
def test_issue_refuses_empty_values(client: ClientInAnyWorld, name: str, value: Any) -> None:
    given: dict[str, Any] = {"phone": "13155550100", "number": 1, "type_id": BONUS, name: value}
    with pytest.raises((TypeError, ValueError), match=f"^{name} must "):
        client.call(lambda c: c.location(37532).loyalty_cards.issue(**given))
    assert client.sandbox.received == []


def test_remove_removes_the_card(client: ClientInAnyWorld) -> None:
    assert client.call(lambda c: c.location(37532).loyalty_cards.remove(CARD)) is None
    assert (client.sent.method, client.sent.path) == request_to("remove_loyalty_card", 37532, CARD)
    assert client.call(for_phone) == []


# ------------------------------------------------------------------ deposits and withdrawals


@pytest.mark.parametrize("scope", SCOPES)
def test_deposit_sends_the_amount_and_the_comment(client: ClientInAnyWorld, scope: str) -> None:
    card = client.call(lambda c: cards(c, scope).deposit(CARD, amount=50.5, title="A present"))
    assert isinstance(card, LoyaltyCard)
    assert (card.id, card.balance) == (CARD, 150.5)
    assert (client.sent.method, client.sent.path) == ("POST", SCOPES[scope])
    assert client.sent.json == {"amount": 50.5, "title": "A present"}


@pytest.mark.parametrize("scope", SCOPES)
def test_withdraw_sends_a_negative_amount(client: ClientInAnyWorld, scope: str) -> None:
    card = client.call(lambda c: cards(c, scope).withdraw(CARD, amount=30))
    assert (card.id, card.balance) == (CARD, 70)
    assert (client.sent.path, client.sent.json) == (SCOPES[scope], {"amount": -30})


@pytest.mark.parametrize("scope", SCOPES)
def test_withdraw_refuses_more_than_the_balance(client: ClientInAnyWorld, scope: str) -> None:
    with pytest.raises(altegio.APIStatusError) as caught:
        client.call(lambda c: cards(c, scope).withdraw(CARD, amount=100.01))
    assert list(caught.value.errors) == ["amount"]


@pytest.mark.parametrize("scope", SCOPES)
@pytest.mark.parametrize("verb", ["deposit", "withdraw"])
@pytest.mark.parametrize("amount", [0, -1, -0.01, float("nan"), float("inf")])
def test_an_amount_that_is_not_positive_is_refused(
    client: ClientInAnyWorld, scope: str, verb: str, amount: float
) -> None:
    with pytest.raises(ValueError, match=r"^amount must be a number above zero, got "):
        client.call(lambda c: getattr(cards(c, scope), verb)(CARD, amount=amount))
    assert client.sandbox.received == []


@pytest.mark.parametrize("scope", SCOPES)
@pytest.mark.parametrize("verb", ["deposit", "withdraw"])
@pytest.mark.parametrize("amount", [True, "10", None, Decimal(10)])
def test_an_amount_without_a_json_form_is_refused(
    client: ClientInAnyWorld, scope: str, verb: str, amount: Any
) -> None:
    with pytest.raises(TypeError, match=r"^amount must be an int or a float, got "):
        client.call(lambda c: getattr(cards(c, scope), verb)(CARD, amount=amount))
    assert client.sandbox.received == []


CHANGES = [
    pytest.param(lambda c, card: c.location(37532).loyalty_cards.remove(card), id="remove"),
    *(
        pytest.param(
            lambda c, card, scope=scope, verb=verb: getattr(cards(c, scope), verb)(card, amount=1),
            id=f"{scope}-{verb}",
        )
        for scope in SCOPES
        for verb in ("deposit", "withdraw")
    ),
]


@pytest.mark.parametrize("change", CHANGES)
def test_an_unknown_card_is_not_found(client: ClientInAnyWorld, change: Callable[..., Any]) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: change(c, 1))


@pytest.mark.parametrize("change", CHANGES)
def test_a_user_without_permissions_gets_a_permission_error(
    client: ClientInAnyWorld, change: Callable[..., Any]
) -> None:
    client.sandbox.answer_next(403)
    with pytest.raises(altegio.PermissionDeniedError):
        client.call(lambda c: change(c, CARD))
