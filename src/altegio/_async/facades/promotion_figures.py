"""Analytics of promotions in a location."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from altegio._calls.arguments import require_date_range
from altegio._calls.operation import Call
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade

T = TypeVar("T")


class AsyncPromotionFigures(AsyncLocationFacade):
    """Results of promotions in a location; ``location.analytics`` has these methods."""

    async def get_promotion_revenue(
        self, promotion_id: int, *, start_date: date, end_date: date
    ) -> models.PromotionRevenueStatistics:
        """Get the revenue from a promotion.

        Args:
            promotion_id: The promotion.
            start_date: The first day.
            end_date: The last day.

        Returns:
            The revenue, by day and by group of clients, with its currency.

        Raises:
            ValueError: The last day is before the first.
            NotFoundError: There is no such location or promotion.
            PermissionDeniedError: The user may not see analytics.

        Operation: ``get_loyalty_program_revenue_statistics``.
        """
        return await self._figures(
            api.get_loyalty_program_revenue_statistics,
            start_date,
            end_date,
            promotion_id=promotion_id,
        )

    async def get_promotion_clients(
        self, promotion_id: int, *, start_date: date, end_date: date
    ) -> models.PromotionClientStatistics:
        """Get the numbers of clients that a promotion won and won back.

        Args:
            promotion_id: The promotion.
            start_date: The first day.
            end_date: The last day.

        Returns:
            The numbers of clients and visits, by day and by group of clients.

        Raises:
            ValueError: The last day is before the first.
            NotFoundError: There is no such location or promotion.
            PermissionDeniedError: The user may not see analytics.

        Operation: ``get_loyalty_program_client_statistics``.
        """
        return await self._figures(
            api.get_loyalty_program_client_statistics,
            start_date,
            end_date,
            promotion_id=promotion_id,
        )

    async def get_promotion_team_members(
        self, promotion_id: int, *, start_date: date, end_date: date
    ) -> list[models.PromotionTeamMemberStatistics]:
        """Get the results of a promotion by team member.

        Args:
            promotion_id: The promotion.
            start_date: The first day.
            end_date: The last day.

        Returns:
            The figures in one list, one for each team member.

        Raises:
            ValueError: The last day is before the first.
            NotFoundError: There is no such location or promotion.
            PermissionDeniedError: The user may not see analytics.

        Operation: ``get_loyalty_program_team_member_statistics``.
        """
        return await self._figures(
            api.get_loyalty_program_team_member_statistics,
            start_date,
            end_date,
            promotion_id=promotion_id,
        )

    async def _figures(
        self,
        operation: Callable[..., Call[T]],
        start_date: date,
        end_date: date,
        **filters: int | None,
    ) -> T:
        """Send an operation that returns figures of a period."""
        require_date_range(start_date, end_date)
        call = operation(self._location_id, start_date=start_date, end_date=end_date, **filters)
        return await self._send(call)
