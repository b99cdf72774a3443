"""Deprecated methods: one warning a call, at the caller's line."""

from __future__ import annotations

import warnings
from datetime import UTC, datetime

import pytest

from altegio.sandbox import ids
from tests.facades.every_method.deprecated import CALLS
from tests.worlds import ClientInAnyWorld


@pytest.mark.parametrize("name", CALLS)
def test_a_deprecated_method_warns_once(client: ClientInAnyWorld, name: str) -> None:
    call = CALLS[name]
    assert not isinstance(call, tuple)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        client.call(call)
    found = [one for one in warned if issubclass(one.category, DeprecationWarning)]
    assert [str(one.message).startswith("use location.") for one in found] == [True]
    assert found[0].filename.endswith("every_method/deprecated.py")


@pytest.mark.filterwarnings("ignore:use location:DeprecationWarning")
def test_list_clients_sends_a_change_in_local_time(client: ClientInAnyWorld) -> None:
    since = datetime(2026, 11, 1, 12)  # noqa: DTZ001 - the location's local time
    client.call(
        lambda c: c.location(ids.LOCATION).deprecated.list_clients(  # type: ignore[deprecated]
            changed_after=since
        )
    )
    assert client.sent.query["changed_after"] == "2026-11-01T12:00:00"


@pytest.mark.filterwarnings("ignore:use location:DeprecationWarning")
def test_list_clients_refuses_an_instant(client: ClientInAnyWorld) -> None:
    since = datetime(2026, 11, 1, tzinfo=UTC)
    with pytest.raises(ValueError, match="changed_after must be the location's local time"):
        client.call(
            lambda c: c.location(ids.LOCATION).deprecated.list_clients(  # type: ignore[deprecated]
                changed_after=since
            )
        )
