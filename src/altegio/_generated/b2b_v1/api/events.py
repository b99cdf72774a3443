# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'events'."""

from __future__ import annotations

import datetime as dt
from typing import Any

from altegio._calls.deprecation import deprecated
from altegio._calls.operation import Call, Operation, Paging, formatted, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_CREATE_EVENT: Operation[models.Event] = Operation(
    "create_event", "POST", "/activity/{location_id}", answer=lambda: models.Event
)


@deprecated("no replacement in this SDK yet", category=None)
def create_event(location_id: int, *, body: models.EventInput) -> Call[models.Event]:
    """Create an event (old route).

    Deprecated, use POST /v2/locations/{location_id}/events, which validates more and answers in
    JSON:API form.

    ``POST /activity/{location_id}``

    Deprecated: No replacement in this SDK yet.
    """
    return Call(_CREATE_EVENT, (location_id,), body=taken(body, "EventInput"))


_CREATE_EVENT_DUPLICATION_STRATEGY: Operation[models.EventDuplicationStrategy] = Operation(
    "create_event_duplication_strategy",
    "POST",
    "/activity/{location_id}/duplication_strategy",
    answer=lambda: models.EventDuplicationStrategy,
)


def create_event_duplication_strategy(
    location_id: int, *, body: models.EventDuplicationStrategyInput
) -> Call[models.EventDuplicationStrategy]:
    """Save a rule for copying events.

    ``POST /activity/{location_id}/duplication_strategy``
    """
    return Call(
        _CREATE_EVENT_DUPLICATION_STRATEGY,
        (location_id,),
        body=taken(body, "EventDuplicationStrategyInput"),
    )


_DELETE_EVENT: Operation[None] = Operation(
    "delete_event", "DELETE", "/activity/{location_id}/{event_id}"
)


@deprecated("no replacement in this SDK yet", category=None)
def delete_event(location_id: int, event_id: int) -> Call[None]:
    """Remove an event (old route).

    Deprecated, use DELETE /v2/locations/{location_id}/events/{event_id}, which answers in JSON:API
    form.

    ``DELETE /activity/{location_id}/{event_id}``

    Deprecated: No replacement in this SDK yet.
    """
    return Call(_DELETE_EVENT, (location_id, event_id))


_DUPLICATE_EVENT: Operation[list[models.Event]] = Operation(
    "duplicate_event",
    "POST",
    "/activity/{location_id}/{event_id}/duplicate",
    answer=lambda: list[models.Event],
)


def duplicate_event(
    location_id: int, event_id: int, *, body: dict[str, Any] | Unset = UNSET
) -> Call[list[models.Event]]:
    """Copy an event to other dates.

    Send either dates and times, or the ID of a duplication strategy, or every repeat setting in
    full. The body's field names are not documented.

    ``POST /activity/{location_id}/{event_id}/duplicate``
    """
    return Call(_DUPLICATE_EVENT, (location_id, event_id), body=body)


_GET_EVENT: Operation[models.Event] = Operation(
    "get_event",
    "GET",
    "/activity/{location_id}/{event_id}",
    answer=lambda: models.Event,
    access="partner",
    idempotent=True,
)


@deprecated("no replacement in this SDK yet", category=None)
def get_event(location_id: int, event_id: int) -> Call[models.Event]:
    """Fetch one event (old route).

    Deprecated, use GET /v2/locations/{location_id}/events/{event_id}, which answers in JSON:API
    form.

    ``GET /activity/{location_id}/{event_id}``

    Deprecated: No replacement in this SDK yet.
    """
    return Call(_GET_EVENT, (location_id, event_id))


_GET_EVENT_DATE_RANGE: Operation[models.EventDateRange] = Operation(
    "get_event_date_range",
    "GET",
    "/activity/{location_id}/search_dates_range",
    answer=lambda: models.EventDateRange,
    access="partner",
    idempotent=True,
)


