# Generated from _async/facades/product_transactions.py by `make generate`; not edited by hand.
"""Product transactions of a location."""

from __future__ import annotations

from datetime import date, datetime
from typing import Unpack

from altegio._calls.arguments import require_date_range, require_local_time
from altegio._calls.updating import Update
from altegio._generated.b2b_v1 import api, models
from altegio._sync.pager import Pager

from .facade import LocationFacade


class LocationProductTransactions(LocationFacade):
    """Product transactions: products that were sold, used up, received or written off.

    Each belongs to a document (``location.documents``). In requests the amount is above zero; in
    answers it is negative when the product was taken out of the inventory. Costs are in the main
    unit of the location's currency, ``discount`` is in percent.
    """

    def list(
        self,
        *,
        start_date: date | None = None,
        end_date: date | None = None,
        document_id: int | None = None,
        changed_after: datetime | None = None,
        changed_before: datetime | None = None,
        page_size: int | None = None,
    ) -> Pager[models.ProductTransaction]:
        """List the location's product transactions.

        Args:
            start_date: The first day of the period.
            end_date: The last day of the period, included.
            document_id: Only transactions of this document.
            changed_after: Only transactions created or changed since then, in the location's
                local time (naive).
            changed_before: Only transactions created or changed until then, in the location's
                local time (naive).
            page_size: Transactions per page, 20 by default.

        Returns:
            A pager over the transactions; the API pages by number and names no total. The amount
            may be missing here: :meth:`get` has it.

        Raises:
            ValueError: ``start_date`` is later than ``end_date``, a time has a zone, or
                ``page_size`` is less than 1.
            NotFoundError: There is no such location.
            PermissionDeniedError: The user has no access to the location's inventories.

        Operation: ``search_for_product_transactions``.
        """
        require_date_range(start_date, end_date)
        call = api.search_for_product_transactions(
            self._location_id,
            start_date=start_date,
            end_date=end_date,
            document_id=document_id,
            changed_after=changed_after and require_local_time(changed_after, "changed_after"),
            changed_before=changed_before and require_local_time(changed_before, "changed_before"),
        )
        return self._pages(call, page_size)

    def get(self, transaction_id: int) -> models.ProductTransaction:
        """Get one product transaction.

        Args:
            transaction_id: The transaction.

        Returns:
            The transaction with its product, client and team member.

        Raises:
            NotFoundError: The location has no such transaction.
            PermissionDeniedError: The user has no access to the location's inventories.

        Operation: ``get_transaction``.
        """
        return self._send(api.get_transaction(self._location_id, transaction_id))

    def create(self, transaction: models.ProductTransactionInput) -> models.ProductTransaction:
        """Add a product to a document: the stock changes by the amount.

        Args:
            transaction: The document, the product, the amount (above zero) and whether it is
                counted in units of sale or of use, the cost, and the discount in percent.

        Returns:
            The transaction as created; its amount is negative if the product was taken out.

        Raises:
            BadRequestError: A value is inconsistent.
            NotFoundError: The location has no such document or product.
            PermissionDeniedError: The user may not create such transactions.

        Operation: ``create_transaction``.
        """
        return self._send(api.create_transaction(self._location_id, body=transaction))

    def replace(
        self, transaction_id: int, transaction: models.ProductTransactionInput
    ) -> models.ProductTransaction:
        """Replace a product transaction: the stock changes by the difference.

        ⚠ Fields that are not set are lost; :meth:`update` keeps them.

        Args:
            transaction_id: The transaction.
            transaction: The complete transaction, as for :meth:`create`.

        Returns:
            The updated transaction.

        Raises:
            NotFoundError: The location has no such transaction, document or product.
            PermissionDeniedError: The user may not edit such transactions.

        Operation: ``update_transaction``.
        """
        return self._send(
            api.update_transaction(self._location_id, transaction_id, body=transaction)
        )

    def update(
        self, transaction_id: int, **changes: Unpack[models.ProductTransactionUpdateParams]
    ) -> models.ProductTransaction:
        """Change fields of a product transaction: the stock changes by the difference.

        Reads the transaction and sends it again with the changes. Two requests: a change that
        someone else makes between them is lost. ``cost`` is not recalculated: change it together
        with ``amount`` or ``discount``.

        Args:
            transaction_id: The transaction.
            **changes: Fields of :class:`.ProductTransactionInput`.

        Returns:
            The updated transaction.

        Raises:
            TypeError: There is no change, a field is unknown or of another type, or the server did
                not send one that is required, such as ``operation_unit_type``: pass that too.
            NotFoundError: The location has no such transaction, document or product.
            PermissionDeniedError: The user may not edit such transactions.

        Operation: ``update_transaction``.
        """
        update = Update(models.ProductTransactionInput, changes)
        stored = self.get(transaction_id)
        if isinstance(stored.amount, int | float):  # negative if taken out
            stored.amount = abs(stored.amount)
        return self.replace(transaction_id, update.merged_into(stored))

    def delete(self, transaction_id: int) -> None:
        """Delete a product transaction; the product is back in stock. ⚠ This can't be undone.

        Args:
            transaction_id: The transaction.

        Raises:
            NotFoundError: The location has no such transaction.
            PermissionDeniedError: The user may not delete such transactions.

        Operation: ``delete_transaction``.
        """
        self._send(api.delete_transaction(self._location_id, transaction_id))
