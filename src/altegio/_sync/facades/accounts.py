# Generated from _async/facades/accounts.py by `make generate`; not edited by hand.
"""Accounts of a location's money."""

from __future__ import annotations

from altegio._generated.b2b_v1 import api, models

from .facade import LocationFacade


class LocationAccounts(LocationFacade):
    """Accounts: the cash desks and bank accounts that a location's money comes into and leaves.

    What clients have paid in for later is in ``client_accounts``.
    """

    def list(self) -> list[models.Account]:
        """List the location's accounts.

        Returns:
            The accounts in one list; ``type`` tells cash from cashless ones.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location's finances.

        Operation: ``get_account_list``.
        """
        return self._send(api.get_account_list(self._location_id))
