"""Salary of team members: earnings and payouts."""

from __future__ import annotations

from datetime import date

from altegio._calls.arguments import require_date_range
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncLocationSalary(AsyncLocationFacade):
    """Salary of team members, by the salary schemes that apply to them.

    A *settlement* has the amounts accrued and paid, and the balance; *earnings* are the work done
    (days, services, sales) and the pay for it; a *payroll* is a saved calculation. All amounts are
    in the main unit of the currency, all periods are days with both ends included. Most methods are
    for the owner of the location; those that end in ``_as_team_member`` are for a user whose rights
    cover the salary of one team member.
    """

    async def get_settlement(
        self, team_member_id: int, *, start_date: date, end_date: date
    ) -> models.SalaryTotal:
        """Get a team member's settlement for a period: amounts accrued and paid, and the balance.

        Args:
            team_member_id: The team member.
            start_date: The first day.
            end_date: The last day.

        Returns:
            The sums of the period, with their currency.

        Raises:
            ValueError: The last day is before the first.
            NotFoundError: The location has no such team member.
            UnprocessableEntityError: No settlement can be made, as without a salary scheme (see
                ``count_schemes``).
            PermissionDeniedError: The user is not the owner of the location.

        Operation: ``search_team_member_calculation_salary``.
        """
        require_date_range(start_date, end_date)
        return await self._send(
            api.search_team_member_calculation_salary(
                self._location_id, team_member_id, start_date=start_date, end_date=end_date
            )
        )

    async def get_daily_settlement(
        self, team_member_id: int, *, start_date: date, end_date: date
    ) -> models.DailySalary:
        """Get the amounts that a team member accrued and was paid on each day of a period.

        Args:
            team_member_id: The team member.
            start_date: The first day.
            end_date: The last day.

        Returns:
            The sums by day, with their currency.

        Raises:
            ValueError: The last day is before the first.
            NotFoundError: The location has no such team member.
            UnprocessableEntityError: No settlement can be made, as without a salary scheme.
            PermissionDeniedError: The user is not the owner of the location.

        Operation: ``search_team_member_calculation_daily_salary``.
        """
        require_date_range(start_date, end_date)
        return await self._send(
            api.search_team_member_calculation_daily_salary(
                self._location_id, team_member_id, start_date=start_date, end_date=end_date
            )
        )

    async def get_earnings(
        self, team_member_id: int, *, start_date: date, end_date: date
    ) -> models.PeriodSalary:
        """Get a team member's work and sales in a period, and the pay for them.

        Args:
            team_member_id: The team member.
            start_date: The first day.
            end_date: The last day.

        Returns:
            Days and hours worked, services and sales with their sums, and the salary.

        Raises:
            ValueError: The last day is before the first.
            NotFoundError: The location has no such team member.
            UnprocessableEntityError: The earnings can't be calculated.
            PermissionDeniedError: The user is not the owner of the location.

        Operation: ``search_team_member_period_salary``.
        """
        require_date_range(start_date, end_date)
        return await self._send(
            api.search_team_member_period_salary(
                self._location_id, team_member_id, start_date=start_date, end_date=end_date
            )
        )

    async def get_daily_earnings(
        self, team_member_id: int, *, start_date: date, end_date: date
    ) -> models.PeriodDailySalary:
        """Get a team member's work, sales and pay on each day of a period.

        Args:
            team_member_id: The team member.
            start_date: The first day.
            end_date: The last day.

        Returns:
            The figures by day, with their currency.

        Raises:
            ValueError: The last day is before the first.
            NotFoundError: The location has no such team member.
            UnprocessableEntityError: The earnings can't be calculated.
            PermissionDeniedError: The user is not the owner of the location.

        Operation: ``search_team_member_period_daily_salary``.
        """
        require_date_range(start_date, end_date)
        return await self._send(
            api.search_team_member_period_daily_salary(
                self._location_id, team_member_id, start_date=start_date, end_date=end_date
            )
        )

    async def get_settlement_as_team_member(
        self, team_member_id: int, *, start_date: date, end_date: date
    ) -> models.SalaryTotal:
        """Get the settlement of the one team member whose salary the user may see.

        Args:
            team_member_id: The team member.
            start_date: The first day.
            end_date: The last day.

        Returns:
            The sums of the period, as ``get_settlement`` returns them to the owner.

        Raises:
            ValueError: The last day is before the first.
            NotFoundError: The location has no such team member.
            UnprocessableEntityError: No settlement can be made, as without a salary scheme.
            PermissionDeniedError: The user's rights do not cover this team member's salary.

        Operation: ``get_team_member_salary_calculation``.
        """
        require_date_range(start_date, end_date)
        return await self._send(
            api.get_team_member_salary_calculation(
                self._location_id, team_member_id, start_date=start_date, end_date=end_date
            )
        )

    async def get_earnings_as_team_member(
        self, team_member_id: int, *, start_date: date, end_date: date
    ) -> models.PeriodSalary:
        """Get the earnings of the one team member whose salary the user may see.

        Args:
            team_member_id: The team member.
            start_date: The first day.
            end_date: The last day.

        Returns:
            The figures of the period, as ``get_earnings`` returns them to the owner.

        Raises:
            ValueError: The last day is before the first.
            NotFoundError: The location has no such team member.
            UnprocessableEntityError: The earnings can't be calculated.
            PermissionDeniedError: The user's rights do not cover this team member's salary.

        Operation: ``get_team_member_salary_period``.
        """
        require_date_range(start_date, end_date)
        return await self._send(
            api.get_team_member_salary_period(
                self._location_id, team_member_id, start_date=start_date, end_date=end_date
            )
        )

    async def list_schemes(self, team_member_id: int) -> list[models.SalarySchemeAssignment]:
        """List the salary schemes that apply to a team member, and when.

        Args:
            team_member_id: The team member.

        Returns:
            The schemes in one list; without an ``end_date`` a scheme still applies.

        Raises:
            NotFoundError: The location has no such team member.
            PermissionDeniedError: The user's rights do not cover this team member's salary.

        Operation: ``get_team_member_salary_schemes``.
        """
        return await self._send(
            api.get_team_member_salary_schemes(self._location_id, team_member_id)
        )

    async def count_schemes(self, team_member_id: int) -> models.SalarySchemeCount:
        """Count the salary schemes that apply to a team member.

        Args:
            team_member_id: The team member.

        Returns:
            Their number; with 0 there is no settlement.

        Raises:
            NotFoundError: The location has no such team member.
            PermissionDeniedError: The user may not see salaries.

        Operation: ``get_team_member_calculation_schemes_count``.
        """
        return await self._send(
            api.get_team_member_calculation_schemes_count(self._location_id, team_member_id)
        )

    async def list_payrolls(
        self, team_member_id: int, *, start_date: date, end_date: date
    ) -> list[models.Payroll]:
        """List a team member's saved payrolls of a period.

        Args:
            team_member_id: The team member.
            start_date: The first day.
            end_date: The last day.

        Returns:
            The payrolls in one list; ``get_payroll`` has their items.

        Raises:
            ValueError: The last day is before the first.
            NotFoundError: The location has no such team member.
            UnprocessableEntityError: The API rejects the period.
            PermissionDeniedError: The user is not the owner of the location.

        Operation: ``search_team_member_payroll_calculation``.
        """
        require_date_range(start_date, end_date)
        return await self._send(
            api.search_team_member_payroll_calculation(
                self._location_id, team_member_id, start_date=start_date, end_date=end_date
            )
        )

    async def get_payroll(self, team_member_id: int, payroll_id: int) -> models.Payroll:
        """Get one saved payroll of a team member, with its items.

        Args:
            team_member_id: The team member.
            payroll_id: The payroll.

        Returns:
            The payroll; ``salary_items`` are the parts of its amount.

        Raises:
            NotFoundError: The team member has no such payroll.
            PermissionDeniedError: The user is not the owner of the location.

        Operation: ``get_team_member_payroll_calculation``.
        """
        return await self._send(
            api.get_team_member_payroll_calculation(self._location_id, team_member_id, payroll_id)
        )
