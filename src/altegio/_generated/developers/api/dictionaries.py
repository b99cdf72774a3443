# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'dictionaries'."""

from __future__ import annotations

from altegio._calls.operation import Call, Operation
from altegio._calls.wire import UNSET, Unset

from .. import models

_GET_BUSINESS_TYPES_BY_GROUP: Operation[list[models.BusinessGroup]] = Operation(
    "get_business_types_by_group",
    "GET",
    "/references/business_groups_with_types",
    answer=lambda: list[models.BusinessGroup],
    access="partner",
    idempotent=True,
)


def get_business_types_by_group() -> Call[list[models.BusinessGroup]]:
    """List lines of business with their types.

    ``GET /references/business_groups_with_types``
    """
    return Call(_GET_BUSINESS_TYPES_BY_GROUP)


_GET_CITY_LIST: Operation[list[models.City]] = Operation(
    "get_city_list",
    "GET",
    "/cities",
    answer=lambda: list[models.City],
    access="partner",
    idempotent=True,
)


def get_city_list(
    *, country_id: int | Unset | None = UNSET, location_id: int | Unset | None = UNSET
) -> Call[list[models.City]]:
    """List cities.

    ``GET /cities``

    Args:
        country_id: Only cities of this country.
        location_id: Location whose city is listed too, even if it is in another country.
    """
    return Call(_GET_CITY_LIST, query={"country_id": country_id, "company_id": location_id})


_GET_COUNTRY_LIST: Operation[list[models.Country]] = Operation(
    "get_country_list",
    "GET",
    "/countries",
    answer=lambda: list[models.Country],
    access="partner",
    idempotent=True,
)


def get_country_list() -> Call[list[models.Country]]:
    """List countries.

    ``GET /countries``
    """
    return Call(_GET_COUNTRY_LIST)
