"""Pagers: the pages that they read, and when they stop."""

from __future__ import annotations

import json
from contextlib import aclosing
from typing import Any

import httpx
import pytest

import altegio
from altegio import models, operations
from altegio.sandbox import Sandbox
from tests.client.answers import (
    LOCATION,
    Recorder,
    envelope,
)
from tests.worlds import World

VISITS = models.ClientVisitSearch(
    client_id=7,
    client_phone=None,
    start_date=None,
    end_date=None,
    payment_statuses=[],
    attendance=None,
)


def found(*ids: int) -> list[dict[str, Any]]:
    return [{"id": id_} for id_ in ids]


class Pages(Recorder):
    """Answers with one page after the other, then with empty ones."""

    def __init__(self, *pages: list[dict[str, Any]], meta: Any = None) -> None:
        super().__init__()
        self._pages, self._meta = pages, meta

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        number = int(request.url.params["page"]) - 1
        page = self._pages[number] if number < len(self._pages) else []
        return httpx.Response(200, json=envelope(page, self._meta))


class SamePage(Recorder):
    """Answers with the same items for every page, each time in another envelope."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        meta = {"took": len(self.requests)}
        return httpx.Response(200, json=envelope(found(1, 2), meta))


def search(client: Any, **options: Any) -> Any:
    return client.location(LOCATION).membership_types.search(**options)


def ids(items: list[Any]) -> list[int]:
    return [item.id for item in items]


def test_a_pager_reads_page_after_page(world: World) -> None:
    seen = Pages(found(1, 2), found(3, 4), found(5, 6))
    assert ids(world.items(search(world.client(seen)))) == [1, 2, 3, 4, 5, 6]
    assert [request.url.params["page"] for request in seen.requests] == ["1", "2", "3", "4"]


def test_a_pager_sends_nothing_before_it_is_read(world: World) -> None:
    seen = Pages(found(1))
    search(world.client(seen))
    assert seen.requests == []


def test_a_pager_stops_at_a_short_page(world: World) -> None:
    seen = Pages(found(1, 2), found(3))
    assert ids(world.items(search(world.client(seen)))) == [1, 2, 3]
    assert len(seen.requests) == 2


@pytest.mark.parametrize("name", ["total_count", "count"])
def test_a_pager_stops_at_the_total(world: World, name: str) -> None:
    seen = Pages(found(1, 2), found(3, 4), meta={name: 4})
    assert ids(world.items(search(world.client(seen)))) == [1, 2, 3, 4]
    assert len(seen.requests) == 2


def test_a_pager_continues_to_the_total_after_a_short_page(world: World) -> None:
    seen = Pages(found(1, 2), found(3), found(4, 5), meta={"total_count": 5})
    assert ids(world.items(search(world.client(seen)))) == [1, 2, 3, 4, 5]


def test_a_pager_stops_if_the_total_is_never_reached(world: World) -> None:
    seen = Pages(found(1, 2), meta={"total_count": 99})
    assert ids(world.items(search(world.client(seen)))) == [1, 2]
    assert len(seen.requests) <= 1 + 8  # the first page, and those of the total


def test_a_count_equal_to_the_page_is_not_taken_for_the_total(world: World) -> None:
    seen = Pages(found(1, 2), found(3, 4), meta={"count": 2})
    assert ids(world.items(search(world.client(seen)))) == [1, 2, 3, 4]


def test_a_pager_ends_if_the_server_ignores_the_page_number(world: World) -> None:
    seen = SamePage()
    assert ids(world.items(search(world.client(seen)))) == [1, 2]
    assert len(seen.requests) == 2


def test_a_pager_yields_pages(world: World) -> None:
    seen = Pages(found(1, 2), found(3))
    pages = world.items(search(world.client(seen)).pages())
    assert [ids(page) for page in pages] == [[1, 2], [3]]


def test_an_empty_pager_yields_no_page(world: World) -> None:
    pager = search(world.client(Pages()))
    assert world.items(pager.pages()) == []
    assert pager.total_count == 0


def test_a_pager_can_be_read_again(world: World) -> None:
    pager = search(world.client(Pages(found(1, 2), found(3))))
    assert ids(world.items(pager)) == ids(world.items(pager)) == [1, 2, 3]


def test_a_pager_knows_the_total_from_the_first_page_on(world: World) -> None:
    pager = search(world.client(Pages(found(1, 2), found(3, 4), meta={"total_count": 4})))
    assert pager.total_count is None
    world.run(pager.first())
    assert pager.total_count == 4


def test_a_pager_knows_the_total_at_the_end(world: World) -> None:
    pager = search(world.client(Pages(found(1, 2), found(3))))
    world.items(pager)
    assert pager.total_count == 3


def test_collect_reads_no_unneeded_page(world: World) -> None:
    seen = Pages(found(1, 2), found(3, 4), found(5, 6))
    pager = search(world.client(seen))
    assert ids(world.run(pager.collect(limit=3))) == [1, 2, 3]
    assert len(seen.requests) == 2


def test_a_limit_of_zero_sends_nothing(world: World) -> None:
    seen = Pages(found(1))
    assert world.run(search(world.client(seen)).collect(limit=0)) == []
    assert seen.requests == []


def test_collect_refuses_a_negative_limit(world: World) -> None:
    with pytest.raises(ValueError, match=r"^limit must not be negative, got -1"):
        world.run(search(world.client(Pages())).collect(limit=-1))


def test_first_reads_one_page(world: World) -> None:
    seen = Pages(found(1, 2), found(3))
    assert world.run(search(world.client(seen)).first()).id == 1
    assert len(seen.requests) == 1


def test_first_of_an_empty_pager_is_none(world: World) -> None:
    assert world.run(search(world.client(Pages())).first()) is None


def test_a_page_size_is_sent(world: World) -> None:
    seen = Pages(found(1))
    world.items(search(world.client(seen), page_size=50))
    assert dict(seen.requests[0].url.params) == {"page": "1", "page_size": "50"}


def test_a_page_holds_at_least_one_item(world: World) -> None:
    with pytest.raises(ValueError, match=r"^page_size must be at least 1, got 0"):
        search(world.client(), page_size=0)


def test_an_error_on_a_later_page_is_raised(world: World, sandbox: Sandbox, base_url: str) -> None:
    sandbox.answer_next(200, json=envelope(found(1, 2)))
    sandbox.answer_next(403)
    with pytest.raises(altegio.PermissionDeniedError):
        world.items(search(world.client(base_url=base_url)))


def test_a_pager_has_a_repr(world: World) -> None:
    assert "get_membership_type_list" in repr(search(world.client()))


APPOINTMENTS = operations.get_appointment_list


class BodyPages(Pages):
    """Answers with the page that the body names."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        named = request.url.copy_with(params={"page": json.loads(request.content)["page"]})
        answer = super().__call__(httpx.Request("POST", named))
        self.requests[-1] = request
        return answer


