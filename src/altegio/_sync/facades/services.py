# Generated from _async/facades/services.py by `make generate`; not edited by hand.
"""Services of a location, and the team members who provide them."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Unpack

from altegio._calls.arguments import require_list
from altegio._calls.updating import Update
from altegio._generated.b2b_v1 import api, models

from .facade import LocationFacade


class LocationServices(LocationFacade):
    """Services that a location provides, with price, duration and category.

    Prices are in the main unit of the location's currency, ``discount`` is in percent, durations
    are in seconds. Team members may have their own prices and durations
    (``location.service_assignments``).
    """

    def list(
        self, *, team_member_id: int | None = None, category_id: int | None = None
    ) -> builtins.list[models.Service]:
        """List the location's services, or those of a team member or a category.

        Args:
            team_member_id: Only services that this team member provides.
            category_id: Only services of this category.

        Returns:
            The services in one list. Team members and images may be missing here: ``get`` has
            them.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_service_list``.
        """
        return self._send(
            api.get_service_list(
                self._location_id, team_member_id=team_member_id, category_id=category_id
            )
        )

    def get(
        self,
        service_id: int,
        *,
        team_member_id: int | None = None,
        category_id: int | None = None,
    ) -> models.Service:
        """Get one service, with the team members who provide it.

        Args:
            service_id: The service.
            team_member_id: Find the service only if this team member provides it.
            category_id: Find the service only if it is in this category.

        Returns:
            The service. Its ``duration`` may be ``None``: free slots have the duration.

        Raises:
            NotFoundError: The location has no such service.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_service``.
        """
        return self._send(
            api.get_service(
                self._location_id,
                service_id,
                team_member_id=team_member_id,
                category_id=category_id,
            )
        )

    def create(self, service: models.ServiceCreate) -> models.Service:
        """Create a service.

        Args:
            service: The new service. Its ``team_members`` are those who provide it, each with a
                duration in seconds.

        Returns:
            The service as created.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user may not create services.

        Operation: ``create_service``.
        """
        return self._send(api.create_service(self._location_id, body=service))

    def update(
        self, service_id: int, **changes: Unpack[models.ServiceUpdateParams]
    ) -> models.Service:
        """Change fields of a service.

        The API requires 14 fields for any change, so this reads the service and sends them again
        with the changes. Some of them, such as ``vat_id``, may be missing in the answer: pass those
        that the error names. Two requests: a change that someone else makes between them is lost.
        ``team_members`` replaces the whole list; by default it stays unchanged.

        Args:
            service_id: The service.
            **changes: Fields of :class:`.ServiceUpdate`.

        Returns:
            The updated service.

        Raises:
            TypeError: There is no change, a field is unknown or of another type, or the server
                did not send a field that it requires: pass that too.
            NotFoundError: The location has no such service.
            PermissionDeniedError: The user may not edit services.

        Operation: ``patch_service``.
        """
        update = Update(models.ServiceUpdate, changes, required_only=True)
        body = update.merged_into(self.get(service_id))
        return self._send(api.patch_service(self._location_id, service_id, body=body))

    def delete(self, service_id: int) -> None:
        """Delete a service from the location; ⚠ clients can't book it any more.

        To take it out of online booking only, ``update`` it with ``is_active=False``.

        Args:
            service_id: The service.

        Raises:
            NotFoundError: The location has no such service.
            PermissionDeniedError: The user may not delete services.

        Operation: ``delete_service``.
        """
        self._send(api.delete_service(self._location_id, service_id))

    def set_links(
        self,
        service_id: int,
        *,
        team_members: Sequence[models.ServiceLinkTeamMember],
        resource_ids: Sequence[int],
        translations: Sequence[models.ServiceLinkTranslation],
    ) -> None:
        """Set a service's team members, resources and translated names.

        ⚠ Each list replaces the stored one: an empty list removes all links of its kind.

        Args:
            service_id: The service.
            team_members: Those who provide it, with hours and minutes, price and bill of materials.
            resource_ids: Resources (rooms, devices) that it needs.
            translations: Its name by language; an empty name deletes a translation.

        Raises:
            BadRequestError: The request is malformed.
            NotFoundError: The location has no such service.
            UnprocessableEntityError: A link is invalid, such as an unknown team member.
            PermissionDeniedError: The user may not edit services.

        Operation: ``update_service_links``.
        """
        body = models.ServiceLinksUpdate(
            service_id=service_id,
            team_member_settings=require_list(team_members, "team_members"),
            resource_ids=require_list(resource_ids, "resource_ids"),
            translations=require_list(translations, "translations"),
        )
        self._send(api.update_service_links(self._location_id, body=body))


class LocationServiceAssignments(LocationFacade):
    """Assignments of services to team members, with the duration that each takes.

    An assignment has no id; service and team member identify it. ``services.get`` lists the
    assignments of a service.
    """

    def create(
        self,
        service_id: int,
        team_member_id: int,
        *,
        duration: int,
        bill_of_materials_id: int | None = None,
    ) -> models.ServiceAssignment:
        """Assign a service to a team member.

        Args:
            service_id: The service.
            team_member_id: The team member.
            duration: The duration for this team member, in seconds.
            bill_of_materials_id: The bill of materials with the products used up; ``None`` for
                none.

        Returns:
            The assignment.

        Raises:
            NotFoundError: The location has no such service.
            UnprocessableEntityError: The team member provides the service already, or does not
                work in the location.
            PermissionDeniedError: The user may not edit services.

        Operation: ``assign_service_to_team_member``.
        """
        body = models.ServiceAssignmentCreate(
            team_member_id=team_member_id,
            duration=duration,
            bill_of_materials_id=bill_of_materials_id,
        )
        return self._send(
            api.assign_service_to_team_member(self._location_id, service_id, body=body)
        )

    def update(
        self,
        service_id: int,
        team_member_id: int,
        *,
        duration: int,
        bill_of_materials_id: int | None,
    ) -> models.ServiceAssignment:
        """Change a team member's duration and bill of materials for a service.

        Both are overwritten, so both have to be given.

        Args:
            service_id: The service.
            team_member_id: The team member.
            duration: The duration for this team member, in seconds.
            bill_of_materials_id: The bill of materials; ``None`` unlinks the stored one.

        Returns:
            The updated assignment.

        Raises:
            NotFoundError: The location has no such service.
            UnprocessableEntityError: The team member does not provide the service.
            PermissionDeniedError: The user may not edit services.

        Operation: ``update_service_team_member_assignment``.
        """
        body = models.ServiceAssignmentUpdate(
            duration=duration, bill_of_materials_id=bill_of_materials_id
        )
        return self._send(
            api.update_service_team_member_assignment(
                self._location_id, service_id, team_member_id, body=body
            )
        )

    def delete(self, service_id: int, team_member_id: int) -> None:
        """Unassign a service from a team member; neither is deleted.

        Args:
            service_id: The service.
            team_member_id: The team member.

        Raises:
            NotFoundError: The location has no such service or team member.
            PermissionDeniedError: The user may not edit services.

        Operation: ``remove_service_from_team_member``.
        """
        self._send(
            api.remove_service_from_team_member(self._location_id, service_id, team_member_id)
        )
