# pyright: reportDeprecated=false
"""Events of a location: group classes and trainings, and the rules for copying them."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from altegio._async.pager import AsyncPager
from altegio._calls.arguments import require_date_range, require_nonblank, require_nonempty
from altegio._calls.deprecation import V2_ONLY, deprecated
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncLocationEvents(AsyncLocationFacade):
    """Events: one team member, many clients, such as a yoga class on Monday at seven.

    An event has a service, a team member, a start and a number of places; clients book places in
    it, each with an appointment of their own. Events that repeat are made by
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
            page_size: Events a page; 25 by default.

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
                seconds; ``force=True`` makes it although the team member or a resource is busy.

        Returns:
            The new event.

        Raises:
            BadRequestError: The values make no sense.
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
        """Replace an event by another, complete one: fields that are not given are lost.

        Args:
            event_id: The event.
            event: All of the event, as for :meth:`create`.

        Returns:
            The event as it is now.

        Raises:
            BadRequestError: The values make no sense.
            UnprocessableEntityError: The team member or a resource is busy, or a value is wrong.
            NotFoundError: The location has no such event.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``update_event``.
        """
        return await self._send(api.update_event(self._location_id, event_id, body=event))

    @deprecated(V2_ONLY, category=None)
    async def delete(self, event_id: int) -> None:
        """Delete an event. What becomes of the places booked in it is not documented.

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
            options: When to copy it to. The API does not document their names: they are sent as
                given.

        Returns:
            The new events.

        Raises:
            ConflictError: A copy would overlap an existing event.
            BadRequestError: The options make no sense.
            UnprocessableEntityError: An option has a wrong value.
            NotFoundError: The location has no such event.
            PermissionDeniedError: The user may not change the location's calendar.

        Operation: ``duplicate_event``.
        """
        body: dict[str, Any] = dict(options)
        return await self._send(api.duplicate_event(self._location_id, event_id, body=body))

    async def list_dates(
        self,
        *,
        start_date: date,
        end_date: date,
        service_ids: Sequence[int] | None = None,
        team_member_ids: Sequence[int] | None = None,
        resource_ids: Sequence[int] | None = None,
    ) -> builtins.list[date]:
        """List the days of a period on which there are events. The partner's token is enough.

        Args:
            start_date: The first day, in the location's local time.
            end_date: The last day, included.
            service_ids: Only events of these services.
            team_member_ids: Only events that these team members lead.
            resource_ids: Only events that use these resources.

        Raises:
            ValueError: The days are in the wrong order, or a list of ids is empty.
            NotFoundError: There is no such location.
            PermissionDeniedError: The partner has no access to the location.

        Operation: ``search_event_dates``.
        """
        require_date_range(start_date, end_date)
        return await self._send(
            api.search_event_dates(
                self._location_id,
                start_date=start_date,
                end_date=end_date,
                service_ids=require_nonempty(service_ids, "service_ids"),
                team_member_ids=require_nonempty(team_member_ids, "team_member_ids"),
                resource_ids=require_nonempty(resource_ids, "resource_ids"),
            )
        )

    async def get_date_range(
        self,
        *,
        service_ids: Sequence[int] | None = None,
        team_member_ids: Sequence[int] | None = None,
        resource_ids: Sequence[int] | None = None,
    ) -> models.EventDateRange:
        """Get the first and the last day with events. The partner's token is enough.

        Args:
            service_ids: Only events of these services.
            team_member_ids: Only events that these team members lead.
            resource_ids: Only events that use these resources.

        Raises:
            ValueError: A list of ids is empty.
            NotFoundError: There is no such location.
            PermissionDeniedError: The partner has no access to the location.

        Operation: ``get_event_date_range``.
        """
        return await self._send(
            api.get_event_date_range(
                self._location_id,
                service_ids=require_nonempty(service_ids, "service_ids"),
                team_member_ids=require_nonempty(team_member_ids, "team_member_ids"),
                resource_ids=require_nonempty(resource_ids, "resource_ids"),
            )
        )

    async def list_filters(
        self,
        *,
        service_ids: Sequence[int] | None = None,
        team_member_ids: Sequence[int] | None = None,
        resource_ids: Sequence[int] | None = None,
    ) -> builtins.list[models.EventSearchFilter]:
        """List the services, team members and resources that :meth:`list` can be narrowed by.

        The partner's token is enough.

        Args:
            service_ids: What is chosen already: the filters that remain beside these services.
            team_member_ids: The same for team members.
            resource_ids: The same for resources.

        Raises:
            ValueError: A list of ids is empty.
            NotFoundError: There is no such location.
            PermissionDeniedError: The partner has no access to the location.

        Operation: ``get_event_search_filters``.
        """
        return await self._send(
            api.get_event_search_filters(
                self._location_id,
                service_ids=require_nonempty(service_ids, "service_ids"),
                team_member_ids=require_nonempty(team_member_ids, "team_member_ids"),
                resource_ids=require_nonempty(resource_ids, "resource_ids"),
            )
        )

    async def list_services(
        self, *, query: str | None = None, team_member_id: int | None = None
    ) -> builtins.list[models.EventService]:
        """List the services that are given to groups.

        Args:
            query: A part of the service's title.
            team_member_id: Only services of this team member.

        Raises:
            ValueError: ``query`` is empty.
            NotFoundError: There is no such location.
            PermissionDeniedError: The partner has no access to the location.

        Operation: ``search_event_services``.
        """
        return await self._send(
            api.search_event_services(
                self._location_id,
                query=None if query is None else require_nonblank(query, "query"),
                team_member_id=team_member_id,
            )
        )
