# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'inventory'."""

from __future__ import annotations

import datetime as dt

from altegio._calls.operation import Call, Operation, Paging, formatted, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_CREATE_DOCUMENT: Operation[models.Document] = Operation(
    "create_document",
    "POST",
    "/storage_operations/documents/{location_id}",
    answer=lambda: models.Document,
)


def create_document(location_id: int, *, body: models.DocumentInput) -> Call[models.Document]:
    """Create an inventory document.

    ``POST /storage_operations/documents/{location_id}``
    """
    return Call(_CREATE_DOCUMENT, (location_id,), body=taken(body, "DocumentInput"))


_CREATE_INVENTORY_OPERATION: Operation[models.InventoryOperation] = Operation(
    "create_inventory_operation",
    "POST",
    "/storage_operations/operation/{location_id}",
    answer=lambda: models.InventoryOperation,
)


def create_inventory_operation(
    location_id: int, *, body: models.InventoryOperationCreate
) -> Call[models.InventoryOperation]:
    """Create a document with its product transactions.

    One request makes a document together with several product transactions. Naming a payment type
    makes the server create the matching financial transactions too. The sale (type_id 1) of the
    special product of a membership type to a client issues the membership.

    ``POST /storage_operations/operation/{location_id}``
    """
    return Call(
        _CREATE_INVENTORY_OPERATION, (location_id,), body=taken(body, "InventoryOperationCreate")
    )


_CREATE_TRANSACTION: Operation[models.ProductTransaction] = Operation(
    "create_transaction",
    "POST",
    "/storage_operations/goods_transactions/{location_id}",
    answer=lambda: models.ProductTransaction,
)


def create_transaction(
    location_id: int, *, body: models.ProductTransactionInput
) -> Call[models.ProductTransaction]:
    """Add a product transaction.

    ``POST /storage_operations/goods_transactions/{location_id}``
    """
    return Call(_CREATE_TRANSACTION, (location_id,), body=taken(body, "ProductTransactionInput"))


_DELETE_DOCUMENT: Operation[None] = Operation(
    "delete_document",
    "DELETE",
    "/storage_operations/documents/{location_id}/{document_id}",
    enveloped=False,
)


def delete_document(location_id: int, document_id: int) -> Call[None]:
    """Remove an inventory document.

    ``DELETE /storage_operations/documents/{location_id}/{document_id}``

    Args:
        document_id: ID of the document that the transactions belong to.
    """
    return Call(_DELETE_DOCUMENT, (location_id, document_id))


_DELETE_TRANSACTION: Operation[None] = Operation(
    "delete_transaction",
    "DELETE",
    "/storage_operations/goods_transactions/{location_id}/{transaction_id}",
    enveloped=False,
)


def delete_transaction(location_id: int, transaction_id: int) -> Call[None]:
    """Remove a product transaction.

    ``DELETE /storage_operations/goods_transactions/{location_id}/{transaction_id}``
    """
    return Call(_DELETE_TRANSACTION, (location_id, transaction_id))


_GET_APPOINTMENT_CONSUMABLES: Operation[list[models.AppointmentConsumables]] = Operation(
    "get_appointment_consumables",
    "GET",
    "/technological_cards/record_consumables/{location_id}/{appointment_id}",
    answer=lambda: list[models.AppointmentConsumables],
    idempotent=True,
)


def get_appointment_consumables(
    location_id: int, appointment_id: int
) -> Call[list[models.AppointmentConsumables]]:
    """List an appointment's bills of materials and consumables.

    ``GET /technological_cards/record_consumables/{location_id}/{appointment_id}``
    """
    return Call(_GET_APPOINTMENT_CONSUMABLES, (location_id, appointment_id))


_GET_BILL_OF_MATERIALS_LIST: Operation[list[models.BillOfMaterials]] = Operation(
    "get_bill_of_materials_list",
    "GET",
    "/technological_cards/{location_id}",
    answer=lambda: list[models.BillOfMaterials],
    paging=Paging("query", "page", "count", None),
    idempotent=True,
)


