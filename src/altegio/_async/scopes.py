"""Scopes: a location, a chain, the user. A scope holds the id, so that no call repeats it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .chain_memberships import AsyncChainMemberships
from .facade import AsyncFacade

if TYPE_CHECKING:
    from .client import AsyncAltegio


class AsyncChain:
    """A chain: locations under one roof, with memberships and loyalty of their own."""

    def __init__(self, client: AsyncAltegio, chain_id: int) -> None:
        self.id = chain_id
        self._client = client

    @property
    def memberships(self) -> AsyncChainMemberships:
        """Memberships sold in the chain."""
        return AsyncChainMemberships(self._client, self.id)
