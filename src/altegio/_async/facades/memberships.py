"""Memberships: of a chain, of a location's client, of the user."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime

import altegio  # for altegio.Period, which loads attrs when it is used
from altegio._async.pager import AsyncPager
from altegio._calls.arguments import (
    phone_digits,
    require_aware,
    require_count,
    require_nonempty,
    require_order,
    require_type,
)
from altegio._calls.wire import UNSET
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncChainFacade, AsyncFacade, AsyncLocationFacade


class AsyncChainMemberships(AsyncChainFacade):
    """Memberships: packages of visits that a client has bought, valid for a time.

    A membership belongs to a type (see ``membership_types``), which sets the services that it
    covers, its validity, and whether it may be frozen. Its balance is either unified, one number of
    visits for all services, or separate, a number for each service or category. A sale of its
    special product to the client (an inventory document of type 1) issues a membership. Changes
    apply in every location of the chain; all methods need permissions in the chain.
    """

    def list(
        self,
        *,
        ids: Sequence[int] | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        page_size: int | None = None,
    ) -> AsyncPager[models.Membership]:
        """List memberships by their ids or by their time of creation.

        Args:
            ids: Memberships to list. Two ids were seen to return one membership.
            created_after: Only memberships created from this instant on (aware).
            created_before: Only memberships created up to this instant (aware).
            page_size: Memberships per page.

        Returns:
            A pager over the memberships; the API pages by number.

        Raises:
            ValueError: Neither ids nor both instants are given, ``ids`` is empty, an instant is
                naive, or the first is later than the second.
            BadRequestError: The filters are too few or malformed.
            PermissionDeniedError: The user has no access to the chain.

        Operation: ``get_membership_list``.
        """
        if ids is None and (created_after is None or created_before is None):
            raise ValueError("list needs ids=… or both created_after=… and created_before=…")
        if created_after is not None:
            require_aware(created_after, "created_after")
        if created_before is not None:
            require_aware(created_before, "created_before")
        if created_after is not None and created_before is not None:
            require_order(created_after, created_before, "created")
        call = api.get_membership_list(
            self._chain_id,
            ids=require_nonempty(ids, "ids"),
            created_after=created_after,
            created_before=created_before,
        )
        return self._pages(call, page_size)

    async def freeze(self, membership_id: int, *, until: datetime) -> models.Membership:
        """Freeze a membership: it can't be used until then, and its validity is extended as much.

        Args:
            membership_id: The membership. Its type must allow freezing.
            until: The last frozen instant (aware). All freezes of a membership together may not
                be longer than its type's ``freeze_limit``.

        Returns:
            Only ``id``, ``number``, ``is_frozen``, ``freeze_period`` and ``frozen_until``.

        Raises:
            ValueError: ``until`` is naive.
            BadRequestError: The membership can't be frozen, as when its type does not allow it.
            NotFoundError: The chain has no such membership.
            UnprocessableEntityError: The freeze is beyond the type's limit.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_memberships_freeze``.
        """
        body = models.MembershipFreeze(frozen_until=require_aware(until, "until"))
        return await self._send(
            api.chain_loyalty_memberships_freeze(self._chain_id, membership_id, body=body)
        )

    async def unfreeze(self, membership_id: int) -> models.Membership:
        """End a membership's freeze now, so that it can be used again.

        Args:
            membership_id: The frozen membership.

        Returns:
            Only ``id``, ``number``, ``is_frozen`` and ``freeze_period``. The days it was frozen
            stay added to its validity.

        Raises:
            BadRequestError: The membership is not frozen.
            NotFoundError: The chain has no such membership.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_memberships_unfreeze``.
        """
        return await self._send(
            api.chain_loyalty_memberships_unfreeze(self._chain_id, membership_id)
        )

    async def set_balance(
        self,
        membership_id: int,
        *,
        visits: int | None = None,
        services: Mapping[int, int] | None = None,
    ) -> models.Membership:
        """Set the remaining visits of a membership: to correct an error, or to give some more.

        Args:
            membership_id: The membership.
            visits: The remaining visits, for a membership with a unified balance.
            services: The remaining visits for each service or category by its id, for a membership
                with separate balances.

        Returns:
            Only ``id`` and the new balance, unified or by service.

        Raises:
            ValueError: Neither is given, ``services`` is empty, or a number of visits is negative.
            NotFoundError: The chain has no such membership.
            UnprocessableEntityError: A service or category is unknown.
            BadRequestError: The membership's balance can't be changed.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_memberships_set_balance``.
        """
        if visits is None and services is None:
            raise ValueError("set_balance needs visits=… or services=…, got neither")
        body = models.MembershipSetBalance(
            unified_balance_visits=UNSET if visits is None else require_count(visits, "visits"),
            services_balance_count=UNSET if services is None else _balances(services),
        )
        return await self._send(
            api.chain_loyalty_memberships_set_balance(self._chain_id, membership_id, body=body)
        )

    async def set_period(self, membership_id: int, period: altegio.Period) -> models.Membership:
        """Set the validity of a membership, counted from its activation.

        Args:
            membership_id: The membership.
            period: The new validity, such as ``Period(3, PeriodUnit.MONTH)``.

        Returns:
            Only ``id`` and the new ``period``, ``period_unit_id`` and ``expires_at``.

        Raises:
            ValueError: The period is empty.
            NotFoundError: The chain has no such membership.
            UnprocessableEntityError: The period's unit is unknown.
            BadRequestError: The membership's period can't be changed.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_memberships_set_period``.
        """
        require_type(period, altegio.Period, "period")
        if period.count < 1:
            raise ValueError(f"period must be at least one unit long, got {period}")
        body = models.MembershipSetPeriod(period=period.count, period_unit_id=period.unit)
        return await self._send(
            api.chain_loyalty_memberships_set_period(self._chain_id, membership_id, body=body)
        )


class AsyncLocationMemberships(AsyncLocationFacade):
    """Memberships of a location's clients, and the events that they cover.

    A client pays for an event (a group class) with a membership. Before that is booked, the two
    ``…_for_event`` methods find a membership that covers it.
    """

    async def list(self, *, phone: str) -> builtins.list[models.Membership]:
        """List the memberships of a client.

        Args:
            phone: The client's phone number, international, such as ``"13155550100"``.

        Returns:
            All of the client's memberships that are valid in the location; one that is not
            activated yet has no dates.

        Raises:
            ValueError: ``phone`` is not an international number.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_client_memberships``.
        """
        return await self._send(
            api.get_client_memberships(location_id=self._location_id, phone=phone_digits(phone))
        )

    async def search_for_event(self, client_id: int, *, event_id: int) -> models.EventMemberships:
        """Find the memberships that a client can pay for an event with.

        Args:
            client_id: The client.
            event_id: The event.

        Returns:
            In ``data`` the memberships that are valid and active, cover the event and have
            remaining visits, each with its number and balance in ``attributes``; in ``included``
            their types. Ids are strings here.

        Raises:
            NotFoundError: The location has no such client or event.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``search_memberships_for_event``.
        """
        return await self._send(
            api.search_memberships_for_event(self._location_id, client_id, event_id=event_id)
        )

    async def check_for_event(
        self, client_id: int, membership_id: int, *, event_id: int, schedule_day_ids: Sequence[int]
    ) -> models.EventMembershipCheck:
        """Check on which days of an event's schedule a client can use a membership.

        Args:
            client_id: The client.
            membership_id: The client's membership.
            event_id: The event.
            schedule_day_ids: The days of the event's schedule to check.

        Returns:
            In ``data.attributes`` the days that can be booked, whether these are all, the number of
            remaining visits, and the last moment that the membership's validity allows.

        Raises:
            ValueError: No day is given.
            NotFoundError: The location has no such client, membership or event.
            BadRequestError: ``schedule_day_ids`` are invalid.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``check_memberships_for_event``.
        """
        call = api.check_memberships_for_event(
            self._location_id,
            client_id,
            membership_id,
            event_id=event_id,
            schedule_day_ids=require_nonempty(schedule_day_ids, "schedule_day_ids"),
        )
        return await self._send(call)


class AsyncUserMemberships(AsyncFacade):
    """The authorised user's own memberships: the user as a client of a location."""

    async def list(self, location_id: int) -> builtins.list[models.Membership]:
        """List the user's memberships that are valid in a location.

        Args:
            location_id: The location.

        Returns:
            All of them; one that is not activated yet has no dates.

        Raises:
            AuthenticationError: The user's token is wrong or no longer valid.
            PermissionDeniedError: The user is not a client of the location's chain.
            NotFoundError: There is no such location.

        Operation: ``get_user_memberships``.
        """
        return await self._send(api.get_user_memberships(location_id=location_id))


def _balances(services: Mapping[int, int]) -> list[models.ServiceBalance]:
    if not services:
        raise ValueError("services must name at least one service or category, got none")
    return [
        models.ServiceBalance(service_id=key, balance=require_count(visits, f"services[{key}]"))
        for key, visits in services.items()
    ]
