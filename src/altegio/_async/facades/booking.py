"""Online booking: appointments that clients make themselves."""

from __future__ import annotations

from collections.abc import Sequence

from altegio._calls.arguments import (
    or_unset,
    require_nonblank,
    require_nonempty,
    require_slot,
)
from altegio._generated.public import api, models

from .booking_choices import AsyncBookingChoices
from .facade import AsyncFacade


class AsyncLocationBooking(AsyncBookingChoices):
    """Online booking in a location, step by step as clients go through it.

    Choose services, a team member and a time, check the choice if you like, and book. The partner's
    token is enough for all but :meth:`move`. An appointment that is booked here is in the
    location's calendar like any other: ``location.appointments`` has it.

    A time that another client takes first is refused with ``SlotTakenError``. Each documented
    refusal has its own subclass of ``BookingRefusedError``. Online booking never double-books.
    """

    async def send_code(self, phone: str, *, name: str | None = None) -> None:
        """Text a code to a client's phone number, for a booking or a login.

        A booking needs the code where the location confirms phone numbers: see
        ``phone_confirmation`` of ``client.booking.get_widget``.

        Args:
            phone: The number, international with a leading plus.
            name: The client's name.

        Raises:
            ValueError: The number is empty.
            InvalidPhoneError: The number is malformed.
            PermissionDeniedError: The location takes no bookings from this number.
            NotFoundError: There is no such location.

        Operation: ``send_booking_verification_code``.
        """
        body = models.ConfirmationCodeRequest(
            phone=require_nonblank(phone, "phone"), name=or_unset(name)
        )
        await self._send(api.send_booking_verification_code(self._location_id, body=body))

    async def get_privacy_policy(self) -> models.PrivacyPolicy:
        """Get the privacy policy that clients accept before they book.

        If there is an ``agreement``, show it, and book only after the client has ticked a box.

        Returns:
            The policy; ``agreement`` is ``None`` if the location has not set one.

        Raises:
            PermissionDeniedError: The partner may not use the location.
            NotFoundError: There is no such location.

        Operation: ``get_location_privacy_policy``.
        """
        return await self._send(api.get_location_privacy_policy(self._location_id))

    async def check(self, appointments: Sequence[models.OnlineBookingAppointment]) -> None:
        """Check whether appointments can be booked together. Books and reserves nothing.

        Args:
            appointments: The appointments to book, as for :meth:`create`.

        Raises:
            ValueError: There are no appointments.
            SlotTakenError: A time is taken, or outside working hours.
            NoTeamMemberAvailableError: Nobody is free for the services.
            OverlappingAppointmentsError: Two of the appointments overlap.
            ServiceNotBookableError: A service is no longer offered.
            UnprocessableEntityError: No service is chosen.

        Operation: ``validate_booking_params``.
        """
        checked = require_nonempty(appointments, "appointments")
        body = models.OnlineBookingCheck(appointments=checked)
        await self._send(api.validate_booking_params(self._location_id, body=body))

    async def create(self, booking: models.OnlineBookingCreate) -> list[models.OnlineBooking]:
        """Book one or several appointments, all of them or none.

        Args:
            booking: The client's ``name`` and ``phone``, and the ``appointments``: each with an
                ``id`` that you choose, ``service_ids``, ``team_member_id`` (0 for anyone) and the
                ``datetime`` of a slot, unchanged. ``code`` is needed where the location confirms
                phone numbers.

        Returns:
            One item for each appointment, under its ``id``. Keep ``appointment_id`` and
            ``appointment_hash``: with both the client reads and cancels the appointment.

        Raises:
            TypeError: A required field is missing, or ``datetime`` is not a string.
            InvalidPhoneError: The phone number is malformed.
            WrongConfirmationCodeError: The code is missing or wrong.
            SlotTakenError: A time is taken, or outside working hours. Read the slots again.
            ClientBlacklistedError: The location takes no bookings from this number.
            MissingNameError: The name is empty.
            NoTeamMemberAvailableError: Nobody is free for the services.
            OverlappingAppointmentsError: Two of the appointments overlap.
            ServiceNotBookableError: A service is no longer offered.
            PermissionDeniedError: The partner may not use the location.
            NotFoundError: There is no such location.

        Operation: ``create_online_booking``.
        """
        return await self._send(api.create_online_booking(self._location_id, body=booking))

    async def get(
        self, appointment_id: int, *, appointment_hash: str | None = None
    ) -> models.OnlineAppointment:
        """Get an appointment as its client sees it.

        Args:
            appointment_id: The appointment.
            appointment_hash: The hash that the booking returned; not needed with the client's own
                user token.

        Raises:
            PermissionDeniedError: The appointment is another client's.
            NotFoundError: There is no such appointment, or the hash is wrong.

        Operation: ``get_online_booking_details``.
        """
        call = api.get_online_booking_details(
            self._location_id, appointment_id, appointment_hash=appointment_hash
        )
        return await self._send(call)

    async def move(
        self, appointment_id: int, *, slot: str | None = None, comment: str | None = None
    ) -> models.OnlineAppointment:
        """Move an appointment to another time, or change its comment.

        Needs the user token of the appointment's client: ``client.as_user(…)`` with the token that
        ``client.booking_user.log_in`` or ``log_in_with_code`` returned.

        Args:
            appointment_id: The appointment.
            slot: The ``datetime`` of a slot, unchanged.
            comment: The new comment.

        Returns:
            The updated appointment, without some fields that :meth:`get` has.

        Raises:
            TypeError: ``slot`` is not a string.
            ValueError: Neither a slot nor a comment is given.
            SlotTakenError: The time is taken, or outside working hours.
            PermissionDeniedError: The location does not let clients move appointments, or the
                appointment is another client's.
            NotFoundError: There is no such appointment.

        Operation: ``update_online_booking_datetime``.
        """
        if slot is None and comment is None:
            raise ValueError("move needs slot=… or comment=…")
        body = models.OnlineAppointmentMove(
            datetime=or_unset(require_slot(slot, "slot")), comment=or_unset(comment)
        )
        call = api.update_online_booking_datetime(self._location_id, appointment_id, body=body)
        return await self._send(call)

    async def book_event(
        self, event_id: int, booking: models.EventBookingCreate
    ) -> models.EventBooking:
        """Book places in an event, a class or a group training.

        Args:
            event_id: The event; ``location.events.search`` lists them.
            booking: The client's ``name``, ``phone`` and ``email``, and the number of ``places`` (1
                by default). ``code`` is needed where the location confirms phone numbers.

        Returns:
            The appointment's ``appointment_id`` and ``appointment_hash``, as of :meth:`create`.

        Raises:
            TypeError: A required field is missing.
            UnprocessableEntityError: The event is full, or a value is wrong. A documented code
                raises its own error, as in :meth:`create`.
            PermissionDeniedError: The partner may not use the location, or the location takes no
                bookings from this number.
            NotFoundError: The location has no such event.

        Operation: ``book_event``.
        """
        return await self._send(api.book_event(self._location_id, event_id, body=booking))


