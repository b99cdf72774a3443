"""Permissions of the authorised user."""

from __future__ import annotations

from altegio._generated.b2b_v1 import api, models

from .facade import AsyncFacade


class AsyncUserPermissions(AsyncFacade):
    """Permissions of the authorised user; those of others are in ``location.users``."""

    async def get(self, location_id: int) -> models.Permissions:
        """Get the user's permissions in a location.

        Args:
            location_id: The location.

        Returns:
            The permissions by area, such as ``finances`` and ``clients``. Where a permission is
            limited to a number of past days, -1 means no limit.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_permission_list``.
        """
        return await self._send(api.get_permission_list(location_id))
