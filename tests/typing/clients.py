"""Both clients, for type checkers: read by mypy and pyright, never run."""

from __future__ import annotations

from typing import Any, assert_type

from altegio import Altegio, AsyncAltegio, AsyncPager, Pager, Response, operations
from altegio.models import Account, Appointment, AuthorizedUser, Membership, MembershipType


async def asynchronous(client: AsyncAltegio) -> None:
    chain = client.chain(706028)
    assert_type(await chain.membership_types.list(), list[MembershipType])
    assert_type(await chain.membership_types.get(1), MembershipType)
    assert_type(await chain.membership_types.delete(1), None)
    pager = chain.memberships.list()
    assert_type(pager, AsyncPager[Membership])
    assert_type(await pager.collect(limit=5), list[Membership])
    assert_type(await pager.first(), Membership | None)
    async for membership in pager:
        assert_type(membership, Membership)
    async for page in pager.pages():
        assert_type(page, list[Membership])
    assert_type(await client.send(operations.get_appointment_list(1)), list[Appointment])
    assert_type(await client.raw(operations.get_account_list(1)), Response[list[Account]])
    assert_type(await client.request("GET", "/accounts/1"), Any)
    async with client.as_user("token") as other:
        assert_type(other, AsyncAltegio)


def synchronous(client: Altegio) -> None:
    chain = client.chain(706028)
    assert_type(chain.membership_types.list(), list[MembershipType])
    assert_type(chain.membership_types.get(1), MembershipType)
    assert_type(chain.membership_types.delete(1), None)
    pager = chain.memberships.list()
    assert_type(pager, Pager[Membership])
    assert_type(pager.collect(limit=5), list[Membership])
    assert_type(pager.first(), Membership | None)
    for membership in pager:
        assert_type(membership, Membership)
    for page in pager.pages():
        assert_type(page, list[Membership])
    assert_type(client.send(operations.get_appointment_list(1)), list[Appointment])
    assert_type(client.raw(operations.get_account_list(1)), Response[list[Account]])
    assert_type(client.request("GET", "/accounts/1"), Any)
    with client.as_user("token") as other:
        assert_type(other, Altegio)


def the_token_of_a_new_user(answer: Response[AuthorizedUser]) -> None:
    assert_type(answer.data.user_token, str | None)
    assert_type(answer.meta, dict[str, Any])


def a_coroutine_that_is_not_awaited_is_not_a_list(client: AsyncAltegio) -> None:
    for _ in client.chain(1).membership_types.list():  # type: ignore[attr-defined]
        pass


def arguments_are_checked(client: Altegio) -> None:
    client.chain("706028")  # type: ignore[arg-type]
    client.chain(1).membership_types.get(ident=1)  # type: ignore[call-arg]
    client.send(operations.get_appointment_list())  # type: ignore[call-arg]
