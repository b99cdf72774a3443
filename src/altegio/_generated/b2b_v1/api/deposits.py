# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'deposits'."""

from __future__ import annotations

from altegio._calls.operation import Call, Operation, Paging, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_CREATE_CLIENT_ACCOUNT_TOPUP_OPERATION: Operation[models.ClientAccountTopUp] = Operation(
    "create_client_account_topup_operation",
    "POST",
    "/deposits_operations/{location_id}",
    answer=lambda: models.ClientAccountTopUp,
)


def create_client_account_topup_operation(
    location_id: int, *, body: models.ClientAccountTopUpCreate
) -> Call[models.ClientAccountTopUp]:
    """Top up a client account.

    One call creates the document, the client account transaction and the financial transaction.

    ``POST /deposits_operations/{location_id}``
    """
    return Call(
        _CREATE_CLIENT_ACCOUNT_TOPUP_OPERATION,
        (location_id,),
        body=taken(body, "ClientAccountTopUpCreate"),
    )


_GET_CHAIN_CLIENT_ACCOUNT_HISTORY: Operation[list[models.ClientAccountHistoryEntry]] = Operation(
    "get_chain_client_account_history",
    "GET",
    "/chain/{chain_id}/deposits/{client_account_id}/history",
    answer=lambda: list[models.ClientAccountHistoryEntry],
    idempotent=True,
)


def get_chain_client_account_history(
    chain_id: int, client_account_id: int
) -> Call[list[models.ClientAccountHistoryEntry]]:
    """List transactions of a client account.

    Needs permissions at chain level.

    ``GET /chain/{chain_id}/deposits/{client_account_id}/history``

    Args:
        client_account_id: ID of the client account.
    """
    return Call(_GET_CHAIN_CLIENT_ACCOUNT_HISTORY, (chain_id, client_account_id))


_GET_CLIENT_ACCOUNT_BY_CHAIN_AND_PHONE: Operation[list[models.ClientAccountSummary]] = Operation(
    "get_client_account_by_chain_and_phone",
    "GET",
    "/deposits/chain/{chain_id}/phone/{phone}",
    answer=lambda: list[models.ClientAccountSummary],
    idempotent=True,
)


def get_client_account_by_chain_and_phone(
    chain_id: int, phone: str
) -> Call[list[models.ClientAccountSummary]]:
    """Find chain client accounts by phone.

    ``GET /deposits/chain/{chain_id}/phone/{phone}``

    Args:
        phone: Phone number with the country's code.
    """
    return Call(_GET_CLIENT_ACCOUNT_BY_CHAIN_AND_PHONE, (chain_id, phone))


_GET_CLIENT_ACCOUNT_LIST_BY_CHAIN: Operation[list[models.ClientAccountSummary]] = Operation(
    "get_client_account_list_by_chain",
    "GET",
    "/deposits/chain/{chain_id}",
    answer=lambda: list[models.ClientAccountSummary],
    paging=Paging("query", "page", "limit", None),
    idempotent=True,
)


def get_client_account_list_by_chain(
    chain_id: int,
    *,
    min_balance: int | float | Unset | None = UNSET,
    max_balance: int | float | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Call[list[models.ClientAccountSummary]]:
    """Search client accounts across a chain.

    ``GET /deposits/chain/{chain_id}``

    Args:
        min_balance: Lowest balance to include.
        max_balance: Highest balance to include.
        page: Page number, from 1.
        page_size: Items on one page.
    """
    return Call(
        _GET_CLIENT_ACCOUNT_LIST_BY_CHAIN,
        (chain_id,),
        query={
            "balance_from": min_balance,
            "balance_to": max_balance,
            "page": page,
            "limit": page_size,
        },
    )


_GET_CLIENT_ACCOUNT_LIST_BY_LOCATION_AND_CLIENT: Operation[list[models.ClientAccountSummary]] = (
    Operation(
        "get_client_account_list_by_location_and_client",
        "GET",
        "/deposits/company/{location_id}/client/{client_id}",
        answer=lambda: list[models.ClientAccountSummary],
        idempotent=True,
    )
)


def get_client_account_list_by_location_and_client(
    location_id: int, client_id: int
) -> Call[list[models.ClientAccountSummary]]:
    """List a client's accounts at a location.

    ``GET /deposits/company/{location_id}/client/{client_id}``
    """
    return Call(_GET_CLIENT_ACCOUNT_LIST_BY_LOCATION_AND_CLIENT, (location_id, client_id))
