"""Conversion of values to JSON and back."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import pytest

from altegio._calls.json_values import from_json
from altegio._calls.wire import UNSET, Unset, formatted, to_wire
from altegio._secrets import Secret
from altegio.models import AppointmentClientInput, Client, PeriodUnit

NOON = dt.datetime(2026, 11, 1, 12, tzinfo=dt.UTC)
NAIVE = NOON.replace(tzinfo=None)
DAY = NOON.date()
ANNA = AppointmentClientInput(name="Anna")


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (ANNA, {"name": "Anna"}),
        (Client(id=5, name="Anna"), {"id": 5, "name": "Anna"}),
        ([ANNA, 1], [{"name": "Anna"}, 1]),
        ((1, 2), [1, 2]),
        ({"a": [ANNA], "b": UNSET, "c": None}, {"a": [{"name": "Anna"}], "c": None}),
        ({1: 2, DAY: 3, PeriodUnit.DAY: 4}, {"1": 4, "2026-11-01": 3}),
        ({"day": DAY}, {"day": "2026-11-01"}),
        (NOON, "2026-11-01T12:00:00Z"),
        (PeriodUnit.MONTH, 3),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (None, None),
    ],
    ids=str,
)
def test_a_value_is_sent_as_json_types(value: Any, sent: Any) -> None:
    assert to_wire(value) == sent
    assert type(to_wire(value)) is type(sent)


def test_a_secret_stays_masked() -> None:
    assert repr(to_wire({"password": Secret("hush")})) == "{'password': '***'}"


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (object(), "body"),
        ([1, object()], r"body\[1\]"),
        ({"a": {"b": object()}}, r"body\['a'\]\['b'\]"),
        ({object(): 1}, "body"),
    ],
    ids=["alone", "list", "object", "key"],
)
def test_a_value_that_is_not_json_is_refused_with_its_place(value: Any, name: str) -> None:
    with pytest.raises(TypeError, match=rf"^{name} can't be sent as JSON: .*object") as caught:
        to_wire(value)
    assert caught.value.__suppress_context__


@pytest.mark.parametrize(
    ("value", "form", "sent"),
    [
        (True, "0/1", 1),
        (False, "0/1", 0),
        (None, "0/1", None),
        (UNSET, "0/1", UNSET),
        (DAY, "%Y%m%d", "20261101"),
        (NAIVE, "%Y-%m-%d %H:%M", "2026-11-01 12:00"),
        (None, "%Y", None),
        ("2026", "%Y", "2026"),
    ],
)
def test_a_value_is_sent_in_the_form_of_its_operation(value: Any, form: str, sent: Any) -> None:
    found = formatted(value, form, "f")
    assert (found, type(found)) == (sent, type(sent))


@pytest.mark.parametrize("flag", [2, "yes", -1])
def test_a_flag_in_the_form_of_a_number_is_true_or_false(flag: Any) -> None:
    with pytest.raises(TypeError, match=rf"^f must be True or False, got {flag!r}"):
        formatted(flag, "0/1", "f")


@pytest.mark.parametrize(
    ("kind", "value", "read"),
    [
        (int, None, None),
        (Any, {"id": 1}, {"id": 1}),
        (int, "5", 5),
        (float, "0.5", 0.5),
        (bool, "true", True),
        (bool, 1, True),
        (str, 5, "5"),
        (str, 0.5, "0.5"),
        (str, True, True),
        (int | str, "5", "5"),
        (int | Unset, "5", 5),
        (int, "x", "x"),
        (PeriodUnit, 3, 3),
        (dt.datetime, "2026-11-01 12:00:00", NAIVE),
        (dt.datetime, "2026-11-01T12:00:00+00:00", NOON),
        (dt.datetime, "soon", "soon"),
        (dt.datetime, [5], [5]),
        (dt.date, "2026-11-01", DAY),
        (dt.date, "soon", "soon"),
        (int | dt.date, "2026-11-01", DAY),
        (list[int], ["1", 2, None], [1, 2, None]),
        (list[dt.date] | None, ["2026-11-01"], [DAY]),
        (list[int], {"a": 1}, {"a": 1}),
        (dict[int, str], {"1": 2}, {1: "2"}),
        (dict[int, str], {"x": 2}, {"x": "2"}),
        (dict[dt.datetime, str], {"soon": 2}, {"soon": "2"}),
        (dict[int, str], [1], [1]),
        (int, [1], [1]),
        (AppointmentClientInput, {"name": "Anna"}, ANNA),
        (AppointmentClientInput, 5, 5),
        (list[AppointmentClientInput], [{"name": "Anna"}], [ANNA]),
        (int | AppointmentClientInput, {"name": "Anna"}, ANNA),
    ],
    ids=str,
)
def test_json_is_converted_to_the_fields_type_if_it_fits(kind: Any, value: Any, read: Any) -> None:
    found = from_json(value, kind)
    assert (found, type(found)) == (read, type(read))
