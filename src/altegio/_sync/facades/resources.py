# Generated from _async/facades/resources.py by `make generate`; not edited by hand.
"""Resources of a location: rooms, chairs, devices."""

from __future__ import annotations

from altegio._generated.b2b_v1 import api, models

from .facade import LocationFacade


class LocationResources(LocationFacade):
    """Resources that services need besides a team member, such as a room or a solarium.

    A resource has one or more instances; each serves one appointment at a time.
    """

    def list(self) -> list[models.Resource]:
        """List the location's resources.

        Returns:
            The resources with their instances, in one list.

        Raises:
            PermissionDeniedError: The user has no access to the location.
            NotFoundError: There is no such location.

        Operation: ``get_resource_list``.
        """
        return self._send(api.get_resource_list(self._location_id))
