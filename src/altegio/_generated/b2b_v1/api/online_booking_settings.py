# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'online booking settings'."""

from __future__ import annotations

from altegio._calls.operation import Call, Operation, taken

from .. import models

_CREATE_BOOKING_WIDGET: Operation[models.BookingWidget] = Operation(
    "create_booking_widget",
    "POST",
    "/company/{location_id}/booking_forms",
    answer=lambda: models.BookingWidget,
)


def create_booking_widget(
    location_id: int, *, body: models.BookingWidgetCreate
) -> Call[models.BookingWidget]:
    """Add a booking widget.

    ``POST /company/{location_id}/booking_forms``
    """
    return Call(_CREATE_BOOKING_WIDGET, (location_id,), body=taken(body, "BookingWidgetCreate"))


_DELETE_BOOKING_WIDGET: Operation[None] = Operation(
    "delete_booking_widget",
    "DELETE",
    "/company/{location_id}/booking_forms/{booking_widget_id}",
    enveloped=False,
)


def delete_booking_widget(location_id: int, booking_widget_id: int) -> Call[None]:
    """Remove a booking widget.

    ``DELETE /company/{location_id}/booking_forms/{booking_widget_id}``

    Args:
        booking_widget_id: ID of the booking widget.
    """
    return Call(_DELETE_BOOKING_WIDGET, (location_id, booking_widget_id))


_GET_BOOKING_WIDGET: Operation[models.BookingWidget] = Operation(
    "get_booking_widget",
    "GET",
    "/company/{location_id}/booking_forms/{booking_widget_id}",
    answer=lambda: models.BookingWidget,
    idempotent=True,
)


def get_booking_widget(location_id: int, booking_widget_id: int) -> Call[models.BookingWidget]:
    """Fetch one booking widget.

    ``GET /company/{location_id}/booking_forms/{booking_widget_id}``

    Args:
        booking_widget_id: ID of the booking widget.
    """
    return Call(_GET_BOOKING_WIDGET, (location_id, booking_widget_id))


_GET_BOOKING_WIDGET_LIST: Operation[list[models.BookingWidget]] = Operation(
    "get_booking_widget_list",
    "GET",
    "/company/{location_id}/booking_forms",
    answer=lambda: list[models.BookingWidget],
    idempotent=True,
)


def get_booking_widget_list(location_id: int) -> Call[list[models.BookingWidget]]:
    """List booking widgets.

    ``GET /company/{location_id}/booking_forms``
    """
    return Call(_GET_BOOKING_WIDGET_LIST, (location_id,))


_GET_ONLINE_BOOKING_SETTINGS: Operation[models.OnlineBookingSettings] = Operation(
    "get_online_booking_settings",
    "GET",
    "/company/{location_id}/settings/online",
    answer=lambda: models.OnlineBookingSettings,
    idempotent=True,
)


def get_online_booking_settings(location_id: int) -> Call[models.OnlineBookingSettings]:
    """Read online booking settings.

    ``GET /company/{location_id}/settings/online``
    """
    return Call(_GET_ONLINE_BOOKING_SETTINGS, (location_id,))


_GET_TIMESLOT_SETTINGS: Operation[models.SlotSettings] = Operation(
    "get_timeslot_settings",
    "GET",
    "/company/{location_id}/settings/timeslots",
    answer=lambda: models.SlotSettings,
    idempotent=True,
)


def get_timeslot_settings(location_id: int) -> Call[models.SlotSettings]:
    """Read the online booking timeslot setup.

    Timeslot values count seconds from midnight (7200 is 02:00, 50400 is 14:00).

    ``GET /company/{location_id}/settings/timeslots``
    """
    return Call(_GET_TIMESLOT_SETTINGS, (location_id,))


_UPDATE_BOOKING_WIDGET: Operation[models.BookingWidget] = Operation(
    "update_booking_widget",
    "PATCH",
    "/company/{location_id}/booking_forms/{booking_widget_id}",
    answer=lambda: models.BookingWidget,
)


def update_booking_widget(
    location_id: int, booking_widget_id: int, *, body: models.BookingWidgetUpdate
) -> Call[models.BookingWidget]:
    """Change a booking widget.

    ``PATCH /company/{location_id}/booking_forms/{booking_widget_id}``

    Args:
        booking_widget_id: ID of the booking widget.
    """
    return Call(
        _UPDATE_BOOKING_WIDGET,
        (location_id, booking_widget_id),
        body=taken(body, "BookingWidgetUpdate"),
    )


_UPDATE_ONLINE_BOOKING_SETTINGS: Operation[models.OnlineBookingSettings] = Operation(
    "update_online_booking_settings",
    "PATCH",
    "/company/{location_id}/settings/online",
    answer=lambda: models.OnlineBookingSettings,
)


def update_online_booking_settings(
    location_id: int, *, body: models.OnlineBookingSettingsUpdate
) -> Call[models.OnlineBookingSettings]:
    """Change online booking settings.

    ``PATCH /company/{location_id}/settings/online``
    """
    return Call(
        _UPDATE_ONLINE_BOOKING_SETTINGS,
        (location_id,),
        body=taken(body, "OnlineBookingSettingsUpdate"),
    )
