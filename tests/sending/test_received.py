"""Received responses: status and ``Retry-After``."""

from __future__ import annotations

from datetime import UTC, datetime

import httpx
import pytest

from altegio._sending.received import Received, retry_after

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("", None),
        ("7", 7),
        ("0.5", 0.5),
        ("-3", 0),
        ("nan", None),
        ("inf", None),
        ("Fri, 20 Nov 2026 12:01:00 GMT", 60),
        ("Fri, 20 Nov 2026 12:01:00", 60),
        ("Fri, 20 Nov 2026 11:00:00 GMT", 0),
        ("Fri, 20 Nov 99999 12:00:00 GMT", None),
        ("soon", None),
    ],
)
def test_retry_after_is_read_in_seconds(header: str | None, seconds: float | None) -> None:
    assert retry_after(header, NOW) == seconds


@pytest.mark.parametrize(
    ("status", "succeeded"), [(199, False), (200, True), (299, True), (300, False)]
)
def test_a_status_of_200_to_299_is_a_success(status: int, *, succeeded: bool) -> None:
    assert Received("GET", "/", status, "", httpx.Headers(), b"").is_success is succeeded
