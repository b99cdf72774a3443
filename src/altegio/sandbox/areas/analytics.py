"""Analytics: revenue, occupancy and attendance of a location."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from altegio.sandbox.booking import working_hours
from altegio.sandbox.description import Data, Json
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.state import State, answers
from altegio.sandbox.times import at_clock, local, offset_text

_CURRENCY = {"id": 1, "iso": "USD", "name": "US dollar", "symbol": "USD"}
_CURRENCY |= {"is_symbol_after_amount": False}
_DAY = timedelta(days=1)
_STATUSES = {"Arrived": (1,), "Confirmed": (2,), "Waiting": (0,), "No-show": (-1,)}


@answers("get_location_analytics_overall")
def read_summary(state: State, request: ApiRequest) -> Json:
    """Compare revenue, occupancy, appointments and clients with the preceding period."""
    location = state.location_of(request)
    first, last = _period(request)
    length = last - first + _DAY
    now = _figures(state, location, request, first, last)
    before = _figures(state, location, request, first - length, last - length)
    return {
        **{
            f"income_{name}_stats": _compared(now[name], before[name])
            for name in ("total", "services", "goods", "average", "average_services")
        },
        "fullness_stats": _percents(now["occupancy"], before["occupancy"]),
        "record_stats": _appointments(now, before),
        "client_stats": _clients(state, location, now),
    }


@answers("get_location_analytics_revenue_daily")
def read_daily_revenue(state: State, request: ApiRequest) -> Json:
    """Return the revenue by day."""
    return _series(state, request, "Income", "total")


@answers("get_location_analytics_occupancy_daily")
def read_daily_occupancy(state: State, request: ApiRequest) -> Json:
    """Return the booked share of the working time by day."""
    return _series(state, request, "Occupancy", "occupancy")


@answers("get_location_analytics_appointments_daily")
def read_daily_appointments(state: State, request: ApiRequest) -> Json:
    """Return the number of appointments by day."""
    return _series(state, request, "Appointments", "count")


@answers("get_appointment_analytics_by_status")
def read_by_status(state: State, request: ApiRequest) -> Json:
    """Count the appointments by attendance."""
    rows = rows_of(state, state.location_of(request), request, *_period(request))
    return [
        {"label": label, "data": sum(row["attendance"] in codes for row in rows)}
        for label, codes in _STATUSES.items()
    ]


@answers("get_appointment_analytics_by_source")
def read_by_source(state: State, request: ApiRequest) -> Json:
    """Count the appointments by source: in the sandbox, all come through the API."""
    rows = rows_of(state, state.location_of(request), request, *_period(request))
    return [{"label": "API", "data": len(rows)}]


def _period(request: ApiRequest) -> tuple[date, date]:
    return request.query["date_from"], request.query["date_to"]


def rows_of(
    state: State, location: Data, request: ApiRequest, first: date, last: date
) -> list[Data]:
    """Return the appointments of a period, all or one team member's."""
    query = request.query
    member_id = query.get("team_member_id") or query.get("master_id")
    where = {"staff_id": member_id} if member_id else {}
    return [
        row
        for row in state.rows("appointment", _location_id=location["id"], deleted=False, **where)
        if first <= local(location, row["_start"]).date() <= last
    ]


def payments_of(state: State, location: Data, first: date, last: date) -> list[Data]:
    """Return the financial transactions of a period."""
    return [
        row
        for row in state.rows("financial transaction", _location_id=location["id"])
        if first <= local(location, row["_paid"]).date() <= last
    ]


def _figures(state: State, location: Data, request: ApiRequest, first: date, last: date) -> Data:
    rows = rows_of(state, location, request, first, last)
    income = [row for row in payments_of(state, location, first, last) if row["amount"] > 0]
    if member_id := request.query.get("team_member_id"):
        income = [row for row in income if row["master_id"] == member_id]
    services = [row for row in income if row["sold_item_type"] == "service"]
    goods = [row for row in income if row["sold_item_type"] == "good"]
    booked = sum(row["seance_length"] for row in rows)
    worked = _working_seconds(state, location, request, first, last)
    return {
        "rows": rows,
        "count": len(rows),
        "total": sum_of(income),
        "services": sum_of(services),
        "goods": sum_of(goods),
        "average": average_of(sum_of(income), len(rows)),
        "average_services": average_of(sum_of(services), len(rows)),
        "occupancy": round(100 * booked / worked, 2) if worked else 0,
    }


def _working_seconds(
    state: State, location: Data, request: ApiRequest, first: date, last: date
) -> float:
    members = state.rows("team member", _location_id=location["id"], fired=0)
    if member_id := request.query.get("team_member_id"):
        members = [row for row in members if row["id"] == member_id]
    days = [first + _DAY * index for index in range((last - first).days + 1)]
    return sum(
        (at_clock(location, day, end) - at_clock(location, day, start)).total_seconds()
        for member in members
        for day in days
        for start, end in working_hours(member, day)
    )


def _series(state: State, request: ApiRequest, label: str, figure: str) -> list[Data]:
    location = state.location_of(request)
    first, last = _period(request)
    days = [first + _DAY * index for index in range((last - first).days + 1)]
    points = [
        [_start_of(location, day), _figures(state, location, request, day, day)[figure]]
        for day in days
    ]
    return [{"label": label, "data": points}]


def _start_of(location: Data, day: date) -> str:
    moment: datetime = at_clock(location, day, "00:00")
    return offset_text(location, moment)


def _compared(current: float, previous: float) -> Data:
    change = {"change_percent": _change(current, previous), "currency": _CURRENCY}
    return {"current_sum": current, "previous_sum": previous, **change}


def _percents(current: float, previous: float) -> Data:
    change = _change(current, previous)
    return {"current_percent": current, "previous_percent": previous, "change_percent": change}


def _appointments(now: Data, before: Data) -> Data:
    rows, count = now["rows"], now["count"]
    counts = {
        "completed": sum(row["attendance"] == 1 for row in rows),
        "pending": sum(row["attendance"] in (0, 2) for row in rows),
        "canceled": sum(row["attendance"] == -1 for row in rows),
    }
    return {
        **{f"current_{name}_count": value for name, value in counts.items()},
        **{f"current_{name}_percent": _share(value, count) for name, value in counts.items()},
        "current_total_count": count,
        "previous_total_count": before["count"],
        "change_percent": _change(count, before["count"]),
    }


def _clients(state: State, location: Data, now: Data) -> Data:
    seen = {row["_client_id"] for row in now["rows"]}
    everybody = state.rows("client", _location_id=location["id"])
    return {
        "total_count": len(everybody),
        "new_count": 0,
        "new_percent": 0,
        "return_count": len(seen),
        "return_percent": _share(len(seen), len(everybody)),
        "active_count": len(seen),
        "lost_count": 0,
        "lost_percent": 0,
    }


def sum_of(rows: list[Data]) -> float:
    """Return the total of the rows."""
    return float(round(sum(row["amount"] for row in rows), 2))


def average_of(total: float, count: int) -> float:
    """Return the average; 0 without rows."""
    return round(total / count, 2) if count else 0


def _share(part: float, whole: float) -> int:
    return round(100 * part / whole) if whole else 0


def _change(current: float, previous: float) -> int:
    return _share(current - previous, previous)
