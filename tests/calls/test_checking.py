"""Checks of values against the types and limits of their fields."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any, BinaryIO, Literal

import pytest

from altegio._calls.checking import accepts, checked, members
from altegio._calls.wire import UNSET, Unset
from altegio.models import AppointmentClientInput, MembershipTypeCreate, PaymentStatus, PeriodUnit

NOON = dt.datetime(2026, 11, 1, 12, tzinfo=dt.UTC)
NAIVE = NOON.replace(tzinfo=None)
DAY = NOON.date()
FILE = io.BytesIO(b"photo")


def test_the_members_of_a_union_do_not_include_unset() -> None:
    assert members(int | str | Unset) == (int, str)
    assert members(int) == (int,)
    assert members(list[int]) == (list[int],)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (int, 5),
        (float, 5),
        (float, 0.5),
        (str, ""),
        (bool, False),
        (type(None), None),
        (dt.datetime, NOON),
        (dt.date, DAY),
        (list[int], [1]),
        (list[int], (1,)),
        (list, [1]),
        (dict[int, str], {1: "a"}),
        (dict, {1: "a"}),
        (BinaryIO, b"photo"),
        pytest.param(BinaryIO, FILE, id="a file"),
        (Literal["asc", 1], "asc"),
        (Literal["asc", 1], 1),
        (PeriodUnit, PeriodUnit.DAY),
        (PeriodUnit, PeriodUnit(9)),
        (PeriodUnit, 1),
        (PaymentStatus, PaymentStatus("new")),
        (AppointmentClientInput, AppointmentClientInput(name="Anna")),
    ],
    ids=str,
)
def test_a_value_of_the_fields_type_is_accepted(kind: Any, value: object) -> None:
    assert accepts(kind, value)
    assert checked(value, kind, "Model.field", {}) in (value, [1])


@pytest.mark.parametrize(
    ("kind", "value", "problem"),
    [
        (int, True, "an int, got True"),
        (int, 1.0, r"an int, got 1\.0"),
        (float, False, "a float, got False"),
        (float, "1", "a float, got '1'"),
        (str, b"a", "a str, got a bytes"),
        (bool, 1, "True or False, got 1"),
        (None | int, "", "None or an int, got ''"),
        (dt.datetime, DAY, r"a datetime, got datetime\.date\(2026, 11, 1\)"),
        (dt.date, NOON, r"a date without a time, got .*: pass its \.date\(\)"),
        (dt.datetime, "2026-11-01", "a datetime, got '2026-11-01'$"),
        (list[int], {1}, "a list, got a set"),
        (list[int], {1: 1}, "a list, got a dict$"),
        (dict[int, str], [1], "a dict, got a list"),
        (BinaryIO, "photo", "a binary file, got 'photo'"),
        (Literal["asc"], 1, "one of 'asc', got 1"),
        (Literal["asc", "desc"], None, "one of 'asc', 'desc', got None"),
        (PeriodUnit, None, r"one of PeriodUnit\.DAY, PeriodUnit\.WEEK, .*, got None"),
        (PeriodUnit, 1.0, r"one of .*, got 1\.0"),
        (PeriodUnit, True, r"one of .*, got True"),
        (PaymentStatus, 1, r"one of .*, got 1"),
        (AppointmentClientInput, None, "an AppointmentClientInput, got None"),
        (
            int | AppointmentClientInput,
            {"name": "Anna"},
            r"an int or an AppointmentClientInput, got a dict: pass AppointmentClientInput\(…\), "
            r"or AppointmentClientInput\.from_dict\(…\) for a dict of wire names",
        ),
        (MembershipTypeCreate, 5, "a MembershipTypeCreate, got 5$"),
    ],
    ids=str,
)
def test_a_value_of_another_type_is_refused(kind: Any, value: object, problem: str) -> None:
    with pytest.raises(TypeError, match=rf"^Model\.field must be {problem}"):
        checked(value, kind, "Model.field", {})


@pytest.mark.parametrize(
    ("kind", "value", "problem"),
    [
        (Literal["asc", "desc"], "up", "one of 'asc', 'desc', got 'up'"),
        (Literal[1, 2], 3, "one of 1, 2, got 3"),
        (PeriodUnit, 9, r"one of PeriodUnit\.DAY, .*PeriodUnit\.YEAR, got 9"),
        (PaymentStatus, "pending", r"one of PaymentStatus\..*, got 'pending'"),
    ],
    ids=str,
)
def test_a_code_of_the_right_type_is_refused_as_a_value(
    kind: Any, value: object, problem: str
) -> None:
    with pytest.raises(ValueError, match=rf"^Model\.field must be {problem}"):
        checked(value, kind, "Model.field", {})


def test_values_are_converted_inside_containers() -> None:
    assert checked((1, 2), list[PeriodUnit], "f", {}) == [PeriodUnit.DAY, PeriodUnit.WEEK]
    assert type(checked([1], list[PeriodUnit], "f", {})[0]) is PeriodUnit
    made = checked({1: [3]}, dict[PeriodUnit, list[PeriodUnit]], "f", {})
    assert repr(made) == repr({PeriodUnit.DAY: [PeriodUnit.MONTH]})


@pytest.mark.parametrize("value", [None, 5, "a"])
def test_a_value_of_any_member_of_a_union_is_accepted(value: object) -> None:
    assert checked(value, None | int | str, "f", {}) == value


def test_any_value_fits_a_field_of_any_type() -> None:
    value = {"a": object()}
    assert checked(value, Any, "f", {}) is value
    assert checked([5], list, "f", {}) == [5]
    assert checked({"a": 5}, dict, "f", {}) == {"a": 5}


@pytest.mark.parametrize(
    ("kind", "value", "problem"),
    [
        (list[int], [1, "2"], r"f\[1\] must be an int, got '2'"),
        (list[list[int]], [[1], [2, "3"]], r"f\[1\]\[1\] must be an int, got '3'"),
        (dict[str, int], {"a": "1"}, r"f\['a'\] must be an int, got '1'"),
        (dict[str, int], {1: 1}, "f's key must be a str, got 1"),
    ],
    ids=str,
)
def test_an_error_inside_a_container_names_the_place(
    kind: Any, value: object, problem: str
) -> None:
    with pytest.raises(TypeError, match=f"^{problem}$"):
        checked(value, kind, "f", {})


@pytest.mark.parametrize(
    ("kind", "value", "limits"),
    [
        (int, 1, {"minimum": 1}),
        (int, 7, {"maximum": 7}),
        (float, -1e300, {}),
        (int, -5, {"maximum": 0}),
        (list[int], [1], {"min_items": 1}),
        (list[int], [1, 2], {"max_items": 2}),
        (list[int], [], {}),
        (list[int], [1, 1], {}),
        (list[int], [1, 2], {"unique": True}),
        (str, "a", {"min_length": 1}),
        (str, "ab", {"max_length": 2}),
        (str, "a1", {"pattern": "[0-9]$"}),
        (dt.datetime, NOON, {"aware": True}),
        (dt.datetime, NAIVE, {}),
        (dt.datetime, NAIVE, {"form": "%Y-%m-%d %H:%M"}),
        (dict[str, int], {"a": 1}, {"pattern": "b"}),
    ],
    ids=str,
)
def test_a_value_at_its_limit_is_accepted(kind: Any, value: object, limits: Any) -> None:
    assert checked(value, kind, "f", limits) == value


@pytest.mark.parametrize(
    ("kind", "value", "limits", "problem"),
    [
        (int, 0, {"minimum": 1}, "be at least 1, got 0"),
        (int, 8, {"maximum": 7}, "be at most 7, got 8"),
        (int, 0, {"minimum": 1, "maximum": 7}, "be between 1 and 7, got 0"),
        (float, 7.5, {"minimum": 1, "maximum": 7}, r"be between 1 and 7, got 7\.5"),
        (float, float("inf"), {}, "be a finite number, got inf"),
        (float, float("nan"), {"minimum": 0}, "be at least 0, got nan"),
        (list[int], [], {"min_items": 1}, "contain at least 1 values, got 0"),
        (list[int], [1, 2], {"max_items": 1}, "contain 0 to 1 values, got 2"),
        (list[int], [], {"min_items": 1, "max_items": 7}, "contain 1 to 7 values, got 0"),
        (list[int], (1, 2, 1), {"unique": True}, "not contain a value twice"),
        (str, "", {"min_length": 1}, "have at least 1 characters, got 0"),
        (str, "ab", {"max_length": 1}, "have 0 to 1 characters, got 2"),
        (str, "ab", {"pattern": "^a$"}, r"match '\^a\$', got 'ab'"),
        (dt.datetime, NAIVE, {"aware": True}, "say its time zone"),
        (dt.datetime, NOON, {"form": "%H:%M"}, "be the location's local time"),
    ],
    ids=str,
)
def test_a_value_outside_its_limits_is_refused(
    kind: Any, value: object, limits: Any, problem: str
) -> None:
    with pytest.raises(ValueError, match=rf"^f must {problem}"):
        checked(value, kind, "f", limits)


def test_the_items_of_a_list_have_the_limits_of_its_field() -> None:
    with pytest.raises(ValueError, match=r"^f\[0\] must be at most 7, got 8"):
        checked([8], list[int], "f", {"maximum": 7})
    with pytest.raises(ValueError, match=r"^f\['a'\] must be at most 7, got 8"):
        checked({"a": 8}, dict[str, int], "f", {"maximum": 7})


@pytest.mark.parametrize(("length", "shown"), [(78, "x" * 78 + "'"), (79, "x" * 76 + "…")])
def test_a_long_string_is_shortened_in_an_error(length: int, shown: str) -> None:
    with pytest.raises(TypeError) as caught:
        checked("x" * length, int, "f", {})
    assert str(caught.value) == f"f must be an int, got '{shown}"


@pytest.mark.parametrize("name", ["Login.password", "Login.password[0]", "password"])
@pytest.mark.parametrize("kind", [int, Literal["a"]])
def test_a_refused_secret_is_masked(name: str, kind: Any) -> None:
    with pytest.raises((TypeError, ValueError), match=r"got \*\*\*$"):
        checked("hush", kind, name, {})


@pytest.mark.parametrize("value", [[1], {"a": 1}, {1}, b"1", AppointmentClientInput(name="Anna")])
def test_a_refused_container_is_named_by_its_type(value: object) -> None:
    with pytest.raises(TypeError, match=rf"got a {type(value).__name__}"):
        checked(value, int, "f", {})


def test_an_unset_value_has_no_place_in_a_list() -> None:
    with pytest.raises(TypeError, match=r"^f\[0\] must be an int, got UNSET"):
        checked([UNSET], list[int | Unset], "f", {})
