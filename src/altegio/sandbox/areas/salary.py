"""Salary: team members' schemes, earnings, payouts and debts, and saved payrolls."""

from __future__ import annotations

from datetime import date, timedelta

from altegio.sandbox.access import TEAM_MEMBER, role_in
from altegio.sandbox.answers import DataWithMeta
from altegio.sandbox.description import Data, Json
from altegio.sandbox.earnings import (
    SCHEME,
    figures,
    schemes_on,
    settlement,
    total,
    work_items,
)
from altegio.sandbox.errors import Refusal, invalid
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers
from altegio.sandbox.times import at_clock, day_of, offset_text

_PAYROLL = "payroll"
_CURRENCY: Data = {
    "id": 2,
    "iso": "USD",
    "name": "Dollar",
    "symbol": "$",
    "is_symbol_after_amount": False,
}


@answers("search_team_member_calculation_salary")
@answers("get_team_member_salary_calculation")
def read_settlement(state: State, request: ApiRequest) -> Json:
    """Return the earned, paid and owed amounts; refused without a salary scheme."""
    member, (first, last) = _member(state, request), _period(request)
    _check_schemes(state, member)
    return {"total_sum": settlement(state, member, first, last), "currency": _CURRENCY}


@answers("search_team_member_calculation_daily_salary")
def read_daily_settlement(state: State, request: ApiRequest) -> Json:
    """Return the same by day."""
    member, period = _member(state, request), _period(request)
    _check_schemes(state, member)
    daily = [
        {"date": day, "payroll_sum": settlement(state, member, day, day)} for day in _days(*period)
    ]
    return DataWithMeta({"payroll_daily": daily, "currency": _CURRENCY}, {"count": len(daily)})


@answers("search_team_member_period_salary")
@answers("get_team_member_salary_period")
def read_earnings(state: State, request: ApiRequest) -> Json:
    """Return the days and hours worked, services and sales, and the pay for them."""
    member, (first, last) = _member(state, request), _period(request)
    items, location = work_items(state, member, first, last), state.location_of(request)
    return {**figures(member, location, items, _days(first, last)), "currency": _CURRENCY}


@answers("search_team_member_period_daily_salary")
def read_daily_earnings(state: State, request: ApiRequest) -> Json:
    """Return the same by day."""
    member, (first, last) = _member(state, request), _period(request)
    items, location = work_items(state, member, first, last), state.location_of(request)
    daily = [
        {"date": day, "period_calculation": figures(member, location, items, [day])}
        for day in _days(first, last)
    ]
    return DataWithMeta(
        {"period_calculation_daily": daily, "currency": _CURRENCY}, {"count": len(daily)}
    )


@answers("get_team_member_salary_schemes")
def list_schemes(state: State, request: ApiRequest) -> Json:
    """List the team member's schemes, past ones included."""
    member, location = _member(state, request), state.location_of(request)
    return [
        {
            "staff_id": member["id"],
            "date_start": _midnight(location, row["_first"]),
            "date_end": row["_last"] and _midnight(location, row["_last"]),
            "salary_scheme": row,
        }
        for row in state.rows(SCHEME, _team_member_id=member["id"])
    ]


@answers("get_team_member_calculation_schemes_count")
def count_schemes(state: State, request: ApiRequest) -> Json:
    """Count the schemes that apply today."""
    member = _member(state, request)
    applying = schemes_on(state, member, state.now.date())
    return {"staff_id": member["id"], "salary_schemes_count": len(applying)}


@answers("search_team_member_payroll_calculation")
def list_payrolls(state: State, request: ApiRequest) -> Json:
    """List the team member's payrolls within the period."""
    member, (first, last) = _member(state, request), _period(request)
    return [
        row
        for row in state.rows(_PAYROLL, staff_id=member["id"])
        if first <= row["date_from"] and row["date_to"] <= last
    ]


@answers("get_team_member_payroll_calculation")
def read_payroll(state: State, request: ApiRequest) -> Json:
    """Return one payroll as saved, with its items."""
    member = _member(state, request)
    return state.row(_PAYROLL, request.path["calculation_id"], staff_id=member["id"])


def add_payroll(
    state: State, member: Data, first: date, last: date, row_id: int | None, **values: Json
) -> int:
    """Save a team member's earnings of a period, and return the payroll's id."""
    items = work_items(state, member, first, last)
    return state.put(
        _PAYROLL,
        row_id,
        company_id=member["_location_id"],
        staff_id=member["id"],
        amount=total(items, "salary_sum"),
        date_create=state.now.date(),
        date_from=first,
        date_to=last,
        salary_items=items,
        currency=_CURRENCY,
        **values,
    )


def _member(state: State, request: ApiRequest) -> Data:
    """Return the team member of the path; users who are team members see only their own salary."""
    location = state.location_of(request)
    row = state.row("team member", request.path["team_member_id"], _location_id=location["id"])
    user = request.known_user
    if role_in(user, location) == TEAM_MEMBER and row["user_id"] != user["id"]:
        raise Refusal(403, "The salary of other team members is not shown to this user.")
    return row


def _period(request: ApiRequest) -> tuple[date, date]:
    first, last = (day_of(request.query[name]) or date.min for name in ("date_from", "date_to"))
    if first > last:
        raise invalid(request.operation, {"date_to": ["must not be before date_from"]})
    return first, last


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=count) for count in range((last - first).days + 1)]


def _check_schemes(state: State, member: Data) -> None:
    if not state.rows(SCHEME, _team_member_id=member["id"]):
        raise Refusal(422, f"{member['name']} has no salary scheme.")


def _midnight(location: Data, day: date) -> str:
    return offset_text(location, at_clock(location, day, "00:00"))
