"""Loyalty transactions."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

import altegio
from altegio.models import LoyaltyTransaction, LoyaltyTransactionType

if TYPE_CHECKING:
    from altegio import AsyncAltegio
    from tests.worlds import ClientInAnyWorld

CARD = 9210520
TODAY = datetime.now(UTC).date()
SPAN = {"created_after": TODAY - timedelta(days=1), "created_before": TODAY + timedelta(days=1)}


def transactions(c: AsyncAltegio, **changes: Any) -> Any:
    return c.chain(706028).loyalty_transactions.list(**{**SPAN, **changes})


@pytest.fixture
def with_history(client: ClientInAnyWorld) -> ClientInAnyWorld:
    """A client of a sandbox with a deposit and a withdrawal."""
    client.call(lambda c: c.location(37532).loyalty_cards.deposit(CARD, amount=50))
    client.call(lambda c: c.location(37532).loyalty_cards.withdraw(CARD, amount=20))
    client.sandbox.received.clear()
    return client


def test_list_returns_transactions_with_their_kind(with_history: ClientInAnyWorld) -> None:
    found = with_history.call(transactions)
    assert {type(transaction) for transaction in found} == {LoyaltyTransaction}
    assert [
        (transaction.type_id, transaction.amount, transaction.card_id) for transaction in found
    ] == [
        (LoyaltyTransactionType.MANUAL_DEPOSIT, 50, CARD),
        (LoyaltyTransactionType.MANUAL_WITHDRAWAL, 20, CARD),
    ]
    assert isinstance(found[0].type_id, LoyaltyTransactionType)


def test_list_filters_by_kind(with_history: ClientInAnyWorld) -> None:
    kinds = [LoyaltyTransactionType.MANUAL_WITHDRAWAL, LoyaltyTransactionType.DISCOUNT]
    found = with_history.call(lambda c: transactions(c, types=kinds))
    assert [transaction.amount for transaction in found] == [20]


def test_list_pages(with_history: ClientInAnyWorld) -> None:
    found = with_history.call(lambda c: transactions(c, page_size=1))
    assert [transaction.amount for transaction in found] == [50, 20]
    assert [request.query["page"] for request in with_history.sandbox.received][:2] == ["1", "2"]
    assert with_history.sent.query["count"] == "1"


def test_list_sends_days_and_lists_with_commas(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.chain(706028).loyalty_transactions.list(
            created_after=date(2026, 11, 1),
            created_before=date(2026, 11, 30),
            types=[LoyaltyTransactionType.DISCOUNT, LoyaltyTransactionType.EXPIRATION],
            location_ids=[37532, 37533],
            visit_ids=[7, 8],
        )
    )
    assert client.sent.operation == "get_chain_loyalty_transaction_list"
    assert client.sent.query == {
        "created_after": "2026-11-01",
        "created_before": "2026-11-30",
        "types": "1,7",
        "company_ids": "37532,37533",
        "visit_ids": "7,8",
        "page": "1",
    }


def test_list_accepts_a_period_of_one_day(client: ClientInAnyWorld) -> None:
    client.call(lambda c: transactions(c, created_after=TODAY, created_before=TODAY))
    assert client.sent.query["created_after"] == client.sent.query["created_before"]


def test_list_refuses_a_period_that_ends_before_it_starts(client: ClientInAnyWorld) -> None:
    with pytest.raises(ValueError, match=r"^created_after must not be later than created_before"):
        client.call(lambda c: transactions(c, created_after=TODAY + timedelta(days=2)))
    assert client.sandbox.received == []


@pytest.mark.parametrize("name", ["created_after", "created_before"])
@pytest.mark.parametrize("value", [datetime(2026, 11, 1, tzinfo=UTC), "2026-11-01", None])
def test_list_refuses_a_value_that_is_not_a_day(
    client: ClientInAnyWorld, name: str, value: Any
) -> None:
    with pytest.raises(TypeError, match=f"^{name} must be a date without a time"):
        client.call(lambda c: transactions(c, **{name: value}))
    assert client.sandbox.received == []


@pytest.mark.parametrize("name", ["types", "location_ids", "visit_ids"])
def test_list_refuses_an_empty_filter(client: ClientInAnyWorld, name: str) -> None:
    with pytest.raises(ValueError, match=f"^{name} must contain at least one value"):
        client.call(lambda c: transactions(c, **{name: []}))
    assert client.sandbox.received == []


def test_an_unknown_kind_keeps_its_number(client: ClientInAnyWorld) -> None:
    client.sandbox.answer_next(
        200, json={"success": True, "data": [{"id": 1, "type_id": 99}], "meta": {"count": 1}}
    )
    (found,) = client.call(transactions)
    assert found.type_id == 99


def test_inconsistent_filters_are_unprocessable(client: ClientInAnyWorld) -> None:
    client.sandbox.answer_next(422)
    with pytest.raises(altegio.UnprocessableEntityError):
        client.call(transactions)


def test_a_user_without_permissions_gets_a_permission_error(client: ClientInAnyWorld) -> None:
    client.sandbox.answer_next(403)
    with pytest.raises(altegio.PermissionDeniedError):
        client.call(transactions)
