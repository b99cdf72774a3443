"""Faults and their outcomes: the table that the tests prove and the documentation shows.

``python -m tests.sending.faults`` prints it; with ``--write`` it goes into docs/sending.md.
"""

from __future__ import annotations

import asyncio
import gzip
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from tests.sending.server import Act, Request, head

PAGE = Path(__file__).parents[2] / "docs" / "sending.md"
BEGIN, END = "<!-- the table of faults -->", "<!-- end of the table -->"
HTML = b"<html><body><h1>502 Bad Gateway</h1></body></html>"
REFUSED = b'{"success": false, "data": null, "meta": {"message": "no"}}'


async def stall(request: Request) -> None:
    await request.gone()


async def stall_in_the_body(request: Request) -> None:
    await request.write(head("200 OK", "Content-Length: 1000"), request.content)
    await request.gone()


async def half_a_body(request: Request) -> None:
    await request.write(head("200 OK", "Content-Length: 1000"), request.content)


async def half_a_chunk(request: Request) -> None:
    await request.write(head("200 OK", "Transfer-Encoding: chunked"), b"1000\r\n", request.content)


async def say_nothing(request: Request) -> None:
    pass


async def speak_slowly(request: Request) -> None:
    content = request.content
    for byte in head("200 OK", f"Content-Length: {len(content)}") + content:
        await request.write(bytes([byte]))
        await asyncio.sleep(0.0005)


async def bad_gzip(request: Request) -> None:
    packed = gzip.compress(request.content)[:-12] + b"not gzip at all"
    await request.answer("200 OK", packed, "Content-Encoding: gzip")


async def compressed_twice(request: Request) -> None:
    packed = gzip.compress(gzip.compress(request.content))
    await request.answer("200 OK", packed, "Content-Encoding: gzip, gzip")


async def not_http(request: Request) -> None:
    await request.write(REFUSED + b"\r\n\r\n")


async def answer_twice(request: Request) -> None:
    content = request.content
    one = head("200 OK", f"Content-Length: {len(content)}", "Connection: keep-alive") + content
    other = head("200 OK", f"Content-Length: {len(REFUSED)}", "Connection: keep-alive") + REFUSED
    await request.write(one + other)


async def endless(request: Request) -> None:
    await request.write(head("200 OK", f"Content-Length: {100 * 2**20}"))
    for _ in range(100):
        await request.write(bytes(2**20))


def in_brotli(line: str, *headers: str) -> Act:
    """Answer in an encoding that was not requested."""
    return status(line, b"\x0b\x02\x80hello\x03", "Content-Encoding: br", *headers)


def status(line: str, content: bytes = REFUSED, *headers: str) -> Act:
    async def act(request: Request) -> None:
        await request.answer(line, content, *headers)

    return act


async def ask_to_wait_until(request: Request) -> None:
    moment = format_datetime(datetime.now(UTC) + timedelta(seconds=2), usegmt=True)
    await request.answer("429 Too Many Requests", REFUSED, f"Retry-After: {moment}")


async def answer_and_close(request: Request) -> None:
    await request.answer("200 OK", None, "Connection: keep-alive")


@dataclass(frozen=True)
class Outcome:
    """The result for the caller, and the number of requests that the server saw."""

    what: str
    seen: int
    #: For an error, its ``may_have_been_carried_out``.
    maybe: bool = False

    def __str__(self) -> str:
        if self.what == "answer":
            return f"answer, {self.seen}"
        return f"`{self.what}`{', **maybe done**' if self.maybe else ''}, {self.seen}"


def answer(seen: int) -> Outcome:
    return Outcome("answer", seen)


def error(what: str, seen: int) -> Outcome:
    """An error of a request that was certainly not carried out."""
    return Outcome(what, seen)


def maybe(what: str, seen: int) -> Outcome:
    """An error of a request that may have been carried out."""
    return Outcome(what, seen, maybe=True)


