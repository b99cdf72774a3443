"""Payments of locations for the partner's applications."""

from __future__ import annotations

from collections.abc import Sequence

from altegio._calls.arguments import or_unset, positive_amount, require_nonempty
from altegio._generated.developers import api, models

from .facade import AsyncFacade


class AsyncMarketplacePayments(AsyncFacade):
    """Tariffs, payments and discounts of applications: a part of ``client.marketplace``."""

    async def list_tariffs(self, application_id: int) -> list[models.MarketplaceTariff]:
        """List an application's tariffs, each with options by size and period.

        Only for partners of the marketplace.

        Args:
            application_id: The application.

        Returns:
            All tariffs, with their options.

        Raises:
            NotFoundError: There is no such application.
            PermissionDeniedError: The application is not the partner's.

        Operation: ``marketplace_partner_applications_tariffs_list``.
        """
        return await self._send(api.marketplace_partner_applications_tariffs_list(application_id))

    async def report_payment(
        self, payment: models.MarketplacePaymentReport
    ) -> models.ReportedPayment:
        """Report a payment for an application that the partner received itself.

        ⚠ Each report counts as a payment. After a timeout, check the payments in
        :meth:`get_installation` before reporting again.

        Args:
            payment: The sum, its currency (``EUR``), when it was paid, and the paid period, first
                and last day included. Times are in the location's time, without a zone.

        Returns:
            The payment's ``id``, for :meth:`report_refund`.

        Raises:
            PermissionDeniedError: The application is not the partner's.
            UnprocessableEntityError: The payment is malformed.

        Operation: ``marketplace_notification_payment_callback``.
        """
        return await self._send(api.marketplace_notification_payment_callback(body=payment))

    async def report_refund(self, payment_id: int) -> None:
        """Report that a payment was refunded.

        Args:
            payment_id: The payment, as :meth:`report_payment` returned it.

        Raises:
            PermissionDeniedError: The payment is not for one of the partner's applications.
            UnprocessableEntityError: The payment can't be refunded.

        Operation: ``marketplace_payment_refund_callback``.
        """
        await self._send(api.marketplace_payment_refund_callback(payment_id))

    async def add_discount(
        self, application_id: int, location_ids: Sequence[int], *, discount: float
    ) -> None:
        """Give locations a discount on an application that they pay for through Altegio.

        Only for partners of the marketplace.

        Args:
            application_id: The application.
            location_ids: The locations.
            discount: A percentage or a sum, depending on the application's settings.

        Raises:
            ValueError: ``location_ids`` is empty, or ``discount`` is not positive.
            NotFoundError: There is no such application.
            PermissionDeniedError: The application is not the partner's.

        Operation: ``marketplace_partner_application_add_discount``.
        """
        body = models.MarketplaceDiscount(
            application_id=application_id,
            location_ids=require_nonempty(location_ids, "location_ids"),
            discount=positive_amount(discount, "discount"),
        )
        await self._send(api.marketplace_partner_application_add_discount(body=body))

    async def create_payment_link(
        self, application_id: int, location_id: int, *, discount: float | None = None
    ) -> models.MarketplacePaymentLink:
        """Create a link to a page where a location pays for an application through Altegio.

        Only for partners of the marketplace.

        Args:
            application_id: The application.
            location_id: The location that pays.
            discount: A percentage, for this payment.

        Returns:
            The link: its ``url``.

        Raises:
            ValueError: ``discount`` is not positive.
            NotFoundError: There is no such application or location.
            PermissionDeniedError: The application is not the partner's.

        Operation: ``marketplace_partner_application_payment_link``.
        """
        percent = None if discount is None else positive_amount(discount, "discount")
        call = api.marketplace_partner_application_payment_link(
            location_id=location_id, application_id=application_id, discount=or_unset(percent)
        )
        return await self._send(call)
