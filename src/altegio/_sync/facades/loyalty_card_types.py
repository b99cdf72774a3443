# Generated from _async/facades/loyalty_card_types.py by `make generate`; not edited by hand.
"""Types of loyalty cards, in a location and in a chain."""

from __future__ import annotations

from altegio._calls.arguments import phone_digits
from altegio._generated.b2b_v1 import api, models

from .facade import ChainFacade, LocationFacade


class LocationLoyaltyCardTypes(LocationFacade):
    """Types of loyalty cards that are valid in a location.

    A chain creates a type and links it to its promotions, which apply to clients with a card of the
    type. A location may take part in the loyalty of more than one chain: ``chain_id`` is the chain
    of a type.
    """

    def list_for_client(self, phone: str) -> list[models.LoyaltyCardType]:
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
        return self._send(
            api.get_loyalty_card_type_list_for_client(self._location_id, phone_digits(phone))
        )

    def list(self) -> list[models.LoyaltyCardType]:
        """List the types that are valid in the location.

        Returns:
            The types in one list, each with the chain that created it.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_loyalty_card_type_list``.
        """
        return self._send(api.get_loyalty_card_type_list(self._location_id))


class ChainLoyaltyCardTypes(ChainFacade):
    """Types of loyalty cards that a chain issues."""

    def list(self) -> list[models.LoyaltyCardType]:
        """List the chain's types of loyalty cards.

        Returns:
            The types in one list, with id and title only.

        Raises:
            NotFoundError: There is no such chain.
            PermissionDeniedError: The user has no access to the chain.

        Operation: ``get_chain_loyalty_card_type_list``.
        """
        return self._send(api.get_chain_loyalty_card_type_list(self._chain_id))
