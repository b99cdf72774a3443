"""Analytics: figures of a location, charts, the day-end report."""

from __future__ import annotations

from datetime import date

from altegio._calls.arguments import require_date
from altegio._generated.b2b_v1 import api, models

from .promotion_figures import AsyncPromotionFigures


class AsyncLocationAnalytics(AsyncPromotionFigures):
    """Figures of a location: revenue, occupancy, appointments, and results of promotions.

    Periods are days with both ends included; money is in the main unit of the currency. All
    methods need the right to see the location's analytics.
    """

    async def get_summary(
        self,
        *,
        start_date: date,
        end_date: date,
        team_member_id: int | None = None,
        position_id: int | None = None,
        user_id: int | None = None,
    ) -> models.LocationAnalytics:
        """Get the key figures of a period, compared with the preceding one.

        Args:
            start_date: The first day.
            end_date: The last day.
            team_member_id: Only figures of this team member.
            position_id: Only figures of team members with this position.
            user_id: Only appointments that this user made.

        Returns:
            Revenue, occupancy, appointments and clients, each compared with the equally long period
            before.

        Raises:
            ValueError: The last day is before the first.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not see analytics.

        Operation: ``get_location_analytics_overall``.
        """
        return await self._figures(
            api.get_location_analytics_overall,
            start_date,
            end_date,
            team_member_id=team_member_id,
            position_id=position_id,
            user_id=user_id,
        )

    async def get_daily_revenue(
        self,
        *,
        start_date: date,
        end_date: date,
        team_member_id: int | None = None,
        position_id: int | None = None,
        user_id: int | None = None,
    ) -> list[models.AnalyticsSeries]:
        """Get the revenue of each day, as a chart shows it.

        Args:
            start_date: The first day.
            end_date: The last day.
            team_member_id: Only figures of this team member.
            position_id: Only figures of team members with this position.
            user_id: Only appointments that this user made.

        Returns:
            One series for each indicator; its ``by_day()`` is the revenue of each day.

        Raises:
            ValueError: The last day is before the first.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not see analytics.

        Operation: ``get_location_analytics_revenue_daily``.
        """
        return await self._figures(
            api.get_location_analytics_revenue_daily,
            start_date,
            end_date,
            team_member_id=team_member_id,
            position_id=position_id,
            user_id=user_id,
        )

    async def get_daily_occupancy(
        self,
        *,
        start_date: date,
        end_date: date,
        team_member_id: int | None = None,
        user_id: int | None = None,
    ) -> list[models.AnalyticsSeries]:
        """Get the booked share of the working time on each day.

        Args:
            start_date: The first day.
            end_date: The last day.
            team_member_id: Only figures of this team member.
            user_id: Only appointments that this user made.

        Returns:
            One series for each indicator; its ``by_day()`` is the occupancy in percent, by day.

        Raises:
            ValueError: The last day is before the first.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not see analytics.

        Operation: ``get_location_analytics_occupancy_daily``.
        """
        return await self._figures(
            api.get_location_analytics_occupancy_daily,
            start_date,
            end_date,
            team_member_id=team_member_id,
            user_id=user_id,
        )

    async def get_daily_appointments(
        self,
        *,
        start_date: date,
        end_date: date,
        team_member_id: int | None = None,
        user_id: int | None = None,
    ) -> list[models.AnalyticsSeries]:
        """Get the number of appointments on each day.

        Args:
            start_date: The first day.
            end_date: The last day.
            team_member_id: Only figures of this team member.
            user_id: Only appointments that this user made.

        Returns:
            One series for each indicator; its ``by_day()`` is the number, by day.

        Raises:
            ValueError: The last day is before the first.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not see analytics.

        Operation: ``get_location_analytics_appointments_daily``.
        """
        return await self._figures(
            api.get_location_analytics_appointments_daily,
            start_date,
            end_date,
            team_member_id=team_member_id,
            user_id=user_id,
        )

    async def get_appointments_by_source(
        self,
        *,
        start_date: date,
        end_date: date,
        team_member_id: int | None = None,
        user_id: int | None = None,
    ) -> list[models.AnalyticsShare]:
        """Get the number of appointments by source: online, an administrator and so on.

        Args:
            start_date: The first day.
            end_date: The last day.
            team_member_id: Only figures of this team member.
            user_id: Only appointments that this user made.

        Returns:
            One share for each source, with its number of appointments.

        Raises:
            ValueError: The last day is before the first.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not see analytics.

        Operation: ``get_appointment_analytics_by_source``.
        """
        return await self._figures(
            api.get_appointment_analytics_by_source,
            start_date,
            end_date,
            team_member_id=team_member_id,
            user_id=user_id,
        )

    async def get_appointments_by_status(
        self,
        *,
        start_date: date,
        end_date: date,
        team_member_id: int | None = None,
        user_id: int | None = None,
    ) -> list[models.AnalyticsShare]:
        """Get the number of appointments by status: kept, waiting or missed.

        Args:
            start_date: The first day.
            end_date: The last day.
            team_member_id: Only figures of this team member.
            user_id: Only appointments that this user made.

        Returns:
            One share for each status, with its number of appointments.

        Raises:
            ValueError: The last day is before the first.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not see analytics.

        Operation: ``get_appointment_analytics_by_status``.
        """
        return await self._figures(
            api.get_appointment_analytics_by_status,
            start_date,
            end_date,
            team_member_id=team_member_id,
            user_id=user_id,
        )

    async def get_day_end_report(
        self, *, day: date, team_member_id: int | None = None
    ) -> models.DayEndReport:
        """Get the day-end report (Z report) of a day, to close the cash desk.

        Args:
            day: The day.
            team_member_id: Only figures of this team member.

        Returns:
            The numbers of the day, the payments by account, and the clients in
            ``clients_by_time``, whose keys are times in ISO form or Unix time.

        Raises:
            TypeError: ``day`` is not a date, or has a time.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not see analytics.

        Operation: ``get_day_end_report_data``.
        """
        return await self._send(
            api.get_day_end_report_data(
                self._location_id, day=require_date(day, "day"), team_member_id=team_member_id
            )
        )
