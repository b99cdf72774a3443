from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..._model import Answer

if TYPE_CHECKING:
    from . import EmailContact, Product, ProductUnit, Reference, TransactionTeamMember


class ProductTransaction(
    Answer,
    kw_only=True,
    rename={
        "location_id": "company_id",
        "product_id": "good_id",
        "inventory_id": "storage_id",
        "team_member_id": "master_id",
        "appointment_id": "record_id",
        "product_special_number": "good_special_number",
        "product": "good",
        "products_marks": "goods_marks",
        "inventory": "storage",
        "_client_2": "clients",
        "team_member": "master",
    },
):
    """Product transaction."""

    #: transaction ID
    id: int | None = None
    document_id: int | None = None
    #: transaction type ID
    type_id: int | None = None
    location_id: int | None = None
    product_id: int | None = None
    amount: int | float | None = None
    cost_per_unit: int | float | None = None
    discount: int | float | None = None
    #: total cost of the products
    cost: int | float | None = None
    unit_id: int | None = None
    #: unit: 1 for sale, 2 for write-off
    operation_unit_type: int | None = None
    inventory_id: int | None = None
    supplier_id: int | None = None
    client_id: int | None = None
    team_member_id: int | None = None
    create_date: dt.datetime | None = None
    comment: str | None = None
    service_id: int | None = None
    user_id: int | None = None
    #: true once the transaction is deleted
    deleted: bool | None = None
    #: amount per package
    pkg_amount: int | float | None = None
    appointment_id: int | None = None
    #: transaction type
    type: Reference | str | None = None
    last_change_date: dt.datetime | None = None
    #: special number such as a certificate code
    product_special_number: str | None = None
    service_amount: int | float | None = None
    sale_amount: int | float | None = None
    service_unit_id: int | None = None
    sale_unit_id: int | None = None
    product: Product | None = None
    sale_unit: ProductUnit | None = None
    service_unit: ProductUnit | None = None
    #: marking codes
    products_marks: list[dict[str, Any]] | None = None
    inventory: Reference | None = None
    supplier: Reference | None = None
    #: array or object
    client: EmailContact | None = None
    _client_2: EmailContact | None = None
    #: team member; array or object
    team_member: TransactionTeamMember | None = None
    unit: ProductUnit | None = None
    service: Reference | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
        if self.product.__class__ is list:
            self._absent("product")
        if self.sale_unit.__class__ is list:
            self._absent("sale_unit")
        if self.service_unit.__class__ is list:
            self._absent("service_unit")
        if self.inventory.__class__ is list:
            self._absent("inventory")
        if self.supplier.__class__ is list:
            self._absent("supplier")
        if self.client.__class__ is list:
            self._absent("client")
        if self._client_2 is not None:
            self._also("client", "_client_2")
        if self.team_member.__class__ is list:
            self._absent("team_member")
        if self.unit.__class__ is list:
            self._absent("unit")
        if self.service.__class__ is list:
            self._absent("service")
