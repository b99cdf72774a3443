"""Comments on clients."""

from __future__ import annotations

from altegio._calls.arguments import require_nonblank
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncLocationClientComments(AsyncLocationFacade):
    """Comments of the location's users on a client, not visible to the client."""

    async def list(self, client_id: int) -> list[models.ClientComment]:
        """List the comments on a client.

        Args:
            client_id: The client.

        Returns:
            The comments in one list. Each uploaded file of the client has a comment, too.

        Raises:
            PermissionDeniedError: The user may not see clients.
            NotFoundError: The location has no such client.

        Operation: ``list_client_comments``.
        """
        return await self._send(api.list_client_comments(self._location_id, client_id))

    async def create(self, client_id: int, *, text: str) -> models.ClientComment:
        """Write a comment on a client.

        Args:
            client_id: The client.
            text: The comment.

        Returns:
            The comment.

        Raises:
            ValueError: ``text`` is empty.
            PermissionDeniedError: The user may not edit clients.
            NotFoundError: The location has no such client.
            UnprocessableEntityError: The API rejects the text.

        Operation: ``create_client_comment``.
        """
        body = models.ClientCommentCreate(text=require_nonblank(text, "text"))
        call = api.create_client_comment(self._location_id, client_id, body=body)
        return await self._send(call)

    async def delete(self, client_id: int, comment_id: int) -> None:
        """Delete a comment; its file stays.

        Args:
            client_id: The client.
            comment_id: The comment.

        Raises:
            PermissionDeniedError: The user may not edit clients.
            NotFoundError: The client has no such comment.

        Operation: ``delete_client_comment``.
        """
        await self._send(api.delete_client_comment(self._location_id, client_id, comment_id))
