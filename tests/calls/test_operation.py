"""Calls: their paths, query strings, bodies and pages."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, get_args, get_type_hints
from uuid import UUID

import pytest

from altegio import UNSET, operations
from altegio._calls.operation import (
    Call,
    Operation,
    Paging,
    joined,
    paging_of,
    query_pairs,
    segment,
    taken,
)
from altegio.models import AppointmentClientInput, EventInput, PeriodUnit
from altegio.sandbox import description

FUNCTIONS = [getattr(operations, name) for name in dir(operations)]
DAYS = [
    pytest.param(function, name, id=f"{function.__name__}.{name}")
    for function in FUNCTIONS
    for name, kind in get_type_hints(function).items()
    if date in (get_args(kind) or (kind,))
]
BY_DAY = [operations.get_transactions, operations.get_fiscal_transaction_list]


@pytest.mark.parametrize("list_by_day", BY_DAY)
def test_transactions_are_listed_by_day(list_by_day: Callable[..., Any]) -> None:
    call = list_by_day(37532, start_date=date(2026, 11, 20), end_date=None)

    assert call.params == [("start_date", "20261120")]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(("function", "name"), DAYS)
def test_a_datetime_is_refused_as_a_day(function: Callable[..., Any], name: str) -> None:
    parameters = inspect.signature(function).parameters.values()
    required = {
        parameter.name: 1 for parameter in parameters if parameter.default is parameter.empty
    }
    with pytest.raises(
        TypeError, match=rf"^{name} must be a date without a time.*pass its \.date\(\)"
    ):
        function(**required | {name: datetime(2026, 11, 20, 10)})  # noqa: DTZ001


def test_most_lists_take_days() -> None:
    assert len(DAYS) > 60


@pytest.mark.parametrize("given", [2, "yes", 1.5])
def test_a_flag_in_the_query_is_true_or_false(given: Any) -> None:
    with pytest.raises(TypeError, match=r"^is_real_money must be True or False, got"):
        operations.get_transactions(37532, is_real_money=given)


def event_at(starts_at: datetime) -> EventInput:
    return EventInput(starts_at=starts_at, service_id=1, team_member_id=2, capacity=3, force=False)


def test_an_event_begins_at_a_local_time() -> None:
    event = event_at(datetime(2026, 11, 20, 10, 30))  # noqa: DTZ001

    assert event.to_dict()["date"] == "2026-11-20 10:30"


def test_an_event_does_not_begin_in_another_zone() -> None:
    with pytest.raises(ValueError, match=r"local time.*pass \.replace\(tzinfo=None\)"):
        event_at(datetime(2026, 11, 20, 10, 30, tzinfo=UTC)).to_dict()


# --- paths


def call_of(path: str, *values: Any, **options: Any) -> Call[Any]:
    return Call(Operation("any", "GET", path, **options), path_values=values)


@pytest.mark.parametrize(
    ("call", "path"),
    [
        (call_of("/items"), "/items"),
        (call_of("/a/{one}/b/{two}", 1, "x y"), "/a/1/b/x%20y"),
        (call_of("/a/{one}.json", 1), "/a/1.json"),
        (call_of("/a/{one}/{two}", 1, None, optional_end=True), "/a/1"),
        (call_of("/a/{one}/{two}", 1, UNSET, optional_end=True), "/a/1"),
        (call_of("/a/{one}/{two}", 1, 2, optional_end=True), "/a/1/2"),
    ],
    ids=str,
)
def test_a_path_is_filled_with_its_values(call: Call[Any], path: str) -> None:
    assert call.path == path


@pytest.mark.parametrize(
    ("value", "quoted"),
    [
        (5, "5"),
        ("a/b", "a%2Fb"),
        ("...", "..."),
        ("a\u00a0b", "a%C2%A0b"),
        (PeriodUnit.MONTH, "3"),
        (date(2026, 11, 1), "2026-11-01"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    ],
    ids=str,
)
def test_a_path_value_is_one_quoted_segment(value: Any, quoted: str) -> None:
    assert segment(value, "code") == quoted


@pytest.mark.parametrize("value", [None, UNSET, True, 1.0])
def test_a_path_value_is_a_string_an_integer_or_a_date(value: Any) -> None:
    with pytest.raises(TypeError, match=r"^code must be a string, an integer or a date, got"):
        segment(value, "code")


@pytest.mark.parametrize(("value", "quoted"), [(0, "0"), (37532, "37532"), (PeriodUnit.DAY, "1")])
def test_an_id_is_an_integer(value: int, quoted: str) -> None:
    assert segment(value, "id") == segment(value, "location_id") == quoted


@pytest.mark.parametrize("value", [None, UNSET, True, 1.0, "5", "abc"])
@pytest.mark.parametrize("name", ["id", "location_id"])
def test_an_id_is_nothing_else(value: Any, name: str) -> None:
    with pytest.raises(TypeError, match=rf"^{name} must be an integer, got"):
        segment(value, name)


def test_an_id_is_not_negative() -> None:
    with pytest.raises(ValueError, match=r"^location_id must not be negative, got -5"):
        segment(-5, "location_id")


def test_all_ids_in_paths_are_integers() -> None:
    kinds = {
        kind
        for operation in description.operations().values()
        for parameter in operation.parameters
        if parameter["in"] == "path" and re.fullmatch(r"(\w+_)?id", parameter["name"])
        for kind in [operation.resolve(parameter["schema"])["type"]]
    }
    assert kinds <= {"integer", "number"}


@pytest.mark.parametrize("value", ["", ".", "..", "a\x00b", "a\nb", "a\x7f", "\x9fa", "\ud83d"])
def test_a_path_value_cannot_change_the_path(value: str) -> None:
    with pytest.raises(ValueError, match=r"^code must not be empty, dots only, or hold control"):
        segment(value, "code")


# --- query strings


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        (None, []),
        (UNSET, []),
        (5, ["5"]),
        (0.5, ["0.5"]),
        ("a", ["a"]),
        (True, ["true"]),
        (False, ["false"]),
        (PeriodUnit.MONTH, ["3"]),
        (date(2026, 11, 1), ["2026-11-01"]),
        (datetime(2026, 11, 1, 12, tzinfo=UTC), ["2026-11-01T12:00:00+00:00"]),
        (UUID(int=1), ["00000000-0000-0000-0000-000000000001"]),
        ([1, True], ["1", "true"]),
        ((1, 2), ["1", "2"]),
        ({1}, ["1"]),
        (frozenset({1}), ["1"]),
        ([], []),
    ],
    ids=str,
)
def test_a_query_value_is_a_string_for_each_part(value: Any, texts: list[str]) -> None:
    pairs = query_pairs({"before": 1, "name": value, "after": 2})
    assert pairs == [("before", "1"), *(("name", text) for text in texts), ("after", "2")]


@pytest.mark.parametrize(
    ("values", "sent"),
    [
        ([1, 2], "1,2"),
        ((1, PeriodUnit.MONTH), "1,3"),
        ({1}, "1"),
        (frozenset({1}), "1"),
        ([], UNSET),
        (UNSET, UNSET),
        (None, None),
        ("1,2", "1,2"),
    ],
)
def test_a_list_is_joined_with_commas(values: Any, sent: Any) -> None:
    assert joined(values) == sent


# --- bodies


@pytest.mark.parametrize(
    "body",
    [
        UNSET,
        AppointmentClientInput(name="Anna"),
        [AppointmentClientInput(name="Anna")],
        (AppointmentClientInput(name="Anna"), UNSET),
        [],
    ],
    ids=repr,
)
@pytest.mark.parametrize(
    "model", ["AppointmentClientInput", "Other or AppointmentClientInput", "RequestModel"]
)
def test_a_body_of_models_is_taken(body: Any, model: str) -> None:
    assert taken(body, model) is body


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ({}, r"dict: pass Model\(…\), or Model\.from_dict\(…\) for a dict of wire names$"),
        ([UNSET, 5], r"int: pass Model\(…\)$"),
        (None, r"NoneType: pass Model\(…\)$"),
    ],
    ids=str,
)
def test_another_body_is_refused(body: Any, problem: str) -> None:
    with pytest.raises(TypeError, match=rf"^body must be of type Model or Other, got {problem}"):
        taken(body, "Model or Other")


def test_a_body_has_the_path_values_that_it_repeats() -> None:
    operation = Operation[Any]("any", "POST", "/{id}")
    call = Call[Any](operation, (1,), body={"a": 1, "b": UNSET}, body_path_values={"id": 2})
    assert call.json == {"a": 1, "id": 2}


# --- pages


@pytest.mark.parametrize("place", ["query", "body"])
def test_a_page_is_named_in_the_query_or_the_body(place: Any) -> None:
    operation = Operation[Any]("any", "GET", "/", paging=Paging(place, "page", "count"))
    arguments: dict[str, Any] = {place: {"a": 1, "page": 1}}
    call = Call[Any](operation, **arguments)

    assert getattr(call.page(2, 50), place) == {"a": 1, "page": 2, "count": 50}
    assert getattr(call.page(2, None), place) == {"a": 1, "page": 2}
    assert getattr(call, place) == {"a": 1, "page": 1}
    assert getattr(Call[Any](operation).page(2, None), place) == {"page": 2}


def test_an_operation_without_pages_cannot_be_paged() -> None:
    with pytest.raises(TypeError, match=r"^any has no numbered pages: use client\.send"):
        paging_of(call_of("/"))


def test_an_operation_has_documented_defaults() -> None:
    operation = Operation[Any]("any", "GET", "/")
    shown = {
        name: getattr(operation, name)
        for name in operation.__struct_fields__
        if getattr(operation, name) not in (None, False)
    }
    assert shown == {
        "id": "any",
        "method": "GET",
        "path": "/",
        "access": "user",
        "enveloped": True,
        "server": "",
    }
    assert operation.answer_type is None
    assert Paging("query", "page", "count").largest is None


@pytest.mark.parametrize(
    "shared", [call_of("/"), call_of("/").operation, Paging("query", "page", "count")], ids=str
)
def test_a_call_is_immutable(shared: Any) -> None:
    name = shared.__struct_fields__[0]
    with pytest.raises(AttributeError):
        setattr(shared, name, None)