def get_event_date_range(
    location_id: int,
    *,
    service_ids: list[int] | Unset | None = UNSET,
    team_member_ids: list[int] | Unset | None = UNSET,
    resource_ids: list[int] | Unset | None = UNSET,
) -> Call[models.EventDateRange]:
    """Get the first and last dates with events.

    ``GET /activity/{location_id}/search_dates_range``

    Args:
        service_ids: IDs of services.
        team_member_ids: IDs of team members.
        resource_ids: IDs of resources.
    """
    return Call(
        _GET_EVENT_DATE_RANGE,
        (location_id,),
        query={
            "service_ids[]": service_ids,
            "staff_ids[]": team_member_ids,
            "resource_ids[]": resource_ids,
        },
    )


_GET_EVENT_SEARCH_FILTERS: Operation[list[models.EventSearchFilter]] = Operation(
    "get_event_search_filters",
    "GET",
    "/activity/{location_id}/filters",
    answer=lambda: list[models.EventSearchFilter],
    access="partner",
    idempotent=True,
)


def get_event_search_filters(
    location_id: int,
    *,
    service_ids: list[int] | Unset | None = UNSET,
    team_member_ids: list[int] | Unset | None = UNSET,
    resource_ids: list[int] | Unset | None = UNSET,
) -> Call[list[models.EventSearchFilter]]:
    """List values to filter events by.

    The codes of the filters are the publisher's: `staff` for team members, `resource`, `service`
    and `service_category`.

    ``GET /activity/{location_id}/filters``

    Args:
        service_ids: IDs of services.
        team_member_ids: IDs of team members.
        resource_ids: IDs of resources.
    """
    return Call(
        _GET_EVENT_SEARCH_FILTERS,
        (location_id,),
        query={
            "service_ids[]": service_ids,
            "staff_ids[]": team_member_ids,
            "resource_ids[]": resource_ids,
        },
    )


_LIST_EVENT_DUPLICATION_STRATEGIES: Operation[list[models.EventDuplicationStrategy]] = Operation(
    "list_event_duplication_strategies",
    "GET",
    "/activity/{location_id}/duplication_strategy",
    answer=lambda: list[models.EventDuplicationStrategy],
    access="partner",
    idempotent=True,
)


def list_event_duplication_strategies(
    location_id: int,
) -> Call[list[models.EventDuplicationStrategy]]:
    """List saved rules for copying events.

    repeat_mode_id is 1 daily, 2 weekdays, 3 Mon/Wed/Fri, 4 Tue/Thu, 5 weekly, 6 monthly, 7 yearly;
    days (integers, 0 is Sunday) count only in mode 5, and content_type is 1 without and 2 with the
    appointments. interval is the number of days, weeks, months or years skipped (unused in modes 2
    to 4), e.g. mode 5 with days [1, 4] and interval 2 means Monday and Thursday of every third
    week.

    ``GET /activity/{location_id}/duplication_strategy``
    """
    return Call(_LIST_EVENT_DUPLICATION_STRATEGIES, (location_id,))


_SEARCH_EVENT_DATES: Operation[list[dt.date]] = Operation(
    "search_event_dates",
    "GET",
    "/activity/{location_id}/search_dates",
    answer=lambda: list[dt.date],
    access="partner",
    idempotent=True,
)


def search_event_dates(
    location_id: int,
    *,
    start_date: dt.date,
    end_date: dt.date,
    service_ids: list[int] | Unset | None = UNSET,
    team_member_ids: list[int] | Unset | None = UNSET,
    resource_ids: list[int] | Unset | None = UNSET,
) -> Call[list[dt.date]]:
    """List dates that have events.

    ``GET /activity/{location_id}/search_dates``

    Args:
        start_date: First day, YYYY-MM-DD.
        end_date: Last day, YYYY-MM-DD.
        service_ids: IDs of services.
        team_member_ids: IDs of team members.
        resource_ids: IDs of resources.
    """
    return Call(
        _SEARCH_EVENT_DATES,
        (location_id,),
        query={
            "from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "till": formatted(end_date, "%Y-%m-%d", "end_date"),
            "service_ids[]": service_ids,
            "staff_ids[]": team_member_ids,
            "resource_ids[]": resource_ids,
        },
    )