def get_bill_of_materials_list(
    location_id: int,
    *,
    query: str | Unset | None = UNSET,
    page: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
) -> Call[list[models.BillOfMaterials]]:
    """List bills of materials.

    ``GET /technological_cards/{location_id}``

    Args:
        query: Part of the name of the list.
        page: Page number, from 1.
        page_size: Lists per page.
    """
    return Call(
        _GET_BILL_OF_MATERIALS_LIST,
        (location_id,),
        query={"search": query, "page": page, "count": page_size},
    )


_GET_DOCUMENT: Operation[models.Document] = Operation(
    "get_document",
    "GET",
    "/storage_operations/documents/{location_id}/{document_id}",
    answer=lambda: models.Document,
    idempotent=True,
)


def get_document(location_id: int, document_id: int) -> Call[models.Document]:
    """Fetch an inventory document.

    ``GET /storage_operations/documents/{location_id}/{document_id}``

    Args:
        document_id: ID of the document that the transactions belong to.
    """
    return Call(_GET_DOCUMENT, (location_id, document_id))


_GET_DOCUMENT_PRODUCT_TRANSACTIONS: Operation[list[models.ProductTransaction]] = Operation(
    "get_document_product_transactions",
    "GET",
    "/storage_operations/documents/goods_transactions/{document_id}",
    answer=lambda: list[models.ProductTransaction],
    idempotent=True,
)


def get_document_product_transactions(document_id: int) -> Call[list[models.ProductTransaction]]:
    """List product transactions of a document.

    ``GET /storage_operations/documents/goods_transactions/{document_id}``

    Args:
        document_id: ID of the document that the transactions belong to.
    """
    return Call(_GET_DOCUMENT_PRODUCT_TRANSACTIONS, (document_id,))


_GET_LOCATION_INVENTORIES: Operation[list[models.Inventory]] = Operation(
    "get_location_inventories",
    "GET",
    "/storages/{location_id}",
    answer=lambda: list[models.Inventory],
    idempotent=True,
)


def get_location_inventories(location_id: int) -> Call[list[models.Inventory]]:
    """List inventories of a location.

    is_for_services: consumables are written off from it automatically. is_for_sale: product sales
    use it by default.

    ``GET /storages/{location_id}``
    """
    return Call(_GET_LOCATION_INVENTORIES, (location_id,))


_GET_TEAM_MEMBER_SERVICE_BILL_OF_MATERIALS: Operation[list[models.BillOfMaterials]] = Operation(
    "get_team_member_service_bill_of_materials",
    "GET",
    "/technological_cards/default_for_staff_and_service/{location_id}/{team_member_id}/{service_id}",
    answer=lambda: list[models.BillOfMaterials],
    idempotent=True,
)


def get_team_member_service_bill_of_materials(
    location_id: int, team_member_id: int, service_id: int
) -> Call[list[models.BillOfMaterials]]:
    """Get the bill of materials for a team member's service.

    ``GET /technological_cards/default_for_staff_and_service/{location_id}/{team_member_id}/{service_id}``
    """
    return Call(
        _GET_TEAM_MEMBER_SERVICE_BILL_OF_MATERIALS, (location_id, team_member_id, service_id)
    )


_GET_TRANSACTION: Operation[models.ProductTransaction] = Operation(
    "get_transaction",
    "GET",
    "/storage_operations/goods_transactions/{location_id}/{transaction_id}",
    answer=lambda: models.ProductTransaction,
    idempotent=True,
)


def get_transaction(location_id: int, transaction_id: int) -> Call[models.ProductTransaction]:
    """Fetch a product transaction.

    ``GET /storage_operations/goods_transactions/{location_id}/{transaction_id}``
    """
    return Call(_GET_TRANSACTION, (location_id, transaction_id))


_SEARCH_FOR_PRODUCT_TRANSACTIONS: Operation[list[models.ProductTransaction]] = Operation(
    "search_for_product_transactions",
    "GET",
    "/storages/transactions/{location_id}",
    answer=lambda: list[models.ProductTransaction],
    paging=Paging("query", "page", "count", None),
    idempotent=True,
)


