"""A page of 300 appointments, from bytes to typed models, beside ``json.loads`` of the same bytes.

The page repeats the two appointments of the description's example, without spaces.
"""

from __future__ import annotations

import datetime as dt
import gc
import importlib
import json
import logging
import re
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

import httpx
import msgspec

from altegio import Altegio, operations
from altegio._reading.decoding import decode
from tests.bench import untreated
from tests.bench.measuring import Row, as_sent, example, in_turns, rows
from tests.reading.answers import operations as operations_by_id
from tests.reading.recorded import ROWS

OPERATION = "get_appointment_list"
PAGE, HELD = 300, 10_000
GOAL, TOLERANT_GOAL, MEMORY_GOAL, RECORDED_GOAL = 1.0, 2.0, 1.0, 1.0
#: Goal for rows that all deviate in unforeseen forms.
DEVIATING_GOAL = 2.5
#: Operations with the number of rows of a page.
RECORDED = {"get_service_list": 150, "chain_loyalty_membership_types_list": 30}
#: The same for rows that all deviate, by the operation whose answer lists such rows.
DEVIATING = {
    "get_service_list": 150,
    "deprecated_get_client_list": 200,
    "get_team_member_list": 100,
    "chain_loyalty_membership_types_list": 30,
    "get_transactions": 200,
    "get_location_list": 50,
    "get_appointment_list": 300,
}
#: Lists whose rows have the shape that another operation answers.
SHAPES = {"deprecated_get_client_list": "get_client", "get_location_list": "get_location"}
#: A search for clients answers rows of a hundred bytes, in which one odd date takes longer than all
#: the rest: measured without a goal.
SMALL = {"get_client_list": 200}
BASE, DECODED, RAW = "json.loads", "altegio: bytes to models", "altegio: client.raw, mock transport"
CALL = operations.get_appointment_list(37532)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
#: Fields in which the server sends an empty array for a missing object.
ABSENT = ("client", "custom_fields", "comer", "comer_person_info", "company")


def measure(*, quick: bool = False) -> list[Row]:
    """Measure the page as described and as the server really sends it, and memory."""
    rounds = 5 if quick else 60
    logging.getLogger("altegio.contract").setLevel(logging.ERROR)
    found: list[Row] = []
    with untreated.reader(OPERATION) as from_dict:
        page = _page(as_it_is for _, as_it_is in _numbered(PAGE))
        others = {"untreated openapi-python-client: from_dict": lambda: from_dict(page)}
        found += _timed("as described", page, rounds, GOAL, others | _untyped(page))
    page = _page(_without_objects(row) for _, row in _numbered(PAGE))
    found += _timed("an empty array for every missing object", page, rounds, GOAL)
    for every, goal in ((10, TOLERANT_GOAL), (1, DEVIATING_GOAL)):
        page = _page(row if at % every else _bent(row) for at, row in _numbered(PAGE))
        what = "every tenth row" if every > 1 else "every row"
        found += _timed(f"{what} read tolerantly", page, rounds, goal)
    found += [
        row for operation, size in RECORDED.items() for row in _recorded(operation, size, rounds)
    ]
    found += [
        row
        for goal, sizes in ((DEVIATING_GOAL, DEVIATING), (None, SMALL))
        for operation, size in sizes.items()
        for row in _deviating(operation, size, rounds, goal)
    ]
    return found + _held(1 if quick else 3)


def _timed(
    what: str,
    page: bytes,
    rounds: int,
    goal: float | None,
    others: dict[str, Callable[[], object]] | None = None,
) -> list[Row]:
    with _client(page) as client:
        ways: dict[str, Callable[[], object]] = {
            BASE: lambda: json.loads(page),
            DECODED: lambda: decode(CALL.operation, page),
            RAW: lambda: client.raw(CALL),
        }
        samples = in_turns(ways | (others or {}), rounds)
    goals = {} if goal is None else {DECODED: goal, RAW: goal}
    title = f"Reading {PAGE} appointments ({len(page):,} bytes), {what} (milliseconds)"
    return rows("reading", title, samples, against=BASE, goals=goals)


def _recorded(operation: str, size: int, rounds: int) -> list[Row]:
    """Measure rows in shapes recorded from the real server."""
    page = as_sent({"success": True, "data": [ROWS[operation]] * size, "meta": []})
    described = operations_by_id()[operation]
    ways: dict[str, Callable[[], object]] = {
        BASE: lambda: json.loads(page),
        DECODED: lambda: decode(described, page),
    }
    title = f"Reading {size} rows of {operation} ({len(page):,} bytes), as recorded (milliseconds)"
    samples = in_turns(ways, rounds)
    return rows("reading", title, samples, against=BASE, goals={DECODED: RECORDED_GOAL})


