"""Concurrent bookings: one slot has one booking."""

from __future__ import annotations

import asyncio
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from altegio.sandbox import Sandbox
from altegio.sandbox.description import operations

from .conftest import LOCATION, TOKENS
from .test_appointments import booking

BOOKINGS = 500


def url() -> str:
    operation = operations()["create_appointment"]
    return operation.path.removeprefix(operation.base).format(location_id=LOCATION)


def check(statuses: list[int], sandbox: Sandbox) -> None:
    assert Counter(statuses) == {201: 1, 422: BOOKINGS - 1}
    assert len(sandbox.received) == BOOKINGS


@pytest.mark.slow
async def test_500_bookings_of_one_slot_over_http_have_one_winner(
    sandbox: Sandbox, base_url: str
) -> None:
    # No timeout: requests wait for one of 50 connections, on a busy machine for a minute.
    limits = httpx.Limits(max_connections=50)
    async with httpx.AsyncClient(
        base_url=base_url, headers=TOKENS, limits=limits, timeout=None, trust_env=False
    ) as client:
        answers = await asyncio.gather(
            *(client.post(url(), json=booking()) for _ in range(BOOKINGS))
        )
    check([answer.status_code for answer in answers], sandbox)


def test_500_bookings_from_threads_in_process_have_one_winner(sandbox: Sandbox) -> None:
    with (
        httpx.Client(
            transport=sandbox.transport(), base_url="http://sandbox/api/v1", headers=TOKENS
        ) as client,
        ThreadPoolExecutor(16) as pool,
    ):
        statuses = list(
            pool.map(lambda _: client.post(url(), json=booking()).status_code, range(BOOKINGS))
        )
    check(statuses, sandbox)
