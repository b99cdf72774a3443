# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'payments'."""

from __future__ import annotations

import datetime as dt

from altegio._calls.operation import Call, Operation, Paging, formatted, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_CREATE_FINANCIAL_TRANSACTION: Operation[models.FinancialTransaction] = Operation(
    "create_financial_transaction",
    "POST",
    "/finance_transactions/{location_id}",
    answer=lambda: models.FinancialTransaction,
)


def create_financial_transaction(
    location_id: int, *, body: models.FinancialTransactionInput
) -> Call[models.FinancialTransaction]:
    """Add a financial transaction.

    ``POST /finance_transactions/{location_id}``
    """
    return Call(
        _CREATE_FINANCIAL_TRANSACTION, (location_id,), body=taken(body, "FinancialTransactionInput")
    )


_DELETE_FINANCIAL_TRANSACTION: Operation[None] = Operation(
    "delete_financial_transaction",
    "DELETE",
    "/finance_transactions/{location_id}/{transaction_id}",
    enveloped=False,
)


def delete_financial_transaction(location_id: int, transaction_id: int) -> Call[None]:
    """Remove a financial transaction.

    ``DELETE /finance_transactions/{location_id}/{transaction_id}``
    """
    return Call(_DELETE_FINANCIAL_TRANSACTION, (location_id, transaction_id))


_GET_ACCOUNT_LIST: Operation[list[models.Account]] = Operation(
    "get_account_list",
    "GET",
    "/accounts/{location_id}",
    answer=lambda: list[models.Account],
    idempotent=True,
)


def get_account_list(location_id: int) -> Call[list[models.Account]]:
    """List a location's accounts.

    Account fields: `id` (number), `title` (string), `type` (number; 0 cash, 1 non-cash), `comment`
    (string).

    ``GET /accounts/{location_id}``
    """
    return Call(_GET_ACCOUNT_LIST, (location_id,))


_GET_DOCUMENT_FINANCIAL_TRANSACTIONS: Operation[list[models.FinancialTransaction]] = Operation(
    "get_document_financial_transactions",
    "GET",
    "/storage_operations/documents/finance_transactions/{document_id}",
    answer=lambda: list[models.FinancialTransaction],
    idempotent=True,
)


def get_document_financial_transactions(
    document_id: int,
) -> Call[list[models.FinancialTransaction]]:
    """List financial transactions of a document.

    ``GET /storage_operations/documents/finance_transactions/{document_id}``

    Args:
        document_id: ID of the document that the transactions belong to.
    """
    return Call(_GET_DOCUMENT_FINANCIAL_TRANSACTIONS, (document_id,))


_GET_FINANCIAL_TRANSACTION: Operation[models.FinancialTransaction] = Operation(
    "get_financial_transaction",
    "GET",
    "/finance_transactions/{location_id}/{transaction_id}",
    answer=lambda: models.FinancialTransaction,
    idempotent=True,
)


def get_financial_transaction(
    location_id: int, transaction_id: int
) -> Call[models.FinancialTransaction]:
    """Fetch one financial transaction.

    ``GET /finance_transactions/{location_id}/{transaction_id}``
    """
    return Call(_GET_FINANCIAL_TRANSACTION, (location_id, transaction_id))


_GET_TRANSACTIONS: Operation[list[models.FinancialTransaction]] = Operation(
    "get_transactions",
    "GET",
    "/transactions/{location_id}",
    answer=lambda: list[models.FinancialTransaction],
    paging=Paging("query", "page", "count", None),
    idempotent=True,
)


def get_transactions(
    location_id: int,
    *,
    page: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    account_id: int | Unset | None = UNSET,
    supplier_id: int | Unset | None = UNSET,
    client_id: int | Unset | None = UNSET,
    user_id: int | Unset | None = UNSET,
    team_member_id: int | Unset | None = UNSET,
    transaction_type: int | Unset | None = UNSET,
    is_real_money: bool | Unset | None = UNSET,
    is_deleted: bool | Unset | None = UNSET,
    start_date: dt.date | Unset | None = UNSET,
    end_date: dt.date | Unset | None = UNSET,
    balance: models.BalanceFilter | Unset | None = UNSET,
    document_id: int | Unset | None = UNSET,
) -> Call[list[models.FinancialTransaction]]:
    """List a location's financial transactions.

    ``GET /transactions/{location_id}``

    Args:
        page: Page number, from 1.
        page_size: Page size.
        team_member_id: Team member ID.
        transaction_type: Type of the transactions.
        is_real_money: Whether to list transactions in real money.
        is_deleted: Whether to list deleted transactions.
        start_date: First day of the period.
        end_date: Last day of the period.
        balance: 0 any, 1 positive, 2 negative balance.
    """
    return Call(
        _GET_TRANSACTIONS,
        (location_id,),
        query={
            "page": page,
            "count": page_size,
            "account_id": account_id,
            "supplier_id": supplier_id,
            "client_id": client_id,
            "user_id": user_id,
            "master_id": team_member_id,
            "type": transaction_type,
            "real_money": formatted(is_real_money, "0/1", "is_real_money"),
            "deleted": formatted(is_deleted, "0/1", "is_deleted"),
            "start_date": formatted(start_date, "%Y%m%d", "start_date"),
            "end_date": formatted(end_date, "%Y%m%d", "end_date"),
            "balance_is": balance,
            "document_id": document_id,
        },
    )


_GET_TRANSACTIONS_BY_VISIT_OR_APPOINTMENT_ID: Operation[list[models.FinancialTransaction]] = (
    Operation(
        "get_transactions_by_visit_or_appointment_id",
        "GET",
        "/timetable/transactions/{location_id}",
        answer=lambda: list[models.FinancialTransaction],
        idempotent=True,
    )
)


def get_transactions_by_visit_or_appointment_id(
    location_id: int,
    *,
    appointment_id: int | Unset | None = UNSET,
    visit_id: int | Unset | None = UNSET,
) -> Call[list[models.FinancialTransaction]]:
    """List transactions of a visit or appointment.

    ``GET /timetable/transactions/{location_id}``

    Args:
        appointment_id: Appointment ID.
    """
    return Call(
        _GET_TRANSACTIONS_BY_VISIT_OR_APPOINTMENT_ID,
        (location_id,),
        query={"record_id": appointment_id, "visit_id": visit_id},
    )


_UPDATE_FINANCIAL_TRANSACTION: Operation[models.FinancialTransaction] = Operation(
    "update_financial_transaction",
    "PUT",
    "/finance_transactions/{location_id}/{transaction_id}",
    answer=lambda: models.FinancialTransaction,
)


def update_financial_transaction(
    location_id: int, transaction_id: int, *, body: models.FinancialTransactionInput
) -> Call[models.FinancialTransaction]:
    """Change a financial transaction.

    ``PUT /finance_transactions/{location_id}/{transaction_id}``
    """
    return Call(
        _UPDATE_FINANCIAL_TRANSACTION,
        (location_id, transaction_id),
        body=taken(body, "FinancialTransactionInput"),
    )
