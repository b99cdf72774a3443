"""Accounts, financial transactions, sales and receipts."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

import altegio
from altegio.models import (
    AccountType,
    BalanceFilter,
    FinancialTransaction,
    FinancialTransactionInput,
    FiscalOperationType,
    FiscalStatus,
    PaymentMethod,
    SalePaymentMethodInput,
)
from altegio.sandbox import ids

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.worlds import ClientInAnyWorld

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
CASH = SalePaymentMethodInput(slug=PaymentMethod.ACCOUNT, account_id=ids.CASH)
CARD = SalePaymentMethodInput(slug=PaymentMethod.LOYALTY_CARD, loyalty_card_id=ids.CARD)
MEMBERSHIP = SalePaymentMethodInput(slug=PaymentMethod.MEMBERSHIP, membership_id=ids.MEMBERSHIP)
REFERRAL = SalePaymentMethodInput(slug=PaymentMethod.REFERRAL, promotion_id=717)


def rent(amount: float = -500) -> FinancialTransactionInput:
    return FinancialTransactionInput(amount=amount, account_id=ids.BANK, paid_at=NOW)


def test_accounts_have_a_type(client: ClientInAnyWorld) -> None:
    found = client.call(lambda c: c.location(ids.LOCATION).accounts.list())
    assert {account.id: account.type for account in found} == {
        ids.CASH: AccountType.CASH,
        ids.BANK: AccountType.CASHLESS,
    }


def test_financial_transactions_are_filtered_as_documented(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).financial_transactions.list(
            start_date=date(2026, 11, 1),
            end_date=date(2026, 11, 30),
            account_id=ids.CASH,
            team_member_id=ids.TEAM_MEMBER,
            is_real_money=True,
            is_deleted=False,
            balance=BalanceFilter.NEGATIVE,
            transaction_type=5,
        )
    )
    assert client.sent.query == {
        "start_date": "20261101",
        "end_date": "20261130",
        "account_id": str(ids.CASH),
        "master_id": str(ids.TEAM_MEMBER),
        "real_money": "1",
        "deleted": "0",
        "balance_is": "2",
        "type": "5",
        "page": "1",
    }


def test_an_expense_is_recorded_found_replaced_and_deleted(client: ClientInAnyWorld) -> None:
    def act(method: str, *values: Any) -> Any:
        return client.call(
            lambda c: getattr(c.location(ids.LOCATION).financial_transactions, method)(*values)
        )

    made = act("create", rent())
    assert (made.amount, made.account_id) == (-500, ids.BANK)
    found = act("get", made.id)
    assert isinstance(found, FinancialTransaction)
    changed = act("replace", made.id, rent(-450))
    assert isinstance(changed, FinancialTransaction)
    assert (changed.id, changed.amount) == (made.id, -450)
    assert act("delete", made.id) is None
    with pytest.raises(altegio.NotFoundError):
        act("get", made.id)


def test_the_time_of_a_payment_has_a_zone() -> None:
    with pytest.raises(ValueError, match=r"^FinancialTransactionInput\.paid_at must say its time"):
        FinancialTransactionInput(amount=1, paid_at=NOW.replace(tzinfo=None))


@pytest.mark.parametrize(
    ("given", "got"), [({}, "neither"), ({"visit_id": 1, "appointment_id": 2}, "both")]
)
def test_payments_are_listed_for_a_visit_or_an_appointment(
    client: ClientInAnyWorld, given: dict[str, int], got: str
) -> None:
    with pytest.raises(ValueError, match=f"got {got}$"):
        client.call(lambda c: c.location(1).financial_transactions.list_for_visit(**given))


def test_payments_of_an_appointment(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).financial_transactions.list_for_visit(
            appointment_id=ids.PAST_APPOINTMENT
        )
    )
    assert client.sent.query == {"record_id": str(ids.PAST_APPOINTMENT)}


def test_a_sale_is_paid_in_parts_with_money_and_points(client: ClientInAnyWorld) -> None:
    def pay(method: SalePaymentMethodInput, amount: float) -> Any:
        return client.call(
            lambda c: c.location(ids.LOCATION).sales.pay(ids.DOCUMENT, method=method, amount=amount)
        )

    pay(CASH, 20)
    assert client.sent.json == {
        "payment": {"method": {"slug": "account", "account_id": ids.CASH}, "amount": 20}
    }
    sale: Any = pay(CARD, 10)
    (money,), (points,) = sale.state.payment_transactions, sale.state.loyalty_transactions
    assert (money.amount, points.amount) == (20, 10)
    client.call(lambda c: c.location(ids.LOCATION).sales.delete_payment(ids.DOCUMENT, money.id))
    sale = client.call(
        lambda c: c.location(ids.LOCATION).sales.delete_loyalty_payment(ids.DOCUMENT, points.id)
    )
    assert (sale.state.payment_transactions, sale.state.loyalty_transactions) == ([], [])


def test_the_unpaid_amount_is_paid_by_default(client: ClientInAnyWorld) -> None:
    client.call(lambda c: c.location(ids.LOCATION).sales.pay(ids.DOCUMENT, method=CASH))
    assert "amount" not in client.sent.json["payment"]


def test_a_payment_by_membership_can_have_a_code(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).sales.pay(ids.DOCUMENT, method=MEMBERSHIP, code="123123")
    )
    assert client.sent.json["payment"]["number"] == "123123"


@pytest.mark.parametrize(
    ("method", "amount", "problem"),
    [
        (SalePaymentMethodInput(slug=PaymentMethod.ACCOUNT), 1, "takes account_id, got no id"),
        (
            SalePaymentMethodInput(slug=PaymentMethod.GIFT_CARD, membership_id=1),
            None,
            "takes gift_card_id, got membership_id",
        ),
        (
            SalePaymentMethodInput(slug=PaymentMethod.PROMOTION, promotion_id=1),
            None,
            "takes loyalty_card_id and promotion_id, got promotion_id",
        ),
        (SalePaymentMethodInput(account_id=1), 1, "needs the means of payment"),
        (MEMBERSHIP, 5, "determines the amount itself"),
        (REFERRAL, 5, "determines the amount itself"),
        (CASH, 0, "^amount must be a number above zero"),
    ],
)
def test_an_inconsistent_payment_is_refused(
    client: ClientInAnyWorld, method: SalePaymentMethodInput, amount: int | None, problem: str
) -> None:
    with pytest.raises(ValueError, match=problem):
        client.call(lambda c: c.location(1).sales.pay(2, method=method, amount=amount))


def test_a_payment_method_is_a_model(client: ClientInAnyWorld) -> None:
    bad: Any = {"slug": "account"}
    with pytest.raises(TypeError, match=r"^method must be a SalePaymentMethodInput, got dict"):
        client.call(lambda c: c.location(1).sales.pay(2, method=bad))


def test_fiscal_transactions_are_filtered_as_documented(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: (
            c.location(ids.LOCATION)
            .fiscal_transactions.list(
                start_date=date(2026, 11, 1),
                operation_type=FiscalOperationType.RETURN,
                status=FiscalStatus.DONE,
                page_size=5,
            )
            .first()
        )
    )
    assert client.sent.query == {
        "start_date": "20261101",
        "type": "1",
        "status": "1",
        "page": "1",
        "editable_length": "5",
    }


def test_a_receipt_names_document_and_operation(client: ClientInAnyWorld) -> None:
    client.call(
        lambda c: c.location(ids.LOCATION).fiscal_transactions.print_receipt(
            ids.DOCUMENT, operation_type=FiscalOperationType.SALE
        )
    )
    assert client.sent.json == {"document_id": ids.DOCUMENT, "type": 0}


@pytest.mark.parametrize(
    "act",
    [
        lambda place: place.financial_transactions.get(1),
        lambda place: place.financial_transactions.replace(1, rent()),
        lambda place: place.financial_transactions.delete(1),
        lambda place: place.sales.get(1),
        lambda place: place.sales.delete_payment(ids.DOCUMENT, 1),
        lambda place: place.sales.delete_loyalty_payment(ids.DOCUMENT, 1),
    ],
)
def test_an_unknown_resource_is_not_found(
    client: ClientInAnyWorld, act: Callable[[Any], Any]
) -> None:
    with pytest.raises(altegio.NotFoundError):
        client.call(lambda c: act(c.location(ids.LOCATION)))
