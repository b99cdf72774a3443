"""8 processes of 8 threads and one of 500 tasks behind one address, with their limit in Redis.

The server applies the API's limits as sliding windows. Measured are refused requests, and accepted
ones as a share of those that the limits allow.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import sys
import threading
import time
import warnings
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from itertools import count
from typing import Any

from redis import Redis

from altegio import Altegio, AsyncAltegio, RateLimit
from tests.limiting.limited_server import LimitedServer
from tests.limiting.redis_server import RedisServer

PROCESSES, THREADS, TASKS = 8, 8, 500
GOAL = 0.95


def measure(
    seconds: float = 120.0,
    *,
    per_second: int = 5,
    per_minute: int = 200,
    second: float = 1.0,
    minute: float = 60.0,
) -> dict[str, Any]:
    """Send from all processes for some seconds; the other arguments are the server's limits."""
    with LimitedServer(per_second, per_minute, second=second, minute=minute) as server:
        with RedisServer() as redis:
            limit = RateLimit(
                per_second=per_second, per_minute=per_minute, redis=redis.url, max_wait=10 * seconds
            )
            # Forked, so that windows shortened by a test are short there, too.
            context = multiprocessing.get_context("fork")
            workers = [
                context.Process(target=target, args=(server.url, limit, number), daemon=True)
                for number, target in enumerate([_threads] * PROCESSES + [_tasks])
            ]
            with warnings.catch_warnings():
                # A warning about the server's thread in a forking process; workers don't use it.
                warnings.simplefilter("ignore", DeprecationWarning)
                for worker in workers:
                    worker.start()
            while not server.arrivals:
                time.sleep(0.01)
            time.sleep(server.arrivals[0] + seconds - time.monotonic())
            alive = sum(worker.is_alive() for worker in workers)
            end = server.arrivals[0] + seconds
            for worker in workers:
                worker.terminate()
                worker.join()
            counted = _counted(redis.url)
        arrived = sum(moment <= end for moment in server.arrivals)
        windows = [(limit, round(length * 1000)) for limit, length in server.windows]
        allowed, ours = _allowed(windows, seconds), _allowed(limit.windows(), seconds)
        shares = Counter(path.split("/")[1] for path in server.paths)
        return {
            "seconds": seconds,
            "workers_alive": alive,
            "refused": server.refused,
            "arrived": arrived,
            "allowed": allowed,
            "allowed_by_windows": ours,
            "overfull": _overfull(counted, limit.windows()),
            "share": arrived / allowed,
            "share_of_windows": arrived / ours,
            "by_process": [shares[str(number)] for number in range(PROCESSES + 1)],
        }


def _allowed(windows: Sequence[tuple[int, int]], seconds: float) -> int:
    """Return the number of requests that the windows allow, by simulation."""
    sent: list[int] = []
    now = 0
    while now <= seconds * 1000:
        full = [sent[-limit] + length for limit, length in windows if len(sent) >= limit]
        now = max([now, *full])
        sent.append(now)
    return len(sent) - 1


def _counted(redis: str) -> list[int]:
    """Return the moments for which Redis counted requests, in milliseconds of its time."""
    client: Any = Redis.from_url(redis)
    (key,) = (item for item in client.keys("altegio:rate:*") if client.type(item) == b"zset")
    return sorted(int(moment) for _, moment in client.zrange(key, 0, -1, withscores=True))


def _overfull(counted: Sequence[int], windows: Sequence[tuple[int, int]]) -> int:
    """Return the number of requests that were counted although a window was full."""
    return sum(
        later - earlier < length
        for limit, length in windows
        for earlier, later in zip(counted, counted[limit:], strict=False)
    )


def _threads(url: str, limit: RateLimit, number: int) -> None:
    client = Altegio(partner_token="partner", base_url=url, rate_limit=limit)

    def run() -> None:
        for call in count():
            client.request("GET", f"/{number}/{call}")

    threads = [threading.Thread(target=run) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _tasks(url: str, limit: RateLimit, number: int) -> None:
    async def run(client: AsyncAltegio) -> None:
        for call in count():
            await client.request("GET", f"/{number}/{call}")

    async def main() -> None:
        async with AsyncAltegio(partner_token="partner", base_url=url, rate_limit=limit) as client:
            await asyncio.gather(*(run(client) for _ in range(TASKS)))

    asyncio.run(main())


def main() -> dict[str, Any]:
    """Measure for two minutes, print a table, return the figures."""
    found = measure()
    print(f"{PROCESSES} processes of {THREADS} threads and one of {TASKS} tasks, limit in Redis:\n")
    print("| seconds | refused with 429 | arrived | allowed | share | by process |")
    print("|--------:|-----------------:|--------:|--------:|------:|------------|")
    spread = " ".join(map(str, found["by_process"]))
    print(
        f"| {found['seconds']:.0f} | {found['refused']} | {found['arrived']} | {found['allowed']} "
        f"| {found['share']:.1%} | {spread} |"
    )
    met = found["refused"] == 0 and found["share"] >= GOAL
    print(f"\nGoal (no 429, at least {GOAL:.0%}): {'met' if met else 'missed'}")
    return found | {"met": met}


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        json.dump(main(), sys.stdout)
