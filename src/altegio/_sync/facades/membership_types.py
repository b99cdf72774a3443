# Generated from _async/facades/membership_types.py by `make generate`; not edited by hand.
"""Types of memberships, in a chain and in a location."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence

from altegio._calls.arguments import require_count, require_nonblank, require_nonempty
from altegio._generated.b2b_v1 import api, models
from altegio._sync.pager import Pager

from .facade import ChainFacade, LocationFacade


class ChainMembershipTypes(ChainFacade):
    """Types of memberships: the packages that a chain sells, such as ten visits in three months.

    A type sets the price of its memberships (in the currency of the location that sells them), the
    services or categories that they cover, their validity and the limit of freezing. Its balance is
    unified, one number of visits for all services, or separate, a number for each service or
    category. All of this needs permissions in the chain, not only in a location.
    """

    def list(self) -> builtins.list[models.MembershipType]:
        """List all types of the chain, archived ones included.

        Returns:
            All types at once: the API does not page them.

        Raises:
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_membership_types_list``.
        """
        return self._send(api.chain_loyalty_membership_types_list(self._chain_id))

    def get(self, type_id: int) -> models.MembershipType:
        """Get one type.

        Args:
            type_id: The type.

        Returns:
            The type, with the services or categories that it covers in ``balance_container``.

        Raises:
            NotFoundError: The chain has no such type.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_membership_types_read``.
        """
        return self._send(api.chain_loyalty_membership_types_read(self._chain_id, type_id))

    def create(self, membership_type: models.MembershipTypeCreate) -> models.MembershipType:
        """Create a type.

        Args:
            membership_type: The new type. ``services`` and ``service_categories`` map an id to a
                number of visits. A unified balance (``is_unified_balance=True``) has its visits in
                ``unified_balance_visits`` and covers categories, whose own numbers then
                don't count; separate balances are the default. ``cost`` and ``online_sale_price``
                are in the main unit of the currency (500 is 500.00). ``freeze_limit`` counts in
                units of ``freeze_limit_unit_id``, ``autoactivation_time_in_days`` in units of
                ``autoactivation_time_unit_id``, whatever its name says; an interval of
                ``availability`` in seconds from midnight, local time.

        Returns:
            The type, with its ``id``.

        Raises:
            ValueError: The title is empty, a price or a number of visits is negative, a unified
                balance has services, the visits of a unified balance are given without
                ``is_unified_balance=True``, or the type is sold online without a price.
            TypeError: ``services`` or ``service_categories`` is not a mapping.
            UnprocessableEntityError: The API rejects a field.
            NotFoundError: There is no such chain.
            BadRequestError: The request is malformed.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_membership_types_create``.
        """
        call = api.chain_loyalty_membership_types_create(self._chain_id, body=membership_type)
        _check_new(membership_type)
        return self._send(call)

    def update(
        self, type_id: int, membership_type: models.MembershipTypeUpdate
    ) -> models.MembershipType:
        """Change a type's settings.

        Args:
            type_id: The type.
            membership_type: The type's new settings, with fields as for :meth:`create`. Title, cost
                and both fields of the balance must always be given. Empty ``services`` and
                ``service_categories``, the default, keep the stored ones: there is no way to remove
                them all.

        Returns:
            The updated type.

        Raises:
            ValueError: The title is empty, a price or a number of visits is negative, a unified
                balance has services, or the type is sold online without a price.
            NotFoundError: The chain has no such type.
            UnprocessableEntityError: The API rejects a field.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_membership_types_update``.
        """
        call = api.chain_loyalty_membership_types_update(
            self._chain_id, type_id, body=membership_type
        )
        _check_changed(membership_type)
        return self._send(call)

    def delete(self, type_id: int) -> None:
        """Delete a type. Memberships of it may be affected: consider :meth:`archive` instead.

        Args:
            type_id: The type. :meth:`restore` brings it back.

        Raises:
            NotFoundError: The chain has no such type.
            UnprocessableEntityError: The type is in use.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_membership_types_delete``.
        """
        self._send(api.chain_loyalty_membership_types_delete(self._chain_id, type_id))

    def restore(self, type_id: int, *, title: str) -> None:
        """Bring a deleted type back.

        Args:
            type_id: The deleted type.
            title: Its new title.

        Raises:
            ValueError: The title is empty.
            NotFoundError: The chain never had such a type.
            UnprocessableEntityError: The type is not deleted.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_membership_types_restore``.
        """
        body = models.MembershipTypeRestore(restore_in_title=require_nonblank(title, "title"))
        self._send(api.chain_loyalty_membership_types_restore(self._chain_id, type_id, body=body))

    def clone(self, type_id: int) -> models.MembershipType:
        """Copy a type with all its settings and services.

        Args:
            type_id: The type to copy.

        Returns:
            The copy, with a new id and a title that ends in " (2)".

        Raises:
            NotFoundError: The chain has no such type.
            UnprocessableEntityError: The API refuses to copy the type.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_membership_types_clone``.
        """
        return self._send(api.chain_loyalty_membership_types_clone(self._chain_id, type_id))

    def archive(self, type_id: int) -> None:
        """Take a type off sale. Memberships of it that were sold are not affected.

        Args:
            type_id: The type. :meth:`unarchive` puts it back on sale.

        Raises:
            NotFoundError: The chain has no such type.
            UnprocessableEntityError: The API refuses to archive the type.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_membership_types_archive``.
        """
        self._set_archived(type_id, archived=True)

    def unarchive(self, type_id: int) -> None:
        """Put an archived type back on sale.

        Args:
            type_id: The archived type.

        Raises:
            NotFoundError: The chain has no such type.
            UnprocessableEntityError: The API refuses to change the type.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_membership_types_archive``.
        """
        self._set_archived(type_id, archived=False)

    def _set_archived(self, type_id: int, *, archived: bool) -> None:
        body = models.MembershipTypeArchive(is_archived=archived)
        self._send(api.chain_loyalty_membership_types_archive(self._chain_id, type_id, body=body))


class LocationMembershipTypes(LocationFacade):
    """Types of memberships that a location sells; they may belong to several chains.

    Here a ``freeze_limit`` is always in days, and ``period_unit_id`` 0 means that no validity is
    set.
    """

    def list(self, *, ids: Sequence[int]) -> builtins.list[models.MembershipType]:
        """List types by their ids, archived ones included.

        Args:
            ids: The types.

        Returns:
            Those of them that the location has, all at once.

        Raises:
            ValueError: No id is given.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_membership_type_list_by_id``.
        """
        return self._send(
            api.get_membership_type_list_by_id(self._location_id, ids=require_nonempty(ids, "ids"))
        )

    def search(
        self, *, title: str | None = None, page_size: int | None = None
    ) -> Pager[models.MembershipType]:
        """Find the types that are on sale in the location.

        Args:
            title: A part of the title.
            page_size: Types per page, at most 100.

        Returns:
            A pager over the types; the API pages by number.

        Raises:
            ValueError: ``page_size`` is more than 100.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_membership_type_list``.
        """
        call = api.get_membership_type_list(self._location_id, title=title)
        return self._pages(call, page_size)


def _check_new(given: models.MembershipTypeCreate) -> None:
    _check_visits(given.services, "services")
    _check_visits(given.service_categories, "service_categories")
    covered = given.services or given.service_categories
    if given.unified_balance_visits and not given.is_unified_balance and not covered:
        raise ValueError(
            "unified_balance_visits needs is_unified_balance=True; "
            "separate balances have their visits in services and service_categories"
        )
    _check(given)


def _check_changed(given: models.MembershipTypeUpdate) -> None:
    # Here a list of ids will do.
    if not isinstance(given.services, list):
        _check_visits(given.services, "services")
    if not isinstance(given.service_categories, list):
        _check_visits(given.service_categories, "service_categories")
    _check(given)


def _check(given: models.MembershipTypeCreate | models.MembershipTypeUpdate) -> None:
    require_nonblank(given.title, "title")
    for name, price in (("cost", given.cost), ("online_sale_price", given.online_sale_price)):
        if isinstance(price, int | float) and price < 0:
            raise ValueError(f"{name} must not be negative, got {price}")
    require_count(given.unified_balance_visits, "unified_balance_visits")
    if given.is_unified_balance and given.services:
        raise ValueError(
            "services must be empty for a unified balance (is_unified_balance=True): "
            "name the categories that it covers in service_categories"
        )
    if given.is_online_sale_enabled and not isinstance(given.online_sale_price, int | float):
        raise ValueError("online_sale_price must be given when is_online_sale_enabled is True")


def _check_visits(links: Mapping[int, int], name: str) -> None:
    for link_id, visits in links.items():
        require_count(visits, f"{name}[{link_id}]")
