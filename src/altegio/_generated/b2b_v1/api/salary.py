# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'salary'."""

from __future__ import annotations

import datetime as dt

from altegio._calls.operation import Call, Operation, formatted

from .. import models

_GET_TEAM_MEMBER_CALCULATION_SCHEMES_COUNT: Operation[models.SalarySchemeCount] = Operation(
    "get_team_member_calculation_schemes_count",
    "GET",
    "/company/{location_id}/salary/calculation/staff/{team_member_id}/salary_schemes_count",
    answer=lambda: models.SalarySchemeCount,
    idempotent=True,
)


def get_team_member_calculation_schemes_count(
    location_id: int, team_member_id: int
) -> Call[models.SalarySchemeCount]:
    """Count payroll schemes of a team member.

    Useful as a check before asking for the calculation itself.

    ``GET /company/{location_id}/salary/calculation/staff/{team_member_id}/salary_schemes_count``
    """
    return Call(_GET_TEAM_MEMBER_CALCULATION_SCHEMES_COUNT, (location_id, team_member_id))


_GET_TEAM_MEMBER_PAYROLL_CALCULATION: Operation[models.Payroll] = Operation(
    "get_team_member_payroll_calculation",
    "GET",
    "/company/{location_id}/salary/payroll/staff/{team_member_id}/calculation/{payroll_id}",
    answer=lambda: models.Payroll,
    idempotent=True,
)


def get_team_member_payroll_calculation(
    location_id: int, team_member_id: int, payroll_id: int
) -> Call[models.Payroll]:
    """Read one payroll calculation in detail.

    Meant for the owner of the location.

    ``GET /company/{location_id}/salary/payroll/staff/{team_member_id}/calculation/{payroll_id}``

    Args:
        payroll_id: ID of a salary calculation.
    """
    return Call(_GET_TEAM_MEMBER_PAYROLL_CALCULATION, (location_id, team_member_id, payroll_id))


_GET_TEAM_MEMBER_SALARY_CALCULATION: Operation[models.SalaryTotal] = Operation(
    "get_team_member_salary_calculation",
    "GET",
    "/company/{location_id}/salary/staff/{team_member_id}/calculation",
    answer=lambda: models.SalaryTotal,
    idempotent=True,
)


def get_team_member_salary_calculation(
    location_id: int, team_member_id: int, *, start_date: dt.date, end_date: dt.date
) -> Call[models.SalaryTotal]:
    """Get settlements with a permitted team member.

    The user's rights must include payroll access limited to one team member.

    ``GET /company/{location_id}/salary/staff/{team_member_id}/calculation``

    Args:
        start_date: First day of the period.
        end_date: Last day of the period.
    """
    return Call(
        _GET_TEAM_MEMBER_SALARY_CALCULATION,
        (location_id, team_member_id),
        query={
            "date_from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "date_to": formatted(end_date, "%Y-%m-%d", "end_date"),
        },
    )


_GET_TEAM_MEMBER_SALARY_PERIOD: Operation[models.PeriodSalary] = Operation(
    "get_team_member_salary_period",
    "GET",
    "/company/{location_id}/salary/staff/{team_member_id}/period",
    answer=lambda: models.PeriodSalary,
    idempotent=True,
)


def get_team_member_salary_period(
    location_id: int, team_member_id: int, *, start_date: dt.date, end_date: dt.date
) -> Call[models.PeriodSalary]:
    """Get period payroll of a permitted team member.

    The user's rights must include payroll access limited to one team member.

    ``GET /company/{location_id}/salary/staff/{team_member_id}/period``

    Args:
        start_date: First day of the period.
        end_date: Last day of the period.
    """
    return Call(
        _GET_TEAM_MEMBER_SALARY_PERIOD,
        (location_id, team_member_id),
        query={
            "date_from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "date_to": formatted(end_date, "%Y-%m-%d", "end_date"),
        },
    )


_GET_TEAM_MEMBER_SALARY_SCHEMES: Operation[list[models.SalarySchemeAssignment]] = Operation(
    "get_team_member_salary_schemes",
    "GET",
    "/company/{location_id}/salary/staff/{team_member_id}/salary_schemes",
    answer=lambda: list[models.SalarySchemeAssignment],
    idempotent=True,
)


def get_team_member_salary_schemes(
    location_id: int, team_member_id: int
) -> Call[list[models.SalarySchemeAssignment]]:
    """List payroll schemes of one team member.

    The user's rights must include payroll access limited to one team member.

    ``GET /company/{location_id}/salary/staff/{team_member_id}/salary_schemes``
    """
    return Call(_GET_TEAM_MEMBER_SALARY_SCHEMES, (location_id, team_member_id))


_SEARCH_TEAM_MEMBER_CALCULATION_DAILY_SALARY: Operation[models.DailySalary] = Operation(
    "search_team_member_calculation_daily_salary",
    "GET",
    "/company/{location_id}/salary/calculation/staff/daily/{team_member_id}",
    answer=lambda: models.DailySalary,
    idempotent=True,
)


