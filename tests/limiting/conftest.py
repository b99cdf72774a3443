"""Fixtures of the tests that drive a queue step by step: its clock, and its shared store."""

from __future__ import annotations

import pytest

from altegio._limiting.host_queue import HostQueue
from tests.limiting.queues import Clock, ScriptedStore, queue_by_hand


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def queue(clock: Clock) -> HostQueue:
    return queue_by_hand(clock)


@pytest.fixture
def store() -> ScriptedStore:
    return ScriptedStore()
