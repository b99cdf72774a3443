# Generated from _async/scopes/user.py by `make generate`; not edited by hand.
"""The scope of the user."""

from __future__ import annotations

from altegio._sync import facades

from .scope import Scope

__all__ = ["UserScope"]


class UserScope(Scope):
    """The authorised user's own memberships, cards and permissions, anywhere."""

    @property
    def memberships(self) -> facades.UserMemberships:
        """The user's own memberships."""
        return facades.UserMemberships(self._client)

    @property
    def gift_cards(self) -> facades.UserGiftCards:
        """The user's own gift cards."""
        return facades.UserGiftCards(self._client)

    @property
    def loyalty_cards(self) -> facades.UserLoyaltyCards:
        """The user's own loyalty cards."""
        return facades.UserLoyaltyCards(self._client)

    @property
    def permissions(self) -> facades.UserPermissions:
        """The user's permissions in a location."""
        return facades.UserPermissions(self._client)