_SEARCH_EVENT_SERVICES: Operation[list[models.EventService]] = Operation(
    "search_event_services",
    "GET",
    "/activity/{location_id}/services",
    answer=lambda: list[models.EventService],
    access="partner",
    idempotent=True,
)


def search_event_services(
    location_id: int,
    *,
    team_member_id: int | Unset | None = UNSET,
    query: str | Unset | None = UNSET,
) -> Call[list[models.EventService]]:
    """Find services offered as group events.

    ``GET /activity/{location_id}/services``

    Args:
        team_member_id: Keep only services of this team member.
        query: Service name or a part of it.
    """
    return Call(
        _SEARCH_EVENT_SERVICES, (location_id,), query={"staff_id": team_member_id, "term": query}
    )


_SEARCH_EVENTS: Operation[list[models.Event]] = Operation(
    "search_events",
    "GET",
    "/activity/{location_id}/search",
    answer=lambda: list[models.Event],
    access="partner",
    paging=Paging("query", "page", "count", None),
    idempotent=True,
)


def search_events(
    location_id: int,
    *,
    start_date: dt.date,
    end_date: dt.date,
    service_ids: list[int] | Unset | None = UNSET,
    team_member_ids: list[int] | Unset | None = UNSET,
    resource_ids: list[int] | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Call[list[models.Event]]:
    """Find group events.

    ``GET /activity/{location_id}/search``

    Args:
        start_date: First day, YYYY-MM-DD.
        end_date: Last day, YYYY-MM-DD.
        service_ids: IDs of services.
        team_member_ids: IDs of team members.
        resource_ids: IDs of resources.
        page: Page number; 1 by default.
        page_size: Page size; 25 by default.
    """
    return Call(
        _SEARCH_EVENTS,
        (location_id,),
        query={
            "from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "till": formatted(end_date, "%Y-%m-%d", "end_date"),
            "service_ids[]": service_ids,
            "staff_ids[]": team_member_ids,
            "resource_ids[]": resource_ids,
            "page": page,
            "count": page_size,
        },
    )


_UPDATE_EVENT: Operation[models.Event] = Operation(
    "update_event", "PUT", "/activity/{location_id}/{event_id}", answer=lambda: models.Event
)


@deprecated("no replacement in this SDK yet", category=None)
def update_event(location_id: int, event_id: int, *, body: models.EventInput) -> Call[models.Event]:
    """Change an event (old route).

    Deprecated, use PUT /v2/locations/{location_id}/events/{event_id}, which validates more and
    answers in JSON:API form.

    ``PUT /activity/{location_id}/{event_id}``

    Deprecated: No replacement in this SDK yet.
    """
    return Call(_UPDATE_EVENT, (location_id, event_id), body=taken(body, "EventInput"))


_UPDATE_EVENT_DUPLICATION_STRATEGY: Operation[models.EventDuplicationStrategy] = Operation(
    "update_event_duplication_strategy",
    "POST",
    "/activity/{location_id}/duplication_strategy/{strategy_id}",
    answer=lambda: models.EventDuplicationStrategy,
)


def update_event_duplication_strategy(
    location_id: int, strategy_id: int, *, body: models.EventDuplicationStrategyInput
) -> Call[models.EventDuplicationStrategy]:
    """Change a rule for copying events.

    ``POST /activity/{location_id}/duplication_strategy/{strategy_id}``
    """
    return Call(
        _UPDATE_EVENT_DUPLICATION_STRATEGY,
        (location_id, strategy_id),
        body=taken(body, "EventDuplicationStrategyInput"),
    )
