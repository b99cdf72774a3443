"""A permit reserved in Redis, from its reservation to its end; the store is scripted."""

from __future__ import annotations

import pytest

from altegio._limiting.reservation import Reservation
from altegio._limiting.window import Windows
from tests.limiting.queues import Clock, ScriptedStore

WINDOWS: Windows = ((5, 1000), (200, 60_000))
OTHERS: Windows = ((1, 1000),)


@pytest.fixture
def reservation(store: ScriptedStore, clock: Clock) -> Reservation:
    return Reservation(store, clock)


def reserve(reservation: Reservation, store: ScriptedStore, wait: float = 0.0) -> float:
    store.wait = wait
    return reservation.reserve(WINDOWS, background=False, not_before=0.0)


def test_a_permit_due_at_once_is_taken_once_without_a_check(
    reservation: Reservation, store: ScriptedStore, clock: Clock
) -> None:
    store.pauses = []
    assert reserve(reservation, store) == 0
    assert reservation.check() == (True, 0)
    assert reservation.take(OTHERS, clock.now) is None
    assert reservation.take(WINDOWS, clock.now) == clock.now
    assert reservation.take(WINDOWS, clock.now) is None
    assert reservation.held() is None


def test_a_later_permit_is_checked_when_its_moment_has_come(
    reservation: Reservation, store: ScriptedStore, clock: Clock
) -> None:
    reserve(reservation, store, wait=3)
    assert reservation.check() == (False, 3)
    assert reservation.take(WINDOWS, clock.now) is None
    clock.now += 3
    assert reservation.held() == WINDOWS
    assert reservation.check() == (True, 0)
    assert store.pauses == []
    assert reservation.take(WINDOWS, clock.now) == clock.now


@pytest.mark.parametrize(("wait", "asked"), [(0.2, 0), (0.21, 1)])
def test_a_permit_that_is_due_soon_needs_no_check(
    reservation: Reservation, store: ScriptedStore, clock: Clock, wait: float, asked: int
) -> None:
    reserve(reservation, store, wait=wait)
    assert reservation.take(WINDOWS, clock.now) is None
    clock.now += wait
    assert reservation.check() == (True, 0)
    assert len(store.pauses) == 1 - asked


def test_a_pause_drops_a_permit_but_no_later_one(
    reservation: Reservation, store: ScriptedStore, clock: Clock
) -> None:
    store.pauses = [7.0, 0.0]
    reserve(reservation, store, wait=3)
    clock.now += 3
    assert reservation.check() == (False, 7)
    assert reservation.held() is None
    reserve(reservation, store, wait=3)
    clock.now += 3
    assert reservation.held() == WINDOWS
    assert reservation.check() == (True, 0)


def test_after_a_permit_was_taken_the_next_one_is_checked_again(
    reservation: Reservation, store: ScriptedStore, clock: Clock
) -> None:
    reserve(reservation, store)
    reservation.take(WINDOWS, clock.now)
    assert reservation.held() is None
    reserve(reservation, store, wait=3)
    assert reservation.held() == WINDOWS
    clock.now += 3
    assert reservation.check() == (True, 0)
    assert store.pauses == []


def test_a_permit_is_used_late_up_to_a_limit(
    reservation: Reservation, store: ScriptedStore, clock: Clock
) -> None:
    reserve(reservation, store)
    clock.now += 0.2
    assert reservation.held() == WINDOWS
    assert reservation.take(WINDOWS, clock.now) == clock.now - 0.2
    reserve(reservation, store)
    clock.now += 0.21
    assert reservation.take(WINDOWS, clock.now) is None
    assert reservation.held() is None


def test_without_a_reservation_there_is_a_time_to_try_again(
    reservation: Reservation, store: ScriptedStore
) -> None:
    store.reserved = False
    assert reserve(reservation, store, wait=2) == 2
    assert reservation.held() is None
