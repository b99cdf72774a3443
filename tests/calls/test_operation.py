"""Calls: what goes into the query string."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from altegio import operations

BY_DAY = [operations.get_transactions, operations.get_fiscal_transaction_list]


@pytest.mark.parametrize("list_by_day", BY_DAY)
def test_lists_of_transactions_take_days(list_by_day: Callable[..., Any]) -> None:
    call = list_by_day(37532, start_date=date(2026, 11, 20), end_date=None)

    assert call.params == [("start_date", "20261120")]


@pytest.mark.parametrize("list_by_day", BY_DAY)
def test_a_datetime_is_no_day(list_by_day: Callable[..., Any]) -> None:
    with pytest.raises(TypeError, match=r"date without a time.*pass its \.date\(\)"):
        list_by_day(37532, start_date=datetime(2026, 11, 20, 10))  # noqa: DTZ001