@dataclass(frozen=True)
class Fault:
    """A fault, and its outcomes when it happens once or always."""

    name: str
    act: Act
    read: tuple[Outcome, Outcome]
    change: tuple[Outcome, Outcome]
    #: Arguments of FaultServer.will.
    how: dict[str, Any] = field(default_factory=dict)
    #: The client's timeout in seconds.
    timeout: float = 10
    #: Whether an answered request precedes it over the same connection.
    on_kept_connection: bool = False


def _same(got: Outcome) -> tuple[Outcome, Outcome]:
    return got, got


def _temporary(what: Callable[[str, int], Outcome], name: str) -> tuple[Outcome, Outcome]:
    """Return the outcomes of a fault that a retry overcomes, or that persists."""
    return answer(2), what(name, 3)


CONNECTION, TIMEOUT = "APIConnectionError", "APITimeoutError"
SERVER, LIMIT = "InternalServerError", "RateLimitError"
UNEXPECTED = "UnexpectedResponseError"

FAULTS = [
    Fault(
        "the connection is reset before the request is read to its end",
        Request.reset,
        (answer(1), maybe(CONNECTION, 0)),
        _same(maybe(CONNECTION, 0)),
        {"unread": True},
    ),
    Fault(
        "the connection is reset after the request was read",
        Request.reset,
        _temporary(maybe, CONNECTION),
        _same(maybe(CONNECTION, 1)),
    ),
    Fault(
        "the connection is closed without an answer",
        say_nothing,
        _temporary(maybe, CONNECTION),
        _same(maybe(CONNECTION, 1)),
    ),
    Fault(
        "a kept connection was closed while it was idle",
        answer_and_close,
        _same(answer(1)),
        _same(answer(1)),
        {"times": 1},
        on_kept_connection=True,
    ),
    Fault(
        "a kept connection is closed just as the request comes",
        say_nothing,
        _same(answer(2)),
        _same(maybe(CONNECTION, 1)),
        {"times": 1, "skip": 1, "keep_alive": True},
        on_kept_connection=True,
    ),
    Fault(
        "no answer in time",
        stall,
        _temporary(maybe, TIMEOUT),
        _same(maybe(TIMEOUT, 1)),
        timeout=0.1,
    ),
    Fault(
        "the answer stops in the middle, the connection stays",
        stall_in_the_body,
        _temporary(maybe, TIMEOUT),
        _same(maybe(TIMEOUT, 1)),
        timeout=0.1,
    ),
    Fault(
        "half an answer (`Content-Length`)",
        half_a_body,
        _temporary(maybe, CONNECTION),
        _same(maybe(CONNECTION, 1)),
    ),
    Fault(
        "half an answer (chunked)",
        half_a_chunk,
        _temporary(maybe, CONNECTION),
        _same(maybe(CONNECTION, 1)),
    ),
    Fault(
        "the answer comes one byte at a time",
        speak_slowly,
        _same(answer(1)),
        _same(answer(1)),
    ),
    Fault(
        "an answer that can't be decompressed (gzip)",
        bad_gzip,
        _same(maybe(UNEXPECTED, 1)),
        _same(maybe(UNEXPECTED, 1)),
    ),
    Fault(
        "an answer that is packed twice (`gzip, gzip`)",
        compressed_twice,
        _same(maybe("UnexpectedResponseError", 1)),
        _same(maybe("UnexpectedResponseError", 1)),
    ),
    Fault(
        "an answer that is not HTTP",
        not_http,
        _temporary(maybe, CONNECTION),
        _same(maybe(CONNECTION, 1)),
    ),
    Fault(
        "two answers to the request before, over the same connection",
        answer_twice,
        _same(answer(1)),
        _same(answer(1)),
        {"times": 1},
        on_kept_connection=True,
    ),
    Fault(
        "an answer of 100 MB",
        endless,
        _same(maybe(UNEXPECTED, 1)),
        _same(maybe(UNEXPECTED, 1)),
    ),
    Fault(
        "200 with HTML",
        status("200 OK", HTML),
        _same(maybe(UNEXPECTED, 1)),
        _same(maybe(UNEXPECTED, 1)),
    ),
    Fault(
        "200 with `success: false`",
        status("200 OK"),
        _same(error("APIStatusError", 1)),
        _same(error("APIStatusError", 1)),
    ),
    Fault(
        "302 to another place",
        status("302 Found", b"", "Location: /elsewhere"),
        _same(maybe(UNEXPECTED, 1)),
        _same(maybe(UNEXPECTED, 1)),
    ),
    Fault(
        "404",
        status("404 Not Found"),
        _same(error("NotFoundError", 1)),
        _same(error("NotFoundError", 1)),
    ),
    Fault(
        "429",
        status("429 Too Many Requests"),
        _temporary(error, LIMIT),
        _temporary(error, LIMIT),
    ),
    Fault(
        "429 with `Retry-After` in seconds",
        status("429 Too Many Requests", REFUSED, "Retry-After: 2"),
        _temporary(error, LIMIT),
        _temporary(error, LIMIT),
    ),
    Fault(
        "429 with `Retry-After` as a date",
        ask_to_wait_until,
        _temporary(error, LIMIT),
        _temporary(error, LIMIT),
    ),
    Fault(
        "429 in an encoding that was not requested (`br`)",
        in_brotli("429 Too Many Requests"),
        _temporary(error, UNEXPECTED),
        _temporary(error, UNEXPECTED),
    ),
    Fault(
        "500",
        status("500 Internal Server Error"),
        _same(maybe(SERVER, 1)),
        _same(maybe(SERVER, 1)),
    ),
    Fault(
        "502 with HTML",
        status("502 Bad Gateway", HTML),
        _temporary(maybe, UNEXPECTED),
        _same(maybe(UNEXPECTED, 1)),
    ),
    Fault(
        "502 in an encoding that was not requested (`br`)",
        in_brotli("502 Bad Gateway"),
        _temporary(maybe, UNEXPECTED),
        _same(maybe(UNEXPECTED, 1)),
    ),
    Fault(
        "403 with HTML, from the gateway",
        status("403 Forbidden", HTML),
        _temporary(error, UNEXPECTED),
        _same(error(UNEXPECTED, 1)),
    ),
    Fault(
        "503",
        status("503 Service Unavailable"),
        _temporary(maybe, SERVER),
        _same(maybe(SERVER, 1)),
    ),
    Fault(
        "503 with `Retry-After`",
        status("503 Service Unavailable", REFUSED, "Retry-After: 2"),
        _temporary(error, SERVER),
        _temporary(error, SERVER),
    ),
    Fault(
        "504",
        status("504 Gateway Timeout"),
        _temporary(maybe, SERVER),
        _same(maybe(SERVER, 1)),
    ),
]
#: No server listens; if it happens once, one listens at the second attempt.
CONNECTION_REFUSED = (answer(1), error(CONNECTION, 0))


def table() -> str:
    """Return the outcomes of all faults as Markdown."""
    lines = [
        "| What happens | A call that only reads | A call that changes something |",
        "|---|---|---|",
        _row("the connection is refused", CONNECTION_REFUSED, CONNECTION_REFUSED),
        *(_row(fault.name, fault.read, fault.change) for fault in FAULTS),
    ]
    return "\n".join(lines)


def _row(name: str, read: tuple[Outcome, Outcome], change: tuple[Outcome, Outcome]) -> str:
    return f"| {name} | {_cell(read)} | {_cell(change)} |"


def _cell(got: tuple[Outcome, Outcome]) -> str:
    once, always = got
    return str(once) if once == always else f"once: {once}<br>always: {always}"


def with_table(page: str) -> str:
    """Return the page with the current table."""
    before, rest = page.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}\n\n{table()}\n\n{END}{after}"


if __name__ == "__main__":
    if "--write" in sys.argv:
        PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    else:
        sys.stdout.write(table() + "\n")