def _deviating(operation: str, size: int, rounds: int, goal: float | None) -> list[Row]:
    """Measure rows in recorded shapes whose first number and first date came in odd forms.

    No two rows of any round have the same date.
    """
    row = dict(ROWS[SHAPES.get(operation, operation)])
    # The fast path takes any time zone: some locations have an offset, others a name.
    numbers = (key for key, value in row.items() if type(value) is int)
    number = next(key for key in numbers if key not in ("id", "timezone"))
    dates = [key for key, value in row.items() if _DATE.match(str(value))]
    moments = (dt.datetime(2026, 1, 16) + dt.timedelta(seconds=n) for n in count())  # noqa: DTZ001

    def odd_row() -> dict[str, Any]:
        date = next(moments).strftime("%d.%m.%Y %H:%M:%S")
        return row | {number: ""} | dict.fromkeys(dates[:1], date)

    pages = [
        as_sent({"success": True, "data": [odd_row() for _ in range(size)], "meta": []})
        for _ in range(rounds + 1)
    ]
    untyped, typed = iter(pages), iter(pages)
    described = operations_by_id()[operation]
    ways: dict[str, Callable[[], object]] = {
        BASE: lambda: json.loads(next(untyped)),
        DECODED: lambda: decode(described, next(typed)),
    }
    odd = " and ".join([number, *dates[:1]])
    page = f"{size} rows of {operation} ({len(pages[0]):,} bytes)"
    title = f"Reading {page}, all odd in {odd} (milliseconds)"
    samples = in_turns(ways, rounds)
    goals = {} if goal is None else {DECODED: goal}
    return rows("reading", title, samples, against=BASE, goals=goals)


def _untyped(page: bytes) -> dict[str, Callable[[], object]]:
    ways: dict[str, Callable[[], object]] = {
        "msgspec.json.decode, no types": lambda: msgspec.json.decode(page)
    }
    try:
        orjson: Any = importlib.import_module("orjson")
    except ImportError:
        return ways
    return ways | {"orjson.loads, no types": lambda: orjson.loads(page)}


@contextmanager
def _client(page: bytes) -> Iterator[Altegio]:
    headers = {"Content-Type": "application/json"}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, content=page))
    with Altegio(
        partner_token="partner", user_token="user", rate_limit=None, transport=transport
    ) as client:
        yield client


def _numbered(rows: int) -> Iterable[tuple[int, dict[str, Any]]]:
    described = example(OPERATION)["data"]
    return ((at, described[at % len(described)]) for at in range(rows))


def _page(rows: Iterable[dict[str, Any]]) -> bytes:
    return as_sent(example(OPERATION) | {"data": list(rows)})


def _without_objects(row: dict[str, Any]) -> dict[str, Any]:
    return row | {key: [] for key in ABSENT} | {"staff": row["staff"] | {"position": []}}


def _bent(row: dict[str, Any]) -> dict[str, Any]:
    """Return the row with values in undescribed forms, as the server sends them."""
    return row | {"create_date": "16.01.2026 20:35", "visit_id": "", "custom_color": 0}


def _held(rounds: int) -> list[Row]:
    """Measure the memory of kept appointments."""
    pages = [_page(row for _, row in _numbered(PAGE))] * (HELD // PAGE)
    pages.append(_page(row for _, row in _numbered(HELD % PAGE)))
    ways: dict[str, Callable[[bytes], object]] = {
        BASE: lambda page: json.loads(page)["data"],
        DECODED: lambda page: decode(CALL.operation, page).data,
    }
    samples = {name: [_memory(way, pages) for _ in range(rounds)] for name, way in ways.items()}
    return rows(
        "reading",
        f"Memory that {HELD:,} appointments take (megabytes)",
        samples,
        against=BASE,
        unit="MB",
        scale=1e-6,
        goals={DECODED: MEMORY_GOAL},
    )


def _memory(way: Callable[[bytes], object], pages: list[bytes]) -> float:
    way(pages[0])
    gc.collect()
    tracemalloc.start()
    # Copies, as each answer has its own bytes, which models keep for ``.raw``.
    kept = [way(bytes(bytearray(page))) for page in pages]
    gc.collect()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del kept
    return float(size)
