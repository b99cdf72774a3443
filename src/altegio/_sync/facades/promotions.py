# Generated from _async/facades/promotions.py by `make generate`; not edited by hand.
"""Promotions of a chain, and those that are active in a location."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias, get_args

from altegio._calls.raw import wire_names
from altegio._generated.b2b_v1 import api, models

from .facade import ChainFacade, LocationFacade

PromotionPart: TypeAlias = Literal[
    "applicable_items",
    "rules",
    "locations",
    "loyalty_card_types",
    "on_changed_notification_template",
    "on_expiration_notification_template",
]
"""The fields of a promotion that are filled only on request."""


class ChainPromotions(ChainFacade):
    """Promotions: a chain's rewards for loyalty, such as discounts and cashback.

    A promotion applies in some of the chain's locations, for clients who hold a loyalty card of one
    of its card types. Its rules set the reward: in an accumulative promotion (type
    ``…_accumulative_…``) each rule applies from a threshold, a fixed promotion has exactly one
    rule. The type, the unit and the kinds of items can't be changed afterwards. All methods need
    permissions in the chain, not only in a location.
    """

    def get(
        self, promotion_id: int, *, include: Sequence[PromotionPart] | None = None
    ) -> models.Promotion:
        """Get one promotion.

        Args:
            promotion_id: The promotion.
            include: Optional fields to fill, such as ``["rules"]``; ``None`` otherwise.

        Returns:
            The promotion.

        Raises:
            ValueError: ``include`` names another field.
            NotFoundError: The chain has no such promotion.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``get_chain_loyalty_program``.
        """
        return self._send(
            api.get_chain_loyalty_program(self._chain_id, promotion_id, include=_wire(include))
        )

    def create(
        self, promotion: models.PromotionCreate, *, include: Sequence[PromotionPart] | None = None
    ) -> models.Promotion:
        """Create a promotion.

        Args:
            promotion: The new promotion. ``allowed_service_ids`` takes services and categories of
                services; products and product categories have a list each.
            include: Optional fields to fill in the answer; ``None`` otherwise.

        Returns:
            The promotion as created.

        Raises:
            ValueError: ``include`` names another field.
            UnprocessableEntityError: The values are inconsistent, such as two rules of a fixed
                promotion.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``create_chain_loyalty_program``.
        """
        return self._send(
            api.create_chain_loyalty_program(self._chain_id, body=promotion, include=_wire(include))
        )

    def update(
        self,
        promotion_id: int,
        promotion: models.PromotionUpdate,
        *,
        include: Sequence[PromotionPart] | None = None,
    ) -> models.Promotion:
        """Change a promotion.

        Args:
            promotion_id: The promotion.
            promotion: The changes; fields that are not set keep their values. A list replaces the
                whole stored list, so an empty one removes all items.
            include: Optional fields to fill in the answer; ``None`` otherwise.

        Returns:
            The updated promotion.

        Raises:
            ValueError: ``include`` names another field.
            NotFoundError: The chain has no such promotion.
            UnprocessableEntityError: The values are inconsistent.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``update_chain_loyalty_program``.
        """
        return self._send(
            api.update_chain_loyalty_program(
                self._chain_id, promotion_id, body=promotion, include=_wire(include)
            )
        )

    def delete(self, promotion_id: int) -> None:
        """Delete a promotion. ⚠ This can't be undone.

        Args:
            promotion_id: The promotion.

        Raises:
            NotFoundError: The chain has no such promotion.
            PermissionDeniedError: The user has no permissions in the chain.

        Operation: ``delete_chain_loyalty_program``.
        """
        self._send(api.delete_chain_loyalty_program(self._chain_id, promotion_id))


class LocationPromotions(LocationFacade):
    """Promotions of a chain that apply in a location (see ``client.chain(…).promotions``)."""

    def list(
        self,
        *,
        promotion_type: models.PromotionType | None = None,
        include_first_transaction_date: bool = False,
    ) -> list[models.Promotion]:
        """List the promotions that are active in the location.

        Args:
            promotion_type: Only promotions of this type.
            include_first_transaction_date: Fill in the day of the first stock transaction, from
                which sales can be counted.

        Returns:
            The promotions in one list.

        Raises:
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location.

        Operation: ``get_location_loyalty_program_list``.
        """
        part = models.PromotionListPart.FIRST_TRANSACTION_DATE
        return self._send(
            api.get_location_loyalty_program_list(
                self._location_id,
                promotion_type=promotion_type,
                include=part if include_first_transaction_date else None,
            )
        )


def _wire(include: Sequence[PromotionPart] | None) -> Any:
    """Return the wire names of the parts, which are those of the fields that they fill."""
    parts = get_args(PromotionPart)
    if include is None:
        return None
    if not set(include) <= set(parts):
        raise ValueError(f"include must be a list of {', '.join(parts)}, got {include!r}")
    wires = wire_names(models.Promotion)
    return [wires[part] for part in include]
