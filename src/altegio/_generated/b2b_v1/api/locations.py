# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'locations'."""

from __future__ import annotations

from typing import Literal

from altegio._calls.model import UNSET, Unset
from altegio._calls.operation import Call, Operation, Paging, formatted, taken

from .. import models

_GET_LOCATION_LIST: Operation[list[models.Location]] = Operation(
    "get_location_list",
    "GET",
    "/companies",
    answer=lambda: list[models.Location],
    access="partner",
    paging=Paging("query", "page", "count", None),
    idempotent=True,
)


def get_location_list(
    *,
    id: int | Unset | None = UNSET,
    chain_id: int | Unset | None = UNSET,
    my: bool | Unset | None = UNSET,
    active: bool | Unset | None = UNSET,
    for_booking: bool | Unset | None = UNSET,
    show_chains: bool | Unset | None = UNSET,
    city_id: int | Unset | None = UNSET,
    show_booking_widgets: bool | Unset | None = UNSET,
    min_id: int | Unset | None = UNSET,
    show_deleted: bool | Unset | None = UNSET,
    hide_appointment_type_single: bool | Unset | None = UNSET,
    hide_appointment_type_event: bool | Unset | None = UNSET,
    hide_appointment_type_mixed: bool | Unset | None = UNSET,
    business_group_id: int | Unset | None = UNSET,
    business_type_id: int | Unset | None = UNSET,
    include: list[Literal["staff", "positions", "accounts", "storages", "expenses"]]
    | Unset
    | None = UNSET,
    page_size: int | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
) -> Call[list[models.Location]]:
    """List locations.

    ``GET /companies``

    Args:
        id: Location id.
        chain_id: Chain id; 83 when left out.
        my: Only locations the user may manage; needs user authorization.
        active: Only locations with an active license that can be booked.
        for_booking: Adds the next free session's date and time, ISO 8601.
        show_chains: Adds the chains of each location.
        show_booking_widgets: Adds the online booking forms of each location.
        min_id: Lowest location id.
        show_deleted: Also list deleted locations.
        hide_appointment_type_single: Leave out locations with individual appointments.
        hide_appointment_type_event: Leave out locations with group appointments.
        hide_appointment_type_mixed: Leave out locations with mixed appointments.
        include: Extra data to add to the answer.
        page_size: Page size.
        page: Number of the page; the first is 1.
    """
    return Call(
        _GET_LOCATION_LIST,
        query={
            "id": id,
            "group_id": chain_id,
            "my": formatted(my, "0/1"),
            "active": formatted(active, "0/1"),
            "forBooking": formatted(for_booking, "0/1"),
            "show_groups": formatted(show_chains, "0/1"),
            "city_id": city_id,
            "showBookforms": formatted(show_booking_widgets, "0/1"),
            "min_id": min_id,
            "show_deleted": formatted(show_deleted, "0/1"),
            "hide_record_type_single": formatted(hide_appointment_type_single, "0/1"),
            "hide_record_type_activity": formatted(hide_appointment_type_event, "0/1"),
            "hide_record_type_mixed": formatted(hide_appointment_type_mixed, "0/1"),
            "business_group_id": business_group_id,
            "business_type_id": business_type_id,
            "include[]": include,
            "count": page_size,
            "page": page,
        },
    )


_CREATE_LOCATION: Operation[models.Location] = Operation(
    "create_location", "POST", "/companies", answer=lambda: models.Location
)


def create_location(*, body: models.LocationCreate) -> Call[models.Location]:
    """Add a location.

    ``POST /companies``
    """
    return Call(_CREATE_LOCATION, body=taken(body, "LocationCreate"))


_GET_LOCATION: Operation[models.Location] = Operation(
    "get_location",
    "GET",
    "/company/{location_id}",
    answer=lambda: models.Location,
    access="partner",
    idempotent=True,
)


def get_location(
    location_id: int,
    *,
    my: bool | Unset | None = UNSET,
    for_booking: bool | Unset | None = UNSET,
    show_chains: bool | Unset | None = UNSET,
    show_booking_widgets: bool | Unset | None = UNSET,
    booking_widget_id: int | Unset | None = UNSET,
) -> Call[models.Location]:
    """Read one location.

    ``GET /company/{location_id}``

    Args:
        my: Extra data of locations the user may manage; needs user authorization.
        for_booking: The next free session's date and time, ISO 8601.
        show_chains: Adds the chains of the location.
        show_booking_widgets: Adds the online booking forms (widgets).
        booking_widget_id: Adds the URL of the online booking form with this id.
    """
    return Call(
        _GET_LOCATION,
        (location_id,),
        query={
            "my": formatted(my, "0/1"),
            "forBooking": formatted(for_booking, "0/1"),
            "show_groups": formatted(show_chains, "0/1"),
            "showBookforms": formatted(show_booking_widgets, "0/1"),
            "bookform_id": booking_widget_id,
        },
    )


_UPDATE_LOCATION: Operation[models.Location] = Operation(
    "update_location", "PUT", "/company/{location_id}", answer=lambda: models.Location
)


def update_location(location_id: int, *, body: models.LocationUpdate) -> Call[models.Location]:
    """Update a location.

    ``PUT /company/{location_id}``
    """
    return Call(_UPDATE_LOCATION, (location_id,), body=taken(body, "LocationUpdate"))


_DELETE_LOCATION: Operation[None] = Operation(
    "delete_location", "DELETE", "/company/{location_id}", enveloped=False
)


def delete_location(location_id: int) -> Call[None]:
    """Remove a location.

    ``DELETE /company/{location_id}``
    """
    return Call(_DELETE_LOCATION, (location_id,))
