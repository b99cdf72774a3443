# Generated from _async/facades/sales.py by `make generate`; not edited by hand.
"""Sales of a location, and their payments."""

from __future__ import annotations

from typing import Final

from altegio._calls.arguments import or_unset, phone_digits, positive_amount, require_type
from altegio._calls.wire import UNSET
from altegio._generated.b2b_v1 import api, models

from .facade import LocationFacade

_METHOD: Final = models.PaymentMethod
#: The ids that each payment method takes.
_IDS: Final[dict[models.PaymentMethod, frozenset[str]]] = {
    _METHOD.ACCOUNT: frozenset({"account_id"}),
    _METHOD.CLIENT_ACCOUNT: frozenset({"client_account_id"}),
    _METHOD.GIFT_CARD: frozenset({"gift_card_id"}),
    _METHOD.MEMBERSHIP: frozenset({"membership_id"}),
    _METHOD.LOYALTY_CARD: frozenset({"loyalty_card_id"}),
    _METHOD.PROMOTION: frozenset({"loyalty_card_id", "promotion_id"}),
    _METHOD.REFERRAL: frozenset({"promotion_id"}),
}
_WITH_AMOUNT: Final = frozenset(
    {_METHOD.ACCOUNT, _METHOD.CLIENT_ACCOUNT, _METHOD.GIFT_CARD, _METHOD.LOYALTY_CARD}
)


class LocationSales(LocationFacade):
    """Sales: the items of a document (a visit's services, products) and their payments.

    A sale is paid in one or several parts, with money into an account of the location or from the
    client's own means: a client account, a loyalty card, a gift card, a membership. Amounts are in
    the main unit of the location's currency.
    """

    def get(self, document_id: int) -> models.Sale:
        """Get a document's items, its payments, and the available payment methods.

        Args:
            document_id: The document of the sale or the visit.

        Returns:
            The sale. ``payment_methods`` are those that could pay the remaining amount, with how
            much each could cover.

        Raises:
            NotFoundError: The location has no such document.
            PermissionDeniedError: The user has no access to the location's sales.

        Operation: ``get_sale_transaction``.
        """
        return self._send(api.get_sale_transaction(self._location_id, document_id))

    def pay(
        self,
        document_id: int,
        *,
        method: models.SalePaymentMethodInput,
        amount: int | float | None = None,
        code: str | None = None,
        referrer_phone: str | None = None,
    ) -> models.Sale:
        """Pay a sale, or a part of it. ⚠ Money and balances change at once.

        Args:
            document_id: The document of the sale or the visit.
            method: The means of payment: ``slug`` names it, and one id says from which account,
                card or membership; ``PaymentMethod.PROMOTION`` takes the ids of the promotion and
                of the loyalty card that carries it.
            amount: The amount, for accounts, client accounts, gift cards and loyalty cards; by
                default the whole remaining amount. Memberships and promotions determine the amount
                themselves.
            code: The code of a gift card or membership, where its type requires one and the user
                may not omit it.
            referrer_phone: The international phone number of the client who referred this one:
                required for ``PaymentMethod.REFERRAL``, and for no other method.

        Returns:
            The updated sale.

        Raises:
            ValueError: ``method`` does not have the ids that its ``slug`` takes, ``amount`` is not
                above zero, the method takes no amount, or ``referrer_phone`` is missing, not
                allowed or not an international number.
            NotFoundError: The location has no such document, or there is no such card.
            PermissionDeniedError: The user may not pay with this method.

        Operation: ``create_payment_with_loyalty_methods``.
        """
        _check(method, amount)
        if (method.slug == _METHOD.REFERRAL) != (referrer_phone is not None):
            raise ValueError("referrer_phone belongs to method REFERRAL, and only to that one")
        payment = models.SalePaymentDetails(
            method=method,
            amount=UNSET if amount is None else positive_amount(amount, "amount"),
            number=or_unset(code),
            referrer_phone=(
                UNSET
                if referrer_phone is None
                else f"+{phone_digits(referrer_phone, 'referrer_phone')}"
            ),
        )
        body = models.SalePaymentCreate(payment=payment)
        return self._send(
            api.create_payment_with_loyalty_methods(self._location_id, document_id, body=body)
        )

    def delete_payment(self, document_id: int, payment_id: int) -> models.Sale:
        """Delete a payment in money. ⚠ The account's balance changes at once.

        Args:
            document_id: The document of the sale or the visit.
            payment_id: The payment: an id of the sale's ``state.payment_transactions``.

        Returns:
            The updated sale.

        Raises:
            NotFoundError: The sale has no such payment.
            PermissionDeniedError: The user may not delete payments.

        Operation: ``delete_location_account_payment``.
        """
        return self._send(
            api.delete_location_account_payment(self._location_id, document_id, payment_id)
        )

    def delete_loyalty_payment(self, document_id: int, loyalty_transaction_id: int) -> models.Sale:
        """Delete a payment by loyalty card, gift card, membership or client account.

        ⚠ The amount is returned to that balance at once.

        Args:
            document_id: The document of the sale or the visit.
            loyalty_transaction_id: The payment: an id of the sale's
                ``state.loyalty_transactions``.

        Returns:
            The updated sale.

        Raises:
            NotFoundError: The sale has no such payment.
            PermissionDeniedError: The user may not delete payments.

        Operation: ``delete_loyalty_payment_transaction``.
        """
        return self._send(
            api.delete_loyalty_payment_transaction(
                self._location_id, document_id, loyalty_transaction_id
            )
        )


def _check(method: models.SalePaymentMethodInput, amount: float | None) -> None:
    """Check that a payment method has the ids that it takes, and an amount only if it takes one."""
    require_type(method, models.SalePaymentMethodInput, "method")
    slug = method.slug
    if slug is UNSET or slug not in _IDS:  # a method that is newer than this SDK
        if slug is UNSET:
            raise ValueError("method needs the means of payment: slug=PaymentMethod.ACCOUNT, …")
        return
    known = frozenset[str]().union(*_IDS.values())
    ids = {name for name in known if getattr(method, name) is not UNSET}
    if ids != set(_IDS[slug]):
        raise ValueError(
            f"method {slug.name} takes {' and '.join(sorted(_IDS[slug]))}, "
            f"got {' and '.join(sorted(ids)) or 'no id'}"
        )
    if amount is not None and slug not in _WITH_AMOUNT:
        raise ValueError(f"method {slug.name} determines the amount itself, got amount={amount}")