class AsyncBooking(AsyncFacade):
    """Booking widgets, and clients' own appointments in any location.

    A client needs no login: the hash that a booking returns gives access to that appointment, and
    the short token in the link of a feedback request to its form.
    """

    async def get_widget(self, booking_widget_id: int) -> models.BookingWidgetConfig:
        """Get the configuration of a booking widget: its looks and steps.

        Args:
            booking_widget_id: The number in the widget's address, 123 in ``b123``;
                ``location.booking_widgets`` has the widgets of a location.

        Returns:
            Its steps, style, languages, and whether a booking needs a code from an SMS. A widget
            with a ``chain_id`` other than 0 belongs to a chain; ``phone_confirmation`` then depends
            on the location.

        Raises:
            PermissionDeniedError: The partner may not use the location.
            NotFoundError: There is no such widget.

        Operation: ``get_booking_form_config``.
        """
        return await self._send(api.get_booking_form_config(booking_widget_id))

    async def get_texts(self, language: str) -> dict[str, object]:
        """Get the texts of the booking widget in a language.

        Args:
            language: One of the API's codes: ``"en-US"``, ``"de-DE"``, ``"lt-LT"``, ``"lv-LV"``,
                ``"ee-EE"`` or ``"uk-UK"``.

        Returns:
            The texts by nested keys.

        Raises:
            ValueError: The language is empty.
            PermissionDeniedError: The partner may not use the API.
            NotFoundError: There is no such language.

        Operation: ``get_i18n_options``.
        """
        return await self._send(api.get_i18n_options(require_nonblank(language, "language")))

    async def list_appointments(
        self, appointment_id: int, *, appointment_hash: str
    ) -> list[models.OnlineAppointment]:
        """List all appointments of the client of an appointment.

        Args:
            appointment_id: One of the client's appointments.
            appointment_hash: The hash that its booking returned.

        Returns:
            The appointments as their client sees them; cancelled ones have ``is_deleted``.

        Raises:
            ValueError: The hash is empty.
            PermissionDeniedError: The hash is wrong.
            NotFoundError: There is no such appointment.

        Operation: ``get_user_appointment_list``.
        """
        appointment_hash = require_nonblank(appointment_hash, "appointment_hash")
        return await self._send(api.get_user_appointment_list(appointment_id, appointment_hash))

    async def cancel(self, appointment_id: int, *, appointment_hash: str | None = None) -> None:
        """Cancel an appointment as its client, which frees its time.

        Args:
            appointment_id: The appointment.
            appointment_hash: The hash that the booking returned; not needed with the client's own
                user token.

        Raises:
            PermissionDeniedError: The location does not let clients cancel appointments, or the
                appointment is another client's.
            NotFoundError: There is no such appointment, or the hash is wrong.

        Operation: ``delete_user_appointment``.
        """
        call = api.delete_user_appointment(appointment_id, appointment_hash=appointment_hash)
        await self._send(call)
