"""Values in other forms than described: their conversion, and the reports about it."""

from __future__ import annotations

import datetime as dt
import logging
from typing import Any

import pytest

from altegio._reading.differences import Differences
from altegio._reading.moments import moment
from altegio._reading.tolerance import read
from altegio.models import Appointment, Client, PaymentStatus, PeriodUnit

DAY = dt.date(2026, 11, 20)
MIDNIGHT = dt.datetime.fromisoformat("2026-11-20")
HALF_PAST = MIDNIGHT.replace(hour=10, minute=30)
#: 952041600 seconds after 1970 began.
UNIX = dt.datetime(2000, 3, 3, tzinfo=dt.UTC)
ROW = Client(id=1)
#: A value is read without loss, or kept as sent.
READ, KEPT = logging.DEBUG, logging.WARNING


def found(differences: Differences) -> dict[str, tuple[str, int]]:
    return {path: (what, level) for (path, what), level in differences._found.items()}


def same(one: object, other: object) -> bool:
    return (repr(one), type(one)) == (repr(other), type(other))


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize(
    ("kind", "sent", "value"),
    [
        (int, 5, 5),
        (int, None, None),
        (str, "null", "null"),
        (str, "", ""),
        (dt.date, "2026-11-20", DAY),
        (dt.date, "20.11.2026", DAY),
        (dt.date, "20.11.2026 10:30", DAY),
        (dt.date, "2026-11-20 10:30:00", DAY),
        (dt.datetime, "20.11.2026 10:30", HALF_PAST),
        (dt.datetime, "20.11.2026", MIDNIGHT),
        (dt.datetime, "2026-11-20", MIDNIGHT),
        (dt.datetime, "952041600", UNIX),
        (PeriodUnit, 3, PeriodUnit.MONTH),
        (list[int], [1], [1]),
        (dict[str, int], {"a": 1}, {"a": 1}),
        (dict[str, Any], {"a": {"b": [1]}}, {"a": {"b": [1]}}),
        (Client, {"id": 1}, ROW),
        (list[Client], [{"id": 1}], [ROW]),
        (Client | str, "x", "x"),
        (Client | str, {"id": 1}, ROW),
        (Client | list[Client], [{"id": 1}], [ROW]),
        (Client | list[Client], {"id": 1}, ROW),
        (dict[str, int] | list[int], [1], [1]),
        (dict[str, int] | list[int], {"a": 1}, {"a": 1}),
        (list[int] | str, "a", "a"),
        (Any, {"id": []}, {"id": []}),
    ],
    ids=str,
)
def test_a_value_as_described_is_not_a_difference(
    kind: Any, sent: Any, value: Any, strict: bool
) -> None:
    differences = Differences("any", strict=strict)
    assert same(read(sent, kind, "$", differences), value)
    assert not found(differences)


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize(
    ("kind", "sent", "value", "difference", "level"),
    [
        (int, "null", None, "an integer, got a string", READ),
        (int, "NULL", None, "an integer, got a string", READ),
        (int, "", None, "an integer, got ''", READ),
        (int, [], None, "an integer, got []", READ),
        (int, "0000-00-00", None, "an integer, got a string", READ),
        (int, "12", 12, "an integer, got a string", READ),
        (int, " 12 ", 12, "an integer, got a string", READ),
        (int, "+12", 12, "an integer, got a string", READ),
        (int, "12,50", 12.5, "an integer, got a string", READ),
        (int, 12.0, 12, "an integer, got a fraction", READ),
        (int, True, 1, "an integer, got true", READ),
        (int, 12.5, 12.5, "an integer, got a fraction", KEPT),
        (int, "1,234", "1,234", "an integer, got a string", KEPT),
        (int, "x", "x", "an integer, got a string", KEPT),
        (int, {}, {}, "an integer, got {}", KEPT),
        (int, [1], [1], "an integer, got a list", KEPT),
        (float, "12,5", 12.5, "a number, got a string", READ),
        (float, " -1,50 ", -1.5, "a number, got a string", READ),
        (float, "1.5", 1.5, "a number, got a string", READ),
        (float, 5, 5.0, "a number, got an integer", READ),
        (float, "1,234", "1,234", "a number, got a string", KEPT),
        (float, "1.", "1.", "a number, got a string", KEPT),
        (int | float, "1,5", 1.5, "a number, got a string", READ),
        (str, 5, "5", "a string, got an integer", READ),
        (str, 0.5, "0.5", "a string, got a fraction", READ),
        (str, [], None, "a string, got []", READ),
        (str | dt.date, 5, "5", "a string or a date, got an integer", READ),
        (str, True, True, "a string, got true", KEPT),
        (str, {}, {}, "a string, got {}", KEPT),
        (bool, 1, True, "true or false, got an integer", READ),
        (bool, "0", False, "true or false, got a string", READ),
        (bool, "", None, "true or false, got ''", READ),
        (bool, 2, 2, "true or false, got an integer", KEPT),
        (bool, 0.0, 0.0, "true or false, got a fraction", KEPT),
        (dt.date, "", None, "a date, got ''", READ),
        (dt.date, 952041600, 952041600, "a date, got an integer", KEPT),
        (dt.date, "soon", "soon", "a date, got a string", KEPT),
        (dt.datetime, "0000-00-00 00:00:00", None, "a datetime, got a string", READ),
        (dt.datetime, 952041600, UNIX, "a datetime, got an integer", READ),
        (dt.datetime, True, True, "a datetime, got true", KEPT),
        (PeriodUnit, "1", PeriodUnit.DAY, "PeriodUnit, got a string", READ),
        (PeriodUnit, " 1 ", PeriodUnit.DAY, "PeriodUnit, got a string", READ),
        (PeriodUnit, 1.0, PeriodUnit.DAY, "PeriodUnit, got a fraction", READ),
        (PeriodUnit, "", None, "PeriodUnit, got ''", READ),
        (PeriodUnit, "x", "x", "PeriodUnit, got a string", KEPT),
        (PaymentStatus, 5, 5, "PaymentStatus, got an integer", KEPT),
        (PaymentStatus, [], None, "PaymentStatus, got []", READ),
        (list[int], {}, [], "a list, got {}", READ),
        (list[int], "", [], "a list, got ''", READ),
        (list[int], False, [], "a list, got false", READ),
        (list[int], {"0": 1, "2": 2}, [1, 2], "a list, got an object", READ),
        (list[int], 5, [5], "a list, got an integer", READ),
        (list[Client], {"id": 1}, [ROW], "a list, got an object", READ),
        (dict[str, int], [], {}, "an object, got []", READ),
        (dict[str, int], "", {}, "an object, got ''", READ),
        (dict[str, int], False, {}, "an object, got false", READ),
        (dict[str, int], [1], [1], "an object, got a list", KEPT),
        (Client, [], None, "Client, got []", READ),
        (Client, "", None, "Client, got ''", READ),
        (Client, False, None, "Client, got false", READ),
        (Client, [{"id": 1}], ROW, "Client, got a list", READ),
        (Client, True, True, "Client, got true", KEPT),
        (Client, 0, 0, "Client, got an integer", KEPT),
        (Client, "x", "x", "Client, got a string", KEPT),
        (Client, [{"id": 1}, {"id": 2}], [ROW, Client(id=2)], "Client, got a list", KEPT),
        (Client, [{"id": 1}, 5], [{"id": 1}, 5], "Client, got a list", KEPT),
        (Client | str, 5, "5", "Client or a string, got an integer", READ),
        (int | str, True, 1, "an integer or a string, got true", READ),
        (int | str, [], None, "an integer or a string, got []", READ),
        (int | None, "5", 5, "an integer, got a string", READ),
        (list[int] | str, 5, "5", "a list or a string, got an integer", READ),
    ],
    ids=str,
)
def test_a_value_in_another_form_is_read_or_kept(
    kind: Any, sent: Any, value: Any, difference: str, level: int, strict: bool
) -> None:
    differences = Differences("any", strict=strict)
    assert same(read(sent, kind, "$", differences), value)
    assert found(differences) == {"$": (f"expected {difference}", level)}


