# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class PromotionListPart(OpenStrEnum):
    """What a list of promotions can hold besides."""

    FIRST_TRANSACTION_DATE = "first_transaction_date"
