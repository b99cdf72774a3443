# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class ClientOrder(OpenStrEnum):
    """A field to sort a client search by.

    Attributes:
        SOLD_AMOUNT: Money that the client spent.
    """

    DISCOUNT = "discount"
    EMAIL = "email"
    FIRST_VISIT_DATE = "first_visit_date"
    ID = "id"
    LAST_VISIT_DATE = "last_visit_date"
    NAME = "name"
    PHONE = "phone"
    SOLD_AMOUNT = "sold_amount"
    """Money that the client spent."""
    VISITS_COUNT = "visit_count"
