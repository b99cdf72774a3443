"""Chain management. Generated from the patched description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.operation import Call, Operation

from .. import models

if TYPE_CHECKING:
    from ..models import Chain, ChainClient

_GET_CHAIN_CLIENT_BY_PHONE_NUMBER: Operation[ChainClient] = Operation(
    "get_chain_client_by_phone_number",
    "GET",
    "/group/{chain_id}/clients",
    answer=lambda: models.ChainClient,
    repeatable=True,
)


def get_chain_client_by_phone_number(chain_id: int, *, phone: str) -> Call[ChainClient]:
    """Find a chain's client by phone.

    ``GET /group/{chain_id}/clients``

    Args:
        phone: The client's phone number with the country's code.
    """
    return Call(_GET_CHAIN_CLIENT_BY_PHONE_NUMBER, (chain_id,), query={"phone": phone})


_GET_CHAIN_LIST: Operation[list[Chain]] = Operation(
    "get_chain_list",
    "GET",
    "/groups",
    answer=lambda: list[models.Chain],
    access="partner",
    repeatable=True,
)


def get_chain_list() -> Call[list[Chain]]:
    """List chains the user may manage.

    Each chain holds its ID, name, its locations and the user's access rights to chain management.

    ``GET /groups``
    """
    return Call(_GET_CHAIN_LIST)
