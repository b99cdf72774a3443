"""Argument checks: each error names the argument and what was expected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any

import pytest

from altegio._calls import arguments

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)


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
    with pytest.raises(ValueError, match=r"^ids must hold at least one value"):
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


@pytest.mark.parametrize("amount", ["5", None, True])
def test_an_amount_is_a_number(amount: Any) -> None:
    with pytest.raises(TypeError, match=r"^amount must be an int or a float"):
        arguments.positive_amount(amount, "amount")
