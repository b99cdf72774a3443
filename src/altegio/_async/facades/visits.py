"""Visits: attendance and payment of appointments."""

from __future__ import annotations

from altegio._calls.arguments import phone_digits, positive_amount
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncLocationVisits(AsyncLocationFacade):
    """Visits: a client's stay in the location, with one or more appointments.

    A visit is the outcome of appointments: attendance, payments and loyalty rewards.
    ``Appointment.visit_id`` leads here. Amounts are in the main unit of the location's currency.
    """

    async def get(self, visit_id: int) -> models.Visit:
        """Get one visit with its appointments.

        Args:
            visit_id: The visit, of any location that the user may see.

        Returns:
            The visit.

        Raises:
            PermissionDeniedError: The user may not see the visit.
            NotFoundError: There is no such visit.

        Operation: ``get_visit``.
        """
        return await self._send(api.get_visit(visit_id))

    async def get_details(self, visit_id: int, *, appointment_id: int) -> models.VisitDetails:
        """Get the costs and payments of a visit.

        Args:
            visit_id: The visit.
            appointment_id: One of its appointments.

        Returns:
            Payments, loyalty transactions, fiscal receipts, and the services and products sold.

        Raises:
            PermissionDeniedError: The user may not see the visit.
            NotFoundError: The location has no such visit or appointment.

        Operation: ``get_visit_details``.
        """
        return await self._send(api.get_visit_details(self._location_id, appointment_id, visit_id))

    async def update(
        self, visit_id: int, visit: models.VisitUpdate, *, appointment_id: int
    ) -> None:
        """Record the outcome of a visit: attendance, payments, services and products.

        ⚠ Attendance and comment are always overwritten; read the visit with :meth:`get` and send
        back what should stay. Payments in ``new_transactions`` and ``fast_payment`` are booked each
        time they are sent.

        Args:
            visit_id: The visit.
            visit: The outcome. In ``attendance`` only ``ARRIVED`` means that the client came;
                ``CONFIRMED`` is a promise to come.
            appointment_id: The appointment to record it for.

        Raises:
            PermissionDeniedError: The user may not edit the visit.
            NotFoundError: There is no such visit or appointment.

        Operation: ``update_visit``.
        """
        await self._send(api.update_visit(visit_id, appointment_id, body=visit))

    async def get_receipt_pdf(self, visit_id: int) -> bytes:
        """Get a visit's receipt, to print or to send.

        Args:
            visit_id: The visit.

        Returns:
            A PDF file.

        Raises:
            PermissionDeniedError: The user may not see the visit.
            NotFoundError: There is no such visit.

        Operation: ``get_visit_receipt_pdf``.
        """
        return await self._send(api.get_visit_receipt_pdf(visit_id))

    async def list_loyalty_transactions(self, visit_id: int) -> list[models.LoyaltyTransaction]:
        """List the loyalty transactions of a visit.

        Args:
            visit_id: The visit.

        Returns:
            The transactions in one list, of loyalty cards, memberships and gift cards.

        Raises:
            PermissionDeniedError: The user may not see the visit.
            NotFoundError: There is no such visit.

        Operation: ``get_loyalty_transactions_by_visit``.
        """
        return await self._send(api.get_loyalty_transactions_by_visit(visit_id))

    async def apply_loyalty_card(
        self, visit_id: int, *, card_id: int, appointment_id: int, amount: int | float
    ) -> models.VisitDetails:
        """Pay for a visit from the bonus balance of a loyalty card.

        Args:
            visit_id: The visit.
            card_id: The client's loyalty card.
            appointment_id: The appointment to pay.
            amount: The amount to withdraw, in the main unit of the currency; at most the balance is
                withdrawn.

        Returns:
            The updated costs and payments of the visit.

        Raises:
            ValueError: ``amount`` is not above zero.
            PermissionDeniedError: The user may not apply loyalty.
            NotFoundError: The location has no such card, visit or appointment.

        Operation: ``apply_loyalty_card_deduction``.
        """
        body = models.LoyaltyCardDeductionApply(
            appointment_id=appointment_id,
            visit_id=visit_id,
            amount=positive_amount(amount, "amount"),
        )
        return await self._send(
            api.apply_loyalty_card_deduction(self._location_id, card_id, body=body)
        )

    async def cancel_loyalty_card(
        self, visit_id: int, *, card_id: int, appointment_id: int
    ) -> models.VisitDetails:
        """Cancel a visit's payment from a loyalty card.

        Args:
            visit_id: The visit.
            card_id: The loyalty card, which gets the amount back.
            appointment_id: The appointment that was paid.

        Returns:
            The updated costs and payments of the visit.

        Raises:
            PermissionDeniedError: The user may not apply loyalty.
            NotFoundError: The location has no such card, visit or appointment.

        Operation: ``cancel_loyalty_card_withdrawal``.
        """
        body = models.LoyaltyCardWithdrawalCancel(appointment_id=appointment_id, visit_id=visit_id)
        return await self._send(
            api.cancel_loyalty_card_withdrawal(self._location_id, card_id, body=body)
        )

    async def apply_discount(
        self, visit_id: int, *, card_id: int, promotion_id: int, appointment_id: int
    ) -> models.VisitDetails:
        """Apply a discount promotion to a visit's prices.

        Args:
            visit_id: The visit.
            card_id: The client's loyalty card.
            promotion_id: The promotion, which must be linked to the card.
            appointment_id: The appointment.

        Returns:
            The updated costs and payments of the visit.

        Raises:
            PermissionDeniedError: The user may not apply loyalty.
            NotFoundError: The location has no such card, promotion, visit or appointment.

        Operation: ``apply_discount_promotion``.
        """
        body = models.DiscountPromotionApply(appointment_id=appointment_id, visit_id=visit_id)
        call = api.apply_discount_promotion(self._location_id, card_id, promotion_id, body=body)
        return await self._send(call)

    async def cancel_discount(
        self, visit_id: int, *, card_id: int, promotion_id: int, appointment_id: int
    ) -> models.VisitDetails:
        """Cancel a discount promotion of a visit.

        Args:
            visit_id: The visit.
            card_id: The loyalty card.
            promotion_id: The promotion that was applied.
            appointment_id: The appointment.

        Returns:
            The updated costs and payments of the visit.

        Raises:
            PermissionDeniedError: The user may not apply loyalty.
            NotFoundError: The location has no such card, promotion, visit or appointment.

        Operation: ``cancel_discount_promotion``.
        """
        body = models.DiscountPromotionCancel(appointment_id=appointment_id, visit_id=visit_id)
        call = api.cancel_discount_promotion(self._location_id, card_id, promotion_id, body=body)
        return await self._send(call)

    async def apply_referral(
        self, visit_id: int, *, chain_id: int, appointment_id: int, referrer_phone: str
    ) -> models.VisitDetails:
        """Apply the referral promotion: the client was recommended by another one.

        There is no method to undo this.

        Args:
            visit_id: The visit.
            chain_id: The location's chain, which has the promotion.
            appointment_id: The appointment.
            referrer_phone: Phone number of the client who recommended the location,
                international, such as ``"13155550100"``.

        Returns:
            The updated costs and payments of the visit.

        Raises:
            ValueError: ``referrer_phone`` is not an international number.
            PermissionDeniedError: The user may not apply loyalty.
            NotFoundError: There is no such chain, visit or appointment.

        Operation: ``apply_referral_program``.
        """
        body = models.ReferralPromotionApply(
            appointment_id=appointment_id,
            visit_id=visit_id,
            referrer_phone=phone_digits(referrer_phone, "referrer_phone"),
        )
        return await self._send(api.apply_referral_program(self._location_id, chain_id, body=body))
