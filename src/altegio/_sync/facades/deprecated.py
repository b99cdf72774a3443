# Generated from _async/facades/deprecated.py by `make generate`; not edited by hand.
# pyright: reportDeprecated=false
"""Deprecated methods of a location, kept for migration."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from altegio._calls.arguments import require_local_time, require_nonempty
from altegio._calls.deprecation import deprecated, without_warning
from altegio._generated.b2b_v1 import api, models
from altegio._sync.pager import Pager

from .facade import LocationFacade


class LocationDeprecated(LocationFacade):
    """Deprecated operations, each with its replacement. Every call warns."""

    @deprecated("use location.clients.search; only this operation filters by changed_after")
    def list_clients(
        self,
        *,
        name: str | None = None,
        phone: str | None = None,
        email: str | None = None,
        card: str | None = None,
        client_ids: Sequence[int] | None = None,
        min_paid: int | float | None = None,
        max_paid: int | float | None = None,
        changed_after: datetime | None = None,
        changed_before: datetime | None = None,
        page_size: int | None = None,
    ) -> Pager[models.Client]:
        """List the location's clients; the only way to filter them by time of change.

        Args:
            name: A part of the name.
            phone: A part of the phone number.
            email: A part of the e-mail address.
            card: A part of the number of the client's card.
            client_ids: Only these clients.
            min_paid: Only clients who have paid at least this much, in the main unit of the
                currency.
            max_paid: Only clients who have paid at most this much.
            changed_after: Only clients created or changed after this moment of the location's
                local time, without a zone.
            changed_before: Only clients created or changed before this moment.
            page_size: Clients per page; 20 by default.

        Returns:
            A pager of the clients.

        Raises:
            ValueError: ``client_ids`` is empty, or a moment has a zone.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not see the location's clients.

        Operation: ``deprecated_get_client_list``.
        """
        for argument, moment in (
            ("changed_after", changed_after),
            ("changed_before", changed_before),
        ):
            if moment is not None:
                require_local_time(moment, argument)
        call = without_warning(api.deprecated_get_client_list)(
            self._location_id,
            name=name,
            phone=phone,
            email=email,
            card=card,
            client_ids=require_nonempty(client_ids, "client_ids"),
            min_paid=min_paid,
            max_paid=max_paid,
            changed_after=None
            if changed_after is None
            else require_local_time(changed_after, "changed_after"),
            changed_before=None
            if changed_before is None
            else require_local_time(changed_before, "changed_before"),
        )
        return self._pages(call, page_size)

    @deprecated("use location.users.list")
    def list_users(self) -> list[models.LocationUser]:
        """List the users of the location; not paged.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not see the location's users.

        Operation: ``deprecated_get_location_users``.
        """
        call = without_warning(api.deprecated_get_location_users)
        return self._send(call(self._location_id))

    @deprecated("use location.services.get")
    def get_service(
        self, service_id: int, *, team_member_id: int | None = None, category_id: int | None = None
    ) -> models.Service:
        """Get one service.

        Args:
            service_id: The service.
            team_member_id: Only if this team member provides it.
            category_id: Only if it is in this category.

        Raises:
            NotFoundError: The location has no such service.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``deprecated_get_service_list_by_id``.
        """
        call = without_warning(api.deprecated_get_service_list_by_id)
        return self._send(
            call(
                self._location_id,
                service_id,
                team_member_id=team_member_id,
                category_id=category_id,
            )
        )

    @deprecated("use location.services.update")
    def replace_service(self, service_id: int, service: models.ServiceCreate) -> models.Service:
        """Replace a service. ⚠ Team members that are not sent no longer provide it.

        Args:
            service_id: The service.
            service: The complete service.

        Returns:
            The updated service.

        Raises:
            NotFoundError: The location has no such service.
            PermissionDeniedError: The user may not change the location's services.

        Operation: ``deprecated_update_service_by_id``.
        """
        call = without_warning(api.deprecated_update_service_by_id)
        return self._send(call(self._location_id, service_id, body=service))

    @deprecated("use location.service_categories.list")
    def list_service_categories(self, category_id: int) -> list[models.ServiceCategory]:
        """List service categories; not paged.

        Args:
            category_id: The category.

        Raises:
            NotFoundError: The location has no such category.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``deprecated_get_service_category_list``.
        """
        call = without_warning(api.deprecated_get_service_category_list)
        return self._send(call(self._location_id, category_id))

    @deprecated("use location.product_categories.list")
    def list_product_categories(self, parent_id: int = 0) -> list[models.ProductCategory]:
        """List the subcategories of a product category; not paged.

        Args:
            parent_id: The parent category; 0 for the topmost.

        Raises:
            NotFoundError: The location has no such category.
            PermissionDeniedError: The user may not see the location's products.

        Operation: ``deprecated_get_product_category_list``.
        """
        call = without_warning(api.deprecated_get_product_category_list)
        return self._send(call(self._location_id, parent_id))

    @deprecated("use location.team_members.create")
    def create_team_member(self, team_member: models.TeamMemberUpdate) -> models.TeamMember:
        """Create a team member.

        Args:
            team_member: Their name and specialization.

        Returns:
            The new team member.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not change the location's team.

        Operation: ``deprecated_create_team_member``.
        """
        call = without_warning(api.deprecated_create_team_member)
        return self._send(call(self._location_id, body=team_member))

    @deprecated("use location.schedules.set")
    def replace_schedule(
        self, team_member_id: int, days: Sequence[models.TeamMemberScheduleInput]
    ) -> None:
        """Set a team member's working hours on some days.

        Args:
            team_member_id: The team member.
            days: The days, each with the hours in the location's local time.

        Raises:
            ValueError: ``days`` is empty.
            NotFoundError: The location has no such team member.
            PermissionDeniedError: The user may not change the location's schedules.

        Operation: ``schedule_team_member_update_deprecated``.
        """
        call = without_warning(api.schedule_team_member_update_deprecated)
        self._send(call(self._location_id, team_member_id, body=require_nonempty(days, "days")))
