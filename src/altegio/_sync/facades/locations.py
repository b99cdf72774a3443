# Generated from _async/facades/locations.py by `make generate`; not edited by hand.
"""Locations, and the chains that they belong to."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from altegio._calls.arguments import require_nonempty
from altegio._generated.b2b_v1 import api, models
from altegio._sync.pager import Pager

from .facade import Facade


class Locations(Facade):
    """Locations: salons, clinics, gyms. Methods of one location are in ``client.location(id)``."""

    def list(
        self,
        *,
        my: bool = True,
        chain_id: int | None = None,
        location_id: int | None = None,
        is_active: bool | None = None,
        city_id: int | None = None,
        business_type_id: int | None = None,
        business_group_id: int | None = None,
        min_id: int | None = None,
        include_deleted: bool | None = None,
        include_chains: bool | None = None,
        include_booking_widgets: bool | None = None,
        include_next_slot: bool | None = None,
        exclude_individual: bool | None = None,
        exclude_events: bool | None = None,
        exclude_mixed: bool | None = None,
        include: Sequence[models.LocationPart] | None = None,
        page_size: int | None = None,
    ) -> Pager[models.Location]:
        """List locations: by default those that the user may manage.

        Args:
            my: Only the user's own, with their access rights; needs a user token.
            chain_id: Only locations of this chain.
            location_id: Only this location.
            is_active: Only active locations, or only inactive ones.
            city_id: Only locations in this city.
            business_type_id: Only locations of this line of business.
            business_group_id: Only locations of this group of lines of business.
            min_id: Only locations with this id or a greater one.
            include_deleted: List deleted locations, too.
            include_chains: Fill in the chains of each location.
            include_booking_widgets: Fill in the booking widgets of each location.
            include_next_slot: Fill in the next free slot of each location.
            exclude_individual: Omit locations that take only individual appointments.
            exclude_events: Omit locations that have only events.
            exclude_mixed: Omit locations that have both.
            include: Further parts to fill in, such as ``[LocationPart.POSITIONS]``.
            page_size: Locations per page, 50 by default.

        Returns:
            A pager over the locations; the API pages by number.

        Raises:
            ValueError: ``my`` is false, and there is neither ``chain_id`` nor ``location_id``: the
                API would list a demonstration chain. Or ``include`` is empty, or ``page_size`` is
                less than 1.
            AuthenticationError: ``my`` without a user token.

        Operation: ``get_location_list``.
        """
        if not my and chain_id is None and location_id is None:
            raise ValueError("list(my=False) needs chain_id=… or location_id=…, got neither")
        call = api.get_location_list(
            my=my,
            chain_id=chain_id,
            location_id=location_id,
            is_active=is_active,
            city_id=city_id,
            business_type_id=business_type_id,
            business_group_id=business_group_id,
            min_id=min_id,
            include_deleted=include_deleted,
            include_chains=include_chains,
            include_booking_widgets=include_booking_widgets,
            include_next_slot=include_next_slot,
            exclude_individual=exclude_individual,
            exclude_events=exclude_events,
            exclude_mixed=exclude_mixed,
            include=require_nonempty(include, "include"),
        )
        return self._pages(call, page_size)

    def get(
        self,
        location_id: int,
        *,
        my: bool | None = None,
        include_chains: bool | None = None,
        include_booking_widgets: bool | None = None,
        include_next_slot: bool | None = None,
        booking_widget_id: int | None = None,
    ) -> models.Location:
        """Get one location. ``timezone_name`` is the zone of its local times.

        The partner token is enough, except for ``my``.

        Args:
            location_id: The location.
            my: Fill in the user's access rights; needs a user token.
            include_chains: Fill in the location's chains.
            include_booking_widgets: Fill in the location's booking widgets.
            include_next_slot: Fill in the next free slot.
            booking_widget_id: Fill in the address where this booking widget sells online.

        Returns:
            The location.

        Raises:
            NotFoundError: There is no such location.
            AuthenticationError: ``my`` without a user token.

        Operation: ``get_location``.
        """
        return self._send(
            api.get_location(
                location_id,
                my=my,
                include_chains=include_chains,
                include_booking_widgets=include_booking_widgets,
                include_next_slot=include_next_slot,
                booking_widget_id=booking_widget_id,
            )
        )

    def create(self, location: models.LocationCreate) -> models.Location:
        """Create a location; the user manages it.

        Args:
            location: The new location: its name, country, city, address and line of business.

        Returns:
            The location as created.

        Raises:
            AuthenticationError: There is no user token, or it is not valid.
            NotFoundError: Something that the location names, such as its city, is unknown.

        Operation: ``create_location``.
        """
        return self._send(api.create_location(body=location))

    def update(self, location_id: int, location: models.LocationUpdate) -> models.Location:
        """Change a location's name, address and contacts.

        Args:
            location_id: The location.
            location: The changes. ``country_id`` and ``city_id`` take precedence over the names.

        Returns:
            The updated location; ``phones`` can be sent but are not in the answer.

        Raises:
            NotFoundError: There is no such location, or the user does not manage it.

        Operation: ``update_location``.
        """
        return self._send(api.update_location(location_id, body=location))

    def delete(self, location_id: int) -> None:
        """Delete a location. ⚠ Its appointments, clients and everything else are deleted too.

        The API accepts the deletion and carries it out later.

        Args:
            location_id: The location.

        Raises:
            NotFoundError: There is no such location, or the user does not manage it.

        Operation: ``delete_location``.
        """
        self._send(api.delete_location(location_id))


class Chains(Facade):
    """Chains: groups of locations that share clients, memberships and loyalty."""

    def list(self) -> builtins.list[models.Chain]:
        """List the chains of the locations that the user may manage.

        Returns:
            The chains in one list, each with its locations and with the user's permissions in the
            chain (``access``).

        Raises:
            NotFoundError: There is no chain; the contract lists it without a cause.
            PermissionDeniedError: The user has no access to any chain.

        Operation: ``get_chain_list``.
        """
        return self._send(api.get_chain_list())
