"""Operations of a location's fiscal register."""

from __future__ import annotations

from datetime import date

from altegio._async.pager import AsyncPager
from altegio._calls.arguments import require_date_range
from altegio._calls.wire import UNSET
from altegio._generated.b2b_v1 import api, models

from .facade import AsyncLocationFacade


class AsyncLocationFiscalTransactions(AsyncLocationFacade):
    """Fiscal transactions: operations of a location's fiscal register, such as printed receipts.

    Some countries require a receipt from such a register for each sale.
    """

    def list(
        self,
        *,
        start_date: date | None = None,
        end_date: date | None = None,
        operation_type: models.FiscalOperationType | None = None,
        status: models.FiscalStatus | None = None,
        page_size: int | None = None,
    ) -> AsyncPager[models.FiscalTransaction]:
        """List the operations of the location's fiscal register.

        Args:
            start_date: The first day of the period.
            end_date: The last day of the period, included.
            operation_type: Only operations of this type.
            status: Only operations with this status.
            page_size: Operations per page, 25 by default.

        Returns:
            A pager over the operations; the API pages by number.

        Raises:
            ValueError: ``start_date`` is later than ``end_date``, or ``page_size`` is less than 1.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location's fiscal register.

        Operation: ``get_fiscal_transaction_list``.
        """
        require_date_range(start_date, end_date)
        call = api.get_fiscal_transaction_list(
            self._location_id,
            start_date=start_date,
            end_date=end_date,
            operation_type=operation_type,
            status=status,
        )
        return self._pages(call, page_size)

    async def print_receipt(
        self,
        document_id: int,
        *,
        operation_type: models.FiscalOperationType,
        is_pos_enabled: bool | None = None,
    ) -> models.FiscalReceipt:
        """Print the fiscal receipt of a document. ⚠ The register prints and records a real receipt.

        Args:
            document_id: The document of a visit or of a top-up of a client account; others have
                no receipts.
            operation_type: ``SALE`` or ``RETURN``.
            is_pos_enabled: Whether the card terminal is used for the payment.

        Returns:
            The receipt's status, and the operations of the register.

        Raises:
            NotFoundError: The location has no such document.
            PermissionDeniedError: The user may not print receipts.

        Operation: ``print_fiscal_receipt``.
        """
        body = models.FiscalReceiptPrint(
            document_id=document_id,
            type=operation_type,
            is_pos_enabled=UNSET if is_pos_enabled is None else is_pos_enabled,
        )
        return await self._send(api.print_fiscal_receipt(self._location_id, body=body))
