# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import Any, ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .operation_unit import OperationUnit
from .product import Product
from .product_unit import ProductUnit
from .reference import Reference
from .transaction_client import TransactionClient
from .transaction_team_member import TransactionTeamMember


class ProductTransaction(
    AnswerModel,
    kw_only=True,
    rename={
        "location_id": "company_id",
        "product_id": "good_id",
        "inventory_id": "storage_id",
        "team_member_id": "master_id",
        "created_at": "create_date",
        "is_deleted": "deleted",
        "appointment_id": "record_id",
        "membership_id": "loyalty_abonement_id",
        "gift_card_id": "loyalty_certificate_id",
        "updated_at": "last_change_date",
        "product_special_number": "good_special_number",
        "product": "good",
        "products_marks": "goods_marks",
        "inventory": "storage",
        "_client_2": "clients",
        "team_member": "master",
    },
):
    """A movement of a product, such as a sale, a receipt or consumption.

    Attributes:
        id: Transaction ID.
        type_id: Transaction type.
        amount: Quantity.
        cost: Total.
        operation_unit_type: 1 sale unit, 2 write-off unit.
        is_deleted: Whether the transaction is deleted.
        pkg_amount: Number of packages.
        type: Transaction type.
        product_special_number: Special number such as a gift card code.
        products_marks: Marking codes.
        client: An array or an object.
        team_member: Team member; an array or an object.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        [
            "type",
            "product",
            "sale_unit",
            "service_unit",
            "inventory",
            "supplier",
            "client",
            "_client_2",
            "team_member",
            "unit",
            "service",
        ]
    )
    id: int = ALWAYS_SENT
    """Transaction ID."""
    document_id: int | None = None
    type_id: int | None = None
    """Transaction type."""
    location_id: int | None = None
    product_id: int | None = None
    amount: int | float | None = None
    """Quantity."""
    cost_per_unit: int | float | None = None
    discount: int | float | None = None
    cost: int | float | None = None
    """Total."""
    unit_id: int | None = None
    operation_unit_type: OperationUnit | None = None
    """1 sale unit, 2 write-off unit."""
    inventory_id: int | None = None
    supplier_id: int | None = None
    client_id: int | None = None
    team_member_id: int | None = None
    created_at: dt.datetime | None = None
    comment: str | None = None
    service_id: int | None = None
    user_id: int | None = None
    is_deleted: bool | None = None
    """Whether the transaction is deleted."""
    pkg_amount: int | float | None = None
    """Number of packages."""
    appointment_id: int | None = None
    membership_id: int | None = None
    gift_card_id: int | None = None
    type: Reference | str | None = None
    """Transaction type."""
    updated_at: dt.datetime | None = None
    product_special_number: str | None = None
    """Special number such as a gift card code."""
    service_amount: int | float | None = None
    sale_amount: int | float | None = None
    service_unit_id: int | None = None
    sale_unit_id: int | None = None
    product: Product | None = None
    sale_unit: ProductUnit | None = None
    service_unit: ProductUnit | None = None
    products_marks: list[dict[str, Any]] | None = None
    """Marking codes."""
    inventory: Reference | None = None
    supplier: Reference | None = None
    client: TransactionClient | None = None
    _client_2: TransactionClient | None = None
    """An array or an object."""
    team_member: TransactionTeamMember | None = None
    """Team member; an array or an object."""
    unit: ProductUnit | None = None
    service: Reference | None = None

    def _settle(self) -> None:
        self.__class__ = ProductTransaction  # pyright: ignore[reportAttributeAccessIssue]
        if self.type.__class__ is list:
            self._clear_empty_list("type")
        if self.product.__class__ is list:
            self._clear_empty_list("product")
        if self.sale_unit.__class__ is list:
            self._clear_empty_list("sale_unit")
        if self.service_unit.__class__ is list:
            self._clear_empty_list("service_unit")
        if self.inventory.__class__ is list:
            self._clear_empty_list("inventory")
        if self.supplier.__class__ is list:
            self._clear_empty_list("supplier")
        if self.client.__class__ is list:
            self._clear_empty_list("client")
        if self._client_2.__class__ is list:
            self._clear_empty_list("_client_2")
        if self.team_member.__class__ is list:
            self._clear_empty_list("team_member")
        if self.unit.__class__ is list:
            self._clear_empty_list("unit")
        if self.service.__class__ is list:
            self._clear_empty_list("service")
        if self._client_2 is not None:
            self._fill_from_alias("client", "_client_2")
