# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'sales'."""

from __future__ import annotations

from altegio._calls.operation import Call, Operation, taken

from .. import models

_CREATE_PAYMENT_WITH_LOYALTY_METHODS: Operation[models.Sale] = Operation(
    "create_payment_with_loyalty_methods",
    "POST",
    "/company/{location_id}/sale/{document_id}/payment",
    answer=lambda: models.Sale,
)


def create_payment_with_loyalty_methods(
    location_id: int, document_id: int, *, body: models.SalePaymentCreate
) -> Call[models.Sale]:
    """Pay a sale by account or loyalty.

    Returns the sale operation. A user without the right to pay gift cards or memberships without a
    code must also send the code as string `number` in the body.

    ``POST /company/{location_id}/sale/{document_id}/payment``

    Args:
        document_id: ID of the document that the transactions belong to.
    """
    return Call(
        _CREATE_PAYMENT_WITH_LOYALTY_METHODS,
        (location_id, document_id),
        body=taken(body, "SalePaymentCreate"),
    )


_DELETE_LOCATION_ACCOUNT_PAYMENT: Operation[models.Sale] = Operation(
    "delete_location_account_payment",
    "DELETE",
    "/company/{location_id}/sale/{document_id}/payment/payment_transaction/{payment_id}",
    answer=lambda: models.Sale,
)


def delete_location_account_payment(
    location_id: int, document_id: int, payment_id: int
) -> Call[models.Sale]:
    """Remove an account payment from a sale.

    Answers 200 with the resulting sale operation.

    ``DELETE /company/{location_id}/sale/{document_id}/payment/payment_transaction/{payment_id}``

    Args:
        document_id: ID of the document that the transactions belong to.
        payment_id: ID of the payment transaction of the sale.
    """
    return Call(_DELETE_LOCATION_ACCOUNT_PAYMENT, (location_id, document_id, payment_id))


_DELETE_LOYALTY_PAYMENT_TRANSACTION: Operation[models.Sale] = Operation(
    "delete_loyalty_payment_transaction",
    "DELETE",
    "/company/{location_id}/sale/{document_id}/payment/loyalty_transaction/{loyalty_transaction_id}",
    answer=lambda: models.Sale,
)


def delete_loyalty_payment_transaction(
    location_id: int, document_id: int, loyalty_transaction_id: int
) -> Call[models.Sale]:
    """Remove a loyalty payment from a sale.

    Answers 200 with the resulting sale operation.

    ``DELETE /company/{location_id}/sale/{document_id}/payment/loyalty_transaction/{loyalty_transaction_id}``

    Args:
        document_id: ID of the document that the transactions belong to.
        loyalty_transaction_id: ID of the loyalty transaction of the sale.
    """
    return Call(
        _DELETE_LOYALTY_PAYMENT_TRANSACTION, (location_id, document_id, loyalty_transaction_id)
    )


_GET_SALE_TRANSACTION: Operation[models.Sale] = Operation(
    "get_sale_transaction",
    "GET",
    "/company/{location_id}/sale/{document_id}",
    answer=lambda: models.Sale,
    idempotent=True,
)


def get_sale_transaction(location_id: int, document_id: int) -> Call[models.Sale]:
    """Fetch the sale operation of a document.

    ``GET /company/{location_id}/sale/{document_id}``

    Args:
        document_id: ID of the document that the transactions belong to.
    """
    return Call(_GET_SALE_TRANSACTION, (location_id, document_id))
