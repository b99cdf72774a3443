"""Periods and their calendar arithmetic."""

from __future__ import annotations

import pickle
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from altegio import Period, PeriodUnit

DAY, WEEK, MONTH, YEAR = PeriodUnit
NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("period", "start", "end"),
    [
        (Period(1, DAY), date(2026, 2, 28), date(2026, 3, 1)),
        (Period(1, DAY), date(2028, 2, 28), date(2028, 2, 29)),
        (Period(2, WEEK), date(2026, 12, 25), date(2027, 1, 8)),
        (Period(1, MONTH), date(2026, 1, 31), date(2026, 2, 28)),
        (Period(1, MONTH), date(2028, 1, 31), date(2028, 2, 29)),
        (Period(13, MONTH), date(2026, 1, 31), date(2027, 2, 28)),
        (Period(1, YEAR), date(2028, 2, 29), date(2029, 2, 28)),
        (Period(4, YEAR), date(2028, 2, 29), date(2032, 2, 29)),
        (Period(0, MONTH), date(2026, 1, 31), date(2026, 1, 31)),
    ],
    ids=str,
)
def test_after_counts_by_the_calendar(period: Period, start: date, end: date) -> None:
    assert period.after(start) == end


@pytest.mark.parametrize(
    ("period", "end", "start"),
    [
        (Period(1, MONTH), date(2026, 3, 31), date(2026, 2, 28)),
        (Period(1, YEAR), date(2028, 2, 29), date(2027, 2, 28)),
        (Period(1, WEEK), date(2026, 1, 1), date(2025, 12, 25)),
    ],
    ids=str,
)
def test_before_counts_by_the_calendar(period: Period, end: date, start: date) -> None:
    assert period.before(end) == start


def test_after_a_moment_keeps_the_time_of_day() -> None:
    start = datetime(2026, 1, 31, 23, 59, tzinfo=NEW_YORK)
    assert Period(1, MONTH).after(start) == datetime(2026, 2, 28, 23, 59, tzinfo=NEW_YORK)


def test_after_a_moment_keeps_the_time_of_day_when_clocks_change() -> None:
    start = datetime(2026, 3, 7, 12, tzinfo=NEW_YORK)  # the next day has 23 hours
    assert Period(1, DAY).after(start).isoformat() == "2026-03-08T12:00:00-04:00"


def test_after_a_date_is_a_date() -> None:
    assert type(Period(1, DAY).after(date(2026, 1, 31))) is date


@settings(deadline=None)
@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 1000))
def test_after_then_before_is_the_same_day_for_days_and_weeks(start: date, count: int) -> None:
    for period in (Period(count, DAY), Period(count, WEEK)):
        assert period.before(period.after(start)) == start


def test_a_unit_may_be_a_code() -> None:
    period = Period(3, 3)
    assert period == Period(3, MONTH)
    assert period.unit is MONTH


@pytest.mark.parametrize("unit", [0, 5, "month", None, True, PeriodUnit(9)])
def test_an_unknown_unit_is_refused(unit: Any) -> None:
    with pytest.raises(ValueError, match=r"^unit must be one of DAY, WEEK, MONTH, YEAR, got"):
        Period(1, unit)


@pytest.mark.parametrize("count", [1.0, "1", None, True])
def test_a_count_with_a_fraction_is_refused(count: Any) -> None:
    with pytest.raises(TypeError, match=r"^count must be an integer"):
        Period(count, DAY)


def test_a_negative_count_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^count must not be negative, got -1"):
        Period(-1, DAY)


@pytest.mark.parametrize("day", ["2026-01-31", None, 0])
def test_after_and_before_refuse_other_types_than_dates(day: Any) -> None:
    with pytest.raises(TypeError, match=r"^start must be a date or a datetime"):
        Period(1, DAY).after(day)
    with pytest.raises(TypeError, match=r"^end must be a date or a datetime"):
        Period(1, DAY).before(day)


def test_a_period_has_a_readable_string() -> None:
    assert [str(Period(1, MONTH)), str(Period(3, MONTH)), str(Period(0, DAY))] == [
        "1 month",
        "3 months",
        "0 days",
    ]


def test_a_period_is_immutable() -> None:
    with pytest.raises(AttributeError):
        Period(1, DAY).count = 2  # type: ignore[misc]


def test_equal_periods_are_one_dictionary_key() -> None:
    assert {Period(1, DAY), Period(1, DAY)} == {Period(1, DAY)}


def test_a_period_is_pickled() -> None:
    assert pickle.loads(pickle.dumps(Period(3, MONTH))) == Period(3, MONTH)