def test_any_paged_call_has_a_pager(world: World) -> None:
    seen = Pages(found(1, 2), found(3))
    pager = world.client(seen).pages(APPOINTMENTS(LOCATION, client_id=7))
    assert ids(world.items(pager)) == [1, 2, 3]
    assert [dict(request.url.params) for request in seen.requests] == [
        {"client_id": "7", "page": "1", "count": "200"},
        {"client_id": "7", "page": "2", "count": "200"},
    ]


def test_a_search_names_its_page_in_the_body(world: World) -> None:
    seen = BodyPages(found(1, 2), found(3))
    search = models.ClientSearch(fields=["id"])
    pager = world.client(seen).pages(operations.get_client_list(LOCATION, body=search))
    assert ids(world.items(pager)) == [1, 2, 3]
    assert [json.loads(request.content) for request in seen.requests] == [
        {"fields": ["id"], "page": 1, "page_size": 200},
        {"fields": ["id"], "page": 2, "page_size": 200},
    ]
    assert search == models.ClientSearch(fields=["id"])


def test_a_pager_starts_from_the_page_that_the_call_names(world: World) -> None:
    seen = Pages(found(1, 2), found(3, 4), found(5))
    pager = world.client(seen).pages(APPOINTMENTS(LOCATION, page=2))
    assert ids(world.items(pager)) == ids(world.items(pager)) == [3, 4, 5]


