# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel


class WebhookSettings(
    AnswerModel,
    kw_only=True,
    rename={
        "is_active": "active",
        "location": "salon",
        "service_categories": "service_category",
        "services": "service",
        "products": "good",
        "team_members": "master",
        "clients": "client",
        "appointments": "record",
        "product_sales": "goods_operations_sale",
        "product_receipts": "goods_operations_receipt",
        "consumable_write_offs": "goods_operations_consumable",
        "product_write_offs": "goods_operations_stolen",
        "product_movements": "goods_operations_move",
        "financial_transactions": "finances_operation",
    },
):
    """The receivers of a location's webhooks, and the changes reported to them.

    Attributes:
        urls: Addresses of all applications.
        is_active: Whether webhooks are sent at all.
        location: Settings of the location.
        consumable_write_offs: Products consumed by services.
        product_write_offs: Products written off in other ways.
    """

    _numeric_flags: ClassVar[frozenset[str]] = frozenset(
        [
            "is_active",
            "location",
            "service_categories",
            "services",
            "products",
            "team_members",
            "clients",
            "appointments",
            "product_sales",
            "product_receipts",
            "consumable_write_offs",
            "product_write_offs",
            "product_movements",
            "financial_transactions",
        ]
    )
    urls: list[str] | None = None
    """Addresses of all applications."""
    is_active: bool | None = None
    """Whether webhooks are sent at all."""
    location: bool | None = None
    """Settings of the location."""
    service_categories: bool | None = None
    services: bool | None = None
    products: bool | None = None
    team_members: bool | None = None
    clients: bool | None = None
    appointments: bool | None = None
    product_sales: bool | None = None
    product_receipts: bool | None = None
    consumable_write_offs: bool | None = None
    """Products consumed by services."""
    product_write_offs: bool | None = None
    """Products written off in other ways."""
    product_movements: bool | None = None
    financial_transactions: bool | None = None