def search_team_member_calculation_daily_salary(
    location_id: int, team_member_id: int, *, start_date: dt.date, end_date: dt.date
) -> Call[models.DailySalary]:
    """Get daily settlements with a team member.

    Meant for the owner of the location.

    ``GET /company/{location_id}/salary/calculation/staff/daily/{team_member_id}``

    Args:
        start_date: First day of the period.
        end_date: Last day of the period.
    """
    return Call(
        _SEARCH_TEAM_MEMBER_CALCULATION_DAILY_SALARY,
        (location_id, team_member_id),
        query={
            "date_from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "date_to": formatted(end_date, "%Y-%m-%d", "end_date"),
        },
    )


_SEARCH_TEAM_MEMBER_CALCULATION_SALARY: Operation[models.SalaryTotal] = Operation(
    "search_team_member_calculation_salary",
    "GET",
    "/company/{location_id}/salary/calculation/staff/{team_member_id}",
    answer=lambda: models.SalaryTotal,
    idempotent=True,
)


def search_team_member_calculation_salary(
    location_id: int, team_member_id: int, *, start_date: dt.date, end_date: dt.date
) -> Call[models.SalaryTotal]:
    """Get settlements with a team member.

    Meant for the owner of the location.

    ``GET /company/{location_id}/salary/calculation/staff/{team_member_id}``

    Args:
        start_date: First day of the period.
        end_date: Last day of the period.
    """
    return Call(
        _SEARCH_TEAM_MEMBER_CALCULATION_SALARY,
        (location_id, team_member_id),
        query={
            "date_from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "date_to": formatted(end_date, "%Y-%m-%d", "end_date"),
        },
    )


_SEARCH_TEAM_MEMBER_PAYROLL_CALCULATION: Operation[list[models.Payroll]] = Operation(
    "search_team_member_payroll_calculation",
    "GET",
    "/company/{location_id}/salary/payroll/staff/{team_member_id}/calculation",
    answer=lambda: list[models.Payroll],
    idempotent=True,
)


def search_team_member_payroll_calculation(
    location_id: int, team_member_id: int, *, start_date: dt.date, end_date: dt.date
) -> Call[list[models.Payroll]]:
    """List payroll calculations of a team member.

    Meant for the owner of the location.

    ``GET /company/{location_id}/salary/payroll/staff/{team_member_id}/calculation``

    Args:
        start_date: First day of the period.
        end_date: Last day of the period.
    """
    return Call(
        _SEARCH_TEAM_MEMBER_PAYROLL_CALCULATION,
        (location_id, team_member_id),
        query={
            "date_from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "date_to": formatted(end_date, "%Y-%m-%d", "end_date"),
        },
    )


_SEARCH_TEAM_MEMBER_PERIOD_DAILY_SALARY: Operation[models.PeriodDailySalary] = Operation(
    "search_team_member_period_daily_salary",
    "GET",
    "/company/{location_id}/salary/period/staff/daily/{team_member_id}",
    answer=lambda: models.PeriodDailySalary,
    idempotent=True,
)


def search_team_member_period_daily_salary(
    location_id: int, team_member_id: int, *, start_date: dt.date, end_date: dt.date
) -> Call[models.PeriodDailySalary]:
    """Get a team member's payroll by day.

    Meant for the owner of the location.

    ``GET /company/{location_id}/salary/period/staff/daily/{team_member_id}``

    Args:
        start_date: First day of the period.
        end_date: Last day of the period.
    """
    return Call(
        _SEARCH_TEAM_MEMBER_PERIOD_DAILY_SALARY,
        (location_id, team_member_id),
        query={
            "date_from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "date_to": formatted(end_date, "%Y-%m-%d", "end_date"),
        },
    )


_SEARCH_TEAM_MEMBER_PERIOD_SALARY: Operation[models.PeriodSalary] = Operation(
    "search_team_member_period_salary",
    "GET",
    "/company/{location_id}/salary/period/staff/{team_member_id}",
    answer=lambda: models.PeriodSalary,
    idempotent=True,
)


def search_team_member_period_salary(
    location_id: int, team_member_id: int, *, start_date: dt.date, end_date: dt.date
) -> Call[models.PeriodSalary]:
    """Get a team member's payroll for a period.

    Meant for the owner of the location.

    ``GET /company/{location_id}/salary/period/staff/{team_member_id}``

    Args:
        start_date: First day of the period.
        end_date: Last day of the period.
    """
    return Call(
        _SEARCH_TEAM_MEMBER_PERIOD_SALARY,
        (location_id, team_member_id),
        query={
            "date_from": formatted(start_date, "%Y-%m-%d", "start_date"),
            "date_to": formatted(end_date, "%Y-%m-%d", "end_date"),
        },
    )
