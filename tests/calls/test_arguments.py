"""Argument checks: each error names the argument and what was expected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from altegio import UNSET
from altegio._calls import arguments

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
DAY = NOON.date()


class NoZone(tzinfo):
    """A zone without an offset: a datetime in it is still naive."""

    def utcoffset(self, moment: datetime | None, /) -> None:
        return None

    dst = utcoffset

    def tzname(self, moment: datetime | None, /) -> None:
        return None


def test_require_aware_returns_the_datetime_unchanged() -> None:
    moment = datetime(2026, 1, 31, 12, tzinfo=timezone(timedelta(hours=-5)))
    assert arguments.require_aware(moment, "until") is moment


@pytest.mark.parametrize("moment", [NOON.replace(tzinfo=None), NOON.replace(tzinfo=NoZone())])
def test_require_aware_refuses_a_naive_datetime(moment: datetime) -> None:
    with pytest.raises(ValueError, match=r"^until must say its time zone.*naive datetime"):
        arguments.require_aware(moment, "until")


@pytest.mark.parametrize("moment", [date(2026, 1, 31), "2026-01-31T12:00:00Z", None])
def test_require_aware_refuses_another_type(moment: Any) -> None:
    with pytest.raises(TypeError, match=r"^until must be a datetime, got"):
        arguments.require_aware(moment, "until")


def test_require_date_returns_the_date_unchanged() -> None:
    assert arguments.require_date(date(2026, 1, 31), "start") == date(2026, 1, 31)


@pytest.mark.parametrize("value", [NOON, "2026-01-31", None])
def test_require_date_refuses_another_type(value: Any) -> None:
    with pytest.raises(TypeError, match=r"^start must be a date without a time"):
        arguments.require_date(value, "start")


def test_require_order_accepts_equal_ends() -> None:
    arguments.require_order(NOON, NOON, "created")


def test_require_order_refuses_ends_out_of_order() -> None:
    with pytest.raises(ValueError, match=r"^created_after must not be later than created_before"):
        arguments.require_order(NOON, NOON - timedelta(seconds=1), "created")


@pytest.mark.parametrize("checked", [arguments.positive_id, arguments.require_count])
@pytest.mark.parametrize("value", ["1", 1.0, None, True])
def test_an_integer_is_required(checked: Callable[[Any, str], int], value: Any) -> None:
    with pytest.raises(TypeError, match=r"^visits must be an integer, got"):
        checked(value, "visits")


@pytest.mark.parametrize("value", [0, -1])
def test_an_id_is_positive(value: int) -> None:
    with pytest.raises(ValueError, match=r"^chain_id must be positive, got"):
        arguments.positive_id(value, "chain_id")


def test_a_count_may_be_zero() -> None:
    assert arguments.require_count(0, "visits") == 0


def test_a_count_is_not_negative() -> None:
    with pytest.raises(ValueError, match=r"^visits must not be negative, got -1"):
        arguments.require_count(-1, "visits")


def test_require_nonblank_returns_the_string_unchanged() -> None:
    assert arguments.require_nonblank(" Gold ", "title") == " Gold "


@pytest.mark.parametrize("text", ["", " ", "\n"])
def test_require_nonblank_refuses_a_blank_string(text: str) -> None:
    with pytest.raises(ValueError, match=r"^title must not be empty"):
        arguments.require_nonblank(text, "title")


@pytest.mark.parametrize("text", [None, 1, b"Gold"])
def test_require_nonblank_refuses_another_type(text: Any) -> None:
    with pytest.raises(TypeError, match=r"^title must be a string, got"):
        arguments.require_nonblank(text, "title")


@pytest.mark.parametrize(
    "phone", ["13155550100", "+13155550100", " +1 (315) 555-01-00 ", "1.315.555.0100"]
)
def test_a_phone_number_is_reduced_to_digits(phone: str) -> None:
    assert arguments.phone_digits(phone) == "13155550100"


@pytest.mark.parametrize("phone", ["", "+", "++13155550100", "anna@example.com", "٣١٥"])
def test_an_invalid_phone_number_is_refused(phone: str) -> None:
    with pytest.raises(ValueError, match=r"^phone must"):
        arguments.phone_digits(phone)


def test_an_integer_as_phone_number_is_refused() -> None:
    number: Any = 13155550100
    with pytest.raises(TypeError, match=r"^phone must be a string, got int"):
        arguments.phone_digits(number)


@pytest.mark.parametrize("values", [[1, 2], (1, 2), range(1, 3), {1: "a", 2: "b"}])
def test_require_nonempty_returns_a_list(values: Any) -> None:
    assert arguments.require_nonempty(values, "ids") == [1, 2]


def test_require_nonempty_passes_none_through() -> None:
    assert arguments.require_nonempty(None, "ids") is None


def test_require_nonempty_refuses_an_empty_filter() -> None:
    with pytest.raises(ValueError, match=r"^ids must contain at least one value"):
        arguments.require_nonempty([], "ids")


@pytest.mark.parametrize("values", ["12", b"12", 12])
def test_require_nonempty_refuses_another_type(values: Any) -> None:
    with pytest.raises(TypeError, match=r"^ids must be a list of values"):
        arguments.require_nonempty(values, "ids")


@pytest.mark.parametrize("amount", [1, 0.5])
def test_an_amount_is_returned_unchanged(amount: float) -> None:
    assert arguments.positive_amount(amount, "amount") == amount


@pytest.mark.parametrize("amount", [0, -1, float("nan"), float("inf")])
def test_an_amount_is_above_zero(amount: float) -> None:
    with pytest.raises(ValueError, match=r"^amount must be a number above zero"):
        arguments.positive_amount(amount, "amount")


def test_an_amount_may_be_a_huge_integer() -> None:
    assert arguments.positive_amount(10**400, "amount") == 10**400


@pytest.mark.parametrize("amount", ["5", None, True])
def test_an_amount_is_a_number(amount: Any) -> None:
    with pytest.raises(TypeError, match=r"^amount must be an int or a float"):
        arguments.positive_amount(amount, "amount")


@pytest.mark.parametrize(
    ("start", "end"),
    [(None, None), (DAY, None), (None, DAY), (DAY, DAY), (DAY, DAY + timedelta(days=1))],
)
def test_a_date_range_may_be_open_or_a_single_day(start: date | None, end: date | None) -> None:
    arguments.require_date_range(start, end)


@pytest.mark.parametrize("prefix", ["", "created_"])
def test_a_date_range_is_in_order(prefix: str) -> None:
    with pytest.raises(ValueError, match=rf"^{prefix}start_date must not be .* {prefix}end_date,"):
        arguments.require_date_range(DAY, DAY - timedelta(days=1), prefix)


@pytest.mark.parametrize(
    ("start", "end", "name"), [(NOON, DAY, "start_date"), (DAY, "2026-02-01", "end_date")]
)
def test_a_date_range_has_dates(start: Any, end: Any, name: str) -> None:
    with pytest.raises(TypeError, match=rf"^created_{name} must be a date without a time"):
        arguments.require_date_range(start, end, "created_")


def test_require_local_time_returns_the_naive_datetime() -> None:
    assert arguments.require_local_time(NOON.replace(tzinfo=None), "start").hour == 12


def test_require_local_time_refuses_a_zone() -> None:
    with pytest.raises(ValueError, match=r"^start must be the location's local time without"):
        arguments.require_local_time(NOON, "start")


@pytest.mark.parametrize("moment", [DAY, "2026-01-31T12:00:00", None])
def test_require_local_time_refuses_another_type(moment: Any) -> None:
    with pytest.raises(TypeError, match=r"^start must be a datetime, got"):
        arguments.require_local_time(moment, "start")


@pytest.mark.parametrize("zone", ["Europe/Berlin", ZoneInfo("Europe/Berlin")])
def test_a_zone_may_be_given_by_name(zone: Any) -> None:
    assert arguments.require_zone(zone) is ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../etc/passwd", "\0", "Europe", "x" * 300])
def test_an_unknown_zone_is_refused(zone: str) -> None:
    with pytest.raises(ValueError, match=r"^zone must be a time zone such as") as caught:
        arguments.require_zone(zone)
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("zone", [None, 5, timedelta(hours=1)])
def test_another_type_is_not_a_zone(zone: Any) -> None:
    with pytest.raises(TypeError, match=r"^zone must be a time zone or its name, got"):
        arguments.require_zone(zone)


@pytest.mark.parametrize("value", [1, 5])
def test_an_id_or_count_is_returned(value: int) -> None:
    assert arguments.positive_id(value, "id") == arguments.require_count(value, "visits") == value


@pytest.mark.parametrize("url", ["https://example.com/hook?a=1", "http://localhost:8000"])
def test_an_absolute_url_is_returned(url: str) -> None:
    assert arguments.require_url(url, "url") == url


@pytest.mark.parametrize(
    "url", ["example.com", "/hook", "ftp://example.com", "https://", "https:a"]
)
def test_another_url_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"^url must be an absolute http or https URL, got"):
        arguments.require_url(url, "url")


def test_a_slot_is_an_unchanged_string() -> None:
    assert arguments.require_slot("2026-01-31T12:00:00+01:00", "at") == "2026-01-31T12:00:00+01:00"
    assert arguments.require_slot(None, "at") is None
    with pytest.raises(TypeError, match=r"^at must be the `datetime` of a slot, an unchanged"):
        arguments.require_slot(NOON, "at")
    with pytest.raises(ValueError, match=r"^at must not be empty"):
        arguments.require_slot(" ", "at")


def test_none_is_omitted_from_a_body() -> None:
    assert arguments.or_unset(None) is UNSET
    assert arguments.or_unset(0) == 0


def test_require_type_names_the_expected_type() -> None:
    arguments.require_type(True, int, "count")
    with pytest.raises(TypeError, match=r"^count must be a int, got str$"):
        arguments.require_type("1", int, "count")


def test_an_error_names_the_phone_argument() -> None:
    with pytest.raises(ValueError, match=r"^mobile must be an international number"):
        arguments.phone_digits("call me", "mobile")