def test_a_search_starts_from_the_page_that_its_body_names(world: World) -> None:
    seen = BodyPages(found(1, 2), found(3, 4), found(5))
    call = operations.get_client_list(LOCATION, body=models.ClientSearch(page=3))
    assert ids(world.items(world.client(seen).pages(call))) == [5]


def test_a_pager_that_starts_at_a_later_page_stops_at_the_total(world: World) -> None:
    seen = Pages(found(1, 2), found(3, 4), found(5, 6), meta={"total_count": 6})
    pager = world.client(seen).pages(APPOINTMENTS(LOCATION, page=2))
    assert ids(world.items(pager)) == [3, 4, 5, 6]
    assert (len(seen.requests), pager.total_count) == (2, 6)


def test_a_pager_that_starts_at_a_later_page_does_not_guess_the_total(world: World) -> None:
    pager = world.client(Pages(found(1, 2), found(3))).pages(APPOINTMENTS(LOCATION, page=2))
    assert ids(world.items(pager)) == [3]
    assert pager.total_count is None


@pytest.mark.parametrize(
    ("options", "sent"),
    [({}, "30"), ({"page_size": 10}, "10")],
    ids=["the call's", "the pager's own"],
)
def test_the_pagers_page_size_overrides_the_calls(
    world: World, options: dict[str, int], sent: str
) -> None:
    seen = Pages(found(1))
    world.items(world.client(seen).pages(APPOINTMENTS(LOCATION, page_size=30), **options))
    assert seen.requests[0].url.params["count"] == sent


def test_no_page_size_is_sent_if_none_is_documented(world: World) -> None:
    seen = Pages(found(1))
    world.items(world.client(seen).pages(operations.get_membership_list(1)))
    assert "count" not in seen.requests[0].url.params


def test_a_page_size_above_the_largest_is_refused(world: World) -> None:
    with pytest.raises(ValueError, match=r"^page_size must be at most 200, got 201"):
        world.client().pages(APPOINTMENTS(LOCATION), page_size=201)


@pytest.mark.parametrize("page", [0, -1])
def test_pages_are_counted_from_1(world: World, page: int) -> None:
    with pytest.raises(ValueError, match=r"^page must"):
        world.client().pages(APPOINTMENTS(LOCATION, page=page))


@pytest.mark.parametrize(
    "call",
    [
        operations.get_account_list(1),
        operations.get_product(1, 2),
        operations.search_client_visits(1, body=VISITS),
    ],
    ids=lambda call: call.operation.id,
)
def test_a_call_without_numbered_pages_has_no_pager(world: World, call: Any) -> None:
    with pytest.raises(TypeError, match=r"has no numbered pages: use client\.send"):
        world.client().pages(call)


def test_a_paged_answer_that_is_not_a_list_needs_its_items(world: World) -> None:
    call: Any = operations.get_product_category_composition(1, 2)
    with pytest.raises(
        TypeError, match=r"does not return a list: use (Async)?Pager\(client, call, items="
    ):
        world.client().pages(call)


def test_other_values_than_calls_have_no_pager(world: World) -> None:
    with pytest.raises(TypeError, match=r"^expected a call, .*, got <function"):
        world.client().pages(operations.get_account_list)


@pytest.mark.parametrize(
    "total", ["²", "9" * 5000, -1, 0, 1, True, 1.5, [], 10**30], ids=lambda total: str(total)[:5]
)
def test_an_invalid_total_is_ignored(world: World, total: Any) -> None:
    pager = search(world.client(Pages(found(1, 2), found(3), meta={"total_count": total})))
    assert ids(world.items(pager)) == [1, 2, 3]
    assert pager.total_count == 3


