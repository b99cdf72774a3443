"""Checks of arguments: each says which argument it is about, and what was expected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any

import pytest

from altegio._calls import arguments as check

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)


class NoZone(tzinfo):
    """A zone that does not know its offset: with it a datetime is naive all the same."""

    def utcoffset(self, moment: datetime | None, /) -> None:
        return None

    dst = utcoffset

    def tzname(self, moment: datetime | None, /) -> None:
        return None


def test_aware_returns_an_instant_as_it_is() -> None:
    moment = datetime(2026, 1, 31, 12, tzinfo=timezone(timedelta(hours=-5)))
    assert check.aware(moment, "until") is moment


@pytest.mark.parametrize("moment", [NOON.replace(tzinfo=None), NOON.replace(tzinfo=NoZone())])
def test_aware_refuses_a_naive_datetime(moment: datetime) -> None:
    with pytest.raises(ValueError, match=r"^until must say its time zone.*naive datetime"):
        check.aware(moment, "until")


@pytest.mark.parametrize("moment", [date(2026, 1, 31), "2026-01-31T12:00:00Z", None])
def test_aware_refuses_what_is_no_datetime(moment: Any) -> None:
    with pytest.raises(TypeError, match=r"^until must be a datetime, got"):
        check.aware(moment, "until")


def test_day_returns_a_date_as_it_is() -> None:
    assert check.day(date(2026, 1, 31), "start") == date(2026, 1, 31)


@pytest.mark.parametrize("value", [NOON, "2026-01-31", None])
def test_day_refuses_what_is_no_date(value: Any) -> None:
    with pytest.raises(TypeError, match=r"^start must be a date without a time"):
        check.day(value, "start")


def test_ordered_takes_an_empty_span() -> None:
    check.ordered(NOON, NOON, "created")


def test_ordered_refuses_an_end_before_the_beginning() -> None:
    with pytest.raises(ValueError, match=r"^created_after must not be later than created_before"):
        check.ordered(NOON, NOON - timedelta(seconds=1), "created")


@pytest.mark.parametrize("checked", [check.whole_id, check.count])
@pytest.mark.parametrize("value", ["1", 1.0, None, True])
def test_a_whole_number_is_wanted(checked: Callable[[Any, str], int], value: Any) -> None:
    with pytest.raises(TypeError, match=r"^visits must be a whole number, got"):
        checked(value, "visits")


@pytest.mark.parametrize("value", [0, -1])
def test_an_id_is_positive(value: int) -> None:
    with pytest.raises(ValueError, match=r"^chain_id must be positive, got"):
        check.whole_id(value, "chain_id")


def test_a_count_may_be_nothing() -> None:
    assert check.count(0, "visits") == 0


def test_a_count_is_not_negative() -> None:
    with pytest.raises(ValueError, match=r"^visits must not be negative, got -1"):
        check.count(-1, "visits")


def test_filled_returns_a_text_as_it_is() -> None:
    assert check.filled(" Gold ", "title") == " Gold "


@pytest.mark.parametrize("text", ["", " ", "\n"])
def test_filled_refuses_an_empty_text(text: str) -> None:
    with pytest.raises(ValueError, match=r"^title must not be empty"):
        check.filled(text, "title")


@pytest.mark.parametrize("text", [None, 1, b"Gold"])
def test_filled_refuses_what_is_no_text(text: Any) -> None:
    with pytest.raises(TypeError, match=r"^title must be a text, got"):
        check.filled(text, "title")


@pytest.mark.parametrize(
    "phone", ["13155550100", "+13155550100", " +1 (315) 555-01-00 ", "1.315.555.0100"]
)
def test_a_phone_becomes_digits(phone: str) -> None:
    assert check.phone_digits(phone) == "13155550100"


@pytest.mark.parametrize("phone", ["", "+", "++13155550100", "anna@example.com", "٣١٥"])
def test_what_is_no_phone_is_refused(phone: str) -> None:
    with pytest.raises(ValueError, match=r"^phone must"):
        check.phone_digits(phone)


def test_a_phone_as_a_number_is_refused() -> None:
    number: Any = 13155550100
    with pytest.raises(TypeError, match=r"^phone must be a text, got int"):
        check.phone_digits(number)


@pytest.mark.parametrize("values", [[1, 2], (1, 2), range(1, 3), {1: "a", 2: "b"}])
def test_some_makes_a_list(values: Any) -> None:
    assert check.some(values, "ids") == [1, 2]


def test_some_takes_no_filter() -> None:
    assert check.some(None, "ids") is None


def test_some_refuses_an_empty_filter() -> None:
    with pytest.raises(ValueError, match=r"^ids must hold at least one value"):
        check.some([], "ids")


@pytest.mark.parametrize("values", ["12", b"12", 12])
def test_some_refuses_what_is_no_list(values: Any) -> None:
    with pytest.raises(TypeError, match=r"^ids must be a list of values"):
        check.some(values, "ids")


@pytest.mark.parametrize("amount", [1, 0.5])
def test_an_amount_stays_as_it_is(amount: float) -> None:
    assert check.positive_amount(amount, "amount") == amount


@pytest.mark.parametrize("amount", [0, -1, float("nan"), float("inf")])
def test_an_amount_is_above_zero(amount: float) -> None:
    with pytest.raises(ValueError, match=r"^amount must be a number above zero"):
        check.positive_amount(amount, "amount")


@pytest.mark.parametrize("amount", ["5", None, True])
def test_an_amount_is_a_number(amount: Any) -> None:
    with pytest.raises(TypeError, match=r"^amount must be an int or a float"):
        check.positive_amount(amount, "amount")
