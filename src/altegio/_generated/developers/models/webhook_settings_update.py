# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class WebhookSettingsUpdate(RequestModel):
    """New receivers of a location's webhooks and the changes to report; they replace the current
    settings.

    Attributes:
        urls: All addresses, those of other applications too.
        is_active: Whether webhooks are sent at all.
        location: Settings of the location.
        consumable_write_offs: Products consumed by services.
        product_write_offs: Products written off in other ways.
        own_changes: Whether to report also the changes of the user who sets this.
    """

    urls: list[str]
    """All addresses, those of other applications too."""
    is_active: bool = attrs.field(metadata={"wire": "active", "form": "0/1"})
    """Whether webhooks are sent at all."""
    location: bool | Unset = attrs.field(default=UNSET, metadata={"wire": "salon", "form": "0/1"})
    """Settings of the location."""
    service_categories: bool | Unset = attrs.field(
        default=UNSET, metadata={"wire": "service_category", "form": "0/1"}
    )
    services: bool | Unset = attrs.field(default=UNSET, metadata={"wire": "service", "form": "0/1"})
    products: bool | Unset = attrs.field(default=UNSET, metadata={"wire": "good", "form": "0/1"})
    team_members: bool | Unset = attrs.field(
        default=UNSET, metadata={"wire": "master", "form": "0/1"}
    )
    clients: bool | Unset = attrs.field(default=UNSET, metadata={"wire": "client", "form": "0/1"})
    appointments: bool | Unset = attrs.field(
        default=UNSET, metadata={"wire": "record", "form": "0/1"}
    )
    product_sales: bool | Unset = attrs.field(
        default=UNSET, metadata={"wire": "goods_operations_sale", "form": "0/1"}
    )
    product_receipts: bool | Unset = attrs.field(
        default=UNSET, metadata={"wire": "goods_operations_receipt", "form": "0/1"}
    )
    consumable_write_offs: bool | Unset = attrs.field(
        default=UNSET, metadata={"wire": "goods_operations_consumable", "form": "0/1"}
    )
    """Products consumed by services."""
    product_write_offs: bool | Unset = attrs.field(
        default=UNSET, metadata={"wire": "goods_operations_stolen", "form": "0/1"}
    )
    """Products written off in other ways."""
    product_movements: bool | Unset = attrs.field(
        default=UNSET, metadata={"wire": "goods_operations_move", "form": "0/1"}
    )
    financial_transactions: bool | Unset = attrs.field(
        default=UNSET, metadata={"wire": "finances_operation", "form": "0/1"}
    )
    own_changes: bool | Unset = attrs.field(
        default=UNSET, metadata={"wire": "self_sending", "form": "0/1"}
    )
    """Whether to report also the changes of the user who sets this."""
