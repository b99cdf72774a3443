# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .sold_item_type import SoldItemType


class VisitItem(
    AnswerModel,
    kw_only=True,
    rename={
        "appointment_id": "record_id",
        "team_member_id": "master_id",
        "product_id": "good_id",
        "is_product": "is_good",
    },
):
    """A service or product of a visit, with its price.

    Attributes:
        id: ID within the array.
        item_id: Product or service ID.
        amount: Quantity.
        first_cost: Initial price.
        cost: Price after every discount and promotion.
        event_id: Promotion ID.
        is_event: Whether it is a promotion.
        is_product: Whether it is a product.
    """

    id: int = ALWAYS_SENT
    """ID within the array."""
    item_id: int | None = None
    """Product or service ID."""
    item_type_id: SoldItemType | None = None
    appointment_id: int | None = None
    item_title: str | None = None
    amount: int | float | None = None
    """Quantity."""
    first_cost: int | float | None = None
    """Initial price."""
    manual_cost: int | float | None = None
    discount: int | float | None = None
    cost: int | float | None = None
    """Price after every discount and promotion."""
    team_member_id: int | None = None
    product_id: int | None = None
    service_id: int | None = None
    event_id: int | None = None
    """Promotion ID."""
    is_service: bool | None = None
    is_event: bool | None = None
    """Whether it is a promotion."""
    is_product: bool | None = None
    """Whether it is a product."""
