# Generated from _async/facades/gift_card_types.py by `make generate`; not edited by hand.
"""Types of gift cards, in a location and in a chain."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from altegio._calls.arguments import require_nonempty
from altegio._calls.updating import Update
from altegio._generated.b2b_v1 import api, models
from altegio._sync.pager import Pager

from . import resending
from .facade import ChainFacade, LocationFacade


class LocationGiftCardTypes(LocationFacade):
    """Types of gift cards that a location sells: face value, validity and covered items.

    Types belong to the chain and are created and changed there
    (``client.chain(…).gift_card_types``); a location reads those that it accepts.
    """

    def list(self, *, ids: Sequence[int] | None = None) -> list[models.GiftCardType]:
        """List the location's gift card types, or those with the given ids.

        Args:
            ids: Types to list. The published description names no such filter; it is sent in the
                form that the same call for membership types takes.

        Returns:
            The types in one list; only ``search`` is paged.

        Raises:
            ValueError: ``ids`` is empty.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_gift_card_type_list_by_id``.
        """
        return self._send(
            api.get_gift_card_type_list_by_id(self._location_id, ids=require_nonempty(ids, "ids"))
        )

    def search(
        self, *, title: str | None = None, page_size: int | None = None
    ) -> Pager[models.GiftCardType]:
        """Search the location's gift card types by title.

        Args:
            title: A part of the title; by default all types.
            page_size: Types per page, at most 100.

        Returns:
            A pager over the types; the API pages by number. ``expiration_timeout`` and
            ``expiration_timeout_unit_id`` are 0 when a type has no period of validity.

        Raises:
            ValueError: ``page_size`` is out of bounds.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_gift_card_type_list``.
        """
        return self._pages(
            api.get_gift_card_type_list(self._location_id, title=title),
            page_size,
        )


class ChainGiftCardTypes(ChainFacade):
    """Types of gift cards that a chain sells: face value, validity and covered items.

    ``item_type_id`` limits the items that gift cards of a type pay for: 0 everything, 1 services, 2
    products, 3 the listed services, 4 the listed services and all products. The validity is open
    (``expiration_type_id`` 0), ends on a date (1), or lasts for a period from the sale (2). All
    methods need permissions in the chain, not only in a location.
    """

    def list(
        self, *, title: str | None = None, page_size: int | None = None
    ) -> Pager[models.GiftCardType]:
        """List the chain's gift card types.

        Args:
            title: A part of the title; by default all types.
            page_size: Types per page, 10 by default and at most 100.

        Returns:
            A pager over the types; the API pages by number.

        Raises:
            ValueError: ``page_size`` is out of bounds.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_certificate_types_list``.
        """
        return self._pages(
            api.chain_loyalty_certificate_types_list(self._chain_id, title=title),
            page_size,
        )

    def get(self, type_id: int) -> models.GiftCardType:
        """Get one gift card type.

        Args:
            type_id: The type.

        Returns:
            The type, with the number of gift cards issued so far (``released_total``).

        Raises:
            NotFoundError: The chain has no such type.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_certificate_types_get``.
        """
        return self._send(api.chain_loyalty_certificate_types_get(self._chain_id, type_id))

    def create(self, gift_card_type: models.GiftCardTypeInput) -> models.GiftCardType:
        """Create a gift card type, and with it the product that the gift cards are sold as.

        Args:
            gift_card_type: The new type. Its lists of services and locations may be empty but must
                be given; ``balance`` is the face value in the main unit of the currency (1000 is
                1000.00). Its ``expiration`` needs a ``date`` (aware) when its ``type_id`` is 1, and
                a ``timeout`` with its unit when it is 2.

        Returns:
            The type as created; fields that the request nests in ``expiration`` and ``online_sale``
            have flat names in the answer, such as ``expiration_type_id``.

        Raises:
            BadRequestError: The values are inconsistent; ``errors`` names the fields.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_certificate_types_create``.
        """
        return self._send(
            api.chain_loyalty_certificate_types_create(self._chain_id, body=gift_card_type)
        )

    def replace(
        self, type_id: int, gift_card_type: models.GiftCardTypeInput
    ) -> models.GiftCardType:
        """Replace a gift card type of which no gift card was issued yet.

        ⚠ Fields that are not set are lost; :meth:`update` keeps them.

        Args:
            type_id: The type.
            gift_card_type: The complete type, as for :meth:`create`. The result of :meth:`get` has
                another structure and can't be sent unchanged.

        Returns:
            The updated type.

        Raises:
            BadRequestError: Gift cards of this type were issued, or the values are inconsistent.
            NotFoundError: The chain has no such type.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_certificate_types_update``.
        """
        return self._send(
            api.chain_loyalty_certificate_types_update(self._chain_id, type_id, body=gift_card_type)
        )

    def update(
        self, type_id: int, **changes: Unpack[models.GiftCardTypeUpdateParams]
    ) -> models.GiftCardType:
        """Change fields of a gift card type of which no gift card was issued yet.

        Reads the type and sends it all again with the changes.
        Two requests: a change that someone else makes between them is lost. ``expiration`` and
        ``online_sale`` are replaced as a whole.

        Args:
            type_id: The type.
            **changes: Fields of :class:`.GiftCardTypeInput`.

        Returns:
            The updated type.

        Raises:
            TypeError: There is no change, a field is unknown or of another type, or the server did
                not send one that is required: pass that too.
            ValueError: The stored expiry has no time zone: pass ``expiration`` too.
            BadRequestError: Gift cards of this type were issued, or the values are inconsistent.
            NotFoundError: The chain has no such type.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_certificate_types_update``.
        """
        update = Update(models.GiftCardTypeInput, changes)
        stored = self.get(type_id)
        return self.replace(type_id, resending.gift_card_type(update, stored))

    def delete(self, type_id: int) -> None:
        """Delete a gift card type of which no gift card was issued yet. ⚠ This can't be undone.

        Args:
            type_id: The type.

        Raises:
            BadRequestError: Gift cards of this type were issued.
            NotFoundError: The chain has no such type.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``chain_loyalty_certificate_types_delete``.
        """
        self._send(api.chain_loyalty_certificate_types_delete(self._chain_id, type_id))
