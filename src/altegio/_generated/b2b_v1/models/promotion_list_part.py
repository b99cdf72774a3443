# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class PromotionListPart(OpenStrEnum):
    """Related data to include in a list of promotions."""

    FIRST_TRANSACTION_DATE = "first_transaction_date"
