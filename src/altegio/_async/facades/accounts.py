"""Accounts of a location's money."""

from __future__ import annotations

from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncLocationAccounts(AsyncLocationFacade):
    """Accounts: the cash desks and bank accounts that a location's money comes into and leaves.

    What clients have paid in for later is in ``client_accounts``.
    """

    async def list(self) -> list[models.Account]:
        """List the location's accounts.

        Returns:
            The accounts in one list; ``type`` tells cash from cashless ones.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location's finances.

        Operation: ``get_account_list``.
        """
        return await self._send(api.get_account_list(self._location_id))
