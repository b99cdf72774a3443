"""Forks while other threads hold locks or wait."""

from __future__ import annotations

import os
import signal
import threading
import warnings
from collections.abc import Callable

import pytest

from altegio import RateLimit, _forks
from altegio._forks import protect
from altegio._limiting import limiter as limiter_module
from altegio._limiting.host_queue import HostQueue
from altegio._limiting.limiter import limiter_for
from altegio._limiting.waiter import Waiter

FAST = RateLimit(per_second=300, per_minute=100_000)

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")


def ends_well(child: Callable[[], None]) -> bool:
    """Run in a forked child; return whether it ends without an error within 20 seconds."""
    return ended_well(forked(child))


def forked(child: Callable[[], None]) -> int:
    """Run in a forked child that ends within 20 seconds; return its process id."""
    with warnings.catch_warnings():
        # Newer Python versions warn of a fork with threads, which this tests.
        warnings.simplefilter("ignore", DeprecationWarning)
        number = os.fork()
    if number == 0:
        status = 1
        try:
            signal.alarm(20)
            child()
            status = 0
        finally:
            os._exit(status)
    return number


def ended_well(number: int) -> bool:
    return os.waitstatus_to_exitcode(os.waitpid(number, 0)[1]) == 0


@pytest.mark.parametrize("kind", [threading.Lock, threading.RLock])
def test_150_forks_while_another_thread_acquires_and_releases_a_protected_lock(
    kind: Callable[[], threading.Lock],
) -> None:
    lock, stop = protect(kind()), threading.Event()

    def use() -> None:
        while not stop.is_set():
            with lock:
                stop.wait(0.001)

    def child() -> None:
        with lock:
            pass

    thread = threading.Thread(target=use)
    thread.start()
    hung = sum(not ends_well(child) for _ in range(150))
    stop.set()
    thread.join()
    assert hung == 0
    assert lock.acquire(timeout=1)


class HandedOver:
    """A lock whose release returns when another thread has acquired it."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.released, self.acquired = threading.Event(), threading.Event()

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        return self.lock.acquire(blocking, timeout)

    def release(self) -> None:
        self.lock.release()
        self.released.set()
        self.acquired.wait(20)


def test_a_fork_releases_the_locks_that_it_acquired_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(_forks, "_protected", [])
    lock, ended = protect(HandedOver()), threading.Event()

    def fork() -> None:
        lock.released.wait(20)
        _forks._before()
        lock.acquired.set()
        ended.wait(20)
        _forks._after()

    thread = threading.Thread(target=fork)
    thread.start()
    _forks._before()
    _forks._after()
    ended.set()
    thread.join()
    assert lock.lock.acquire(timeout=1)


def test_a_deleted_lock_is_no_longer_protected() -> None:
    before = len(_forks._protected)
    lock = protect(threading.Lock())
    assert len(_forks._protected) == before + 1
    del lock
    assert len(_forks._protected) == before


def test_a_child_gets_its_permits_while_threads_of_the_parent_wait(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(limiter_module, "_queues", dict[str, HostQueue]())
    limiter = limiter_for(
        "https://forks.example.com", RateLimit(per_second=300, per_minute=100_000)
    )
    stop = threading.Event()

    def wait() -> None:
        while not stop.is_set():
            Waiter(limiter, "interactive", None).turn(60)

    def child() -> None:
        assert not limiter.queue.lanes
        for _ in range(3):
            Waiter(limiter, "interactive", None).turn(15)

    threads = [threading.Thread(target=wait) for _ in range(3)]
    for thread in threads:
        thread.start()
    children = []
    for _ in range(30):  # all at once, since each waits until permits are free again
        stop.wait(0.005)
        children.append(forked(child))
    hung = sum(not ended_well(number) for number in children)
    stop.set()
    for thread in threads:
        thread.join()
    assert hung == 0
