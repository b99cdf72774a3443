# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'chain management'."""

from __future__ import annotations

from altegio._calls.operation import Call, Operation

from .. import models

_GET_CHAIN_CLIENT_BY_PHONE_NUMBER: Operation[models.ChainClient] = Operation(
    "get_chain_client_by_phone_number",
    "GET",
    "/group/{chain_id}/clients",
    answer=lambda: models.ChainClient,
    idempotent=True,
)


def get_chain_client_by_phone_number(chain_id: int, *, phone: str) -> Call[models.ChainClient]:
    """Find a chain's client by phone.

    ``GET /group/{chain_id}/clients``

    Args:
        phone: The client's phone number with the country's code.
    """
    return Call(_GET_CHAIN_CLIENT_BY_PHONE_NUMBER, (chain_id,), query={"phone": phone})


_GET_CHAIN_LIST: Operation[list[models.Chain]] = Operation(
    "get_chain_list",
    "GET",
    "/groups",
    answer=lambda: list[models.Chain],
    access="partner",
    idempotent=True,
)


def get_chain_list() -> Call[list[models.Chain]]:
    """List chains the user may manage.

    Each chain has its ID, its name, its locations and the user's access rights to chain
    management.

    ``GET /groups``
    """
    return Call(_GET_CHAIN_LIST)
