"""Calls: their query strings."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, get_args, get_type_hints

import pytest

from altegio import operations
from altegio.models import EventInput

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
