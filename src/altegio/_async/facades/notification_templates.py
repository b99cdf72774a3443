"""Templates of the messages that promotions send to clients."""

from __future__ import annotations

from altegio._generated.b2b_v1 import api, models

from .facade import AsyncChainFacade


class AsyncChainNotificationTemplates(AsyncChainFacade):
    """Templates of the messages that promotions of a chain send to clients.

    A promotion can send one when a client's bonus or discount changes, and one before it expires
    (``message_type`` says which). The text is a standard one of some length (``type`` big, mid or
    small) or the chain's own (custom). Set a promotion's templates with ``promotions.create`` and
    ``promotions.update``.
    """

    async def list(self) -> list[models.NotificationTemplate]:
        """List the chain's templates.

        Returns:
            The templates in one list.

        Raises:
            NotFoundError: There is no such chain.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``get_chain_loyalty_notification_template_list``.
        """
        return await self._send(api.get_chain_loyalty_notification_template_list(self._chain_id))
