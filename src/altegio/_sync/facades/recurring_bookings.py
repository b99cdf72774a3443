# Generated from _async/facades/recurring_bookings.py by `make generate`; not edited by hand.
"""Clients with a fixed place in a repeating event of a location."""

from __future__ import annotations

from collections.abc import Sequence

from altegio._calls.arguments import require_nonempty
from altegio._calls.wire import UNSET
from altegio._generated.b2b_v1 import api, models

from .facade import LocationFacade


class LocationRecurringBookings(LocationFacade):
    """Clients with a fixed place in a repeating event, such as every Monday at seven.

    All methods need the right to change the location's calendar.
    """

    def create(
        self,
        schedule_id: int,
        *,
        client_id: int,
        schedule_day_ids: Sequence[int],
        visitor_id: int | None = None,
    ) -> models.RecurringBooking:
        """Book a client into all future events on some weekdays.

        To pay with a membership, call ``location.memberships.check_for_event`` first.

        Args:
            schedule_id: The schedule of the repeating event.
            client_id: The paying client.
            schedule_day_ids: The weekdays, by their ids in the schedule.
            visitor_id: The visitor, if not the client.

        Returns:
            The new booking.

        Raises:
            ValueError: ``schedule_day_ids`` is empty.
            UnprocessableEntityError: No place is free, or a value is wrong.
            NotFoundError: The location has no such schedule or client.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``create_timetable_client_schedule``.
        """
        body = models.RecurringBookingCreate(
            client_id=client_id,
            schedule_day_ids=require_nonempty(schedule_day_ids, "schedule_day_ids"),
            visitor_id=UNSET if visitor_id is None else visitor_id,
        )
        return self._send(
            api.create_timetable_client_schedule(self._location_id, schedule_id, body=body)
        )

    def update(
        self, schedule_id: int, booking_id: int, *, schedule_day_ids: Sequence[int]
    ) -> models.RecurringBooking:
        """Set the weekdays of a fixed place. ⚠ Future appointments on others are cancelled.

        Args:
            schedule_id: The schedule of the repeating event.
            booking_id: The client's booking.
            schedule_day_ids: All weekdays of the booking.

        Returns:
            The updated booking.

        Raises:
            ValueError: ``schedule_day_ids`` is empty.
            UnprocessableEntityError: No place is free, or a value is wrong.
            NotFoundError: The schedule has no such booking.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``update_timetable_client_schedule``.
        """
        body = models.RecurringBookingUpdate(
            schedule_day_ids=require_nonempty(schedule_day_ids, "schedule_day_ids")
        )
        return self._send(
            api.update_timetable_client_schedule(
                self._location_id, schedule_id, booking_id, body=body
            )
        )

    def delete(self, schedule_id: int, booking_id: int) -> None:
        """Delete a client's fixed place. ⚠ Its future appointments are cancelled too.

        Args:
            schedule_id: The schedule of the repeating event.
            booking_id: The client's booking.

        Raises:
            NotFoundError: The schedule has no such booking.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``delete_timetable_client_schedule``.
        """
        self._send(api.delete_timetable_client_schedule(self._location_id, schedule_id, booking_id))
