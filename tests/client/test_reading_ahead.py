"""Read-ahead over real HTTP: the number of pages in flight, and their end."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import aclosing, closing, contextmanager
from contextvars import ContextVar
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

import pytest

import altegio
from altegio import RateLimit, operations
from tests.client.answers import HTML, LOCATION, envelope
from tests.worlds import World

#: Seconds that a test waits for something that should happen at once.
PATIENCE = 20.0
PAGES_2_TO_6 = [[2 * page - 1, 2 * page] for page in range(2, 7)]


class PagedServer:
    """Server of pages with two items each, which answers when the test allows it."""

    def __init__(self, pages: int, *, tells_total: bool = True) -> None:
        self.pages, self.tells_total = pages, tells_total
        self.asked: list[int] = []
        self.open = self.most_open = 0
        #: Statuses of the next answers, instead of a page.
        self.failures: dict[int, list[int]] = {}
        self.failure: Any = {"success": False, "meta": {"message": "no"}}
        #: Answers are held until this many requests wait, or while ``hold`` is set.
        self.together = 1
        self.hold = False
        self.changed = threading.Condition()
        self.url = ""

    def answer(self, number: int) -> tuple[int, Any]:
        """Wait until the page may be answered; return its status and body."""
        with self.changed:
            self.asked.append(number)
            self.open += 1
            self.most_open = max(self.open, self.most_open)
            self.changed.notify_all()
            if number > 1:
                self.changed.wait_for(
                    lambda: not self.hold and self.most_open >= self.together, PATIENCE
                )
            self.open -= 1
            if self.failures.get(number):
                return self.failures[number].pop(0), self.failure
        rows = [{"id": 2 * number - 1}, {"id": 2 * number}] if number <= self.pages else []
        return 200, envelope(rows, {"total_count": 2 * self.pages} if self.tells_total else None)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until a condition on the received requests is true."""
        with self.changed:
            assert self.changed.wait_for(condition, PATIENCE), (self.asked, self.open)

    def release(self) -> None:
        """Send the held answers."""
        with self.changed:
            self.hold, self.together = False, 1
            self.changed.notify_all()

    @contextmanager
    def serve(self) -> Iterator[PagedServer]:
        """Listen on this machine."""

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            paged: ClassVar[PagedServer] = self

            def do_GET(self) -> None:
                number = int(parse_qs(urlsplit(self.path).query)["page"][0])
                status, body = self.paged.answer(number)
                content = (body if isinstance(body, str) else json.dumps(body)).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *_: object) -> None:  # noqa: A002
                pass

        class Server(ThreadingHTTPServer):
            def handle_error(self, request: Any, client_address: Any) -> None:
                pass  # clients that disconnected

        with Server(("127.0.0.1", 0), Handler) as server:
            thread = threading.Thread(target=server.serve_forever, args=(0.01,))
            thread.start()
            self.url = f"http://127.0.0.1:{server.server_address[1]}"
            try:
                yield self
            finally:
                self.release()
                server.shutdown()
                thread.join()


def pager(world: World, server: PagedServer, **options: Any) -> Any:
    client = world.client(server.url, **options)
    return client.pages(operations.get_appointment_list(LOCATION))


def ids(items: list[Any]) -> list[int]:
    return [item.id for item in items]


def read_ahead_threads() -> list[threading.Thread]:
    return [item for item in threading.enumerate() if item.name.startswith("altegio-read-ahead")]


def assert_nothing_is_running(world: World) -> None:
    for thread in read_ahead_threads():
        thread.join(PATIENCE)
    assert read_ahead_threads() == []
    if world.is_async:

        async def others() -> set[Any]:
            return asyncio.all_tasks() - {asyncio.current_task()}

        assert world.run(others()) == set()


def leave_after(world: World, iterable: Any, server: PagedServer, open_requests: int) -> None:
    """Take one page, wait until the next ones are in flight, and leave the loop."""
    if not world.is_async:
        with closing(iterable) as pages:
            next(pages)
            server.until(lambda: server.open >= open_requests)
        return

    async def read() -> None:
        async with aclosing(iterable) as pages:
            await anext(pages)
            await asyncio.to_thread(server.until, lambda: server.open >= open_requests)

    world.run(read())


def test_with_a_total_eight_pages_are_in_flight(world: World) -> None:
    server = PagedServer(20)
    server.together = 8  # no page is answered before eight are requested
    with server.serve():
        assert ids(world.items(pager(world, server))) == list(range(1, 41))
    assert server.most_open == 8
    assert sorted(server.asked) == list(range(1, 21))


def test_no_page_is_requested_beyond_the_total(world: World) -> None:
    server = PagedServer(3)
    server.together = 2
    with server.serve():
        assert ids(world.items(pager(world, server))) == list(range(1, 7))
    assert sorted(server.asked) == [1, 2, 3]


def test_without_a_total_at_most_half_as_many_pages_are_requested_as_were_read(
    world: World,
) -> None:
    server = PagedServer(9, tells_total=False)
    with server.serve():
        assert ids(world.items(pager(world, server))) == list(range(1, 19))
    assert server.most_open <= 5
    assert set(range(1, 11)) <= set(server.asked) <= set(range(1, 15))


def test_the_next_page_is_requested_while_this_one_is_processed(world: World) -> None:
    server = PagedServer(9, tells_total=False)
    server.hold = True
    with server.serve():
        leave_after(world, pager(world, server).pages(), server, 1)
        assert server.asked == [1, 2]
        server.release()
        assert_nothing_is_running(world)


