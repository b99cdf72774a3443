# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class PromotionType(OpenStrEnum):
    """The type of a promotion: its reward and the condition for it."""

    CASHBACK_ACCUMULATIVE_PAID = "cashback_accumulative_paid"
    CASHBACK_ACCUMULATIVE_PAID_VISITS = "cashback_accumulative_paid_visits"
    CASHBACK_ACCUMULATIVE_SOLD = "cashback_accumulative_sold"
    CASHBACK_ACCUMULATIVE_SOLD_VISITS = "cashback_accumulative_sold_visits"
    CASHBACK_PAID_VISITS = "cashback_paid_visits"
    CASHBACK_SOLD_VISITS = "cashback_sold_visits"
    CASHBACK_STATIC_PAID = "cashback_static_paid"
    CASHBACK_STATIC_SOLD = "cashback_static_sold"
    DISCOUNT_ACCUMULATIVE_PAID = "discount_accumulative_paid"
    DISCOUNT_ACCUMULATIVE_SOLD = "discount_accumulative_sold"
    DISCOUNT_ACCUMULATIVE_VISITS = "discount_accumulative_visits"
    DISCOUNT_STATIC = "discount_static"
    PACKAGE_DISCOUNT = "package_discount"