@pytest.mark.parametrize(
    ("kind", "sent", "path", "strict_path"),
    [
        (list[int], [1, "2"], "$[*]", "$[1]"),
        (dict[str, int], {"a": "1"}, "$[*]", "$.a"),
        (dict[str, int], {"a b": "1"}, "$[*]", "$['a b']"),
        (Client, {"id": "1"}, "$.id", "$.id"),
        (list[Client], [{}, {"id": "1"}], "$[*].id", "$[1].id"),
        (Appointment, {"client": {"id": "1"}}, "$.client.id", "$.client.id"),
        (Appointment, {"services": [{"id": "1"}]}, "$.services[*].id", "$.services[0].id"),
    ],
    ids=str,
)
def test_a_difference_has_its_place(kind: Any, sent: Any, path: str, strict_path: str) -> None:
    for strict, wanted in ((False, path), (True, strict_path)):
        differences = Differences("any", strict=strict)
        read(sent, kind, "$", differences)
        assert found(differences) == {wanted: ("expected an integer, got a string", READ)}


def test_the_only_object_of_a_list_has_its_place_in_it() -> None:
    differences = Differences("any", strict=True)
    read([{"id": "1"}], Client, "$", differences)
    assert list(found(differences)) == ["$", "$[0].id"]


@pytest.mark.parametrize(("strict", "path"), [(False, "$[*].id"), (True, "$[1].id")])
def test_each_of_several_objects_has_its_place(strict: bool, path: str) -> None:
    differences = Differences("any", strict=strict)
    read([{}, {"id": "1"}], Client, "$", differences)
    assert list(found(differences)) == ["$", path]


