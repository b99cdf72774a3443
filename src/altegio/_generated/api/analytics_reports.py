"""Analytics reports. Generated from the patched description."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import UNSET, Unset
from ..._operation import Call, Operation
from .. import models

if TYPE_CHECKING:
    from ..models import (
        AppointmentAnalyticsBySource,
        AppointmentAnalyticsByStatus,
        DayEndReportData,
        LocationAnalyticsAppointmentsDaily,
        LocationAnalyticsOccupancyDaily,
        LocationAnalyticsOverall,
        LocationAnalyticsRevenueDaily,
        PromotionClientStatistic,
        PromotionRevenueStatistic,
        PromotionTeamMemberStatistic,
    )

_GET_LOYALTY_PROGRAM_REVENUE_STATISTICS: Operation[PromotionRevenueStatistic] = Operation(
    "get_loyalty_program_revenue_statistics",
    "GET",
    "/company/{location_id}/analytics/loyalty_programs/income",
    answer=lambda: models.PromotionRevenueStatistic,
)


def get_loyalty_program_revenue_statistics(
    location_id: int,
    *,
    date_to: dt.date,
    date_from: dt.date,
    promotion_id: int,
) -> Call[PromotionRevenueStatistic]:
    """Revenue figures of a promotion.

    Args:
        date_to: End of the period.
        date_from: Start of the period.
        promotion_id: ID of the promotion.
    """
    return Call(
        _GET_LOYALTY_PROGRAM_REVENUE_STATISTICS,
        (location_id,),
        query={
            "date_to": date_to,
            "date_from": date_from,
            "loyalty_program_id": promotion_id,
        },
    )


_GET_LOYALTY_PROGRAM_TEAM_MEMBER_STATISTICS: Operation[list[PromotionTeamMemberStatistic]] = (
    Operation(
        "get_loyalty_program_team_member_statistics",
        "GET",
        "/company/{location_id}/analytics/loyalty_programs/staff",
        answer=lambda: list[models.PromotionTeamMemberStatistic],
    )
)


def get_loyalty_program_team_member_statistics(
    location_id: int,
    *,
    date_to: dt.date,
    date_from: dt.date,
    promotion_id: int,
) -> Call[list[PromotionTeamMemberStatistic]]:
    """Client return figures per team member.

    Args:
        date_to: End of the period.
        date_from: Start of the period.
        promotion_id: ID of the promotion.
    """
    return Call(
        _GET_LOYALTY_PROGRAM_TEAM_MEMBER_STATISTICS,
        (location_id,),
        query={
            "date_to": date_to,
            "date_from": date_from,
            "loyalty_program_id": promotion_id,
        },
    )


_GET_LOYALTY_PROGRAM_CLIENT_STATISTICS: Operation[PromotionClientStatistic] = Operation(
    "get_loyalty_program_client_statistics",
    "GET",
    "/company/{location_id}/analytics/loyalty_programs/visits",
    answer=lambda: models.PromotionClientStatistic,
)


def get_loyalty_program_client_statistics(
    location_id: int,
    *,
    date_to: dt.date,
    date_from: dt.date,
    promotion_id: int,
) -> Call[PromotionClientStatistic]:
    """Returning, new and lost client figures.

    Args:
        date_to: End of the period.
        date_from: Start of the period.
        promotion_id: ID of the promotion.
    """
    return Call(
        _GET_LOYALTY_PROGRAM_CLIENT_STATISTICS,
        (location_id,),
        query={
            "date_to": date_to,
            "date_from": date_from,
            "loyalty_program_id": promotion_id,
        },
    )


_GET_LOCATION_ANALYTICS_OVERALL: Operation[LocationAnalyticsOverall] = Operation(
    "get_location_analytics_overall",
    "GET",
    "/company/{location_id}/analytics/overall",
    answer=lambda: models.LocationAnalyticsOverall,
)


def get_location_analytics_overall(
    location_id: int,
    *,
    date_from: dt.date,
    date_to: dt.date,
    team_member_id: int | Unset | None = UNSET,
    position_id: int | Unset | None = UNSET,
    user_id: int | Unset | None = UNSET,
) -> Call[LocationAnalyticsOverall]:
    """Main location figures for a period.

    Figures of the chosen period, compared with the preceding period of equal length.

    Args:
        date_from: First day of the period.
        date_to: Last day of the period, included.
        team_member_id: Analyse this team member only.
        position_id: Analyse all team members holding this position.
        user_id: Analyse this location user only.
    """
    return Call(
        _GET_LOCATION_ANALYTICS_OVERALL,
        (location_id,),
        query={
            "date_from": date_from,
            "date_to": date_to,
            "team_member_id": team_member_id,
            "position_id": position_id,
            "user_id": user_id,
        },
    )


_GET_LOCATION_ANALYTICS_OCCUPANCY_DAILY: Operation[list[LocationAnalyticsOccupancyDaily]] = (
    Operation(
        "get_location_analytics_occupancy_daily",
        "GET",
        "/company/{location_id}/analytics/overall/charts/fullness_daily",
        answer=lambda: list[models.LocationAnalyticsOccupancyDaily],
        enveloped=False,
    )
)


def get_location_analytics_occupancy_daily(
    location_id: int,
    *,
    date_from: dt.date,
    date_to: dt.date,
    team_member_id: int | Unset | None = UNSET,
    user_id: int | Unset | None = UNSET,
) -> Call[list[LocationAnalyticsOccupancyDaily]]:
    """Occupancy chart, day by day.

    Args:
        date_from: First day of the period.
        date_to: Last day of the period, included.
        team_member_id: Analyse this team member only.
        user_id: Analyse this location user only.
    """
    return Call(
        _GET_LOCATION_ANALYTICS_OCCUPANCY_DAILY,
        (location_id,),
        query={
            "date_from": date_from,
            "date_to": date_to,
            "team_member_id": team_member_id,
            "user_id": user_id,
        },
    )


_GET_LOCATION_ANALYTICS_REVENUE_DAILY: Operation[list[LocationAnalyticsRevenueDaily]] = Operation(
    "get_location_analytics_revenue_daily",
    "GET",
    "/company/{location_id}/analytics/overall/charts/income_daily",
    answer=lambda: list[models.LocationAnalyticsRevenueDaily],
    enveloped=False,
)


def get_location_analytics_revenue_daily(
    location_id: int,
    *,
    date_from: dt.date,
    date_to: dt.date,
    team_member_id: int | Unset | None = UNSET,
    position_id: int | Unset | None = UNSET,
    user_id: int | Unset | None = UNSET,
) -> Call[list[LocationAnalyticsRevenueDaily]]:
    """Revenue chart, day by day.

    Args:
        date_from: First day of the period.
        date_to: Last day of the period, included.
        team_member_id: Analyse this team member only.
        position_id: Analyse all team members holding this position.
        user_id: Analyse this location user only.
    """
    return Call(
        _GET_LOCATION_ANALYTICS_REVENUE_DAILY,
        (location_id,),
        query={
            "date_from": date_from,
            "date_to": date_to,
            "team_member_id": team_member_id,
            "position_id": position_id,
            "user_id": user_id,
        },
    )


_GET_APPOINTMENT_ANALYTICS_BY_SOURCE: Operation[list[AppointmentAnalyticsBySource]] = Operation(
    "get_appointment_analytics_by_source",
    "GET",
    "/company/{location_id}/analytics/overall/charts/record_source",
    answer=lambda: list[models.AppointmentAnalyticsBySource],
    enveloped=False,
)


def get_appointment_analytics_by_source(
    location_id: int,
    *,
    date_from: dt.date,
    date_to: dt.date,
    team_member_id: int | Unset | None = UNSET,
    user_id: int | Unset | None = UNSET,
) -> Call[list[AppointmentAnalyticsBySource]]:
    """Appointment counts split by source.

    Args:
        date_from: First day of the period.
        date_to: Last day of the period, included.
        team_member_id: Analyse this team member only.
        user_id: Analyse this location user only.
    """
    return Call(
        _GET_APPOINTMENT_ANALYTICS_BY_SOURCE,
        (location_id,),
        query={
            "date_from": date_from,
            "date_to": date_to,
            "team_member_id": team_member_id,
            "user_id": user_id,
        },
    )


_GET_APPOINTMENT_ANALYTICS_BY_STATUS: Operation[list[AppointmentAnalyticsByStatus]] = Operation(
    "get_appointment_analytics_by_status",
    "GET",
    "/company/{location_id}/analytics/overall/charts/record_status",
    answer=lambda: list[models.AppointmentAnalyticsByStatus],
    enveloped=False,
)


def get_appointment_analytics_by_status(
    location_id: int,
    *,
    date_from: dt.date,
    date_to: dt.date,
    team_member_id: int | Unset | None = UNSET,
    user_id: int | Unset | None = UNSET,
) -> Call[list[AppointmentAnalyticsByStatus]]:
    """Appointment counts split by visit status.

    Args:
        date_from: First day of the period.
        date_to: Last day of the period, included.
        team_member_id: Analyse this team member only.
        user_id: Analyse this location user only.
    """
    return Call(
        _GET_APPOINTMENT_ANALYTICS_BY_STATUS,
        (location_id,),
        query={
            "date_from": date_from,
            "date_to": date_to,
            "team_member_id": team_member_id,
            "user_id": user_id,
        },
    )


_GET_LOCATION_ANALYTICS_APPOINTMENTS_DAILY: Operation[list[LocationAnalyticsAppointmentsDaily]] = (
    Operation(
        "get_location_analytics_appointments_daily",
        "GET",
        "/company/{location_id}/analytics/overall/charts/records_daily",
        answer=lambda: list[models.LocationAnalyticsAppointmentsDaily],
        enveloped=False,
    )
)


def get_location_analytics_appointments_daily(
    location_id: int,
    *,
    date_from: dt.date,
    date_to: dt.date,
    team_member_id: int | Unset | None = UNSET,
    user_id: int | Unset | None = UNSET,
) -> Call[list[LocationAnalyticsAppointmentsDaily]]:
    """Appointment count chart, day by day.

    Args:
        date_from: First day of the period.
        date_to: Last day of the period, included.
        team_member_id: Analyse this team member only.
        user_id: Analyse this location user only.
    """
    return Call(
        _GET_LOCATION_ANALYTICS_APPOINTMENTS_DAILY,
        (location_id,),
        query={
            "date_from": date_from,
            "date_to": date_to,
            "team_member_id": team_member_id,
            "user_id": user_id,
        },
    )


_GET_DAY_END_REPORT_DATA: Operation[DayEndReportData] = Operation(
    "get_day_end_report_data",
    "GET",
    "/reports/z_report/{location_id}",
    answer=lambda: models.DayEndReportData,
)


def get_day_end_report_data(
    location_id: int,
    *,
    start_date: str | Unset | None = UNSET,
    team_member_id: int | Unset | None = UNSET,
) -> Call[DayEndReportData]:
    """End-of-day report.

    Args:
        start_date: Date of the report.
        team_member_id: Team member ID (named team_member_id in the prose).
    """
    return Call(
        _GET_DAY_END_REPORT_DATA,
        (location_id,),
        query={
            "start_date": start_date,
            "master_id": team_member_id,
        },
    )