@pytest.mark.parametrize(
    ("total", "known"),
    [
        (10**18 - 1, 10**18 - 1),
        (10**18, None),
        (f"{10**18 - 1}", 10**18 - 1),
        (f"{10**18}", None),
    ],
)
def test_a_total_has_at_most_18_digits(world: World, total: Any, known: int | None) -> None:
    pager = search(world.client(Pages(found(1, 2), found(3), meta={"total_count": total})))
    world.run(pager.first())
    assert pager.total_count == known


def test_a_total_of_5000_digits_is_ignored(world: World) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        text = json.dumps(envelope(found(1), {"total_count": 0})).replace(
            '": 0', '": ' + "9" * 5000
        )
        return httpx.Response(200, content=text if request.url.params["page"] == "1" else b"[]")

    assert ids(world.items(search(world.client(answer)))) == [1]


def test_a_pager_knows_its_next_page(world: World) -> None:
    pager = search(world.client(Pages(found(1, 2), found(3, 4), found(5))))
    assert pager.next_page == 1
    assert places(world, pager, pager.pages()) == [2, 3, None]
    assert pager.next_page is None


def test_the_next_page_is_none_at_the_total(world: World) -> None:
    pager = search(world.client(Pages(found(1, 2), found(3, 4), meta={"total_count": 4})))
    assert places(world, pager, pager.pages()) == [2, None]


def test_a_page_is_next_until_all_its_items_are_read(world: World) -> None:
    pager = search(world.client(Pages(found(1, 2), found(3, 4), found(5))))
    assert places(world, pager, pager) == [1, 1, 2, 2, 3]
    assert pager.next_page is None


@pytest.mark.parametrize(("limit", "page"), [(1, 1), (2, 2), (3, 2), (4, 3), (9, None)])
def test_collect_resumes_at_the_page_that_it_cut(
    world: World, limit: int, page: int | None
) -> None:
    pager = search(world.client(Pages(found(1, 2), found(3, 4), found(5))))
    world.run(pager.collect(limit=limit))
    assert pager.next_page == page


def test_an_interrupted_export_resumes_without_gaps_or_duplicates(world: World) -> None:
    exported: list[int] = []
    pager = search(
        world.client(Pages(found(1, 2), found(3, 4), found(5, 6), found(7))), page_size=2
    )
    saved: int | None = pager.next_page
    while saved is not None:
        resumed = pager.starting_at(saved)
        page = world.run(one_page(world, resumed))
        exported += ids(page)
        saved = resumed.next_page
    assert exported == [1, 2, 3, 4, 5, 6, 7]


def test_a_pager_that_starts_at_another_page_takes_its_items_from_the_same_place(
    world: World,
) -> None:
    client = world.client(Pages(found(1, 2), found(3, 4)))
    call = operations.get_membership_type_list(LOCATION)
    kind = altegio.AsyncPager if world.is_async else altegio.Pager
    pager = kind(client, call, items=lambda page: page[1:])
    assert ids(world.items(pager.starting_at(2))) == [4]


@pytest.mark.parametrize("page", [0, -1])
def test_a_pager_starts_at_page_1_or_later(world: World, page: int) -> None:
    with pytest.raises(ValueError, match=r"^page must"):
        search(world.client()).starting_at(page)


def places(world: World, pager: Any, iterable: Any) -> list[int | None]:
    """Return the pager's next page at each step of a loop."""
    if not world.is_async:
        return [pager.next_page for _ in iterable]

    async def read() -> list[int | None]:
        return [pager.next_page async for _ in iterable]

    found: list[int | None] = world.run(read())
    return found


def one_page(world: World, pager: Any) -> Any:
    """Return the first page, and leave the loop."""
    if not world.is_async:
        return next(pager.pages(), [])

    async def read() -> Any:
        async with aclosing(pager.pages()) as pages:
            return await anext(pages, [])

    return read()
