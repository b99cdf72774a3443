"""Interactive calls beside 500 background calls of another user, in one process.

Measured are the wait of an interactive call beyond the limit's own, and the remaining throughput of
the background calls.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any

from altegio import AsyncAltegio, RateLimit
from altegio._limiting.limiter import limiter_for
from tests.limiting.limited_server import LimitedServer

BACKGROUND = 500
#: Seconds beyond the limit's own wait.
GOAL = 1.0


def measure(seconds: float = 90.0, *, per_second: int = 5, per_minute: int = 200) -> dict[str, Any]:
    """Make occasional calls as one user, beside 500 constantly waiting calls of another."""
    with LimitedServer(per_second, per_minute) as server:
        limit = RateLimit(per_second=per_second, per_minute=per_minute, max_wait=600)
        found = asyncio.run(_calls(server, limit, seconds))
        beyond, overtaken = zip(*found, strict=True)
        paths = list(server.paths)
        return {
            "seconds": seconds,
            "refused": server.refused,
            "interactive": len(beyond),
            "background": paths.count("/background"),
            "longest_beyond_limit": max(beyond),
            "most_overtaken_by": max(overtaken),
        }


async def _calls(
    server: LimitedServer, limit: RateLimit, seconds: float
) -> list[tuple[float, int]]:
    """Return, for each call, its wait beyond the limit's own and the background calls before it."""
    found: list[tuple[float, int]] = []
    limiter = limiter_for(server.url, limit)
    options: dict[str, Any] = {"partner_token": "partner", "base_url": server.url}
    async with AsyncAltegio(**options, user_token="one", rate_limit=limit) as client:
        bulk = client.as_user("two").with_options(priority="background")

        async def repeat() -> None:
            while True:
                await bulk.request("GET", "/background")

        tasks = [asyncio.ensure_future(repeat()) for _ in range(BACKGROUND)]
        await asyncio.sleep(0.5)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            # By the client's count: the server may not have seen the last ones yet.
            began, sent = time.monotonic(), limiter.queue.window._next()
            limits_own = max(0.0, limiter.queue.window.earliest(limiter.windows) - began)
            await client.request("GET", "/interactive")
            arrived = len(server.paths) - 1 - server.paths[::-1].index("/interactive")
            before = arrived - sent
            found.append((time.monotonic() - began - limits_own, before))
            await asyncio.sleep(0.3)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
    return found


def main() -> dict[str, Any]:
    """Measure for one and a half minutes, print a table, return the figures."""
    found = measure()
    print(f"Interactive calls beside {BACKGROUND} background calls:\n")
    print("| seconds | interactive | background | refused | longest wait beyond the limit's own |")
    print("|--------:|------------:|-----------:|--------:|------------------------------------:|")
    print(
        f"| {found['seconds']:.0f} | {found['interactive']} | {found['background']} "
        f"| {found['refused']} | {found['longest_beyond_limit']:.2f} s |"
    )
    met = found["longest_beyond_limit"] <= GOAL and found["refused"] == 0
    print(f"\nGoal (at most {GOAL:.0f} s): {'met' if met else 'missed'}")
    return found | {"met": met}


if __name__ == "__main__":
    json.dump(main(), sys.stdout)
