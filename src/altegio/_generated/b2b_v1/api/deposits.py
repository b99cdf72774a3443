"""Deposits. Generated from the patched description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Unset
from altegio._calls.operation import Call, Operation

from .. import models

if TYPE_CHECKING:
    from ..models import (
        ClientAccount,
        ClientAccountHistoryEntry,
        ClientAccountTopUp,
        ClientAccountTopUpCreate,
    )

_GET_CHAIN_CLIENT_ACCOUNT_HISTORY: Operation[list[ClientAccountHistoryEntry]] = Operation(
    "get_chain_client_account_history",
    "GET",
    "/chain/{chain_id}/deposits/{deposit_id}/history",
    answer=lambda: list[models.ClientAccountHistoryEntry],
    idempotent=True,
)


def get_chain_client_account_history(
    chain_id: int, deposit_id: int
) -> Call[list[ClientAccountHistoryEntry]]:
    """List transactions of a client account.

    Needs permissions at chain level.

    ``GET /chain/{chain_id}/deposits/{deposit_id}/history``

    Args:
        deposit_id: ID of the client account's deposit.
    """
    return Call(_GET_CHAIN_CLIENT_ACCOUNT_HISTORY, (chain_id, deposit_id))


_GET_CLIENT_ACCOUNT_LIST_BY_CHAIN: Operation[list[ClientAccount]] = Operation(
    "get_client_account_list_by_chain",
    "GET",
    "/deposits/chain/{chain_id}",
    answer=lambda: list[models.ClientAccount],
    paging=("page", "limit"),
    idempotent=True,
)


def get_client_account_list_by_chain(
    chain_id: int,
    *,
    balance_from: int | float | Unset | None = UNSET,
    balance_to: int | float | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    limit: int | Unset | None = UNSET,
) -> Call[list[ClientAccount]]:
    """Search client accounts across a chain.

    ``GET /deposits/chain/{chain_id}``

    Args:
        balance_from: Lowest balance to include.
        balance_to: Highest balance to include.
        page: Number of the page; the first is 1.
        limit: Items on one page.
    """
    return Call(
        _GET_CLIENT_ACCOUNT_LIST_BY_CHAIN,
        (chain_id,),
        query={
            "balance_from": balance_from,
            "balance_to": balance_to,
            "page": page,
            "limit": limit,
        },
    )


_GET_CLIENT_ACCOUNT_BY_CHAIN_AND_PHONE: Operation[list[ClientAccount]] = Operation(
    "get_client_account_by_chain_and_phone",
    "GET",
    "/deposits/chain/{chain_id}/phone/{phone}",
    answer=lambda: list[models.ClientAccount],
    idempotent=True,
)


def get_client_account_by_chain_and_phone(chain_id: int, phone: str) -> Call[list[ClientAccount]]:
    """Find chain client accounts by phone.

    ``GET /deposits/chain/{chain_id}/phone/{phone}``

    Args:
        phone: Phone number with the country's code.
    """
    return Call(_GET_CLIENT_ACCOUNT_BY_CHAIN_AND_PHONE, (chain_id, phone))


_GET_CLIENT_ACCOUNT_LIST_BY_LOCATION_AND_CLIENT: Operation[list[ClientAccount]] = Operation(
    "get_client_account_list_by_location_and_client",
    "GET",
    "/deposits/company/{location_id}/client/{client_id}",
    answer=lambda: list[models.ClientAccount],
    idempotent=True,
)


def get_client_account_list_by_location_and_client(
    location_id: int, client_id: int
) -> Call[list[ClientAccount]]:
    """List a client's accounts at a location.

    ``GET /deposits/company/{location_id}/client/{client_id}``
    """
    return Call(_GET_CLIENT_ACCOUNT_LIST_BY_LOCATION_AND_CLIENT, (location_id, client_id))


_CREATE_CLIENT_ACCOUNT_TOPUP_OPERATION: Operation[ClientAccountTopUp] = Operation(
    "create_client_account_topup_operation",
    "POST",
    "/deposits_operations/{location_id}",
    answer=lambda: models.ClientAccountTopUp,
)


def create_client_account_topup_operation(
    location_id: int, *, body: ClientAccountTopUpCreate
) -> Call[ClientAccountTopUp]:
    """Top up a client account.

    One call creates the document, the client account transaction and the financial transaction.

    ``POST /deposits_operations/{location_id}``
    """
    return Call(_CREATE_CLIENT_ACCOUNT_TOPUP_OPERATION, (location_id,), body=body)
