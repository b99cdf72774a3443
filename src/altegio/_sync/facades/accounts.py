# Generated from _async/facades/accounts.py by `make generate`; not edited by hand.
"""Accounts of a location's money."""

from __future__ import annotations

from altegio._generated.b2b_v1 import api, models

from .facade import LocationFacade


class LocationAccounts(LocationFacade):
    """Accounts: a location's cash desks and bank accounts.

    Money that clients have deposited is in ``client_accounts``.
    """

    def list(self) -> list[models.Account]:
        """List the location's accounts.

        Returns:
            The accounts in one list; ``type`` distinguishes cash and cashless accounts.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location's finances.

        Operation: ``get_account_list``.
        """
        return self._send(api.get_account_list(self._location_id))