@pytest.mark.parametrize(
    ("kind", "sent"),
    [(PeriodUnit, 9), (PaymentStatus, "x"), (PaymentStatus, "")],
    ids=str,
)
def test_an_unknown_code_matters_only_in_strict_mode(kind: Any, sent: Any) -> None:
    for strict in (True, False):
        differences = Differences("any", strict=strict)
        assert read(sent, kind, "$", differences) == sent
        assert bool(found(differences)) is strict


def test_keys_are_integers_where_they_can_be() -> None:
    value = read({"1": "a", "x": "b", "-2": "c"}, dict[int, str], "$", Differences("", strict=True))
    assert value == {1: "a", "x": "b", -2: "c"}


#: Forms that the fast path reads itself are not worth a decoder that expects them.
@pytest.mark.parametrize(
    ("kind", "sent", "refused"),
    [
        (int, "12", False),
        (int, [], False),
        (int, "null", False),
        (int, "", True),
        (int, " 12 ", True),
        (int, "x", True),
        (str, 5, True),
        (bool, 1, False),
        (dt.date, "2026-11-20", False),
        (dt.date, "20.11.2026", True),
        (dt.datetime, 952041600, False),
        (list[int], {}, True),
        (list[int], 5, True),
        (dict[str, int], [], False),
        (dict[str, int], "", True),
        (Client, [], False),
        (Client, "x", True),
        (Client, [{"id": 1}], True),
    ],
    ids=str,
)
def test_forms_that_only_tolerant_reading_knows_are_noted(
    kind: Any, sent: Any, refused: bool
) -> None:
    differences = Differences("any", strict=False)
    read(sent, kind, "$", differences)
    assert differences.refused == ({"$"} if refused else set())


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("20.11.2026", MIDNIGHT),
        ("20.11.2026 10:30", HALF_PAST),
        (" 2026-11-20 10:30 ", HALF_PAST),
        ("20261120", MIDNIGHT),
        ("952041600", UNIX),
        ("1000000000", dt.datetime(2001, 9, 9, 1, 46, 40, tzinfo=dt.UTC)),
        ("2026/11/20", MIDNIGHT),
        ("20 Nov 2026 10:30", HALF_PAST),
        (
            "Fri, 20 Nov 2026 10:30:00 +0200",
            HALF_PAST.replace(tzinfo=dt.timezone(dt.timedelta(hours=2))),
        ),
        ("Fri, 20 Nov 2026 10:30:00 GMT", HALF_PAST.replace(tzinfo=dt.UTC)),
        ("20 Nov 2026 10:30:00".ljust(40), HALF_PAST),
    ],
)
def test_a_date_is_read_in_any_unambiguous_form(text: str, read_as: dt.datetime) -> None:
    assert same(moment(text).isoformat(), read_as.isoformat())
    assert read(text, dt.date, "$", Differences("any", strict=False)) == read_as.date()


@pytest.mark.parametrize(
    "text",
    [
        "soon",
        "1234567",
        "12345678901",
        "20261320",
        "31.02.2026",
        "20.11.20261",
        "03/04/2026",
        "10:30",
        "Nov 2026",
        "20 Nov",
        "20 Nov 2026 10:30:00 EST",
    ],
)
def test_another_string_is_kept_unchanged(text: str) -> None:
    differences = Differences("any", strict=False)
    assert read(text, dt.date, "$", differences) == text
    assert differences.refused == {"$"}


@pytest.mark.parametrize("value", [None, 952041600, True, "20 Nov 2026 10:30:00".ljust(41)])
def test_a_date_is_a_short_string(value: Any) -> None:
    with pytest.raises(TypeError):
        moment(value)
