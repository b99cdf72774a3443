# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'analytics reports'."""

from __future__ import annotations

import datetime as dt

from altegio._calls.operation import Call, Operation, formatted
from altegio._calls.wire import UNSET, Unset

from .. import models

_GET_APPOINTMENT_ANALYTICS_BY_SOURCE: Operation[list[models.AnalyticsShare]] = Operation(
    "get_appointment_analytics_by_source",
    "GET",
    "/company/{location_id}/analytics/overall/charts/record_source",
    answer=lambda: list[models.AnalyticsShare],
    enveloped=False,
    idempotent=True,
)


def get_appointment_analytics_by_source(
    location_id: int,
    *,
    start_date: dt.date,
    end_date: dt.date,
    team_member_id: int | Unset | None = UNSET,
    user_id: int | Unset | None = UNSET,
) -> Call[list[models.AnalyticsShare]]:
    """Get appointment counts by source.

    ``GET /company/{location_id}/analytics/overall/charts/record_source``

    Args:
        start_date: First day of the period.
        end_date: Last day of the period, included.
        team_member_id: Analyse this team member only.
        user_id: Analyse this location user only.
    """
    return Call(
        _GET_APPOINTMENT_ANALYTICS_BY_SOURCE,
        (location_id,),
        query={
            "date_from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "date_to": formatted(end_date, "%Y-%m-%d", "end_date"),
            "team_member_id": team_member_id,
            "user_id": user_id,
        },
    )


_GET_APPOINTMENT_ANALYTICS_BY_STATUS: Operation[list[models.AnalyticsShare]] = Operation(
    "get_appointment_analytics_by_status",
    "GET",
    "/company/{location_id}/analytics/overall/charts/record_status",
    answer=lambda: list[models.AnalyticsShare],
    enveloped=False,
    idempotent=True,
)


def get_appointment_analytics_by_status(
    location_id: int,
    *,
    start_date: dt.date,
    end_date: dt.date,
    team_member_id: int | Unset | None = UNSET,
    user_id: int | Unset | None = UNSET,
) -> Call[list[models.AnalyticsShare]]:
    """Get appointment counts by visit status.

    ``GET /company/{location_id}/analytics/overall/charts/record_status``

    Args:
        start_date: First day of the period.
        end_date: Last day of the period, included.
        team_member_id: Analyse this team member only.
        user_id: Analyse this location user only.
    """
    return Call(
        _GET_APPOINTMENT_ANALYTICS_BY_STATUS,
        (location_id,),
        query={
            "date_from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "date_to": formatted(end_date, "%Y-%m-%d", "end_date"),
            "team_member_id": team_member_id,
            "user_id": user_id,
        },
    )


_GET_DAY_END_REPORT_DATA: Operation[models.DayEndReport] = Operation(
    "get_day_end_report_data",
    "GET",
    "/reports/z_report/{location_id}",
    answer=lambda: models.DayEndReport,
    idempotent=True,
)


def get_day_end_report_data(
    location_id: int,
    *,
    day: dt.date | Unset | None = UNSET,
    team_member_id: int | Unset | None = UNSET,
) -> Call[models.DayEndReport]:
    """Get the day-end report.

    ``GET /reports/z_report/{location_id}``

    Args:
        day: Date of the report.
        team_member_id: ID of the team member.
    """
    return Call(
        _GET_DAY_END_REPORT_DATA,
        (location_id,),
        query={"start_date": formatted(day, "%Y-%m-%d", "day"), "master_id": team_member_id},
    )


_GET_LOCATION_ANALYTICS_APPOINTMENTS_DAILY: Operation[list[models.AnalyticsSeries]] = Operation(
    "get_location_analytics_appointments_daily",
    "GET",
    "/company/{location_id}/analytics/overall/charts/records_daily",
    answer=lambda: list[models.AnalyticsSeries],
    enveloped=False,
    idempotent=True,
)


