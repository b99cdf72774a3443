"""Types of loyalty cards, in a location and in a chain."""

from __future__ import annotations

from altegio._calls.arguments import phone_digits
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncChainFacade, AsyncLocationFacade


class AsyncLocationLoyaltyCardTypes(AsyncLocationFacade):
    """Types of loyalty cards that are valid in a location.

    A chain creates a type and links it to its promotions, which apply to clients with a card of the
    type. A location may take part in the loyalty of more than one chain: ``chain_id`` is the chain
    of a type.
    """

    async def list_for_client(self, phone: str) -> list[models.LoyaltyCardType]:
        """List the types of card that the client with this phone number may get.

        Args:
            phone: The client's international phone number, with or without a plus.

        Returns:
            The types in one list, each with the chain that created it.

        Raises:
            ValueError: ``phone`` is not an international number.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_loyalty_card_type_list_for_client``.
        """
        return await self._send(
            api.get_loyalty_card_type_list_for_client(self._location_id, phone_digits(phone))
        )

    async def list(self) -> list[models.LoyaltyCardType]:
        """List the types that are valid in the location.

        Returns:
            The types in one list, each with the chain that created it.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_loyalty_card_type_list``.
        """
        return await self._send(api.get_loyalty_card_type_list(self._location_id))


class AsyncChainLoyaltyCardTypes(AsyncChainFacade):
    """Types of loyalty cards that a chain issues."""

    async def list(self) -> list[models.LoyaltyCardType]:
        """List the chain's types of loyalty cards.

        Returns:
            The types in one list, with id and title only.

        Raises:
            NotFoundError: There is no such chain.
            PermissionDeniedError: The user has no access to the chain.

        Operation: ``get_chain_loyalty_card_type_list``.
        """
        return await self._send(api.get_chain_loyalty_card_type_list(self._chain_id))
