# Made from _async/memberships.py by `make generate`; not edited by hand.
"""Memberships of a chain's clients."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from altegio._arguments import aware
from altegio._generated import api
from altegio.models import (
    MembershipFreeze,
    MembershipSetPeriod,
)
from altegio.period import Period

from .facade import ChainFacade
from .pager import Pager

if TYPE_CHECKING:
    from altegio.models import Membership


class ChainMemberships(ChainFacade):
    """Memberships: packages of visits that a client has bought, valid for a time.

    A membership belongs to a type (see ``membership_types``), which says what it is good for, how
    long, and whether it may be frozen. What these methods change holds in every location of the
    chain; all of them need permissions in the chain, not only in a location.
    """

    def list(
        self,
        *,
        ids: Sequence[int] | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        page_size: int | None = None,
    ) -> Pager[Membership]:
        """List memberships by their ids or by when they were created.

        Args:
            ids: Memberships to list.
            created_after: Only memberships created after this instant (aware).
            created_before: Only memberships created before this instant (aware).
            page_size: Memberships a page.

        Returns:
            A pager over the memberships; the API pages by number.

        Raises:
            ValueError: Neither ids nor both instants are given, or an instant is naive.
            PermissionDeniedError: The user has no access to the chain.

        Operation: ``get_membership_list``.
        """
        if ids is None and (created_after is None or created_before is None):
            raise ValueError("list needs ids=… or both created_after=… and created_before=…")
        call = api.get_membership_list(
            self._chain_id,
            membership_ids=None if ids is None else [*ids],
            created_after=created_after and aware(created_after, "created_after"),
            created_before=created_before and aware(created_before, "created_before"),
        )
        return self._pages(call, page_size)

    def freeze(self, membership_id: int, *, until: datetime) -> Membership:
        """Freeze a membership: it can't be used until then, and its validity is longer by as much.

        Args:
            membership_id: The membership.
            until: The last frozen instant (aware). Its type's ``freeze_limit`` bounds it.

        Returns:
            The membership, with ``is_frozen``, ``freeze_period`` and the new ``expiration_date``.

        Raises:
            ValueError: ``until`` is naive.
            NotFoundError: The chain has no such membership.
            UnprocessableEntityError: The freeze is beyond the type's limit, or the type allows none.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_memberships_freeze``.
        """
        body = MembershipFreeze(freeze_till=aware(until, "until"))
        return self._send(
            api.chain_loyalty_memberships_freeze(self._chain_id, membership_id, body=body)
        )

    def set_period(self, membership_id: int, period: Period) -> Membership:
        """Set how long a membership is valid, counted from its activation.

        Args:
            membership_id: The membership.
            period: The new validity, such as ``Period(3, PeriodUnit.MONTH)``.

        Returns:
            The membership, with its new ``expiration_date``.

        Raises:
            NotFoundError: The chain has no such membership.
            UnprocessableEntityError: The period makes no sense for it.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_memberships_set_period``.
        """
        body = MembershipSetPeriod(period=period.count, period_unit_id=period.unit)
        return self._send(
            api.chain_loyalty_memberships_set_period(self._chain_id, membership_id, body=body)
        )
