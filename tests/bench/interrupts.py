"""Asynchronous exceptions, at any instruction, in threads that wait for the limit.

Six threads get them from ``PyThreadState_SetAsyncExc``, the main thread from a signal handler, like
Celery's soft time limit. No thread may be stuck afterwards.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import random
import signal
import sys
import threading
import time
from typing import Any

from altegio import RateLimit
from altegio._limiting.host_queue import HostQueue
from altegio._limiting.limiter import Limiter
from altegio._limiting.waiter import Waiter

THREADS, INTERRUPTS, SIGNALS = 6, 20_000, 4_000
#: 3,000 permits a second, for windows that are 1.4 s long.
LIMIT = RateLimit(per_second=4_200, per_minute=10_000_000)
#: Seconds without a permit after which a thread counts as stuck.
STILL = 10.0


class Interrupt(Exception):  # noqa: N818 (no error: it is what the test throws)
    """The exception that a signal handler raises."""


class Taker:
    """Takes permits until it is stopped, whatever is raised in it."""

    def __init__(self, limiter: Limiter) -> None:
        self.limiter, self.permits, self.caught, self.stopped = limiter, 0, 0, False
        self.thread = threading.Thread(target=self.run, daemon=True)

    def run(self) -> None:
        while not self.stopped:
            try:
                self._guarded()
            except Interrupt:
                self.caught += 1

    def _guarded(self) -> None:
        while not self.stopped:
            try:
                self._take()
            except Interrupt:
                self.caught += 1

    def _take(self) -> None:
        while not self.stopped:
            if not self.limiter.at_once():
                Waiter(self.limiter, "interactive", None).turn(60)
            self.permits += 1

    def interrupt(self) -> None:
        """Raise an exception in the thread."""
        number = ctypes.c_ulong(self.thread.ident or 0)
        ctypes.pythonapi.PyThreadState_SetAsyncExc(number, ctypes.py_object(Interrupt))


def measure(interrupts: int = INTERRUPTS, signals: int = SIGNALS) -> dict[str, Any]:
    """Interrupt the threads, then check which still get permits; runs in the main thread."""
    queue = HostQueue()
    takers = [Taker(Limiter(LIMIT, queue)) for _ in range(THREADS)]
    for taker in takers:
        taker.thread.start()
    main = Taker(takers[0].limiter)
    throwing = threading.Thread(target=_throw, args=(takers, interrupts, main, signals))
    signal.signal(signal.SIGALRM, _raise)
    began = time.monotonic()
    throwing.start()
    main.run()
    throwing.join()
    seconds = time.monotonic() - began
    still = sum(not _moves(taker) for taker in takers)
    for taker in takers:
        taker.stopped = True
    for taker in takers:
        taker.thread.join(STILL)
    fresh = time.monotonic()
    Waiter(main.limiter, "interactive", None).turn(60)
    return {
        "interrupts": sum(taker.caught for taker in takers),
        "signals": main.caught,
        "permits_a_second": sum(taker.permits for taker in [*takers, main]) / seconds,
        "still": still,
        "alive": sum(taker.thread.is_alive() for taker in takers),
        "next_call_waited": time.monotonic() - fresh,
    }


def _throw(takers: list[Taker], interrupts: int, main: Taker, signals: int) -> None:
    chance, each = random.Random(8), max(1, interrupts // max(1, signals))
    for number in range(interrupts):
        taker = chance.choice(takers)
        before, end = taker.caught, time.monotonic() + STILL
        taker.interrupt()
        while taker.caught == before and time.monotonic() < end:
            time.sleep(chance.choice((0, 0, 0.0001)))
        if number % each == 0 and number // each < signals:
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGALRM)
    main.stopped = True


def _raise(*_: object) -> None:
    raise Interrupt


def _moves(taker: Taker) -> bool:
    before, end = taker.permits, time.monotonic() + STILL
    while taker.permits == before:
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


def main() -> dict[str, Any]:
    """Measure, print a table, return the figures."""
    found = measure()
    print("Exceptions thrown into threads that wait for the rate limit:\n")
    print("| into threads | by signals | permits a second | threads that stand still |")
    print("|-------------:|-----------:|-----------------:|-------------------------:|")
    print(
        f"| {found['interrupts']} | {found['signals']} | {found['permits_a_second']:.0f} "
        f"| {found['still']} of {THREADS} |"
    )
    met = found["still"] == 0 and found["next_call_waited"] < 1
    print(f"\nGoal (none stands still): {'met' if met else 'missed'}")
    return found | {"met": met}


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--interrupts", type=int, default=INTERRUPTS)
    parser.add_argument("--signals", type=int, default=SIGNALS)
    arguments = parser.parse_args()
    json.dump(measure(arguments.interrupts, arguments.signals), sys.stdout)
