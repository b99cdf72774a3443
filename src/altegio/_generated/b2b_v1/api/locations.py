# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'locations'."""

from __future__ import annotations

from altegio._calls.operation import Call, Operation, Paging, formatted, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_CREATE_LOCATION: Operation[models.Location] = Operation(
    "create_location", "POST", "/companies", answer=lambda: models.Location
)


def create_location(*, body: models.LocationCreate) -> Call[models.Location]:
    """Add a location.

    ``POST /companies``
    """
    return Call(_CREATE_LOCATION, body=taken(body, "LocationCreate"))


_DELETE_LOCATION: Operation[None] = Operation(
    "delete_location", "DELETE", "/company/{location_id}", enveloped=False
)


def delete_location(location_id: int) -> Call[None]:
    """Remove a location.

    ``DELETE /company/{location_id}``
    """
    return Call(_DELETE_LOCATION, (location_id,))


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
    include_next_slot: bool | Unset | None = UNSET,
    include_chains: bool | Unset | None = UNSET,
    include_booking_widgets: bool | Unset | None = UNSET,
    booking_widget_id: int | Unset | None = UNSET,
) -> Call[models.Location]:
    """Get one location.

    ``GET /company/{location_id}``

    Args:
        my: Extra data of locations the user may manage; needs user authorisation.
        include_next_slot: Add the next free slot's date and time, ISO 8601.
        include_chains: Add the chains of the location.
        include_booking_widgets: Add the online booking forms (widgets).
        booking_widget_id: Add the URL of the online booking form with this ID.
    """
    return Call(
        _GET_LOCATION,
        (location_id,),
        query={
            "my": formatted(my, "0/1", "my"),
            "forBooking": formatted(include_next_slot, "0/1", "include_next_slot"),
            "show_groups": formatted(include_chains, "0/1", "include_chains"),
            "showBookforms": formatted(include_booking_widgets, "0/1", "include_booking_widgets"),
            "bookform_id": booking_widget_id,
        },
    )


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
    location_id: int | Unset | None = UNSET,
    chain_id: int | Unset | None = UNSET,
    my: bool | Unset | None = UNSET,
    is_active: bool | Unset | None = UNSET,
    include_next_slot: bool | Unset | None = UNSET,
    include_chains: bool | Unset | None = UNSET,
    city_id: int | Unset | None = UNSET,
    include_booking_widgets: bool | Unset | None = UNSET,
    min_id: int | Unset | None = UNSET,
    include_deleted: bool | Unset | None = UNSET,
    exclude_individual: bool | Unset | None = UNSET,
    exclude_events: bool | Unset | None = UNSET,
    exclude_mixed: bool | Unset | None = UNSET,
    business_group_id: int | Unset | None = UNSET,
    business_type_id: int | Unset | None = UNSET,
    include: list[models.LocationPart] | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
) -> Call[list[models.Location]]:
    """List locations.

    ``GET /companies``

    Args:
        location_id: Location ID.
        chain_id: Chain ID; 83 by default.
        my: Only locations the user may manage; needs user authorisation.
        is_active: Only locations with an active licence that can be booked.
        include_next_slot: Add the next free slot's date and time, ISO 8601.
        include_chains: Add the chains of each location.
        include_booking_widgets: Add the online booking forms of each location.
        min_id: Lowest location ID.
        include_deleted: Also list deleted locations.
        exclude_individual: Exclude locations with individual appointments.
        exclude_events: Exclude locations with group appointments.
        exclude_mixed: Exclude locations with mixed appointments.
        include: Extra data to add to the answer.
        page_size: Page size.
        page: Page number, from 1.
    """
    return Call(
        _GET_LOCATION_LIST,
        query={
            "id": location_id,
            "group_id": chain_id,
            "my": formatted(my, "0/1", "my"),
            "active": formatted(is_active, "0/1", "is_active"),
            "forBooking": formatted(include_next_slot, "0/1", "include_next_slot"),
            "show_groups": formatted(include_chains, "0/1", "include_chains"),
            "city_id": city_id,
            "showBookforms": formatted(include_booking_widgets, "0/1", "include_booking_widgets"),
            "min_id": min_id,
            "show_deleted": formatted(include_deleted, "0/1", "include_deleted"),
            "hide_record_type_single": formatted(exclude_individual, "0/1", "exclude_individual"),
            "hide_record_type_activity": formatted(exclude_events, "0/1", "exclude_events"),
            "hide_record_type_mixed": formatted(exclude_mixed, "0/1", "exclude_mixed"),
            "business_group_id": business_group_id,
            "business_type_id": business_type_id,
            "include[]": include,
            "count": page_size,
            "page": page,
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
