"""Telephony: reports of a telephone system, and the calls of a location."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from altegio._async.pager import AsyncPager
from altegio._calls.arguments import (
    or_unset,
    require_aware,
    require_count,
    require_date_range,
    require_nonblank,
    require_nonempty,
    require_url,
)
from altegio._calls.updating import without_none
from altegio._generated.developers import api, models

from .facade import AsyncFacade, AsyncLocationFacade


class AsyncTelephony(AsyncFacade):
    """Reports of a chain's telephone system: incoming calls, and calls that have ended.

    The chain's settings show its telephony token, ``crm_token``; the partner token is needed, too.
    Altegio accepts a report (202) before checking it, so success does not mean that the token is
    right.
    """

    async def enable(self, crm_token: str) -> None:
        """Enable the settings that assign calls to locations.

        Args:
            crm_token: The chain's token for telephony.

        Raises:
            ValueError: ``crm_token`` is empty.
            NotFoundError: There is no such connection.
            PermissionDeniedError: The partner may not do this.

        Operation: ``handle_voip_integration_event``.
        """
        await self._report(crm_token, command="setup", type="enable")

    async def disable(self, crm_token: str) -> None:
        """Disable the settings; reports are then ignored.

        Args:
            crm_token: The chain's token for telephony.

        Raises:
            ValueError: ``crm_token`` is empty.
            NotFoundError: There is no such connection.
            PermissionDeniedError: The partner may not do this.

        Operation: ``handle_voip_integration_event``.
        """
        await self._report(crm_token, command="setup", type="disable")

    async def announce_call(
        self, crm_token: str, *, caller_phone: str, called_phone: str, sip_user: str | None = None
    ) -> None:
        """Show users who is calling, while the phone rings.

        Args:
            crm_token: The chain's token for telephony.
            caller_phone: The caller's number with its country code.
            called_phone: The number that was dialled.
            sip_user: The extension that rings; it takes precedence over ``called_phone``.

        Raises:
            ValueError: An argument is empty.
            NotFoundError: There is no such connection.
            PermissionDeniedError: The partner may not do this.

        Operation: ``handle_voip_integration_event``.
        """
        await self._report(
            crm_token,
            command="event",
            type="incoming",
            caller_phone=require_nonblank(caller_phone, "caller_phone"),
            called_phone=require_nonblank(called_phone, "called_phone"),
            sip_user=None if sip_user is None else require_nonblank(sip_user, "sip_user"),
        )

    async def report_call(
        self,
        crm_token: str,
        *,
        direction: models.CallDirection,
        caller_phone: str,
        called_phone: str,
        sip_user: str | None = None,
        status: models.CallStatus | None = None,
        started_at: datetime | None = None,
        duration: int | None = None,
        recording_url: str | None = None,
        call_id: str | None = None,
    ) -> None:
        """Report a call that has ended, for the history of the chain and its locations.

        Args:
            crm_token: The chain's token for telephony.
            direction: Incoming, outgoing or internal.
            caller_phone: The caller's number with its country code.
            called_phone: The number that was dialled.
            sip_user: The extension that took part.
            status: Whether it was answered (``SUCCESS``) or ``MISSED``.
            started_at: When it began, with a zone.
            duration: The duration in seconds.
            recording_url: The address of the recording.
            call_id: The call's id in the telephone system.

        Raises:
            ValueError: An argument is empty, ``duration`` is negative, ``started_at`` has no zone,
                or ``recording_url`` is not a URL.
            NotFoundError: There is no such connection.
            PermissionDeniedError: The partner may not do this.

        Operation: ``handle_voip_integration_event``.
        """
        await self._report(
            crm_token,
            command="history",
            type=direction,
            caller_phone=require_nonblank(caller_phone, "caller_phone"),
            called_phone=require_nonblank(called_phone, "called_phone"),
            sip_user=None if sip_user is None else require_nonblank(sip_user, "sip_user"),
            status=status,
            started_at=None if started_at is None else require_aware(started_at, "started_at"),
            duration=None if duration is None else require_count(duration, "duration"),
            recording_url=None
            if recording_url is None
            else require_url(recording_url, "recording_url"),
            call_id=None if call_id is None else require_nonblank(call_id, "call_id"),
        )

    async def _report(self, crm_token: str, **fields: object) -> None:
        token = require_nonblank(crm_token, "crm_token")
        body = models.TelephonyEvent(crm_token=token, **without_none(**fields))  # type: ignore[arg-type]
        await self._send(api.handle_voip_integration_event(body=body))


class AsyncLocationPhoneCalls(AsyncLocationFacade):
    """Phone calls of the location, as its telephone system reported them."""

    def list(
        self,
        *,
        start_date: date,
        end_date: date,
        phone: str | None = None,
        directions: Sequence[models.CallDirection] | None = None,
        statuses: Sequence[models.CallStatus] | None = None,
        page_size: int | None = None,
    ) -> AsyncPager[models.PhoneCall]:
        """List the calls of a period.

        Needs the right to view calls.

        Args:
            start_date: The first day.
            end_date: The last day, included.
            phone: Only calls with this number.
            directions: Only incoming, outgoing or internal calls.
            statuses: Only calls with one of these results.
            page_size: Calls per page, 1000 (the maximum) by default.

        Returns:
            A pager over the calls; ``client_id`` is 0 for a caller who is not a client. The API
            pages by number.

        Raises:
            ValueError: The last day is before the first, ``directions`` or ``statuses`` is empty,
                or ``page_size`` is out of bounds.
            PermissionDeniedError: The user may not view calls.

        Operation: ``list_voip_calls``.
        """
        require_date_range(start_date, end_date)
        body = models.PhoneCallSearch(
            location_id=self._location_id,
            start_date=start_date,
            end_date=end_date,
            phone=or_unset(phone),
            directions=or_unset(require_nonempty(directions, "directions")),
            statuses=or_unset(require_nonempty(statuses, "statuses")),
        )
        return self._pages(api.list_voip_calls(body=body), page_size)
