# pyright: reportDeprecated=false
"""Events of a location: group classes and trainings, and the rules for copying them."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Unpack

from altegio._async.pager import AsyncPager
from altegio._calls.arguments import require_date_range, require_nonempty
from altegio._calls.deprecation import V2_ONLY, deprecated
from altegio._calls.updating import Update
from altegio._generated.b2b_v1 import api, models

from .event_search import AsyncEventSearch


class AsyncLocationEvents(AsyncEventSearch):
    """Events: one team member, many clients, such as a yoga class on Monday at seven.

    An event has a service, a team member, a start and a number of places; clients book places in
    it, each with their own appointment. Repeating events are created by
    ``location.event_schedules``.
    """

    def list(
        self,
        *,
        start_date: date,
        end_date: date,
        service_ids: Sequence[int] | None = None,
        team_member_ids: Sequence[int] | None = None,
        resource_ids: Sequence[int] | None = None,
        page_size: int | None = None,
    ) -> AsyncPager[models.Event]:
        """List the events of a period.

        The partner's token is enough.

        Args:
            start_date: The first day, in the location's local time.
            end_date: The last day, included.
            service_ids: Only events of these services.
            team_member_ids: Only events that these team members lead.
            resource_ids: Only events that use these resources, such as a room.
            page_size: Events per page; 25 by default.

        Returns:
            A pager of the events; ``duration`` is in seconds.

        Raises:
            ValueError: The days are in the wrong order, or a list of ids is empty.
            NotFoundError: There is no such location.
            PermissionDeniedError: The partner has no access to the location.

        Operation: ``search_events``.
        """
        require_date_range(start_date, end_date)
        return self._pages(
            api.search_events(
                self._location_id,
                start_date=start_date,
                end_date=end_date,
                service_ids=require_nonempty(service_ids, "service_ids"),
                team_member_ids=require_nonempty(team_member_ids, "team_member_ids"),
                resource_ids=require_nonempty(resource_ids, "resource_ids"),
            ),
            page_size,
        )

    @deprecated(V2_ONLY, category=None)
    async def create(self, event: models.EventInput) -> models.Event:
        """Create an event.

        Args:
            event: The event. Its start is the location's local time, its ``duration`` is in
                seconds; ``force=True`` creates it although the team member or a resource is busy.

        Returns:
            The new event.

        Raises:
            BadRequestError: The values are inconsistent.
            UnprocessableEntityError: The team member or a resource is busy, or a value is wrong.
            NotFoundError: There is no such location, service or team member.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``create_event``.
        """
        return await self._send(api.create_event(self._location_id, body=event))

    @deprecated(V2_ONLY, category=None)
    async def get(self, event_id: int) -> models.Event:
        """Get one event.

        Args:
            event_id: The event.

        Raises:
            NotFoundError: The location has no such event.
            PermissionDeniedError: The partner has no access to the location.

        Operation: ``get_event``.
        """
        return await self._send(api.get_event(self._location_id, event_id))

    @deprecated(V2_ONLY, category=None)
    async def replace(self, event_id: int, event: models.EventInput) -> models.Event:
        """Replace an event with another, complete one.

        ⚠ Fields that are not set are lost; :meth:`update` keeps them.

        Args:
            event_id: The event.
            event: The complete event, as for :meth:`create`.

        Returns:
            The updated event.

        Raises:
            BadRequestError: The values are inconsistent.
            UnprocessableEntityError: The team member or a resource is busy, or a value is wrong.
            NotFoundError: The location has no such event.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``update_event``.
        """
        return await self._send(api.update_event(self._location_id, event_id, body=event))

    @deprecated(V2_ONLY, category=None)
    async def update(
        self, event_id: int, **changes: Unpack[models.EventUpdateParams]
    ) -> models.Event:
        """Change fields of an event: reads it and sends it again with the changes.

        Two requests: a change that someone else makes between them is lost. ``force`` is ``False``
        unless given.

        Args:
            event_id: The event.
            **changes: Fields of :class:`.EventInput`.

        Returns:
            The updated event.

        Raises:
            TypeError: There is no change, or a field is unknown or of another type.
            ValueError: ``starts_at`` has a zone; the API takes local time.
            BadRequestError: The values are inconsistent.
            UnprocessableEntityError: The team member or a resource is busy, or a value is wrong.
            NotFoundError: The location has no such event.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``update_event``.
        """
        update = Update(models.EventInput, changes)
        complete = update.merged_into(await self.get(event_id), force=False)
        return await self.replace(event_id, complete)

    @deprecated(V2_ONLY, category=None)
    async def delete(self, event_id: int) -> None:
        """Delete an event. ⚠ What happens to its bookings is not documented.

        Args:
            event_id: The event.

        Raises:
            NotFoundError: The location has no such event.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``delete_event``.
        """
        await self._send(api.delete_event(self._location_id, event_id))

    @deprecated(V2_ONLY, category=None)
    async def duplicate(
        self, event_id: int, options: Mapping[str, object]
    ) -> builtins.list[models.Event]:
        """Copy an event to other days.

        Args:
            event_id: The event to copy.
            options: The days to copy it to. The API does not document the options' names: they are
                sent as given.

        Returns:
            The new events.

        Raises:
            ConflictError: A copy would overlap an existing event.
            BadRequestError: The options are inconsistent.
            UnprocessableEntityError: An option has a wrong value.
            NotFoundError: The location has no such event.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``duplicate_event``.
        """
        body: dict[str, Any] = dict(options)
        return await self._send(api.duplicate_event(self._location_id, event_id, body=body))
