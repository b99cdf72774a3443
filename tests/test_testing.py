"""``altegio.testing``: switches for users' tests."""

from __future__ import annotations

import time

import pytest

import altegio
from altegio import Altegio, RateLimit
from altegio.testing import no_waiting
from tests.limiting.limited_server import LimitedServer

pytestmark = pytest.mark.waits

ONE_A_MINUTE = RateLimit(per_second=1, per_minute=1)


def test_without_waiting_there_is_no_rate_limit() -> None:
    with (
        LimitedServer() as server,
        Altegio(base_url=server.url, partner_token="partner", rate_limit=ONE_A_MINUTE) as client,
    ):
        began = time.monotonic()
        with no_waiting():
            for _ in range(20):
                client.request("GET", "/x")
        assert time.monotonic() - began < 5
        assert len(server.paths) == 20


def test_without_waiting_a_429_is_an_immediate_error_without_a_pause() -> None:
    with (
        LimitedServer(per_second=1) as server,
        Altegio(base_url=server.url, partner_token="partner", rate_limit=ONE_A_MINUTE) as client,
    ):
        with no_waiting():
            client.request("GET", "/x")
            with pytest.raises(altegio.RateLimitError):
                client.request("GET", "/x")
        assert len(server.paths) == 2


def test_retries_may_stay_on_without_pauses() -> None:
    with (
        LimitedServer(per_second=1, second=60) as server,
        Altegio(
            base_url=server.url, partner_token="partner", rate_limit=ONE_A_MINUTE, max_retries=3
        ) as client,
    ):
        began = time.monotonic()
        with no_waiting(retries=True):
            client.request("GET", "/x")
            with pytest.raises(altegio.RateLimitError):
                client.request("GET", "/x")
        assert time.monotonic() - began < 5
        assert len(server.paths) == 1 + 4


def test_an_outer_setting_applies_again_after_an_inner_block() -> None:
    with (
        LimitedServer(per_second=1) as server,
        Altegio(base_url=server.url, partner_token="partner", rate_limit=ONE_A_MINUTE) as client,
    ):
        with no_waiting():
            with no_waiting(retries=True):
                client.request("GET", "/x")
            with pytest.raises(altegio.RateLimitError):
                client.request("GET", "/x")
        assert len(server.paths) == 2


def test_calls_wait_again_after_the_block() -> None:
    with (
        LimitedServer() as server,
        Altegio(
            base_url=server.url, partner_token="partner", rate_limit=ONE_A_MINUTE, timeout=0.2
        ) as client,
    ):
        with no_waiting(), pytest.raises(ZeroDivisionError):
            raise ZeroDivisionError
        client.request("GET", "/x")
        with pytest.raises(altegio.APITimeoutError, match="rate limit"):
            client.request("GET", "/x")
