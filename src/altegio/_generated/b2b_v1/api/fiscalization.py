# Generated from openapi/ by `make generate`; not edited by hand.
"""Operations of the area 'fiscalization'."""

from __future__ import annotations

import datetime as dt
from typing import Any

from altegio._calls.operation import Call, Operation, Paging, formatted, taken
from altegio._calls.wire import UNSET, Unset

from .. import models

_GET_FISCAL_TRANSACTION_LIST: Operation[list[models.FiscalTransaction]] = Operation(
    "get_fiscal_transaction_list",
    "GET",
    "/kkm_transactions/{location_id}",
    answer=lambda: list[models.FiscalTransaction],
    paging=Paging("query", "page", "editable_length", None),
    idempotent=True,
)


def get_fiscal_transaction_list(
    location_id: int,
    *,
    page: int | Unset | None = UNSET,
    page_size: int | Unset | None = UNSET,
    operation_type: models.FiscalOperationType | Unset | None = UNSET,
    status: models.FiscalStatus | Unset | None = UNSET,
    start_date: dt.date | Unset | None = UNSET,
    end_date: dt.date | Unset | None = UNSET,
) -> Call[list[models.FiscalTransaction]]:
    """List fiscal operations of a location.

    Sale and return operations exist only for visit documents. Types of documents have the codes of
    DocumentType.

    ``GET /kkm_transactions/{location_id}``

    Args:
        page: Page number, from 1.
        page_size: Page size.
        operation_type: 0 sale, 1 return, 2/12 correction, 4/5 open/close shift, 6/7 cash-in/out,
            9/11 POS/team-status, 13 X-report.
        status: 0 offline, 1 success, 2 printing, 3 runtime error, 4 status-check error, 5 awaiting
            POS.
        start_date: First day of the period.
        end_date: Last day of the period.
    """
    return Call(
        _GET_FISCAL_TRANSACTION_LIST,
        (location_id,),
        query={
            "page": page,
            "editable_length": page_size,
            "type": operation_type,
            "status": status,
            "start_date": formatted(start_date, "%Y%m%d", "start_date"),
            "end_date": formatted(end_date, "%Y%m%d", "end_date"),
        },
    )


_GET_TAX_SYSTEM_LIST: Operation[list[models.TaxSystem]] = Operation(
    "get_tax_system_list",
    "GET",
    "/integration/kkm/references/tax_system/{country_id}",
    answer=lambda: list[models.TaxSystem],
    access="partner",
    idempotent=True,
)


def get_tax_system_list(country_id: int) -> Call[list[models.TaxSystem]]:
    """List tax systems of a country.

    Returns the tax systems of one country, each with a nested list of its VAT rates. Country IDs
    come from the list of countries.

    ``GET /integration/kkm/references/tax_system/{country_id}``
    """
    return Call(_GET_TAX_SYSTEM_LIST, (country_id,))


_HANDLE_FISCALIZATION_CALLBACK: Operation[None] = Operation(
    "handle_fiscalization_callback",
    "POST",
    "/integration/kkm/callback",
    access="partner",
    enveloped=False,
)


def handle_fiscalization_callback(*, body: dict[str, Any] | Unset = UNSET) -> Call[None]:
    """Report the result of fiscalisation.

    The fiscalisation service calls this after success as well as after an error.

    ``POST /integration/kkm/callback``
    """
    return Call(_HANDLE_FISCALIZATION_CALLBACK, body=body)


_PRINT_FISCAL_RECEIPT: Operation[models.FiscalReceipt] = Operation(
    "print_fiscal_receipt",
    "POST",
    "/kkm_transactions/{location_id}/print_document_bill",
    answer=lambda: models.FiscalReceipt,
)


def print_fiscal_receipt(
    location_id: int, *, body: models.FiscalReceiptPrint
) -> Call[models.FiscalReceipt]:
    """Print a document's fiscal receipt.

    Sale and return operations work only for visit and client account top-up documents. Document
    type codes: 1 product sale, 2 service provision, 3 product arrival, 4 product write-off, 5
    product transfer, 6 stocktake, 7 visit, 8 consumables write-off, 9 client account top-up.

    ``POST /kkm_transactions/{location_id}/print_document_bill``
    """
    return Call(_PRINT_FISCAL_RECEIPT, (location_id,), body=taken(body, "FiscalReceiptPrint"))
