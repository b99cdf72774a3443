# Generated from _async/facades/gift_cards.py by `make generate`; not edited by hand.
"""Gift cards of clients and of the authorised user."""

from __future__ import annotations

from altegio._calls.arguments import phone_digits, positive_id
from altegio._generated.b2b_v1 import api, models

from .facade import Facade, LocationFacade


class LocationGiftCards(LocationFacade):
    """Gift cards: money paid in advance, spent by anyone who knows the number.

    A gift card is sold as a product and belongs to a type (see ``gift_card_types``), which says
    what it may be spent on, until when, and whether at once or in parts. The API reads gift cards
    here; they are sold and redeemed through visits and sales.
    """

    def list(self, *, phone: str) -> list[models.GiftCard]:
        """List the gift cards of the client with this phone number.

        Args:
            phone: The client's international phone number, with or without a plus.

        Returns:
            The gift cards in one list, each with its type, its status and its remaining ``balance``
            (in the location's currency). Empty when no client has this number. Other codes than
            those of ``gift_card_types`` are documented here for ``type.item_type_id``: 2 for some
            services and all products, 3 for some services, 4 for products; ``type.item_type`` names
            it.

        Raises:
            ValueError: ``phone`` is not an international number.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_client_gift_cards``.
        """
        return self._send(
            api.get_client_gift_cards(location_id=self._location_id, phone=phone_digits(phone))
        )


class UserGiftCards(Facade):
    """The authorised user's own gift cards, which they hold as a client."""

    def list(self, location_id: int) -> list[models.GiftCard]:
        """List the user's gift cards that a location accepts.

        Args:
            location_id: The location.

        Returns:
            The gift cards in one list, as :meth:`LocationGiftCards.list` returns them.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_user_gift_cards``.
        """
        return self._send(
            api.get_user_gift_cards(location_id=positive_id(location_id, "location_id"))
        )
