"""64 threads and 1,000 tasks: requests a second, compared with bare httpx.

Bare httpx gets our pool limits. With its own (20 kept connections) it constantly reopens
connections under this load, and closes some that another thread is about to use.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections.abc import Awaitable, Callable
from statistics import median
from time import perf_counter
from typing import Any

import httpx

from altegio import Altegio, AsyncAltegio, operations
from altegio._sending.places import PLACES
from tests.bench.loopback import serving

THREADS, TASKS, GOAL = 64, 1000, 0.9
PATH, PARAMS = "/chain/706028/loyalty/memberships", {"page": 1, "count": 50}
POOL = httpx.Limits(max_connections=PLACES, max_keepalive_connections=PLACES)
HEADERS = {"Authorization": "Bearer partner, User user", "Accept": "application/vnd.api.v2+json"}


def measure(*, rounds: int = 3, each: int = 15) -> dict[str, dict[str, float]]:
    """Return the requests a second of both, in turns, and the median of the rounds' ratios."""
    with serving() as url:
        return {
            f"{THREADS} threads": _compared(lambda: _threads(url, each), 3 * rounds),
            f"{TASKS} tasks": _compared(lambda: asyncio.run(_tasks(url)), rounds),
        }


def _compared(run: Callable[[], tuple[float, float]], rounds: int) -> dict[str, float]:
    found = [run() for _ in range(rounds)]
    return {
        "httpx": median(bare for bare, _ in found),
        "altegio": median(ours for _, ours in found),
        "ratio": median(ours / bare for bare, ours in found),
    }


def _call() -> Any:
    return operations.get_membership_list(706028, page=1, page_size=50)


def _threads(url: str, each: int) -> tuple[float, float]:
    with (
        httpx.Client(headers=HEADERS, timeout=60, limits=POOL) as bare,
        Altegio(
            base_url=url, partner_token="partner", user_token="user", rate_limit=None, timeout=60
        ) as client,
    ):
        return (
            _by_threads(lambda: bare.get(url + PATH, params=PARAMS).json(), each),
            _by_threads(lambda: client.send(_call()), each),
        )


def _by_threads(call: Callable[[], Any], each: int) -> float:
    def run() -> None:
        start.wait()
        for _ in range(each):
            call()

    start = threading.Barrier(THREADS + 1)
    threads = [threading.Thread(target=run) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    start.wait()
    began = perf_counter()
    for thread in threads:
        thread.join()
    return THREADS * each / (perf_counter() - began)


async def _tasks(url: str) -> tuple[float, float]:
    async with (
        httpx.AsyncClient(headers=HEADERS, timeout=60, limits=POOL) as bare,
        AsyncAltegio(
            base_url=url, partner_token="partner", user_token="user", rate_limit=None, timeout=60
        ) as client,
    ):

        async def get() -> Any:
            return (await bare.get(url + PATH, params=PARAMS)).json()

        return (
            await _by_tasks(get),
            await _by_tasks(lambda: client.send(_call())),
        )


async def _by_tasks(call: Callable[[], Awaitable[Any]]) -> float:
    began = perf_counter()
    await asyncio.gather(*(call() for _ in range(TASKS)))
    return TASKS / (perf_counter() - began)


def main() -> dict[str, Any]:
    """Measure, print a table, return the figures."""
    found = measure()
    print("Requests a second against a server without limits:\n")
    print("| at once | bare httpx | altegio | ratio |\n|---------|-----------:|--------:|------:|")
    for name, row in found.items():
        print(f"| {name} | {row['httpx']:,.0f} | {row['altegio']:,.0f} | {row['ratio']:.2f} |")
    met = all(row["ratio"] >= GOAL for row in found.values())
    print(f"\nGoal (at least {GOAL:.2f}): {'met' if met else 'missed'}")
    return {"rows": found, "met": met}


if __name__ == "__main__":
    json.dump(main(), sys.stdout)
