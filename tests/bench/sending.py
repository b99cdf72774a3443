"""One small GET with its answer read: the clients compared with bare httpx.

Address, headers and answer are the same for both, with and without a query. The clients apply the
API's rate limit, with a fast clock so that no call waits, and retries, as for users.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from itertools import count
from time import perf_counter
from typing import Any

import httpx

from altegio import Altegio, AsyncAltegio, RateLimit, operations
from altegio._limiting.host_queue import HostQueue
from altegio._limiting.limiter import Limiter
from tests.bench.loopback import CONTENT, HEADERS, serving
from tests.bench.measuring import Row, in_turns, rows

LOOPBACK_GOAL, MOCK_GOAL = 1.15, 1.40
AT_ONCE = 100
PATH = "/chain/706028/loyalty/abonements"
PARAMS = {"page": "1", "count": "50"}
SENT = {
    "Accept": "application/vnd.api.v2+json",
    "Authorization": "Bearer partner, User user",
    "User-Agent": "altegio-sdk/0",
}
BARE = "bare httpx, response.json()"
WITH_QUERY = ", two query parameters"
Get = Callable[[], Awaitable[Any]]


def measure(*, quick: bool = False) -> list[Row]:
    """Measure all ways."""
    rounds = 20 if quick else 200
    with serving() as host:
        return [
            *asyncio.run(_async(host, rounds)),
            *_sync(host, rounds),
            *asyncio.run(_async("http://mock", rounds, mocked=True)),
            *_sync("http://mock", rounds, mocked=True),
        ]


def _answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, headers=HEADERS, content=CONTENT)


def _options(host: str) -> dict[str, Any]:
    return {"base_url": host, "partner_token": "partner", "user_token": "user"}


def _limited(client: Any) -> None:
    """Give the client's rate limit a fast clock: the limit appears as two requests a second."""
    clock = count(step=0.5)
    client._sender._limiter = Limiter(RateLimit(), HostQueue(clock=lambda: next(clock)))


def _ways(host: str, bare: Any, client: Any) -> dict[str, Callable[[], Any]]:
    """Return the requests: bare httpx returns the response, the client the typed answer."""
    name, url = type(client).__name__, host + PATH
    return {
        BARE: lambda: bare.get(url),
        name: lambda: client.send(operations.get_membership_list(706028)),
        BARE + WITH_QUERY: lambda: bare.get(url, params=PARAMS),
        name + WITH_QUERY: lambda: client.send(
            operations.get_membership_list(706028, page=1, page_size=50)
        ),
    }


async def _async(host: str, rounds: int, *, mocked: bool = False) -> list[Row]:
    transport = httpx.MockTransport(_answer) if mocked else None
    async with (
        httpx.AsyncClient(headers=SENT, transport=transport) as bare,
        AsyncAltegio(**_options(host), transport=transport) as client,
    ):
        _limited(client)
        ways = {name: _read(act) for name, act in _ways(host, bare, client).items()}
        if mocked:
            return _rows("mock transport, async", await _one_by_one(ways, rounds), MOCK_GOAL)
        single = await _one_by_one(ways, rounds)
        many = await _all_at_once(ways, max(rounds // 5, 5))
    return [
        *_rows("loopback, async, one at a time", single, LOOPBACK_GOAL),
        *_rows(f"loopback, async, {AT_ONCE} at once", many, LOOPBACK_GOAL),
    ]


def _read(act: Get) -> Get:
    async def get() -> Any:
        answer = await act()
        return answer.json() if isinstance(answer, httpx.Response) else answer

    return get


def _sync(host: str, rounds: int, *, mocked: bool = False) -> list[Row]:
    transport = httpx.MockTransport(_answer) if mocked else None

    def several(act: Callable[[], Any]) -> Callable[[], None]:
        def run() -> None:
            for _ in range(10):
                answer = act()
                if isinstance(answer, httpx.Response):
                    answer.json()

        return run

    with (
        httpx.Client(headers=SENT, transport=transport) as bare,
        Altegio(**_options(host), transport=transport) as client,
    ):
        _limited(client)
        ways = {name: several(act) for name, act in _ways(host, bare, client).items()}
        taken = in_turns(ways, rounds)
    each = {name: [seconds / 10 for seconds in found] for name, found in taken.items()}
    if mocked:
        return _rows("mock transport, sync", each, MOCK_GOAL)
    return _rows("loopback, sync, one at a time", each, LOOPBACK_GOAL)


async def _one_by_one(ways: dict[str, Get], rounds: int) -> dict[str, list[float]]:
    async def run(act: Get) -> float:
        start = perf_counter()
        for _ in range(10):
            await act()
        return (perf_counter() - start) / 10

    return await _turns(ways, rounds, run)


async def _all_at_once(ways: dict[str, Get], rounds: int) -> dict[str, list[float]]:
    async def run(act: Get) -> float:
        start = perf_counter()
        await asyncio.gather(*(act() for _ in range(AT_ONCE)))
        return (perf_counter() - start) / AT_ONCE

    return await _turns(ways, rounds, run)


async def _turns(
    ways: dict[str, Get], rounds: int, run: Callable[[Get], Awaitable[float]]
) -> dict[str, list[float]]:
    for act in ways.values():
        await run(act)
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, act in ways.items():
            times[name].append(await run(act))
    return times


def _rows(group: str, samples: dict[str, list[float]], goal: float) -> list[Row]:
    """Return rows for both requests, each compared with its own bare one."""
    title = f"One small GET, {group} (microseconds each)"
    found: list[Row] = []
    for query in ("", WITH_QUERY):
        pair = {name: samples[name] for name in samples if name.endswith(WITH_QUERY) == bool(query)}
        goals = {name: goal for name in pair if not name.startswith(BARE)}
        found += rows(
            "sending", title, pair, against=BARE + query, unit="µs", scale=1e6, goals=goals
        )
    return found
