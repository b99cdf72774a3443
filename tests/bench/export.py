"""Export of 40 pages from a server with both limits, with both clients.

The shortest time that the limit allows: the first page is requested and answered, then the other 39
are sent as early as allowed, and the last one is answered. The goal refers to the client's limit,
five in 1.4 s, which no latency can make the server refuse; the server's own, five in 1 s, is shown
beside it. In the long run both are bound by 200 a minute. Also shown: the same export page by page.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable, Coroutine
from typing import Any

from altegio import Altegio, AsyncAltegio, RateLimit, operations
from altegio._limiting.rate_limit import SECOND
from tests.limiting.limited_server import LimitedServer

PAGES, SIZE = 40, 200
LATENCIES = (0.3, 1.0)
PER_SECOND, PER_MINUTE = 5, 200
#: Share of the throughput that the limit allows.
GOAL = 0.95
LOCATION = 37532

Export = Callable[[str], Coroutine[Any, Any, int]]


class PagedServer(LimitedServer):
    """Answers every request with a page of appointments."""

    def data(self, headers: dict[str, str]) -> tuple[Any, Any]:
        rows = [{"id": len(self.paths) * SIZE + number} for number in range(SIZE)]
        return rows, {"total_count": PAGES * SIZE}


def allowed(latency: float, window: float) -> float:
    """Return the shortest time of an export, with five requests in a window of seconds."""
    leaves = [0.0]
    for number in range(1, PAGES):
        room = leaves[number - PER_SECOND] + window if number >= PER_SECOND else 0.0
        leaves.append(max(latency, room))
    return leaves[-1] + latency


def options(url: str) -> dict[str, Any]:
    limit = RateLimit(per_second=PER_SECOND, per_minute=PER_MINUTE)
    tokens = {"partner_token": "partner", "user_token": "user"}
    return tokens | {"base_url": url, "rate_limit": limit}


async def ahead(url: str) -> int:
    async with AsyncAltegio(**options(url)) as client:
        return len(await client.pages(operations.get_appointment_list(LOCATION)).collect())


async def ahead_in_threads(url: str) -> int:
    with Altegio(**options(url)) as client:
        return len(client.pages(operations.get_appointment_list(LOCATION)).collect())


async def one_by_one(url: str) -> int:
    found = 0
    async with AsyncAltegio(**options(url)) as client:
        call = operations.get_appointment_list(LOCATION)
        for number in range(1, PAGES + 1):
            found += len((await client.raw(call.page(number, SIZE))).data)
    return found


def measure(latency: float, export: Export) -> dict[str, Any]:
    """Run one export on a new server."""
    with PagedServer(PER_SECOND, PER_MINUTE, latency=latency) as server:
        began = time.monotonic()
        items = asyncio.run(export(server.url))
        seconds = time.monotonic() - began
        if items != PAGES * SIZE:
            raise RuntimeError(f"expected {PAGES * SIZE} items, got {items}")
        return {
            "latency": latency,
            "seconds": seconds,
            "allowed": allowed(latency, SECOND),
            "of_limit": allowed(latency, SECOND) / seconds,
            "of_servers_limit": allowed(latency, 1.0) / seconds,
            "requests": len(server.paths),
            "refused": server.refused,
        }


def main() -> dict[str, Any]:
    """Measure for about two minutes, print a table, return the figures."""
    exports: dict[str, Export] = {
        "AsyncAltegio": ahead,
        "Altegio": ahead_in_threads,
        "page after page": one_by_one,
    }
    print(f"Export of {PAGES} pages, {PER_SECOND} requests a second:\n")
    print(
        "| answers after | export | requests | refused | seconds | allowed "
        "| of the limit | of 5 a second |"
    )
    print(
        "|--------------:|:-------|---------:|--------:|--------:|--------:|-------------:|--------------:|"
    )
    found: list[dict[str, Any]] = []
    for latency in LATENCIES:
        for name, export in exports.items():
            result = measure(latency, export) | {"export": name}
            found.append(result)
            print(
                f"| {latency:.1f} s | {name} | {result['requests']} | {result['refused']} "
                f"| {result['seconds']:.2f} | {result['allowed']:.2f} | {result['of_limit']:.0%} "
                f"| {result['of_servers_limit']:.0%} |",
                flush=True,
            )
    judged = [item for item in found if item["export"] != "page after page"]
    met = all(item["of_limit"] >= GOAL and item["refused"] == 0 for item in judged)
    print(f"\nGoal (at least {GOAL:.0%} of what the limit allows): {'met' if met else 'missed'}")
    return {"exports": found, "met": met}


if __name__ == "__main__":
    json.dump(main(), sys.stdout)