def search_for_product_transactions(
    location_id: int,
    *,
    page: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    start_date: dt.date | Unset | None = UNSET,
    end_date: dt.date | Unset | None = UNSET,
    document_id: int | Unset | None = UNSET,
    changed_after: dt.datetime | Unset | None = UNSET,
    changed_before: dt.datetime | Unset | None = UNSET,
) -> Call[list[models.ProductTransaction]]:
    """Find product transactions.

    ``GET /storages/transactions/{location_id}``

    Args:
        page: Page number, from 1.
        page_size: Transactions per page.
        start_date: First day of the period.
        end_date: Last day of the period.
        changed_after: Created or changed since this date and time.
        changed_before: Created or changed before this date and time.
    """
    return Call(
        _SEARCH_FOR_PRODUCT_TRANSACTIONS,
        (location_id,),
        query={
            "page": page,
            "count": page_size,
            "start_date": formatted(start_date, "%Y-%m-%d", "start_date"),
            "end_date": formatted(end_date, "%Y-%m-%d", "end_date"),
            "document_id": document_id,
            "changed_after": formatted(changed_after, "%Y-%m-%dT%H:%M:%S", "changed_after"),
            "changed_before": formatted(changed_before, "%Y-%m-%dT%H:%M:%S", "changed_before"),
        },
    )


_UNLINK_APPOINTMENT_SERVICE_ASSOCIATION: Operation[list[models.AppointmentConsumables]] = Operation(
    "unlink_appointment_service_association",
    "DELETE",
    "/technological_cards/record_consumables/technological_cards/{location_id}/{appointment_id}/{service_id}",
    answer=lambda: list[models.AppointmentConsumables],
)


def unlink_appointment_service_association(
    location_id: int,
    appointment_id: int,
    service_id: int,
    *,
    delete_consumables: bool | Unset | None = UNSET,
) -> Call[list[models.AppointmentConsumables]]:
    """Detach the bill of materials from a service of an appointment.

    ``DELETE /technological_cards/record_consumables/technological_cards/{location_id}/{appointment_id}/{service_id}``

    Args:
        delete_consumables: Also delete the consumables.
    """
    return Call(
        _UNLINK_APPOINTMENT_SERVICE_ASSOCIATION,
        (location_id, appointment_id, service_id),
        query={"delete_consumables": formatted(delete_consumables, "0/1", "delete_consumables")},
    )


_UPDATE_APPOINTMENT_SERVICE_CONSUMABLES: Operation[list[models.AppointmentConsumables]] = Operation(
    "update_appointment_service_consumables",
    "PUT",
    "/technological_cards/record_consumables/consumables/{location_id}/{appointment_id}/{service_id}",
    answer=lambda: list[models.AppointmentConsumables],
)


def update_appointment_service_consumables(
    location_id: int,
    appointment_id: int,
    service_id: int,
    *,
    body: models.AppointmentConsumablesUpdate,
) -> Call[list[models.AppointmentConsumables]]:
    """Update consumables of an appointment's service.

    ``PUT /technological_cards/record_consumables/consumables/{location_id}/{appointment_id}/{service_id}``
    """
    return Call(
        _UPDATE_APPOINTMENT_SERVICE_CONSUMABLES,
        (location_id, appointment_id, service_id),
        body=taken(body, "AppointmentConsumablesUpdate"),
    )


_UPDATE_DOCUMENT: Operation[models.Document] = Operation(
    "update_document",
    "PUT",
    "/storage_operations/documents/{location_id}/{document_id}",
    answer=lambda: models.Document,
)


def update_document(
    location_id: int, document_id: int, *, body: models.DocumentInput
) -> Call[models.Document]:
    """Change an inventory document.

    ``PUT /storage_operations/documents/{location_id}/{document_id}``

    Args:
        document_id: ID of the document that the transactions belong to.
    """
    return Call(_UPDATE_DOCUMENT, (location_id, document_id), body=taken(body, "DocumentInput"))


_UPDATE_TRANSACTION: Operation[models.ProductTransaction] = Operation(
    "update_transaction",
    "PUT",
    "/storage_operations/goods_transactions/{location_id}/{transaction_id}",
    answer=lambda: models.ProductTransaction,
)


def update_transaction(
    location_id: int, transaction_id: int, *, body: models.ProductTransactionInput
) -> Call[models.ProductTransaction]:
    """Change a product transaction.

    ``PUT /storage_operations/goods_transactions/{location_id}/{transaction_id}``
    """
    return Call(
        _UPDATE_TRANSACTION,
        (location_id, transaction_id),
        body=taken(body, "ProductTransactionInput"),
    )
