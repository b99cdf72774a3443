"""Salary. Generated from the patched description."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._operation import Call, Operation
from .. import models

if TYPE_CHECKING:
    from ..models import (
        TeamMemberCalculationDailySalary,
        TeamMemberCalculationSalary,
        TeamMemberCalculationSchemesCount,
        TeamMemberPayrollCalculation,
        TeamMemberPeriodDailySalary,
        TeamMemberPeriodSalary,
        TeamMemberSalaryCalculation,
        TeamMemberSalaryPeriod,
        TeamMemberSalaryScheme,
    )

_SEARCH_TEAM_MEMBER_CALCULATION_DAILY_SALARY: Operation[TeamMemberCalculationDailySalary] = (
    Operation(
        "search_team_member_calculation_daily_salary",
        "GET",
        "/company/{location_id}/salary/calculation/staff/daily/{team_member_id}",
        answer=lambda: models.TeamMemberCalculationDailySalary,
    )
)


def search_team_member_calculation_daily_salary(
    location_id: int,
    team_member_id: int,
    *,
    date_from: dt.date,
    date_to: dt.date,
) -> Call[TeamMemberCalculationDailySalary]:
    """Daily settlements with one team member.

    Meant for the owner of the location.
    """
    return Call(
        _SEARCH_TEAM_MEMBER_CALCULATION_DAILY_SALARY,
        (
            location_id,
            team_member_id,
        ),
        query={
            "date_from": date_from,
            "date_to": date_to,
        },
    )


_SEARCH_TEAM_MEMBER_CALCULATION_SALARY: Operation[TeamMemberCalculationSalary] = Operation(
    "search_team_member_calculation_salary",
    "GET",
    "/company/{location_id}/salary/calculation/staff/{team_member_id}",
    answer=lambda: models.TeamMemberCalculationSalary,
)


def search_team_member_calculation_salary(
    location_id: int,
    team_member_id: int,
    *,
    date_from: dt.date,
    date_to: dt.date,
) -> Call[TeamMemberCalculationSalary]:
    """Settlements with one team member.

    Meant for the owner of the location.
    """
    return Call(
        _SEARCH_TEAM_MEMBER_CALCULATION_SALARY,
        (
            location_id,
            team_member_id,
        ),
        query={
            "date_from": date_from,
            "date_to": date_to,
        },
    )


_GET_TEAM_MEMBER_CALCULATION_SCHEMES_COUNT: Operation[TeamMemberCalculationSchemesCount] = (
    Operation(
        "get_team_member_calculation_schemes_count",
        "GET",
        "/company/{location_id}/salary/calculation/staff/{team_member_id}/salary_schemes_count",
        answer=lambda: models.TeamMemberCalculationSchemesCount,
    )
)


def get_team_member_calculation_schemes_count(
    location_id: int,
    team_member_id: int,
) -> Call[TeamMemberCalculationSchemesCount]:
    """Count payroll schemes of a team member.

    Useful as a check before asking for the calculation itself.
    """
    return Call(
        _GET_TEAM_MEMBER_CALCULATION_SCHEMES_COUNT,
        (
            location_id,
            team_member_id,
        ),
    )


_SEARCH_TEAM_MEMBER_PAYROLL_CALCULATION: Operation[list[TeamMemberPayrollCalculation]] = Operation(
    "search_team_member_payroll_calculation",
    "GET",
    "/company/{location_id}/salary/payroll/staff/{team_member_id}/calculation",
    answer=lambda: list[models.TeamMemberPayrollCalculation],
)


def search_team_member_payroll_calculation(
    location_id: int,
    team_member_id: int,
    *,
    date_from: dt.date,
    date_to: dt.date,
) -> Call[list[TeamMemberPayrollCalculation]]:
    """List payroll calculations of a team member.

    Meant for the owner of the location.
    """
    return Call(
        _SEARCH_TEAM_MEMBER_PAYROLL_CALCULATION,
        (
            location_id,
            team_member_id,
        ),
        query={
            "date_from": date_from,
            "date_to": date_to,
        },
    )


_GET_TEAM_MEMBER_PAYROLL_CALCULATION: Operation[TeamMemberPayrollCalculation] = Operation(
    "get_team_member_payroll_calculation",
    "GET",
    "/company/{location_id}/salary/payroll/staff/{team_member_id}/calculation/{calculation_id}",
    answer=lambda: models.TeamMemberPayrollCalculation,
)


def get_team_member_payroll_calculation(
    location_id: int,
    team_member_id: int,
    calculation_id: int,
) -> Call[TeamMemberPayrollCalculation]:
    """Read one payroll calculation in detail.

    Meant for the owner of the location.

    Args:
        calculation_id: Id of a salary calculation.
    """
    return Call(
        _GET_TEAM_MEMBER_PAYROLL_CALCULATION,
        (
            location_id,
            team_member_id,
            calculation_id,
        ),
    )


_SEARCH_TEAM_MEMBER_PERIOD_DAILY_SALARY: Operation[TeamMemberPeriodDailySalary] = Operation(
    "search_team_member_period_daily_salary",
    "GET",
    "/company/{location_id}/salary/period/staff/daily/{team_member_id}",
    answer=lambda: models.TeamMemberPeriodDailySalary,
)


def search_team_member_period_daily_salary(
    location_id: int,
    team_member_id: int,
    *,
    date_from: dt.date,
    date_to: dt.date,
) -> Call[TeamMemberPeriodDailySalary]:
    """Payroll of a team member by day.

    Meant for the owner of the location.
    """
    return Call(
        _SEARCH_TEAM_MEMBER_PERIOD_DAILY_SALARY,
        (
            location_id,
            team_member_id,
        ),
        query={
            "date_from": date_from,
            "date_to": date_to,
        },
    )


_SEARCH_TEAM_MEMBER_PERIOD_SALARY: Operation[TeamMemberPeriodSalary] = Operation(
    "search_team_member_period_salary",
    "GET",
    "/company/{location_id}/salary/period/staff/{team_member_id}",
    answer=lambda: models.TeamMemberPeriodSalary,
)


def search_team_member_period_salary(
    location_id: int,
    team_member_id: int,
    *,
    date_from: dt.date,
    date_to: dt.date,
) -> Call[TeamMemberPeriodSalary]:
    """Payroll of a team member over a period.

    Meant for the owner of the location.
    """
    return Call(
        _SEARCH_TEAM_MEMBER_PERIOD_SALARY,
        (
            location_id,
            team_member_id,
        ),
        query={
            "date_from": date_from,
            "date_to": date_to,
        },
    )


_GET_TEAM_MEMBER_SALARY_CALCULATION: Operation[TeamMemberSalaryCalculation] = Operation(
    "get_team_member_salary_calculation",
    "GET",
    "/company/{location_id}/salary/staff/{team_member_id}/calculation",
    answer=lambda: models.TeamMemberSalaryCalculation,
)


def get_team_member_salary_calculation(
    location_id: int,
    team_member_id: int,
    *,
    date_from: dt.date,
    date_to: dt.date,
) -> Call[TeamMemberSalaryCalculation]:
    """Settlements of a permitted team member.

    The user's rights must include payroll access limited to one team member.
    """
    return Call(
        _GET_TEAM_MEMBER_SALARY_CALCULATION,
        (
            location_id,
            team_member_id,
        ),
        query={
            "date_from": date_from,
            "date_to": date_to,
        },
    )


_GET_TEAM_MEMBER_SALARY_PERIOD: Operation[TeamMemberSalaryPeriod] = Operation(
    "get_team_member_salary_period",
    "GET",
    "/company/{location_id}/salary/staff/{team_member_id}/period",
    answer=lambda: models.TeamMemberSalaryPeriod,
)


def get_team_member_salary_period(
    location_id: int,
    team_member_id: int,
    *,
    date_from: dt.date,
    date_to: dt.date,
) -> Call[TeamMemberSalaryPeriod]:
    """Period payroll of a permitted team member.

    The user's rights must include payroll access limited to one team member.
    """
    return Call(
        _GET_TEAM_MEMBER_SALARY_PERIOD,
        (
            location_id,
            team_member_id,
        ),
        query={
            "date_from": date_from,
            "date_to": date_to,
        },
    )


_GET_TEAM_MEMBER_SALARY_SCHEMES: Operation[list[TeamMemberSalaryScheme]] = Operation(
    "get_team_member_salary_schemes",
    "GET",
    "/company/{location_id}/salary/staff/{team_member_id}/salary_schemes",
    answer=lambda: list[models.TeamMemberSalaryScheme],
)


def get_team_member_salary_schemes(
    location_id: int,
    team_member_id: int,
) -> Call[list[TeamMemberSalaryScheme]]:
    """List payroll schemes of one team member.

    The user's rights must include payroll access limited to one team member.
    """
    return Call(
        _GET_TEAM_MEMBER_SALARY_SCHEMES,
        (
            location_id,
            team_member_id,
        ),
    )
