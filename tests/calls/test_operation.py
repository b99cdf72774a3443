"""Calls: their query strings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from altegio import operations
from altegio.models import EventInput

BY_DAY = [operations.get_transactions, operations.get_fiscal_transaction_list]


@pytest.mark.parametrize("list_by_day", BY_DAY)
def test_transactions_are_listed_by_day(list_by_day: Callable[..., Any]) -> None:
    call = list_by_day(37532, start_date=date(2026, 11, 20), end_date=None)

    assert call.params == [("start_date", "20261120")]


@pytest.mark.parametrize("list_by_day", BY_DAY)
def test_a_datetime_is_refused_as_a_day(list_by_day: Callable[..., Any]) -> None:
    with pytest.raises(TypeError, match=r"date without a time.*pass its \.date\(\)"):
        list_by_day(37532, start_date=datetime(2026, 11, 20, 10))  # noqa: DTZ001


def event_at(starts_at: datetime) -> EventInput:
    return EventInput(starts_at=starts_at, service_id=1, team_member_id=2, capacity=3, force=False)


def test_an_event_begins_at_a_local_time() -> None:
    event = event_at(datetime(2026, 11, 20, 10, 30))  # noqa: DTZ001

    assert event.to_dict()["date"] == "2026-11-20 10:30"


def test_an_event_does_not_begin_in_another_zone() -> None:
    with pytest.raises(ValueError, match=r"local time.*pass \.replace\(tzinfo=None\)"):
        event_at(datetime(2026, 11, 20, 10, 30, tzinfo=UTC)).to_dict()