def get_location_analytics_appointments_daily(
    location_id: int,
    *,
    start_date: dt.date,
    end_date: dt.date,
    team_member_id: int | Unset | None = UNSET,
    user_id: int | Unset | None = UNSET,
) -> Call[list[models.AnalyticsSeries]]:
    """Get the appointment count chart by day.

    ``GET /company/{location_id}/analytics/overall/charts/records_daily``

    Args:
        start_date: First day of the period.
        end_date: Last day of the period, included.
        team_member_id: Analyse this team member only.
        user_id: Analyse this location user only.
    """
    return Call(
        _GET_LOCATION_ANALYTICS_APPOINTMENTS_DAILY,
        (location_id,),
        query={
            "date_from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "date_to": formatted(end_date, "%Y-%m-%d", "end_date"),
            "team_member_id": team_member_id,
            "user_id": user_id,
        },
    )


_GET_LOCATION_ANALYTICS_OCCUPANCY_DAILY: Operation[list[models.AnalyticsSeries]] = Operation(
    "get_location_analytics_occupancy_daily",
    "GET",
    "/company/{location_id}/analytics/overall/charts/fullness_daily",
    answer=lambda: list[models.AnalyticsSeries],
    enveloped=False,
    idempotent=True,
)


def get_location_analytics_occupancy_daily(
    location_id: int,
    *,
    start_date: dt.date,
    end_date: dt.date,
    team_member_id: int | Unset | None = UNSET,
    user_id: int | Unset | None = UNSET,
) -> Call[list[models.AnalyticsSeries]]:
    """Get the occupancy chart by day.

    ``GET /company/{location_id}/analytics/overall/charts/fullness_daily``

    Args:
        start_date: First day of the period.
        end_date: Last day of the period, included.
        team_member_id: Analyse this team member only.
        user_id: Analyse this location user only.
    """
    return Call(
        _GET_LOCATION_ANALYTICS_OCCUPANCY_DAILY,
        (location_id,),
        query={
            "date_from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "date_to": formatted(end_date, "%Y-%m-%d", "end_date"),
            "team_member_id": team_member_id,
            "user_id": user_id,
        },
    )


_GET_LOCATION_ANALYTICS_OVERALL: Operation[models.LocationAnalytics] = Operation(
    "get_location_analytics_overall",
    "GET",
    "/company/{location_id}/analytics/overall",
    answer=lambda: models.LocationAnalytics,
    idempotent=True,
)


def get_location_analytics_overall(
    location_id: int,
    *,
    start_date: dt.date,
    end_date: dt.date,
    team_member_id: int | Unset | None = UNSET,
    position_id: int | Unset | None = UNSET,
    user_id: int | Unset | None = UNSET,
) -> Call[models.LocationAnalytics]:
    """Get a location's key figures for a period.

    Figures of the chosen period, compared with the preceding period of equal length.

    ``GET /company/{location_id}/analytics/overall``

    Args:
        start_date: First day of the period.
        end_date: Last day of the period, included.
        team_member_id: Analyse this team member only.
        position_id: Analyse all team members holding this position.
        user_id: Analyse this location user only.
    """
    return Call(
        _GET_LOCATION_ANALYTICS_OVERALL,
        (location_id,),
        query={
            "date_from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "date_to": formatted(end_date, "%Y-%m-%d", "end_date"),
            "team_member_id": team_member_id,
            "position_id": position_id,
            "user_id": user_id,
        },
    )


_GET_LOCATION_ANALYTICS_REVENUE_DAILY: Operation[list[models.AnalyticsSeries]] = Operation(
    "get_location_analytics_revenue_daily",
    "GET",
    "/company/{location_id}/analytics/overall/charts/income_daily",
    answer=lambda: list[models.AnalyticsSeries],
    enveloped=False,
    idempotent=True,
)


