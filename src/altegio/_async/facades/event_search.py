"""Days and filters of events, a part of the events of a location."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from altegio._calls.arguments import require_date_range, require_nonblank, require_nonempty
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncEventSearch(AsyncLocationFacade):
    """Days and filters of events; ``location.events`` has these methods."""

    async def list_dates(
        self,
        *,
        start_date: date,
        end_date: date,
        service_ids: Sequence[int] | None = None,
        team_member_ids: Sequence[int] | None = None,
        resource_ids: Sequence[int] | None = None,
    ) -> list[date]:
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
    ) -> list[models.EventSearchFilter]:
        """List the services, team members and resources by which ``list`` can filter.

        The partner's token is enough.

        Args:
            service_ids: Services that are chosen already: lists only the filters that remain.
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
    ) -> list[models.EventService]:
        """List the services that are offered as events.

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
