# Generated from _async/facades/documents.py by `make generate`; not edited by hand.
"""Documents of a location's stock and sales."""

from __future__ import annotations

from datetime import datetime, tzinfo

from altegio._calls.arguments import or_unset, require_aware
from altegio._calls.updating import Update, without_none
from altegio._generated.b2b_v1 import api, models

from .facade import LocationFacade


class LocationDocuments(LocationFacade):
    """Documents: each bundles the transactions of one event, such as a sale or a delivery.

    Visits and top-ups of client accounts have documents, too. A document's movements of stock are
    its product transactions, those of money its financial transactions.
    """

    def get(self, document_id: int) -> models.Document:
        """Get one document, without its transactions.

        Args:
            document_id: The document.

        Returns:
            The document.

        Raises:
            NotFoundError: The location has no such document.
            PermissionDeniedError: The user has no access to the location's inventories.

        Operation: ``get_document``.
        """
        return self._send(api.get_document(self._location_id, document_id))

    def create(
        self,
        *,
        document_type: models.DocumentType,
        inventory_id: int,
        created_at: datetime,
        comment: str | None = None,
    ) -> models.Document:
        """Create an empty document, to which ``location.product_transactions.create`` adds.

        If adding fails, delete the document. :meth:`create_with_transactions` does both in one
        call, all or nothing.

        Args:
            document_type: The type of the document. The API's texts call type 7 a visit in one
                place and a write-off in another: write off with ``DocumentType.WRITE_OFF``.
            inventory_id: The inventory that products are taken from or added to.
            created_at: The document's date, an aware instant.
            comment: A note for the staff.

        Returns:
            The document.

        Raises:
            ValueError: ``created_at`` is naive.
            NotFoundError: There is no such location or inventory.
            PermissionDeniedError: The user may not create documents of this type.

        Operation: ``create_document``.
        """
        body = _body(document_type, inventory_id, created_at, comment)
        return self._send(api.create_document(self._location_id, body=body))

    def create_with_transactions(
        self, operation: models.InventoryOperationCreate
    ) -> models.InventoryOperation:
        """Create a document with its product transactions, all of them or none.

        A sale, a delivery or a write-off in one call. Gift cards and memberships are sold like
        this, with type ``SALE`` and the products that they are sold as.

        Args:
            operation: The document's type, inventory and date, and its transactions: for each
                product the amount (above zero; the document's type says in which direction), the
                cost per unit and in all in the main unit of the currency, and the discount in
                percent.

        Returns:
            The document and its transactions. The amount of a product that was taken out of the
            inventory is negative there.

        Raises:
            NotFoundError: There is no such location, inventory or product.
            PermissionDeniedError: The user may not create documents of this type.

        Operation: ``create_inventory_operation``.
        """
        return self._send(api.create_inventory_operation(self._location_id, body=operation))

    def replace(
        self,
        document_id: int,
        *,
        document_type: models.DocumentType,
        inventory_id: int,
        created_at: datetime,
        comment: str | None = None,
    ) -> models.Document:
        """Replace a document's fields, but not its transactions.

        ⚠ Fields that are not set may be lost; :meth:`update` keeps them.

        Args:
            document_id: The document.
            document_type: The type of the document, as for :meth:`create`.
            inventory_id: The inventory that products are taken from or added to.
            created_at: The document's date, an aware instant.
            comment: A note for the staff.

        Returns:
            The updated document.

        Raises:
            ValueError: ``created_at`` is naive.
            NotFoundError: The location has no such document or inventory.
            PermissionDeniedError: The user may not edit documents of this type.

        Operation: ``update_document``.
        """
        body = _body(document_type, inventory_id, created_at, comment)
        return self._replace(document_id, body)

    def update(
        self,
        document_id: int,
        *,
        zone: tzinfo | str,
        document_type: models.DocumentType | None = None,
        inventory_id: int | None = None,
        created_at: datetime | None = None,
        comment: str | None = None,
    ) -> models.Document:
        """Change fields of a document: reads it and sends it again with the changes.

        Two requests: a change that someone else makes between them is lost.

        Args:
            document_id: The document.
            zone: The location's zone, its ``timezone_name``: the stored date is read in it.
            document_type: Another type.
            inventory_id: Another inventory.
            created_at: Another date, an aware instant.
            comment: Another note; empty for none.

        Returns:
            The updated document.

        Raises:
            TypeError: There is no change, or a value is of another type.
            ValueError: ``created_at`` is naive, or the zone is unknown.
            NotFoundError: The location has no such document or inventory.
            PermissionDeniedError: The user may not edit documents of this type.

        Operation: ``update_document``.
        """
        changes = without_none(
            type_id=document_type, inventory_id=inventory_id, created_at=created_at, comment=comment
        )
        update = Update(models.DocumentInput, changes, zone)
        return self._replace(document_id, update.merged_into(self.get(document_id)))

    def delete(self, document_id: int) -> None:
        """Delete a document and its movements of stock. ⚠ This can't be undone.

        Args:
            document_id: The document.

        Raises:
            NotFoundError: The location has no such document.
            PermissionDeniedError: The user may not delete documents of this type.

        Operation: ``delete_document``.
        """
        self._send(api.delete_document(self._location_id, document_id))

    def list_product_transactions(self, document_id: int) -> list[models.ProductTransaction]:
        """List the product transactions of a document.

        Args:
            document_id: The document. The API takes it from any location that the user may see.

        Returns:
            The transactions in one list.

        Raises:
            NotFoundError: There is no such document.
            PermissionDeniedError: The user has no access to the document's location.

        Operation: ``get_document_product_transactions``.
        """
        return self._send(api.get_document_product_transactions(document_id))

    def list_financial_transactions(self, document_id: int) -> list[models.FinancialTransaction]:
        """List the financial transactions of a document: the payments for a sale or visit.

        Args:
            document_id: The document. The API takes it from any location that the user may see.

        Returns:
            The transactions in one list.

        Raises:
            NotFoundError: There is no such document.
            PermissionDeniedError: The user has no access to the document's location.

        Operation: ``get_document_financial_transactions``.
        """
        return self._send(api.get_document_financial_transactions(document_id))

    def _replace(self, document_id: int, body: models.DocumentInput) -> models.Document:
        return self._send(api.update_document(self._location_id, document_id, body=body))


def _body(
    document_type: models.DocumentType,
    inventory_id: int,
    created_at: datetime,
    comment: str | None,
) -> models.DocumentInput:
    return models.DocumentInput(
        type_id=document_type,
        inventory_id=inventory_id,
        created_at=require_aware(created_at, "created_at"),
        comment=or_unset(comment),
    )