def get_location_analytics_revenue_daily(
    location_id: int,
    *,
    start_date: dt.date,
    end_date: dt.date,
    team_member_id: int | Unset | None = UNSET,
    position_id: int | Unset | None = UNSET,
    user_id: int | Unset | None = UNSET,
) -> Call[list[models.AnalyticsSeries]]:
    """Get the revenue chart by day.

    ``GET /company/{location_id}/analytics/overall/charts/income_daily``

    Args:
        start_date: First day of the period.
        end_date: Last day of the period, included.
        team_member_id: Analyse this team member only.
        position_id: Analyse all team members holding this position.
        user_id: Analyse this location user only.
    """
    return Call(
        _GET_LOCATION_ANALYTICS_REVENUE_DAILY,
        (location_id,),
        query={
            "date_from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "date_to": formatted(end_date, "%Y-%m-%d", "end_date"),
            "team_member_id": team_member_id,
            "position_id": position_id,
            "user_id": user_id,
        },
    )


_GET_LOYALTY_PROGRAM_CLIENT_STATISTICS: Operation[models.PromotionClientStatistics] = Operation(
    "get_loyalty_program_client_statistics",
    "GET",
    "/company/{location_id}/analytics/loyalty_programs/visits",
    answer=lambda: models.PromotionClientStatistics,
    idempotent=True,
)


def get_loyalty_program_client_statistics(
    location_id: int, *, end_date: dt.date, start_date: dt.date, promotion_id: int
) -> Call[models.PromotionClientStatistics]:
    """Get figures of returning, new and lost clients.

    ``GET /company/{location_id}/analytics/loyalty_programs/visits``

    Args:
        end_date: End of the period.
        start_date: Start of the period.
        promotion_id: ID of the promotion.
    """
    return Call(
        _GET_LOYALTY_PROGRAM_CLIENT_STATISTICS,
        (location_id,),
        query={
            "date_to": formatted(end_date, "%Y-%m-%d", "end_date"),
            "date_from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "loyalty_program_id": promotion_id,
        },
    )


_GET_LOYALTY_PROGRAM_REVENUE_STATISTICS: Operation[models.PromotionRevenueStatistics] = Operation(
    "get_loyalty_program_revenue_statistics",
    "GET",
    "/company/{location_id}/analytics/loyalty_programs/income",
    answer=lambda: models.PromotionRevenueStatistics,
    idempotent=True,
)


def get_loyalty_program_revenue_statistics(
    location_id: int, *, end_date: dt.date, start_date: dt.date, promotion_id: int
) -> Call[models.PromotionRevenueStatistics]:
    """Get revenue figures of a promotion.

    ``GET /company/{location_id}/analytics/loyalty_programs/income``

    Args:
        end_date: End of the period.
        start_date: Start of the period.
        promotion_id: ID of the promotion.
    """
    return Call(
        _GET_LOYALTY_PROGRAM_REVENUE_STATISTICS,
        (location_id,),
        query={
            "date_to": formatted(end_date, "%Y-%m-%d", "end_date"),
            "date_from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "loyalty_program_id": promotion_id,
        },
    )


_GET_LOYALTY_PROGRAM_TEAM_MEMBER_STATISTICS: Operation[
    list[models.PromotionTeamMemberStatistics]
] = Operation(
    "get_loyalty_program_team_member_statistics",
    "GET",
    "/company/{location_id}/analytics/loyalty_programs/staff",
    answer=lambda: list[models.PromotionTeamMemberStatistics],
    idempotent=True,
)


def get_loyalty_program_team_member_statistics(
    location_id: int, *, end_date: dt.date, start_date: dt.date, promotion_id: int
) -> Call[list[models.PromotionTeamMemberStatistics]]:
    """Get client return figures by team member.

    ``GET /company/{location_id}/analytics/loyalty_programs/staff``

    Args:
        end_date: End of the period.
        start_date: Start of the period.
        promotion_id: ID of the promotion.
    """
    return Call(
        _GET_LOYALTY_PROGRAM_TEAM_MEMBER_STATISTICS,
        (location_id,),
        query={
            "date_to": formatted(end_date, "%Y-%m-%d", "end_date"),
            "date_from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "loyalty_program_id": promotion_id,
        },
    )