def test_a_limit_bounds_the_requested_pages(world: World) -> None:
    server = PagedServer(20)
    server.together = 2
    with server.serve():
        assert ids(world.run(pager(world, server).collect(limit=5))) == [1, 2, 3, 4, 5]
    assert sorted(server.asked) == [1, 2, 3]


def test_first_requests_one_page(world: World) -> None:
    server = PagedServer(20)
    with server.serve():
        assert world.run(pager(world, server).first()).id == 1
    assert server.asked == [1]


def test_nothing_keeps_running_after_a_break(world: World) -> None:
    server = PagedServer(20)
    server.hold = True
    with server.serve():
        leave_after(world, pager(world, server).pages(), server, 8)
        server.release()
        assert_nothing_is_running(world)
    assert len(server.asked) == 9


def test_nothing_keeps_running_after_a_break_from_a_loop_over_items(world: World) -> None:
    server = PagedServer(20)
    server.hold = True
    with server.serve():
        items = pager(world, server)
        leave_after(world, items.__aiter__() if world.is_async else iter(items), server, 8)
        server.release()
        assert_nothing_is_running(world)


def test_nothing_keeps_running_after_a_complete_loop(world: World) -> None:
    server = PagedServer(20)
    with server.serve():
        world.items(pager(world, server))
        assert_nothing_is_running(world)


def test_a_cancelled_loop_leaves_nothing_running(runner: asyncio.Runner) -> None:
    server = PagedServer(20)
    server.hold = True

    async def cancel(url: str) -> set[Any]:
        async with altegio.AsyncAltegio(partner_token="p", user_token="u", base_url=url) as client:
            call = operations.get_appointment_list(LOCATION)
            task = asyncio.create_task(client.pages(call).collect())
            await asyncio.to_thread(server.until, lambda: server.open == 8)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return asyncio.all_tasks() - {asyncio.current_task()}

    with server.serve():
        assert runner.run(cancel(server.url)) == set()


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_failed_page_is_retried_alone(world: World, status: int) -> None:
    server = PagedServer(12)
    server.failures[3] = [status]
    with server.serve():
        assert ids(world.items(pager(world, server))) == list(range(1, 25))
    again = len(server.asked) - 1 - server.asked[::-1].index(3)
    assert server.asked.count(3) == 2
    # Then they begin again with the next page; those in flight may still arrive in between.
    assert 4 in server.asked[again + 1 :]


@pytest.mark.parametrize("status", [403, 429, 502])
def test_a_page_that_a_gateway_refuses_is_retried(world: World, status: int) -> None:
    server = PagedServer(12)
    server.failures[3], server.failure = [status], HTML
    with server.serve():
        assert ids(world.items(pager(world, server))) == list(range(1, 25))
    assert server.asked.count(3) == 2


@pytest.mark.parametrize("status", [200, 404])
def test_a_page_that_is_not_json_is_not_retried(world: World, status: int) -> None:
    server = PagedServer(12)
    server.failures[3], server.failure = [status], HTML
    with server.serve():
        with pytest.raises(altegio.UnexpectedResponseError):
            world.items(pager(world, server))
        assert_nothing_is_running(world)  # or the end of the server leaves a request unanswered
    assert server.asked.count(3) == 1


def test_a_page_that_fails_twice_is_an_error(world: World) -> None:
    server = PagedServer(12)
    server.failures[3] = [429, 429]
    with server.serve(), pytest.raises(altegio.RateLimitError):
        world.items(pager(world, server))


def test_a_refused_page_is_not_retried(world: World) -> None:
    server = PagedServer(12)
    server.failures[3] = [403, 403]
    with server.serve():
        with pytest.raises(altegio.PermissionDeniedError):
            world.items(pager(world, server))
        assert_nothing_is_running(world)
    assert server.asked.count(3) == 1


def test_pages_are_read_in_the_callers_context(world: World) -> None:
    mark: ContextVar[str] = ContextVar("mark", default="none")
    seen: list[str] = []
    hook = _note_async if world.is_async else _note
    server = PagedServer(5)

    def read() -> Any:
        mark.set("caller's")
        return world.items(pager(world, server, event_hooks={"request": [hook(mark, seen)]}))

    with server.serve():
        read()
        mark.set("none")
    assert seen == ["caller's"] * 5


def _note(mark: ContextVar[str], seen: list[str]) -> Any:
    return lambda _: seen.append(mark.get())


def _note_async(mark: ContextVar[str], seen: list[str]) -> Any:
    async def note(_: Any) -> None:
        seen.append(mark.get())

    return note


@pytest.mark.waits
def test_pages_that_wait_for_their_turn_are_not_sent_after_the_loop(world: World) -> None:
    server = PagedServer(20)
    with server.serve():
        limit = RateLimit(per_second=3, per_minute=3, max_wait=60)
        began = time.monotonic()
        leave_after(world, pager(world, server, rate_limit=limit).pages(), server, 0)
        assert_nothing_is_running(world)
    assert time.monotonic() - began < PATIENCE
    assert len(server.asked) <= 3


def test_a_loop_continues_in_a_child_process(tokens: dict[str, Any]) -> None:
    server = PagedServer(6)
    with server.serve(), altegio.Altegio(**tokens, base_url=server.url) as client:
        pages = client.pages(operations.get_appointment_list(LOCATION)).pages()
        found = [ids(next(pages))]
        with warnings.catch_warnings():
            # Newer Python versions warn of a fork with threads, which this tests.
            warnings.simplefilter("ignore", DeprecationWarning)
            child = os.fork()
        if child == 0:
            status = 1
            try:
                signal.alarm(30)
                status = int([ids(page) for page in pages] != PAGES_2_TO_6)
            finally:
                os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        found += [ids(page) for page in pages]
    assert found == [[1, 2], *PAGES_2_TO_6]
