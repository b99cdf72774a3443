# Generated from _async/facades/partner.py by `make generate`; not edited by hand.
"""Appointments that a partner's applications made, and reports of its services."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from altegio._calls.arguments import require_date_range, require_nonempty, require_type
from altegio._generated.b2b_v1 import api, models
from altegio._sync.pager import Pager

from .facade import Facade


class PartnerAppointments(Facade):
    """Appointments that the partner's applications made, in any location."""

    def list(
        self,
        *,
        location_id: int | None = None,
        start_date: date | None = None,
        end_date: date | None = None,
        created_start_date: date | None = None,
        created_end_date: date | None = None,
        user_id: int | None = None,
        page_size: int | None = None,
    ) -> Pager[models.Appointment]:
        """List the appointments that the partner's applications made.

        Days are sent in the form of the published examples (``31.12.2026``), which was not tried
        with a live server.

        Args:
            location_id: Only appointments in this location.
            start_date: Only appointments that take place on this day or later.
            end_date: Only appointments that take place on this day or earlier.
            created_start_date: Only appointments made on this day or later.
            created_end_date: Only appointments made on this day or earlier.
            user_id: Only appointments that this user made.
            page_size: Appointments per page, 100 (the maximum) by default.

        Returns:
            A pager over the appointments, each with its location; the API pages by number.

        Raises:
            ValueError: A period begins later than it ends, or ``page_size`` is out of bounds.
            NotFoundError: There is no such location.
            PermissionDeniedError: The partner has no access to the location.

        Operation: ``get_partner_appointment_list``.
        """
        require_date_range(start_date, end_date)
        require_date_range(created_start_date, created_end_date, "created_")
        call = api.get_partner_appointment_list(
            location_id=location_id,
            start_date=start_date,
            end_date=end_date,
            created_start_date=created_start_date,
            created_end_date=created_end_date,
            user_id=user_id,
        )
        return self._pages(call, page_size)


class ProviderCallbacks(Facade):
    """Reports of a partner that delivers messages or prints fiscal receipts for locations.

    These methods report results of the partner's own service; the partner token is enough.
    """

    def report_message_statuses(self, statuses: Sequence[models.MessageStatusReport]) -> None:
        """Report the delivery and the costs of messages to clients.

        Args:
            statuses: One report for each message.

        Raises:
            ValueError: ``statuses`` is empty.
            BadRequestError: A report is malformed.
            AuthenticationError: The partner token is not valid.
            NotFoundError: There is no such message.

        Operation: ``get_message_status_list``.
        """
        self._send(api.get_message_status_list(body=require_nonempty(statuses, "statuses")))

    def report_fiscalization(self, result: Mapping[str, object]) -> None:
        """Report how the fiscal register processed a document.

        Args:
            result: The answer of the fiscal service, sent unchanged: the API documents no fields.

        Raises:
            TypeError: ``result`` is not a mapping.
            NotFoundError: There is no such document.
            PermissionDeniedError: The partner may not report for the location.

        Operation: ``handle_fiscalization_callback``.
        """
        require_type(result, Mapping, "result")
        self._send(api.handle_fiscalization_callback(body={**result}))
