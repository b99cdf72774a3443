"""Files of clients."""

from __future__ import annotations

from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncLocationClientFiles(AsyncLocationFacade):
    """Files that were uploaded for a client: contracts, photos, results of examinations."""

    async def list(self, client_id: int) -> list[models.ClientFile]:
        """List the files of a client.

        Args:
            client_id: The client.

        Returns:
            The files in one list. ``size`` is a display string such as ``"9 B"``; links are
            relative to Altegio's site.

        Raises:
            PermissionDeniedError: The user may not see clients' files.
            NotFoundError: The location has no such client.

        Operation: ``get_client_file_list``.
        """
        return await self._send(api.get_client_file_list(self._location_id, client_id))

    async def delete(self, client_id: int, file_id: int) -> None:
        """Delete a file of a client.

        Args:
            client_id: The client.
            file_id: The file.

        Raises:
            PermissionDeniedError: The user may not delete clients' files.
            NotFoundError: The client has no such file.

        Operation: ``delete_client_file``.
        """
        await self._send(api.delete_client_file(self._location_id, client_id, file_id))
