"""The scope of the user."""

from __future__ import annotations

from altegio._async import facades

from .scope import AsyncScope

__all__ = ["AsyncUserScope"]


class AsyncUserScope(AsyncScope):
    """The authorised user's own memberships, cards and permissions, anywhere."""

    @property
    def memberships(self) -> facades.AsyncUserMemberships:
        """The user's own memberships."""
        return facades.AsyncUserMemberships(self._client)

    @property
    def gift_cards(self) -> facades.AsyncUserGiftCards:
        """The user's own gift cards."""
        return facades.AsyncUserGiftCards(self._client)

    @property
    def loyalty_cards(self) -> facades.AsyncUserLoyaltyCards:
        """The user's own loyalty cards."""
        return facades.AsyncUserLoyaltyCards(self._client)

    @property
    def permissions(self) -> facades.AsyncUserPermissions:
        """The user's permissions in a location."""
        return facades.AsyncUserPermissions(self._client)
